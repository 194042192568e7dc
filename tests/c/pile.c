/* The stack that a call takes, measured on a painted stack with the fullest dossier: 32 periods, every fact missing. */
#include <pthread.h>

#include "commun.h"

/* What docs/abi.md promises. */
#define PILE_MAX (48u * 1024u)
#define PILE (512u * 1024u)
#define MARQUE 0xA5

static la_dossier dossier;
static la_demande demande;
static la_decision decision;
static la_erreur erreur;
static char tampon[65536];
static uint32_t longueur;
static int32_t statut;

static void rien(void) {}
static void un_evaluer(void) { statut = evaluer(&dossier, &demande, &decision, &erreur); }
static void un_lot(void)
{
    statut = la_evaluer_lot(&dossier, sizeof dossier, &demande, sizeof demande, 1, &decision, sizeof decision, &erreur, sizeof erreur);
}
static void un_verdict(void)
{
    uint8_t verdict;
    statut = la_verdict(&dossier, sizeof dossier, &demande, sizeof demande, &verdict, &erreur, sizeof erreur);
}
static char ligne[65536]; /* the same dossier, as the interchange format has it */
static void un_json(void) { statut = la_evaluer_json(ligne, (uint32_t)strlen(ligne), tampon, sizeof tampon, &longueur); }
static void une_validation(void) { statut = la_valider(&dossier, sizeof dossier, &demande, sizeof demande, &erreur, sizeof erreur); }
static void un_texte_d_erreur(void)
{
    la_erreur e;
    memset(&e, 0, sizeof e);
    e.version = LA_VERSION_ENREGISTREMENT;
    e.taille = sizeof e;
    e.statut = LA_STATUT_ENTREE_REFUSEE;
    e.chemin.champ = LA_CHAMP_RECLASSEMENT_DATE;
    e.regle = LA_REGLE_ORDRE_RECLASSEMENTS;
    statut = la_erreur_texte(&e, sizeof e, LA_LANGUE_FR, tampon, sizeof tampon, &longueur);
}
static void un_decision_json(void) { statut = la_decision_json(&decision, sizeof decision, tampon, sizeof tampon, &longueur); }
static void une_phrase(void) { statut = la_phrase(&decision, sizeof decision, 0, LA_LANGUE_FR, tampon, sizeof tampon, &longueur); }

static void une_epreuve(void)
{
    static la_robustesse robustesse;
    statut = la_eprouver(&dossier, sizeof dossier, &demande, sizeof demande, &robustesse, sizeof robustesse, &erreur, sizeof erreur);
}
static void des_questions(void)
{
    static la_questions questions;
    statut = la_interroger(&dossier, sizeof dossier, &demande, sizeof demande, &questions, sizeof questions, &erreur, sizeof erreur);
}
static void des_verdicts(void)
{
    static uint8_t verdicts[LA_CLASSES_MAX];
    statut = la_verdicts(&dossier, sizeof dossier, &demande, sizeof demande, verdicts, sizeof verdicts, &erreur, sizeof erreur);
}
static void une_annee(void)
{
    static uint32_t annee, sur_appreciation;
    statut = la_premiere_annee(&dossier, sizeof dossier, LA_CLASSE_D1, 0, 2000, 2014, &annee, &sur_appreciation, &erreur, sizeof erreur);
}
static void des_annees(void)
{
    static la_annees annees;
    statut = la_chercher_annees(&dossier, sizeof dossier, LA_CLASSE_D1, 0, 2000, 2014, &annees, sizeof annees, &erreur, sizeof erreur);
}
static void un_parcours(void)
{
    static la_parcours parcours;
    statut = la_chercher_parcours(&dossier, sizeof dossier, LA_CLASSE_D1, 0, 2000, 2014, 0, &parcours, sizeof parcours, &erreur, sizeof erreur);
}
static char recu[128];
static uint32_t longueur_recu;
static void un_recu(void)
{
    statut = la_recu(&dossier, sizeof dossier, &demande, sizeof demande, recu, sizeof recu, &longueur_recu, &erreur, sizeof erreur);
}
static void un_recu_verifie(void)
{
    static uint8_t refus;
    statut = la_verifier_recu(recu, longueur_recu, &dossier, sizeof dossier, &demande, sizeof demande, &refus, &erreur, sizeof erreur);
}

