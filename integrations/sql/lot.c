// The plain batch: lot VECTEURS.BIN TURNS. How many decisions a second la_evaluer_lot gives over flat records, nothing read or written; the
// records are those of the vectors (make vecteurs-plats).

#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "liste_aptitude.h"

// As ffi-c/examples/vecteurs_plats.rs writes it.
struct ligne {
  char nom[128];
  uint32_t en_enregistrement, etat;
  la_dossier dossier;
  la_demande demande;
};

int main(int argc, char **argv) {
  FILE *entree = argc == 3 ? fopen(argv[1], "rb") : NULL;
  if (entree == NULL || fseek(entree, 0, SEEK_END) != 0) {
    fprintf(stderr, "lot VECTEURS.BIN TURNS\n");
    return 2;
  }
  struct ligne *lues = malloc((size_t)ftell(entree));
  size_t nombre = (size_t)ftell(entree) / sizeof *lues, gardes = 0;
  rewind(entree);
  la_dossier *dossiers = malloc(nombre * sizeof *dossiers);
  la_demande *demandes = malloc(nombre * sizeof *demandes);
  la_decision *decisions = malloc(nombre * sizeof *decisions);
  la_erreur *erreurs = malloc(nombre * sizeof *erreurs);
  if (lues == NULL || dossiers == NULL || demandes == NULL || decisions == NULL || erreurs == NULL ||
      fread(lues, sizeof *lues, nombre, entree) != nombre) {
    fprintf(stderr, "lot: %s cannot be read\n", argv[1]);
    return 2;
  }
  for (size_t i = 0; i < nombre; i++) {
    if (lues[i].en_enregistrement && la_valider(&lues[i].dossier, sizeof *dossiers, &lues[i].demande, sizeof *demandes, NULL, 0) == LA_OK) {
      dossiers[gardes] = lues[i].dossier;
      demandes[gardes++] = lues[i].demande;
    }
  }
  struct timespec debut, fin;
  int tours = atoi(argv[2]);
  clock_gettime(CLOCK_MONOTONIC, &debut);
  for (int tour = 0; tour < tours; tour++) {
    if (la_evaluer_lot(dossiers, sizeof *dossiers, demandes, sizeof *demandes, (uint32_t)gardes, decisions, sizeof *decisions, erreurs,
                       sizeof *erreurs) != LA_OK) {
      fprintf(stderr, "lot: refused\n");
      return 1;
    }
  }
  clock_gettime(CLOCK_MONOTONIC, &fin);
  double duree = (double)(fin.tv_sec - debut.tv_sec) + (double)(fin.tv_nsec - debut.tv_nsec) / 1e9;
  printf("plain batch over records: %zu decisions, %.0f/s\n", gardes * (size_t)tours, (double)gardes * tours / duree);
  free(lues), free(dossiers), free(demandes), free(decisions), free(erreurs), fclose(entree);
  return 0;
}
