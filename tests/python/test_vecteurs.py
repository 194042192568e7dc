"""The conformance vectors through every way in: dicts, typed objects, JSON texts, lines, batches."""

from __future__ import annotations

from inspect import signature
from typing import Any

import liste_aptitude as la
import pytest
from conftest import comparer, compact, par_etat
from liste_aptitude import _noyau

Cas = list[dict[str, Any]]


def nom(cas: dict[str, Any]) -> str:
    return str(cas.get("nom", cas["dossier"].get("id")))


def test_aucun_ne_manque(vecteurs: Cas) -> None:
    assert len(vecteurs) >= 1250


def test_dicts(vecteurs: Cas) -> None:
    comparer((v, compact(la.evaluer(v["dossier"], v["demande"], etat=v["etat"]).to_dict())) for v in vecteurs)


def test_objets_types(vecteurs: Cas) -> None:
    comparer((v, la.evaluer(la.Dossier.from_dict(v["dossier"]), la.Demande.from_dict(v["demande"]), etat=v["etat"]).to_json()) for v in vecteurs)


def test_json_octet_par_octet(vecteurs: Cas) -> None:
    comparer((v, la.evaluer_json(compact(v["dossier"]), compact(v["demande"]), etat=v["etat"])) for v in vecteurs)


def test_un_vecteur_faux_dit_ce_qui_differe(vecteurs: Cas) -> None:
    """The verdict of one made wrong, a figure of another: these fields, and no other."""
    bons = [v for v in vecteurs if v["decision"]["verdict"] == "inscriptible"]
    verdict, figure = {**bons[0], "nom": "un"}, {**bons[1], "nom": "deux"}
    verdict["decision"] = {**verdict["decision"], "verdict": "irrecevable"}
    constats = [{**c, "manque": "9a"} if c["code"] == "a12_duree" else c for c in figure["decision"]["constats"]]
    figure["decision"] = {**figure["decision"], "constats": constats}
    faux = [verdict, figure, *vecteurs]
    with pytest.raises(AssertionError) as echec:
        comparer((v, la.evaluer_json(compact(v["dossier"]), compact(v["demande"]), etat=v["etat"])) for v in faux)
    assert str(echec.value).splitlines() == [
        "constats.a12_duree.manque, 1 vectors",
        '  deux (state 2000): expected "9a", found null',
        "verdict, 1 vectors",
        '  un (state 2000): expected "irrecevable", found "inscriptible"',
    ]


def test_lignes(vecteurs: Cas) -> None:
    for etat, sous in par_etat(vecteurs):
        lignes = [compact({"dossier": v["dossier"], "demande": v["demande"]}).encode() for v in sous]
        resultats = _noyau.evaluer_lignes(lignes, etat)
        assert [r[0] for r in resultats if isinstance(r, tuple)] == [v["dossier"]["id"] for v in sous]
        comparer((v, r[1].to_json()) for v, r in zip(sous, resultats) if isinstance(r, tuple))


def test_lot(vecteurs: Cas) -> None:
    for etat, sous in par_etat(vecteurs):
        comptes: list[int] = []
        resultats = la.evaluer_lot(((v["dossier"], v["demande"]) for v in sous), etat=etat, progres=comptes.append)
        assert len(resultats) == len(sous)
        comparer((v, compact(r.to_dict())) for v, r in zip(sous, resultats))
        assert comptes[-1] == len(sous)


def test_sans_etat_celui_de_la_liste(vecteurs: Cas) -> None:
    """A vector of the state that governs its list needs no state to be asked for."""
    siens = [v for v in vecteurs if la.etat_de_la_liste(v["demande"]["annee"]) == v["etat"]]
    regissent = {str(la.etat_de_la_liste(annee)) for annee in range(2000, 2200)}
    assert {v["etat"] for v in siens} == {v["etat"] for v in vecteurs} & regissent
    comparer((v, la.evaluer(v["dossier"], v["demande"]).to_json()) for v in siens)


def test_decisions_relues(vecteurs: Cas) -> None:
    for v in vecteurs:
        decision = la.evaluer(v["dossier"], v["demande"], etat=v["etat"])
        relue = la.Decision.from_dict(v["decision"])
        assert (relue, hash(relue)) == (decision, hash(decision)), nom(v)
        assert relue.to_json() == decision.to_json()


@pytest.mark.parametrize("lire", ["dicts", "json", "objets", "lignes"])
def test_refus(refus: Cas, lire: str) -> None:
    assert len(refus) >= 100
    faux = []
    for r in refus:
        dossier, demande = r["dossier"], r["demande"]
        try:
            if lire == "dicts":
                la.evaluer(dossier, demande)
            elif lire == "json":
                la.evaluer_json(compact(dossier), compact(demande))
            elif lire == "objets":
                la.Dossier.from_dict(dossier), la.Demande.from_json(compact(demande))
            else:
                (resultat,) = _noyau.evaluer_lignes([compact({"dossier": dossier, "demande": demande}).encode()])
                if isinstance(resultat, la.ErreurEntree):
                    raise resultat
        except la.ErreurEntree as e:
            if (e.chemin, e.regle) != (r["chemin"], r["regle"]):
                faux.append((r["nom"], e.chemin, e.regle.value))
        else:
            faux.append((r["nom"], "accepted", ""))
    assert faux == []


def test_refus_des_appels_types(refus: Cas) -> None:
    """The parts of a typed dossier refuse nothing by themselves: the rule comes out of the whole, like for a dict."""
    faux = []
    vus = 0
    for r in refus:
        try:
            appels = [signature(c).bind(**r[nom]) for c, nom in ((la.Dossier, "dossier"), (la.Demande, "demande"))]
        except TypeError:
            continue  # Python refuses the call: an argument too many, or a required one that is not there
        vus += 1
        try:
            la.Dossier(*appels[0].args, **appels[0].kwargs), la.Demande(*appels[1].args, **appels[1].kwargs)
            trouve = ("accepted", "")
        except la.ErreurEntree as e:
            trouve = (e.chemin, e.regle.value)
        if trouve != (r["chemin"], r["regle"]):
            faux.append((r["nom"], *trouve))
    assert vus >= 100
    # A typed demande also takes a list of lectures.
    assert faux == [("erreur-demande-lectures-liste", "accepted", "")]


def test_lot_rend_les_erreurs_a_leur_place(vecteurs: Cas, refus: Cas) -> None:
    bon, mauvais = vecteurs[0], next(r for r in refus if not r["chemin"].startswith("demande"))
    couples = [(c["dossier"], c["demande"]) for c in (bon, mauvais, bon)]
    premier, erreur, dernier = la.evaluer_lot(couples)
    assert premier == dernier
    assert isinstance(erreur, la.ErreurEntree)
    assert (erreur.chemin, erreur.regle) == (mauvais["chemin"], mauvais["regle"])
