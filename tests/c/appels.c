/* Every function: what it answers, what it refuses, and that a refusal leaves the outputs as they were. */
#include "commun.h"

static char tampon[4096];

static void essayer_evaluation(void)
{
    la_dossier d = dossier_valide();
    la_demande q = demande_valide();
    la_decision decision;
    la_erreur e;
    uint8_t verdict = 0;
    uint32_t longueur = 0;
    memset(&e, 0x5A, sizeof e);
    VERIFIER(evaluer(&d, &q, &decision, &e) == LA_OK);
    VERIFIER(tout_vaut(&e, 0x5A, sizeof e)); /* written only on a refusal */
    VERIFIER(decision.version == LA_VERSION_ENREGISTREMENT && decision.taille == sizeof decision);
    /* A18.al1: an AD1 agent may ask AD2, a lower class of his own filière; the school gives the first section (A8.al1). */
    VERIFIER(decision.verdict == LA_VERDICT_INSCRIPTIBLE && decision.section == LA_SECTION_PREMIERE);
    VERIFIER(decision.situation == LA_SITUATION_AGENT_DE_DIRECTION && decision.classe_rattachement == LA_CLASSE_AD1);
    VERIFIER(decision.annee == 2000 && decision.classe == LA_CLASSE_AD2 && decision.date_reference == 20000101);
    VERIFIER(la_verdict(&d, sizeof d, &q, sizeof q, &verdict, &e, sizeof e) == LA_OK && verdict == LA_VERDICT_INSCRIPTIBLE);
    VERIFIER(la_valider(&d, sizeof d, &q, sizeof q, &e, sizeof e) == LA_OK);
    VERIFIER(la_valider(&d, sizeof d, NULL, 0, NULL, 0) == LA_OK);
    VERIFIER(la_phrase(&decision, sizeof decision, 0, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_OK);
    VERIFIER(strstr(tampon, "(A18.al1)") != NULL);
    VERIFIER(la_phrase(&decision, sizeof decision, 0, LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_OK);
    VERIFIER(strncmp(tampon, "Class open to the senior manager", 32) == 0);
    VERIFIER(la_phrase(&decision, sizeof decision, decision.nombre_constats, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) ==
             LA_STATUT_CODE_INCONNU);
    VERIFIER(la_phrase(&decision, sizeof decision, 0, 3, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
    decision.verdict = 0;
    VERIFIER(la_decision_json(&decision, sizeof decision, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
    decision.version = 0;
    VERIFIER(la_decision_json(&decision, sizeof decision, tampon, sizeof tampon, &longueur) == LA_STATUT_VERSION_INCONNUE);
    VERIFIER(la_phrase(&decision, sizeof decision, 0, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_STATUT_VERSION_INCONNUE);
}

/* Pointers, sizes and versions that are wrong. */
static void essayer_arguments(void)
{
    la_dossier d = dossier_valide();
    la_demande q = demande_valide();
    la_decision decision;
    la_erreur e;
    uint8_t verdict = 77;
    uint32_t longueur = 0;
    /* One word more than a dossier, to shift it by one byte. */
    uint32_t mots[sizeof(la_dossier) / 4 + 1];
    la_dossier *decale = (la_dossier *)(void *)((char *)mots + 1);
    memset(&decision, 0xA5, sizeof decision);
    VERIFIER(la_evaluer(NULL, sizeof d, &q, sizeof q, &decision, sizeof decision, &e, sizeof e) == LA_STATUT_POINTEUR_NUL);
    VERIFIER(e.argument == 1 && e.regle == 0 && e.chemin.champ == 0);
    VERIFIER(la_erreur_texte(&e, sizeof e, LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_OK);
    VERIFIER(meme_texte(tampon, longueur, "argument 1: null pointer"));
    VERIFIER(la_evaluer(&d, sizeof d, NULL, sizeof q, &decision, sizeof decision, &e, sizeof e) == LA_STATUT_POINTEUR_NUL && e.argument == 3);
    VERIFIER(la_evaluer(&d, sizeof d, &q, sizeof q, NULL, sizeof decision, &e, sizeof e) == LA_STATUT_POINTEUR_NUL && e.argument == 5);
    memcpy((char *)mots + 1, &d, sizeof d);
    VERIFIER(la_evaluer(decale, sizeof d, &q, sizeof q, &decision, sizeof decision, &e, sizeof e) == LA_STATUT_POINTEUR_MAL_ALIGNE);
    VERIFIER(e.argument == 1);
    VERIFIER(la_evaluer(&d, sizeof d - 1, &q, sizeof q, &decision, sizeof decision, &e, sizeof e) == LA_STATUT_VERSION_INCONNUE);
    VERIFIER(la_evaluer(&d, sizeof d, &q, sizeof q + 4, &decision, sizeof decision, &e, sizeof e) == LA_STATUT_VERSION_INCONNUE);
    VERIFIER(e.argument == 3);
    VERIFIER(la_evaluer(&d, sizeof d, &q, sizeof q, &decision, 16, &e, sizeof e) == LA_STATUT_VERSION_INCONNUE && e.argument == 5);
    VERIFIER(la_evaluer(&d, sizeof d, &q, sizeof q, &decision, sizeof decision, &e, 3) == LA_STATUT_VERSION_INCONNUE);
    VERIFIER(la_evaluer(&d, sizeof d, &q, sizeof q, &decision, sizeof decision, (la_erreur *)(void *)&decision, sizeof e) ==
             LA_STATUT_ZONES_CONFONDUES);
    VERIFIER(la_verdict(&d, sizeof d, &q, sizeof q, (uint8_t *)&d, &e, sizeof e) == LA_STATUT_ZONES_CONFONDUES);
    VERIFIER(la_verdict(&d, sizeof d, &q, sizeof q, NULL, NULL, 0) == LA_STATUT_POINTEUR_NUL);
    d.version = LA_VERSION_ENREGISTREMENT + 1;
    VERIFIER(evaluer(&d, &q, &decision, &e) == LA_STATUT_VERSION_INCONNUE && e.regle == LA_REGLE_DISPOSITION_INCONNUE);
    VERIFIER(e.chemin.champ == LA_CHAMP_RACINE && e.argument == 1);
    VERIFIER(la_verdict(&d, sizeof d, &q, sizeof q, &verdict, &e, sizeof e) == LA_STATUT_VERSION_INCONNUE && verdict == 77);
    d.version = LA_VERSION_ENREGISTREMENT;
    q.taille = sizeof q - 4;
    VERIFIER(evaluer(&d, &q, &decision, &e) == LA_STATUT_VERSION_INCONNUE && e.chemin.champ == LA_CHAMP_DEMANDE && e.argument == 3);
    q.taille = sizeof q;
    VERIFIER(la_valider(NULL, sizeof d, &q, sizeof q, &e, sizeof e) == LA_STATUT_POINTEUR_NUL);
    VERIFIER(la_valider(&d, sizeof d, &q, 3, &e, sizeof e) == LA_STATUT_VERSION_INCONNUE && e.argument == 3);
    VERIFIER(la_evaluer_lot(&d, sizeof d, &q, sizeof q, UINT32_MAX, &decision, sizeof decision, &e, sizeof e) != LA_OK);
    VERIFIER(la_evaluer_lot(NULL, sizeof d, &q, sizeof q, 1, &decision, sizeof decision, &e, sizeof e) == LA_STATUT_POINTEUR_NUL);
    VERIFIER(la_evaluer_lot(&d, sizeof d, &q, sizeof q, 1, &decision, sizeof decision, NULL, sizeof e) == LA_STATUT_POINTEUR_NUL);
    VERIFIER(la_evaluer_lot(NULL, 0, NULL, 0, 0, NULL, 0, NULL, 0) == LA_OK);
    VERIFIER(tout_vaut(&decision, 0xA5, sizeof decision));
    memset(&e, 0, sizeof e);
    VERIFIER(la_erreur_texte(&e, sizeof e, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_STATUT_VERSION_INCONNUE);
    e.version = LA_VERSION_ENREGISTREMENT;
    e.taille = sizeof e;
    e.statut = 99;
    VERIFIER(la_erreur_texte(&e, sizeof e, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
}

/* What is written shares no byte with another argument: side by side is allowed, one byte in common is not, on either side. */
static void essayer_voisins(void)
{
    static const char BON[] = "{\"demande\":{\"annee\":2000,\"classe\":\"D1\"},\"dossier\":{\"id\":\"x\"}}";
    union {
        struct {
            uint8_t avant[4];
            la_dossier dossier;
            uint8_t apres[4];
        } zone;
        uint32_t mots[sizeof(la_dossier) / 4 + 2];
    } autour;
    static char texte[8192];
    la_demande q = demande_valide();
    uint8_t *dossier = (uint8_t *)&autour.zone.dossier;
    uint32_t longueur = 0, capacite = 2048;
    size_t i;
    autour.zone.dossier = dossier_valide();
    for (i = 0; i < sizeof(la_dossier); i += sizeof(la_dossier) - 1) { /* the first byte, the last */
        la_dossier garde = autour.zone.dossier;
        VERIFIER(la_verdict(&autour.zone.dossier, sizeof(la_dossier), &q, sizeof q, dossier + i, NULL, 0) == LA_STATUT_ZONES_CONFONDUES);
        VERIFIER(memcmp(&autour.zone.dossier, &garde, sizeof garde) == 0);
    }
    VERIFIER(la_verdict(&autour.zone.dossier, sizeof(la_dossier), &q, sizeof q, dossier - 1, NULL, 0) == LA_OK);
    VERIFIER(la_verdict(&autour.zone.dossier, sizeof(la_dossier), &q, sizeof q, dossier + sizeof(la_dossier), NULL, 0) == LA_OK);
    VERIFIER(autour.zone.avant[3] == LA_VERDICT_INSCRIPTIBLE && autour.zone.apres[0] == LA_VERDICT_INSCRIPTIBLE);
    /* A buffer that ends where the input begins, then one byte further; that begins where it ends, then one byte before. */
    memcpy(texte + capacite, BON, sizeof BON);
    VERIFIER(la_evaluer_json(texte + capacite, sizeof BON - 1, texte, capacite, &longueur) == LA_OK);
    VERIFIER(la_evaluer_json(texte + capacite, sizeof BON - 1, texte, capacite + 1, &longueur) == LA_STATUT_ZONES_CONFONDUES);
    VERIFIER(memcmp(texte + capacite, BON, sizeof BON) == 0);
    memcpy(texte, BON, sizeof BON);
    VERIFIER(la_evaluer_json(texte, sizeof BON - 1, texte + sizeof BON - 1, capacite, &longueur) == LA_OK);
    memcpy(texte, BON, sizeof BON);
    VERIFIER(la_evaluer_json(texte, sizeof BON - 1, texte + sizeof BON - 2, capacite, &longueur) == LA_STATUT_ZONES_CONFONDUES);
    VERIFIER(memcmp(texte, BON, sizeof BON) == 0);
    /* Two inputs may be one; two outputs may not share a byte either. */
    VERIFIER(la_version_abi(&autour.mots[0], &autour.mots[1]) == LA_OK && la_version_abi(&autour.mots[0], &autour.mots[0]) == LA_STATUT_ZONES_CONFONDUES);
}

/* Codes, names and labels, both ways, of every list. */
static void essayer_listes(void)
{
    uint32_t listes = 0, mots = 0, liste, code, retrouve, longueur = 0;
    VERIFIER(la_nombre(LA_LISTE_LISTE, &listes) == LA_OK && listes == LA_LISTE_NATURE);
    for (liste = 1; liste <= listes; liste++) {
        VERIFIER(la_nombre(liste, &mots) == LA_OK && mots > 0);
        for (code = 1; code <= mots; code++) {
            VERIFIER(la_nom(liste, code, tampon, sizeof tampon, &longueur) == LA_OK);
            retrouve = 0;
            VERIFIER_POUR(la_code(liste, tampon, longueur, &retrouve) == LA_OK && retrouve == code, tampon);
            VERIFIER(la_libelle(liste, code, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_OK && longueur > 0);
            VERIFIER(la_libelle(liste, code, LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_OK && longueur > 0);
        }
        VERIFIER(la_nom(liste, 0, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
        VERIFIER(la_nom(liste, mots + 1, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
        VERIFIER(la_nom(liste, 257, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
    }
    VERIFIER(la_nom(LA_LISTE_FONCTION, LA_FONCTION_AGENT_COMPTABLE, tampon, sizeof tampon, &longueur) == LA_OK);
    VERIFIER(meme_texte(tampon, longueur, "agent_comptable"));
    VERIFIER(la_libelle(LA_LISTE_VERDICT, LA_VERDICT_IRRECEVABLE, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_OK);
    VERIFIER(meme_texte(tampon, longueur, "demande irrecevable"));
    VERIFIER(la_nombre(0, &mots) == LA_STATUT_CODE_INCONNU && la_nombre(listes + 1, &mots) == LA_STATUT_CODE_INCONNU);
    VERIFIER(la_libelle(LA_LISTE_VERDICT, 1, 0, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
    retrouve = 42;
    VERIFIER(la_code(LA_LISTE_CLASSE, "d1", 2, &retrouve) == LA_STATUT_CODE_INCONNU && retrouve == 42);
    VERIFIER(la_code(LA_LISTE_CLASSE, NULL, 0, &retrouve) == LA_STATUT_CODE_INCONNU);
    VERIFIER(la_code(LA_LISTE_CLASSE, NULL, 2, &retrouve) == LA_STATUT_POINTEUR_NUL);
    VERIFIER(la_code(LA_LISTE_CLASSE, "\xff", 1, &retrouve) == LA_STATUT_CODE_INCONNU);
    VERIFIER(la_code(LA_LISTE_CLASSE, "D1", 2, NULL) == LA_STATUT_POINTEUR_NUL);
}

/* Buffers too small, exact and null. */
static void essayer_tampons(void)
{
    uint32_t longueur = 99;
    char petit[12];
    memset(petit, 'x', sizeof petit);
    /* "A12.al3.2" is nine bytes and a zero. */
    VERIFIER(la_disposition_texte(1203020000u, petit, 9, &longueur) == LA_STATUT_CAPACITE);
    VERIFIER(longueur == 9 && tout_vaut(petit, 'x', sizeof petit));
    VERIFIER(la_disposition_texte(1203020000u, NULL, 0, &longueur) == LA_STATUT_CAPACITE && longueur == 9);
    VERIFIER(la_disposition_texte(1203020000u, NULL, 10, &longueur) == LA_STATUT_POINTEUR_NUL);
    VERIFIER(la_disposition_texte(1203020000u, petit, 10, NULL) == LA_STATUT_POINTEUR_NUL);
    VERIFIER(tout_vaut(petit, 'x', sizeof petit));
    VERIFIER(la_disposition_texte(1203020000u, petit, 10, &longueur) == LA_OK);
    VERIFIER(meme_texte(petit, longueur, "A12.al3.2") && petit[10] == 'x' && petit[11] == 'x');
    VERIFIER(la_chemin_texte(LA_CHAMP_PERIODE_FIN, 3, 0, tampon, sizeof tampon, &longueur) == LA_OK);
    VERIFIER(meme_texte(tampon, longueur, "carriere[3].fin"));
    VERIFIER(la_chemin_texte(LA_CHAMP_RECLASSEMENT_DATE, 0, 1, tampon, sizeof tampon, &longueur) == LA_OK);
    VERIFIER(meme_texte(tampon, longueur, "carriere[0].reclassements[1].date"));
    VERIFIER(la_chemin_texte(0, 0, 0, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
    VERIFIER(la_chemin_texte(LA_CHAMP_ID, 256, 0, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
    VERIFIER(la_chemin_texte(70000, 0, 0, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
}

static void essayer_json(void)
{
    static const char *const MAUVAIS[][2] = {
        {"", "\"chemin\":\"$\",\"regle\":\"json_invalide\""},
        {"{", "\"chemin\":\"$\",\"regle\":\"json_invalide\""},
        {"[]", "\"chemin\":\"$\",\"regle\":\"type\""},
        {"\xff", "\"chemin\":\"$\",\"regle\":\"json_invalide\""},
        {"{}", "\"chemin\":\"$\",\"regle\":\"champ_requis\""},
        {"{\"dossier\":{\"id\":\"x\"}}", "\"chemin\":\"demande\",\"regle\":\"champ_requis\""},
        {"{\"dossier\":{\"id\":\"x\"},\"demande\":[]}", "\"chemin\":\"demande\",\"regle\":\"type\""},
        {"{\"dossier\":{\"id\":\"x\"},\"demande\":{\"annee\":2000,\"classe\":\"D1\"},\"x\":1}", "\"chemin\":\"x\",\"regle\":\"champ_inconnu\""},
        {"{\"dossier\":{\"id\":\"x\"},\"dossier\":{\"id\":\"y\"}}", "\"chemin\":\"$\",\"regle\":\"champ_double\""},
        {"{\"dossier\":{\"id\":\"x\"},\"demande\":{},\"demande\":{}}", "\"chemin\":\"demande\",\"regle\":\"champ_double\""},
    };
    static const char BON[] = "{\"demande\":{\"annee\":2000,\"classe\":\"D1\"},\"dossier\":{\"id\":\"x\"}}";
    uint32_t longueur = 0, juste;
    size_t i;
    for (i = 0; i < sizeof MAUVAIS / sizeof MAUVAIS[0]; i++) {
        const char *entree = MAUVAIS[i][0];
        VERIFIER_POUR(la_evaluer_json(entree, (uint32_t)strlen(entree), tampon, sizeof tampon, &longueur) == LA_STATUT_ENTREE_REFUSEE, entree);
        VERIFIER_POUR(strlen(tampon) == longueur && strstr(tampon, MAUVAIS[i][1]) == tampon + 1, tampon);
    }
    VERIFIER(la_evaluer_json(BON, sizeof BON - 1, tampon, sizeof tampon, &longueur) == LA_OK);
    juste = longueur + 1;
    memset(tampon, 'x', sizeof tampon);
    /* On a refusal the text written is the error; when it has no room, or on another status, nothing is. */
    VERIFIER(la_evaluer_json("{", 1, tampon, 20, &longueur) == LA_STATUT_CAPACITE && longueur > 20 && tout_vaut(tampon, 'x', sizeof tampon));
    VERIFIER(la_evaluer_json(NULL, 5, tampon, sizeof tampon, &longueur) == LA_STATUT_POINTEUR_NUL && tout_vaut(tampon, 'x', sizeof tampon));
    VERIFIER(la_evaluer_json(BON, sizeof BON - 1, tampon, juste - 1, &longueur) == LA_STATUT_CAPACITE && longueur == juste - 1);
    VERIFIER(tout_vaut(tampon, 'x', sizeof tampon));
    VERIFIER(la_evaluer_json(BON, sizeof BON - 1, tampon, juste, &longueur) == LA_OK && tampon[juste] == 'x');
    VERIFIER(la_evaluer_json(NULL, 5, tampon, sizeof tampon, &longueur) == LA_STATUT_POINTEUR_NUL);
    memcpy(tampon, BON, sizeof BON);
    VERIFIER(la_evaluer_json(tampon, sizeof BON - 1, tampon, sizeof tampon, &longueur) == LA_STATUT_ZONES_CONFONDUES);
    VERIFIER(memcmp(tampon, BON, sizeof BON) == 0);
}

static void essayer_versions(void)
{
    static const struct {
        uint32_t code;
        size_t taille;
    } TAILLES[] = {
        {LA_ENREGISTREMENT_DOSSIER, sizeof(la_dossier)},           {LA_ENREGISTREMENT_DEMANDE, sizeof(la_demande)},
        {LA_ENREGISTREMENT_DECISION, sizeof(la_decision)},         {LA_ENREGISTREMENT_ERREUR, sizeof(la_erreur)},
        {LA_ENREGISTREMENT_ROBUSTESSE, sizeof(la_robustesse)},     {LA_ENREGISTREMENT_QUESTIONS, sizeof(la_questions)},
        {LA_ENREGISTREMENT_PARCOURS, sizeof(la_parcours)},         {LA_ENREGISTREMENT_FAITS_ACCES, sizeof(la_faits_acces)},
        {LA_ENREGISTREMENT_ACCES, sizeof(la_acces)},               {LA_ENREGISTREMENT_CALENDRIER, sizeof(la_calendrier)},
        {LA_ENREGISTREMENT_RECLAMATION, sizeof(la_reclamation)},   {LA_ENREGISTREMENT_RECONDUCTION, sizeof(la_reconduction)},
        {LA_ENREGISTREMENT_QUOTAS, sizeof(la_quotas)},             {LA_ENREGISTREMENT_SCRUTIN, sizeof(la_scrutin)},
        {LA_ENREGISTREMENT_DISPOSITIONS, sizeof(la_dispositions)}, {LA_ENREGISTREMENT_ANNEES, sizeof(la_annees)},
        {LA_ENREGISTREMENT_QUOTAS_SOUS, sizeof(la_quotas_sous)},   {LA_ENREGISTREMENT_AGENT_EN_AGENCE, sizeof(la_agent_en_agence)},
        {LA_ENREGISTREMENT_ETAT_ARTICLE, sizeof(la_etat_article)}, {LA_ENREGISTREMENT_CHANGEMENT, sizeof(la_changement)},
    };
    uint32_t version = 0, plus_ancienne = 0, taille = 0, nombre = 0;
    size_t i;
    VERIFIER(la_version_abi(&version, &plus_ancienne) == LA_OK);
    VERIFIER(version == LA_VERSION_ABI && plus_ancienne == LA_VERSION_ABI_MIN && plus_ancienne <= version);
    VERIFIER(la_version_abi(&version, &version) == LA_STATUT_ZONES_CONFONDUES);
    VERIFIER(la_version_abi(NULL, &version) == LA_STATUT_POINTEUR_NUL);
    for (i = 0; i < sizeof TAILLES / sizeof TAILLES[0]; i++) {
        VERIFIER(la_taille(TAILLES[i].code, &taille) == LA_OK && taille == TAILLES[i].taille);
    }
    VERIFIER(la_nombre(LA_LISTE_ENREGISTREMENT, &nombre) == LA_OK && nombre == sizeof TAILLES / sizeof TAILLES[0]);
    VERIFIER(la_taille(0, &taille) == LA_STATUT_CODE_INCONNU && taille == TAILLES[i - 1].taille);
    VERIFIER(la_taille(LA_ENREGISTREMENT_ERREUR, NULL) == LA_STATUT_POINTEUR_NUL);
}

int main(void)
{
    essayer_versions();
    essayer_evaluation();
    essayer_arguments();
    essayer_voisins();
    essayer_listes();
    essayer_tampons();
    essayer_json();
    return conclure("appels");
}
