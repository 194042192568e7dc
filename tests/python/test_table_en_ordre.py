"""Tables whose ids rise are answered window by window: the same answers, errors and account as in any order, wherever a window ends."""

from __future__ import annotations

import os
import random
from pathlib import Path
from typing import Any, Callable

import liste_aptitude as la
import liste_aptitude_arrow as arrow
import pyarrow as pa
import pytest
from liste_aptitude.cli import main
from liste_aptitude.cli.fichiers import lecture_parquet
from liste_aptitude.cli.tables import Tables
from pyarrow import parquet
from test_table_cles import BON, trois

NOMBRE = 10_000
"""Persons: more than two windows of them."""
EN_FAUTE, PERIODE_EN_FAUTE, SANS_DEMANDE, TROIS_FOIS, INCONNUE = 9_000, 5_000, 7_000, 4_095, 4_096
"""Whose row is at fault, whose period is, who is not asked for, who is three times, and who has a career and a demande and no row."""

Ecriture = Callable[[int], Any]
ECRITURES: dict[str, Ecriture] = {
    "letters": lambda n: f"P{n:05}",
    "digits": lambda n: str(n + 1),
    "whole numbers": lambda n: n + 1,
    "long": lambda n: f"{n:030}",
}


def tables(ecrire: Ecriture, melees: str = "", une: bool = False) -> tuple[Any, Any, Any]:
    """The three tables, one of them in no order, or with one row in the window behind its own: none of the rows looked at beforehand shows it."""
    rangs = {nom: list(range(NOMBRE)) for nom in ("personnes", "carriere", "demandes")}
    rangs["personnes"].remove(INCONNUE)
    rangs["demandes"] = sorted([*rangs["demandes"], TROIS_FOIS, TROIS_FOIS])
    rangs["demandes"].remove(SANS_DEMANDE)
    if une:
        rangs[melees].insert(8_500, rangs[melees].pop(8_001))
    elif melees:
        random.Random(melees).shuffle(rangs[melees])
    personnes, carriere, demandes = trois(*([ecrire(rang) for rang in rangs[nom]] for nom in rangs))
    personnes = remplacer(personnes, "naissance", rangs["personnes"].index(EN_FAUTE), "1950-13-01")
    carriere = remplacer(carriere, "organisme_regime", rangs["carriere"].index(PERIODE_EN_FAUTE), "generale")
    return personnes, carriere, demandes


def remplacer(table: Any, nom: str, rang: int, valeur: str) -> Any:
    cellules = table.column(nom).to_pylist()
    cellules[rang] = valeur
    return table.set_column(table.column_names.index(nom), nom, pa.array(cellules))


def verifier(decisions: Any, bilan: Any, orphelines: Any, ecrire: Ecriture, rangs: Any) -> None:
    """What is asked of these tables; ``rangs`` has the rows of persons and of careers by their ids."""
    texte = [str(ecrire(rang)) for rang in range(NOMBRE)]
    lignes = {ligne["id"]: ligne for ligne in decisions}
    assert len(decisions) == NOMBRE + 1 and texte[SANS_DEMANDE] not in lignes
    assert [ligne["id"] for ligne in decisions].count(texte[TROIS_FOIS]) == 3
    erreurs = {id: (ligne["erreur_regle"], ligne["erreur_table"], ligne["erreur_ligne"]) for id, ligne in lignes.items() if ligne["verdict"] is None}
    assert erreurs == {
        texte[EN_FAUTE]: ("date_invalide", "personnes", rangs[0].index(texte[EN_FAUTE]) + 1),
        texte[PERIODE_EN_FAUTE]: ("valeur_inconnue", "carriere", rangs[1].index(texte[PERIODE_EN_FAUTE]) + 1),
        texte[INCONNUE]: ("valeur_inconnue", "personnes", None),
    }
    assert {ligne["verdict"] for ligne in decisions} == {BON, None}
    assert orphelines == [{"table": "carriere", "ligne": rangs[1].index(texte[INCONNUE]) + 1, "id": texte[INCONNUE], "motif": "personne_inconnue"}]
    assert bilan.to_dict() == {
        "personnes": NOMBRE - 1,
        "personnes_evaluees": NOMBRE - 4,
        "personnes_sans_demande": 1,
        "personnes_en_erreur": 2,
        "carriere": NOMBRE,
        "carriere_rattachees": NOMBRE - 3,
        "carriere_en_erreur": 2,
        "carriere_orphelines": 1,
        "demandes": NOMBRE + 1,
        "decisions": NOMBRE - 2,
        "demandes_en_erreur": 3,
    }


