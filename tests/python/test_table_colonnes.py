"""The command on tables: the columns asked for, and files whose rows are not kept in memory."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pyarrow as pa
import pytest
from liste_aptitude.cli import main
from pyarrow import parquet
from trois import FAUTIVES


@pytest.fixture
def fichiers(tmp_path: Path) -> list[str]:
    arguments = ["--langue", "en"]
    for nom, colonnes in FAUTIVES.items():
        parquet.write_table(pa.table(colonnes), tmp_path / f"{nom}.parquet")
        arguments += [f"--{nom}", str(tmp_path / f"{nom}.parquet")]
    return arguments


@pytest.mark.parametrize("forme", ["parquet", "csv", "jsonl"])
def test_colonnes_choisies(fichiers: list[str], tmp_path: Path, forme: str) -> None:
    sortie = tmp_path / f"sortie.{forme}"
    assert main(["evaluer", *fichiers, "--sortie", str(sortie), "--colonnes-sortie", "erreur_chemin,verdict,id"]) == 1
    if forme == "parquet":
        lignes = [tuple(ligne.values()) for ligne in parquet.read_table(sortie).to_pylist()]
    elif forme == "csv":
        entete, *autres = (tuple(cellule or None for cellule in ligne.split(",")) for ligne in sortie.read_text().splitlines())
        assert entete == ("erreur_chemin", "verdict", "id")
        lignes = autres
    else:
        lignes = [tuple(json.loads(ligne).values()) for ligne in sortie.read_text().splitlines()]
    # 49 years and 15 of a pay that counts: A may be put on the list in whichever of the two sections.
    assert lignes == [
        (None, "inscriptible", "A"),
        ("carriere[0].organisme.regime", None, "B"),
        ("naissance", None, "C"),
        ("id", None, "D"),
        ("demande.classe", None, "A"),
    ]


def test_lignes_choisies(tmp_path: Path) -> None:
    dossier = {"id": "A", "naissance": "1950-01-01", "inscrit_1999": False, "carriere": []}
    entree, sortie = tmp_path / "demandes.jsonl", tmp_path / "sortie.csv"
    entree.write_text(json.dumps({"dossier": dossier, "demande": {"annee": 2000, "classe": "AD3"}}))
    main(["evaluer", str(entree), "--sortie", str(sortie), "--colonnes-sortie", "classe,id"])
    assert sortie.read_text() == "classe,id\nAD3,A\n"


@pytest.mark.parametrize(
    ("arguments", "dit"),
    [
        (("--sortie", "x.csv", "--colonnes-sortie", "id,verdit"), "--colonnes-sortie verdit (→ verdict ?): id, annee"),
        (("--sortie", "x.csv", "--colonnes-sortie", "id,id"), "--colonnes-sortie id"),
        (("--sortie", "x.csv", "--colonnes-sortie", ""), "--colonnes-sortie"),
        (("--format", "jsonl", "--colonnes-sortie", "id"), "--colonnes-sortie needs --sortie or --format csv"),
        (("--colonnes-sortie", "id"), "--colonnes-sortie needs --sortie or --format csv"),
    ],
)
def test_mauvais_choix(fichiers: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], arguments: tuple[str, ...], dit: str) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["evaluer", *fichiers, *arguments]) == 2
    assert dit in capfd.readouterr().err
    assert not (tmp_path / "x.csv").exists()


def test_mots_partages_ou_non(fichiers: list[str], tmp_path: Path) -> None:
    """Texts that a file holds once each are read as those that it holds row by row; what is written is text for who reads it."""
    parquet.write_table(pa.table(FAUTIVES["carriere"]), tmp_path / "carriere.parquet", use_dictionary=False)
    main(["evaluer", *fichiers, "--sortie", str(tmp_path / "nus.parquet")])
    parquet.write_table(pa.table(FAUTIVES["carriere"]), tmp_path / "carriere.parquet", row_group_size=1)
    main(["evaluer", *fichiers, "--sortie", str(tmp_path / "partages.parquet")])
    nus, partages = (parquet.read_table(tmp_path / f"{nom}.parquet") for nom in ("nus", "partages"))
    assert nus.equals(partages)
    assert nus.schema.field("verdict").type == pa.string()
    assert nus.schema.field("constats").type.value_type.field("code").type == pa.string()


def test_le_fichier_change_pendant_la_lecture(fichiers: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """The cell at fault is looked for in the file again: not in another that took its name."""
    from liste_aptitude.cli import tables

    origine = tables.Tables.lots

    def lots(self: tables.Tables, *reste: object, **options: object) -> object:
        os.utime(tmp_path / "personnes.parquet", (1, 1))
        return origine(self, *reste, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(tables.Tables, "lots", lots)
    assert main(["evaluer", *fichiers, "--sortie", str(tmp_path / "sortie.csv")]) == 2
    assert "personnes.parquet: changed while it was read" in capfd.readouterr().err
    assert not (tmp_path / "sortie.csv").exists()


def test_un_fichier_tronque(fichiers: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Bytes spoilt in the middle: one sentence, no traceback."""
    octets = bytearray((tmp_path / "carriere.parquet").read_bytes())
    octets[4:200] = bytes(196)
    (tmp_path / "carriere.parquet").write_bytes(octets)
    assert main(["evaluer", *fichiers, "--sortie", str(tmp_path / "sortie.csv")]) == 2
    assert "Traceback" not in capfd.readouterr().err
