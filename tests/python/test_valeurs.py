"""The typed values: equality, hashing, repr, pickling, dicts and JSON, and input that JSON could not carry."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from collections import ChainMap
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Callable

import liste_aptitude as la
import pytest
from liste_aptitude import *  # noqa: F403  # what evaluates a repr

Cas = list[dict[str, Any]]

PERIODE = {
    "debut": "1990-01-01",
    "organisme": {"regime": "general", "type": "organisme", "categorie": "b", "region": "11"},
    "fonction": "cadre",
    "niveau": 7,
}


def test_allers_et_retours(vecteurs: Cas) -> None:
    for v in vecteurs:
        dossier, demande = la.Dossier.from_dict(v["dossier"]), la.Demande.from_dict(v["demande"])
        decision = la.evaluer(dossier, demande)
        for valeur in (dossier, demande, decision, *decision.constats):
            assert pickle.loads(pickle.dumps(valeur)) == valeur
            assert copy.deepcopy(valeur) == valeur
            assert type(valeur).from_dict(valeur.to_dict()) == valeur
            assert hash(type(valeur).from_dict(valeur.to_dict())) == hash(valeur)
        for valeur in (dossier, demande, decision):
            assert type(valeur).from_json(valeur.to_json()) == valeur
        for valeur in (dossier, demande):
            assert eval(repr(valeur)) == valeur  # a repr is the call that makes the value


def test_textes_et_dates_font_la_meme_valeur() -> None:
    par_textes = la.Dossier("A", naissance="1960-02-29", carriere=[PERIODE])
    par_types = la.Dossier(
        "A",
        naissance=date(1960, 2, 29),
        carriere=(
            la.Periode(
                date(1990, 1, 1),
                la.Organisme(la.Regime.GENERAL, la.TypeOrganisme.ORGANISME, la.Categorie.B, "11"),
                la.Fonction.CADRE,
                niveau=7,
            ),
        ),
    )
    assert par_textes == par_types
    assert len({par_textes, par_types}) == 1
    assert par_textes != la.Dossier("A", naissance="1960-02-28", carriere=[PERIODE])


def test_valeurs_figees() -> None:
    dossier = la.Dossier("A")
    with pytest.raises(AttributeError):
        dossier.id = "B"  # type: ignore[misc]
    decision = la.evaluer(dossier, la.Demande(2000, "AD3"))
    with pytest.raises(AttributeError):
        decision.annee = 2001  # type: ignore[misc]


def test_types_d_une_decision() -> None:
    decision = la.evaluer({"id": "A", "naissance": "1960-01-01", "carriere": [PERIODE]}, {"annee": 2003, "classe": "AD3"}, etat="2000")
    assert decision.date_reference == date(2003, 1, 1)
    assert isinstance(decision.verdict, la.Verdict)
    assert isinstance(decision.constats[0].etat, la.Etat)
    assert decision.section is None
    assert repr(decision) == "<Decision AD3 2003: inscriptible (cadre)>"
    constat = next(c for c in decision.constats if c.code is la.CodeConstat.A9_AGE)
    assert repr(constat) == "<Constat a9_age (A9.al1): remplie, requis 43a, constate 43a>"


def test_mots() -> None:
    assert la.Classe.AD2 == "AD2"
    assert f"{la.Classe.AD2}" == str(la.Classe.AD2) == "AD2"
    assert la.Categorie("1") is la.Categorie.PREMIERE
    assert la.Etat.NON_REMPLIE.libelle("en") == "not met"
    assert la.Lecture.LDUREE.code == 9
    assert pickle.loads(pickle.dumps(la.Classe.AD2)) is la.Classe.AD2


def test_explications() -> None:
    decision = la.evaluer({"id": "A", "naissance": "1960-01-02", "carriere": [PERIODE]}, {"annee": 2003, "classe": "AD3"}, etat="2000")
    anglais, francais = decision.expliquer("en"), decision.expliquer()
    assert anglais.splitlines()[0].startswith("AD3 list 2003: undetermined")
    assert francais.splitlines()[0].startswith("AD3 liste 2003\u00a0: indéterminé")
    # The verdict, a line per finding, the missing facts, the warning on the text.
    assert len(anglais.splitlines()) == len(francais.splitlines()) == 1 + len(decision.constats) + 2
    assert all(c.disposition in anglais and c.phrase("en") in anglais for c in decision.constats)
    assert decision.constat_decisif in decision.constats
    with pytest.raises(ValueError, match="langue"):
        decision.expliquer("de")  # type: ignore[arg-type]


def test_html() -> None:
    decision = la.evaluer({"id": "A", "naissance": "1960-01-02", "carriere": [PERIODE]}, {"annee": 2003, "classe": "AD3"})
    html = decision._repr_html_()
    assert html.startswith("<table>") and html.count("<tr>") == 1 + len(decision.constats)
    assert all(c.disposition in html for c in decision.constats)


@pytest.mark.parametrize(
    ("dossier", "chemin", "regle"),
    [
        (None, "$", "type"),
        ([("id", "A")], "$", "type"),
        ("{}", "$", "type"),
        ({"id": b"A"}, "id", "type"),
        ({"id": "\ud800"}, "id", "type"),
        ({"id": "A", 3: 1}, "3", "champ_inconnu"),
        ({"id": "A", "naissance": datetime(1960, 1, 1)}, "naissance", "type"),
        ({"id": "A", "naissance": date(1850, 1, 1)}, "naissance", "hors_bornes"),
        ({"id": "A", "naissance": "19600101"}, "naissance", "date_invalide"),
        ({"id": "A", "naissance": object()}, "naissance", "type"),
        ({"id": "A", "inscrit_1999": 1}, "inscrit_1999", "type"),
        # Half of a surrogate pair: no text.
        ({"id": "A\ud800"}, "id", "type"),
        ({"id": "A", "naissance": "\udfff"}, "naissance", "type"),
        ({"id": "A", "carriere": [{**PERIODE, "fonction": "cadre\ud800"}]}, "carriere[0].fonction", "type"),
        ({"id": "A", "formation": {"semaines_perfectionnement": True}}, "formation.semaines_perfectionnement", "type"),
        ({"id": "A", "formation": {"semaines_perfectionnement": 6.0}}, "formation.semaines_perfectionnement", "type"),
        ({"id": "A", "formation": {"semaines_perfectionnement": 10**30}}, "formation.semaines_perfectionnement", "hors_bornes"),
        ({"id": "A", "formation": {"semaines_perfectionnement": -1}}, "formation.semaines_perfectionnement", "hors_bornes"),
        ({"id": "A", "carriere": {"debut": "1990-01-01"}}, "carriere", "type"),
        ({"id": "A", "carriere": iter([PERIODE])}, "carriere", "type"),
        ({"id": "A", "carriere": [PERIODE, 3]}, "carriere[1]", "type"),
        ({"id": "A", "carriere": [PERIODE, {**PERIODE, "fonction": ("cadre",)}]}, "carriere[1].fonction", "type"),
        ({"id": "A", "carriere": [PERIODE] * 33}, "carriere", "capacite"),
    ],
)
def test_ce_que_json_ne_porte_pas(dossier: Any, chemin: str, regle: str) -> None:
    for appel in (la.evaluer, lambda d, _: la.Dossier.from_dict(d)):
        with pytest.raises(la.ErreurEntree) as refus:
            appel(dossier, {"annee": 2000, "classe": "AD3"})
        assert (refus.value.chemin, refus.value.regle) == (chemin, regle)


def test_cle_bornee_comme_en_json() -> None:
    """The name of an unknown field is cut before a control character, and after 48 bytes."""
    for cle, chemin in (('nom"\\x', 'nom"\\x'), ("nom\nx", "nom"), ("nom\x85x", "nom"), ("é" * 40, "é" * 24)):
        with pytest.raises(la.ErreurEntree) as refus:
            la.evaluer({"id": "A", cle: 1}, {"annee": 2000, "classe": "AD3"})
        assert refus.value.chemin == chemin


@pytest.mark.parametrize("moitie", [r'"\ud800"', r'"\udc00"', '"\ud800"', r'"\ud800\u0041"'])
def test_moitie_de_paire(moitie: str) -> None:
    """An escape of half a surrogate pair, or the half itself: the text is not JSON, wherever it stands."""
    demande = '{"annee":2000,"classe":"AD3"}'
    for dossier in (f'{{"id":{moitie}}}', f'{{"id":"A",{moitie}:1}}', f'{{"id":"A","x":[{moitie}]}}'):
        for appel in (lambda: la.evaluer_json(dossier, demande), lambda: la.Dossier.from_json(dossier)):
            with pytest.raises(la.ErreurEntree) as refus:
                appel()
            assert (refus.value.chemin, refus.value.regle) == ("$", "json_invalide")
    for appel in (lambda: la.evaluer_json('{"id":"A"}', moitie), lambda: la.Demande.from_json(moitie)):
        with pytest.raises(la.ErreurEntree) as refus:
            appel()
        assert (refus.value.chemin, refus.value.regle) == ("demande", "json_invalide")


def test_json_dumps_par_defaut() -> None:
    """What Python's `json.dumps` writes, escapes included, is the same dossier."""
    region = "Île-de-France"
    dossier = {"id": "É-1", "carriere": [{**PERIODE, "organisme": {**PERIODE["organisme"], "region": region}}]}
    assert "\\u00ce" in json.dumps(dossier)
    lu = la.Dossier.from_json(json.dumps(dossier))
    assert (lu.id, lu.carriere[0].organisme.region) == ("É-1", region)


