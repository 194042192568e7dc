"""No column is lost: a value that a field cannot have is refused at that field, for every field of the three tables."""

from __future__ import annotations

from typing import Any

import liste_aptitude as la
import liste_aptitude_arrow as arrow
import pyarrow as pa
import pytest
from tabulaire import tables
from test_faits import DEMANDES, DOSSIER

PAIRE = [{"dossier": {**DOSSIER, "carriere": DOSSIER["carriere"][:1]}, "demande": {**DEMANDES[0], "depot": {**d, "voie": "postale"}}} for d in [{**DEMANDES[0]["depot"], "date_validation": "2012-04-30"}]]
SANS_FAUTE = ("id", "organisme_region")
"""Texts that may be anything."""
COLONNES = [(table, colonne) for table, colonnes in arrow.colonnes().items() for colonne in colonnes if colonne not in SANS_FAUTE]


def erreurs(trois: list[Any]) -> list[str | None]:
    chemins: list[str | None] = pa.table(la.evaluer_table(*trois)).column("erreur_chemin").to_pylist()
    return chemins


def test_la_rangee_est_bonne() -> None:
    assert erreurs(list(tables(PAIRE))) == [None]


@pytest.mark.parametrize(("table", "colonne"), COLONNES)
def test_chaque_colonne_est_lue(table: str, colonne: str) -> None:
    trois = list(tables(PAIRE))
    rang = ("personnes", "carriere", "demandes").index(table)
    lignes = trois[rang].num_rows
    if colonne in trois[rang].column_names:
        trois[rang] = trois[rang].drop_columns([colonne])
    trois[rang] = trois[rang].append_column(colonne, pa.array(["§"] * lignes))
    (chemin,) = erreurs(trois)
    assert chemin is not None
    prefixe = {"personnes": "", "carriere": "carriere[0].", "demandes": "demande."}[table]
    # A list that is no JSON is refused as a whole, or at its first element.
    assert chemin.removeprefix(prefixe).replace(".", "_").split("[")[0] == colonne
