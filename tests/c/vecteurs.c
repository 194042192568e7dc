/* The conformance vectors: `vecteurs FOLDER`, the folder that the program vecteurs_plats has written. As records one by one, kept, as
 * records in one batch, and as JSON; the decision is compared as JSON written here from the fields of the record. */
#include "commun.h"

struct ligne {
    char nom[128];
    uint32_t en_enregistrement;
    /* Code of the state of the text that the vector names; 0, that of the list, when it names none. */
    uint32_t etat;
    la_dossier dossier;
    la_demande demande;
};

static char ecrit[1 << 16];
static char recu[1 << 16];
static uint64_t garde[LA_GARDE_MAX];

/* Cuts the first line off a text. */
static char *couper_ligne(char **reste)
{
    char *ligne = *reste;
    char *fin = strchr(ligne, '\n');
    if (fin == NULL) {
        return NULL;
    }
    *fin = '\0';
    *reste = fin + 1;
    return ligne;
}

static void comparer_decision(const struct ligne *l, const la_decision *d, const char *attendu)
{
    uint32_t longueur = 0, i, langue;
    uint8_t verdict = 0;
    la_decision gardee;
    size_t ecrits = decision_en_json(d, ecrit, sizeof ecrit);
    VERIFIER_POUR(meme_decision(ecrit, ecrits, attendu, l->nom), l->nom);
    VERIFIER_POUR(la_decision_json(d, sizeof *d, recu, sizeof recu, &longueur) == LA_OK, l->nom);
    VERIFIER_POUR(meme_decision(recu, longueur, attendu, l->nom), l->nom);
    VERIFIER_POUR(LA_VERDICT_SOUS(l->etat, &l->dossier, &l->demande, &verdict, NULL) == LA_OK, l->nom);
    VERIFIER_POUR(verdict == d->verdict, l->nom);
    VERIFIER_POUR(LA_GARDER(&l->dossier, l->etat, garde, LA_GARDE_MAX, &longueur, NULL) == LA_OK, l->nom);
    VERIFIER_POUR(LA_EVALUER_GARDE(garde, longueur, l->etat, &l->demande, &gardee, NULL) == LA_OK, l->nom);
    VERIFIER_POUR(memcmp(&gardee, d, sizeof gardee) == 0, l->nom);
    VERIFIER_POUR(LA_VERDICT_GARDE(garde, longueur, l->etat, &l->demande, &verdict, NULL) == LA_OK && verdict == d->verdict, l->nom);
    VERIFIER_POUR(la_valider(&l->dossier, sizeof l->dossier, &l->demande, sizeof l->demande, NULL, 0) == LA_OK, l->nom);
    for (i = 0; i < d->nombre_constats; i++) {
        for (langue = LA_LANGUE_FR; langue <= LA_LANGUE_EN; langue++) {
            VERIFIER_POUR(la_phrase(d, sizeof *d, i, langue, recu, sizeof recu, &longueur) == LA_OK && longueur > 20, l->nom);
        }
    }
}

static void comparer_erreur(const struct ligne *l, const la_erreur *e, const char *attendu)
{
    char chemin[128], regle[64];
    uint32_t longueur = 0;
    VERIFIER_POUR(e->statut == LA_STATUT_ENTREE_REFUSEE, l->nom);
    VERIFIER_POUR(la_chemin_texte(e->chemin.champ, e->chemin.rang, e->chemin.sous_rang, chemin, sizeof chemin, &longueur) == LA_OK, l->nom);
    VERIFIER_POUR(la_nom(LA_LISTE_REGLE, e->regle, regle, sizeof regle, &longueur) == LA_OK, l->nom);
    sprintf(recu, "{\"chemin\":\"%s\",\"regle\":\"%s\"}", chemin, regle);
    VERIFIER_POUR(strcmp(recu, attendu) == 0, l->nom);
}

