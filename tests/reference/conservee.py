"""Classes kept on a personal title: A28.al2 and A28.al3 (A25.al1@2012), and the agents of an ARS."""
from datetime import date

from classement import classe_le, dernier_agree
from faits import plus_haute_suivie
from temps import UN_JOUR
from texte import L5, OUVRE

CREATION_RSI = date(2006, 6, 30)      # the last day of the constituent regimes
CREATION_CARMI = date(2006, 7, 14)    # publication of the order that instituted the CARMI
CHEFS = ("directeur", "agent_comptable")


def _conservees(cas):
    """The entries whose class is kept: (entry, class, day on which it was held)."""
    jours = []
    if cas.etat >= 2007:
        jours.append((CREATION_RSI, ("organic", "ava", "canam")))
    if cas.etat >= 2008:
        jours.append((CREATION_CARMI, ("mines",)))
    for jour, regimes in jours:
        if jour > cas.R:  # a day after R counts for nothing
            continue
        for p in cas.carriere:
            if (p.regime in regimes and p.fonction in CHEFS and p.direction and p.occupee(jour)
                    and p.agrement is not None and p.agrement <= jour):
                classe = classe_le(cas, p, jour)
                if classe is not None:
                    yield p, classe, jour


def classe_conservee(cas):
    """The kept class, None if there is none: until an agrément, after that day, in an emploi whose class
    is as high."""
    gardees = []
    for p, classe, jour in _conservees(cas):
        perdue = any(q.direction and q.agrement is not None and jour < q.agrement <= cas.R
                     and classe in OUVRE.get(classe_le(cas, q, q.agrement), ()) for q in cas.carriere)
        if not perdue:
            gardees.append((p.debut, p.indice, classe))
    return plus_haute_suivie(c for _, _, c in sorted(gardees))


def garde_d1(cas, retenu):
    """A5.al1.1: (is D1 kept?, readings consulted). An earlier agrément in an emploi that was D1 on its last
    day before the start of the one retained; A5.al2 ends it, but for the reading L5."""
    conserve, lectures = False, 0
    for q in cas.carriere:
        if q is retenu or not q.direction or q.agrement is None or q.agrement >= retenu.debut:
            continue
        if classe_le(cas, q, min(retenu.debut, q.terme) - UN_JOUR) != "D1":
            continue
        lectures = L5
        fini = any(q.agrement < d <= cas.R and i not in (retenu.indice, q.indice)
                   for d, i in cas.agrements)
        fini = fini or any(q.agrement < d <= cas.R for d in cas.debuts_sans_agrement)
        conserve = conserve or not fini or bool(cas.lectures & L5)
    return conserve, lectures


def agent_ars(cas):
    """A5.al1.1@2012, A19bis.al2@2012: (entry retained, class, readings), or None. An emploi in an ARS after
    an agrément in an emploi de direction: the higher of the two classes."""
    if cas.etat < 2012:
        return None
    occupees = [p for p in cas.carriere
                if p.ars and p.occupee(cas.J) and dernier_agree(cas, p) is not None]
    if not occupees:
        return None
    p = max(occupees, key=lambda q: (q.debut, q.indice))
    anterieure = classe_le(cas, dernier_agree(cas, p), p.debut - UN_JOUR)
    classe = plus_haute_suivie((p.classe_declaree, anterieure))
    conserve, lectures = garde_d1(cas, p)
    return p, "D1" if conserve else classe, lectures
