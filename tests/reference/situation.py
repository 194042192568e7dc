"""Situation of the person and class of attachment (arts. 4, 5, 15, 19)."""
from classement import classe_le, inscrit_a_la_nomination
from temps import UN_JOUR
from texte import L5, L20, OUVRE


class Situation:
    def __init__(self, nom, k=None, retenu=None, classe_emploi=None, lectures=0):
        self.nom = nom
        self.k = k                          # class of attachment
        self.retenu = retenu                # the career entry retained
        self.classe_emploi = classe_emploi  # its own class at R (A5.al1.1 left aside)
        self.lectures = lectures            # readings consulted
        self.restreint = False              # A15.al2 restricts
        self.assimilee = False              # A20.al4: the commission assimilates


def situer(cas):
    """The first situation that applies."""
    trouvee = (_repute_inscrit(cas) or _agent_de_direction(cas) or _agent_national(cas)
               or _cadre(cas))
    if trouvee is None:
        trouvee = Situation("fonctionnaire" if cas.publique is not None else "hors_organisme")
    trouvee.restreint = _article15(cas, trouvee)
    _article20(cas, trouvee)
    return trouvee


def _plus_recent(periodes):
    """Latest debut, then last in the career."""
    return max(periodes, key=lambda p: (p.debut, p.indice), default=None)


def _repute_inscrit(cas):
    """A19.al1, A19.al2."""
    if cas.position is None:
        return None
    type_, debut, terme = cas.position
    if debut > cas.R:
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
    """A4.al2 for the entry retained, then A5.al1.1 in a national body. The post is looked at
    on J, but reclassements and publications count up to R included. The D1 emploi of A5.al1.1
    is judged on the eve of the nomination there, or on its own last day."""
    classe = classe_le(cas, p, cas.R)
    trouvee = Situation(nom, classe, p, classe)
    if not p.national:
        return trouvee
    for q in cas.carriere:
        if q is p or not q.direction or q.agrement is None or q.agrement >= p.debut:
            continue
        if classe_le(cas, q, min(p.debut, q.terme) - UN_JOUR) != "D1":
            continue
        trouvee.lectures |= L5
        fini = any(q.agrement < d <= cas.R and i not in (p.indice, q.indice)
                   for d, i in cas.agrements)
        fini = fini or any(q.agrement < d <= cas.R for d in cas.debuts_sans_agrement)
        if not fini or cas.lectures & L5:  # A5.al2 under the default reading
            trouvee.k = "D1"
    return trouvee


def _agent_de_direction(cas):
    """A4.al2: holds, with its agrément, an emploi de direction."""
    p = _plus_recent([p for p in cas.carriere
                      if p.direction and p.occupee(cas.J) and p.agrement is not None
                      and p.agrement <= cas.R and classe_le(cas, p, cas.R) is not None])
    return p and _rattacher(cas, "agent_de_direction", p)


def _hors_agrement(p):
    """R. 123-48, last sentence: emplois of national bodies that need no agrément."""
    return (p.regime == "general" and p.type == "caisse_nationale") or (
        p.regime == "mines" and p.type == "canssm"
        and p.fonction in ("directeur", "directeur_adjoint", "agent_comptable"))


def _agent_national(cas):
    p = _plus_recent([p for p in cas.carriere
                      if p.direction and p.occupee(cas.J) and _hors_agrement(p)
                      and (p.agrement is None or p.agrement > cas.R)
                      and classe_le(cas, p, cas.R) is not None])
    return p and _rattacher(cas, "agent_national", p)


def _cadre(cas):
    p = _plus_recent([p for p in cas.carriere
                      if p.art1 and not p.interim and p.occupee(cas.J)])
    return p and Situation("cadre", None, p)


def _article15(cas, s):
    """Does A15.al2 restrict the classes that may be asked?"""
    if s.nom not in ("agent_de_direction", "agent_national") or not s.retenu.national_vise:
        return False
    debut, classe = s.retenu.debut, s.classe_emploi
    au_moins = [c for c in OUVRE if classe in OUVRE[c]]
    if inscrit_a_la_nomination(cas, debut, au_moins):
        return False
    return not any(article15 and c == classe and debut < publication <= cas.R  # A15.al4
                   for publication, _, c, article15 in cas.inscriptions)


def _article20(cas, s):
    """A20.al4: who holds no emploi in a body of art. 1 on 1 January of the list year, whatever
    R, but for the persons of art. 19; under L20 only whom no situation fits."""
    if s.nom == "hors_organisme":
        s.assimilee = True
    elif s.nom != "repute_inscrit" and not any(
            p.art1 and not p.interim and p.occupee(cas.premier_janvier) for p in cas.carriere):
        s.lectures |= L20
        s.assimilee = not cas.lectures & L20
