"""``liste-aptitude evaluer``: demandes in, decisions out."""

from __future__ import annotations

import argparse
from typing import Any

from ..attente import visible
from ..avis import garde
from ..typographie import francais
from .entrees import Resultat, arguments, compte_rendu, en_tables, total, traiter
from .json_compact import compact
from .langue import Texte, texte
from .progres import Progres
from .refus import Refus
from .sorties import CONSTAT, ERREUR, Genre, Rangees, declarer as declarer_sortie, en_rangees, nom_ecrit

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
    rangees_voulues = en_rangees(options)
    if options.sortie is None and options.format == "jsonl":
        en_tables(options)
        return traiter(options, lambda r: print(_en_json(r, options.langue)))
    if not rangees_voulues:
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
    from .tables_en_table import en_lot

    lues = refusees = 0
    tables = Tables(options)
    with Progres("demandes", imprime=False, compter=lambda: total(options)) as progres, Rangees(options, _COLONNES) as rangees:
        for lot in tables.lots():
            refusees += len(lot.refus) + len(lot.fautes)
            lues += len(lot.bloc.numeros) + len(lot.fautes)
            for rangs in en_lot(lot, list(_COLONNES), options.langue).to_batches():
                rangees.ecrire_lot(rangs)
            progres.avancer(len(lot.bloc.numeros) + len(lot.fautes))
    return compte_rendu(options, refusees, lues, tables.bilan())


def _en_json(resultat: Resultat, langue: str) -> str:
    if isinstance(resultat, Refus):
        erreur = {"chemin": resultat.erreur.chemin, "regle": resultat.erreur.regle.value, "message": resultat.raison(langue)}
        return compact({"erreur": erreur, "fichier": nom_ecrit(resultat.fichier), "ligne": resultat.numero, "id": resultat.id})
    return resultat.decision.to_json()


def _champs(cas: Any) -> dict[str, Any]:
    return {"id": cas.id, **cas.decision.to_dict(), "date_reference": cas.decision.date_reference}


def _cellules(resultat: Resultat, langue: Any) -> tuple[str, ...]:
    t = texte(langue)
    if isinstance(resultat, Refus):
        ou = resultat.en_texte(t)
        dit = t(francais(f"{ou} : {resultat.raison(langue)}"), f"{ou}: {resultat.raison(langue)}")
        return (visible(resultat.id or "?"), "", "", t("erreur", "error"), "", dit)
    d = resultat.decision
    return (visible(resultat.id), str(d.annee), str(d.classe), str(d.verdict), str(d.section or "-"), d.raison(langue) + garde(d.annee, langue))


def _rangee(cellules: tuple[str, ...]) -> str:
    alignees = [cellule.ljust(largeur) for cellule, largeur in zip(cellules, _LARGEURS)]
    return "  ".join([*alignees, cellules[-1]])
