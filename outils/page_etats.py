"""Writes the page docs/etats.md: list by list, the text that governs it, how well it is known, what its provisions are to the program, and
how many of the dossiers drawn have another verdict than under the initial text. Run by `make etats-page`; the counts and the fidelity are
compared in a test, the share with `--verifier` on every dossier.

Usage: python outils/page_etats.py [--verifier]
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Any, Iterable, Iterator

from liste_aptitude import EtatDuTexte, ErreurEntree, articles, etat_qui_regit, evaluer, histoire
from liste_aptitude.evolutions import FIDELITES

RACINE = Path(__file__).parent.parent
PAGE = RACINE / "docs" / "etats.md"
REPARATION = "make etats-page"
LISTES = range(2000, 2015)
DOSSIERS, GRAINE = 20_000, 1
GRAVITES = ("lue", "deduite", "non_etablie")


def en_vigueur(annee: int) -> Counter[str]:
    """How many provisions of each kind govern a list: the initial text, then what each version up to that list makes of it."""
    natures: dict[str, str] = {}
    for article in articles():
        for etat in histoire(article):
            if etat.premiere > annee:
                break
            natures.update((p.id, p.nature) for p in etat.provisions)
            places = {c.maintenant.id.partition("@")[0] for c in etat.changements if c.evolution != "supprimee"}
            for changement in etat.changements:
                avant = changement.avant and changement.avant.id.partition("@")[0]
                if changement.evolution in ("deplacee", "supprimee") and avant not in places:
                    natures.pop(avant or "", None)
            natures.update((c.maintenant.id.partition("@")[0], c.maintenant.nature) for c in etat.changements if c.evolution != "supprimee")
    return Counter(natures.values())


def fidelite(annee: int) -> str:
    """« text read (20), deduced (12) »: how many articles are known how well for that list."""
    connues = Counter(f for article in articles() for etat in histoire(article) for liste, f in etat.fidelites if liste == annee)
    return ", ".join(f"{FIDELITES[f][1]} {connues[f]}" for f in GRAVITES if connues[f])


def tires(nombre: int) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """The first dossiers of the reference model's generator, with the words and facts of every state."""
    sys.path.insert(0, str(RACINE / "tests" / "reference"))
    from generateur import paire
    from valider import FORMAT

    for indice in range(nombre):
        dossier, demande = paire(GRAINE, indice, 0.0, FORMAT)
        demande.pop("depot", None)
        yield dossier, demande


def parts(dossiers: Iterable[tuple[dict[str, Any], dict[str, Any]]]) -> dict[int, tuple[int, int]]:
    """For each list: the dossiers whose verdict is not that of the initial text, and those that could be asked."""
    autres: Counter[int] = Counter()
    poses: Counter[int] = Counter()
    for dossier, demande in dossiers:
        for annee in LISTES:
            posee = {**demande, "annee": annee}
            try:
                initiale, propre = (evaluer(dossier, posee, etat=etat) for etat in (EtatDuTexte("2000"), etat_qui_regit(annee)))
            except ErreurEntree:
                continue
            poses[annee] += 1
            autres[annee] += initiale.verdict != propre.verdict
    return {annee: (autres[annee], poses[annee]) for annee in LISTES}


def fixe(annee: int) -> str:
    """What a row says before the share."""
    comptes = en_vigueur(annee)
    calculees = comptes["calculee"] + comptes["parametre"]
    laissees = f"{comptes['autorite']} + {comptes['information']}"
    return f"| {annee} | {etat_qui_regit(annee).value} | {fidelite(annee)} | {calculees} | {comptes['table']} | {comptes['non_calculee']} | {laissees} |"


def page() -> str:
    """The page."""
    trouvees = parts(tires(DOSSIERS))
    rangees = [f"{fixe(annee)} {autres / poses:.1%} |\n" for annee, (autres, poses) in trouvees.items()]
    return (
        "# The lists and their texts\n\n"
        f"Generated from the kernel's tables and the dossiers of the reference model; to bring it up to date: `{REPARATION}`.\n\n"
        "For each list: the state of the text that governs it, by its first list; of how many articles that text is read, deduced, or not\n"
        "established ([article by article](histoire.md)); how many of its provisions are computed, rows of a table, changed without the program\n"
        "following, left to an authority or for information; and, of the same\n"
        f"{DOSSIERS:,} dossiers drawn, asked for that list, the share whose verdict is not the one that the initial text gives. The dossiers lean\n"
        "towards the thresholds, where texts differ most: the share says how much the text matters, not how many agents it touched.\n\n"
        "| list | state | articles | computed | table rows | not computed | authority + information | other verdict |\n"
        "| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |\n" + "".join(rangees)
        + "\nThe lists of 2001 and 2002 keep the initial text and that of 2006 the text of 2005: their amendments are not in hand, and a decision\n"
        "says so (`texte_modifie`). From the list of 2015 on another text applies; asked all the same, the program applies the last state and says\n"
        "so (`texte_abroge`).\n"
    )


def main() -> int:
    """Writes or compares; gives the exit status."""
    attendue = page()
    if "--verifier" in sys.argv[1:]:
        a_jour = PAGE.exists() and PAGE.read_text(encoding="utf-8") == attendue
        if not a_jour:
            print(f"{PAGE} is out of date; bring it up to date: {REPARATION}", file=sys.stderr)
        return 0 if a_jour else 1
    PAGE.write_text(attendue, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
