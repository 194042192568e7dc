/* What the header adds: initialisers, and calls without the sizes. The same source in C99 and C++17. */
#include "commun.h"

static la_dossier statique = LA_DOSSIER_INIT; /* also where only constants may stand, in C */

static void essayer_initialiseurs(void)
{
    la_dossier d = LA_DOSSIER_INIT, vide = dossier_vide();
    la_demande q = LA_DEMANDE_INIT, vide_demande = demande_vide();
    la_faits_acces f = LA_FAITS_ACCES_INIT, vide_faits;
    memset(&vide_faits, 0, sizeof vide_faits);
    vide_faits.version = LA_VERSION_ENREGISTREMENT;
    vide_faits.taille = sizeof vide_faits;
    VERIFIER(memcmp(&d, &vide, sizeof d) == 0 && memcmp(&statique, &vide, sizeof d) == 0);
    VERIFIER(memcmp(&q, &vide_demande, sizeof q) == 0 && memcmp(&f, &vide_faits, sizeof f) == 0);
}

static void essayer_appels(void)
{
    la_dossier d = dossier_valide();
    la_demande q = demande_valide();
    la_decision decision, autre;
    la_erreur e;
    la_robustesse r;
    la_questions questions;
    la_parcours p;
    la_calendrier c;
    la_acces acces;
    la_faits_acces faits = LA_FAITS_ACCES_INIT;
    uint8_t verdict = 0, refus = 77, verdicts[LA_CLASSES_MAX];
    uint32_t annee = 0, appreciation = 0, longueur = 0;
    char recu[64], texte[8192], autre_texte[8192];
    VERIFIER(LA_EVALUER(&d, &q, &decision, &e) == LA_OK && evaluer(&d, &q, &autre, &e) == LA_OK);
    VERIFIER(memcmp(&decision, &autre, sizeof decision) == 0);
    VERIFIER(LA_EVALUER(&d, &q, &decision, NULL) == LA_OK);
    VERIFIER(LA_EVALUER_LOT(&d, &q, 1, &decision, &e) == LA_OK && e.statut == LA_OK && memcmp(&decision, &autre, sizeof decision) == 0);
    VERIFIER(LA_VALIDER(&d, &q, &e) == LA_OK && LA_VALIDER(&d, NULL, NULL) == LA_OK);
    VERIFIER(LA_VERDICT(&d, &q, &verdict, &e) == LA_OK && verdict == decision.verdict);
    VERIFIER(LA_VERDICTS(&d, &q, verdicts, LA_CLASSES_MAX, &e) == LA_OK && verdicts[q.classe - 1] == verdict);
    VERIFIER(LA_EPROUVER(&d, &q, &r, &e) == LA_OK && r.verdict == verdict);
    VERIFIER(LA_INTERROGER(&d, &q, &questions, &e) == LA_OK && questions.nombre_questions == 0);
    VERIFIER(LA_PREMIERE_ANNEE(&d, LA_CLASSE_AD2, 0, 2000, 2010, &annee, &appreciation, &e) == LA_OK && annee == 2000);
    VERIFIER(LA_CHERCHER_PARCOURS(&d, LA_CLASSE_AD1, 0, 2000, 2010, 0, &p, &e) == LA_OK && p.issue == LA_ISSUE_PARCOURS_DEJA_RATTACHE);
    VERIFIER(LA_RECU(&d, &q, recu, sizeof recu, &longueur, &e) == LA_OK && longueur == strlen(recu));
    VERIFIER(LA_VERIFIER_RECU(recu, longueur, &d, &q, &refus, &e) == LA_OK && refus == 0);
    VERIFIER(LA_DECISION_JSON(&decision, texte, sizeof texte, &longueur) == LA_OK && longueur == strlen(texte));
    VERIFIER(la_decision_json(&decision, sizeof decision, autre_texte, sizeof autre_texte, &longueur) == LA_OK && strcmp(texte, autre_texte) == 0);
    VERIFIER(LA_PHRASE(&decision, 0, LA_LANGUE_FR, texte, sizeof texte, &longueur) == LA_OK);
    VERIFIER(LA_ETABLIR_CALENDRIER(2000, 0, 0, &c, &e) == LA_OK && c.reference == 20000101);
    VERIFIER(LA_EXAMINER_ACCES(LA_TITRE_ACCES_INSCRIPTION, LA_CLASSE_AD2, LA_CLASSE_AD2, 0, &faits, &acces, &e) == LA_OK);
    d.id[0] = '\0';
    VERIFIER(LA_EVALUER(&d, &q, &decision, &e) == LA_STATUT_ENTREE_REFUSEE && e.regle == LA_REGLE_TEXTE_VIDE);
    VERIFIER(LA_ERREUR_TEXTE(&e, LA_LANGUE_EN, texte, sizeof texte, &longueur) == LA_OK && strncmp(texte, "id:", 3) == 0);
}

int main(void)
{
    essayer_initialiseurs();
    essayer_appels();
    return conclure("facilites");
}
