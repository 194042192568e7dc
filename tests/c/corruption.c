/* Records and texts that no honest caller sends, each in memory of exactly its size so that valgrind and the sanitizers see the first
 * byte read too far: every byte of valid records changed in turn, every truncated size, every truncated JSON text. */
#include "commun.h"

/* A copy in memory of exactly that many bytes. */
static void *copie(const void *source, size_t taille)
{
    void *memoire = malloc(taille == 0 ? 1 : taille);
    if (memoire == NULL) {
        exit(2);
    }
    memcpy(memoire, source, taille);
    return memoire;
}

/* A known status; a decision that can be written, or an error that can be told. */
static int32_t repondre(const la_dossier *dossier, uint32_t taille_dossier, const la_demande *demande, uint32_t taille_demande)
{
    la_decision *decision = (la_decision *)calloc(1, sizeof *decision);
    la_erreur *erreur = (la_erreur *)calloc(1, sizeof *erreur);
    char tampon[8192];
    uint32_t longueur = 0;
    int32_t statut;
    if (decision == NULL || erreur == NULL) {
        exit(2);
    }
    statut = la_evaluer(dossier, taille_dossier, demande, taille_demande, decision, sizeof *decision, erreur, sizeof *erreur);
    VERIFIER(statut >= LA_OK && statut <= LA_STATUT_VALEURS_REFUSEES);
    if (statut == LA_OK) {
        VERIFIER(decision_en_json(decision, tampon, sizeof tampon) > 0);
    } else {
        VERIFIER(erreur->statut == statut && decision->version == 0);
        VERIFIER(la_erreur_texte(erreur, sizeof *erreur, LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_OK && longueur > 0);
    }
    free(decision);
    free(erreur);
    return statut;
}

/* Is it the place of that member? */
#define DANS(place, Record, membre) ((place) - offsetof(Record, membre) < sizeof(((Record *)0)->membre))

/* What a change of that byte must give: a status, or INCERTAIN (0 or 1: another value of a fact, good or bad). */
enum { INCERTAIN = -1 };

static int32_t attendu_demande(size_t place)
{
    if (DANS(place, la_demande, version) || DANS(place, la_demande, taille)) {
        return LA_STATUT_VERSION_INCONNUE;
    }
    return DANS(place, la_demande, reserve) ? (int32_t)LA_STATUT_ENTREE_REFUSEE : (int32_t)INCERTAIN;
}

static int32_t attendu_dossier(size_t place)
{
    if (DANS(place, la_dossier, version) || DANS(place, la_dossier, taille)) {
        return LA_STATUT_VERSION_INCONNUE;
    }
    if (DANS(place, la_dossier, reserve) || DANS(place, la_dossier, formation.reserve) || DANS(place, la_dossier, position.reserve) ||
        DANS(place, la_dossier, carriere[0].reserve)) {
        return LA_STATUT_ENTREE_REFUSEE;
    }
    /* What is past the count of a list, or past the zero byte of a text, is not read. */
    if (DANS(place, la_dossier, inscriptions) || DANS(place, la_dossier, carriere[0].reclassements) ||
        DANS(place, la_dossier, fonction_publique.categorie_a) || DANS(place, la_dossier, fonction_publique.fonctions_securite_sociale) ||
        place >= offsetof(la_dossier, carriere) + sizeof(la_periode)) {
        return LA_OK;
    }
    if ((DANS(place, la_dossier, id) && place > offsetof(la_dossier, id) + strlen("C-0001")) ||
        (DANS(place, la_dossier, carriere[0].region) && place > offsetof(la_dossier, carriere[0].region) + strlen("11"))) {
        return LA_OK;
    }
    return INCERTAIN;
}

static void changer_chaque_octet(void)
{
    static const unsigned char MASQUES[] = {0x01, 0x80, 0xFF};
    la_dossier d = dossier_valide();
    la_demande q = demande_valide();
    unsigned char *dossier, *demande;
    size_t i, m;
    unsigned acceptes = 0, refuses = 0;
    q.depot.cachet_poste = 19990430;
    q.depot.exemplaires = 2;
    q.depot.recommande = q.depot.classes_indiquees = q.depot.pieces_jointes = LA_OUI_NON_OUI;
    VERIFIER(repondre(&d, sizeof d, &q, sizeof q) == LA_OK);
    dossier = (unsigned char *)copie(&d, sizeof d);
    demande = (unsigned char *)copie(&q, sizeof q);
    for (m = 0; m < sizeof MASQUES; m++) {
        for (i = 0; i < sizeof d + sizeof q; i++) {
            unsigned char *octet = i < sizeof d ? dossier + i : demande + (i - sizeof d);
            int32_t attendu = i < sizeof d ? attendu_dossier(i) : attendu_demande(i - sizeof d), statut;
            *octet ^= MASQUES[m];
            statut = repondre((la_dossier *)(void *)dossier, sizeof d, (la_demande *)(void *)demande, sizeof q);
            *octet ^= MASQUES[m];
            VERIFIER(attendu == INCERTAIN ? statut == LA_OK || statut == LA_STATUT_ENTREE_REFUSEE : statut == attendu);
            if (statut == LA_OK) {
                acceptes++;
            } else {
                refuses++;
            }
        }
    }
    printf("corruption: bytes changed: %u accepted, %u refused\n", acceptes, refuses);
    VERIFIER(acceptes > 0 && refuses > 0);
    free(dossier);
    free(demande);
}

static void tronquer(void)
{
    la_dossier d = dossier_valide();
    la_demande q = demande_valide();
    uint32_t taille;
    for (taille = 0; taille < sizeof d; taille++) {
        la_dossier *court = (la_dossier *)copie(&d, taille);
        VERIFIER(repondre(court, taille, &q, sizeof q) == LA_STATUT_VERSION_INCONNUE);
        free(court);
    }
    for (taille = 0; taille < sizeof q; taille++) {
        la_demande *court = (la_demande *)copie(&q, taille);
        VERIFIER(repondre(&d, sizeof d, court, taille) == LA_STATUT_VERSION_INCONNUE);
        free(court);
    }
}

static void tronquer_json(void)
{
    static const char LIGNE[] = "{\"dossier\":{\"id\":\"x\",\"carriere\":[{\"debut\":\"1990-01-01\",\"organisme\":{\"regime\":\"general\","
                                "\"type\":\"organisme\",\"categorie\":\"a\"},\"fonction\":\"cadre\",\"niveau\":8}]},\"demande\":{\"annee\":2000,"
                                "\"classe\":\"AD3\"}}";
    char tampon[8192];
    uint32_t taille, longueur = 0;
    for (taille = 0; taille < sizeof LIGNE - 1; taille++) {
        char *court = (char *)copie(LIGNE, taille);
        VERIFIER(la_evaluer_json(court, taille, tampon, sizeof tampon, &longueur) == LA_STATUT_ENTREE_REFUSEE);
        free(court);
    }
    for (taille = 0; taille < sizeof LIGNE - 1; taille++) {
        char *change = (char *)copie(LIGNE, sizeof LIGNE - 1);
        int32_t statut;
        change[taille] ^= (char)0x80;
        statut = la_evaluer_json(change, sizeof LIGNE - 1, tampon, sizeof tampon, &longueur);
        VERIFIER(statut == LA_STATUT_ENTREE_REFUSEE);
        free(change);
    }
}

int main(void)
{
    changer_chaque_octet();
    tronquer();
    tronquer_json();
    return conclure("corruption");
}
