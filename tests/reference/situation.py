"""Situation of the person and class of attachment (arts. 4, 5, 15, 19, 20, 28)."""
from datetime import date

from classement import classe_le, inscrit_a_la_nomination
from conservee import agent_ars, classe_conservee, garde_d1
from faits import Cas, Moment
from texte import L20, L28, OUVRE


class Situation:
    def __init__(self, nom, k=None, retenu=None, classe_emploi=None, lectures=0):
        self.nom = nom
        self.k = k                          # class of attachment
        self.retenu = retenu                # the career entry retained
        self.classe_emploi = classe_emploi  # its own class at R (A5.al1.1 left aside)
        self.lectures = lectures            # readings consulted
        self.restreint = False              # A15.al2 restricts
        self.assimilee = False              # A20.al4: the commission assimilates
        self.sans_poste = False             # no emploi in a body of art. 1 on 1 January of the list year
        self.conservee = False              # AgentDeDirection by a kept class only


def situer(cas):
    """The case to judge, which A28.al1 may put at other days, and the first situation that applies."""
    trouvee = _selon_les_regles(cas)
    cas, trouvee = _article28(cas, trouvee)
    trouvee.restreint = _article15(cas, trouvee)
    _article20(cas, trouvee)
    return cas, trouvee


def _regles_1_a_3(cas):
    return _repute_inscrit(cas) or _agent_de_direction(cas) or _agent_national(cas)


def _selon_les_regles(cas):
    trouvee = _regles_1_a_3(cas) or _agent_ars(cas) or _par_classe_conservee(cas) or _cadre(cas)
    if trouvee is None:
        trouvee = Situation("fonctionnaire" if cas.publique is not None else "hors_organisme")
    return trouvee


REGIMES_RSI = ("organic", "ava", "canam", "rsi")
VEILLE_RSI, DEBUT_2007 = date(2006, 12, 31), date(2007, 1, 1)
JUIN_2006 = date(2006, 6, 30)


def _article28(cas, s):
    """A28.al1: on the list of 2007 (and, to the letter, of 2008 and 2009: L28), whoever is in the regimes
    that became the RSI is judged as on 31 December 2006, in the class of 30 June 2006."""
    listes = {2007: (2007,), 2008: (2008, 2009)}.get(cas.etat, ())
    if cas.annee not in listes or s.retenu is None or s.retenu.regime not in REGIMES_RSI:
        return cas, s
    lue = L28 if cas.etat == 2008 else 0
    if cas.lectures & lue:
        s.lectures |= lue
        return cas, s
    moment = Moment(min(cas.R, DEBUT_2007), min(cas.J, VEILLE_RSI), cas.annee, VEILLE_RSI)
    juge = Cas(*cas.source, cas.etat, moment)
    juge.lectures = cas.lectures
    s = _selon_les_regles(juge)
    avant = Cas(*cas.source, cas.etat, Moment(JUIN_2006, JUIN_2006, JUIN_2006.year, JUIN_2006))
    avant.lectures = cas.lectures
    ancienne = _regles_1_a_3(avant)
    if ancienne is not None:
        if s.k is None:
            s = Situation("agent_de_direction", None, s.retenu, None, s.lectures)
        s.k = ancienne.k
        s.lectures |= ancienne.lectures
    s.lectures |= lue
    return juge, s


def _plus_recent(periodes):
    """Latest debut, then last in the career."""
    return max(periodes, key=lambda p: (p.debut, p.indice), default=None)


