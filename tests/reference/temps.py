"""Civil time: dates, ages, sets of periods and their durations.

Periods are handled as half-open pairs (first day, day after the last one).
"""
from datetime import date, timedelta
from functools import lru_cache

UN_JOUR = timedelta(days=1)
SANS_FIN = date.max


@lru_cache(maxsize=None)
def lire_date(texte):
    """A date written YYYY-MM-DD."""
    return date(int(texte[:4]), int(texte[5:7]), int(texte[8:10]))


def bissextile(annee):
    return annee % 4 == 0 and (annee % 100 != 0 or annee % 400 == 0)


def jours_du_mois(annee, mois):
    if mois == 2:
        return 29 if bissextile(annee) else 28
    return 30 if mois in (4, 6, 9, 11) else 31


def ajouter_mois(jour, nombre):
    """Same day `nombre` months later (or earlier); a day the month lacks becomes its last."""
    rang = jour.year * 12 + jour.month - 1 + nombre
    annee, mois = rang // 12, rang % 12 + 1
    if jour.day <= 28:
        return date(annee, mois, jour.day)
    return date(annee, mois, min(jour.day, jours_du_mois(annee, mois)))


def age(naissance, jour):
    """Completed years; never below zero. Born on 29 February: 1 March in common years."""
    ans = jour.year - naissance.year
    if (jour.month, jour.day) < (naissance.month, naissance.day):
        ans -= 1
    return max(ans, 0)


@lru_cache(maxsize=1 << 16)
def ecart(debut, fin):
    """(years, months, days) from one date to another, counted date to date."""
    mois = (fin.year - debut.year) * 12 + fin.month - debut.month
    borne = ajouter_mois(debut, mois)
    if borne > fin:
        mois -= 1
        borne = ajouter_mois(debut, mois)
    return mois // 12, mois % 12, (fin - borne).days


def fusionner(tranches):
    """Merge the pairs that overlap or touch; the result is sorted."""
    resultat = []
    for debut, fin in sorted(tranches):
        if resultat and debut <= resultat[-1][1]:
            if fin > resultat[-1][1]:
                resultat[-1] = (resultat[-1][0], fin)
        else:
            resultat.append((debut, fin))
    return resultat


def avant(tranches, limite):
    """The parts of the pairs that lie strictly before `limite`."""
    return [(d, min(f, limite)) for d, f in tranches if d < limite and d < f]


class Duree:
    """What a set of periods is worth: its merged intervals, as (y, m, d) and in days."""
    __slots__ = ("nombre", "amj", "jours")

    def __init__(self, intervalles):
        self.nombre = len(intervalles)
        self.jours = sum((f - d).days for d, f in intervalles)
        if self.nombre == 1:
            self.amj = ecart(*intervalles[0])
            return
        ans = mois = jours = 0
        for d, f in intervalles:
            a, m, j = ecart(d, f)
            ans, mois, jours = ans + a, mois + m, jours + j
        mois, jours = mois + jours // 30, jours % 30
        self.amj = (ans + mois // 12, mois % 12, jours)


NULLE = Duree([])


def duree(tranches, limite):
    """Duration, before `limite`, of a set of periods."""
    return Duree(fusionner(avant(tranches, limite)))


def duree_courante(tranches, veille, limite):
    """Duration of the run still going: some period covers `veille` (the day looked at), and
    the merged interval that reaches `limite` is measured."""
    if any(d <= veille < f for d, f in tranches):
        for d, f in fusionner(avant(tranches, limite)):
            if f == limite:
                return Duree([(d, f)])
    return NULLE


class Mesure:
    """A duration set against a requirement in whole years; `proche` is short of it by so many months at
    most, which the commission may waive (A13)."""
    __slots__ = ("atteinte", "proche", "requis", "constate", "manque", "jours_manquants")

    def __init__(self, valeur, annees, limite, jours_exacts, tolerance=6):
        if jours_exacts and valeur.nombre >= 2:  # reading LDUREE
            seuil = (limite - ajouter_mois(limite, -12 * annees)).days
            proche = (limite - ajouter_mois(limite, tolerance - 12 * annees)).days
            self.atteinte = valeur.jours >= seuil
            self.proche = valeur.jours >= proche
            self.requis = "%dj" % seuil
            self.constate = "%dj" % valeur.jours
            self.jours_manquants = max(1, seuil - valeur.jours)
            self.manque = "%dj" % self.jours_manquants
            return
        self.atteinte = valeur.amj >= (annees, 0, 0)
        reste = 12 * annees - tolerance
        self.proche = valeur.amj >= (reste // 12, reste % 12, 0)
        self.requis = "%da" % annees
        self.constate = "%da %dm %dj" % valeur.amj
        a, m, j = annees - valeur.amj[0], -valeur.amj[1], -valeur.amj[2]
        if j < 0:
            m, j = m - 1, j + 30
        if m < 0:
            a, m = a - 1, m + 12
        if (a, m, j) <= (0, 0, 0):
            a, m, j = 0, 0, 1
        self.jours_manquants = 365 * a + 30 * m + j
        self.manque = "%da %dm %dj" % (a, m, j)
