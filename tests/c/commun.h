/* What the C tests share. Compiles as C99 and as C++17. */
#ifndef COMMUN_H
#define COMMUN_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "liste_aptitude.h"

/* The checks made and those that failed. */
extern unsigned verifications;
extern unsigned echecs;

#define VERIFIER(condition) verifier((condition) != 0, #condition, "", __FILE__, __LINE__)
#define VERIFIER_POUR(condition, nom) verifier((condition) != 0, #condition, (nom), __FILE__, __LINE__)

int verifier(int vrai, const char *condition, const char *nom, const char *fichier, int ligne);

/* Prints the figures and gives the exit status. */
int conclure(const char *programme);

/* A whole file with a zero byte after it; the program ends if it cannot be read. */
char *lire_fichier(const char *dossier, const char *nom, size_t *taille);

/* A record whose bytes are all zero but its version and size. */
la_dossier dossier_vide(void);
la_demande demande_vide(void);

/* A dossier and a demande that the library accepts: a directeur adjoint of a caisse of category A, agréé. */
la_dossier dossier_valide(void);
la_demande demande_valide(void);

int32_t evaluer(const la_dossier *dossier, const la_demande *demande, la_decision *decision, la_erreur *erreur);

/* Are all these bytes that one? */
int tout_vaut(const void *memoire, int octet, size_t taille);

/* Is it the text expected? */
int meme_texte(const char *texte, uint32_t longueur, const char *attendu);

/* The same for a decision in JSON; says which field differs first. */
int meme_decision(const char *texte, size_t longueur, const char *attendu, const char *nom);

/* Writes a decision record as JSON, by its fields and the names of the lists; gives the length, 0 when there is no room. */
size_t decision_en_json(const la_decision *decision, char *tampon, size_t capacite);

#endif