def _repute_inscrit(cas):
    """A19.al1, A19.al2."""
    if cas.position is None:
        return None
    type_, debut, terme = cas.position
    if debut > cas.R or (type_ == "perte_emploi" and cas.etat >= 2012):  # A19@2012 says no more of it
        return None
    candidats = [p for p in cas.carriere
                 if p.direction and p.agrement is not None and p.agrement <= debut
                 and classe_le(cas, p, debut) is not None]
    if not candidats:
        return None
    p = max(candidats, key=lambda q: (q.agrement, q.debut, q.indice))
    if type_ == "perte_emploi":
        borne = lambda d: debut < d <= cas.R            # A19.al2: from the loss on
    elif terme > cas.J:
        borne = lambda d: False                         # the position still runs
    else:
        borne = lambda d: terme <= d <= cas.R           # after the last day of the position
    evenements = [d for d, _ in cas.agrements] + cas.debuts_sans_agrement
    evenements += [q.debut for q in cas.carriere if q.art1 and not q.interim and q.sans_objet]
    if any(borne(d) for d in evenements):
        return None
    return Situation("repute_inscrit", classe_le(cas, p, debut), p)


def _rattacher(cas, nom, p):
    """A4.al2 for the entry retained, then A5.al1.1 in a national body and the classes of A28. The post is
    looked at on J, but reclassements and publications count up to R included."""
    classe = classe_le(cas, p, cas.R)
    trouvee = Situation(nom, classe, p, classe)
    if p.national:
        conserve, trouvee.lectures = garde_d1(cas, p)
        if conserve:
            trouvee.k = "D1"
    kappa = classe_conservee(cas)
    if kappa is not None and kappa not in OUVRE[trouvee.k]:
        trouvee.k = kappa
    return trouvee


def _agent_ars(cas):
    """A5.al1.1@2012, A19bis@2012."""
    trouve = agent_ars(cas)
    return trouve and Situation("agent_ars", trouve[1], trouve[0], None, trouve[2])


def _par_classe_conservee(cas):
    """A28.al2, A28.al3: whoever keeps a class and holds another emploi in a body of art. 1."""
    kappa = classe_conservee(cas)
    s = kappa and _cadre(cas)
    if not s:
        return None
    p = s.retenu
    trouvee = Situation("agent_de_direction", kappa, p, classe_le(cas, p, cas.R) if p.a_classe else None)
    trouvee.conservee = True
    return trouvee


def _agent_de_direction(cas):
    """A4.al2: holds, with its agrément, an emploi de direction."""
    p = _plus_recent([p for p in cas.carriere
                      if p.direction and p.occupee(cas.J) and p.agrement is not None
                      and p.agrement <= cas.R and classe_le(cas, p, cas.R) is not None])
    return p and _rattacher(cas, "agent_de_direction", p)


def _agent_national(cas):
    p = _plus_recent([p for p in cas.carriere
                      if p.direction and p.occupee(cas.J) and p.sans_agrement_requis
                      and (p.agrement is None or p.agrement > cas.R)
                      and classe_le(cas, p, cas.R) is not None])
    return p and _rattacher(cas, "agent_national", p)


def _cadre(cas):
    p = _plus_recent([p for p in cas.carriere
                      if p.art1 and not p.interim and p.occupee(cas.J)])
    return p and Situation("cadre", None, p)


def _article15(cas, s):
    """Does A15.al2 restrict the classes that may be asked?"""
    if s.nom not in ("agent_de_direction", "agent_national") or s.classe_emploi is None or (
            not s.retenu.national_vise):
        return False
    debut, classe = s.retenu.debut, s.classe_emploi
    au_moins = [c for c in OUVRE if classe in OUVRE[c]]
    if inscrit_a_la_nomination(cas, debut, au_moins):
        return False
    return not any(article15 and c == classe and debut < publication <= cas.R  # A15.al4
                   for publication, _, c, article15 in cas.inscriptions)


def _article20(cas, s):
    """A20.al4: who holds no emploi in a body of art. 1 on 1 January of the list year, whatever R; until the
    list of 2007 the persons of art. 19 apart, and an agent of an ARS never. Under L20 only whom no situation
    fits."""
    s.sans_poste = not any(
        p.art1 and not p.interim and p.occupee(cas.premier_janvier) for p in cas.carriere)
    if s.nom == "hors_organisme":
        s.assimilee = True
    elif s.sans_poste and s.nom != "agent_ars" and (s.nom != "repute_inscrit" or cas.etat >= 2008):
        s.lectures |= L20
        s.assimilee = not cas.lectures & L20
