/* The shared subset by hand, for speed: one pass over the career for everything that does not depend on the class of the agent, a second
   one for A13 only where it applies; no table but bit sets of classes; time is merged and measured as it comes. */
#include "sous_ensemble.h"

#include <stddef.h>

#define BIT(classe) (1u << (classe))
#define PROBABLE(x) __builtin_expect(!!(x), 1)
#define RARE(x) __builtin_expect(!!(x), 0)

/* A21.al1: what an inscription in the class opens. */
static const uint16_t OUVRE[9] = {
    0,
    BIT(D1) | BIT(D2) | BIT(D3) | BIT(AD1) | BIT(AD2) | BIT(AD3) | BIT(IF1) | BIT(IF2),
    BIT(D2) | BIT(D3) | BIT(AD2) | BIT(AD3) | BIT(IF1) | BIT(IF2),
    BIT(D3) | BIT(AD3) | BIT(IF2),
    BIT(AD1) | BIT(AD2) | BIT(AD3) | BIT(IF1) | BIT(IF2),
    BIT(AD2) | BIT(AD3) | BIT(IF2),
    BIT(AD3),
    BIT(IF1) | BIT(IF2),
    BIT(IF2),
};
/* A18.al1: what an agent of the class may ask. */
static const uint16_t DEMANDABLES[9] = {
    0,
    BIT(D2) | BIT(D3),
    BIT(AD1) | BIT(D1) | BIT(D2) | BIT(D3) | BIT(AD2) | BIT(AD3),
    BIT(IF1) | BIT(AD1) | BIT(D1) | BIT(IF2) | BIT(AD2) | BIT(AD3) | BIT(D2) | BIT(D3),
    BIT(D1) | BIT(AD2) | BIT(AD3) | BIT(D2) | BIT(D3),
    BIT(IF1) | BIT(AD1) | BIT(D2) | BIT(IF2) | BIT(AD2) | BIT(AD3) | BIT(D3),
    BIT(IF1) | BIT(AD2) | BIT(D3) | BIT(IF2) | BIT(AD3),
    BIT(AD1) | BIT(D2) | BIT(IF2) | BIT(AD2) | BIT(AD3) | BIT(D3),
    BIT(IF1) | BIT(AD2) | BIT(D3) | BIT(IF2) | BIT(AD3),
};
static const unsigned CADRE = BIT(AD3) | BIT(IF1) | BIT(IF2); /* A17.al1, A7.al1 */
/* A12.al3: years by class asked, 0 without a row. */
static const uint8_t ANNEES_A12[9] = {[AD2] = 9, [AD3] = 6, [IF1] = 12, [IF2] = 9};
/* A13.al1: classes counted and years. D1 has a second way: six years in D3. */
static const uint16_t CLASSES_A13[9] = {
    [IF1] = BIT(IF2), [AD2] = BIT(IF2) | BIT(AD3), [AD1] = BIT(IF1) | BIT(AD2) | BIT(D3),
    [D3] = BIT(IF2) | BIT(AD3), [D2] = BIT(IF1) | BIT(AD2) | BIT(D3), [D1] = BIT(AD1) | BIT(D2),
};
static const uint8_t ANNEES_A13[9] = {[IF1] = 3, [AD2] = 3, [AD1] = 4, [D3] = 3, [D2] = 4, [D1] = 4};
#define ANNEES_D3_POUR_D1 6
#define MARGE_MOIS 6 /* A13.al3 */

static inline unsigned jours_du_mois(unsigned annee, unsigned mois) {
    if (mois == 2) return annee % 4 == 0 && (annee % 100 != 0 || annee % 400 == 0) ? 29 : 28;
    return 30 + ((mois ^ (mois >> 3)) & 1);
}

/* Whole months and days left from one date to a later one; a day that a month lacks is its last one. */
static inline unsigned ecart(uint32_t debut, uint32_t fin, unsigned *jours) {
    unsigned annee = fin >> 9, mois = fin >> 5 & 15, jour = fin & 31, jour_debut = debut & 31;
    unsigned total = (annee - (debut >> 9)) * 12 + mois - (debut >> 5 & 15);
    if (PROBABLE(jour >= jour_debut)) {
        *jours = jour - jour_debut;
    } else if (jour == jours_du_mois(annee, mois)) {
        *jours = 0;
    } else {
        unsigned longueur = mois == 1 ? 31 : jours_du_mois(annee, mois - 1);
        *jours = longueur - (jour_debut < longueur ? jour_debut : longueur) + jour;
        total -= 1;
    }
    return total;
}

/* Days added in the order of the career; `ordre` tells that it was the order of time. */
typedef struct {
    uint32_t debut, apres; /* the interval still open; none while debut is 0 */
    unsigned mois, jours, fermes;
    int ordre;
} cumul;

static inline void fermer(cumul *c) {
    unsigned jours;
    c->mois += ecart(c->debut, c->apres, &jours);
    c->jours += jours;
    c->fermes += 1;
}

static inline void ajouter(cumul *c, uint32_t debut, uint32_t apres) {
    if (debut >= apres) return;
    if (c->debut == 0) {
        c->debut = debut;
        c->apres = apres;
    } else if (PROBABLE(debut <= c->apres && debut >= c->debut)) {
        if (apres > c->apres) c->apres = apres;
    } else if (debut > c->apres) {
        fermer(c);
        c->debut = debut;
        c->apres = apres;
    } else {
        c->ordre = 0;
    }
}

