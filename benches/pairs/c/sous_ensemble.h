/* The shared subset as flat records, written by preparer.py, and the decision on them. */
#ifndef SOUS_ENSEMBLE_H
#define SOUS_ENSEMBLE_H

#include <stdint.h>

/* A date is year << 9 | month << 5 | day; JAMAIS is « no date » and later than all. */
#define JAMAIS UINT32_MAX
#define PERIODES_MAX 32

/* The classes, from 1. */
enum { D1 = 1, D2, D3, AD1, AD2, AD3, IF1, IF2 };

/* Facts of the person. */
enum { ANCIEN_ELEVE = 1, DIPLOME_ASSIMILE = 2, ADMISSIBLE = 4, INSCRIT_1999 = 8, ARTICLE_14 = 16 };
/* Facts of a period. */
enum { EN_POSTE = 1, QUALIFIANTE = 2, ASSIMILEE = 4, DEUXIEME_SECTION = 8, TITULAIRE = 16, ATTACHE = 32 };

typedef struct {
    uint32_t debut, apres, agrement; /* apres: the day after the last one */
    uint8_t classe, faits;           /* classe: 0 when not an emploi de direction */
    uint16_t reserve;
} periode;

typedef struct {
    uint32_t naissance, scolarite_debut, scolarite_apres;
    uint16_t annee, semaines;
    uint8_t classe, faits, nombre, reserve;
    periode carriere[PERIODES_MAX];
} dossier;

/* Findings not met, in the order of the answers. */
enum {
    A17_CLASSE = 1, A18_CLASSE = 2, A18_PERFECTIONNEMENT = 4, A7_SECTION = 8, A9_AGE = 16, A12_DUREE = 32,
    A13_DUREE_FONCTIONS = 64, A13_APPRECIATION = 128
};

/* The findings not met; the verdict follows from them. */
unsigned decider(const dossier *d);

enum verdict { INSCRIPTIBLE, SUR_APPRECIATION, NON_INSCRIPTIBLE, IRRECEVABLE };

static inline enum verdict verdict_de(unsigned manques) {
    if (manques == 0) return INSCRIPTIBLE;
    if (manques & (A17_CLASSE | A18_CLASSE | A18_PERFECTIONNEMENT)) return IRRECEVABLE;
    return manques == A13_APPRECIATION ? SUR_APPRECIATION : NON_INSCRIPTIBLE;
}

#endif
