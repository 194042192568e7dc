"""Parquet read by the extension for tables, and by pyarrow whatever it leaves: the same rows, the same decisions and the same errors."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator

import liste_aptitude_arrow
import pyarrow as pa
import pytest
from liste_aptitude.cli import main
from liste_aptitude.cli.fichiers import lecture_parquet
from pyarrow import parquet
from trois import FAUTIVES

MOTS = pa.array(["a", None, "b", "a", "", "é"])
JOURS = pa.array([0, 1, None, -9000, 9000, 3], pa.date32())
SIMPLES: dict[str, Any] = {
    "id": ["P1", "P2", None, "P1", "", "P6"],
    "mot": MOTS,
    "categorie": MOTS.dictionary_encode(),
    "categorie_etroite": pa.DictionaryArray.from_arrays(pa.array([0, 1, None, 0, 1, 0], pa.int8()), pa.array(["a", "b"])),
    "large": MOTS.cast(pa.large_string()),
    "jour": JOURS,
    "oui": [True, False, None, True, True, False],
    "nombre": [1, None, 3, -4, 2**62, 0],
    "court": pa.array([1, None, 3, -4, 5, 6], pa.int32()),
    "nulle_part": pa.array([None] * 6, pa.string()),
}
LAISSEES: dict[str, Any] = {
    "liste": [["a"], [], None, ["b", "c"], [None], ["a"]],
    "structure": [{"a": 1}] * 6,
    "instant": pa.array([0] * 6, pa.timestamp("us")),
    "jour_64": pa.array([0] * 6, pa.date64()),
    "reel": [1.5, None, 2.0, 3.0, 4.0, 5.5],
    "petit": pa.array([1] * 6, pa.int8()),
    "sans_signe": pa.array([1] * 6, pa.uint32()),
    "decimal": pa.array([1] * 6).cast(pa.decimal128(21, 2)),
    "octets": pa.array([b"a"] * 6),
    "rien": pa.nulls(6),
    "duree": pa.array([1] * 6, pa.duration("s")),
    "categorie_de_nombres": pa.array([1, 2] * 3).dictionary_encode(),
}
FORMES: dict[str, dict[str, Any]] = {
    "telle quelle": {},
    "rangs": {"row_group_size": 2},
    "sans dictionnaire": {"use_dictionary": False},
    "dictionnaire trop grand": {"dictionary_pagesize_limit": 1, "data_page_size": 1},
    "sans compression": {"compression": "none"},
    "pages d'une autre version": {"data_page_version": "2.0", "version": "2.6"},
    "sans schema": {"store_schema": False},
}


def lue_par(fichier: Path, *, extension: bool) -> pa.Table:
    lots = lecture_parquet._partages(str(fichier)) if extension else lecture_parquet._par_pyarrow(str(fichier), partages=True)
    return pa.concat_tables(lots)


def est_prise(fichier: Path) -> bool:
    return liste_aptitude_arrow._arrow.lire_parquet(str(fichier)) is not None


def meme_table(une: pa.Table, autre: pa.Table) -> None:
    assert une.schema.equals(autre.schema)
    assert une.schema.metadata == autre.schema.metadata
    assert une.to_pylist() == autre.to_pylist()


@pytest.mark.parametrize("forme", FORMES)
def test_les_memes_rangees(tmp_path: Path, forme: str) -> None:
    fichier = tmp_path / "table.parquet"
    parquet.write_table(pa.table(SIMPLES).replace_schema_metadata({"pandas": "{}", "autre": "é"}), fichier, **FORMES[forme])
    assert est_prise(fichier)
    meme_table(lue_par(fichier, extension=True), lue_par(fichier, extension=False))


@pytest.mark.parametrize("nom", LAISSEES)
def test_ce_qui_est_laisse_a_pyarrow(tmp_path: Path, nom: str) -> None:
    fichier = tmp_path / "table.parquet"
    parquet.write_table(pa.table({**SIMPLES, nom: LAISSEES[nom]}), fichier)
    assert not est_prise(fichier)
    meme_table(lue_par(fichier, extension=True), lue_par(fichier, extension=False))


@pytest.mark.parametrize("compression", ["gzip", "zstd", "brotli", "lz4"])
def test_une_autre_compression(tmp_path: Path, compression: str) -> None:
    fichier = tmp_path / "table.parquet"
    parquet.write_table(pa.table(SIMPLES), fichier, compression=compression)
    meme_table(lue_par(fichier, extension=True), pa.table(SIMPLES).cast(lue_par(fichier, extension=False).schema))


def test_textes_larges(tmp_path: Path) -> None:
    """What pandas and polars write: the ids too are large."""
    fichier = tmp_path / "table.parquet"
    parquet.write_table(pa.table({"id": pa.array(["A", None], pa.large_string()), "mot": pa.array(["é", "é"], pa.large_string())}), fichier)
    assert est_prise(fichier)
    meme_table(lue_par(fichier, extension=True), lue_par(fichier, extension=False))


# How many rows are read together, of groups of so many: cut where they are larger than 131,072, and as many whole ones as are no more together.
GROUPES = {70_000: [70_000, 70_000, 70_000, 90_000], 20_000: [120_000, 120_000, 60_000], 200_000: [131_072, 68_928, 100_000], 131_072: [131_072, 131_072, 37_856]}


@pytest.mark.parametrize("groupe", GROUPES)
def test_plus_d_un_lot(tmp_path: Path, groupe: int) -> None:
    """Rows by the hundred thousand, words that change from one group of rows to the next."""
    nombre = 300_000
    table = pa.table({"id": [str(n) for n in range(nombre)], "mot": [f"m{n // 50_000}" if n % 7 else None for n in range(nombre)]})
    parquet.write_table(table, tmp_path / "table.parquet", row_group_size=groupe)
    lots = list(lecture_parquet._partages(str(tmp_path / "table.parquet")))
    assert [lot.num_rows for lot in lots] == GROUPES[groupe]
    assert pa.concat_tables(lots).cast(table.schema).equals(table)


def test_arret_en_route(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the extension stops, pyarrow goes on at the next row: none twice, none left out."""
    fichier = tmp_path / "table.parquet"
    table = pa.table({"id": [str(n) for n in range(10)], "mot": ["a", "b"] * 5})
    parquet.write_table(table, fichier)

    def lire(_: str) -> Iterator[pa.Table]:
        yield table.slice(0, 2)
        yield table.slice(2, 3)
        raise ValueError

    monkeypatch.setattr(liste_aptitude_arrow._arrow, "lire_parquet", lire)
    monkeypatch.setattr(lecture_parquet, "_LOT", 4)
    lots = list(lecture_parquet._partages(str(fichier)))
    assert [lot.num_rows for lot in lots] == [2, 3, 3, 2]
    assert [n for lot in lots for n in lot["id"].to_pylist()] == table["id"].to_pylist()


