/* The hand-written C on the shared dossiers: `c FOLDER`. Also the time to read the records: a pass that adds up their bytes. */
#define _POSIX_C_SOURCE 200809L
#include "horloge.h"
#include "sous_ensemble.h"

static const char *const MANQUES[] = {"a17_classe", "a18_classe", "a18_perfectionnement", "a7_section", "a9_age", "a12_duree",
                                      "a13_duree_fonctions", "a13_duree_fonctions:appreciation"};
static const char *const VERDICTS[] = {"inscriptible", "sur_appreciation", "non_inscriptible", "irrecevable"};

static const dossier *cas;

static unsigned decision(size_t rang) {
    unsigned manques = decider(&cas[rang]);
    return manques << 2 | verdict_de(manques);
}

static unsigned octets(size_t rang) {
    const unsigned char *o = (const unsigned char *)&cas[rang];
    unsigned somme = 0;
    for (size_t i = 0; i < sizeof *cas; i++) somme += o[i];
    return somme;
}

/* Most memory that the process has held, in KiB; not ru_maxrss, which a program inherits from the one that starts it. */
static long memoire_max(void) {
    char ligne[256];
    long memoire = 0;
    FILE *f = ouvrir("/proc/self", "status", "r");
    while (fgets(ligne, sizeof ligne, f))
        if (sscanf(ligne, "VmHWM: %ld", &memoire) == 1) break;
    fclose(f);
    return memoire;
}

int main(int argc, char **argv) {
    if (argc != 2) return 2;
    size_t nombre;
    cas = lire(argv[1], "faits.bin", &nombre);
    nombre /= sizeof *cas;
    FILE *f = ouvrir(argv[1], "reponses-c.txt", "w");
    for (size_t rang = 0; rang < nombre; rang++) {
        unsigned manques = decider(&cas[rang]);
        fputs(VERDICTS[verdict_de(manques)], f);
        for (unsigned bit = 0; bit < 8; bit++)
            if (manques >> bit & 1) fprintf(f, " %s", MANQUES[bit]);
        fputc('\n', f);
    }
    fclose(f);

    double ns = mesurer(nombre, decision), cache = mesurer(EN_CACHE, decision), lecture = mesurer(nombre, octets);
    long memoire = memoire_max();
    f = ouvrir(argv[1], "mesure-c.json", "w");
    fprintf(f, "{\"nom\": \"c\", \"memoire_kio\": %ld, \"mesures\": {\"ns\": %.3f, \"ns_cache\": %.3f, \"octets\": %zu, \"lecture\": %.3f}}\n",
            memoire, ns, cache, sizeof *cas, lecture);
    fclose(f);
    return 0;
}
