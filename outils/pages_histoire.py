"""Writes the pages docs/histoire.md and docs/histoire/*.md, the history of each article, from the kernel's tables; run by `make generer`, compared in a test.

Usage: python outils/pages_histoire.py [--verifier]
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Iterator

from liste_aptitude import EtatDArticle, Evolution, articles, histoire
from liste_aptitude.evolutions import FIDELITES

DOCS = Path(__file__).parent.parent / "docs"
REPARATION = "make generer"
GENERE = f"Generated from the kernel's tables; to bring it up to date: `{REPARATION}`.\n"


def titre(article: str) -> str:
    """« Article 19 bis », « Annex »."""
    if article == "ANNEXE":
        return "Annex"
    return "Article " + article[1:].replace("bis", " bis").replace("ter", " ter")


def listes(etat: EtatDArticle) -> str:
    """« 2003 to 2006 »."""
    return str(etat.premiere) if etat.premiere == etat.derniere else f"{etat.premiere} to {etat.derniere}"


def surete(etat: EtatDArticle) -> str:
    """List by list, runs of the same put together."""
    suites: list[tuple[str, int, int]] = []
    for liste, fidelite in etat.fidelites:
        if suites and suites[-1][0] == fidelite:
            suites[-1] = (fidelite, suites[-1][1], liste)
        else:
            suites.append((fidelite, liste, liste))
    mots = [(FIDELITES[f][1], str(a) if a == b else f"{a} to {b}") for f, a, b in suites]
    return mots[0][0] if len(mots) == 1 else ", ".join(f"{quand}: {mot}" for mot, quand in mots)


def majuscule(phrase: str) -> str:
    """A sentence as it begins."""
    return phrase[:1].upper() + phrase[1:]


def deux_langues(enonces: tuple[str, str]) -> str:
    """A statement as a cell has it."""
    return "<br>".join(enonces)


def lien(id: str) -> str:
    """The row of the coverage page."""
    return f"[{id}](../couverture.md#{id})"


def rangee(c: Evolution) -> str:
    """One change: what was before, beside what is now."""
    avant = "" if c.avant is None else (deux_langues(c.avant.enonces) if c.evolution in ("modifiee", "supprimee") else c.avant.id)
    maintenant = "" if c.evolution == "supprimee" else deux_langues(c.maintenant.enonces)
    return f"| {lien(c.maintenant.id)} | {c.libelle('en')} | {avant} | {maintenant} |\n"


def page(article: str) -> str:
    """The page of an article."""
    morceaux = [f"# {titre(article)}: its states\n\n{GENERE}\nWhat a state does not name is as it was. Words in French, then in English.\n"]
    for etat in histoire(article):
        debut = "The initial text, lists" if etat.provisions else "Lists"
        if etat.premiere == etat.derniere:
            debut = debut.replace("lists", "list").replace("Lists", "List")
        morceaux.append(f"\n## {debut} {listes(etat)}\n\n{majuscule(surete(etat))}. {majuscule(etat.source('en'))}.\n\n")
        if etat.provisions:
            morceaux.append("| provision | statement |\n| --- | --- |\n")
            morceaux += [f"| {lien(p.id)} | {deux_langues(p.enonces)} |\n" for p in etat.provisions]
        else:
            morceaux.append("| provision | change | before | now |\n| --- | --- | --- | --- |\n")
            morceaux += [rangee(c) for c in etat.changements]
    return "".join(morceaux)


def sommaire() -> str:
    """The index: a row an article."""
    rangees = []
    for article in articles():
        etats = histoire(article)
        nom = f"[{titre(article)}](histoire/{article}.md)" if len(etats) > 1 or etats[0].premiere > 2000 else titre(article)
        debuts = ", ".join(str(etat.premiere) for etat in etats)
        changees = sum(len(etat.changements) for etat in etats)
        rangees.append(f"| {nom} | {debuts} | {changees or 'unchanged'} |\n")
    return (
        f"# The history of each article\n\n{GENERE}\n"
        "Each state of an article, the lists that it governs, how well that is known, and what it changes of the state before. "
        "`liste-aptitude histoire A12` says the same on a terminal, `histoire` in Python.\n\n"
        "| article | its states, by their first list | provisions changed |\n| --- | --- | ---: |\n" + "".join(rangees)
    )


def pages() -> Iterator[tuple[Path, str]]:
    """Every page, with its file."""
    yield DOCS / "histoire.md", sommaire()
    for article in articles():
        etats = histoire(article)
        if len(etats) > 1 or etats[0].premiere > 2000:
            yield DOCS / "histoire" / f"{article}.md", page(article)


def main() -> int:
    """Writes or compares; gives the exit status."""
    attendues = dict(pages())
    presentes = set((DOCS / "histoire").glob("*.md")) | {DOCS / "histoire.md"}
    if "--verifier" in sys.argv[1:]:
        fautives = [str(f) for f, texte in attendues.items() if not f.exists() or f.read_text(encoding="utf-8") != texte]
        fautives += [str(f) for f in presentes - set(attendues)]
        if fautives:
            print(f"out of date: {', '.join(sorted(fautives))}; bring them up to date: {REPARATION}", file=sys.stderr)
        return 1 if fautives else 0
    (DOCS / "histoire").mkdir(exist_ok=True)
    for vieille in presentes - set(attendues):
        vieille.unlink()
    for fichier, texte in attendues.items():
        fichier.write_text(texte, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
