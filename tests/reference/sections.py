"""The three sections (arts. 7 to 10), their ages and the conditions of the third."""
from durees import ages, atteinte, mesurer
from recevabilite import agent_canssm, oui_non, titulaires_canssm
from texte import CLASSES_CADRE, L8, NON_REMPLIE, REMPLIE

IF = ("IF1", "IF2")


def article10(cas, faits):
    """A10.al1: the conditions of a civil servant."""
    disposition = cas.citer("A10", "al1")
    if "proposition" in cas.inconnus:
        etat = REMPLIE if faits["proposition"] else NON_REMPLIE
        constats = [("a10_proposition", disposition, etat, "oui", None, None)]
    else:
        constats = [oui_non("a10_proposition", disposition, faits["proposition"])]
    if cas.statut != "etat":  # only those of the State before the list of 2010
        etat = REMPLIE if cas.etat >= 2010 else NON_REMPLIE
        constats.append(("a10_statut", disposition, etat, None, None, None))
    anciennete, l1 = mesurer(cas, "categorie_a", cas.publique[0], 8)
    fonctions, l2 = mesurer(cas, "fonctions", cas.publique[1], 6 if cas.etat >= 2011 else 3)
    constats.append(atteinte("a10_anciennete", disposition, anciennete))
    if cas.etat < 2010:
        constats.append(ages("a10_age", disposition, 40, cas, faits, cas.jour_age))
    constats.append(atteinte("a10_fonctions", disposition, fonctions))
    return constats, l1 | l2


def _premiere_avant_2010(cas, faits):
    """A8.al1 with R123-45.al3; R123-45.al6 is examined only when nothing else carries."""
    nommes = [p for p in cas.carriere
              if not p.interim and p.reguliere and p.debut <= cas.R
              and (p.direction or (p.art3 and p.regime == "autre_r123_45"))]
    if (faits["ancien_eleve"] or faits["diplome_assimile"] != "aucun"
            or any(p.section_origine != "troisieme_elargie" for p in nommes)):
        return True, 0
    if not nommes or cas.publique is None:
        return False, 0
    constats, lectures = article10(cas, faits)  # as a State official would have to
    return all(c[2] == REMPLIE for c in constats), lectures


def _premiere_depuis_2010(cas, situation, faits):
    """A8.al1@2010 with R123-45-1: the title, or an emploi held; R123-45-2 names the agents of public
    establishments apart (L8)."""
    if faits["ancien_eleve"] or situation.nom == "agent_ars" or situation.conservee:
        return True, 0
    occupes = [p for p in cas.carriere
               if not p.interim and p.reguliere and p.occupee(cas.J)
               and (p.direction or (p.art3 and p.regime == "autre_r123_45"))]
    if situation.nom == "repute_inscrit":
        occupes.append(situation.retenu)
    if not occupes:
        return False, 0
    if any(not p.public for p in occupes):
        return True, 0
    return not cas.lectures & L8, L8


def section_et_ouverture(cas, situation, faits):
    """The section (or None), whether section 1, the finding of art. 7 or 8, the readings."""
    if cas.etat >= 2010:
        premiere, lectures = _premiere_depuis_2010(cas, situation, faits)
    else:
        premiere, lectures = _premiere_avant_2010(cas, faits)
    if premiere:
        return "premiere", True, (
            "a8_section", cas.citer("A8", "al1"), REMPLIE, None, None, None), lectures
    ouverte = cas.classe in CLASSES_CADRE or (cas.classe == "AD2" and agent_canssm(cas))
    return ("deuxieme" if ouverte else None, False,
            ("a7_section", "A7.al1", REMPLIE if ouverte else NON_REMPLIE, None, None, None),
            lectures)


def regime_transitoire(cas, faits):
    """A26.al1 of 1998: lists of 2000 and 2001, for persons on a list of 1999."""
    return cas.etat < 2011 and cas.annee in (2000, 2001) and faits["inscrit_1999"]


def article9(cas, faits, constats14):
    """A9.al1 and A9.al2: 43 years; 35 from the internal competition (2003); 40 and one of three qualities.
    No age is asked from the list of 2010."""
    if cas.etat >= 2010:
        return None
    premier = ages("a9_age", cas.citer("A9", "al1"), 43, cas, faits, cas.jour_age)
    if regime_transitoire(cas, faits):  # A26.al1 lifts the age of the first alinea
        premier = premier[:2] + (REMPLIE,) + premier[3:5] + (None,)
    alternatives, lettre = [premier], ""
    if cas.etat >= 2003:
        interne = ages("a9_age", cas.citer("A9", "al2.A"), 35, cas, faits, cas.jour_age)
        eleve = REMPLIE if faits["eleve_concours_interne"] else NON_REMPLIE
        alternatives.append(interne[:2] + (min(eleve, interne[2]),) + interne[3:])
        lettre = "B."
    reduit = ages("a9_age", "", 40, cas, faits, cas.jour_age)
    for numero, etat in (
            (1, REMPLIE if faits["admissible_concours"] else NON_REMPLIE),
            (2, min(c[2] for c in constats14) if cas.classe in IF else NON_REMPLIE),
            (3, REMPLIE if titulaires_canssm(cas) else NON_REMPLIE)):
        disposition = cas.citer("A9", "al2.%s%d" % (lettre, numero))
        alternatives.append(("a9_age", disposition, min(etat, reduit[2])) + reduit[3:])
    meilleur = max(a[2] for a in alternatives)
    return next(a for a in alternatives if a[2] == meilleur)