static uint64_t garde[LA_GARDE_MAX];
static uint32_t mots;
static void une_garde(void) { statut = LA_GARDER(&dossier, 0, garde, LA_GARDE_MAX, &mots, &erreur); }
static void un_verdict_garde(void)
{
    uint8_t verdict;
    statut = LA_VERDICT_GARDE(garde, mots, 0, &demande, &verdict, &erreur);
}
static void un_lot_de_gardes(void)
{
    static const uint32_t debut = 0;
    static la_erreur de_la_ligne;
    uint8_t verdict;
    statut = LA_VERDICT_GARDE_LOT(garde, mots, &debut, &mots, 1, 0, &demande, 1, &verdict, &de_la_ligne);
}
static void un_verdict_sous(void)
{
    uint8_t verdict;
    statut = LA_VERDICT_SOUS(0, &dossier, &demande, &verdict, &erreur);
}
static void un_evaluer_garde(void) { statut = LA_EVALUER_GARDE(garde, mots, 0, &demande, &decision, &erreur); }
static void un_lot_sous(void) { statut = LA_EVALUER_LOT_SOUS(0, &dossier, &demande, 1, &decision, &erreur); }
static void un_evaluer_sous(void) { statut = LA_EVALUER_SOUS(0, &dossier, &demande, &decision, &erreur); }

/* Under the last state, which is not that of the lists before. */
#define SOUS LA_ETAT_DU_TEXTE_2014
static void une_epreuve_sous(void)
{
    static la_robustesse robustesse;
    statut = LA_EPROUVER_SOUS(SOUS, &dossier, &demande, &robustesse, &erreur);
}
static void des_questions_sous(void)
{
    static la_questions questions;
    statut = LA_INTERROGER_SOUS(SOUS, &dossier, &demande, &questions, &erreur);
}
static void des_verdicts_sous(void)
{
    static uint8_t verdicts[LA_CLASSES_MAX];
    statut = LA_VERDICTS_SOUS(SOUS, &dossier, &demande, verdicts, sizeof verdicts, &erreur);
}
static void une_annee_sous(void)
{
    static uint32_t annee, sur_appreciation;
    statut = LA_PREMIERE_ANNEE_SOUS(SOUS, &dossier, LA_CLASSE_D1, 0, 2000, 2014, &annee, &sur_appreciation, &erreur);
}
static void des_annees_sous(void)
{
    static la_annees annees;
    statut = LA_CHERCHER_ANNEES_SOUS(SOUS, &dossier, LA_CLASSE_D1, 0, 2000, 2014, &annees, &erreur);
}
static void un_parcours_sous(void)
{
    static la_parcours parcours;
    statut = LA_CHERCHER_PARCOURS_SOUS(SOUS, &dossier, LA_CLASSE_D1, 0, 2000, 2014, 0, &parcours, &erreur);
}
static void un_recu_sous(void) { statut = LA_RECU_SOUS(SOUS, &dossier, &demande, recu, sizeof recu, &longueur_recu, &erreur); }
static void un_recu_verifie_sous(void)
{
    static uint8_t refus;
    statut = LA_VERIFIER_RECU_SOUS(SOUS, recu, longueur_recu, &dossier, &demande, &refus, &erreur);
}

static const struct {
    const char *nom;
    void (*appeler)(void);
} APPELS[] = {
    {"la_evaluer", un_evaluer},           {"la_evaluer_lot", un_lot}, {"la_verdict", un_verdict}, {"la_evaluer_json", un_json},
    {"la_decision_json", un_decision_json}, {"la_phrase", une_phrase},    {"la_eprouver", une_epreuve}, {"la_interroger", des_questions},
    {"la_verdicts", des_verdicts},          {"la_premiere_annee", une_annee}, {"la_chercher_annees", des_annees}, {"la_chercher_parcours", un_parcours}, {"la_recu", un_recu},
    {"la_verifier_recu", un_recu_verifie},  {"la_valider", une_validation},   {"la_erreur_texte", un_texte_d_erreur},
    {"la_garder", une_garde},               {"la_verdict_garde", un_verdict_garde}, {"la_evaluer_garde", un_evaluer_garde},
    {"la_verdict_garde_lot", un_lot_de_gardes},
    {"la_evaluer_sous", un_evaluer_sous},     {"la_evaluer_lot_sous", un_lot_sous},     {"la_verdict_sous", un_verdict_sous},
    {"la_eprouver_sous", une_epreuve_sous},   {"la_interroger_sous", des_questions_sous}, {"la_verdicts_sous", des_verdicts_sous},
    {"la_premiere_annee_sous", une_annee_sous}, {"la_chercher_annees_sous", des_annees_sous}, {"la_chercher_parcours_sous", un_parcours_sous},
    {"la_recu_sous", un_recu_sous},           {"la_verifier_recu_sous", un_recu_verifie_sous},
};