def ids(table: Any) -> list[str]:
    return [str(id) for id in table.column("id").to_pylist()]


@pytest.mark.parametrize("melees, une", [("", False), *((nom, une) for nom in ("personnes", "carriere", "demandes") for une in (False, True))])
@pytest.mark.parametrize("ecriture", ECRITURES)
def test_dans_l_ordre_ou_non(ecriture: str, melees: str, une: bool) -> None:
    """In memory, by windows where all three are in order, but for one row of one of them too: it is not lost to its person."""
    donnees = tables(ECRITURES[ecriture], melees, une)
    resultat = la.evaluer_table(*donnees, orphelines="ignorer")
    decisions = pa.table(resultat)
    assert decisions.column("id").to_pylist() == ids(donnees[2])
    orphelines = pa.table(resultat.orphelines).to_pylist()
    verifier(decisions.to_pylist(), resultat.bilan, orphelines, ECRITURES[ecriture], [ids(donnees[0]), ids(donnees[1])])


@pytest.mark.parametrize("cesures", [(1,), (TROIS_FOIS + 1, TROIS_FOIS + 2), (4_096, 8_192), tuple(range(700, NOMBRE, 700))])
def test_demandes_en_plusieurs_fois(cesures: tuple[int, ...]) -> None:
    """The demandes of one person may come in two calls, and a window may be asked again."""
    personnes, carriere, demandes = tables(ECRITURES["letters"])
    evaluateur = arrow._arrow.EnOrdre(personnes, carriere, arrow._arrow.Ordre.Lettres)
    decisions = []
    for debut, fin in zip((0, *cesures), (*cesures, demandes.num_rows)):
        decisions += pa.table(evaluateur.evaluer(demandes.slice(debut, fin - debut))).to_pylist()
    evaluateur.finir()
    orphelines = pa.table(evaluateur.orphelines).to_pylist()
    verifier(decisions, evaluateur.bilan, orphelines, ECRITURES["letters"], [ids(personnes), ids(carriere)])


def test_plus_de_carrieres_que_de_personnes() -> None:
    """Careers of nobody fill windows of their own: before the only person, between two demandes, and behind all."""
    sans, parmi = 70_000, 40_000
    de_personne = [f"A{n:06}" for n in range(sans)]
    carriere = [*de_personne[:parmi], "A040000bis", *de_personne[parmi:], "Z"]
    resultat = la.evaluer_table(*trois(["A040000bis"], carriere, ["A000000", "A040000bis", "A069999"]), orphelines="ignorer")
    lignes = [(ligne["id"], ligne["verdict"], ligne["erreur_regle"]) for ligne in pa.table(resultat).to_pylist()]
    assert lignes == [("A000000", None, "valeur_inconnue"), ("A040000bis", BON, None), ("A069999", None, "valeur_inconnue")]
    assert len(resultat.orphelines) == sans + 1
    assert pa.table(resultat.orphelines).column("ligne").to_pylist() == [n for n in range(1, sans + 3) if n != parmi + 1]
    assert (resultat.bilan.carriere_rattachees, resultat.bilan.decisions) == (1, 1)


def test_aucune_rangee() -> None:
    """Empty tables, and columns that no field has, are what they are in any order."""
    vide = pa.table({"id": pa.array([], pa.string())})
    donnees = trois(["A"], ["A"], ["A"])
    assert len(la.evaluer_table(vide, vide, vide)) == 0
    resultat = la.evaluer_table(donnees[0], donnees[1], vide)
    assert (len(resultat), resultat.bilan.personnes_sans_demande, resultat.bilan.carriere_rattachees) == (0, 1, 1)
    for rang, nom in enumerate(("personnes", "carriere", "demandes")):
        fautives = [table.append_column("taille", pa.array([1])) if rang == ici else table for ici, table in enumerate(donnees)]
        with pytest.raises(la.ErreurEntree, match=f"{nom}.taille"):
            la.evaluer_table(*fautives)