static void passer_en_json(const struct ligne *l, const char *entree, const char *attendu)
{
    uint32_t longueur = 0;
    int32_t statut = la_evaluer_json_sous(l->etat, entree, (uint32_t)strlen(entree), recu, sizeof recu, &longueur);
    if (strncmp(attendu, "{\"annee\"", 8) == 0) {
        VERIFIER_POUR(statut == LA_OK && meme_decision(recu, longueur, attendu, l->nom), l->nom);
    } else {
        /* The error adds a message after the path and the rule. */
        size_t commun = strlen(attendu) - 1;
        VERIFIER_POUR(statut == LA_STATUT_ENTREE_REFUSEE && memcmp(recu, attendu, commun) == 0, l->nom);
        VERIFIER_POUR(strncmp(recu + commun, ",\"message\":\"", 12) == 0, l->nom);
    }
}

/* Every record of a state in one call gives what it gave alone; code 0 is no state: each row under that of its list. */
static void passer_en_lot(const struct ligne *lignes, size_t nombre, uint32_t etat, const la_decision *decisions, const la_erreur *erreurs)
{
    la_dossier *dossiers = (la_dossier *)malloc(nombre * sizeof *dossiers);
    la_demande *demandes = (la_demande *)malloc(nombre * sizeof *demandes);
    la_decision *lot = (la_decision *)calloc(nombre, sizeof *lot);
    la_erreur *erreurs_lot = (la_erreur *)malloc(nombre * sizeof *erreurs_lot);
    uint32_t gardes = 0;
    size_t i;
    if (!VERIFIER(dossiers != NULL && demandes != NULL && lot != NULL && erreurs_lot != NULL)) {
        return;
    }
    for (i = 0; i < nombre; i++) {
        if (lignes[i].etat == etat) {
            dossiers[gardes] = lignes[i].dossier;
            demandes[gardes++] = lignes[i].demande;
        }
    }
    if (etat == 0) {
        VERIFIER(LA_EVALUER_LOT(dossiers, demandes, gardes, lot, erreurs_lot) == LA_OK);
    } else {
        VERIFIER(LA_EVALUER_LOT_SOUS(etat, dossiers, demandes, gardes, lot, erreurs_lot) == LA_OK);
    }
    gardes = 0;
    for (i = 0; i < nombre; i++) {
        if (lignes[i].etat == etat) {
            const la_erreur *e = &erreurs_lot[gardes];
            VERIFIER_POUR(memcmp(&lot[gardes++], &decisions[i], sizeof *lot) == 0, lignes[i].nom);
            VERIFIER_POUR(e->version == LA_VERSION_ENREGISTREMENT && e->taille == sizeof(la_erreur), lignes[i].nom);
            VERIFIER_POUR(e->statut == erreurs[i].statut && e->regle == erreurs[i].regle, lignes[i].nom);
            VERIFIER_POUR(memcmp(&e->chemin, &erreurs[i].chemin, sizeof(la_chemin)) == 0, lignes[i].nom);
        }
    }
    free(dossiers);
    free(demandes);
    free(lot);
    free(erreurs_lot);
}

