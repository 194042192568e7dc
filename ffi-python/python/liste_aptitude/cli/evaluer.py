"""``liste-aptitude evaluer``: demandes in, decisions out."""

from __future__ import annotations

import argparse
from typing import Any

from ..avis import garde
from .entrees import Resultat, arguments, compte_rendu, en_tables, traiter
from .langue import Texte, texte
from .progres import Progres
from .refus import Refus
from .sorties import CONSTAT, ERREUR, Genre, Rangees, compact, declarer as declarer_sortie, en_rangees

_LARGEURS = (32, 5, 6, 17, 9)
_COLONNES: dict[str, Genre] = {
    "id": "texte",
    "annee": "annee",
    "classe": "texte",
    "date_reference": "jour",
    "verdict": "texte",
    "section": "texte",
    "situation": "texte",
    "classe_rattachement": "texte",
    "constats": [CONSTAT],
    "faits_manquants": ["texte"],
    "lectures_sollicitees": ["texte"],
    "avertissements": ["texte"],
    **ERREUR,
}


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "evaluer",
        help=t("évalue des demandes", "evaluates demandes"),
        description=t("Évalue chaque demande, dans l'ordre : une décision par ligne.", "Evaluates every demande, in order: a decision a line."),
        epilog=t(
            "--format jsonl : les décisions du format d'échange, ou leur erreur.",
            "--format jsonl: decisions in the interchange format, or their error.",
        ),
    )
    arguments(p, t, executer)
    declarer_sortie(p, t, "table")


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand: 1 when some input was refused."""
    t = texte(options.langue)
    if options.sortie is None and options.format == "jsonl":
        en_tables(options)
        return traiter(options, lambda r: print(_en_json(r)))
    if not en_rangees(options):
        en_tables(options)
        print(_rangee(("id", t("liste", "list"), t("classe", "class"), "verdict", "section", t("raison", "reason"))))
        return traiter(options, lambda r: print(_rangee(_cellules(r, options.langue))))
    if options.sortie is not None and en_tables(options):
        return _de_table_en_table(options)
    with Rangees(options, _COLONNES) as rangees:
        return traiter(options, lambda r: rangees.refuser(r) if isinstance(r, Refus) else rangees.ecrire(_champs(r)))


def _de_table_en_table(options: argparse.Namespace) -> int:
    """Tables to a file, batch by batch, without an object per row."""
    from .tables import Tables

    t = texte(options.langue)
    lues = refusees = 0
    tables = Tables(options)
    with Progres("demandes", imprime=False) as progres, Rangees(options, _COLONNES) as rangees:
        for _, decisions in tables.lots():
            for lot in decisions.to_batches():
                refusees += lot.num_rows - lot.column("erreur_regle").null_count
                rangees.ecrire_lot(lot)
            lues += decisions.num_rows
            progres.avancer(decisions.num_rows)
    return compte_rendu(refusees, lues, t)


def _en_json(resultat: Resultat) -> str:
    if isinstance(resultat, Refus):
        return compact({"erreur": resultat.erreur.to_dict(), "fichier": resultat.fichier, "ligne": resultat.numero})
    return resultat.decision.to_json()


def _champs(cas: Any) -> dict[str, Any]:
    return {"id": cas.id, **cas.decision.to_dict(), "date_reference": cas.decision.date_reference}


def _cellules(resultat: Resultat, langue: Any) -> tuple[str, ...]:
    t = texte(langue)
    if isinstance(resultat, Refus):
        return (resultat.en_texte(t), "", "", t("erreur", "error"), "", resultat.raison(langue))
    d = resultat.decision
    return (resultat.id, str(d.annee), str(d.classe), str(d.verdict), str(d.section or "-"), d.raison(langue) + garde(d.annee, langue))


def _rangee(cellules: tuple[str, ...]) -> str:
    alignees = [cellule.ljust(largeur) for cellule, largeur in zip(cellules, _LARGEURS)]
    return "  ".join([*alignees, cellules[-1]])
