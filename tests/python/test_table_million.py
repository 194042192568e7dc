"""A million rows in three files, with faults of every kind among them: each row is counted once."""

from __future__ import annotations

from pathlib import Path

from pyarrow import parquet
from trois import CARRIERE, DEMANDES, PERSONNES, Fichiers, commande, octets

MILLIERS = 200


def test_un_million_de_lignes(tmp_path: Path) -> None:
    """Of every thousand persons: 0 has too short a row, 1 lost the zeros of her career's ids, 2 a quotation mark left open in her
    second career row, 3 a demande too short, 4 no demande. All the others have two career rows and two demandes, which are answered."""
    fichiers = Fichiers(tmp_path)
    personnes, carriere, demandes = [PERSONNES[0]], [CARRIERE[0]], [DEMANDES[0]]
    for n in range(1000 * MILLIERS):
        cas, id = n % 1000, f"{n:07d}"
        personnes.append(id if cas == 0 else f"{id};1950-01-01;0;0")
        sien = f"{n}" if cas == 1 else id
        carriere.append(f"{sien};1985-01-01;1990-12-31;general;organisme;b;cadre;7")
        ouvert = '"' if cas == 2 else ""
        carriere.append(f"{sien};1991-01-01;;general;organisme;b;{ouvert}cadre;7")
        if cas != 4:
            demandes += [f"{id};2000;AD3", id if cas == 3 else f"{id};2001;AD3"]
    for nom, lignes in zip(fichiers.noms, (personnes, carriere, demandes)):
        fichiers.avec(nom, octets(lignes))
    assert len(personnes) + len(carriere) + len(demandes) - 3 == 1_000_000 - 2 * MILLIERS
    execution = commande("evaluer", *fichiers.arguments(), "--bilan", "-o", str(tmp_path / "d.parquet"))
    assert execution.returncode == 1
    m = MILLIERS
    assert execution.stderr.splitlines()[-3:] == [
        f"personnes: {1000 * m} = {997 * m} evaluated, {m} without demande, {2 * m} in error",
        f"carriere: {2000 * m} = {1994 * m} attached, {4 * m} in error, {2 * m} of nobody",
        f"demandes: {1998 * m} = {1993 * m} decisions, {5 * m} in error",
    ]
    decisions = parquet.read_table(tmp_path / "d.parquet", columns=["id", "verdict", "erreur_regle", "erreur_ligne"])
    assert decisions.num_rows == 1998 * m
    assert decisions.column("id").to_pylist() == [ligne.split(";")[0] for ligne in demandes[1:]]
    assert decisions.column("verdict").null_count == 5 * m == decisions.num_rows - decisions.column("erreur_regle").null_count
    assert set(decisions.column("erreur_regle").to_pylist()) == {None, "largeur", "guillemet"}