def test_aucune_rangee(tmp_path: Path) -> None:
    fichier = tmp_path / "vide.parquet"
    parquet.write_table(pa.table(SIMPLES).slice(0, 0), fichier)
    [bloc] = lecture_parquet.lire(str(fichier), dictionnaires=True)
    assert (bloc.table.num_rows, bloc.table.column_names) == (0, list(SIMPLES))


def commande(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """The status, what is said and what is written."""
    arguments = [a for nom in FAUTIVES for a in (f"--{nom}", str(tmp_path / f"{nom}.parquet"))]
    sortie = tmp_path / "sortie.csv"
    sortie.unlink(missing_ok=True)
    statut = main(["--langue", "en", "evaluer", *arguments, "--bilan", "--sortie", str(sortie)])
    return statut, capfd.readouterr().err, sortie.read_text() if sortie.exists() else ""


@pytest.mark.parametrize("abime", ["rien", "octets", "coupe", "lettres", "absent", "pages"])
def test_les_memes_erreurs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], abime: str) -> None:
    """Files as they should be, spoilt, cut short, with what is no text, or away: the command says the same, whoever reads."""
    for nom, colonnes in FAUTIVES.items():
        parquet.write_table(pa.table(colonnes), tmp_path / f"{nom}.parquet", row_group_size=1, use_dictionary=abime != "pages")
    fichier = tmp_path / "carriere.parquet"
    octets = bytearray(fichier.read_bytes())
    if abime == "octets":
        octets[4:200] = bytes(196)
    elif abime == "pages":
        octets[900:1000] = bytes(100)
    elif abime == "coupe":
        del octets[-100:]
    elif abime == "lettres":
        octets = octets.replace(b"cadre", b"c\xffdre")
    fichier.write_bytes(octets)
    if abime == "absent":
        fichier.unlink()
    ici = commande(tmp_path, capfd)
    monkeypatch.setattr(liste_aptitude_arrow._arrow, "lire_parquet", lambda _: None)
    assert ici == commande(tmp_path, capfd)
    assert "Traceback" not in ici[1]