static void *executer(void *appeler)
{
    ((void (*)(void)) * (void (**)(void))appeler)();
    return NULL;
}

/* Bytes of stack that a thread doing this has touched. */
static size_t mesurer(void (*appeler)(void))
{
    unsigned char *pile = NULL;
    pthread_attr_t attributs;
    pthread_t fil;
    size_t intacts = 0;
    if (posix_memalign((void **)&pile, 4096, PILE) != 0) {
        exit(2);
    }
    memset(pile, MARQUE, PILE);
    if (pthread_attr_init(&attributs) != 0 || pthread_attr_setstack(&attributs, pile, PILE) != 0 ||
        pthread_create(&fil, &attributs, executer, &appeler) != 0 || pthread_join(fil, NULL) != 0) {
        exit(2);
    }
    pthread_attr_destroy(&attributs);
    while (intacts < PILE && pile[intacts] == MARQUE) {
        intacts++;
    }
    free(pile);
    return PILE - intacts;
}

static void ecrire_ligne(void)
{
    size_t place = (size_t)sprintf(ligne, "{\"dossier\":{\"id\":\"P\",\"carriere\":[");
    unsigned p;
    for (p = 0; p < LA_CARRIERE_MAX; p++) {
        const la_periode *periode = &dossier.carriere[p];
        char fin[16] = "null";
        if (periode->fin != 0) {
            sprintf(fin, "\"%u-11-30\"", (unsigned)(periode->fin / 10000u));
        }
        place += (size_t)sprintf(ligne + place,
                                 "%s{\"debut\":\"%u-01-01\",\"fin\":%s,\"organisme\":{\"regime\":\"general\",\"type\":\"organisme\","
                                 "\"categorie\":\"a\"},\"fonction\":\"%s\",\"nomination_reguliere\":true,\"agrement\":null}",
                                 p == 0 ? "" : ",", (unsigned)(periode->debut / 10000u), fin,
                                 periode->fonction == LA_FONCTION_CADRE ? "cadre" : "agent_comptable");
    }
    sprintf(ligne + place, "]},\"demande\":{\"annee\":%u,\"classe\":\"AD2\"}}", (unsigned)demande.annee);
}

int main(void)
{
    size_t i, seul;
    unsigned p;
    dossier = dossier_vide();
    demande = demande_valide();
    memcpy(dossier.id, "P", 1);
    dossier.nombre_carriere = LA_CARRIERE_MAX;
    for (p = 0; p < LA_CARRIERE_MAX; p++) {
        la_periode *periode = &dossier.carriere[p];
        periode->debut = (1950u + p) * 10000u + 101u;
        periode->fin = (1950u + p) * 10000u + 1130u;
        periode->regime = LA_REGIME_GENERAL;
        periode->type_organisme = LA_TYPE_ORGANISME_ORGANISME;
        periode->categorie = LA_CATEGORIE_A;
        periode->fonction = p % 2 == 0 ? LA_FONCTION_CADRE : LA_FONCTION_AGENT_COMPTABLE;
        periode->nomination_reguliere = LA_OUI_NON_OUI;
        periode->agrement = LA_AGREMENT_AUCUN;
    }
    dossier.carriere[LA_CARRIERE_MAX - 1].fin = 0;
    ecrire_ligne();
    mesurer(rien); /* the dynamic linker resolves the first call of a function on the stack */
    seul = mesurer(rien);
    for (i = 0; i < sizeof APPELS / sizeof APPELS[0]; i++) {
        size_t pile;
        mesurer(APPELS[i].appeler);
        pile = mesurer(APPELS[i].appeler) - seul;
        printf("pile: %-25s %6lu bytes\n", APPELS[i].nom, (unsigned long)pile);
        VERIFIER_POUR(statut == LA_OK, APPELS[i].nom);
        VERIFIER_POUR(pile <= PILE_MAX, APPELS[i].nom);
    }
    return conclure("pile");
}
