/* Answers under a state of the text: searches, verdicts, readings, questions, receipts; ceilings and votes. Worked out from the articles. */
#include "commun.h"

static la_erreur e;

/* A cadre of level 7 since 1990, born on 1 March 1970, never at the school: AD3 in the second section. Six years at that level (A12.al3.2)
 * are his from 1996 on; what moves is the age. Forty-three until the list of 2009 (A9.al1): reached on 1 March 2013, so on the list of
 * 2014. No age from the list of 2010 on (A9.al1@2010). Thirty-five for a student of the internal competition from the list of 2003 on
 * (A9.al2.A@2003): reached on 1 March 2005, so on the list of 2006. */
static la_dossier cadre_de_1970(void)
{
    la_dossier d = dossier_valide();
    la_periode *p = &d.carriere[0];
    d.naissance = 19700301;
    d.formation.ancien_eleve = LA_OUI_NON_NON;
    d.formation.scolarite.debut = d.formation.scolarite.fin = 0;
    d.eleve_concours_interne = LA_OUI_NON_NON;
    p->debut = 19900101;
    p->fonction = LA_FONCTION_CADRE;
    p->niveau = 7;
    p->agrement = p->section_origine = 0;
    p->agrement_date = 0;
    return d;
}

static la_demande pour_ad3(uint16_t annee)
{
    la_demande q = demande_valide();
    q.annee = annee;
    q.classe = LA_CLASSE_AD3;
    return q;
}

