"""Article 12: years in posts of sufficient rank."""
from datetime import date

from durees import durees, mesurer
from sections import regime_transitoire
from situation import JUIN_2006, REGIMES_RSI
from texte import APPRECIATION, DUREES_ART12, L12, NON_REMPLIE, REMPLIE

CONVENTION_2007 = date(2007, 1, 1)  # before this day a CANAM level 3 had the pay of level E


def _cadre_3b(p, niveau):
    return niveau > 3 or (niveau == 3 and p.qualite == "categorie_b")


def _par_le_grade(cas, p, niveau):
    """A12.al1: the usual grade, regime by regime."""
    etat = cas.etat
    if p.fonction == "autre":
        return False
    if p.regime in ("general", "urcam"):
        if etat >= 2013 and p.fonction == "informaticien":  # level V B
            return niveau > 5 or (niveau == 5 and p.qualite == "categorie_b")
        return niveau >= 7
    if p.regime == "organic":
        return _cadre_3b(p, niveau)
    if p.regime == "ava":
        qualites = ("cadre_administratif",)
        if not p.national or etat >= 2007:
            qualites += ("responsable_technique",)
        return p.qualite in qualites and niveau >= 1
    if p.regime == "canam":
        if etat < 2007:
            return niveau >= 3
        return p.qualite == "niveau_e" or (p.debut < CONVENTION_2007 and niveau >= 3)
    if p.regime == "mines":
        return p.qualite == ("titulaire_categorie_a" if p.national else "chef_de_service")
    if p.regime == "cavimac":
        return etat < 2010 and _cadre_3b(p, niveau)
    return p.regime == "rsi" and etat >= 2010 and niveau >= 6


def _qualifiante(cas, p, niveau):
    if not p.art1 and p.regime != "autre_r123_45":
        return False
    if p.seuil is not None:
        return p.seuil
    if p.direction:
        return True
    return not p.art3 and _par_le_grade(cas, p, niveau)


def _niveau(p, faits):
    return 0 if p.art3 else faits[("niveau", p.indice)]


def _retenues(cas, faits):
    """The entries whose time counts. A28.al1: the level of a cadre is the one of 30 June 2006."""
    figee = None
    if cas.moment is not None:
        tenues = [p for p in cas.carriere if p.regime in REGIMES_RSI and p.occupee(JUIN_2006)]
        tenue = max(tenues, key=lambda p: (p.debut, p.indice), default=None)
        figee = tenue is not None and _qualifiante(cas, tenue, _niveau(tenue, faits))
    retenues = set()
    for p in cas.carriere:
        remplacee = (figee is not None and p.regime in REGIMES_RSI and not p.art3 and p.seuil is None
                     and p.debut > JUIN_2006)
        if figee if remplacee else _qualifiante(cas, p, _niveau(p, faits)):
            retenues.add(p.indice)
    return retenues


def _comptables_interimaires(cas, faits):
    """A12.al2: the accountant of the mines who has acted as agent comptable for four years."""
    comptables = [p for p in cas.carriere
                  if p.regime == "mines" and p.fonction == "comptable" and not p.interim
                  and faits[("niveau", p.indice)] >= 2]
    if not faits["certificat_comptabilite"] or not any(p.occupee(cas.J) for p in comptables):
        return []
    interims = [p.tranche for p in cas.carriere
                if p.regime == "mines" and p.interim
                and p.fonction in ("agent_comptable", "agent_comptable_adjoint")]
    mesure, _ = mesurer(cas, "interims", interims, 4, courante=True)
    return comptables if mesure.atteinte else []


def _annees(cas, premiere):
    """A12.al3 and its reductions for the first section: four years; for AD3, once eight years were asked,
    six; from 2013 none for IF1 and IF2."""
    annees = DUREES_ART12[cas.classe][1]
    if cas.classe == "AD3" and cas.etat >= 2011:
        return 2 if premiere else 8
    if premiere and not (cas.etat >= 2013 and cas.classe in ("IF1", "IF2")):
        annees -= 4
    return annees


def article12(cas, situation, faits, premiere):
    """A12; None when the class has no row."""
    if cas.classe not in DUREES_ART12:
        return None, 0
    suite = DUREES_ART12[cas.classe][0]
    retenues = _retenues(cas, faits)
    retenues.update(p.indice for p in _comptables_interimaires(cas, faits))
    tranches = [cas.carriere[i].tranche for i in retenues]
    if cas.scolarite:
        tranches.append(cas.scolarite)
    cle = ("a12", frozenset(retenues))
    annees = _annees(cas, premiere)
    mesure, lectures = mesurer(cas, cle, tranches, annees)
    etat = REMPLIE if mesure.atteinte else NON_REMPLIE
    reductible = cas.classe == "AD3" and annees == 8 and (cas.reduction or cas.etat >= 2012)
    if reductible and etat == NON_REMPLIE:
        reduite, l = mesurer(cas, cle, tranches, 6)
        lectures |= l
        if reduite.atteinte:  # A12.al4: the commission may bring eight years to six
            etat = APPRECIATION
    presume = cas.etat >= 2011 and cas.annee in (2011, 2012) and cas.classe == "AD3"
    if regime_transitoire(cas, faits) or (presume and faits["recevable_2010"]):  # A26
        etat = REMPLIE
    elif situation.k is not None and not situation.restreint:
        lectures |= L12
        if cas.lectures & L12:
            etat = REMPLIE
    disposition = cas.citer("A12", "al4" if etat == APPRECIATION else suite)
    return durees("a12_duree", disposition, mesure, etat, etat != REMPLIE), lectures
