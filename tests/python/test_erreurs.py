"""What an error says: the field, the value found there, what is expected, in the language asked and in no other; batches lose nothing."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import textwrap
from datetime import date
from typing import Any

import liste_aptitude as la
import pytest
from liste_aptitude.attente import ABSENTE, attente
from liste_aptitude.typographie import visible
from test_commande import commande

DEMANDE = {"annee": 2000, "classe": "AD3"}
ORGANISME = {"regime": "general", "type": "organisme", "categorie": "b"}
PERIODE = {"debut": "1990-01-01", "organisme": ORGANISME, "fonction": "cadre", "niveau": 7}


def refus(dossier: Any, demande: Any = DEMANDE) -> la.ErreurEntree:
    with pytest.raises(la.ErreurEntree) as pris:
        la.evaluer(dossier, demande)
    return pris.value


def periode(**champs: Any) -> dict[str, Any]:
    return {"id": "A", "carriere": [{**PERIODE, **champs}]}


@pytest.mark.parametrize(
    ("dossier", "chemin", "francais", "anglais"),
    [
        # A form is one fault, a day that does not exist another.
        ({"id": "A", "naissance": "31/12/1960"}, "naissance", "« 31/12/1960 » n’est pas écrite AAAA-MM-JJ", "“31/12/1960” is not written YYYY-MM-DD"),
        ({"id": "A", "naissance": "1960-2-3"}, "naissance", "« 1960-2-3 » n’est pas écrite AAAA-MM-JJ", "“1960-2-3” is not written YYYY-MM-DD"),
        ({"id": "A", "naissance": "1960-02-30"}, "naissance", "« 1960-02-30 » n’est pas un jour du calendrier", "“1960-02-30” is not a day of the calendar"),
        (
            {"id": "A", "naissance": "1899-12-31"},
            "naissance",
            "« 1899-12-31 » hors des bornes ; attendu : une date AAAA-MM-JJ (1900-01-01 à 2199-12-31)",
            "“1899-12-31” out of bounds; expected: a date YYYY-MM-DD (1900-01-01 to 2199-12-31)",
        ),
        # An end that is none.
        (periode(fin="9999-12-31"), "carriere[0].fin", "« 9999-12-31 » hors des bornes ; laisser vide ce qui n’a pas de fin", "“9999-12-31” out of bounds; leave empty what has no end"),
        (periode(fin=date.max), "carriere[0].fin", "9999-12-31 hors des bornes ; laisser vide ce qui n’a pas de fin", "9999-12-31 out of bounds; leave empty what has no end"),
        (periode(fin="infinity"), "carriere[0].fin", "« infinity » n’est pas écrite AAAA-MM-JJ ; laisser vide ce qui n’a pas de fin", "“infinity” is not written YYYY-MM-DD; leave empty what has no end"),
        (periode(fin=float("inf")), "carriere[0].fin", "inf est un nombre ; laisser vide ce qui n’a pas de fin", "inf is a number; leave empty what has no end"),
        (periode(debut="9999-12-31"), "carriere[0].debut", "« 9999-12-31 » hors des bornes ; attendu : une date AAAA-MM-JJ (1900-01-01 à 2199-12-31)", "“9999-12-31” out of bounds; expected: a date YYYY-MM-DD (1900-01-01 to 2199-12-31)"),
        (periode(fin="1989-12-31"), "carriere[0].fin", "« 1989-12-31 » précède le début, « 1990-01-01 »", "“1989-12-31” is before the beginning, “1990-01-01”"),
        # Words: the nearest, and the list where it is short.
        (
            periode(organisme={**ORGANISME, "regime": "Général"}),
            "carriere[0].organisme.regime",
            "« Général » n’est pas dans la liste ; le plus proche : general ; attendu : un des 17 mots du schéma",
            "“Général” is not in the list; nearest: general; expected: one of the 17 words of the schema",
        ),
        (periode(fonction="direcetur"), "carriere[0].fonction", "« direcetur » n’est pas dans la liste ; le plus proche : directeur ; attendu : un des 20 mots du schéma", "“direcetur” is not in the list; nearest: directeur; expected: one of the 20 words of the schema"),
        ({"id": "A", "naisance": "1960-01-01"}, "naisance", "champ inconnu ; le plus proche : naissance", "unknown field; nearest: naissance"),
        (periode(agrement="sans objet"), "carriere[0].agrement", "« sans objet » n’est pas écrite AAAA-MM-JJ ; le plus proche : sans_objet", "“sans objet” is not written YYYY-MM-DD; nearest: sans_objet"),
        # What the other fields of the body leave: ORGANIC has its national caisse and its caisses (A1.al1); general bodies are of A to D (A3).
        (
            periode(organisme={"regime": "organic", "type": "ssm"}),
            "carriere[0].organisme.type",
            "« ssm » : type d’organisme étranger au régime ; attendu : caisse_nationale, caisse ou centre_informatique_national",
            "“ssm”: kind of body foreign to the regime; expected: caisse_nationale, caisse or centre_informatique_national",
        ),
        (
            periode(organisme={**ORGANISME, "categorie": "1"}),
            "carriere[0].organisme.categorie",
            "« 1 » : catégorie étrangère à l’organisme ; attendu : a, b, c ou d",
            "“1”: category foreign to the body; expected: a, b, c or d",
        ),
        # Types and bounds.
        (periode(niveau="7"), "carriere[0].niveau", "« 7 » est un texte ; attendu : un nombre entier de 0 à 99", "“7” is a text; expected: a whole number from 0 to 99"),
        (periode(niveau=100), "carriere[0].niveau", "100 hors des bornes ; attendu : un nombre entier de 0 à 99", "100 out of bounds; expected: a whole number from 0 to 99"),
        (periode(interim="oui"), "carriere[0].interim", "« oui » est un texte ; attendu : true ou false", "“oui” is a text; expected: true or false"),
        (periode(fonction=None), "carriere[0].fonction", "champ obligatoire ; attendu : un des 20 mots du schéma", "required field; expected: one of the 20 words of the schema"),
        ({"naissance": "1960-01-01"}, "id", "champ obligatoire ; attendu : un texte non vide", "required field; expected: a text that is not empty"),
        ({"id": "A", "carriere": [PERIODE] * 33}, "carriere", "trop d’éléments (33) ; attendu : une liste de 32 éléments au plus", "too many elements (33); expected: a list of at most 32 elements"),
    ],
)
def test_phrases(dossier: dict[str, Any], chemin: str, francais: str, anglais: str) -> None:
    erreur = refus(dossier)
    assert erreur.chemin == chemin
    # The no-break spaces of French, written plain above.
    assert erreur.phrase("fr").replace("\u00a0", " ") == f"{chemin} : {francais}"
    assert erreur.phrase("en") == f"{chemin}: {anglais}"
    assert not any(f" {signe}" in erreur.phrase("fr") for signe in ":;»?!")


def test_demande() -> None:
    erreur = refus({"id": "A"}, {"annee": 1999, "classe": "AD3"})
    assert erreur.phrase("en") == "demande.annee: 1999 out of bounds; expected: a whole number from 2000 to 2199"
    assert refus({"id": "A"}, {"annee": 2000, "classe": "ad3"}).phrase("en").startswith("demande.classe: “ad3” is not in the list; nearest: AD3;")


def test_attributs() -> None:
    """What was there stays: the path, the rule, the text, the dict; what was found and what is expected come beside."""
    erreur = refus(periode(niveau="sept"))
    assert (erreur.chemin, erreur.regle, erreur.valeur) == ("carriere[0].niveau", "type", "sept")
    assert erreur.attendu is not None
    assert (erreur.attendu.genre, erreur.attendu.minimum, erreur.attendu.maximum) == ("entier", 0, 99)
    assert sorted(erreur.to_dict()) == ["chemin", "message", "regle"]
    nue = la.ErreurEntree("carriere[0].niveau", "type")
    assert (nue.valeur, str(nue)) == (ABSENTE, "carriere[0].niveau: valeur d’un autre type que prévu (value of the wrong type)")
    relue = pickle.loads(pickle.dumps(erreur))
    assert (relue.chemin, relue.regle, relue.valeur) == (erreur.chemin, erreur.regle, "sept")
    assert pickle.loads(pickle.dumps(refus({"id": "A", "carriere": iter([])}))).valeur is ABSENTE


def test_memes_valeurs_par_json_et_par_objets() -> None:
    textes = ('{"id":"A","naissance":"1960-02-30"}', '{"annee":2000,"classe":"AD3"}')
    with pytest.raises(la.ErreurEntree) as pris:
        la.evaluer_json(*textes)
    assert pris.value.phrase("en") == "naissance: “1960-02-30” is not a day of the calendar"
    with pytest.raises(la.ErreurEntree) as pris:
        la.Dossier.from_json(textes[0])
    assert pris.value.valeur == "1960-02-30"


def test_tous_les_champs_ont_une_attente(refus: list[dict[str, Any]]) -> None:
    """Every field that a vector finds at fault is one whose expectation is known, unknown fields apart."""
    champs = {r["chemin"] for r in refus if r["regle"] not in ("champ_inconnu", "json_invalide")}
    assert len(champs) > 40
    assert {c for c in champs if attente(c) is None} == set()


def test_texte_visible() -> None:
    """Neither a line break, nor an escape, nor a right-to-left override of the input reaches a terminal."""
    erreur = refus({"id": "A", "naissance": "19\n\x1b[31m\u202e60"})
    assert erreur.phrase("en") == "naissance: “19\\n\\x1b[31m\\u202e60” is not written YYYY-MM-DD"
    assert visible("É-1 à b") == "É-1 à b"
    assert len(refus({"id": "A", "naissance": "9" * 10_000}).phrase("en")) < 120


def test_commande_une_langue(tmp_path: Any) -> None:
    """File, line, field, value, expectation; in French no English, in English no French."""
    fichier = tmp_path / "d.jsonl"
    fichier.write_text('\n{"dossier":{"id":"A","naissance":"31/12/1960"},"demande":{"annee":2000,"classe":"AD3"}}\n', encoding="utf-8")
    for verbe in ("evaluer", "expliquer", "recu", "planifier", "robustesse"):
        francais, anglais = (commande("--langue", langue, verbe, str(fichier)) for langue in ("fr", "en"))
        textes = [(e.stdout + e.stderr).replace("\u00a0", " ") for e in (francais, anglais)]
        assert "ligne 2" in textes[0] and "« 31/12/1960 » n’est pas écrite AAAA-MM-JJ" in textes[0] and "written" not in textes[0]
        assert "line 2" in textes[1] and "“31/12/1960” is not written YYYY-MM-DD" in textes[1] and "écrite" not in textes[1]


@pytest.mark.parametrize("couple", [[{}, DEMANDE], ({"id": "A"},), ({"id": "A"}, DEMANDE, 1), None, 7, "ab", object(), {"id": "A"}])
def test_lot_un_couple_mal_fait(couple: Any) -> None:
    """What is no pair is an error in its place, and the rest is evaluated."""
    bon = ({"id": "A"}, DEMANDE)
    premier, erreur, dernier = la.evaluer_lot([bon, couple, bon])
    assert premier == dernier == la.evaluer(*bon)
    assert isinstance(erreur, la.ErreurEntree)
    assert (erreur.chemin, erreur.regle) == ("$", "type")


@pytest.mark.parametrize("couple", [(None, DEMANDE), ({"id": "A"}, None), (7, DEMANDE), ({"id": "A"}, "AD3"), (DEMANDE, {"id": "A"})])
def test_lot_un_membre_mal_fait(couple: Any) -> None:
    bon = ({"id": "A"}, DEMANDE)
    premier, erreur, dernier = la.evaluer_lot([bon, couple, bon])
    assert premier == dernier == la.evaluer(*bon)
    assert isinstance(erreur, la.ErreurEntree)


def test_lot_sans_fil() -> None:
    """No thread can start (stacks that no memory can hold): the calling thread does the work, and every result is there."""
    programme = """
        import liste_aptitude as la
        from liste_aptitude import _noyau

        couples = [(la.Dossier(f"A-{i}", naissance="1960-01-01"), la.Demande(2000 + i % 9, "AD3")) for i in range(20_000)]
        lot = la.evaluer_lot(couples)
        assert len(lot) == len(couples)
        assert all(d == la.evaluer(*c) for d, c in zip(lot[::97], couples[::97]))
        lignes = [b'{"dossier":{"id":"%d"},"demande":{"annee":2000,"classe":"AD3"}}' % i for i in range(20_000)]
        assert [r[0] for r in _noyau.evaluer_lignes(lignes)] == [str(i) for i in range(20_000)]
    """
    environnement = {**os.environ, "RUST_MIN_STACK": str(1 << 50)}
    execution = subprocess.run([sys.executable, "-c", textwrap.dedent(programme)], capture_output=True, text=True, env=environnement)
    assert (execution.returncode, execution.stderr) == (0, "")


@pytest.mark.parametrize("semaines", [-(10**20), 10**20, -7, 10**15 - 1])
def test_un_nombre_trop_long_garde_son_signe(semaines: int) -> None:
    """It is written out, its sign too."""
    with pytest.raises(la.ErreurEntree) as refus:
        la.evaluer({"id": "x", "formation": {"semaines_perfectionnement": semaines}}, {"annee": 2000, "classe": "AD3"})
    assert f": {semaines} " in refus.value.phrase("en")


def test_ce_qui_est_attendu_d_une_date_ou_d_un_mot() -> None:
    """An agrément is a day, or the word that none is required."""
    organisme = {"regime": "general", "type": "organisme", "categorie": "a"}
    directeur = {"debut": "2000-01-01", "fonction": "directeur", "niveau": 0, "nomination_reguliere": True, "organisme": organisme}
    with pytest.raises(la.ErreurEntree) as refus:
        la.evaluer({"id": "x", "carriere": [{**directeur, "agrement": 5}]}, {"annee": 2000, "classe": "AD3"})
    assert refus.value.phrase("en").endswith("expected: a date YYYY-MM-DD or sans_objet")
    assert refus.value.phrase("fr").endswith("une date AAAA-MM-JJ ou sans_objet")
