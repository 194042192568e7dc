/* The conformance vectors: `vecteurs FOLDER`, the folder that the program vecteurs_plats has written. As records one by one, kept, as
 * records in one batch, and as JSON; the decision is compared as JSON written here from the fields of the record. */
#include "commun.h"

struct ligne {
    char nom[128];
    uint32_t en_enregistrement;
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
    VERIFIER_POUR(la_verdict(&l->dossier, sizeof l->dossier, &l->demande, sizeof l->demande, &verdict, NULL, 0) == LA_OK, l->nom);
    VERIFIER_POUR(verdict == d->verdict, l->nom);
    VERIFIER_POUR(LA_GARDER(&l->dossier, 0, garde, LA_GARDE_MAX, &longueur, NULL) == LA_OK, l->nom);
    VERIFIER_POUR(LA_EVALUER_GARDE(garde, longueur, 0, &l->demande, &gardee, NULL) == LA_OK, l->nom);
    VERIFIER_POUR(memcmp(&gardee, d, sizeof gardee) == 0, l->nom);
    VERIFIER_POUR(LA_VERDICT_GARDE(garde, longueur, 0, &l->demande, &verdict, NULL) == LA_OK && verdict == d->verdict, l->nom);
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
    int32_t statut = la_evaluer_json(entree, (uint32_t)strlen(entree), recu, sizeof recu, &longueur);
    if (strncmp(attendu, "{\"annee\"", 8) == 0) {
        VERIFIER_POUR(statut == LA_OK && meme_decision(recu, longueur, attendu, l->nom), l->nom);
    } else {
        /* The error adds a message after the path and the rule. */
        size_t commun = strlen(attendu) - 1;
        VERIFIER_POUR(statut == LA_STATUT_ENTREE_REFUSEE && memcmp(recu, attendu, commun) == 0, l->nom);
        VERIFIER_POUR(strncmp(recu + commun, ",\"message\":\"", 12) == 0, l->nom);
    }
}

/* Every record in one call gives what it gave alone. */
static void passer_en_lot(const struct ligne *lignes, size_t nombre, const la_decision *decisions, const la_erreur *erreurs)
{
    la_dossier *dossiers = (la_dossier *)malloc(nombre * sizeof *dossiers);
    la_demande *demandes = (la_demande *)malloc(nombre * sizeof *demandes);
    la_decision *lot = (la_decision *)malloc(nombre * sizeof *lot);
    la_erreur *erreurs_lot = (la_erreur *)malloc(nombre * sizeof *erreurs_lot);
    size_t i;
    if (!VERIFIER(dossiers != NULL && demandes != NULL && lot != NULL && erreurs_lot != NULL)) {
        return;
    }
    for (i = 0; i < nombre; i++) {
        dossiers[i] = lignes[i].dossier;
        demandes[i] = lignes[i].demande;
    }
    memset(lot, 0, nombre * sizeof *lot);
    VERIFIER(la_evaluer_lot(dossiers, sizeof *dossiers, demandes, sizeof *demandes, (uint32_t)nombre, lot, sizeof *lot, erreurs_lot,
                            sizeof *erreurs_lot) == LA_OK);
    VERIFIER(memcmp(lot, decisions, nombre * sizeof *lot) == 0);
    for (i = 0; i < nombre; i++) {
        VERIFIER_POUR(erreurs_lot[i].version == LA_VERSION_ENREGISTREMENT && erreurs_lot[i].taille == sizeof(la_erreur), lignes[i].nom);
        VERIFIER_POUR(erreurs_lot[i].statut == erreurs[i].statut && erreurs_lot[i].regle == erreurs[i].regle, lignes[i].nom);
        VERIFIER_POUR(memcmp(&erreurs_lot[i].chemin, &erreurs[i].chemin, sizeof(la_chemin)) == 0, lignes[i].nom);
    }
    free(dossiers);
    free(demandes);
    free(lot);
    free(erreurs_lot);
}

int main(int argc, char **argv)
{
    size_t taille, nombre, i, plats = 0;
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
        if (evaluer(&l->dossier, &l->demande, &decisions[i], &erreurs[i]) == LA_OK) {
            comparer_decision(l, &decisions[i], attendu);
        } else if (l->en_enregistrement) {
            comparer_erreur(l, &erreurs[i], attendu);
        }
        plats += l->en_enregistrement;
    }
    VERIFIER(*entrees == '\0' && *attendus == '\0');
    passer_en_lot(lignes, nombre, decisions, erreurs);
    printf("vecteurs: %lu as JSON, %lu of them as records too\n", (unsigned long)nombre, (unsigned long)plats);
    free(lignes);
    free(decisions);
    free(erreurs);
    free(debut_entrees);
    free(debut_attendus);
    return conclure("vecteurs");
}
