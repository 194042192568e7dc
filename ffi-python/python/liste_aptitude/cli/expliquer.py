"""``liste-aptitude expliquer``: every reason of a decision, and how far it holds."""

from __future__ import annotations

import argparse
from typing import Any

from .. import Langue, questions, robustesse
from .langue import Texte, texte
from .lignes import Cas, arguments, choisir, pour_chacun


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommands ``expliquer`` and ``robustesse`` to the parser."""
    p = sous.add_parser("expliquer", help=t("toutes les raisons d'une décision", "every reason of a decision"))
    arguments(p, t, expliquer)
    choisir(p, t)
    p = sous.add_parser(
        "robustesse", help=t("le verdict sous toutes les lectures du texte", "the verdict under every reading of the text")
    )
    arguments(p, t, eprouver)
    choisir(p, t)


def expliquer(options: argparse.Namespace) -> int:
    """Runs ``expliquer``."""
    t = texte(options.langue)

    def dire(cas: Cas) -> str:
        lignes = [cas.decision.expliquer(options.langue)]
        for question in questions(*cas.faits()):
            pire, mieux = (v.verdict.libelle(options.langue) for v in (question.si_pire, question.si_mieux))
            lignes.append(t(f"? {question.fait} : {pire} ou {mieux}", f"? {question.fait}: {pire} or {mieux}"))
        return "\n".join(lignes)

    return pour_chacun(options, dire)


def eprouver(options: argparse.Namespace) -> int:
    """Runs ``robustesse``."""
    t = texte(options.langue)

    def dire(cas: Cas) -> str:
        r = robustesse(*cas.faits())
        lignes = [r.verdict.libelle(options.langue)]
        if r.unanime:
            lignes.append(t("Le même sous toutes les lectures.", "The same under every reading."))
        for minimal in r.minimaux:
            noms = " + ".join(lecture.value for lecture in minimal)
            sujets = " ; ".join(lecture.libelle(Langue(options.langue)) for lecture in minimal)
            lignes.append(t(f"Change avec {noms} ({sujets})", f"Changes with {noms} ({sujets})"))
        return "\n".join(lignes)

    return pour_chacun(options, dire)
