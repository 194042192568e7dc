// The rules in PostgreSQL, over the C ABI. The functions of SQL are in liste_aptitude.sql.

#include "postgres.h"

#include "fmgr.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/json.h"
#include "utils/jsonb.h"

#include "../commun.h"

#ifndef LA_SQL_VERSION
#error "LA_SQL_VERSION: the version of the library"
#endif

PG_MODULE_MAGIC;

// A decision, of the memory of the call.
typedef struct reponse {
  char *texte;
  uint32_t longueur;
} reponse;

// A compact member of an error as a text of this database.
static char *membre(const char *json, const char *nom) {
  uint32_t n = 0;
  const char *ecrit = la_sql_membre(json, nom, &n);
  char *clair;

  if (ecrit == NULL) {
    return pstrdup("");
  }
  clair = palloc(n + 1);
  la_sql_texte(ecrit, n, clair);
  return pg_any_to_server(clair, (int)strlen(clair), PG_UTF8);
}

// The code of the state of the text that an argument names, 0 for an empty text: that of the list.
static uint32_t lire_etat(text *argument) {
  char *nom = text_to_cstring(argument);
  uint32_t code = 0;

  if (*nom != '\0' && la_code(LA_LISTE_ETAT_DU_TEXTE, nom, (uint32_t)strlen(nom), &code) != LA_OK) {
    ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("etat: no state of the text has that name: %s", nom),
                    errdetail("chemin: etat, regle: valeur_inconnue")));
  }
  pfree(nom);
  return code;
}

// Asks the library about a line of the format; an input refused is an error of SQL with the path of its field.
static reponse demander(uint32_t etat, const char *ligne, int longueur) {
  char *utf8 = pg_server_to_any(ligne, longueur, PG_UTF8);
  uint32_t octets = (uint32_t)(utf8 == ligne ? longueur : (int)strlen(utf8));
  reponse r;
  int32_t statut;

  CHECK_FOR_INTERRUPTS();
  r.texte = palloc(LA_SQL_PLACE);
  statut = la_evaluer_json_sous(etat, utf8, octets, r.texte, LA_SQL_PLACE, &r.longueur);
  if (statut == LA_STATUT_CAPACITE) {
    uint32_t capacite = r.longueur + 1;

    pfree(r.texte);
    r.texte = palloc(capacite);
    statut = la_evaluer_json_sous(etat, utf8, octets, r.texte, capacite, &r.longueur);
  }
  if (statut == LA_STATUT_ENTREE_REFUSEE) {
    ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("%s", membre(r.texte, "\"message\":")),
                    errdetail("chemin: %s, regle: %s", membre(r.texte, "\"chemin\":"), membre(r.texte, "\"regle\":"))));
  }
  if (statut != LA_OK) {
    ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR), errmsg("liste_aptitude: refused by the library (status %d)", (int)statut)));
  }
  return r;
}

// The answer to the arguments of a call; of a function in _sous the first one names the state.
static reponse evaluer(FunctionCallInfo fcinfo, int sous) {
  uint32_t etat = sous ? lire_etat(PG_GETARG_TEXT_PP(0)) : 0;
  Jsonb *dossier = PG_GETARG_JSONB_P(sous);
  StringInfoData ligne;
  reponse r;

  initStringInfo(&ligne);
  appendStringInfoString(&ligne, "{\"dossier\":");
  JsonbToCString(&ligne, &dossier->root, VARSIZE(dossier));
  appendStringInfoString(&ligne, ",\"demande\":");
  if (PG_NARGS() == 2 + sous) {
    Jsonb *demande = PG_GETARG_JSONB_P(sous + 1);

    JsonbToCString(&ligne, &demande->root, VARSIZE(demande));
  } else {
    appendStringInfo(&ligne, "{\"annee\":%d,\"classe\":", PG_GETARG_INT32(sous + 1));
    escape_json(&ligne, text_to_cstring(PG_GETARG_TEXT_PP(sous + 2)));
    appendStringInfo(&ligne, ",\"lectures\":%d}", PG_GETARG_INT32(sous + 3));
  }
  appendStringInfoChar(&ligne, '}');
  r = demander(etat, ligne.data, ligne.len);
  pfree(ligne.data);
  return r;
}

static Datum rendre_verdict(reponse r) {
  uint32_t n = 0;
  const char *verdict = la_sql_membre(r.texte, "\"verdict\":", &n);
  text *resultat = cstring_to_text_with_len(verdict, (int)n);

  pfree(r.texte);
  PG_RETURN_TEXT_P(resultat);
}

// The decision byte for byte: every word of it is ASCII but a path, and a path of a missing fact is ASCII too.
static Datum rendre_json(reponse r) {
  text *resultat = cstring_to_text_with_len(r.texte, (int)r.longueur);

  pfree(r.texte);
  PG_RETURN_TEXT_P(resultat);
}

static Datum rendre_jsonb(reponse r) {
  Datum resultat = DirectFunctionCall1(jsonb_in, CStringGetDatum(r.texte));

  pfree(r.texte);
  PG_RETURN_DATUM(resultat);
}

PG_FUNCTION_INFO_V1(la_pg_verdict);
Datum la_pg_verdict(PG_FUNCTION_ARGS) {
  return rendre_verdict(evaluer(fcinfo, 0));
}

PG_FUNCTION_INFO_V1(la_pg_verdict_sous);
Datum la_pg_verdict_sous(PG_FUNCTION_ARGS) {
  return rendre_verdict(evaluer(fcinfo, 1));
}

PG_FUNCTION_INFO_V1(la_pg_evaluer_json);
Datum la_pg_evaluer_json(PG_FUNCTION_ARGS) {
  return rendre_json(evaluer(fcinfo, 0));
}

PG_FUNCTION_INFO_V1(la_pg_evaluer_json_sous);
Datum la_pg_evaluer_json_sous(PG_FUNCTION_ARGS) {
  return rendre_json(evaluer(fcinfo, 1));
}

PG_FUNCTION_INFO_V1(la_pg_evaluer);
Datum la_pg_evaluer(PG_FUNCTION_ARGS) {
  return rendre_jsonb(evaluer(fcinfo, 0));
}

PG_FUNCTION_INFO_V1(la_pg_evaluer_sous);
Datum la_pg_evaluer_sous(PG_FUNCTION_ARGS) {
  return rendre_jsonb(evaluer(fcinfo, 1));
}

PG_FUNCTION_INFO_V1(la_pg_evaluer_ligne);
// A line of the interchange format as it was written: no name of it was dropped, no order changed.
Datum la_pg_evaluer_ligne(PG_FUNCTION_ARGS) {
  char *ligne = text_to_cstring(PG_GETARG_TEXT_PP(0));
  reponse r = demander(0, ligne, (int)strlen(ligne));
  text *resultat = cstring_to_text_with_len(r.texte, (int)r.longueur);

  pfree(ligne);
  pfree(r.texte);
  PG_RETURN_TEXT_P(resultat);
}

PG_FUNCTION_INFO_V1(la_pg_version);
Datum la_pg_version(PG_FUNCTION_ARGS) {
  PG_RETURN_TEXT_P(cstring_to_text(LA_SQL_VERSION));
}