/* The same of dossiers kept for any state, whatever the one asked: the verdicts are those of the vectors, and what never could be kept is refused. */
static void passer_gardes_en_lot(const struct ligne *lignes, size_t nombre, uint32_t etat, uint32_t etats, const la_decision *decisions, const la_erreur *erreurs)
{
    uint64_t *gardes = (uint64_t *)calloc(nombre * LA_GARDE_MAX, sizeof *gardes);
    uint32_t *debuts = (uint32_t *)malloc(nombre * sizeof *debuts);
    uint32_t *longueurs = (uint32_t *)malloc(nombre * sizeof *longueurs);
    la_demande *demandes = (la_demande *)malloc(nombre * sizeof *demandes);
    uint8_t *verdicts = (uint8_t *)malloc(nombre);
    la_erreur *erreurs_lot = (la_erreur *)malloc(nombre * sizeof *erreurs_lot);
    uint32_t rangees = 0, mots = 0;
    size_t i;
    if (!VERIFIER(gardes != NULL && debuts != NULL && longueurs != NULL && demandes != NULL && verdicts != NULL && erreurs_lot != NULL)) {
        return;
    }
    for (i = 0; i < nombre; i++) {
        if (lignes[i].etat == etat) {
            uint32_t longueur = 2; /* of words that nothing was kept in */
            int32_t statut = LA_GARDER(&lignes[i].dossier, (uint32_t)i % (etats + 1), gardes + mots, LA_GARDE_MAX, &longueur, NULL);
            VERIFIER_POUR(statut == LA_OK || erreurs[i].statut != LA_OK, lignes[i].nom);
            debuts[rangees] = mots;
            longueurs[rangees] = longueur;
            demandes[rangees++] = lignes[i].demande;
            mots += longueur;
        }
    }
    memset(verdicts, 77, nombre);
    VERIFIER(LA_VERDICT_GARDE_LOT(gardes, mots, debuts, longueurs, rangees, etat, demandes, rangees, verdicts, erreurs_lot) == LA_OK);
    rangees = 0;
    for (i = 0; i < nombre; i++) {
        if (lignes[i].etat == etat) {
            VERIFIER_POUR((erreurs_lot[rangees].statut == LA_OK) == (erreurs[i].statut == LA_OK), lignes[i].nom);
            VERIFIER_POUR(verdicts[rangees++] == (erreurs[i].statut == LA_OK ? decisions[i].verdict : 77), lignes[i].nom);
        }
    }
    free(gardes);
    free(debuts);
    free(longueurs);
    free(demandes);
    free(verdicts);
    free(erreurs_lot);
}

int main(int argc, char **argv)
{
    size_t taille, nombre, i, plats = 0;
    uint32_t etat, etats = 0;
    char *octets, *entrees, *attendus, *debut_entrees, *debut_attendus;
    struct ligne *lignes;
    la_decision *decisions;
    la_erreur *erreurs;
    if (argc != 2) {
        fprintf(stderr, "usage: vecteurs FOLDER\n");
        return 2;
    }
    octets = lire_fichier(argv[1], "vecteurs.bin", &taille);
    if (!VERIFIER(taille > 0 && taille % sizeof(struct ligne) == 0)) {
        return conclure("vecteurs");
    }
    nombre = taille / sizeof(struct ligne);
    lignes = (struct ligne *)malloc(taille);
    decisions = (la_decision *)calloc(nombre, sizeof *decisions);
    erreurs = (la_erreur *)calloc(nombre, sizeof *erreurs);
    if (!VERIFIER(lignes != NULL && decisions != NULL && erreurs != NULL)) {
        return conclure("vecteurs");
    }
    memcpy(lignes, octets, taille);
    free(octets);
    debut_entrees = entrees = lire_fichier(argv[1], "vecteurs.jsonl", &taille);
    debut_attendus = attendus = lire_fichier(argv[1], "attendus.jsonl", &taille);
    for (i = 0; i < nombre; i++) {
        const struct ligne *l = &lignes[i];
        char *entree = couper_ligne(&entrees), *attendu = couper_ligne(&attendus);
        if (!VERIFIER_POUR(entree != NULL && attendu != NULL, l->nom)) {
            break;
        }
        passer_en_json(l, entree, attendu);
        /* A row without a record is all zero: the batch must refuse it, and go on. */
        if (LA_EVALUER_SOUS(l->etat, &l->dossier, &l->demande, &decisions[i], &erreurs[i]) == LA_OK) {
            comparer_decision(l, &decisions[i], attendu);
        } else if (l->en_enregistrement) {
            comparer_erreur(l, &erreurs[i], attendu);
        }
        plats += l->en_enregistrement;
    }
    VERIFIER(*entrees == '\0' && *attendus == '\0');
    VERIFIER(la_nombre(LA_LISTE_ETAT_DU_TEXTE, &etats) == LA_OK && etats > 0);
    for (etat = 0; etat <= etats; etat++) {
        passer_en_lot(lignes, nombre, etat, decisions, erreurs);
        passer_gardes_en_lot(lignes, nombre, etat, etats, decisions, erreurs);
    }
    printf("vecteurs: %lu as JSON, %lu of them as records too\n", (unsigned long)nombre, (unsigned long)plats);
    free(lignes);
    free(decisions);
    free(erreurs);
    free(debut_entrees);
    free(debut_attendus);
    return conclure("vecteurs");
}
