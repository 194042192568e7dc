"""Article 13: years in emplois of lower classes."""
from classement import classe_le, tranches_par_classe
from durees import mesurer
from recevabilite import article18_applicable
from texte import APPRECIATION, DUREES_ART13, L13, L13R, NON_REMPLIE, OUVRE, REMPLIE, superieure

REDUITES_D_UN_AN = ("AD1", "D2", "D1")  # A13.al5@2008: items 3, 5 and 6


def _compte(cas, p):
    """A13.al2, A13.al3@2003: time counts once there is an agrément; none is needed in some bodies."""
    if p.sans_objet:
        return p.dispense_vaut_agrement and p.debut <= cas.R
    return p.agrement is not None and p.agrement <= cas.R


def _alternatives(cas, faits):
    """The row of the class asked: alternatives (years, classes), readings."""
    _, alternatives = DUREES_ART13[cas.classe]
    if cas.classe == "AD2" and cas.etat >= 2003 and faits["ancien_eleve"]:
        alternatives = ((1, alternatives[0][1]),)  # A13.al2@2003
    lectures = 0
    if cas.etat < 2012 and sum(len(classes) for _, classes in alternatives) > 1:
        lectures = L13
    if cas.etat >= 2012 or cas.lectures & lectures:  # each class alone
        alternatives = tuple((ans, (c,)) for ans, classes in alternatives for c in classes)
    if cas.classe == "D1" and cas.etat >= 2008:
        alternatives += ((6, ("D2", "D3")),)
    return alternatives, lectures


def _pouvoir(cas):
    """The provision under which the commission may shorten the time."""
    etat, longue = cas.etat, cas.classe in REDUITES_D_UN_AN
    if etat < 2003:
        return DUREES_ART13[cas.classe][0]
    if etat < 2008:
        return "al4"
    if etat < 2011:
        return "al5" if longue else "al4"
    return "%s.%d" % ("al5" if etat == 2011 else "al4", 2 if longue else 1)


def _a_releve(cas):
    """A13.al1@2008, « ou a pu relever »: an agrément in an emploi of a class as high as the one asked."""
    return any(
        p.direction and p.agrement is not None and max(p.agrement, p.debut) <= cas.R
        and cas.classe in OUVRE.get(classe_le(cas, p, max(p.agrement, p.debut)), ())
        for p in cas.carriere)


def _temps_par_classe(cas):
    """The days that count, as (class, pair)."""
    tranches = [t for p in cas.carriere if p.direction and _compte(cas, p)
                for t in tranches_par_classe(cas, p)]
    if cas.etat >= 2012:  # A13.al3@2012: in an ARS, from the nomination
        tranches += [(p.classe_declaree, p.tranche) for p in cas.carriere if p.ars and any(
            d < p.debut for d, _ in cas.agrements)]
    return tranches


def _examiner(cas, alternatives, tranches, ajoutees, cle):
    """[(etat, measure)] of the alternatives with the time given, and the readings."""
    tolerance = 12 if cas.etat >= 2008 and cas.classe in REDUITES_D_UN_AN else 6
    lectures, examens = 0, []
    for ans, classes in alternatives:
        pieces = [t for c, t in tranches if c in classes] + ajoutees
        mesure, lues = mesurer(cas, (cle, classes), pieces, ans, tolerance=tolerance)
        lectures |= lues
        etat = REMPLIE if mesure.atteinte else APPRECIATION if mesure.proche else NON_REMPLIE
        examens.append((etat, mesure))
    return examens, lectures


def article13(cas, situation, faits):
    """A13: for a class superior to k."""
    if (not article18_applicable(situation) or not superieure(cas.classe, situation.k)
            or cas.classe not in DUREES_ART13):
        return None, 0
    lectures = 0
    if cas.etat >= 2008 and _a_releve(cas):
        lectures = L13R
        if cas.lectures & L13R:
            return None, lectures
    alternatives, lues = _alternatives(cas, faits)
    tranches = _temps_par_classe(cas)
    examens, mesurees = _examiner(cas, alternatives, tranches, [], "a13")
    lectures |= lues | mesurees
    meilleur = max(e for e, _ in examens)
    retenus = [m for e, m in examens if e == meilleur]
    if meilleur == NON_REMPLIE and cas.etat >= 2008:
        pouvoir, mesure, lues = _a_la_main(cas, situation, alternatives, tranches, examens)
        lectures |= lues
        if pouvoir is not None:
            return ("a13_duree_fonctions", pouvoir, APPRECIATION, mesure.requis, mesure.constate,
                    mesure.manque), lectures
    plus_proche = cas.etat >= 2012 if meilleur == APPRECIATION else meilleur == NON_REMPLIE and (
        cas.etat >= 2012 or cas.classe == "D1")
    mesure = min(retenus, key=lambda m: m.jours_manquants) if plus_proche else retenus[0]
    suite = DUREES_ART13[cas.classe][0]
    if meilleur == APPRECIATION:
        suite = _pouvoir(cas)
    elif cas.classe == "AD2" and cas.etat >= 2003 and faits["ancien_eleve"]:
        suite = "al2"
    return ("a13_duree_fonctions", cas.citer("A13", suite), meilleur, mesure.requis, mesure.constate,
            None if meilleur == REMPLIE else mesure.manque), lectures


def _a_la_main(cas, situation, alternatives, tranches, examens):
    """Time that the commission may take into account, in class k: a position in the social field
    (A19.al2@2008), then equivalent responsibilities too (2011). The provision, and the measure without it."""
    k, lectures = situation.k, 0
    avec_k = [(a, m) for a, (_, m) in zip(alternatives, examens) if k in a[1]]
    equivalentes = [p.tranche for p in cas.carriere if cas.etat >= 2011 and p.equivalent is not None
                    and k in OUVRE[p.equivalent]]
    for ajoutees, pouvoir, cle in (
            (cas.champ_social, cas.citer("A19", "al2"), "a13p"),
            (cas.champ_social + equivalentes,
             cas.citer("A13", "al5.3" if cas.etat == 2011 else "al4.3"), "a13e")):
        essais, lues = _examiner(cas, [a for a, _ in avec_k], tranches, ajoutees, cle)
        lectures |= lues
        atteintes = [m for (_, m), (etat, _) in zip(avec_k, essais) if etat != NON_REMPLIE]
        if atteintes and cas.etat >= 2012:
            return pouvoir, min(atteintes, key=lambda m: m.jours_manquants), lectures
        if atteintes:
            return pouvoir, atteintes[0], lectures
    return None, None, lectures
