/* Beyond one decision: robustness, questions, the eight classes, first year, path, receipts. */
#include "commun.h"

static char tampon[128];

/* A directeur adjoint of AD1 since 1 January 1998: four years in AD1 on 1 January 2002 open D1 (A13.al1.5). */
static la_dossier dossier_1998(void)
{
    la_dossier d = dossier_valide();
    d.carriere[0].debut = 19980101;
    d.carriere[0].agrement_date = 19980101;
    return d;
}

static void essayer_annees(void)
{
    la_dossier d = dossier_1998();
    la_erreur e;
    uint32_t annee = 7, sur_appreciation = 7;
    VERIFIER(la_premiere_annee(&d, sizeof d, LA_CLASSE_D1, 0, 2000, 2020, &annee, &sur_appreciation, &e, sizeof e) == LA_OK);
    VERIFIER(annee == 2002 && sur_appreciation == 0);
    VERIFIER(la_premiere_annee(&d, sizeof d, LA_CLASSE_D1, 0, 2000, 2001, &annee, &sur_appreciation, NULL, 0) == LA_OK);
    VERIFIER(annee == 0 && sur_appreciation == 0);
    annee = 7;
    VERIFIER(la_premiere_annee(&d, sizeof d, LA_CLASSE_D1, 0, 1999, 2020, &annee, &sur_appreciation, &e, sizeof e) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(e.chemin.champ == LA_CHAMP_DEMANDE_ANNEE && e.regle == LA_REGLE_HORS_BORNES && annee == 7);
    VERIFIER(la_premiere_annee(&d, sizeof d, 9, 0, 2000, 2020, &annee, &sur_appreciation, &e, sizeof e) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(e.chemin.champ == LA_CHAMP_DEMANDE_CLASSE && e.regle == LA_REGLE_VALEUR_INCONNUE);
    VERIFIER(la_premiere_annee(&d, sizeof d, LA_CLASSE_D1, 8192, 2000, 2020, &annee, &sur_appreciation, &e, sizeof e) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(e.chemin.champ == LA_CHAMP_DEMANDE_LECTURES && e.regle == LA_REGLE_HORS_BORNES);
    VERIFIER(la_premiere_annee(&d, sizeof d, LA_CLASSE_D1, 0, 2020, 2000, &annee, &sur_appreciation, &e, sizeof e) == LA_STATUT_ENTREE_REFUSEE);
}

/* A cadre with the title and twenty years at level 9 may have AD2 at once (A12), and AD1 after four years in AD2 (A13.al1.4): each
 * time as directeur adjoint of a body of category A, of level 2 then 3 (A3). */
static void essayer_emplois_du_parcours(void)
{
    static const struct {
        uint16_t annee;
        uint8_t classe, niveau;
    } ATTENDUES[] = {{2000, LA_CLASSE_AD2, 2}, {2004, LA_CLASSE_AD1, 3}};
    la_dossier d = dossier_valide();
    la_parcours p;
    uint8_t i;
    d.carriere[0].debut = 19800101;
    d.carriere[0].fonction = LA_FONCTION_CADRE;
    d.carriere[0].niveau = 9;
    d.carriere[0].agrement = 0;
    d.carriere[0].agrement_date = 0;
    d.carriere[0].section_origine = 0;
    VERIFIER(la_chercher_parcours(&d, sizeof d, LA_CLASSE_AD1, 0, 2000, 2020, 0, &p, sizeof p, NULL, 0) == LA_OK);
    VERIFIER(p.issue == LA_ISSUE_PARCOURS_ATTEINT && p.nombre_etapes == 2);
    for (i = 0; i < 2; i++) {
        const la_etape *etape = &p.etapes[i];
        VERIFIER(etape->annee == ATTENDUES[i].annee && etape->classe == ATTENDUES[i].classe && etape->niveau == ATTENDUES[i].niveau);
        VERIFIER(etape->agrement_date == ATTENDUES[i].annee * 10000u + 101u && etape->section == LA_SECTION_PREMIERE);
        VERIFIER(etape->regime == LA_REGIME_GENERAL && etape->type_organisme == LA_TYPE_ORGANISME_ORGANISME);
        VERIFIER(etape->categorie == LA_CATEGORIE_A && etape->fonction == LA_FONCTION_DIRECTEUR_ADJOINT);
        VERIFIER(etape->article15 == LA_OUI_NON_NON);
    }
}

static void essayer_parcours(void)
{
    la_dossier d = dossier_1998();
    la_parcours p;
    la_erreur e;
    VERIFIER(la_chercher_parcours(&d, sizeof d, LA_CLASSE_D1, 0, 2000, 2020, 2, &p, sizeof p, &e, sizeof e) == LA_OK);
    VERIFIER(p.version == LA_VERSION_ENREGISTREMENT && p.taille == sizeof p && p.issue == LA_ISSUE_PARCOURS_ATTEINT);
    VERIFIER(p.nombre_etapes == 1 && p.etapes[0].annee == 2002 && p.etapes[0].classe == LA_CLASSE_D1);
    VERIFIER(p.etapes[0].agrement_date == 20020301 && p.etapes[0].section == LA_SECTION_PREMIERE);
    essayer_emplois_du_parcours();
    VERIFIER(la_chercher_parcours(&d, sizeof d, LA_CLASSE_AD1, 0, 2000, 2020, 0, &p, sizeof p, &e, sizeof e) == LA_OK);
    VERIFIER(p.issue == LA_ISSUE_PARCOURS_DEJA_RATTACHE && p.nombre_etapes == 0);
    VERIFIER(la_chercher_parcours(&d, sizeof d, LA_CLASSE_D1, 0, 2000, 2001, 0, &p, sizeof p, &e, sizeof e) == LA_OK);
    VERIFIER(p.issue == LA_ISSUE_PARCOURS_HORS_DE_PORTEE && p.nombre_etapes == 0);
    p.issue = 77;
    VERIFIER(la_chercher_parcours(&d, sizeof d, LA_CLASSE_D1, 0, 2000, 2020, 12, &p, sizeof p, &e, sizeof e) == LA_STATUT_CODE_INCONNU);
    VERIFIER(e.argument == 7 && p.issue == 77);
}

static void essayer_verdicts(void)
{
    la_dossier d = dossier_1998();
    la_demande q = demande_valide();
    la_erreur e;
    uint8_t verdicts[LA_CLASSES_MAX], verdict;
    uint8_t classe;
    memset(verdicts, 77, sizeof verdicts);
    VERIFIER(la_verdicts(&d, sizeof d, &q, sizeof q, verdicts, 7, &e, sizeof e) == LA_STATUT_CAPACITE && verdicts[0] == 77);
    VERIFIER(la_verdicts(&d, sizeof d, &q, sizeof q, verdicts, sizeof verdicts, &e, sizeof e) == LA_OK);
    for (classe = LA_CLASSE_D1; classe <= LA_CLASSE_IF2; classe++) {
        q.classe = classe;
        VERIFIER(la_verdict(&d, sizeof d, &q, sizeof q, &verdict, NULL, 0) == LA_OK && verdicts[classe - 1] == verdict);
    }
    /* An AD1 agent: his class is in no row of A18.al1, D1 is but needs four years. */
    VERIFIER(verdicts[LA_CLASSE_AD1 - 1] == LA_VERDICT_IRRECEVABLE && verdicts[LA_CLASSE_D1 - 1] == LA_VERDICT_NON_INSCRIPTIBLE);
}

static void essayer_robustesse(void)
{
    la_dossier d = dossier_1998();
    la_demande q = demande_valide();
    la_robustesse r;
    la_erreur e;
    uint8_t verdict, i;
    /* AD2 needs nine years less four (A12), of which he has two since 1998: under L12 nothing is asked of him. */
    VERIFIER(la_eprouver(&d, sizeof d, &q, sizeof q, &r, sizeof r, &e, sizeof e) == LA_OK);
    VERIFIER(r.version == LA_VERSION_ENREGISTREMENT && r.taille == sizeof r);
    VERIFIER(r.verdict == LA_VERDICT_NON_INSCRIPTIBLE && r.unanime == LA_OUI_NON_NON);
    VERIFIER(r.verdicts == (1u << LA_VERDICT_NON_INSCRIPTIBLE | 1u << LA_VERDICT_INSCRIPTIBLE));
    VERIFIER(r.nombre_minimaux == 1 && r.minimaux[0] == 1u << (LA_LECTURE_L12 - 1) && (r.sollicitees & r.minimaux[0]) != 0);
    for (i = 0; i < r.nombre_minimaux; i++) {
        q.lectures = r.minimaux[i];
        VERIFIER(la_verdict(&d, sizeof d, &q, sizeof q, &verdict, NULL, 0) == LA_OK && verdict != r.verdict);
    }
    q.annee = 0;
    VERIFIER(la_eprouver(&d, sizeof d, &q, sizeof q, &r, sizeof r, &e, sizeof e) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(e.chemin.champ == LA_CHAMP_DEMANDE_ANNEE && e.regle == LA_REGLE_CHAMP_REQUIS);
}

#define SANS_COMPTE 999u

/* The question about a fact says exactly this. */
static void comparer_question(const la_questions *questions, uint16_t champ, uint8_t pire_pire, uint8_t pire_mieux, uint8_t mieux_pire,
                              uint8_t mieux_mieux, unsigned inconnues_pire, unsigned inconnues_mieux)
{
    uint8_t i;
    for (i = 0; i < questions->nombre_questions; i++) {
        const la_question *q = &questions->questions[i];
        if (q->fait.champ == champ) {
            VERIFIER(q->si_pire_au_pire == pire_pire && q->si_pire_au_mieux == pire_mieux);
            VERIFIER(q->si_mieux_au_pire == mieux_pire && q->si_mieux_au_mieux == mieux_mieux);
            VERIFIER(inconnues_pire == SANS_COMPTE || q->inconnues_si_pire == inconnues_pire);
            VERIFIER(inconnues_mieux == SANS_COMPTE || q->inconnues_si_mieux == inconnues_mieux);
            return;
        }
    }
    VERIFIER_POUR(0, "no such question");
}

static void essayer_questions(void)
{
    la_dossier d = dossier_1998();
    la_demande q = demande_valide();
    la_questions questions;
    la_erreur e;
    VERIFIER(la_interroger(&d, sizeof d, &q, sizeof q, &questions, sizeof questions, &e, sizeof e) == LA_OK);
    VERIFIER(questions.version == LA_VERSION_ENREGISTREMENT && questions.taille == sizeof questions && questions.nombre_questions == 0);
    /* A manager of 45 with seven years at the threshold, for AD3: with the title of the school two years are due (A12.al4), without
     * it six (A12.al3.2) and 43 years of age (A9.al1). Only his age is unknown: a former student is not asked it. */
    d = dossier_valide();
    d.carriere[0].debut = 19930101;
    d.carriere[0].fonction = LA_FONCTION_CADRE;
    d.carriere[0].niveau = 7;
    d.carriere[0].agrement = 0;
    d.carriere[0].agrement_date = 0;
    d.carriere[0].section_origine = 0;
    d.formation.ancien_eleve = 0;
    d.formation.scolarite.debut = d.formation.scolarite.fin = 0;
    d.naissance = 0;
    q.classe = LA_CLASSE_AD3;
    VERIFIER(la_interroger(&d, sizeof d, &q, sizeof q, &questions, sizeof questions, &e, sizeof e) == LA_OK);
    VERIFIER(questions.nombre_questions == 2);
    /* With the title he is listed whatever his age; without it his age decides, and it is the one thing still unknown. */
    comparer_question(&questions, LA_CHAMP_FORMATION_ANCIEN_ELEVE, LA_VERDICT_NON_INSCRIPTIBLE, LA_VERDICT_INSCRIPTIBLE,
                      LA_VERDICT_INSCRIPTIBLE, LA_VERDICT_INSCRIPTIBLE, 1, 0);
    /* Too young, only the title makes him inscriptible; old enough, he is in both sections. */
    comparer_question(&questions, LA_CHAMP_NAISSANCE, LA_VERDICT_NON_INSCRIPTIBLE, LA_VERDICT_INSCRIPTIBLE, LA_VERDICT_INSCRIPTIBLE,
                      LA_VERDICT_INSCRIPTIBLE, SANS_COMPTE, SANS_COMPTE);
    /* Without the title, neither his age nor his level known: each answer that helps leaves the other condition open. */
    d.formation.ancien_eleve = LA_OUI_NON_NON;
    d.carriere[0].niveau = d.carriere[0].niveau_connu = 0;
    VERIFIER(la_interroger(&d, sizeof d, &q, sizeof q, &questions, sizeof questions, &e, sizeof e) == LA_OK);
    VERIFIER(questions.nombre_questions == 2);
    comparer_question(&questions, LA_CHAMP_NAISSANCE, LA_VERDICT_NON_INSCRIPTIBLE, LA_VERDICT_NON_INSCRIPTIBLE, LA_VERDICT_NON_INSCRIPTIBLE,
                      LA_VERDICT_INSCRIPTIBLE, 1, 1);
    comparer_question(&questions, LA_CHAMP_PERIODE_NIVEAU, LA_VERDICT_NON_INSCRIPTIBLE, LA_VERDICT_NON_INSCRIPTIBLE, LA_VERDICT_NON_INSCRIPTIBLE,
                      LA_VERDICT_INSCRIPTIBLE, 1, 1);
}

static void essayer_recus(void)
{
    la_dossier d = dossier_1998();
    la_demande q = demande_valide();
    la_erreur e;
    uint32_t longueur = 0;
    uint8_t refus = 77;
    VERIFIER(la_recu(&d, sizeof d, &q, sizeof q, tampon, sizeof tampon, &longueur, &e, sizeof e) == LA_OK && longueur == 59);
    VERIFIER(la_verifier_recu(tampon, longueur, &d, sizeof d, &q, sizeof q, &refus, &e, sizeof e) == LA_OK && refus == 0);
    d.naissance++;
    VERIFIER(la_verifier_recu(tampon, longueur, &d, sizeof d, &q, sizeof q, &refus, &e, sizeof e) == LA_OK && refus == LA_REFUS_RECU_FAITS);
    d.naissance--;
    q.lectures = 1;
    VERIFIER(la_verifier_recu(tampon, longueur, &d, sizeof d, &q, sizeof q, &refus, &e, sizeof e) == LA_OK && refus == LA_REFUS_RECU_LECTURES);
    q.lectures = 0;
    tampon[2] = (char)(tampon[2] == '0' ? '1' : '0');
    VERIFIER(la_verifier_recu(tampon, longueur, &d, sizeof d, &q, sizeof q, &refus, &e, sizeof e) == LA_OK && refus == LA_REFUS_RECU_CONTROLE);
    VERIFIER(la_verifier_recu(NULL, 0, &d, sizeof d, &q, sizeof q, &refus, &e, sizeof e) == LA_OK && refus == LA_REFUS_RECU_FORME);
    VERIFIER(la_verifier_recu("\xff", 1, &d, sizeof d, &q, sizeof q, &refus, NULL, 0) == LA_OK && refus == LA_REFUS_RECU_FORME);
    VERIFIER(la_recu(&d, sizeof d, &q, sizeof q, tampon, 59, &longueur, &e, sizeof e) == LA_STATUT_CAPACITE && e.argument == 5);
    d.nombre_carriere = 99;
    VERIFIER(la_recu(&d, sizeof d, &q, sizeof q, tampon, sizeof tampon, &longueur, &e, sizeof e) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(e.chemin.champ == LA_CHAMP_CARRIERE);
    refus = 77;
    VERIFIER(la_verifier_recu("x", 1, &d, sizeof d, &q, sizeof q, &refus, &e, sizeof e) == LA_STATUT_ENTREE_REFUSEE && refus == 77);
}

int main(void)
{
    essayer_annees();
    essayer_parcours();
    essayer_verdicts();
    essayer_robustesse();
    essayer_questions();
    essayer_recus();
    return conclure("perspectives");
}
