"""Measures the seniority of other systems against the rules: `mesurer.py WORK_FOLDER`; the tables of docs/anciennete.md on standard output.

The rules are those of the reference model (tests/reference/temps.py), which shares nothing with the kernel.
"""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Dict, List, Optional, Tuple

ICI = Path(__file__).parent
sys.path.insert(0, str(ICI.parents[1] / "tests" / "reference"))
from temps import ecart  # noqa: E402

Paire = Tuple[date, date]
Reponse = Tuple[Optional[int], Optional[int], Optional[int]]

DIX: List[Paire] = [
    (date.fromisoformat(a), date.fromisoformat(b))
    for a, b in (
        ("2000-01-31", "2000-02-29"),
        ("2000-01-31", "2000-03-01"),
        ("2001-01-31", "2001-03-01"),
        ("2000-02-29", "2001-02-28"),
        ("2000-02-29", "2001-03-01"),
        ("1996-02-29", "2000-02-28"),
        ("1997-01-01", "2000-01-01"),
        ("1997-01-02", "2000-01-01"),
        ("1996-08-31", "2000-02-29"),
        ("1999-12-31", "2000-01-01"),
    )
]


def jours(debut: date, nombre: int) -> List[date]:
    return [debut + timedelta(n) for n in range(nombre)]


A = [(debut, fin) for debut in jours(date(1990, 1, 1), 3652) for fin in (date(2000, 1, 1), date(2001, 1, 1))]
"""Every start of ten years, to two first of January: a period that runs up to the reference date."""
B = [(debut, fin) for debut in jours(date(1996, 1, 1), 731) for fin in jours(date(2001, 1, 1), 365)]
"""Every start of two years, to every day of 2001: a period that ends anywhere."""


def commandes(travail: Path) -> Dict[str, List[str]]:
    """The systems, by name: what reads pairs and prints answers."""
    python, s = str(travail / "venv" / "bin" / "python"), ICI / "systemes"
    node = ["node", str(travail / "node" / "node.mjs")]
    return {
        "python-dateutil": [python, str(s / "python.py"), "dateutil"],
        "whenever": [python, str(s / "python.py"), "whenever"],
        "luxon": [*node, "luxon"],
        "java.time Period": ["java", str(s / "Anciennete.java"), "period"],
        "Temporal (temporal-polyfill)": [*node, "temporal"],
        "PostgreSQL age": [str(s / "postgres.sh")],
        "DuckDB age": [python, str(s / "python.py"), "duckdb_age"],
        "PHP diff": ["php", str(s / "diff.php")],
        "LibreOffice DATEDIF": [sys.executable, str(s / "datedif.py")],
        "pendulum": [python, str(s / "python.py"), "pendulum"],
        "date-fns intervalToDuration": [*node, "date_fns"],
        "DuckDB datesub": [python, str(s / "python.py"), "duckdb_datesub"],
        "moment": [*node, "moment"],
        "dayjs": [*node, "dayjs"],
        "date-fns differenceInMonths": [*node, "date_fns_mois"],
        "java.time ChronoUnit.MONTHS": ["java", str(s / "Anciennete.java"), "mois"],
        "pandas Period('M')": [python, str(s / "python.py"), "pandas_mois"],
        "numpy timedelta64[Y]": [python, str(s / "python.py"), "numpy_annees"],
        "DuckDB date_diff('year')": [python, str(s / "python.py"), "duckdb_date_diff"],
        "days / 365.25": [python, str(s / "python.py"), "jours_365_25"],
        "GnuCOBOL YYYYMMDD / 10000": [str(travail / "anciennete"), "0"],
        "GnuCOBOL INTEGER-OF-DATE / 365.25": [str(travail / "anciennete"), "1"],
    }


SANS_BALAYAGE = {"LibreOffice DATEDIF"}
"""Too slow for the sweeps: a spreadsheet of a quarter of a million rows."""


def repondre(commande: List[str], paires: List[Paire]) -> List[Reponse]:
    texte = "".join(f"{a} {b}\n" for a, b in paires)
    colonne = int(commande[1]) if commande[1:] in (["0"], ["1"]) else None
    sortie = subprocess.run(commande[:1] if colonne is not None else commande, input=texte, check=True, capture_output=True, encoding="utf-8").stdout
    lignes = sortie.splitlines()
    if colonne is not None:
        lignes = [f"{int(ligne.split()[colonne])}/-/-" for ligne in lignes]
    assert len(lignes) == len(paires), (commande, len(lignes))
    return [tuple(None if u == "-" else int(u) for u in ligne.split("/")) for ligne in lignes]  # type: ignore[misc]


def ecarts(reponses: List[Reponse], paires: List[Paire]) -> str:
    """Pairs that differ from the rules: in years, in months, in anything; how many too soon."""
    annees, mois, autres = [0, 0], [0, 0], 0
    for (a, m, j), paire in zip(reponses, paires):
        ra, rm, rj = ecart(*paire)
        if a is not None and m is not None:
            total, juste = 12 * a + m, 12 * ra + rm
            a = total // 12
            mois[0] += total != juste
            mois[1] += total > juste
            autres += (total, j) != (juste, rj)
        if a is not None:
            annees[0] += a != ra
            annees[1] += a > ra
    entiers = reponses[0][1] is not None
    complets = reponses[0][2] is not None
    dire = lambda n: f"{n[0]}" + (f" ({n[1]} early)" if n[1] else "")  # noqa: E731
    return f"{dire(annees)} | {dire(mois) if entiers else '-'} | {autres if complets else '-'}"


def cellule(reponse: Reponse, juste: Tuple[int, int, int]) -> str:
    texte = "/".join("-" if u is None else str(u) for u in reponse)
    faux = any(u is not None and u != v for u, v in zip(reponse, juste))
    return f"**{texte}**" if faux else texte


def principal(travail: Path) -> None:
    print("| system | " + " | ".join(f"P{n}" for n in range(1, 11)) + " |\n| --- |" + " --- |" * 10)
    print("| the rules | " + " | ".join("/".join(map(str, ecart(*p))) for p in DIX) + " |")
    systemes = commandes(travail)
    for nom, commande in systemes.items():
        reponses = repondre(commande, DIX)
        print(f"| {nom} | " + " | ".join(cellule(r, ecart(*p)) for r, p in zip(reponses, DIX)) + " |", flush=True)
    print(f"\n| system | A: years | months | anything | B: years | months | anything |\n| --- |{' --- |' * 6}")
    for nom, commande in systemes.items():
        if nom not in SANS_BALAYAGE:
            print(f"| {nom} | {ecarts(repondre(commande, A), A)} | {ecarts(repondre(commande, B), B)} |", flush=True)


if __name__ == "__main__":
    principal(Path(sys.argv[1]))