static void essayer_recherches(void)
{
    static const struct {
        uint32_t etat, annee;
    } ATTENDUES[] = {{0, 2010}, {LA_ETAT_DU_TEXTE_2000, 2014}, {LA_ETAT_DU_TEXTE_2003, 2014}, {LA_ETAT_DU_TEXTE_2010, 2000}};
    la_dossier d = cadre_de_1970();
    la_annees a;
    la_parcours p;
    uint32_t i, annee, sur_appreciation;
    for (i = 0; i < sizeof ATTENDUES / sizeof ATTENDUES[0]; i++) {
        annee = sur_appreciation = 7;
        VERIFIER(LA_PREMIERE_ANNEE_SOUS(ATTENDUES[i].etat, &d, LA_CLASSE_AD3, 0, 2000, 2020, &annee, &sur_appreciation, &e) == LA_OK);
        VERIFIER(annee == ATTENDUES[i].annee && sur_appreciation == 0);
        VERIFIER(LA_CHERCHER_ANNEES_SOUS(ATTENDUES[i].etat, &d, LA_CLASSE_AD3, 0, 2000, 2020, &a, &e) == LA_OK);
        VERIFIER(a.taille == sizeof a && a.annee == ATTENDUES[i].annee && a.au_plus_tot == ATTENDUES[i].annee && a.nombre_faits == 0);
        VERIFIER(LA_CHERCHER_PARCOURS_SOUS(ATTENDUES[i].etat, &d, LA_CLASSE_AD3, 0, 2000, 2020, 2, &p, &e) == LA_OK);
        VERIFIER(p.issue == LA_ISSUE_PARCOURS_ATTEINT && p.nombre_etapes == 1 && p.etapes[0].annee == ATTENDUES[i].annee);
        VERIFIER(p.etapes[0].agrement_date == ATTENDUES[i].annee * 10000u + 301u && p.etapes[0].section == LA_SECTION_DEUXIEME);
    }
    d.eleve_concours_interne = 0;
    VERIFIER(LA_CHERCHER_ANNEES_SOUS(LA_ETAT_DU_TEXTE_2003, &d, LA_CLASSE_AD3, 0, 2000, 2020, &a, NULL) == LA_OK);
    VERIFIER(a.annee == 2014 && a.au_plus_tot == 2006 && a.nombre_faits == 1);
    VERIFIER(a.faits[0].champ == LA_CHAMP_FORMATION_ELEVE_CONCOURS_INTERNE);
    annee = 7;
    VERIFIER(LA_PREMIERE_ANNEE_SOUS(200, &d, LA_CLASSE_AD3, 0, 2000, 2020, &annee, &sur_appreciation, &e) == LA_STATUT_CODE_INCONNU);
    VERIFIER(e.argument == 1 && annee == 7);
    VERIFIER(LA_PREMIERE_ANNEE_SOUS(0, &d, LA_CLASSE_AD3, 0, 1999, 2020, &annee, &sur_appreciation, &e) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(e.chemin.champ == LA_CHAMP_DEMANDE_ANNEE && annee == 7);
    p.issue = 77;
    VERIFIER(LA_CHERCHER_PARCOURS_SOUS(0, &d, LA_CLASSE_AD3, 0, 2000, 2020, 12, &p, &e) == LA_STATUT_CODE_INCONNU);
    VERIFIER(e.argument == 8 && p.issue == 77);
    VERIFIER(LA_CHERCHER_PARCOURS_SOUS(200, &d, LA_CLASSE_AD3, 0, 2000, 2020, 0, &p, &e) == LA_STATUT_CODE_INCONNU && e.argument == 1);
    VERIFIER(LA_CHERCHER_ANNEES_SOUS(200, &d, LA_CLASSE_AD3, 0, 2000, 2020, &a, &e) == LA_STATUT_CODE_INCONNU && e.argument == 1);
    VERIFIER(LA_PREMIERE_ANNEE_SOUS(0, &d, LA_CLASSE_AD3, 0, 2000, 2020, &annee, NULL, &e) == LA_STATUT_POINTEUR_NUL && e.argument == 9);
    VERIFIER(LA_CHERCHER_ANNEES_SOUS(0, &d, LA_CLASSE_AD3, 0, 2000, 2020, NULL, &e) == LA_STATUT_POINTEUR_NUL && e.argument == 8);
    VERIFIER(LA_CHERCHER_PARCOURS_SOUS(0, NULL, LA_CLASSE_AD3, 0, 2000, 2020, 0, &p, &e) == LA_STATUT_POINTEUR_NUL && e.argument == 2);
}

static void essayer_une_liste(void)
{
    la_dossier d = cadre_de_1970();
    la_demande q = pour_ad3(2000);
    la_robustesse r;
    la_questions s;
    uint8_t verdicts[LA_CLASSES_MAX];
    VERIFIER(LA_VERDICTS_SOUS(0, &d, &q, verdicts, sizeof verdicts, &e) == LA_OK);
    VERIFIER(verdicts[LA_CLASSE_AD3 - 1] == LA_VERDICT_NON_INSCRIPTIBLE && verdicts[LA_CLASSE_D1 - 1] != LA_VERDICT_INSCRIPTIBLE);
    VERIFIER(LA_VERDICTS_SOUS(LA_ETAT_DU_TEXTE_2010, &d, &q, verdicts, sizeof verdicts, &e) == LA_OK);
    VERIFIER(verdicts[LA_CLASSE_AD3 - 1] == LA_VERDICT_INSCRIPTIBLE && verdicts[LA_CLASSE_D1 - 1] != LA_VERDICT_INSCRIPTIBLE);
    VERIFIER(LA_VERDICTS_SOUS(0, &d, &q, verdicts, 7, &e) == LA_STATUT_CAPACITE && e.argument == 6);
    VERIFIER(LA_VERDICTS_SOUS(200, &d, &q, verdicts, sizeof verdicts, &e) == LA_STATUT_CODE_INCONNU && e.argument == 1);
    VERIFIER(LA_EPROUVER_SOUS(0, &d, &q, &r, &e) == LA_OK && r.verdict == LA_VERDICT_NON_INSCRIPTIBLE);
    VERIFIER(LA_EPROUVER_SOUS(LA_ETAT_DU_TEXTE_2010, &d, &q, &r, &e) == LA_OK && r.verdict == LA_VERDICT_INSCRIPTIBLE);
    VERIFIER(r.taille == sizeof r && r.unanime == LA_OUI_NON_OUI);
    VERIFIER(LA_EPROUVER_SOUS(200, &d, &q, &r, &e) == LA_STATUT_CODE_INCONNU && e.argument == 1);
    VERIFIER(LA_EPROUVER_SOUS(0, &d, NULL, &r, &e) == LA_STATUT_POINTEUR_NUL && e.argument == 4);
    /* On the list of 2008 he is 37: that he is a student of the internal competition opens it under the state of 2003, and is nothing under
     * the initial one. */
    d.eleve_concours_interne = 0;
    q = pour_ad3(2008);
    VERIFIER(LA_INTERROGER_SOUS(LA_ETAT_DU_TEXTE_2003, &d, &q, &s, &e) == LA_OK && s.taille == sizeof s && s.nombre_questions == 1);
    VERIFIER(s.questions[0].fait.champ == LA_CHAMP_FORMATION_ELEVE_CONCOURS_INTERNE);
    VERIFIER(s.questions[0].si_mieux_au_pire == LA_VERDICT_INSCRIPTIBLE && s.questions[0].si_pire_au_mieux == LA_VERDICT_NON_INSCRIPTIBLE);
    VERIFIER(LA_INTERROGER_SOUS(LA_ETAT_DU_TEXTE_2000, &d, &q, &s, &e) == LA_OK && s.nombre_questions == 0);
    VERIFIER(LA_INTERROGER_SOUS(200, &d, &q, &s, &e) == LA_STATUT_CODE_INCONNU && e.argument == 1);
}

/* The receipt says the state: that of another one is of another text. */
static void essayer_recus(void)
{
    la_dossier d = cadre_de_1970();
    la_demande q = pour_ad3(2000);
    char seul[64], sous[64];
    uint32_t longueur = 0;
    uint8_t refus = 77;
    VERIFIER(LA_RECU(&d, &q, seul, sizeof seul, &longueur, &e) == LA_OK);
    VERIFIER(LA_RECU_SOUS(0, &d, &q, sous, sizeof sous, &longueur, &e) == LA_OK && meme_texte(sous, longueur, seul));
    VERIFIER(LA_RECU_SOUS(LA_ETAT_DU_TEXTE_2000, &d, &q, sous, sizeof sous, &longueur, &e) == LA_OK && meme_texte(sous, longueur, seul));
    VERIFIER(LA_RECU_SOUS(LA_ETAT_DU_TEXTE_2010, &d, &q, sous, sizeof sous, &longueur, &e) == LA_OK && longueur == 59);
    VERIFIER(strcmp(sous, seul) != 0);
    VERIFIER(LA_VERIFIER_RECU_SOUS(LA_ETAT_DU_TEXTE_2010, sous, longueur, &d, &q, &refus, &e) == LA_OK && refus == 0);
    VERIFIER(LA_VERIFIER_RECU_SOUS(LA_ETAT_DU_TEXTE_2003, sous, longueur, &d, &q, &refus, &e) == LA_OK && refus == LA_REFUS_RECU_TEXTE);
    VERIFIER(LA_VERIFIER_RECU(sous, longueur, &d, &q, &refus, &e) == LA_OK && refus == LA_REFUS_RECU_TEXTE);
    VERIFIER(LA_VERIFIER_RECU_SOUS(0, seul, longueur, &d, &q, &refus, &e) == LA_OK && refus == 0);
    d.naissance++;
    VERIFIER(LA_VERIFIER_RECU_SOUS(LA_ETAT_DU_TEXTE_2010, sous, longueur, &d, &q, &refus, &e) == LA_OK && refus == LA_REFUS_RECU_FAITS);
    VERIFIER(LA_RECU_SOUS(0, &d, &q, sous, 59, &longueur, &e) == LA_STATUT_CAPACITE && e.argument == 6 && longueur == 59);
    VERIFIER(LA_RECU_SOUS(200, &d, &q, sous, sizeof sous, &longueur, &e) == LA_STATUT_CODE_INCONNU && e.argument == 1);
    refus = 77;
    VERIFIER(LA_VERIFIER_RECU_SOUS(200, seul, 59, &d, &q, &refus, &e) == LA_STATUT_CODE_INCONNU && e.argument == 1 && refus == 77);
    VERIFIER(LA_VERIFIER_RECU_SOUS(0, seul, 59, &d, NULL, &refus, &e) == LA_STATUT_POINTEUR_NUL && e.argument == 6);
}

static int dite(uint32_t disposition, const char *id)
{
    char tampon[32];
    uint32_t longueur = 0;
    return la_disposition_texte(disposition, tampon, sizeof tampon, &longueur) == LA_OK && strcmp(tampon, id) == 0;
}

static int quota(const la_quota *q, uint32_t plafond, uint32_t depassement, const char *id)
{
    return q->plafond == plafond && q->depassement == depassement && dite(q->disposition, id);
}

#define QUOTAS(etat, premiere, precedente, connue, elargie, q) \
    LA_CALCULER_QUOTAS_SOUS(etat, premiere, 23, 2, 3, precedente, connue, elargie, q, &e)

/* Twenty-three persons in the second section, two of them in IF, three in the third. A fifth and two fiftieths of a hundred are 20, 2, 2; of
 * 111, 22, 2, 2. */
static void essayer_quotas(void)
{
    const uint32_t oui = LA_OUI_NON_OUI, non = LA_OUI_NON_NON;
    la_quotas_sous q;
    /* An arrêté may raise the third section to a fifth (R123-45), until the list of 2009. */
    VERIFIER(QUOTAS(LA_ETAT_DU_TEXTE_2000, 100, 0, 0, oui, &q) == LA_OK && q.version == LA_VERSION_ENREGISTREMENT && q.taille == sizeof q);
    VERIFIER(quota(&q.fixe_deuxieme, 20, 3, "A9.al3") && quota(&q.fixe_informatique, 2, 0, "A9.al3"));
    VERIFIER(q.fixe_deuxieme.effectif == 23 && q.fixe_informatique.effectif == 2 && q.fixe_troisieme.effectif == 3);
    VERIFIER(q.fixe_troisieme.plafond == 20 && q.fixe_troisieme.depassement == 0 && q.au_choix == non);
    VERIFIER(tout_vaut(&q.choix_deuxieme, 0, 3 * sizeof q.choix_deuxieme));
    VERIFIER(QUOTAS(LA_ETAT_DU_TEXTE_2003, 100, 0, 0, non, &q) == LA_OK);
    VERIFIER(quota(&q.fixe_deuxieme, 20, 3, "A9.al3@2003") && quota(&q.fixe_troisieme, 2, 1, "A10.al1"));
    VERIFIER(QUOTAS(LA_ETAT_DU_TEXTE_2008, 100, 0, 0, oui, &q) == LA_OK && q.fixe_troisieme.plafond == 20);
    VERIFIER(QUOTAS(LA_ETAT_DU_TEXTE_2010, 100, 0, non, oui, &q) == LA_OK);
    VERIFIER(quota(&q.fixe_deuxieme, 20, 3, "A9.al3@2010") && quota(&q.fixe_troisieme, 2, 1, "A10.al1@2010"));
    /* The list before is looked at from the list of 2014 on. */
    VERIFIER(QUOTAS(LA_ETAT_DU_TEXTE_2013, 100, 500, oui, non, &q) == LA_OK && q.fixe_deuxieme.plafond == 20 && q.au_choix == non);
    q.au_choix = 77;
    VERIFIER(QUOTAS(LA_ETAT_DU_TEXTE_2014, 111, 0, non, non, &q) == LA_STATUT_VALEURS_REFUSEES && q.au_choix == 77);
    VERIFIER(e.effet == LA_ERREUR_EFFET_PRECEDENTE_ABSENTE);
    /* A hundred and ten are a tenth more, and no more than that; a hundred and eleven are more. */
    VERIFIER(QUOTAS(LA_ETAT_DU_TEXTE_2014, 110, 100, oui, non, &q) == LA_OK && q.au_choix == non);
    VERIFIER(quota(&q.fixe_deuxieme, 20, 3, "A9.al3@2014") && tout_vaut(&q.choix_deuxieme, 0, 3 * sizeof q.choix_deuxieme));
    VERIFIER(QUOTAS(LA_ETAT_DU_TEXTE_2014, 111, 100, oui, non, &q) == LA_OK && q.au_choix == oui);
    VERIFIER(quota(&q.fixe_deuxieme, 20, 3, "A9.al3@2014") && quota(&q.fixe_informatique, 2, 0, "A9.al3@2014"));
    VERIFIER(quota(&q.fixe_troisieme, 2, 1, "A10.al1@2014") && quota(&q.choix_troisieme, 2, 1, "A10.al2@2014"));
    VERIFIER(quota(&q.choix_deuxieme, 22, 1, "A9.al4@2014") && quota(&q.choix_informatique, 2, 0, "A9.al4@2014"));
    /* Nobody on the list before is a number too. */
    VERIFIER(QUOTAS(LA_ETAT_DU_TEXTE_2014, 111, 0, oui, non, &q) == LA_OK && q.fixe_deuxieme.plafond == 0 && q.choix_deuxieme.plafond == 22);
    q.au_choix = 77;
    VERIFIER(QUOTAS(0, 100, 0, 0, non, &q) == LA_STATUT_CODE_INCONNU && e.argument == 1);
    VERIFIER(QUOTAS(200, 100, 0, 0, non, &q) == LA_STATUT_CODE_INCONNU && e.argument == 1);
    VERIFIER(QUOTAS(LA_ETAT_DU_TEXTE_2014, 100, 90, non, non, &q) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(e.argument == 6 && e.regle == LA_REGLE_OCTETS_RESERVES);
    VERIFIER(QUOTAS(LA_ETAT_DU_TEXTE_2014, 100, 90, 3, non, &q) == LA_STATUT_ENTREE_REFUSEE && e.argument == 7);
    VERIFIER(QUOTAS(LA_ETAT_DU_TEXTE_2014, 100, 90, oui, 0, &q) == LA_STATUT_ENTREE_REFUSEE && e.argument == 8);
    VERIFIER(LA_CALCULER_QUOTAS_SOUS(LA_ETAT_DU_TEXTE_2014, 100, 1, 2, 3, 90, oui, non, &q, &e) == LA_STATUT_VALEURS_REFUSEES);
    VERIFIER(e.effet == LA_ERREUR_EFFET_INFORMATIQUE_EXCEDENTAIRE && q.au_choix == 77);
    VERIFIER(la_calculer_quotas_sous(1, 100, 1, 1, 1, 0, 0, non, &q, sizeof q - 1, &e, sizeof e) == LA_STATUT_VERSION_INCONNUE && e.argument == 9);
}

/* Thirty votes until the list of 2007, twenty-four from the list of 2008 on: in 2012 twenty-three members, one of whom has two. */
static void essayer_scrutin(void)
{
    static const struct {
        uint32_t etat, voix;
        const char *id;
    } COMMISSIONS[] = {
        {LA_ETAT_DU_TEXTE_2000, 30, "A2.al6"},      {LA_ETAT_DU_TEXTE_2007, 30, "A2.al6@2007"}, {LA_ETAT_DU_TEXTE_2008, 24, "A2.al6@2008"},
        {LA_ETAT_DU_TEXTE_2010, 24, "A2.al6@2010"}, {LA_ETAT_DU_TEXTE_2012, 24, "A2.al6@2012"}, {LA_ETAT_DU_TEXTE_2013, 24, "A2.al7@2013"},
    };
    la_scrutin s;
    uint32_t i;
    for (i = 0; i < sizeof COMMISSIONS / sizeof COMMISSIONS[0]; i++) {
        const uint32_t etat = COMMISSIONS[i].etat, voix = COMMISSIONS[i].voix;
        VERIFIER(LA_DEPOUILLER_SCRUTIN_SOUS(etat, voix, voix / 2, voix / 2, LA_VOIX_PRESIDENT_POUR, &s, &e) == LA_OK && s.taille == sizeof s);
        VERIFIER(s.adopte == LA_OUI_NON_OUI && s.preponderante == LA_OUI_NON_OUI && dite(s.disposition, COMMISSIONS[i].id));
        VERIFIER(LA_DEPOUILLER_SCRUTIN_SOUS(etat, voix, voix / 2, voix / 2, LA_VOIX_PRESIDENT_ABSENT, &s, &e) == LA_OK);
        VERIFIER(s.adopte == LA_OUI_NON_NON && s.preponderante == LA_OUI_NON_NON);
        VERIFIER(LA_DEPOUILLER_SCRUTIN_SOUS(etat, voix, voix / 2 + 1, 0, LA_VOIX_PRESIDENT_ABSENT, &s, &e) == LA_OK);
        VERIFIER(s.adopte == LA_OUI_NON_OUI && s.preponderante == LA_OUI_NON_NON);
        s.adopte = 77;
        VERIFIER(LA_DEPOUILLER_SCRUTIN_SOUS(etat, voix + 1, 5, 4, LA_VOIX_PRESIDENT_POUR, &s, &e) == LA_STATUT_VALEURS_REFUSEES);
        VERIFIER(e.effet == LA_ERREUR_EFFET_PRESENTS_EXCEDENTAIRES && s.adopte == 77);
    }
    VERIFIER(LA_DEPOUILLER_SCRUTIN_SOUS(0, 10, 5, 5, LA_VOIX_PRESIDENT_POUR, &s, &e) == LA_STATUT_CODE_INCONNU && e.argument == 1);
    VERIFIER(LA_DEPOUILLER_SCRUTIN_SOUS(1, 256, 5, 5, LA_VOIX_PRESIDENT_POUR, &s, &e) == LA_STATUT_ENTREE_REFUSEE && e.argument == 2);
    VERIFIER(LA_DEPOUILLER_SCRUTIN_SOUS(1, 10, 256, 5, LA_VOIX_PRESIDENT_POUR, &s, &e) == LA_STATUT_ENTREE_REFUSEE && e.argument == 3);
    VERIFIER(LA_DEPOUILLER_SCRUTIN_SOUS(1, 10, 5, 256, LA_VOIX_PRESIDENT_POUR, &s, &e) == LA_STATUT_ENTREE_REFUSEE && e.argument == 4);
    VERIFIER(LA_DEPOUILLER_SCRUTIN_SOUS(1, 10, 5, 5, 9, &s, &e) == LA_STATUT_ENTREE_REFUSEE && e.argument == 5);
    VERIFIER(LA_DEPOUILLER_SCRUTIN_SOUS(1, 10, 5, 5, LA_VOIX_PRESIDENT_POUR, NULL, &e) == LA_STATUT_POINTEUR_NUL && e.argument == 6);
}

static la_faits_acces vacance(uint8_t regime)
{
    la_faits_acces f = LA_FAITS_ACCES_INIT;
    f.regime = regime;
    f.decision_nationale = LA_OUI_NON_OUI;
    f.avis_infructueux = 2;
    f.avis_connus = LA_OUI_NON_OUI;
    return f;
}

/* A21.al2 names D3 b and c: ORGANIC, AVA, CANAM and the mines; the RSI and the mines on the list of 2010; the RSI alone on that of 2012. */
static void essayer_acces(void)
{
    static const struct {
        uint32_t etat;
        uint8_t organic, mines, rsi;
    } TABLES[] = {
        {LA_ETAT_DU_TEXTE_2000, LA_ETAT_REMPLIE, LA_ETAT_REMPLIE, LA_ETAT_NON_REMPLIE},
        {LA_ETAT_DU_TEXTE_2008, LA_ETAT_REMPLIE, LA_ETAT_REMPLIE, LA_ETAT_NON_REMPLIE},
        {LA_ETAT_DU_TEXTE_2010, LA_ETAT_NON_REMPLIE, LA_ETAT_REMPLIE, LA_ETAT_REMPLIE},
        {LA_ETAT_DU_TEXTE_2012, LA_ETAT_NON_REMPLIE, LA_ETAT_NON_REMPLIE, LA_ETAT_REMPLIE},
        {LA_ETAT_DU_TEXTE_2014, LA_ETAT_NON_REMPLIE, LA_ETAT_NON_REMPLIE, LA_ETAT_REMPLIE},
    };
    const uint8_t regimes[] = {LA_REGIME_ORGANIC, LA_REGIME_MINES, LA_REGIME_RSI};
    la_faits_acces f = vacance(0);
    la_acces a;
    unsigned i, r;
    for (i = 0; i < sizeof TABLES / sizeof TABLES[0]; i++) {
        const uint8_t attendus[] = {TABLES[i].organic, TABLES[i].mines, TABLES[i].rsi};
        for (r = 0; r < 3; r++) {
            f = vacance(regimes[r]);
            VERIFIER(LA_EXAMINER_ACCES_SOUS(TABLES[i].etat, LA_TITRE_ACCES_INSCRIPTION, LA_CLASSE_AD3, LA_CLASSE_D3, 0, &f, &a, &e) == LA_OK);
            VERIFIER(a.etat == attendus[r] && dite(a.disposition, "A21.al2") && a.classe == LA_CLASSE_D3 && a.taille == sizeof a);
        }
    }
    a.etat = 77;
    VERIFIER(LA_EXAMINER_ACCES_SOUS(0, 1, LA_CLASSE_AD3, LA_CLASSE_D3, 0, &f, &a, &e) == LA_STATUT_CODE_INCONNU && e.argument == 1);
    VERIFIER(LA_EXAMINER_ACCES_SOUS(1, 9, LA_CLASSE_AD3, LA_CLASSE_D3, 0, &f, &a, &e) == LA_STATUT_ENTREE_REFUSEE && e.argument == 2);
    VERIFIER(LA_EXAMINER_ACCES_SOUS(1, 1, 9, LA_CLASSE_D3, 0, &f, &a, &e) == LA_STATUT_ENTREE_REFUSEE && e.argument == 3);
    VERIFIER(LA_EXAMINER_ACCES_SOUS(1, 1, LA_CLASSE_AD3, 9, 0, &f, &a, &e) == LA_STATUT_ENTREE_REFUSEE && e.argument == 4);
    VERIFIER(LA_EXAMINER_ACCES_SOUS(1, 1, LA_CLASSE_AD3, LA_CLASSE_D3, 1u << 30, &f, &a, &e) == LA_STATUT_ENTREE_REFUSEE && e.argument == 5);
    f.reserve[0] = 1;
    VERIFIER(LA_EXAMINER_ACCES_SOUS(1, 1, LA_CLASSE_AD3, LA_CLASSE_D3, 0, &f, &a, &e) == LA_STATUT_ENTREE_REFUSEE && e.argument == 6);
    VERIFIER(LA_EXAMINER_ACCES_SOUS(1, 1, LA_CLASSE_AD3, LA_CLASSE_D3, 0, &f, NULL, &e) == LA_STATUT_ENTREE_REFUSEE && a.etat == 77);
}

/* Published on Monday 3 December 2012: to Tuesday 18, in every state; the provision is that of the state. */
static void essayer_reclamations(void)
{
    la_reclamation r;
    VERIFIER(LA_JUGER_RECLAMATION_SOUS(LA_ETAT_DU_TEXTE_2012, 20121203, 20121218, 0, &r, &e) == LA_OK && dite(r.disposition, "A24.al1"));
    VERIFIER(r.statut == LA_STATUT_RECLAMATION_EN_TEMPS && r.dernier_jour == 20121218 && r.taille == sizeof r);
    VERIFIER(LA_JUGER_RECLAMATION_SOUS(LA_ETAT_DU_TEXTE_2013, 20121203, 20121220, 0, &r, &e) == LA_OK && dite(r.disposition, "A24.al1@2013"));
    VERIFIER(r.statut == LA_STATUT_RECLAMATION_TARDIVE && r.dernier_jour == 20121218);
    r.statut = 77;
    VERIFIER(LA_JUGER_RECLAMATION_SOUS(0, 20121203, 20121218, 0, &r, &e) == LA_STATUT_CODE_INCONNU && e.argument == 1);
    VERIFIER(LA_JUGER_RECLAMATION_SOUS(1, 0, 20121218, 0, &r, &e) == LA_STATUT_ENTREE_REFUSEE && e.argument == 2);
    VERIFIER(LA_JUGER_RECLAMATION_SOUS(1, 20121203, 0, 0, &r, &e) == LA_STATUT_ENTREE_REFUSEE && e.argument == 3);
    VERIFIER(LA_JUGER_RECLAMATION_SOUS(1, 20121203, 20121218, 1u << 30, &r, &e) == LA_STATUT_ENTREE_REFUSEE && e.argument == 4);
    VERIFIER(LA_JUGER_RECLAMATION_SOUS(1, 20121203, 20121202, 0, &r, &e) == LA_STATUT_VALEURS_REFUSEES && r.statut == 77);
}

#define RETOUR(etat, agent, emploi, a) LA_EXAMINER_RETOUR_SOUS(etat, agent, emploi, 0, &f, a, &e)

/* A23bis: an agent agréé in AD1 before, whose post in the agency corresponds to AD1, comes back to AD1, and to AD2 that AD1 opens, not to D3.
 * A19bis.al1: its director, once of D1, comes back to D1. No text says so before the list of 2012. */
static void essayer_agences(void)
{
    la_agent_en_agence agent = LA_AGENT_EN_AGENCE_INIT;
    la_faits_acces f = LA_FAITS_ACCES_INIT;
    la_acces a;
    f.regime = LA_REGIME_GENERAL;
    agent.classe = LA_CLASSE_AD1;
    agent.agree = LA_OUI_NON_OUI;
    VERIFIER(RETOUR(LA_ETAT_DU_TEXTE_2012, &agent, LA_CLASSE_AD1, &a) == LA_OK && a.etat == LA_ETAT_REMPLIE && a.classe == LA_CLASSE_AD1);
    VERIFIER(dite(a.disposition, "A23bis.al1@2012") && a.taille == sizeof a);
    VERIFIER(RETOUR(LA_ETAT_DU_TEXTE_2014, &agent, LA_CLASSE_AD2, &a) == LA_OK && a.etat == LA_ETAT_REMPLIE);
    VERIFIER(RETOUR(LA_ETAT_DU_TEXTE_2012, &agent, LA_CLASSE_D3, &a) == LA_OK && a.etat == LA_ETAT_NON_REMPLIE);
    VERIFIER(dite(a.disposition, "A21.al1.4"));
    VERIFIER(RETOUR(LA_ETAT_DU_TEXTE_2011, &agent, LA_CLASSE_AD1, &a) == LA_OK && a.etat == LA_ETAT_NON_REMPLIE);
    VERIFIER(dite(a.disposition, "A21.al1"));
    agent.agree = 0;
    VERIFIER(RETOUR(LA_ETAT_DU_TEXTE_2012, &agent, LA_CLASSE_AD1, &a) == LA_OK && a.etat == LA_ETAT_INCONNUE);
    agent.inscrit = LA_OUI_NON_OUI;
    VERIFIER(RETOUR(LA_ETAT_DU_TEXTE_2012, &agent, LA_CLASSE_AD1, &a) == LA_OK && a.etat == LA_ETAT_REMPLIE);
    agent.directeur = LA_OUI_NON_OUI;
    agent.agree_d1 = LA_OUI_NON_NON;
    agent.inscrit_d1 = LA_OUI_NON_OUI;
    VERIFIER(RETOUR(LA_ETAT_DU_TEXTE_2012, &agent, LA_CLASSE_D1, &a) == LA_OK && a.etat == LA_ETAT_REMPLIE);
    VERIFIER(dite(a.disposition, "A19bis.al1@2012"));
    agent.inscrit_d1 = LA_OUI_NON_NON;
    VERIFIER(RETOUR(LA_ETAT_DU_TEXTE_2012, &agent, LA_CLASSE_D1, &a) == LA_OK && a.etat == LA_ETAT_NON_REMPLIE);
    agent.agree_d1 = LA_OUI_NON_OUI;
    VERIFIER(RETOUR(LA_ETAT_DU_TEXTE_2012, &agent, LA_CLASSE_D1, &a) == LA_OK && a.etat == LA_ETAT_REMPLIE);
    agent.directeur = LA_OUI_NON_NON;
    VERIFIER(RETOUR(LA_ETAT_DU_TEXTE_2012, &agent, LA_CLASSE_D1, &a) == LA_OK && a.etat == LA_ETAT_NON_REMPLIE);
    a.etat = 77;
    VERIFIER(RETOUR(0, &agent, LA_CLASSE_D1, &a) == LA_STATUT_CODE_INCONNU && e.argument == 1);
    VERIFIER(RETOUR(1, NULL, LA_CLASSE_D1, &a) == LA_STATUT_POINTEUR_NUL && e.argument == 2);
    VERIFIER(RETOUR(1, &agent, 9, &a) == LA_STATUT_ENTREE_REFUSEE && e.argument == 4);
    VERIFIER(LA_EXAMINER_RETOUR_SOUS(1, &agent, LA_CLASSE_D1, 1u << 30, &f, &a, &e) == LA_STATUT_ENTREE_REFUSEE && e.argument == 5);
    VERIFIER(RETOUR(1, &agent, LA_CLASSE_D1, NULL) == LA_STATUT_POINTEUR_NUL && e.argument == 8);
    agent.inscrit = 3;
    VERIFIER(RETOUR(1, &agent, LA_CLASSE_D1, &a) == LA_STATUT_ENTREE_REFUSEE && e.argument == 2 && e.regle == LA_REGLE_VALEUR_INCONNUE);
    agent.inscrit = 0;
    agent.reserve[1] = 1;
    VERIFIER(RETOUR(1, &agent, LA_CLASSE_D1, &a) == LA_STATUT_ENTREE_REFUSEE && e.regle == LA_REGLE_OCTETS_RESERVES);
    agent.reserve[1] = 0;
    agent.classe = 0;
    VERIFIER(RETOUR(1, &agent, LA_CLASSE_D1, &a) == LA_STATUT_ENTREE_REFUSEE && e.argument == 2);
    agent.taille--;
    VERIFIER(RETOUR(1, &agent, LA_CLASSE_D1, &a) == LA_STATUT_VERSION_INCONNUE && e.argument == 2 && a.etat == 77);
    agent.taille++;
    agent.version++;
    VERIFIER(RETOUR(1, &agent, LA_CLASSE_D1, &a) == LA_STATUT_VERSION_INCONNUE && e.argument == 2);
}

int main(void)
{
    essayer_acces();
    essayer_reclamations();
    essayer_agences();
    essayer_recherches();
    essayer_une_liste();
    essayer_recus();
    essayer_quotas();
    essayer_scrutin();
    return conclure("sous");
}
