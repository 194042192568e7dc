"""A user's script on tables, written with types: mypy --strict and pyright accept it, and it runs."""

from __future__ import annotations

import liste_aptitude as la
import polars as pl


def decider(personnes: pl.DataFrame, carriere: pl.DataFrame, demandes: pl.DataFrame) -> pl.DataFrame:
    faits: list[int] = []
    decisions: la.TableDecisions = la.evaluer_table(personnes, carriere, demandes, progres=faits.append)
    noms: list[str] = decisions.colonnes
    print(len(decisions), noms[:3], faits)
    return pl.DataFrame(decisions)


def main() -> None:
    personnes = pl.DataFrame({"id": ["A"], "naissance": ["1955-03-01"], "formation_ancien_eleve": [True]})
    demandes = pl.DataFrame({"id": ["A"], "annee": [2000], "classe": ["AD3"]})
    print(decider(personnes, pl.DataFrame({"id": []}, schema={"id": pl.String}), demandes)["id"].to_list())


if __name__ == "__main__":
    main()
