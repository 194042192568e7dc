// The plain call: etalon LINES ANSWERS [TURNS]. Reads lines {"dossier":…,"demande":…}, writes the answer to each, and says how many a second,
// by the JSON entry point alone, without reading or writing.

#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "liste_aptitude.h"

static double maintenant(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  if (argc < 3) {
    fprintf(stderr, "etalon LINES ANSWERS [TURNS]\n");
    return 2;
  }
  FILE *entree = fopen(argv[1], "rb"), *sortie = fopen(argv[2], "wb");
  int tours = argc > 3 ? atoi(argv[3]) : 1;
  static char tampon[65536];
  char *ligne = NULL;
  size_t capacite = 0;
  ssize_t lus;
  long nombre = 0;
  double duree = 0;
  if (entree == NULL || sortie == NULL) {
    perror("etalon");
    return 2;
  }
  while ((lus = getline(&ligne, &capacite, entree)) > 0) {
    uint32_t longueur = 0, n = (uint32_t)lus - (ligne[lus - 1] == '\n');
    int32_t statut = LA_OK;
    double debut = maintenant();
    for (int tour = 0; tour < tours; tour++) {
      statut = la_evaluer_json(ligne, n, tampon, sizeof tampon, &longueur);
    }
    duree += maintenant() - debut;
    if (statut != LA_OK && statut != LA_STATUT_ENTREE_REFUSEE) {
      fprintf(stderr, "line %ld: status %d\n", nombre + 1, (int)statut);
      return 1;
    }
    fwrite(tampon, 1, longueur, sortie);
    fputc('\n', sortie);
    nombre++;
  }
  printf("%.0f\n", (double)nombre * tours / duree);
  free(ligne);
  fclose(entree);
  return fclose(sortie) != 0;
}