def ecrire(dossier: Path, donnees: tuple[Any, Any, Any]) -> list[str]:
    """Files of Parquet, as arguments."""
    chemins = {nom: dossier / f"{nom}.parquet" for nom in ("personnes", "carriere", "demandes")}
    for chemin, table in zip(chemins.values(), donnees):
        parquet.write_table(table, chemin, row_group_size=3_000)
    return [mot for nom, chemin in chemins.items() for mot in (f"--{nom}", str(chemin))]


@pytest.fixture
def grands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of any size are large ones."""
    monkeypatch.setattr(lecture_parquet, "GARDEES", 0)


@pytest.mark.usefixtures("grands")
@pytest.mark.parametrize("ecriture", ECRITURES)
def test_fichiers_dans_l_ordre(ecriture: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The command tells the same of them as of files that are not: rows, cells at fault, careers of nobody, counts."""
    rendus = []
    for melees in ("", "carriere"):
        donnees = tables(ECRITURES[ecriture], melees)
        fichiers = ecrire(tmp_path, donnees)
        ordre = lecture_parquet.ordre(*fichiers[1::2])
        if melees:
            assert ordre is None
        else:
            assert ordre == (arrow._arrow.Ordre.Lettres if ecriture in ("letters", "long") else arrow._arrow.Ordre.Longueurs)
        sortie = tmp_path / f"sortie-{melees}.parquet"
        assert main(["--langue", "en", "evaluer", *fichiers, "--sortie", str(sortie), "--bilan"]) == 1
        decisions = parquet.read_table(sortie)
        places = {str(id): rang + 1 for rang, id in enumerate(donnees[1].column("id").to_pylist())}
        fautive = str(ECRITURES[ecriture](PERIODE_EN_FAUTE))
        message, ligne = next((m, n) for id, m, n in zip(*(decisions.column(nom).to_pylist() for nom in ("id", "erreur_message", "erreur_ligne"))) if id == fautive)
        assert "“generale” is not in the list" in message and ligne == places[fautive]
        dit = capfd.readouterr().err
        assert f"{places[str(ECRITURES[ecriture](INCONNUE))]} ({ECRITURES[ecriture](INCONNUE)})" in dit
        rendus.append((decisions.drop_columns(["erreur_ligne"]), [mot for mot in dit.split() if not mot.isdigit()]))
    assert rendus[0][0].equals(rendus[1][0])


def test_de_petits_fichiers_sont_gardes(tmp_path: Path) -> None:
    """Rows of persons and careers count together, 9,999 and 10,000 of them."""
    fichiers = ecrire(tmp_path, tables(ECRITURES["letters"]))[1::2]
    assert lecture_parquet.ordre(*fichiers) is None
    assert arrow._arrow.ordre_des_fichiers(*fichiers, 19_999) is None
    assert arrow._arrow.ordre_des_fichiers(*fichiers, 19_998) == arrow._arrow.Ordre.Lettres


@pytest.mark.usefixtures("grands")
def test_un_fichier_change_pendant_la_lecture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """They were seen to be in order: another under the name of one may not be."""
    fichiers = ecrire(tmp_path, tables(ECRITURES["letters"]))
    origine = Tables._lot

    def lot(self: Tables, *reste: Any) -> Any:
        os.utime(tmp_path / "demandes.parquet", (1, 1))
        return origine(self, *reste)

    monkeypatch.setattr(Tables, "_lot", lot)
    assert main(["--langue", "en", "evaluer", *fichiers, "--sortie", str(tmp_path / "sortie.csv")]) == 2
    assert "demandes.parquet: changed while it was read" in capfd.readouterr().err
    assert not (tmp_path / "sortie.csv").exists()