static inline unsigned mois_entiers(cumul *c) {
    if (c->debut == 0) return 0;
    fermer(c);
    return c->fermes == 1 ? c->mois : c->mois + c->jours / 30;
}

/* Which periods count: those with this fact, or those agréées by R in these classes. */
static inline int compte(const periode *p, unsigned fait, unsigned classes, uint32_t r) {
    return fait ? p->faits & fait : (classes >> p->classe & 1) && p->agrement <= r;
}

/* The rare careers that are not in the order of time: sorted first. */
__attribute__((noinline)) static unsigned mois_en_desordre(const dossier *d, unsigned fait, unsigned classes, uint32_t r) {
    uint32_t debuts[PERIODES_MAX + 1], apres[PERIODES_MAX + 1];
    size_t nombre = 0;
    for (size_t i = 0; i <= d->nombre; i++) {
        uint32_t de, a;
        if (i < d->nombre) {
            if (!compte(&d->carriere[i], fait, classes, r)) continue;
            de = d->carriere[i].debut, a = d->carriere[i].apres;
        } else {
            if (!fait) continue;
            de = d->scolarite_debut, a = d->scolarite_apres;
        }
        size_t place = nombre++;
        for (; place > 0 && debuts[place - 1] > de; place--) debuts[place] = debuts[place - 1], apres[place] = apres[place - 1];
        debuts[place] = de, apres[place] = a;
    }
    cumul c = {.ordre = 1};
    for (size_t i = 0; i < nombre; i++) ajouter(&c, debuts[i], apres[i] < r ? apres[i] : r);
    return mois_entiers(&c);
}

static inline unsigned mois_dans(const dossier *d, unsigned classes, uint32_t r) {
    cumul c = {.ordre = 1};
    for (size_t i = 0; i < d->nombre; i++) {
        const periode *p = &d->carriere[i];
        if (compte(p, 0, classes, r)) ajouter(&c, p->debut, p->apres < r ? p->apres : r);
    }
    return PROBABLE(c.ordre) ? mois_entiers(&c) : mois_en_desordre(d, 0, classes, r);
}

unsigned decider(const dossier *d) {
    const uint32_t r = (uint32_t)d->annee << 9 | 1 << 5 | 1;
    const unsigned classe = d->classe, demande = BIT(classe);
    const unsigned transitoire = d->annee <= 2001 && d->faits & INSCRIT_1999; /* A26.al1 */
    const unsigned annees_a12 = transitoire ? 0 : ANNEES_A12[classe];
    unsigned manques = 0, faits = 0, tenus = 0, k = 0;
    uint32_t retenu = 0;
    cumul a12 = {.ordre = 1};

    if (annees_a12 && d->scolarite_debut != JAMAIS) ajouter(&a12, d->scolarite_debut, d->scolarite_apres < r ? d->scolarite_apres : r);
    for (size_t i = 0; i < d->nombre; i++) {
        const periode *p = &d->carriere[i];
        if (p->debut > r) continue;
        faits |= p->faits;
        if (p->apres > r) { /* occupied at R */
            tenus |= p->faits;
            if (p->classe && p->faits & EN_POSTE && p->agrement <= r && p->debut >= retenu) k = p->classe, retenu = p->debut;
        }
        if (annees_a12 && p->faits & QUALIFIANTE) ajouter(&a12, p->debut, p->apres < r ? p->apres : r);
    }

    const unsigned superieure = k && !(OUVRE[k] & demande);
    if (k == 0) { /* A17 */
        unsigned reservee = classe == AD2 && (d->faits & ANCIEN_ELEVE || tenus & ATTACHE);
        if (!(CADRE & demande) && !reservee) manques |= A17_CLASSE;
    } else {
        if (!(DEMANDABLES[k] & demande)) manques |= A18_CLASSE;
        if (superieure && faits & DEUXIEME_SECTION && d->semaines < 6) manques |= A18_PERFECTIONNEMENT;
    }

    const unsigned premiere = d->faits & (ANCIEN_ELEVE | DIPLOME_ASSIMILE) || faits & ASSIMILEE; /* A8.al1 */
    if (!premiere) {
        if (!(CADRE & demande) && !(classe == AD2 && tenus & ATTACHE)) {
            manques |= A7_SECTION;
        } else if (!transitoire) { /* A9 */
            unsigned age = d->annee - (d->naissance >> 9) - ((d->naissance & 511) > (1 << 5 | 1));
            unsigned qualite = d->faits & (ADMISSIBLE | ARTICLE_14) || tenus & TITULAIRE;
            if (age < (qualite ? 40u : 43u)) manques |= A9_AGE;
        }
    }

    if (annees_a12) {
        unsigned mois = PROBABLE(a12.ordre) ? mois_entiers(&a12) : mois_en_desordre(d, QUALIFIANTE, 0, r);
        if (mois < 12 * (annees_a12 - (premiere ? 4 : 0))) manques |= A12_DUREE;
    }

    if (superieure && ANNEES_A13[classe]) {
        int marge = (int)mois_dans(d, CLASSES_A13[classe], r) - 12 * ANNEES_A13[classe];
        if (classe == D1 && marge < 0) {
            int autre = (int)mois_dans(d, BIT(D3), r) - 12 * ANNEES_D3_POUR_D1;
            if (autre > marge) marge = autre;
        }
        if (marge < -MARGE_MOIS) manques |= A13_DUREE_FONCTIONS;
        else if (marge < 0) manques |= A13_APPRECIATION;
    }
    return manques;
}
