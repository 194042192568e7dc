"""The function that the three engines run on a batch of rows, and the tables they start from.

A row is a demande with what the engine's joins put beside it: the columns of the person, ``connu`` (null when there is no such
person) and ``carriere``, the list of the career periods in their order.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Iterable

import liste_aptitude as la
import liste_aptitude_arrow
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

TABLES = ("personnes", "carriere", "demandes")
COLONNES = liste_aptitude_arrow.colonnes()


def decider(lot: pa.Table) -> pa.Table:
    """The decision of every row, in order: the columns of ``evaluer_table``.

    Rows are keyed by their place, so that two demandes of one person are two rows that need nothing from elsewhere.
    """
    cle = pa.array([str(rang) for rang in range(lot.num_rows)], pa.string())
    connu = pc.fill_null(lot["connu"], False)
    personnes = _choisir(lot, "personnes", cle).filter(connu)
    listes = lot["carriere"].combine_chunks()
    periodes = pa.Table.from_struct_array(pc.list_flatten(listes))
    carriere = _choisir(periodes, "carriere", cle.take(pc.list_parent_indices(listes)))
    decisions = pa.table(la.evaluer_table(personnes, carriere, _choisir(lot, "demandes", cle)))
    return _signes(decisions.set_column(0, "id", lot["id"]))


def decider_sans_moteur(personnes: pa.Table, carriere: pa.Table, demandes: pa.Table) -> pa.Table:
    """The plain call, which the engines must agree with."""
    return _signes(pa.table(la.evaluer_table(personnes, carriere.drop_columns("rang"), demandes)))


def _choisir(table: pa.Table, genre: str, cle: pa.Array) -> pa.Table:
    noms = [nom for nom in COLONNES[genre] if nom in table.column_names and nom != "id"]
    return table.select(noms).add_column(0, "id", cle)


def _signes(decisions: pa.Table) -> pa.Table:
    """List years as 32-bit integers: Spark has no unsigned ones."""
    rang = decisions.column_names.index("annee")
    return decisions.set_column(rang, "annee", decisions["annee"].cast(pa.int32()))


def lire(dossier: Path) -> list[pa.Table]:
    """The three tables of a folder."""
    return [pq.read_table(dossier / f"{nom}.parquet") for nom in TABLES]


def preparer(exemples: Path, dossier: Path, annees: Iterable[int]) -> None:
    """Writes the tables: the persons of the examples, each asking every class every year, and two demandes that are errors."""
    dossier.mkdir(parents=True, exist_ok=True)
    personnes, carriere, demandes = [], [], []
    for ligne in exemples.read_text(encoding="utf-8").splitlines():
        personne = json.loads(ligne)["dossier"]
        periodes = personne.pop("carriere", [])
        carriere += [{"id": personne["id"], "rang": rang, **_a_plat(p)} for rang, p in enumerate(periodes)]
        personnes.append(_a_plat(personne))
        demandes += [{"id": personne["id"], "annee": a, "classe": c.value} for a in annees for c in la.Classe]
    demandes += [{"id": "personne", "annee": 2000, "classe": "AD3"}, {"id": personnes[0]["id"], "annee": 1999, "classe": "AD3"}]
    for nom, lignes in zip(TABLES, (personnes, carriere, demandes)):
        noms = dict.fromkeys(champ for ligne in lignes for champ in ligne)
        pq.write_table(pa.table({champ: [ligne.get(champ) for ligne in lignes] for champ in noms}), dossier / f"{nom}.parquet")


def _a_plat(objet: dict[str, Any], prefixe: str = "") -> dict[str, Any]:
    """Nested names joined by ``_``; lists as JSON texts."""
    plat: dict[str, Any] = {}
    for nom, valeur in objet.items():
        if isinstance(valeur, dict):
            plat |= _a_plat(valeur, f"{prefixe}{nom}_")
        else:
            plat[prefixe + nom] = json.dumps(valeur) if isinstance(valeur, list) else valeur
    return plat


def chemins() -> tuple[Path, Path]:
    """The folder of the tables and the file of the decisions, from the command line."""
    tables, sortie = sys.argv[1:]
    return Path(tables), Path(sortie)
