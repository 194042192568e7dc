/* Runs the lines of lignes.py, three a vector, through the JSON entry point: the same source on every machine that has a C library.
 *
 *     vecteurs FILE
 */
#include <liste_aptitude.h>

#include <stdio.h>
#include <string.h>

enum { CAPACITE = 65536 };

static char etat[CAPACITE], entree[CAPACITE], attendu[CAPACITE], trouve[CAPACITE];

/* Reads a line without its end; -1 at the end of the file. */
static long lire_ligne(FILE *fichier, char *ligne) {
    size_t longueur;
    if (fgets(ligne, CAPACITE, fichier) == NULL) return -1;
    longueur = strcspn(ligne, "\n");
    ligne[longueur] = '\0';
    return (long)longueur;
}

int main(int argc, char **argv) {
    FILE *fichier;
    unsigned long justes = 0, faux = 0;
    long longueur, mot;
    if (argc != 2 || (fichier = fopen(argv[1], "r")) == NULL) {
        fputs("usage: vecteurs FILE\n", stderr);
        return 2;
    }
    while ((mot = lire_ligne(fichier, etat)) >= 0) {
        uint32_t code = 0;
        const int connu = strcmp(etat, "-") == 0 || la_code(LA_LISTE_ETAT_DU_TEXTE, etat, (uint32_t)mot, &code) == LA_OK;
        longueur = lire_ligne(fichier, entree);
        const long attendue = lire_ligne(fichier, attendu);
        uint32_t ecrite = 0;
        const int32_t statut = la_evaluer_json_sous(code, entree, (uint32_t)(longueur < 0 ? 0 : longueur), trouve, CAPACITE, &ecrite);
        const int refus = strncmp(attendu, "{\"chemin\"", 9) == 0;
        const int juste = connu && longueur >= 0 && attendue >= 0 && statut == (refus ? LA_STATUT_ENTREE_REFUSEE : LA_OK)
            && (refus ? ecrite > (uint32_t)attendue : ecrite == (uint32_t)attendue)
            && memcmp(trouve, attendu, (size_t)attendue) == 0;
        if (juste) {
            justes++;
        } else {
            faux++;
            printf("state %s\nexpected %s\nfound    %.*s\n", etat, attendu, (int)ecrite, trouve);
        }
    }
    fclose(fichier);
    printf("%lu passed, %lu failed\n", justes, faux);
    return faux > 0 || justes == 0;
}
