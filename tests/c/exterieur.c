/* A program outside the repository: it knows what is installed, nothing else. C99 and C++17. */
#include <liste_aptitude.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    la_dossier dossier;
    la_demande demande;
    la_decision decision;
    char phrase[512];
    uint32_t version = 0, plus_ancienne = 0, longueur = 0;
    if (la_version_abi(&version, &plus_ancienne) != LA_OK || version < LA_VERSION_ABI || plus_ancienne > LA_VERSION_ABI) {
        return 1;
    }
    memset(&dossier, 0, sizeof dossier);
    memset(&demande, 0, sizeof demande);
    dossier.version = demande.version = LA_VERSION_ENREGISTREMENT;
    dossier.taille = sizeof dossier;
    demande.taille = sizeof demande;
    strcpy(dossier.id, "E-1");
    demande.annee = 2000;
    demande.classe = LA_CLASSE_D1;
    if (la_evaluer(&dossier, sizeof dossier, &demande, sizeof demande, &decision, sizeof decision, NULL, 0) != LA_OK ||
        la_phrase(&decision, sizeof decision, 0, LA_LANGUE_FR, phrase, sizeof phrase, &longueur) != LA_OK) {
        return 1;
    }
    puts(phrase);
    return decision.verdict == LA_VERDICT_INDETERMINE ? 0 : 1;
}
