"""``liste-aptitude expliquer``: every reason of a decision, and how far it holds."""

from __future__ import annotations

import argparse
from typing import Any

from .. import Langue, Robustesse, questions, robustesse
from ..avis import garde
from ..rapport.textes import fait
from ..typographie import imprime
from .entrees import Cas, arguments, choisir, etat, sous, sous_un_etat
from .langue import Texte, exemples, texte
from .sorties import Genre, declarer as declarer_sortie, pour_chacun


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommands ``expliquer`` and ``robustesse`` to the parser."""
    for nom, executer, description, lignes in (
        (
            "expliquer",
            expliquer,
            t(
                "Dit toutes les conditions examinées, ce que chacune exige et ce que le dossier montre, puis les faits qui manquent et ce que "
                "leur réponse changerait.",
                "Tells every condition examined, what each requires and what the file shows, then the facts that are missing and what their "
                "answer would change.",
            ),
            ("expliquer demandes.jsonl", "expliquer demandes.jsonl --id A-0001"),
        ),
        (
            "robustesse",
            eprouver,
            t(
                "Dit si le verdict tient sous toutes les lectures des passages qui en admettent plusieurs, sinon celles qui le changent.",
                "Tells whether the verdict holds under every reading of the passages that admit several, else those that change it.",
            ),
            ("robustesse demandes.jsonl", "robustesse demandes.jsonl --format csv"),
        ),
    ):
        p = sous.add_parser(nom, description=description, epilog=exemples(t, *lignes))
        arguments(p, t, executer)
        sous_un_etat(p, t)
        choisir(p, t)
        declarer_sortie(p, t)


def expliquer(options: argparse.Namespace) -> int:
    """Runs ``expliquer``."""
    t = texte(options.langue)

    def dire(cas: Cas) -> str:
        lignes = [cas.id, imprime(cas.decision.expliquer(options.langue), options.langue), *sous(options, t)]
        for question in questions(*cas.faits(), etat=etat(options)):
            nom = fait(question.fait, options.langue)
            pire, mieux = (v.verdict.libelle(options.langue) for v in (question.si_pire, question.si_mieux))
            if pire == mieux:
                lignes.append(t(f"? {nom} : {pire}, quelle que soit la réponse", f"? {nom}: {pire}, whatever the answer"))
            else:
                lignes.append(t(f"? {nom} : {pire} ou {mieux}", f"? {nom}: {pire} or {mieux}"))
        return "\n".join([*lignes, ""])

    def ranger(cas: Cas) -> dict[str, Any]:
        d = cas.decision
        posees = [
            {"fait": q.fait, "si_pire": q.si_pire.verdict.value, "si_mieux": q.si_mieux.verdict.value}
            for q in questions(*cas.faits(), etat=etat(options))
        ]
        explication = d.expliquer(options.langue)
        return {"annee": d.annee, "classe": d.classe.value, "verdict": d.verdict.value, "explication": explication, "questions": posees, "avertissements": _avertissements(cas)}

    colonnes: dict[str, Genre] = {
        "annee": "annee",
        "classe": "texte",
        "verdict": "texte",
        "explication": "prose",
        "questions": [{"fait": "texte", "si_pire": "texte", "si_mieux": "texte"}],
        "avertissements": ["texte"],
    }
    return pour_chacun(options, dire, colonnes, ranger)


def eprouver(options: argparse.Namespace) -> int:
    """Runs ``robustesse``."""
    t = texte(options.langue)

    def dire(cas: Cas) -> str:
        r = robustesse(*cas.faits(), etat=etat(options))
        lignes = [cas.id, imprime(r.verdict.libelle(options.langue), options.langue) + garde(cas.decision.avertissements, options.langue), *sous(options, t)]
        if r.unanime:
            lignes.append(t("Le même sous toutes les lectures.", "The same under every reading."))
        for minimal in r.minimaux:
            noms = " + ".join(lecture.value for lecture in minimal)
            sujets = " ; ".join(lecture.libelle(Langue(options.langue)) for lecture in minimal)
            lignes.append(t(f"Change avec {noms} ({sujets})", f"Changes with {noms} ({sujets})"))
        return "\n".join([*lignes, ""])

    colonnes: dict[str, Genre] = {
        "annee": "annee",
        "classe": "texte",
        "verdict": "texte",
        "unanime": "booleen",
        "verdicts": ["texte"],
        "sollicitees": ["texte"],
        "minimaux": [["texte"]],
        "avertissements": ["texte"],
    }
    return pour_chacun(options, dire, colonnes, lambda cas: _rangee(cas, robustesse(*cas.faits(), etat=etat(options))))


def _rangee(cas: Cas, r: Robustesse) -> dict[str, Any]:
    return {
        "annee": cas.decision.annee,
        "classe": cas.decision.classe.value,
        "verdict": r.verdict.value,
        "unanime": r.unanime,
        "verdicts": [verdict.value for verdict in r.verdicts],
        "sollicitees": [lecture.value for lecture in r.sollicitees],
        "minimaux": [[lecture.value for lecture in minimal] for minimal in r.minimaux],
        "avertissements": _avertissements(cas),
    }


def _avertissements(cas: Cas) -> list[str]:
    return [avertissement.value for avertissement in cas.decision.avertissements]
