/* Kept dossiers: checked once, asked many times, moved, cut, overwritten; and answers under a state of the text that is asked for. */
#include "commun.h"

static uint64_t garde[LA_GARDE_MAX];
static uint64_t copie[LA_GARDE_MAX + 2];

/* A directeur adjoint of AD1 since 1 January 1998: four years in AD1 on 1 January 2002 open D1 (A13.al1.5). */
static la_dossier dossier_1998(void)
{
    la_dossier d = dossier_valide();
    d.carriere[0].debut = 19980101;
    d.carriere[0].agrement_date = 19980101;
    return d;
}

static void essayer_memes_reponses(void)
{
    la_dossier d = dossier_1998();
    la_demande q = demande_valide();
    la_decision seule, gardee;
    la_robustesse r1, r2;
    la_questions q1, q2;
    la_parcours p1, p2;
    la_erreur e;
    uint32_t longueur = 0, annee = 0, sur_appreciation = 0;
    uint8_t verdict = 0, verdicts1[LA_CLASSES_MAX], verdicts2[LA_CLASSES_MAX];
    q.annee = 2001;
    q.classe = LA_CLASSE_D1;
    VERIFIER(LA_GARDER(&d, 0, garde, LA_GARDE_MAX, &longueur, &e) == LA_OK && longueur > 3 && longueur <= LA_GARDE_MAX);
    /* Three years in AD1 on 1 January 2001. */
    VERIFIER(LA_VERDICT_GARDE(garde, longueur, 0, &q, &verdict, &e) == LA_OK && verdict == LA_VERDICT_NON_INSCRIPTIBLE);
    q.annee = 2002;
    VERIFIER(LA_VERDICT_GARDE(garde, longueur, 0, &q, &verdict, NULL) == LA_OK && verdict == LA_VERDICT_INSCRIPTIBLE);
    VERIFIER(LA_EVALUER(&d, &q, &seule, &e) == LA_OK && LA_EVALUER_GARDE(garde, longueur, 0, &q, &gardee, &e) == LA_OK);
    VERIFIER(memcmp(&seule, &gardee, sizeof seule) == 0);
    VERIFIER(LA_VERDICTS(&d, &q, verdicts1, sizeof verdicts1, &e) == LA_OK);
    VERIFIER(LA_VERDICTS_GARDE(garde, longueur, &q, verdicts2, sizeof verdicts2, &e) == LA_OK);
    VERIFIER(memcmp(verdicts1, verdicts2, sizeof verdicts1) == 0);
    VERIFIER(LA_EPROUVER(&d, &q, &r1, &e) == LA_OK && LA_EPROUVER_GARDE(garde, longueur, &q, &r2, &e) == LA_OK);
    VERIFIER(memcmp(&r1, &r2, sizeof r1) == 0);
    VERIFIER(la_premiere_annee_garde(garde, longueur, LA_CLASSE_D1, 0, 2000, 2020, &annee, &sur_appreciation, NULL, 0) == LA_OK);
    VERIFIER(annee == 2002 && sur_appreciation == 0);
    VERIFIER(LA_CHERCHER_PARCOURS(&d, LA_CLASSE_D1, 0, 2000, 2020, 0, &p1, &e) == LA_OK);
    VERIFIER(LA_CHERCHER_PARCOURS_GARDE(garde, longueur, LA_CLASSE_D1, 0, 2000, 2020, 0, &p2, &e) == LA_OK);
    VERIFIER(memcmp(&p1, &p2, sizeof p1) == 0 && p1.nombre_etapes == 1);
    /* A manager of whom the title of the school is not known: it decides between two and six years (A12.al4, A12.al3.2). */
    d.carriere[0].debut = 19960101;
    d.carriere[0].fonction = LA_FONCTION_CADRE;
    d.carriere[0].niveau = 7;
    d.carriere[0].agrement = d.carriere[0].section_origine = 0;
    d.carriere[0].agrement_date = 0;
    d.formation.ancien_eleve = 0;
    d.formation.scolarite.debut = d.formation.scolarite.fin = 0;
    q.annee = 2000;
    q.classe = LA_CLASSE_AD3;
    VERIFIER(LA_GARDER(&d, 0, garde, LA_GARDE_MAX, &longueur, &e) == LA_OK);
    VERIFIER(LA_INTERROGER(&d, &q, &q1, &e) == LA_OK && LA_INTERROGER_GARDE(garde, longueur, &q, &q2, &e) == LA_OK);
    VERIFIER(memcmp(&q1, &q2, sizeof q1) == 0 && q1.nombre_questions > 0);
}