def test_tout_mapping_convient() -> None:
    dossier = {"id": "A", "naissance": date(1960, 1, 2), "carriere": (MappingProxyType(PERIODE),)}
    demande = {"annee": 2003, "classe": la.Classe.AD3}
    attendue = la.evaluer(dossier, demande)
    assert la.evaluer(MappingProxyType(dossier), ChainMap(demande)) == attendue
    assert la.evaluer(la.Dossier.from_dict(MappingProxyType(dossier)), la.Demande.from_dict(demande)) == attendue


class Cle(str):
    """A key of a class of its own, equal to its text."""


@pytest.mark.parametrize("refaire", [str, lambda cle: "".join([*cle]), Cle, lambda cle: Cle(cle) if len(cle) % 2 else cle])
def test_toute_cle_egale_convient(refaire: Callable[[str], str]) -> None:
    """Keys are told by their text, be they one object for all the dicts or one each: the same name stands in objects of several kinds."""

    def refait(valeur: Any) -> Any:
        if isinstance(valeur, dict):
            return {refaire(cle): refait(membre) for cle, membre in valeur.items()}
        return [refait(membre) for membre in valeur] if isinstance(valeur, list) else valeur

    dossier = {
        "id": "A",
        "naissance": "1950-03-04",
        "formation": {"scolarite": {"debut": "1975-01-01", "fin": "1976-12-31"}, "semaines_perfectionnement": 6},
        "carriere": [{**PERIODE, "debut": f"{annee}-01-01", "fin": f"{annee}-12-31"} for annee in range(1980, 1996)],
        "inscriptions": [{"annee": 2001, "classe": "AD3", "section": "premiere", "publication": "2001-01-15"}],
        "position": {"type": "detachement", "debut": "1998-01-01", "fin": None},
    }
    demande = {"annee": 2003, "classe": "AD3"}
    attendue = la.evaluer_json(json.dumps(dossier), json.dumps(demande))
    assert la.evaluer(refait(dossier), refait(demande)).to_json() == attendue
    # A field of another kind of object is unknown here; a known one of a wrong kind is told at its place.
    for rang, (cle, valeur, regle) in enumerate((("annee", 2001, "champ_inconnu"), ("fonction", "roi", "valeur_inconnue"), ("fin", 3, "type"))):
        faux = json.loads(json.dumps(dossier))
        faux["carriere"][rang][cle] = valeur
        with pytest.raises(la.ErreurEntree) as refus:
            la.evaluer(refait(faux), refait(demande))
        assert (refus.value.chemin, refus.value.regle) == (f"carriere[{rang}].{cle}", regle)


