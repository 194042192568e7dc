/* The clock of the programs in C, as commun/src/horloge.rs is for those in Rust: define _POSIX_C_SOURCE first. */
#ifndef HORLOGE_H
#define HORLOGE_H

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { BLOC = 50, EN_CACHE = 250, APPELS_MAX = 2000000 };

static inline long long maintenant(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static inline int comparer(const void *a, const void *b) {
    long long x = *(const long long *)a, y = *(const long long *)b;
    return (x > y) - (x < y);
}

static inline void *allouer(size_t octets) {
    void *zone = malloc(octets);
    if (!zone) exit(1);
    return zone;
}

static inline FILE *ouvrir(const char *travail, const char *nom, const char *mode) {
    char chemin[4096];
    snprintf(chemin, sizeof chemin, "%s/%s", travail, nom);
    FILE *f = fopen(chemin, mode);
    if (!f) {
        perror(chemin);
        exit(1);
    }
    return f;
}

/* All bytes of a file. */
static inline void *lire(const char *travail, const char *nom, size_t *octets) {
    FILE *f = ouvrir(travail, nom, "rb");
    fseek(f, 0, SEEK_END);
    *octets = (size_t)ftell(f);
    rewind(f);
    void *zone = allouer(*octets);
    if (fread(zone, 1, *octets, f) != *octets) exit(1);
    fclose(f);
    return zone;
}

static volatile unsigned long long puits;

/* Nanoseconds of one call over the first `nombre` dossiers: each block is timed in every pass, its median time kept, and the medians added. */
static inline double mesurer(size_t nombre, unsigned (*f)(size_t)) {
    size_t passes = APPELS_MAX / nombre, blocs = (nombre + BLOC - 1) / BLOC;
    long long *temps = allouer(passes * blocs * sizeof *temps), total = 0;
    for (size_t passe = 0; passe < passes; passe++) {
        for (size_t bloc = 0; bloc < blocs; bloc++) {
            size_t fin = (bloc + 1) * BLOC < nombre ? (bloc + 1) * BLOC : nombre;
            unsigned long long somme = 0;
            long long debut = maintenant();
            for (size_t rang = bloc * BLOC; rang < fin; rang++) somme += f(rang);
            temps[bloc * passes + passe] = maintenant() - debut;
            puits += somme;
        }
    }
    for (size_t bloc = 0; bloc < blocs; bloc++) {
        qsort(temps + bloc * passes, passes, sizeof *temps, comparer);
        total += temps[bloc * passes + passes / 2];
    }
    free(temps);
    return (double)total / (double)nombre;
}

#endif