/* The room: it follows the career, is told when it is too small, and no word past it is touched. */
static void essayer_la_place(void)
{
    la_dossier d = dossier_valide();
    la_demande q = demande_valide();
    la_erreur e;
    uint32_t une = 0, deux = 0, pleine = 0, besoin = 0, i;
    uint8_t verdict = 0;
    memset(garde, 0x5A, sizeof garde);
    VERIFIER(LA_GARDER(&d, 0, garde, 0, &une, &e) == LA_STATUT_CAPACITE && e.argument == 4 && une > 3);
    VERIFIER(LA_GARDER(&d, 0, garde, une - 1, &besoin, &e) == LA_STATUT_CAPACITE && besoin == une);
    VERIFIER(LA_GARDER(&d, 0, NULL, 0, &besoin, &e) == LA_STATUT_CAPACITE && besoin == une);
    VERIFIER(tout_vaut(garde, 0x5A, sizeof garde));
    VERIFIER(LA_GARDER(&d, 0, garde, une, &besoin, &e) == LA_OK && besoin == une);
    VERIFIER(tout_vaut(garde + une, 0x5A, sizeof garde - une * sizeof *garde));
    d.nombre_carriere = 2;
    d.carriere[1] = d.carriere[0];
    VERIFIER(LA_GARDER(&d, 0, garde, LA_GARDE_MAX, &deux, &e) == LA_OK && deux > une);
    for (i = 0; i < LA_CARRIERE_MAX; i++) {
        d.carriere[i] = d.carriere[0];
    }
    d.nombre_carriere = LA_CARRIERE_MAX;
    VERIFIER(LA_GARDER(&d, 0, garde, LA_GARDE_MAX, &pleine, &e) == LA_OK && pleine == une + (LA_CARRIERE_MAX - 1) * (deux - une));
    VERIFIER(LA_VERDICT_GARDE(garde, pleine, 0, &q, &verdict, &e) == LA_OK);
    d.nombre_carriere = 0;
    VERIFIER(LA_GARDER(&d, 0, garde, LA_GARDE_MAX, &besoin, &e) == LA_OK && besoin == une - (deux - une));
    VERIFIER(LA_VERDICT_GARDE(garde, besoin, 0, &q, &verdict, &e) == LA_OK);
    printf("garde: %lu bytes for an empty career, %lu a period\n", besoin * 8ul, (deux - une) * 8ul);
}

