// One call of SQL: the arguments of a function in, the answer of the library out. Everything is static, for the one file that includes it.

#ifndef LA_SQL_APPEL_H
#define LA_SQL_APPEL_H

#include <stdlib.h>

#include "../commun.h"

// A function of SQL: its name, and whether its first argument is the state of the text asked for.
typedef struct fonction {
  const char *nom;
  int sous;
} fonction;

static const fonction VERDICT = {"la_verdict", 0}, VERDICT_SOUS = {"la_verdict_sous", 1};
static const fonction EVALUER = {"la_evaluer", 0}, EVALUER_SOUS = {"la_evaluer_sous", 1};
static const fonction DECISIONS = {"la_decisions", 0}, DECISIONS_SOUS = {"la_decisions_sous", 1};
static const fonction CONSTATS = {"la_constats", 0}, CONSTATS_SOUS = {"la_constats_sous", 1};

// A decision or an error, with its final zero byte: on the stack, or in memory of SQLite when it is long.
typedef struct reponse {
  char place[LA_SQL_PLACE];
  char *texte;
  uint32_t longueur;
  int32_t statut;
} reponse;

static void liberer(reponse *r) {
  if (r->texte != r->place) {
    sqlite3_free(r->texte);
  }
}

// Asks the library. False when there is no memory.
static int demander(uint32_t etat, const char *ligne, uint32_t longueur, reponse *r) {
  r->texte = r->place;
  r->statut = la_evaluer_json_sous(etat, ligne, longueur, r->place, LA_SQL_PLACE, &r->longueur);
  if (r->statut == LA_STATUT_CAPACITE) {
    uint32_t capacite = r->longueur + 1;
    char *grand = sqlite3_malloc64(capacite);
    if (grand == NULL) {
      return 0;
    }
    r->texte = grand;
    r->statut = la_evaluer_json_sous(etat, ligne, longueur, grand, capacite, &r->longueur);
  }
  return 1;
}

// The code of the state that an argument names, 0 for an empty text: that of the list. False with a message when there is no such state.
static int lire_etat(const char *fonction, sqlite3_value *argument, uint32_t *code, char **message) {
  const char *nom = sqlite3_value_type(argument) == SQLITE_TEXT ? (const char *)sqlite3_value_text(argument) : NULL;
  uint32_t longueur = (uint32_t)sqlite3_value_bytes(argument);
  *code = 0;
  if (nom == NULL) {
    *message = sqlite3_mprintf("%s: etat: a text expected", fonction);
  } else if (longueur > 0 && la_code(LA_LISTE_ETAT_DU_TEXTE, nom, longueur, code) != LA_OK) {
    *message = sqlite3_mprintf("%s: etat: no state of the text has that name: %s (valeur_inconnue)", fonction, nom);
  } else {
    return 1;
  }
  return 0;
}

// The line of the format that the arguments make: (dossier, annee, classe[, lectures]) or (dossier, demande). NULL with a message when
// one is of the wrong kind; *message is NULL when there is no memory.
static char *composer(const char *fonction, int nombre, sqlite3_value **arguments, char **message) {
  static const char *const noms[] = {"dossier", "annee", "classe", "lectures"};
  int court = nombre == 2;
  *message = NULL;
  for (int i = 0; i < nombre; i++) {
    int entier = !court && (i == 1 || i == 3), type = sqlite3_value_type(arguments[i]);
    if (type != (entier ? SQLITE_INTEGER : SQLITE_TEXT)) {
      *message = sqlite3_mprintf("%s: %s: %s expected", fonction, court && i == 1 ? "demande" : noms[i],
                                 entier ? "an integer" : i == 2 ? "a text" : "a JSON text");
      return NULL;
    }
    if (!entier && strlen((const char *)sqlite3_value_text(arguments[i])) != (size_t)sqlite3_value_bytes(arguments[i])) {
      *message = sqlite3_mprintf("%s: %s: a zero byte in the text", fonction, court && i == 1 ? "demande" : noms[i]);
      return NULL;
    }
  }
  const char *dossier = (const char *)sqlite3_value_text(arguments[0]);
  if (court) {
    return sqlite3_mprintf("{\"dossier\":%s,\"demande\":%s}", dossier, (const char *)sqlite3_value_text(arguments[1]));
  }
  // The class is a word of capitals and digits: anything that JSON would escape is refused before it is written there.
  const char *classe = (const char *)sqlite3_value_text(arguments[2]);
  for (const char *p = classe; *p != '\0'; p++) {
    if ((unsigned char)*p < 0x20 || *p == '"' || *p == '\\') {
      *message = sqlite3_mprintf("%s: demande.classe: not in the list (valeur_inconnue)", fonction);
      return NULL;
    }
  }
  return sqlite3_mprintf("{\"dossier\":%s,\"demande\":{\"annee\":%lld,\"classe\":\"%s\",\"lectures\":%lld}}", dossier,
                         sqlite3_value_int64(arguments[1]), classe, nombre == 4 ? sqlite3_value_int64(arguments[3]) : 0);
}

// What an error says, as a message of SQL: the function, then the path and the rule as the library puts them.
static char *dire(const char *fonction, const reponse *r) {
  uint32_t n = 0, m = 0;
  const char *message = la_sql_membre(r->texte, "\"message\":", &n), *regle = la_sql_membre(r->texte, "\"regle\":", &m);
  if (r->statut != LA_STATUT_ENTREE_REFUSEE || message == NULL || regle == NULL) {
    return sqlite3_mprintf("%s: refused by the library (status %d)", fonction, (int)r->statut);
  }
  char *clair = sqlite3_malloc64((sqlite3_uint64)n + 1);
  if (clair == NULL) {
    return NULL;
  }
  la_sql_texte(message, n, clair);
  char *dit = sqlite3_mprintf("%s: %s (%.*s)", fonction, clair, (int)m, regle);
  sqlite3_free(clair);
  return dit;
}

// An argument that is NULL: no decision, no error.
static int un_absent(int nombre, sqlite3_value **arguments) {
  for (int i = 0; i < nombre; i++) {
    if (sqlite3_value_type(arguments[i]) == SQLITE_NULL) {
      return 1;
    }
  }
  return 0;
}

// Asks what the arguments of a function say. False with a message, or with none when there is no memory.
static int interroger(const fonction *f, int nombre, sqlite3_value **arguments, reponse *r, char **message) {
  uint32_t etat = 0;
  *message = NULL;
  if (f->sous && !lire_etat(f->nom, arguments[0], &etat, message)) {
    return 0;
  }
  char *ligne = composer(f->nom, nombre - f->sous, arguments + f->sous, message);
  int fait = ligne != NULL && demander(etat, ligne, (uint32_t)strlen(ligne), r);
  sqlite3_free(ligne);
  if (fait && r->statut != LA_OK) {
    *message = dire(f->nom, r);
    liberer(r);
    fait = 0;
  }
  return fait;
}

#endif
