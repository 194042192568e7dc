/* What is said beside a decision: the provisions that a finding rests on, what they say and where they stand, the first list with both
   ends, the questions. Worked out by hand from the text. */
#include "commun.h"

static char tampon[4096];

/* The words of a French text, `~` standing for a no-break space. */
static int dit(uint32_t longueur, const char *attendu)
{
    char imprime[1024];
    size_t n = 0;
    for (; *attendu != 0 && n + 2 < sizeof imprime; attendu++) {
        if (*attendu == '~') {
            imprime[n++] = '\xC2';
            imprime[n++] = '\xA0';
        } else {
            imprime[n++] = *attendu;
        }
    }
    imprime[n] = 0;
    return meme_texte(tampon, longueur, imprime);
}

/* A cadre of level 7 of the general regime from that day on; every other fact known. */
static la_dossier cadre(uint32_t naissance, uint32_t debut, uint8_t ancien_eleve)
{
    la_dossier d = dossier_valide();
    la_periode *p = &d.carriere[0];
    d.naissance = naissance;
    memset(&d.formation.scolarite, 0, sizeof d.formation.scolarite);
    d.formation.ancien_eleve = ancien_eleve;
    d.formation.semaines_perfectionnement = 0;
    memset(p, 0, sizeof *p);
    p->debut = debut;
    p->regime = LA_REGIME_GENERAL;
    p->type_organisme = LA_TYPE_ORGANISME_ORGANISME;
    p->categorie = LA_CATEGORIE_B;
    p->fonction = LA_FONCTION_CADRE;
    p->niveau = 7;
    p->niveau_connu = LA_OUI_NON_OUI;
    return d;
}

/* The rank of the finding of that condition; past the last one when there is none. */
static uint32_t rang_de(const la_decision *decision, uint8_t condition)
{
    uint32_t rang = 0;
    while (rang < decision->nombre_constats && decision->constats[rang].code != condition) rang++;
    return rang;
}

/* Does the finding of that condition, in that state, rest on these provisions and no other? */
static int repose(const la_decision *decision, uint8_t condition, uint8_t etat, uint32_t premiere, uint32_t seconde)
{
    la_dispositions lues;
    uint32_t rang;
    for (rang = 0; rang < decision->nombre_constats; rang++) {
        const la_constat *constat = &decision->constats[rang];
        if (constat->code != condition) continue;
        if (constat->etat != etat || LA_FONDEMENT(decision, rang, &lues) != LA_OK) return 0;
        return lues.version == LA_VERSION_ENREGISTREMENT && lues.taille == sizeof lues && lues.nombre_dispositions == (seconde ? 2 : 1) &&
               lues.dispositions[0] == premiere && lues.dispositions[1] == seconde;
    }
    return 0;
}