/* Bad dossiers and pointers: the words are left as they were. */
static void essayer_refus(void)
{
    la_dossier d = dossier_valide();
    la_erreur e;
    uint32_t longueur = 77;
    memset(garde, 0x5A, sizeof garde);
    VERIFIER(LA_GARDER(&d, 200, garde, LA_GARDE_MAX, &longueur, &e) == LA_STATUT_CODE_INCONNU && e.argument == 3);
    VERIFIER(LA_GARDER(&d, 0, NULL, LA_GARDE_MAX, &longueur, &e) == LA_STATUT_POINTEUR_NUL && e.argument == 4);
    VERIFIER(LA_GARDER(&d, 0, (uint64_t *)(void *)((char *)garde + 4), 600, &longueur, &e) == LA_STATUT_POINTEUR_MAL_ALIGNE);
    VERIFIER(LA_GARDER(&d, 0, garde, LA_GARDE_MAX, NULL, &e) == LA_STATUT_POINTEUR_NUL && e.argument == 6);
    VERIFIER(LA_GARDER(&d, 0, garde, LA_GARDE_MAX, (uint32_t *)(void *)garde, &e) == LA_STATUT_ZONES_CONFONDUES);
    d.carriere[0].debut = 19980631;
    VERIFIER(LA_GARDER(&d, 0, garde, LA_GARDE_MAX, &longueur, &e) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(e.chemin.champ == LA_CHAMP_PERIODE_DEBUT && e.regle == LA_REGLE_DATE_INVALIDE && longueur == 77);
    VERIFIER(tout_vaut(garde, 0x5A, sizeof garde));
}

static int32_t demander(const uint64_t *mots, uint32_t longueur)
{
    la_demande q = demande_valide();
    la_erreur e;
    uint8_t verdict = 77;
    int32_t statut = LA_VERDICT_GARDE(mots, longueur, 0, &q, &verdict, &e);
    VERIFIER((statut == LA_OK) == (verdict != 77) && (statut == LA_OK || e.argument == 1));
    return statut;
}

/* Words that look like seals and were not written by this library. */
static void essayer_faux_sceaux(void)
{
    static const uint64_t FAUX[] = {0, 1, (uint64_t)1 << 63, UINT64_MAX};
    la_dossier d = dossier_valide();
    uint32_t longueur = 0, i;
    for (d.nombre_carriere = 0; d.nombre_carriere < 2; d.nombre_carriere++) {
        for (i = 0; i < sizeof FAUX / sizeof FAUX[0]; i++) {
            VERIFIER(LA_GARDER(&d, 0, garde, LA_GARDE_MAX, &longueur, NULL) == LA_OK && demander(garde, longueur) == LA_OK);
            garde[0] = FAUX[i];
            garde[longueur - 1] = ~FAUX[i];
            VERIFIER(demander(garde, longueur) != LA_OK);
        }
    }
}

/* What is no kept dossier: never filled, cut, overwritten from either side, of another length. A whole copy is one. */
static void essayer_abimes(void)
{
    la_dossier d = dossier_valide();
    uint32_t longueur = 0, i;
    unsigned bit;
    memset(copie, 0, sizeof copie);
    VERIFIER(demander(copie, LA_GARDE_MAX) == LA_STATUT_GARDE_INVALIDE);
    memset(copie, 0xFF, sizeof copie);
    VERIFIER(demander(copie, LA_GARDE_MAX) == LA_STATUT_GARDE_INVALIDE);
    VERIFIER(LA_GARDER(&d, 0, garde, LA_GARDE_MAX, &longueur, NULL) == LA_OK);
    VERIFIER(demander(garde, longueur) == LA_OK && demander(garde, LA_GARDE_MAX) == LA_OK);
    VERIFIER(demander(NULL, longueur) == LA_STATUT_POINTEUR_NUL);
    VERIFIER(demander((const uint64_t *)(const void *)((const char *)garde + 4), 8) == LA_STATUT_POINTEUR_MAL_ALIGNE);
    for (i = 0; i < longueur; i++) {
        VERIFIER(demander(garde, i) == LA_STATUT_GARDE_INVALIDE);
    }
    memcpy(copie + 1, garde, longueur * sizeof *garde);
    VERIFIER(demander(copie + 1, longueur) == LA_OK);
    VERIFIER(demander(copie, longueur) == LA_STATUT_GARDE_INVALIDE && demander(copie + 2, longueur) == LA_STATUT_GARDE_INVALIDE);
    for (bit = 0; bit < 64; bit++) {
        const uint32_t bords[] = {0, 1, longueur - 1};
        for (i = 0; i < 3; i++) {
            memcpy(copie, garde, longueur * sizeof *garde);
            copie[bords[i]] ^= (uint64_t)1 << bit;
            VERIFIER(demander(copie, longueur) == LA_STATUT_GARDE_INVALIDE);
        }
    }
}

/* The state asked for: that of the list when it is 0, each word of the list of states, nothing else. */
static void essayer_etats(void)
{
    la_dossier d = dossier_1998();
    la_demande q = demande_valide();
    la_decision seule, sous, gardee;
    la_erreur e;
    uint32_t annee, etat = 0, longueur = 0, nombre = 0;
    uint8_t verdict = 77;
    VERIFIER(la_nombre(LA_LISTE_ETAT_DU_TEXTE, &nombre) == LA_OK && nombre >= 1);
    VERIFIER(la_etat_de_la_liste(2000, &etat) == LA_OK && etat == LA_ETAT_DU_TEXTE_2000);
    VERIFIER(la_etat_de_la_liste(1999, &etat) == LA_STATUT_ENTREE_REFUSEE && etat == LA_ETAT_DU_TEXTE_2000);
    VERIFIER(la_etat_de_la_liste(2200, &etat) == LA_STATUT_ENTREE_REFUSEE && la_etat_de_la_liste(65536 + 2000, &etat) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(la_etat_de_la_liste(2000, NULL) == LA_STATUT_POINTEUR_NUL);
    VERIFIER(LA_EVALUER_SOUS(nombre + 1, &d, &q, &sous, &e) == LA_STATUT_CODE_INCONNU && e.argument == 1);
    VERIFIER(LA_VERDICT_SOUS(0x101, &d, &q, &verdict, &e) == LA_STATUT_CODE_INCONNU && verdict == 77);
    for (annee = 2000; annee <= 2016; annee++) {
        q.annee = (uint16_t)annee;
        VERIFIER(la_etat_de_la_liste(annee, &etat) == LA_OK);
        VERIFIER(LA_EVALUER(&d, &q, &seule, &e) == LA_OK && LA_EVALUER_SOUS(etat, &d, &q, &sous, &e) == LA_OK);
        VERIFIER(memcmp(&seule, &sous, sizeof seule) == 0);
        VERIFIER(LA_EVALUER_SOUS(0, &d, &q, &sous, &e) == LA_OK && memcmp(&seule, &sous, sizeof seule) == 0);
    }
    /* Whatever it is prepared for, a kept dossier answers the same under each state. */
    for (etat = 1; etat <= nombre; etat++) {
        uint32_t prepare;
        VERIFIER(LA_EVALUER_SOUS(etat, &d, &q, &sous, &e) == LA_OK);
        VERIFIER(LA_VERDICT_SOUS(etat, &d, &q, &verdict, &e) == LA_OK && verdict == sous.verdict);
        for (prepare = 0; prepare <= nombre; prepare++) {
            VERIFIER(LA_GARDER(&d, prepare, garde, LA_GARDE_MAX, &longueur, &e) == LA_OK);
            VERIFIER(LA_EVALUER_GARDE(garde, longueur, etat, &q, &gardee, &e) == LA_OK && memcmp(&sous, &gardee, sizeof sous) == 0);
            VERIFIER(LA_VERDICT_GARDE(garde, longueur, etat, &q, &verdict, &e) == LA_OK && verdict == sous.verdict);
        }
    }
    VERIFIER(LA_VERDICT_GARDE(garde, longueur, nombre + 1, &q, &verdict, &e) == LA_STATUT_CODE_INCONNU && e.argument == 3);
}

/* The same state for every row of a batch; rows of a wrong input are told apart, no row is no fault, a state that is none is refused. */
static void essayer_lot(void)
{
    la_dossier d[2] = {dossier_1998(), dossier_1998()};
    la_demande q[2] = {demande_valide(), demande_valide()};
    la_decision lot[2], sous;
    la_erreur erreurs[2], e;
    uint32_t etat, nombre = 0;
    VERIFIER(la_nombre(LA_LISTE_ETAT_DU_TEXTE, &nombre) == LA_OK && nombre >= 1);
    q[1].annee = 1999;
    for (etat = 0; etat <= nombre; etat++) {
        memset(lot, 0, sizeof lot);
        VERIFIER(LA_EVALUER_LOT_SOUS(etat, d, q, 2, lot, erreurs) == LA_OK);
        VERIFIER(LA_EVALUER_SOUS(etat, &d[0], &q[0], &sous, &e) == LA_OK && memcmp(&sous, &lot[0], sizeof sous) == 0);
        VERIFIER(erreurs[0].statut == LA_OK && erreurs[1].statut == LA_STATUT_ENTREE_REFUSEE && lot[1].version == 0);
    }
    VERIFIER(LA_EVALUER_LOT_SOUS(nombre + 1, d, q, 2, lot, erreurs) == LA_STATUT_CODE_INCONNU);
    VERIFIER(LA_EVALUER_LOT_SOUS(0, d, q, 0, lot, erreurs) == LA_OK);
    VERIFIER(LA_EVALUER_LOT_SOUS(0, d, NULL, 2, lot, erreurs) == LA_STATUT_POINTEUR_NUL);
}

/* More rows than are decided together, and some that are refused for themselves alone, with memory behind them that nobody wrote. */
#define LIGNES 70u

static void essayer_lot_de_gardes(void)
{
    const uint32_t mots = LIGNES * LA_GARDE_MAX;
    uint64_t *gardes = (uint64_t *)malloc(mots * sizeof *gardes); /* never cleared: valgrind sees who looks at a word not written */
    uint32_t debuts[LIGNES], longueurs[LIGNES], etat, nombre = 0, i, suivant = 0;
    uint8_t verdicts[LIGNES], seul;
    la_demande q[LIGNES];
    la_erreur erreurs[LIGNES], e;
    la_dossier d = dossier_1998();
    VERIFIER(gardes != NULL && la_nombre(LA_LISTE_ETAT_DU_TEXTE, &nombre) == LA_OK);
    for (i = 0; gardes != NULL && i < LIGNES; i++) {
        /* Three years in AD1 on 1 January 2001, four on 1 January 2002 (A13.al1.5). */
        q[i] = demande_valide();
        q[i].classe = LA_CLASSE_D1;
        q[i].annee = (uint16_t)(2001 + i % 2);
        debuts[LIGNES - 1 - i] = suivant; /* in any order, one against the other or apart */
        VERIFIER(LA_GARDER(&d, 0, gardes + suivant, LA_GARDE_MAX, &longueurs[LIGNES - 1 - i], &e) == LA_OK);
        suivant += longueurs[LIGNES - 1 - i] + i % 3;
    }
    if (gardes == NULL) {
        return;
    }
    for (etat = 0; etat <= nombre; etat++) {
        memset(verdicts, 77, sizeof verdicts);
        VERIFIER(LA_VERDICT_GARDE_LOT(gardes, mots, debuts, longueurs, LIGNES, etat, q, LIGNES, verdicts, erreurs) == LA_OK);
        for (i = 0; i < LIGNES; i++) {
            VERIFIER(LA_VERDICT_GARDE(gardes + debuts[i], longueurs[i], etat, &q[i], &seul, &e) == LA_OK && verdicts[i] == seul);
            VERIFIER(erreurs[i].statut == LA_OK && erreurs[i].version == LA_VERSION_ENREGISTREMENT);
            VERIFIER(etat > LA_ETAT_DU_TEXTE_2000 || verdicts[i] == (i % 2 ? LA_VERDICT_INSCRIPTIBLE : LA_VERDICT_NON_INSCRIPTIBLE));
        }
    }
    /* One demande for all. */
    VERIFIER(LA_VERDICT_GARDE_LOT(gardes, mots, debuts, longueurs, LIGNES, 0, &q[1], 1, verdicts, erreurs) == LA_OK);
    VERIFIER(tout_vaut(verdicts, LA_VERDICT_INSCRIPTIBLE, sizeof verdicts));
    /* Refused, each for itself: words never written, cut, outside, no word, a seal changed, a demande that cannot be. */
    debuts[3] = suivant;
    longueurs[5]--;
    debuts[34] = mots;
    debuts[35] = UINT32_MAX;
    longueurs[36] = UINT32_MAX;
    longueurs[37] = 0;
    gardes[debuts[40]] ^= 1;
    gardes[debuts[41] + longueurs[41] - 1] ^= 1;
    q[69].annee = 1999;
    gardes[suivant] = 0; /* all that is looked at of row 3: behind it nothing was written */
    memset(verdicts, 77, sizeof verdicts);
    VERIFIER(LA_VERDICT_GARDE_LOT(gardes, mots, debuts, longueurs, LIGNES, 0, q, LIGNES, verdicts, erreurs) == LA_OK);
    for (i = 0; i < LIGNES; i++) {
        const int garde_invalide = i == 3 || i == 5 || i == 37 || i == 40 || i == 41;
        const int dehors = i == 34 || i == 35 || i == 36;
        const int32_t attendu = garde_invalide ? LA_STATUT_GARDE_INVALIDE : dehors ? LA_STATUT_CAPACITE : i == 69 ? LA_STATUT_ENTREE_REFUSEE : LA_OK;
        VERIFIER(erreurs[i].statut == attendu && erreurs[i].argument == (garde_invalide ? 1 : dehors ? 3 : 0));
        VERIFIER(verdicts[i] == (attendu != LA_OK ? 77 : i % 2 ? LA_VERDICT_INSCRIPTIBLE : LA_VERDICT_NON_INSCRIPTIBLE));
    }
    VERIFIER(erreurs[69].chemin.champ == LA_CHAMP_DEMANDE_ANNEE && erreurs[69].regle == LA_REGLE_HORS_BORNES);
    /* The arrays themselves. */
    memset(verdicts, 77, sizeof verdicts);
    VERIFIER(LA_VERDICT_GARDE_LOT(NULL, 0, NULL, NULL, 0, 0, NULL, 0, NULL, NULL) == LA_OK);
    VERIFIER(LA_VERDICT_GARDE_LOT(gardes, mots, debuts, longueurs, 2, 200, q, 2, verdicts, erreurs) == LA_STATUT_CODE_INCONNU);
    VERIFIER(LA_VERDICT_GARDE_LOT(gardes, mots, debuts, longueurs, 3, 0, q, 2, verdicts, erreurs) == LA_STATUT_CAPACITE);
    VERIFIER(LA_VERDICT_GARDE_LOT(gardes, mots, debuts, longueurs, 2, 0, q, 0, verdicts, erreurs) == LA_STATUT_CAPACITE);
    VERIFIER(LA_VERDICT_GARDE_LOT(NULL, mots, debuts, longueurs, 2, 0, q, 2, verdicts, erreurs) == LA_STATUT_POINTEUR_NUL);
    VERIFIER(LA_VERDICT_GARDE_LOT(gardes, mots, NULL, longueurs, 2, 0, q, 2, verdicts, erreurs) == LA_STATUT_POINTEUR_NUL);
    VERIFIER(LA_VERDICT_GARDE_LOT(gardes, mots, debuts, NULL, 2, 0, q, 2, verdicts, erreurs) == LA_STATUT_POINTEUR_NUL);
    VERIFIER(LA_VERDICT_GARDE_LOT(gardes, mots, debuts, longueurs, 2, 0, q, 2, NULL, erreurs) == LA_STATUT_POINTEUR_NUL);
    VERIFIER(LA_VERDICT_GARDE_LOT(gardes, mots, debuts, longueurs, 2, 0, q, 2, verdicts, NULL) == LA_STATUT_POINTEUR_NUL);
    VERIFIER(LA_VERDICT_GARDE_LOT(gardes, mots, debuts, longueurs, 2, 0, q, 2, (uint8_t *)debuts, erreurs) == LA_STATUT_ZONES_CONFONDUES);
    VERIFIER(LA_VERDICT_GARDE_LOT(gardes, mots, debuts, longueurs, 2, 0, q, 2, (uint8_t *)gardes, erreurs) == LA_STATUT_ZONES_CONFONDUES);
    VERIFIER(tout_vaut(verdicts, 77, sizeof verdicts));
    free(gardes);
}

static char attendu[16384];
static char recu[16384];

static void essayer_json(void)
{
    static const char LIGNE[] = "{\"dossier\":{\"id\":\"A\"},\"demande\":{\"annee\":2000,\"classe\":\"AD3\"}}";
    static const char FAUSSE[] = "{\"dossier\":{\"id\":\"\"},\"demande\":{\"annee\":2000,\"classe\":\"AD3\"}}";
    uint32_t longueur = 0, autre = 0;
    VERIFIER(la_evaluer_json(LIGNE, sizeof LIGNE - 1, attendu, sizeof attendu, &longueur) == LA_OK);
    VERIFIER(la_evaluer_json_sous(0, LIGNE, sizeof LIGNE - 1, recu, sizeof recu, &autre) == LA_OK && meme_texte(recu, autre, attendu));
    VERIFIER(la_evaluer_json_sous(LA_ETAT_DU_TEXTE_2000, LIGNE, sizeof LIGNE - 1, recu, sizeof recu, &autre) == LA_OK);
    VERIFIER(meme_texte(recu, autre, attendu));
    VERIFIER(la_evaluer_json_sous(200, LIGNE, sizeof LIGNE - 1, recu, sizeof recu, &autre) == LA_STATUT_CODE_INCONNU);
    VERIFIER(la_evaluer_json_sous(0, FAUSSE, sizeof FAUSSE - 1, recu, sizeof recu, &autre) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(strncmp(recu, "{\"chemin\":\"id\"", 14) == 0);
}

int main(void)
{
    essayer_memes_reponses();
    essayer_la_place();
    essayer_refus();
    essayer_abimes();
    essayer_faux_sceaux();
    essayer_etats();
    essayer_lot();
    essayer_lot_de_gardes();
    essayer_json();
    return conclure("garde");
}
