"""``liste-aptitude recu``: receipts of decisions, made and verified."""

from __future__ import annotations

import argparse
from typing import Any, Optional

from .. import RefusRecu, recu, verifier_recu
from ..avis import garde
from .entrees import Cas, arguments, choisir, etat, sous_un_etat
from .langue import Texte, exemples, texte
from .sorties import Genre, declarer as declarer_sortie, pour_chacun

_COLONNES: dict[str, Genre] = {"annee": "annee", "classe": "texte", "recu": "texte", "refus": "texte", "avertissements": ["texte"]}


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "recu",
        description=t(
            "Donne le reçu de chaque décision : il lie le programme, le texte, les lectures, les faits et le verdict. Avec --verifier, dit si un "
            "reçu est bien celui d'une des décisions.",
            "Gives the receipt of each decision: it ties the program, the text, the readings, the facts and the verdict. With --verifier, tells "
            "whether a receipt is that of one of the decisions.",
        ),
        epilog=exemples(t, "recu demandes.jsonl", "recu demandes.jsonl --id A-0001"),
    )
    arguments(p, t, executer)
    sous_un_etat(p, t)
    choisir(p, t)
    p.add_argument(
        "--verifier",
        metavar="RECU",
        help=t("vérifie ce reçu : 0 si une ligne lui correspond, 1 sinon", "verifies this receipt: 0 when a line matches it, else 1"),
    )
    declarer_sortie(p, t)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    conformes = 0

    def juger(cas: Cas) -> tuple[str, Optional[RefusRecu]]:
        """The receipt, and why it does not match (None when it does, or is a new one)."""
        nonlocal conformes
        if options.verifier is None:
            return recu(*cas.faits(), etat=etat(options)), None
        refus = verifier_recu(options.verifier, *cas.faits(), etat=etat(options))
        conformes += refus is None
        return options.verifier, refus

    def dire(cas: Cas) -> str:
        texte_du_recu, refus = juger(cas)
        dit = f"{texte_du_recu}  {cas.id}" if options.verifier is None else f"{cas.id}{texte(options.langue)(' : ', ': ')}{_sens(refus, options.langue)}"
        return dit + garde(cas.decision.avertissements, options.langue)

    def ranger(cas: Cas) -> dict[str, Any]:
        d = cas.decision
        texte_du_recu, refus = juger(cas)
        avertis = [avertissement.value for avertissement in d.avertissements]
        return {"annee": d.annee, "classe": d.classe.value, "recu": texte_du_recu, "refus": refus and refus.value, "avertissements": avertis}

    statut = pour_chacun(options, dire, _COLONNES, ranger)
    return statut if options.verifier is None or conformes else 1


def _sens(refus: Optional[RefusRecu], langue: str) -> str:
    return texte(langue)("conforme", "matches") if refus is None else refus.libelle(langue)
