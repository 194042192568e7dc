"""Findings on the class asked: arts. 15 (al. 2), 17, 18, and the assimilation of art. 20 (art. 16: depot.py).

A finding is (code, disposition, etat, requis, constate, manque).
"""
from texte import (APPRECIATION, CLASSES_CADRE, L18, LIGNES_ART18, NON_REMPLIE, REMPLIE,
                   inferieures, inferieures_permises, superieure)


def oui_non(code, disposition, vrai):
    return (code, disposition, REMPLIE if vrai else NON_REMPLIE, "oui",
            "oui" if vrai else "non", None)


def attestation(code, disposition, cas, faits):
    """The attestation of A18.al3: six weeks of the school in all; from 2013 that of the CESDIR, which they
    stand for."""
    nombre = faits["semaines_perfectionnement"]
    if cas.etat >= 2013:
        oui = faits["attestation_cesdir"] or nombre >= 6
        inconnue = cas.inconnus & {"semaines_perfectionnement", "attestation_cesdir"}
        return (code, disposition, REMPLIE if oui else NON_REMPLIE, "oui",
                None if inconnue else "oui" if oui else "non", None)
    etat = REMPLIE if nombre >= 6 else NON_REMPLIE
    if "semaines_perfectionnement" in cas.inconnus:
        return (code, disposition, etat, "6s", None, None)
    return (code, disposition, etat, "6s", "%ds" % nombre,
            None if nombre >= 6 else "%ds" % (6 - nombre))


def agent_canssm(cas):
    """A17.al2, A7.al1: at R, a category A agent of the CANSSM, at least attaché principal."""
    return any(p.attache for p in titulaires_canssm(cas))


def titulaires_canssm(cas):
    """Entries that make the person a category A agent of the CANSSM at R (A9.al2.3)."""
    return [p for p in cas.carriere
            if p.regime == "mines" and p.type == "canssm" and not p.interim
            and p.qualite == "titulaire_categorie_a" and p.occupee(cas.J)]


def article18_applicable(situation):
    if situation.nom in ("repute_inscrit", "agent_ars"):
        return True
    return situation.nom in ("agent_de_direction", "agent_national") and not situation.restreint


def classe_demandee(cas, situation, faits):
    """The findings on the class asked, and the assimilation of A20.al4 beside them; a
    Fonctionnaire may ask any class."""
    constats, lectures = [], 0
    if situation.restreint:
        etat = REMPLIE if cas.classe == situation.classe_emploi else NON_REMPLIE
        constats = [("a15_classe", cas.citer("A15", "al2"), etat, None, None, None)]
    elif situation.nom == "cadre":
        constats = [_article17(cas, situation, faits)]
    elif situation.k is not None:
        constat, lectures = _article18(cas, situation)
        constats = [constat]
    if situation.assimilee:
        disposition = cas.citer("A20", "al3" if cas.etat >= 2008 else "al4")
        constats.append(("a20_assimilation", disposition, APPRECIATION, None, None, None))
    return constats, lectures


def _refusee(cas, situation, code, disposition):
    """A17 or A18 closes the class; A20.al5 (al.4 from 2008): the commission is not bound by the request of a
    person whom it assimilates, nor of a person of art. 19 (from 2008: without an emploi on 1 January)."""
    non_tenue = situation.assimilee
    if situation.nom == "repute_inscrit":
        non_tenue = situation.sans_poste or cas.etat < 2008
    if non_tenue:
        return (code, cas.citer("A20", "al4" if cas.etat >= 2008 else "al5"), APPRECIATION,
                None, None, None)
    return (code, disposition, NON_REMPLIE, None, None, None)


def _article17(cas, situation, faits):
    """A17.al1, A17.al2, A17.al3: what a cadre may ask."""
    if cas.classe in CLASSES_CADRE:
        return ("a17_classe", "A17.al1", REMPLIE, None, None, None)
    if cas.classe != "AD2":
        return _refusee(cas, situation, "a17_classe", "A17.al3")
    if faits["ancien_eleve"] or agent_canssm(cas):
        return ("a17_classe", "A17.al2", REMPLIE, None, None, None)
    return _refusee(cas, situation, "a17_classe", "A17.al2")


def _article18(cas, situation):
    """A18.al1 and A18.al2; with the reading L18 consulted when it can matter."""
    classe, k = cas.classe, situation.k
    ligne, nommees = LIGNES_ART18[k]
    if k == "D3" and cas.etat >= 2013:
        nommees += ("D2",)  # A18.al1.6@2013
    if classe in nommees:
        return ("a18_classe", cas.citer("A18", ligne), REMPLIE, None, None, None), 0
    if classe in inferieures(k):
        return ("a18_classe", cas.citer("A18", "al1"), REMPLIE, None, None, None), 0
    if classe in inferieures_permises(k, cas.lectures & L18):
        return ("a18_classe", cas.citer("A18", "al1"), REMPLIE, None, None, None), L18
    return _refusee(cas, situation, "a18_classe", cas.citer("A18", "al2")), L18


def perfectionnement(cas, situation, faits):
    """A18.al3: the attestation, asked of who was first nominated from section 2."""
    if not article18_applicable(situation) or not superieure(cas.classe, situation.k):
        return None
    for p in cas.carriere:
        if (p.direction and p.debut <= cas.R and cas.deuxieme_possible(p)
                and faits[("section", p.indice)] == "deuxieme"):
            return attestation("a18_perfectionnement", cas.citer("A18", "al3"), cas, faits)
    return None


def autre_organisme(cas, situation, faits):
    """A18.al4@2003: a senior manager of another body subject to R. 123-45, without the title, needs an
    attestation for any class but AD3."""
    if cas.etat < 2003 or situation.nom != "hors_organisme" or faits["ancien_eleve"]:
        return None
    if not any(p.art3 and p.regime == "autre_r123_45" and not p.interim and p.reguliere
               and p.occupee(cas.J) for p in cas.carriere):
        return None
    propres = {"semaines_perfectionnement", "attestation_msa"}
    oui = faits["semaines_perfectionnement"] >= 6 or faits["attestation_msa"]
    if cas.etat >= 2013:
        propres.add("attestation_cesdir")
        oui = oui or faits["attestation_cesdir"]
    constate = None if cas.inconnus & propres else "oui" if oui else "non"
    return ("a18_autre_organisme", cas.citer("A18", "al4"),
            REMPLIE if oui or cas.classe == "AD3" else NON_REMPLIE, "oui", constate, None)