def test_decision_en_dict() -> None:
    """What the JSON of a decision reads as: the same values, of the same types, in the same order."""
    for dossier, annee in (({"id": "A"}, 2000), ({"id": "A", "naissance": "1960-01-02", "carriere": [PERIODE]}, 2003)):
        decision = la.evaluer(dossier, {"annee": annee, "classe": "AD3"})
        assert json.dumps(decision.to_dict(), separators=(",", ":"), ensure_ascii=False) == decision.to_json()
        assert [c.to_dict() for c in decision.constats] == decision.to_dict()["constats"]
        # A dict each: what is done to one is not seen in the next.
        decision.to_dict()["constats"].clear()
        assert decision.to_dict() == json.loads(decision.to_json())


def test_agrement_ecrit_ou_non() -> None:
    """For a fonction of article 3 an agrément unknown (None) is a fact, an agrément not written is an error."""
    emploi = {**PERIODE, "fonction": "directeur_adjoint", "niveau": 2, "nomination_reguliere": True}
    assert la.Dossier("A", carriere=[{**emploi, "agrement": None}]).carriere[0].agrement is None
    with pytest.raises(la.ErreurEntree) as refus:
        la.Dossier("A", carriere=[emploi])
    assert (refus.value.chemin, refus.value.regle) == ("carriere[0].agrement", "champ_requis")


