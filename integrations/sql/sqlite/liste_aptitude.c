// The rules in SQLite, a loadable extension over the C ABI: la_verdict, la_evaluer, la_decisions, la_constats, la_version.

#include <sqlite3ext.h>
SQLITE_EXTENSION_INIT1

#include <stdio.h>
#include <stdlib.h>

#include "../commun.h"

#ifndef LA_SQL_VERSION
#error "LA_SQL_VERSION: the version of the library"
#endif

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
static int demander(const char *ligne, uint32_t longueur, reponse *r) {
  r->texte = r->place;
  r->statut = la_evaluer_json(ligne, longueur, r->place, LA_SQL_PLACE, &r->longueur);
  if (r->statut == LA_STATUT_CAPACITE) {
    uint32_t capacite = r->longueur + 1;
    char *grand = sqlite3_malloc64(capacite);
    if (grand == NULL) {
      return 0;
    }
    r->texte = grand;
    r->statut = la_evaluer_json(ligne, longueur, grand, capacite, &r->longueur);
  }
  return 1;
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

// Evaluates the arguments of a call. False when the call is over: NULL, an error, no memory.
static int evaluer(sqlite3_context *appel, const char *fonction, int nombre, sqlite3_value **arguments, reponse *r) {
  if (un_absent(nombre, arguments)) {
    return 0; // the result of a function is NULL unless it says otherwise
  }
  char *message = NULL, *ligne = composer(fonction, nombre, arguments, &message);
  int fait = ligne != NULL && demander(ligne, (uint32_t)strlen(ligne), r);
  sqlite3_free(ligne);
  if (fait && r->statut != LA_OK) {
    message = dire(fonction, r);
    liberer(r);
    fait = 0;
  }
  if (message != NULL) {
    sqlite3_result_error(appel, message, -1);
    sqlite3_free(message);
  } else if (!fait) {
    sqlite3_result_error_nomem(appel);
  }
  return fait;
}

static void sql_verdict(sqlite3_context *appel, int nombre, sqlite3_value **arguments) {
  reponse r;
  if (!evaluer(appel, "la_verdict", nombre, arguments, &r)) {
    return;
  }
  uint32_t n = 0;
  const char *verdict = la_sql_membre(r.texte, "\"verdict\":", &n);
  sqlite3_result_text(appel, verdict, (int)n, SQLITE_TRANSIENT);
  liberer(&r);
}

static void sql_evaluer(sqlite3_context *appel, int nombre, sqlite3_value **arguments) {
  reponse r;
  if (evaluer(appel, "la_evaluer", nombre, arguments, &r)) {
    sqlite3_result_text(appel, r.texte, (int)r.longueur, SQLITE_TRANSIENT);
    liberer(&r);
  }
}

// The aggregate: the decisions of a group as one finished array.
typedef struct tableau {
  char *texte;
  uint64_t longueur, capacite;
} tableau;

static void decisions_pas(sqlite3_context *appel, int nombre, sqlite3_value **arguments) {
  tableau *t = sqlite3_aggregate_context(appel, sizeof *t);
  reponse r;
  if (t == NULL || !evaluer(appel, "la_decisions", nombre, arguments, &r)) {
    return; // a row with a NULL adds nothing
  }
  uint64_t voulue = t->longueur + r.longueur + 3;
  if (voulue > t->capacite) {
    char *grand = sqlite3_realloc64(t->texte, voulue * 2);
    if (grand == NULL) {
      sqlite3_result_error_nomem(appel);
      liberer(&r);
      return;
    }
    t->texte = grand;
    t->capacite = voulue * 2;
  }
  t->texte[t->longueur] = t->longueur == 0 ? '[' : ',';
  memcpy(t->texte + t->longueur + 1, r.texte, r.longueur);
  t->longueur += r.longueur + 1;
  liberer(&r);
}

static void decisions_fin(sqlite3_context *appel) {
  tableau *t = sqlite3_aggregate_context(appel, 0);
  if (t == NULL || t->texte == NULL) {
    sqlite3_result_text(appel, "[]", 2, SQLITE_STATIC);
    return;
  }
  t->texte[t->longueur] = ']';
  sqlite3_result_text64(appel, t->texte, t->longueur + 1, sqlite3_free, SQLITE_UTF8);
}

static void sql_version(sqlite3_context *appel, int nombre, sqlite3_value **arguments) {
  (void)nombre;
  (void)arguments;
  sqlite3_result_text(appel, LA_SQL_VERSION, -1, SQLITE_STATIC);
}

// la_constats: a table-valued function. SQLite's own JSON reads the findings; the cursor is a statement over them.
typedef struct table {
  sqlite3_vtab base;
  sqlite3 *db;
} table;

typedef struct curseur {
  sqlite3_vtab_cursor base;
  sqlite3_stmt *lignes;
  sqlite3_int64 rang;
  int fini;
} curseur;

static const char LIGNES[] = "SELECT json_extract(value,'$.code'), json_extract(value,'$.disposition'), json_extract(value,'$.etat'),"
                             " json_extract(value,'$.requis'), json_extract(value,'$.constate'), json_extract(value,'$.manque')"
                             " FROM json_each(?1,'$.constats')";

enum { COLONNES = 7, PREMIER_ARGUMENT = COLONNES, ARGUMENTS = 4 };

static int table_ouvrir(sqlite3 *db, void *aux, int argc, const char *const *argv, sqlite3_vtab **sortie, char **erreur) {
  (void)aux, (void)argc, (void)argv, (void)erreur;
  // The arguments have names that no table of a user has: la_constats(dossier, …) must mean the dossier of that table.
  int rc = sqlite3_declare_vtab(db, "CREATE TABLE x(rang, code, disposition, etat, requis, constate, manque,"
                                    " la_dossier HIDDEN, la_annee HIDDEN, la_classe HIDDEN, la_lectures HIDDEN)");
  if (rc != SQLITE_OK) {
    return rc;
  }
  sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
  table *t = sqlite3_malloc(sizeof *t);
  if (t == NULL) {
    return SQLITE_NOMEM;
  }
  memset(t, 0, sizeof *t);
  t->db = db;
  *sortie = &t->base;
  return SQLITE_OK;
}

static int table_fermer(sqlite3_vtab *vtab) {
  sqlite3_free(vtab);
  return SQLITE_OK;
}

// The arguments are the equalities on the hidden columns; dossier, annee and classe must be there. A plan without them is refused, and SQLite
// looks for another: the other order of a join, another way to take an OR. When none is left it says «no query solution».
static int table_planifier(sqlite3_vtab *vtab, sqlite3_index_info *plan) {
  int place[ARGUMENTS] = {-1, -1, -1, -1}, nombre = 0;
  (void)vtab;
  for (int i = 0; i < plan->nConstraint; i++) {
    int rang = plan->aConstraint[i].iColumn - PREMIER_ARGUMENT;
    if (rang < 0 || plan->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ) {
      continue;
    }
    if (!plan->aConstraint[i].usable) {
      return SQLITE_CONSTRAINT;
    }
    place[rang] = i;
  }
  for (int rang = 0; rang < ARGUMENTS; rang++) {
    if (place[rang] >= 0) {
      plan->aConstraintUsage[place[rang]].argvIndex = ++nombre;
      plan->aConstraintUsage[place[rang]].omit = 1;
    } else if (rang < 3) {
      return SQLITE_CONSTRAINT;
    }
  }
  plan->estimatedCost = 100;
  plan->estimatedRows = 6;
  return SQLITE_OK;
}

static int curseur_ouvrir(sqlite3_vtab *vtab, sqlite3_vtab_cursor **sortie) {
  (void)vtab;
  curseur *c = sqlite3_malloc(sizeof *c);
  if (c == NULL) {
    return SQLITE_NOMEM;
  }
  memset(c, 0, sizeof *c);
  *sortie = &c->base;
  return SQLITE_OK;
}

static int curseur_fermer(sqlite3_vtab_cursor *base) {
  sqlite3_finalize(((curseur *)base)->lignes);
  sqlite3_free(base);
  return SQLITE_OK;
}

static int curseur_suivant(sqlite3_vtab_cursor *base) {
  curseur *c = (curseur *)base;
  int rc = sqlite3_step(c->lignes);
  c->rang++;
  c->fini = rc != SQLITE_ROW;
  return rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
}

static int curseur_filtrer(sqlite3_vtab_cursor *base, int plan, const char *nom, int nombre, sqlite3_value **arguments) {
  (void)plan, (void)nom;
  curseur *c = (curseur *)base;
  c->rang = 0;
  c->fini = 1;
  if (un_absent(nombre, arguments)) {
    return SQLITE_OK; // no row
  }
  reponse r;
  char *message = NULL, *ligne = composer("la_constats", nombre, arguments, &message);
  int fait = ligne != NULL && demander(ligne, (uint32_t)strlen(ligne), &r);
  sqlite3_free(ligne);
  if (fait && r.statut != LA_OK) {
    message = dire("la_constats", &r);
    liberer(&r);
    fait = 0;
  }
  if (!fait) {
    sqlite3_free(base->pVtab->zErrMsg);
    base->pVtab->zErrMsg = message;
    return message == NULL ? SQLITE_NOMEM : SQLITE_ERROR;
  }
  int rc = c->lignes != NULL ? sqlite3_reset(c->lignes) : sqlite3_prepare_v2(((table *)base->pVtab)->db, LIGNES, -1, &c->lignes, NULL);
  if (rc == SQLITE_OK) {
    rc = sqlite3_bind_text(c->lignes, 1, r.texte, (int)r.longueur, SQLITE_TRANSIENT);
  }
  liberer(&r);
  return rc == SQLITE_OK ? curseur_suivant(base) : rc;
}

static int curseur_fini(sqlite3_vtab_cursor *base) {
  return ((curseur *)base)->fini;
}

static int curseur_colonne(sqlite3_vtab_cursor *base, sqlite3_context *appel, int colonne) {
  curseur *c = (curseur *)base;
  if (colonne == 0) {
    sqlite3_result_int64(appel, c->rang);
  } else if (colonne < COLONNES) {
    sqlite3_result_value(appel, sqlite3_column_value(c->lignes, colonne - 1));
  }
  return SQLITE_OK;
}

static int curseur_rang(sqlite3_vtab_cursor *base, sqlite3_int64 *rang) {
  *rang = ((curseur *)base)->rang;
  return SQLITE_OK;
}

// Without xCreate the table is there as soon as the extension is: a table-valued function.
static sqlite3_module CONSTATS = {
    .xConnect = table_ouvrir,   .xBestIndex = table_planifier, .xDisconnect = table_fermer, .xOpen = curseur_ouvrir,
    .xClose = curseur_fermer,   .xFilter = curseur_filtrer,    .xNext = curseur_suivant,    .xEof = curseur_fini,
    .xColumn = curseur_colonne, .xRowid = curseur_rang,
};

#ifdef _WIN32
__declspec(dllexport)
#else
__attribute__((visibility("default")))
#endif
int sqlite3_listeaptitude_init(sqlite3 *db, char **erreur, const sqlite3_api_routines *api) {
  SQLITE_EXTENSION_INIT2(api);
  // The subtype of JSON is not set: which queries keep it changes from one release of SQLite to the next.
  const int proprietes = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
  uint32_t version = 0, ancienne = 0;
  if (la_version_abi(&version, &ancienne) != LA_OK || LA_VERSION_ABI < ancienne || LA_VERSION_ABI > version) {
    *erreur = sqlite3_mprintf("liste_aptitude: the library is of another ABI");
    return SQLITE_ERROR;
  }
  int rc = sqlite3_create_function_v2(db, "la_version", 0, proprietes, NULL, sql_version, NULL, NULL, NULL);
  for (int n = 2; n <= 4 && rc == SQLITE_OK; n++) {
    rc = sqlite3_create_function_v2(db, "la_verdict", n, proprietes, NULL, sql_verdict, NULL, NULL, NULL);
    if (rc == SQLITE_OK) {
      rc = sqlite3_create_function_v2(db, "la_evaluer", n, proprietes, NULL, sql_evaluer, NULL, NULL, NULL);
    }
    if (rc == SQLITE_OK) {
      rc = sqlite3_create_function_v2(db, "la_decisions", n, proprietes, NULL, NULL, decisions_pas, decisions_fin, NULL);
    }
  }
  return rc == SQLITE_OK ? sqlite3_create_module_v2(db, "la_constats", &CONSTATS, NULL, NULL) : rc;
}
