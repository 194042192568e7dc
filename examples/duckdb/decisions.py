"""Decisions in SQL, by a vectorised function of DuckDB: python decisions.py TABLES DECISIONS.parquet (PYTHONPATH=examples/moteurs)."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pyarrow as pa
from commun import chemins, decider

# A row with its person and its career, as one value.
LIGNES = """
    select ligne from (
        select d.*, p.* exclude (id), p.id is not null as connu, c.carriere
        from read_parquet($tables || '/demandes.parquet') d
        left join read_parquet($tables || '/personnes.parquet') p using (id)
        left join (select id, list(periode order by periode.rang) as carriere
                   from (select id, periode from read_parquet($tables || '/carriere.parquet') periode)
                   group by id) c using (id)
    ) ligne
"""


def ecrire(tables: Path, sortie: Path) -> None:
    """Writes the decisions of the demandes of a folder."""
    with duckdb.connect() as con:
        parametres = {"tables": str(tables)}
        modele = con.execute(f"{LIGNES} limit 0", parametres)
        ((_, entree, *_),) = modele.description
        vide = con.execute(f"select unnest(ligne) from ({LIGNES} limit 0)", parametres).to_arrow_table()
        rendu = con.from_arrow(_une_colonne(decider(vide)))
        con.create_function("decider", sur_un_lot, [entree], rendu.types[0], type="arrow", null_handling="special")
        con.execute(
            f"copy (select unnest(decision) from (select decider(ligne) as decision from ({LIGNES}))) to '{sortie}' (format parquet)",
            parametres,
        )


def sur_un_lot(lignes: pa.ChunkedArray) -> pa.ChunkedArray:
    """A vector, as DuckDB hands it over."""
    return _une_colonne(decider(pa.Table.from_struct_array(lignes))).column(0)


def _une_colonne(decisions: pa.Table) -> pa.Table:
    return pa.table({"decision": decisions.to_struct_array()})


if __name__ == "__main__":
    ecrire(*chemins())