def test_erreur() -> None:
    with pytest.raises(ValueError) as refus:
        la.evaluer_json('{"id":"A"', '{"annee":2000,"classe":"AD3"}')
    erreur = refus.value
    assert isinstance(erreur, la.ErreurEntree)
    assert (erreur.chemin, erreur.regle) == ("$", la.Regle.JSON_INVALIDE)
    assert str(erreur) == "$: le texte n’est pas du JSON (the text is not JSON)"
    relue = pickle.loads(pickle.dumps(erreur))
    assert (relue.chemin, relue.regle) == (erreur.chemin, erreur.regle)


@pytest.mark.parametrize(
    ("champ", "valeur", "regle"),
    [
        ("verdict", "peut_etre", "valeur_inconnue"),
        ("annee", "2000", "type"),
        ("date_reference", "2000-13-01", "valeur_inconnue"),
        ("constats", {}, "type"),
        ("constats", [{}] * 21, "champ_requis"),
        ("faits_manquants", ["carriere[0].debut"], "valeur_inconnue"),
        ("couleur", 1, "champ_inconnu"),
    ],
)
def test_decisions_mal_ecrites(vecteurs: Cas, champ: str, valeur: Any, regle: str) -> None:
    with pytest.raises(la.ErreurEntree) as refus:
        la.Decision.from_dict({**vecteurs[0]["decision"], champ: valeur})
    assert refus.value.regle == regle
    assert refus.value.chemin.startswith(f"decision.{champ}")


@pytest.mark.parametrize(
    ("ecrire", "chemin", "proche"),
    [
        (lambda: la.Organisme("genral", "organisme", "b"), "carriere[].organisme.regime", "general"),  # type: ignore[arg-type]
        (lambda: la.Organisme("general", "organisme", "B"), "carriere[].organisme.categorie", "b"),  # type: ignore[arg-type]
        (lambda: la.Periode("1990-01-01", la.Organisme("general", "organisme", "b"), "direcetur"), "carriere[].fonction", "directeur"),  # type: ignore[arg-type]
        (lambda: la.Formation(diplome_assimile="aucune"), "formation.diplome_assimile", "aucun"),  # type: ignore[arg-type]
        (lambda: la.Reclassement("1990-01-01", "exeptionnelle"), "carriere[].reclassements[].categorie", "exceptionnelle"),  # type: ignore[arg-type]
        (lambda: la.Position("detachment", "1990-01-01"), "position.type", "detachement"),  # type: ignore[arg-type]
        (lambda: la.Demande(2000, "AD33"), "demande.classe", "AD3"),  # type: ignore[arg-type]
    ],
)
def test_un_mot_faux_est_refuse_ou_il_est_ecrit(ecrire: Any, chemin: str, proche: str) -> None:
    with pytest.raises(la.ErreurEntree) as refus:
        ecrire()
    assert (refus.value.chemin, refus.value.regle) == (chemin, "valeur_inconnue")
    assert refus.value.phrase("en").startswith(f"{chemin}: “{refus.value.valeur}” is not in the list; nearest: {proche}")


