"""Findings on admissibility: arts. 15 (al. 2), 16, 17, 18, and the assimilation of art. 20.

A finding is (code, disposition, etat, requis, constate, manque).
"""
from texte import (APPRECIATION, CLASSES_CADRE, L18, LIGNES_ART18, NON_REMPLIE, REMPLIE,
                   inferieures, inferieures_permises, superieure)


def oui_non(code, disposition, vrai):
    return (code, disposition, REMPLIE if vrai else NON_REMPLIE, "oui",
            "oui" if vrai else "non", None)


def semaines(code, disposition, cas, faits):
    """Six attested weeks of the school (A18.al3, A15.al3.2)."""
    nombre = faits["semaines_perfectionnement"]
    etat = REMPLIE if nombre >= 6 else NON_REMPLIE
    if "semaines_perfectionnement" in cas.inconnus:
        return (code, disposition, etat, "6s", None, None)
    return (code, disposition, etat, "6s", "%ds" % nombre,
            None if nombre >= 6 else "%ds" % (6 - nombre))


def article16(cas, situation):
    """The filing of the request; nothing when no depot is given."""
    depot = cas.depot
    if depot is None:
        return []
    limite = "%04d-05-01" % (cas.annee - 1)
    cachet, exemplaires = depot["cachet_poste"], depot["exemplaires"]
    if situation.nom == "repute_inscrit":
        voie = "A16.al4"
    elif situation.retenu is not None and situation.retenu.national:
        voie = "A16.al3"
    else:
        voie = "A16.al2"
    return [
        ("a16_date", "A16.al1", REMPLIE if cachet < limite else NON_REMPLIE, limite, cachet, None),
        ("a16_exemplaires", "A16.al1", REMPLIE if exemplaires >= 2 else NON_REMPLIE, "2",
         str(exemplaires), None if exemplaires >= 2 else str(2 - exemplaires)),
        oui_non("a16_recommande", voie, depot["recommande"]),
        oui_non("a16_classes", "A16.al5", depot["classes_indiquees"]),
        oui_non("a16_pieces", "A16.al5", depot["pieces_jointes"]),
    ]


def agent_canssm(cas):
    """A17.al2, A7.al1: at R, a category A agent of the CANSSM, at least attaché principal."""
    return any(p.attache for p in titulaires_canssm(cas))


def titulaires_canssm(cas):
    """Entries that make the person a category A agent of the CANSSM at R (A9.al2.3)."""
    return [p for p in cas.carriere
            if p.regime == "mines" and p.type == "canssm" and not p.interim
            and p.qualite == "titulaire_categorie_a" and p.occupee(cas.J)]


def article18_applicable(situation):
    if situation.nom == "repute_inscrit":
        return True
    return situation.nom in ("agent_de_direction", "agent_national") and not situation.restreint


def classe_demandee(cas, situation, faits):
    """The findings on the class asked, and the assimilation of A20.al4 beside them; a
    Fonctionnaire may ask any class."""
    constats, lectures = [], 0
    if situation.restreint:
        etat = REMPLIE if cas.classe == situation.classe_emploi else NON_REMPLIE
        constats = [("a15_classe", "A15.al2", etat, None, None, None)]
    elif situation.nom == "cadre":
        constats = [_article17(cas, situation, faits)]
    elif situation.k is not None:
        constat, lectures = _article18(cas, situation)
        constats = [constat]
    if situation.assimilee:
        constats.append(("a20_assimilation", "A20.al4", APPRECIATION, None, None, None))
    return constats, lectures


def _refusee(code, disposition, non_tenue):
    """A17 or A18 closes the class; A20.al5: the commission is not bound by the request of a
    person of A20.al3 or A20.al4."""
    if non_tenue:
        return (code, "A20.al5", APPRECIATION, None, None, None)
    return (code, disposition, NON_REMPLIE, None, None, None)


def _article17(cas, situation, faits):
    """A17.al1, A17.al2, A17.al3: what a cadre may ask."""
    if cas.classe in CLASSES_CADRE:
        return ("a17_classe", "A17.al1", REMPLIE, None, None, None)
    if cas.classe != "AD2":
        return _refusee("a17_classe", "A17.al3", situation.assimilee)
    if faits["ancien_eleve"] or agent_canssm(cas):
        return ("a17_classe", "A17.al2", REMPLIE, None, None, None)
    return _refusee("a17_classe", "A17.al2", situation.assimilee)


def _article18(cas, situation):
    """A18.al1 and A18.al2; with the reading L18 consulted when it can matter."""
    classe, k = cas.classe, situation.k
    ligne, nommees = LIGNES_ART18[k]
    if classe in nommees:
        return ("a18_classe", ligne, REMPLIE, None, None, None), 0
    if classe in inferieures(k):
        return ("a18_classe", "A18.al1", REMPLIE, None, None, None), 0
    if classe in inferieures_permises(k, cas.lectures & L18):
        return ("a18_classe", "A18.al1", REMPLIE, None, None, None), L18
    non_tenue = situation.assimilee or situation.nom == "repute_inscrit"
    return _refusee("a18_classe", "A18.al2", non_tenue), L18


def perfectionnement(cas, situation, faits):
    """A18.al3: the six weeks, asked of who was first nominated from section 2."""
    if not article18_applicable(situation) or not superieure(cas.classe, situation.k):
        return None
    for p in cas.carriere:
        if (p.direction and p.debut <= cas.R and p.classe_origine in (None, "AD2", "AD3")
                and faits[("section", p.indice)] == "deuxieme"):
            return semaines("a18_perfectionnement", "A18.al3", cas, faits)
    return None
