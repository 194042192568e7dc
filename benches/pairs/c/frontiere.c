/* What crossing the C ABI costs: a call that does nothing, then the shared dossiers as la_dossier records, validation included. */
#define _POSIX_C_SOURCE 200809L
#include "horloge.h"
#include "liste_aptitude.h"

#include <string.h>

typedef struct {
    la_dossier dossier;
    la_demande demande;
} paire;

static const paire *cas;
static la_erreur erreur;
static unsigned refus;

static unsigned rien(size_t rang) {
    uint32_t version, plus_ancienne;
    (void)rang;
    refus += la_version_abi(&version, &plus_ancienne) != LA_OK;
    return version;
}

static unsigned verdict(size_t rang) {
    const paire *p = &cas[rang];
    uint8_t code = 0;
    refus += la_verdict(&p->dossier, sizeof p->dossier, &p->demande, sizeof p->demande, &code, &erreur, sizeof erreur) != LA_OK;
    return code;
}

static unsigned decision(size_t rang) {
    static la_decision d;
    const paire *p = &cas[rang];
    refus += la_evaluer(&p->dossier, sizeof p->dossier, &p->demande, sizeof p->demande, &d, sizeof d, &erreur, sizeof erreur) != LA_OK;
    return d.verdict;
}

static unsigned octets(size_t rang) {
    const unsigned char *o = (const unsigned char *)&cas[rang];
    unsigned somme = 0;
    for (size_t i = 0; i < sizeof *cas; i++) somme += o[i];
    return somme;
}

int main(int argc, char **argv) {
    if (argc != 2) return 2;
    size_t nombre;
    cas = lire(argv[1], "dossiers.bin", &nombre);
    nombre /= sizeof *cas;
    FILE *f = ouvrir(argv[1], "frontiere-c.json", "w");
    fprintf(f, "{\"rien\": %.3f, \"octets\": %zu, \"lecture\": %.3f, ", mesurer(EN_CACHE, rien), sizeof *cas, mesurer(nombre, octets));
    fprintf(f, "\"verdict\": %.3f, \"verdict_cache\": %.3f, ", mesurer(nombre, verdict), mesurer(EN_CACHE, verdict));
    fprintf(f, "\"decision\": %.3f, \"decision_cache\": %.3f}\n", mesurer(nombre, decision), mesurer(EN_CACHE, decision));
    fclose(f);
    if (refus) fprintf(stderr, "%u calls refused\n", refus);
    return refus != 0;
}
