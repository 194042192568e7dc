"""What the later states change of access, of routes and of claims. Expectations worked out from A16, A19bis, A21, A23bis and A24."""

from __future__ import annotations

import liste_aptitude as la
import pytest

VACANCE = {"decision_nationale": True, "avis_infructueux": 2}


@pytest.mark.parametrize(
    ("etat", "ouverts"),
    [
        ("2000", {"organic", "ava", "canam", "mines"}),
        ("2008", {"organic", "ava", "canam", "mines"}),
        ("2010", {"rsi", "mines"}),  # D3 b and c of that table
        ("2012", {"rsi"}),  # c is struck out
        ("2014", {"rsi"}),
    ],
)
def test_ouverture_exceptionnelle(etat: str, ouverts: set[str]) -> None:
    """A21.al2 names D3 b and c of article 3."""
    regimes = ("general", "organic", "ava", "canam", "mines", "rsi", "artistes")
    lus = {r for r in regimes if la.acces("AD3", "D3", regime=r, etat=etat, **VACANCE).etat is la.Etat.REMPLIE}  # type: ignore[arg-type]
    assert lus == ouverts
    assert la.acces("AD3", "D3", regime="organic", **VACANCE) == la.acces("AD3", "D3", regime="organic", etat="2000", **VACANCE)  # type: ignore[arg-type]


def retour(agent: la.AgentEnAgence, emploi: str, etat: str = "2012", regime: str | None = "general") -> tuple[str, str]:
    acces = la.retour_d_agence(agent, emploi, etat=etat, regime=regime)  # type: ignore[arg-type]
    assert acces.classe == emploi
    return acces.etat.value, acces.disposition


def test_retour_d_un_agent() -> None:
    """A23bis: his class there and what article 21 opens from it, if he had it before by an agrément or an inscription."""
    agent = la.AgentEnAgence("AD1", agree=True)
    assert retour(agent, "AD1") == retour(agent, "AD2", "2014") == ("remplie", "A23bis.al1@2012")
    assert retour(agent, "D3") == ("non_remplie", "A21.al1.4")
    assert retour(agent, "AD1", regime="autre") == ("non_remplie", "A23bis.al1@2012")
    assert retour(agent, "AD1", regime=None) == ("inconnue", "A23bis.al1@2012")
    assert retour(agent, "AD1", "2011") == ("non_remplie", "A21.al1")
    assert retour(la.AgentEnAgence("AD1", agree=False, inscrit=True), "AD1")[0] == "remplie"
    assert retour(la.AgentEnAgence("AD1", agree=False), "AD1")[0] == "inconnue"
    assert retour(la.AgentEnAgence("AD1", agree=False, inscrit=False), "AD1")[0] == "non_remplie"
    informatique = la.retour_d_agence(agent, "IF1", etat="2013", regime="general", experience=True)
    assert (informatique.etat, informatique.lectures) == (la.Etat.REMPLIE, (la.Lecture.L21,))
    with pytest.raises(la.ErreurEntree) as refus:
        la.AgentEnAgence("AD9")  # type: ignore[arg-type]
    assert refus.value.chemin == "agent.classe"
    with pytest.raises(la.ErreurEntree) as refus:
        retour(agent, "AD1", "2009")
    assert (refus.value.chemin, refus.value.regle) == ("etat", "valeur_inconnue")


def test_retour_d_un_directeur() -> None:
    """A19bis.al1: D1 for a director agréé or inscribed in D1 before."""
    for faits, attendu in [
        ({"agree_d1": True}, "remplie"),
        ({"agree_d1": False, "inscrit_d1": True}, "remplie"),
        ({"agree_d1": False}, "inconnue"),
        ({"agree_d1": False, "inscrit_d1": False}, "non_remplie"),
    ]:
        directeur = la.AgentEnAgence("D2", agree=False, inscrit=False, directeur=True, **faits)
        assert retour(directeur, "D1") == (attendu, "A19bis.al1@2012")
    adjoint = la.AgentEnAgence("D2", agree=False, inscrit=False, agree_d1=True)
    assert retour(adjoint, "D1") == ("non_remplie", "A23bis.al1@2012")


def test_routes() -> None:
    """To the secretariat from the list of 2011 on (A16); a claim by letter with acknowledgement from that of 2013 on (A24)."""
    poste = la.Periode("1990-01-01", la.Organisme("general", "organisme", "a"), "cadre", niveau=8)
    dossier = la.Dossier("A", carriere=[poste])
    for annee, destinataire, disposition in [
        (2010, "direction_regionale", "A16.al2"),
        (2011, "secretariat", "A16.al2@2011"),
        (2014, "secretariat", "A16.al11@2014"),
    ]:
        demande = la.Demande(annee, "AD3")
        circuit = la.acheminement(dossier, demande)
        assert circuit is not None
        assert (circuit.destinataire, circuit.disposition) == (destinataire, disposition)
        voie = la.voie_de_reclamation("organisme_de_base", etat=la.etat_qui_regit(annee))
        propre = annee >= 2013
        assert (voie.circuit, voie.accuse_de_reception) == (None if propre else circuit, propre)
        assert (voie.destinataire, voie.disposition) == (destinataire, "A24.al1@2013" if propre else "A24.al1")


def test_reclamation() -> None:
    """Fifteen days in every state: published on Monday 3 December 2012, to Tuesday 18."""
    for etat, disposition in (("2000", "A24.al1"), ("2012", "A24.al1"), ("2013", "A24.al1@2013")):
        reclamation = la.reclamation("2012-12-03", "2012-12-18", etat=etat)  # type: ignore[arg-type]
        assert (reclamation.statut, reclamation.disposition) == ("en_temps", disposition)
        assert reclamation.dernier_jour.isoformat() == "2012-12-18"
