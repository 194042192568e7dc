// The rules in SQLite, a loadable extension over the C ABI: la_verdict, la_evaluer, la_decisions, la_constats, each with its twin in _sous, which
// takes a state of the text before the others; la_version.

#include <sqlite3ext.h>
SQLITE_EXTENSION_INIT1

#include <stdio.h>
#include <stdlib.h>

#include "appel.h"

#ifndef LA_SQL_VERSION
#error "LA_SQL_VERSION: the version of the library"
#endif

// Evaluates the arguments of a call. False when the call is over: NULL, an error, no memory.
static int evaluer(sqlite3_context *appel, int nombre, sqlite3_value **arguments, reponse *r) {
  if (un_absent(nombre, arguments)) {
    return 0; // the result of a function is NULL unless it says otherwise
  }
  char *message;
  int fait = interroger(sqlite3_user_data(appel), nombre, arguments, r, &message);
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
  if (!evaluer(appel, nombre, arguments, &r)) {
    return;
  }
  uint32_t n = 0;
  const char *verdict = la_sql_membre(r.texte, "\"verdict\":", &n);
  sqlite3_result_text(appel, verdict, (int)n, SQLITE_TRANSIENT);
  liberer(&r);
}

static void sql_evaluer(sqlite3_context *appel, int nombre, sqlite3_value **arguments) {
  reponse r;
  if (evaluer(appel, nombre, arguments, &r)) {
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
  if (t == NULL || !evaluer(appel, nombre, arguments, &r)) {
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

// la_constats, la_constats_sous: table-valued functions. SQLite's own JSON reads the findings; the cursor is a statement over them.
typedef struct table {
  sqlite3_vtab base;
  sqlite3 *db;
  const fonction *fonction;
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

enum { COLONNES = 7, PREMIER_ARGUMENT = COLONNES, ARGUMENTS_MAX = 5, REQUIS = 3 };

static int table_ouvrir(sqlite3 *db, void *aux, int argc, const char *const *argv, sqlite3_vtab **sortie, char **erreur) {
  (void)argc, (void)argv, (void)erreur;
  const fonction *f = aux;
  // The arguments have names that no table of a user has: la_constats(dossier, …) must mean the dossier of that table.
  int rc = sqlite3_declare_vtab(db, f->sous ? "CREATE TABLE x(rang, code, disposition, etat, requis, constate, manque, la_etat HIDDEN,"
                                              " la_dossier HIDDEN, la_annee HIDDEN, la_classe HIDDEN, la_lectures HIDDEN)"
                                            : "CREATE TABLE x(rang, code, disposition, etat, requis, constate, manque,"
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
  t->fonction = f;
  *sortie = &t->base;
  return SQLITE_OK;
}

static int table_fermer(sqlite3_vtab *vtab) {
  sqlite3_free(vtab);
  return SQLITE_OK;
}

// The arguments are the equalities on the hidden columns; all but lectures, the last, must be there. A plan without them is refused, and SQLite
// looks for another: the other order of a join, another way to take an OR. When none is left it says «no query solution».
static int table_planifier(sqlite3_vtab *vtab, sqlite3_index_info *plan) {
  int place[ARGUMENTS_MAX] = {-1, -1, -1, -1, -1}, nombre = 0, requis = REQUIS + ((table *)vtab)->fonction->sous;
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
  for (int rang = 0; rang <= requis; rang++) {
    if (place[rang] >= 0) {
      plan->aConstraintUsage[place[rang]].argvIndex = ++nombre;
      plan->aConstraintUsage[place[rang]].omit = 1;
    } else if (rang < requis) {
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
  char *message;
  if (!interroger(((table *)base->pVtab)->fonction, nombre, arguments, &r, &message)) {
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
static sqlite3_module TABLE_CONSTATS = {
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
  const struct {
    const fonction *f;
    void (*faire)(sqlite3_context *, int, sqlite3_value **), (*pas)(sqlite3_context *, int, sqlite3_value **), (*fin)(sqlite3_context *);
  } fonctions[] = {
      {&VERDICT, sql_verdict, NULL, NULL},
      {&VERDICT_SOUS, sql_verdict, NULL, NULL},
      {&EVALUER, sql_evaluer, NULL, NULL},
      {&EVALUER_SOUS, sql_evaluer, NULL, NULL},
      {&DECISIONS, NULL, decisions_pas, decisions_fin},
      {&DECISIONS_SOUS, NULL, decisions_pas, decisions_fin},
  };
  for (size_t i = 0; i < sizeof fonctions / sizeof *fonctions; i++) {
    for (int n = 2 + fonctions[i].f->sous; n <= 4 + fonctions[i].f->sous && rc == SQLITE_OK; n++) {
      rc = sqlite3_create_function_v2(db, fonctions[i].f->nom, n, proprietes, (void *)fonctions[i].f, fonctions[i].faire, fonctions[i].pas,
                                      fonctions[i].fin, NULL);
    }
  }
  const fonction *const tables[] = {&CONSTATS, &CONSTATS_SOUS};
  for (int i = 0; i < 2 && rc == SQLITE_OK; i++) {
    rc = sqlite3_create_module_v2(db, tables[i]->nom, &TABLE_CONSTATS, (void *)tables[i], NULL);
  }
  return rc;
}