def test_un_dict_est_refuse_avec_son_chemin_entier() -> None:
    """What is written as a mapping is judged with the dossier it stands in: the path has its index."""
    mauvaise = {**PERIODE, "organisme": {"regime": "genral", "type": "organisme"}}
    with pytest.raises(la.ErreurEntree) as refus:
        la.Dossier("A", carriere=[PERIODE, mauvaise])
    assert refus.value.chemin == "carriere[1].organisme.regime"


def test_resultats_d_un_lot(vecteurs: Cas) -> None:
    """A list as before; its rows have the same columns, error rows too; a notebook shows it."""
    v = vecteurs[0]
    lot = la.evaluer_lot([(v["dossier"], v["demande"]), ({"id": "A", "naissance": "hier <b>"}, v["demande"])], etat=v["etat"])
    assert isinstance(lot, list) and lot == [la.evaluer(v["dossier"], v["demande"], etat=v["etat"]), lot[1]]
    bonne, mauvaise = lot.lignes("en")
    assert list(bonne) == list(mauvaise)
    assert {nom: bonne[nom] for nom in v["decision"] if nom != "date_reference"} == {nom: x for nom, x in v["decision"].items() if nom != "date_reference"}
    assert bonne["date_reference"].isoformat() == v["decision"]["date_reference"]
    assert (bonne["erreur_chemin"], mauvaise["verdict"], mauvaise["erreur_regle"]) == (None, None, "date_invalide")
    assert mauvaise["erreur_message"] == "naissance: “hier <b>” is not written YYYY-MM-DD"
    page = lot._repr_html_()
    assert "1 décisions, 1 erreurs" in page and "hier &lt;b&gt;" in page and "<b>" not in page
    assert "… 30 de plus" in la.evaluer_lot([(v["dossier"], v["demande"])] * 50)._repr_html_()


def test_un_mot_faux_se_voit_avant_de_courir(tmp_path: Any) -> None:
    """mypy refuses words that are in no list, and takes the words and the members that are."""
    script = tmp_path / "mots.py"
    lignes = [
        "import liste_aptitude as la",
        'la.Organisme("general", la.TypeOrganisme.ORGANISME, "b")',
        'la.Demande(2000, la.Classe.AD2, lectures=["L13", la.Lecture.L5])',
        'la.Organisme("genral", "organisme", "b")  # faux',
        'la.Demande(2000, "AD9")  # faux',
        'la.Formation(diplome_assimile="aucune")  # faux',
        'la.acces("AD2", "IF3")  # faux',
        'la.reconduction(2000, "D1", "quatrieme")  # faux',
        'la.evaluer({"id": "A"}, {"annee": 2009, "classe": "D1"}, etat="2008")',
        'la.evaluer({"id": "A"}, {"annee": 2009, "classe": "D1"}, etat="2009")  # faux',
    ]
    script.write_text("\n".join(lignes), encoding="utf-8")
    execution = subprocess.run([sys.executable, "-m", "mypy", "--strict", str(script)], capture_output=True, text=True, cwd=tmp_path)
    fautes = {int(ligne.split(":")[1]) for ligne in execution.stdout.splitlines() if ": error:" in ligne}
    assert fautes == {rang for rang, ligne in enumerate(lignes, 1) if ligne.endswith("# faux")}


def test_le_json_garde_les_lettres() -> None:
    """A text means its characters, and is written with them, as the other languages write it."""
    assert la.Dossier(id="Zoé").to_json().startswith('{"id":"Zoé",')


def test_une_liste_absente_est_vide() -> None:
    """Nothing given, and None given, are no element."""
    assert la.Dossier(id="x", carriere=None).carriere == la.Dossier(id="x").carriere == ()