static void essayer_fondement(void)
{
    la_dossier d = cadre(19580601, 19850101, LA_OUI_NON_NON);
    la_demande q = demande_valide();
    la_decision decision;
    la_erreur e;
    la_dispositions lues;
    uint32_t longueur = 0;
    q.classe = LA_CLASSE_AD3;
    /* 41 years old on 1 January 2000, 43 asked (A9.al1): it cannot be held against who was on a list of 1999 (A26.al1). The fifteen years
       are more than the six of A12.al3.2 without it. */
    d.inscrit_1999 = LA_OUI_NON_OUI;
    VERIFIER(evaluer(&d, &q, &decision, &e) == LA_OK && decision.verdict == LA_VERDICT_INSCRIPTIBLE);
    VERIFIER(repose(&decision, LA_CODE_CONSTAT_A9_AGE, LA_ETAT_REMPLIE, 901000000u, 2601000000u));
    VERIFIER(repose(&decision, LA_CODE_CONSTAT_A12_DUREE, LA_ETAT_REMPLIE, 1203020000u, 0));
    d.inscrit_1999 = LA_OUI_NON_NON;
    VERIFIER(evaluer(&d, &q, &decision, &e) == LA_OK && decision.verdict == LA_VERDICT_NON_INSCRIPTIBLE);
    VERIFIER(repose(&decision, LA_CODE_CONSTAT_A9_AGE, LA_ETAT_NON_REMPLIE, 901000000u, 0));
    /* In the first section four of the six years come off (A12.al4). */
    d = cadre(19580601, 19970101, LA_OUI_NON_OUI);
    VERIFIER(evaluer(&d, &q, &decision, &e) == LA_OK && decision.verdict == LA_VERDICT_INSCRIPTIBLE);
    VERIFIER(repose(&decision, LA_CODE_CONSTAT_A12_DUREE, LA_ETAT_REMPLIE, 1203020000u, 1204000000u));
    /* On the list of 2013 too, under the text of 1998; its own text has each of the two in the version of 2013 (A12.al5.2@2013). */
    q.annee = 2013;
    VERIFIER(LA_EVALUER_SOUS(LA_ETAT_DU_TEXTE_2000, &d, &q, &decision, &e) == LA_OK && decision.verdict == LA_VERDICT_INSCRIPTIBLE);
    VERIFIER(repose(&decision, LA_CODE_CONSTAT_A12_DUREE, LA_ETAT_REMPLIE, 1203020000u, 1204000000u));
    VERIFIER(la_phrase(&decision, sizeof decision, rang_de(&decision, LA_CODE_CONSTAT_A12_DUREE), LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_OK);
    VERIFIER(strstr(tampon, "(A12.al3.2, A12.al4).") != NULL);
    VERIFIER(evaluer(&d, &q, &decision, &e) == LA_OK && decision.verdict == LA_VERDICT_INSCRIPTIBLE);
    VERIFIER(la_phrase(&decision, sizeof decision, rang_de(&decision, LA_CODE_CONSTAT_A12_DUREE), LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_OK);
    VERIFIER(strstr(tampon, "(A12.al3.2@2013, A12.al5.2@2013).") != NULL);
    decision.etat_du_texte = 200;
    VERIFIER(la_phrase(&decision, sizeof decision, 0, LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
    decision.etat_du_texte = 0; /* a record of the first layouts: the text of its list */
    VERIFIER(repose(&decision, LA_CODE_CONSTAT_A12_DUREE, LA_ETAT_REMPLIE, decision.constats[rang_de(&decision, LA_CODE_CONSTAT_A12_DUREE)].disposition, 0) == 0);
    /* Refusals leave the record as it was. */
    memset(&lues, 0x5A, sizeof lues);
    VERIFIER(LA_FONDEMENT(&decision, decision.nombre_constats, &lues) == LA_STATUT_CODE_INCONNU);
    VERIFIER(la_fondement(&decision, sizeof decision, 0, &lues, sizeof lues - 1) != LA_OK);
    VERIFIER(la_fondement(NULL, sizeof decision, 0, &lues, sizeof lues) == LA_STATUT_POINTEUR_NUL && tout_vaut(&lues, 0x5A, sizeof lues));
}

static void essayer_dispositions(void)
{
    uint32_t code = 7, longueur = 0;
    char petit[8];
    VERIFIER(la_disposition_code("A13.al1.9", 9, &code) == LA_STATUT_CODE_INCONNU && code == 7);
    VERIFIER(la_disposition_code(NULL, 9, &code) == LA_STATUT_POINTEUR_NUL && code == 7);
    VERIFIER(la_disposition_code("A13.al1.4", 9, &code) == LA_OK && code == 1301040000u);
    VERIFIER(la_disposition_enonce(code, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_OK && dit(longueur, "Vers D3~: 3~ans en IF2 ou AD3."));
    VERIFIER(la_disposition_enonce(code, LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_OK && dit(longueur, "To D3: 3 years in IF2 or AD3."));
    VERIFIER(la_disposition_place(code, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_OK && dit(longueur, "art.~13, 1er~al., 4°"));
    VERIFIER(la_disposition_place(code, LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_OK && dit(longueur, "art. 13, para. 1, 4°"));
    VERIFIER(la_disposition_source(code, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_OK);
    VERIFIER(dit(longueur, "arrêté du 25~septembre 1998, NOR~: MESS9823151A, Journal officiel du 15~octobre 1998, page~15578"));
    /* No provision of the text, a language that is none, a buffer too small. */
    VERIFIER(la_disposition_enonce(1301090000u, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
    VERIFIER(la_disposition_place(code, 3, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
    memset(petit, 'x', sizeof petit);
    VERIFIER(la_disposition_place(code, LA_LANGUE_EN, petit, sizeof petit, &longueur) == LA_STATUT_CAPACITE);
    VERIFIER(longueur == 21 && tout_vaut(petit, 'x', sizeof petit));
}

static void essayer_annees(void)
{
    /* Born on 1 May 1963, level 7 since 1997. With the title: two years are enough (A12.al3.2, A12.al4), and no age is asked: the list of
       2000. Without it: six years, and 43 on 1 January (A9.al1): the list of 2007. */
    la_dossier d = cadre(19630501, 19970101, 0);
    la_annees annees;
    la_erreur e;
    d.eleve_concours_interne = LA_OUI_NON_NON; /* asked for on the lists of 2003 to 2009 (A9.al2.A@2003) */
    VERIFIER(LA_CHERCHER_ANNEES(&d, LA_CLASSE_AD3, 0, 2000, 2014, &annees, &e) == LA_OK);
    VERIFIER(annees.version == LA_VERSION_ENREGISTREMENT && annees.taille == sizeof annees);
    VERIFIER(annees.au_plus_tot == 2000 && annees.annee == 2007 && annees.sur_appreciation == 0);
    VERIFIER(annees.nombre_faits == 1 && annees.faits[0].champ == LA_CHAMP_FORMATION_ANCIEN_ELEVE && annees.faits[1].champ == 0);
    d.formation.ancien_eleve = LA_OUI_NON_OUI;
    VERIFIER(LA_CHERCHER_ANNEES(&d, LA_CLASSE_AD3, 0, 2000, 2014, &annees, &e) == LA_OK);
    VERIFIER(annees.au_plus_tot == 2000 && annees.annee == 2000 && annees.nombre_faits == 0);
    d.formation.ancien_eleve = LA_OUI_NON_NON;
    VERIFIER(LA_CHERCHER_ANNEES(&d, LA_CLASSE_AD3, 0, 2000, 2006, &annees, &e) == LA_OK);
    VERIFIER(annees.au_plus_tot == 0 && annees.annee == 0 && annees.nombre_faits == 0);
    memset(&annees, 0x5A, sizeof annees);
    VERIFIER(LA_CHERCHER_ANNEES(&d, LA_CLASSE_AD3, 0, 2006, 2000, &annees, &e) != LA_OK && tout_vaut(&annees, 0x5A, sizeof annees));
}

static void essayer_questions(void)
{
    la_dossier d = dossier_valide();
    la_demande q = demande_valide();
    la_decision decision;
    uint32_t champs = 0, champ, posees = 0, longueur = 0;
    VERIFIER(LA_EVALUER(&d, &q, &decision, NULL) == LA_OK && decision.nombre_faits_manquants == 0);
    decision.nombre_faits_manquants = 1;
    VERIFIER(la_nombre(LA_LISTE_CHAMP, &champs) == LA_OK);
    for (champ = 1; champ <= champs; champ++) {
        int32_t statut = la_question_texte(champ, LA_LANGUE_FR, tampon, sizeof tampon, &longueur);
        VERIFIER(statut == LA_OK || statut == LA_STATUT_CODE_INCONNU);
        if (statut != LA_OK) continue;
        posees++;
        VERIFIER(tampon[longueur - 1] == '?');
        VERIFIER(la_question_atteste(champ, LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_OK && longueur > 0);
        VERIFIER(la_question_piece(champ, LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_OK && longueur > 0);
        VERIFIER(la_question_portee(champ, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_OK && tampon[longueur - 1] == '.');
        /* A decision that lacks this fact is read back. */
        memset(&decision.faits_manquants[0], 0, sizeof decision.faits_manquants[0]);
        decision.faits_manquants[0].champ = (uint16_t)champ;
        VERIFIER(la_decision_json(&decision, sizeof decision, tampon, sizeof tampon, &longueur) == LA_OK);
    }
    VERIFIER(posees == 17);
    champ = LA_CHAMP_FORMATION_SEMAINES_PERFECTIONNEMENT;
    VERIFIER(la_question_texte(champ, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_OK);
    VERIFIER(dit(longueur, "Combien de semaines de perfectionnement sont attestées, en tout~?"));
    VERIFIER(la_question_atteste(champ, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_OK && dit(longueur, "l’école (CNESSS, puis EN3S)"));
    VERIFIER(la_question_piece(champ, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_OK && dit(longueur, "attestations de session"));
    VERIFIER(la_question_texte(LA_CHAMP_ID, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
    VERIFIER(la_question_texte(champ, 3, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
    VERIFIER(la_question_texte(70000, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_STATUT_CODE_INCONNU);
    VERIFIER(la_question_texte(champ, LA_LANGUE_FR, tampon, 5, &longueur) == LA_STATUT_CAPACITE);
}

int main(void)
{
    essayer_fondement();
    essayer_dispositions();
    essayer_annees();
    essayer_questions();
    return conclure("citations");
}
