/* What follows from being on the list: access, calendar, claims, renewals, validity, ceilings, votes. */
#include "commun.h"

/* Choices of readings, as a sum of bits; the last one holds a bit that no reading has. */
#define L21 (1u << (LA_LECTURE_L21 - 1))
#define L24 (1u << (LA_LECTURE_L24 - 1))
#define PAS_UNE_LECTURE (1u << 30)

static la_erreur e;

static void essayer_acces(void)
{
    la_faits_acces faits;
    la_acces acces;
    memset(&faits, 0, sizeof faits);
    faits.version = LA_VERSION_ENREGISTREMENT;
    faits.taille = sizeof faits;
    VERIFIER(la_examiner_acces(LA_TITRE_ACCES_INSCRIPTION, LA_CLASSE_D1, LA_CLASSE_D2, 0, &faits, sizeof faits, &acces, sizeof acces, &e,
                               sizeof e) == LA_OK);
    VERIFIER(acces.version == LA_VERSION_ENREGISTREMENT && acces.taille == sizeof acces);
    VERIFIER(acces.etat == LA_ETAT_REMPLIE && acces.classe == LA_CLASSE_D2 && acces.lectures == 0);
    VERIFIER(la_examiner_acces(LA_TITRE_ACCES_INSCRIPTION, LA_CLASSE_AD3, LA_CLASSE_D1, 0, &faits, sizeof faits, &acces, sizeof acces, NULL,
                               0) == LA_OK);
    VERIFIER(acces.etat == LA_ETAT_NON_REMPLIE);
    /* A21.al2: nothing is known of the three conditions, then all three hold. */
    VERIFIER(la_examiner_acces(LA_TITRE_ACCES_INSCRIPTION, LA_CLASSE_AD3, LA_CLASSE_D3, 0, &faits, sizeof faits, &acces, sizeof acces, NULL,
                               0) == LA_OK);
    VERIFIER(acces.etat == LA_ETAT_INCONNUE);
    faits.regime = LA_REGIME_ORGANIC;
    faits.decision_nationale = LA_OUI_NON_OUI;
    faits.avis_infructueux = 2;
    faits.avis_connus = LA_OUI_NON_OUI;
    VERIFIER(la_examiner_acces(LA_TITRE_ACCES_INSCRIPTION, LA_CLASSE_AD3, LA_CLASSE_D3, 0, &faits, sizeof faits, &acces, sizeof acces, NULL,
                               0) == LA_OK);
    VERIFIER(acces.etat == LA_ETAT_REMPLIE && acces.classe == LA_CLASSE_D3);
    /* From D1 to IF1: A21.al3 asks for a diploma of which nothing is known here; A21.al1 alone opens it where L21 is read the other way. */
    VERIFIER(la_examiner_acces(LA_TITRE_ACCES_INSCRIPTION, LA_CLASSE_D1, LA_CLASSE_IF1, 0, &faits, sizeof faits, &acces, sizeof acces, NULL,
                               0) == LA_OK);
    VERIFIER(acces.etat == LA_ETAT_INCONNUE && acces.lectures == L21);
    VERIFIER(la_examiner_acces(LA_TITRE_ACCES_INSCRIPTION, LA_CLASSE_D1, LA_CLASSE_IF1, L21, &faits, sizeof faits, &acces, sizeof acces,
                               NULL, 0) == LA_OK);
    VERIFIER(acces.etat == LA_ETAT_REMPLIE && acces.lectures == L21);
    acces.etat = 77;
    VERIFIER(la_examiner_acces(3, LA_CLASSE_AD3, LA_CLASSE_D3, 0, &faits, sizeof faits, &acces, sizeof acces, &e, sizeof e) ==
             LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(e.argument == 1 && e.regle == LA_REGLE_VALEUR_INCONNUE && e.chemin.champ == 0 && acces.etat == 77);
    VERIFIER(la_examiner_acces(1, 6, 3, PAS_UNE_LECTURE, &faits, sizeof faits, &acces, sizeof acces, &e, sizeof e) ==
             LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(e.argument == 4 && e.regle == LA_REGLE_HORS_BORNES && acces.etat == 77);
    faits.avis_connus = 0;
    VERIFIER(la_examiner_acces(1, 6, 3, 0, &faits, sizeof faits, &acces, sizeof acces, &e, sizeof e) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(e.argument == 5 && e.regle == LA_REGLE_OCTETS_RESERVES);
    faits.version = 0;
    VERIFIER(la_examiner_acces(1, 6, 3, 0, &faits, sizeof faits, &acces, sizeof acces, &e, sizeof e) == LA_STATUT_VERSION_INCONNUE);
}

/* Published on Monday 20 December 1999: the fifteenth day after is Tuesday 4 January 2000. */
static void essayer_calendrier(void)
{
    la_calendrier c;
    la_reclamation r;
    char tampon[128];
    uint32_t longueur = 0;
    VERIFIER(la_etablir_calendrier(2000, 19991220, 0, &c, sizeof c, &e, sizeof e) == LA_OK && c.taille == sizeof c);
    VERIFIER(c.annee == 2000 && c.dernier_depot == 19990430 && c.reference == 20000101 && c.publication == 19991220);
    VERIFIER(c.dernier_jour_reclamation == 20000104);
    VERIFIER(la_etablir_calendrier(2000, 0, 0, &c, sizeof c, &e, sizeof e) == LA_OK && c.publication == 0 && c.dernier_jour_reclamation == 0);
    VERIFIER(la_etablir_calendrier(1999, 0, 0, &c, sizeof c, &e, sizeof e) == LA_STATUT_VALEURS_REFUSEES);
    VERIFIER(e.effet == LA_ERREUR_EFFET_ANNEE_HORS_BORNES && e.regle == 0 && e.argument == 0);
    VERIFIER(la_erreur_texte(&e, sizeof e, LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_OK);
    VERIFIER(meme_texte(tampon, longueur, "year out of bounds"));
    VERIFIER(la_etablir_calendrier(2000, 19990230, 0, &c, sizeof c, &e, sizeof e) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(e.argument == 2 && e.regle == LA_REGLE_DATE_INVALIDE);
    VERIFIER(la_erreur_texte(&e, sizeof e, LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_OK);
    VERIFIER(meme_texte(tampon, longueur, "argument 2: no such date"));

    VERIFIER(la_juger_reclamation(19991220, 20000104, 0, &r, sizeof r, &e, sizeof e) == LA_OK && r.statut == LA_STATUT_RECLAMATION_EN_TEMPS);
    VERIFIER(r.dernier_jour == 20000104 && r.dernier_jour_autre_lecture == 20000105 && r.lectures == L24);
    VERIFIER(la_juger_reclamation(19991220, 20000105, 0, &r, sizeof r, &e, sizeof e) == LA_OK && r.statut == LA_STATUT_RECLAMATION_CONTESTABLE);
    VERIFIER(la_juger_reclamation(19991220, 20000106, 0, &r, sizeof r, &e, sizeof e) == LA_OK && r.statut == LA_STATUT_RECLAMATION_TARDIVE);
    /* Clear days (L24): one day more, and the other reading is then the shorter one. */
    VERIFIER(la_etablir_calendrier(2000, 19991220, L24, &c, sizeof c, &e, sizeof e) == LA_OK && c.dernier_jour_reclamation == 20000105);
    VERIFIER(la_juger_reclamation(19991220, 20000105, L24, &r, sizeof r, &e, sizeof e) == LA_OK && r.statut == LA_STATUT_RECLAMATION_EN_TEMPS);
    VERIFIER(r.dernier_jour == 20000105 && r.dernier_jour_autre_lecture == 20000104);
    VERIFIER(la_etablir_calendrier(2000, 19991220, PAS_UNE_LECTURE, &c, sizeof c, &e, sizeof e) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(e.argument == 3 && e.regle == LA_REGLE_HORS_BORNES);
    VERIFIER(la_juger_reclamation(19991220, 20000105, PAS_UNE_LECTURE, &r, sizeof r, &e, sizeof e) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(e.argument == 3 && e.regle == LA_REGLE_HORS_BORNES);
    VERIFIER(la_juger_reclamation(19991220, 19991219, 0, &r, sizeof r, &e, sizeof e) == LA_STATUT_VALEURS_REFUSEES);
    VERIFIER(e.effet == LA_ERREUR_EFFET_ENVOI_AVANT_PUBLICATION);
    VERIFIER(la_juger_reclamation(0, 20000104, 0, &r, sizeof r, &e, sizeof e) == LA_STATUT_ENTREE_REFUSEE && e.regle == LA_REGLE_CHAMP_REQUIS);
}

/* Two further years, four in D1 and D2 (A22); none from the second section. */
static void essayer_listes(void)
{
    la_reconduction r;
    uint8_t etat = 77;
    VERIFIER(la_compter_reconduction(2000, LA_CLASSE_AD1, LA_SECTION_ORIGINE_PREMIERE, LA_OUI_NON_OUI, 0, &r, sizeof r, &e, sizeof e) == LA_OK);
    VERIFIER(r.annee == 2000 && r.derniere == 2002 && r.taille == sizeof r);
    VERIFIER(la_compter_reconduction(2000, LA_CLASSE_D2, LA_SECTION_ORIGINE_PREMIERE, LA_OUI_NON_OUI, 0, &r, sizeof r, NULL, 0) == LA_OK);
    VERIFIER(r.derniere == 2004);
    VERIFIER(la_compter_reconduction(2000, LA_CLASSE_D2, LA_SECTION_ORIGINE_PREMIERE, LA_OUI_NON_OUI, 2003, &r, sizeof r, NULL, 0) == LA_OK);
    VERIFIER(r.derniere == 2002);
    VERIFIER(la_compter_reconduction(2000, LA_CLASSE_AD3, LA_SECTION_ORIGINE_DEUXIEME, LA_OUI_NON_OUI, 0, &r, sizeof r, NULL, 0) == LA_OK);
    VERIFIER(r.derniere == 2000);
    VERIFIER(la_compter_reconduction(2000, LA_CLASSE_AD3, 0, LA_OUI_NON_OUI, 0, &r, sizeof r, &e, sizeof e) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(e.argument == 3);
    VERIFIER(la_dire_validite(19991220, 0, 20000101, &etat, &e, sizeof e) == LA_OK && etat == LA_VALIDITE_VALABLE);
    VERIFIER(la_dire_validite(19991220, 0, 19991219, &etat, &e, sizeof e) == LA_OK && etat == LA_VALIDITE_NON_PUBLIEE);
    VERIFIER(la_dire_validite(19991220, 20001218, 20001218, &etat, &e, sizeof e) == LA_OK && etat == LA_VALIDITE_REMPLACEE);
    VERIFIER(la_dire_validite(19991220, 19991220, 20000101, &etat, &e, sizeof e) == LA_STATUT_VALEURS_REFUSEES);
    VERIFIER(e.effet == LA_ERREUR_EFFET_LISTES_EN_DESORDRE && etat == LA_VALIDITE_REMPLACEE);
}

static void essayer_commission(void)
{
    la_quotas q;
    la_scrutin s;
    /* A hundred persons in the first section: a fifth, a fiftieth of them, a fiftieth. */
    VERIFIER(la_calculer_quotas(100, 21, 2, 3, LA_OUI_NON_NON, &q, sizeof q, &e, sizeof e) == LA_OK && q.taille == sizeof q);
    VERIFIER(q.deuxieme.plafond == 20 && q.deuxieme.effectif == 21 && q.deuxieme.depassement == 1);
    VERIFIER(q.deuxieme_informatique.plafond == 2 && q.deuxieme_informatique.depassement == 0);
    VERIFIER(q.troisieme.plafond == 2 && q.troisieme.depassement == 1);
    VERIFIER(la_calculer_quotas(100, 21, 2, 3, LA_OUI_NON_OUI, &q, sizeof q, &e, sizeof e) == LA_OK && q.troisieme.plafond == 20);
    VERIFIER(la_calculer_quotas(100, 1, 2, 3, LA_OUI_NON_OUI, &q, sizeof q, &e, sizeof e) == LA_STATUT_VALEURS_REFUSEES);
    VERIFIER(e.effet == LA_ERREUR_EFFET_INFORMATIQUE_EXCEDENTAIRE && q.troisieme.plafond == 20);
    /* One person less, and each ceiling is one less. */
    VERIFIER(la_calculer_quotas(99, 20, 2, 2, LA_OUI_NON_NON, &q, sizeof q, &e, sizeof e) == LA_OK);
    VERIFIER(q.deuxieme.plafond == 19 && q.deuxieme_informatique.plafond == 1 && q.troisieme.plafond == 1);
    /* Five against five: the president settles it. Five of ten, one abstaining: no majority. */
    VERIFIER(la_depouiller_scrutin(10, 5, 5, LA_VOIX_PRESIDENT_POUR, &s, sizeof s, &e, sizeof e) == LA_OK && s.taille == sizeof s);
    VERIFIER(s.adopte == LA_OUI_NON_OUI && s.preponderante == LA_OUI_NON_OUI);
    VERIFIER(la_depouiller_scrutin(10, 5, 4, LA_VOIX_PRESIDENT_ABSTENTION, &s, sizeof s, &e, sizeof e) == LA_OK);
    VERIFIER(s.adopte == LA_OUI_NON_NON && s.preponderante == LA_OUI_NON_NON);
    VERIFIER(la_depouiller_scrutin(31, 5, 4, LA_VOIX_PRESIDENT_POUR, &s, sizeof s, &e, sizeof e) == LA_STATUT_VALEURS_REFUSEES);
    VERIFIER(e.effet == LA_ERREUR_EFFET_PRESENTS_EXCEDENTAIRES);
    VERIFIER(la_depouiller_scrutin(256, 5, 4, LA_VOIX_PRESIDENT_POUR, &s, sizeof s, &e, sizeof e) == LA_STATUT_ENTREE_REFUSEE && e.argument == 1);
}

int main(void)
{
    essayer_acces();
    essayer_calendrier();
    essayer_listes();
    essayer_commission();
    return conclure("effets");
}
