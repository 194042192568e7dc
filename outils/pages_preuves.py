"""Writes docs/mutants.md and docs/fautes.md from the results kept in tests/fautes; compares them without --ecrire.

Mutants: what is excused must still be there, in a function of its file. Standard library only.
"""

from __future__ import annotations

import csv
import re
import sys
from pathlib import Path

RACINE = Path(__file__).resolve().parents[1]
DONNEES = RACINE / "tests" / "fautes"

MUTANTS = """# Mutants that nothing can tell apart

Mutation testing changes the kernel in one place and asks whether a test notices ([reliability](fiabilite.md#mutation)). These changes alter no answer;
each row says why. The rows are those of `tests/fautes/mutants.tsv`, which `make mutants` reads: a survivor that is not there makes it fail, and a row excuses one survivor only.

"""

FAUTES = """# Faults planted, and which test saw each

One fault at a time is put into the sources, and a test must fail ([reliability](fiabilite.md#faults-planted-over-all-areas-constants-recompiled)). `make fautes` and
`make constantes-recompilees` plant them and write their results in `tests/fautes`; this page is made from there by `make generer`. «Seen by» is the first test that failed, and how many
more did; the command of the list (`[essais]`) where its output was not kept or names none.
"""


def lire(nom: str) -> list[list[str]]:
    """The rows of a file of results, its heading first; none when there is no such file yet."""
    fichier = DONNEES / nom
    if not fichier.exists():
        return []
    with fichier.open(encoding="utf-8", newline="") as ouvert:
        return list(csv.reader(ouvert, delimiter="\t", quoting=csv.QUOTE_NONE))


def tableau(titres: list[str], rangees: list[list[str]]) -> list[str]:
    def ligne(cellules: list[str]) -> str:
        return "| " + " | ".join(cellules) + " |"
    return [ligne(titres), ligne(["---"] * len(titres)), *(ligne([c.replace("|", "\\|") for c in r]) for r in rangees)]


def perimes(rangees: list[list[str]]) -> list[str]:
    """The excused mutants whose file or function is gone."""
    faux = []
    for mutant, _ in rangees:
        fichier, _, mutation = mutant.partition(": ")
        source = RACINE / fichier
        nom = re.findall(r"(?: in |replace )((?:<.*>::)?[\w:<>'_]+)(?: -> .*)?$", mutation)
        fonction = re.sub(r".*::", "", nom[-1]) if nom else ""
        if not source.exists() or not re.search(rf"\bfn {re.escape(fonction)}\b", source.read_text(encoding="utf-8")):
            faux.append(mutant)
    return faux


def page_mutants() -> str:
    _, *rangees = lire("mutants.tsv")
    if faux := perimes(rangees):
        raise SystemExit("tests/fautes/mutants.tsv: no such function any more: " + "; ".join(faux))
    return MUTANTS + "\n".join(tableau(["mutant", "why it changes no answer"], [[f"`{m}`", pourquoi] for m, pourquoi in rangees])) + "\n"


def page_fautes() -> str:
    lignes = [FAUTES]
    for titre, nom in (("Faults of every area", "resultat.tsv"), ("Constants of the text, compiled", "constantes.tsv")):
        _, *rangees = lire(nom)
        vues = sum(r[4] == "seen" for r in rangees)
        lignes += [f"## {titre}", "", f"{len(rangees)} faults, {vues} seen.", ""]
        lignes += tableau(["area", "fault", "file", "result", "seen by"], [[r[0], r[1], f"`{r[2]}`", r[4], f"`{r[5] or r[3]}`" if r[4] == "seen" else ""] for r in rangees])
        lignes.append("")
    lignes += ["## Mutation by area", ""]
    titres, *rangees = lire("mutants-python.tsv")
    lignes += ["Python layer (`make mutants-python`), evenly spread samples where not every mutant was tried:", "", *tableau(titres, rangees), ""]
    for titre, nom in (("C ABI (`make mutants-c`), by file:", "mutants-c.tsv"), ("Arrow crate (`make mutants-arrow`), by file, evenly spread samples:", "mutants-arrow.tsv")):
        if m := lire(nom):
            lignes += [titre, "", *tableau(m[0], m[1:]), ""]
    return "\n".join(lignes)


def principal() -> int:
    faux = 0
    for nom, texte in (("mutants.md", page_mutants()), ("fautes.md", page_fautes())):
        page = RACINE / "docs" / nom
        if "--ecrire" in sys.argv[1:]:
            page.write_text(texte, encoding="utf-8")
        elif not page.exists() or page.read_text(encoding="utf-8") != texte:
            faux += 1
            print(f"docs/{nom} is not what tests/fautes says; to write it again: make generer", file=sys.stderr)
    return 1 if faux else 0


if __name__ == "__main__":
    sys.exit(principal())
