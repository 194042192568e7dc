"""``liste-aptitude evaluer``: demandes in, decisions out."""

from __future__ import annotations

import argparse
import sys
from typing import Any, Callable, Optional

from ..typographie import imprime, visible
from ..voisins import propose
from . import flux
from .entrees import Resultat, arguments, compte_rendu, en_tables, etat, sous_un_etat, total, traiter
from .json_compact import compact
from .langue import Texte, exemples, texte
from .progres import Progres
from .refus import Refus
from .sorties import CONSTAT, ERREUR, Genre, Rangees, declarer as declarer_sortie, en_rangees, nom_ecrit
from .terminal import largeur, plier
from .usage import MauvaisUsage

_LARGEURS = (32, 5, 6, 17, 9)
"""Of the columns before the reason."""
_SECTIONS = {
    "premiere": ("première", "first"),
    "deuxieme": ("deuxième", "second"),
    "troisieme": ("troisième", "third"),
}
"""By their words: the list of them is not loaded to write lines."""
_ETROIT = 110
"""On a narrower terminal the reason stands under the rest."""
_RAISON = 4
"""How far in, there."""
_COLONNES: dict[str, Genre] = {
    "id": "texte",
    "annee": "annee",
    "classe": "mot",
    "date_reference": "jour",
    "verdict": "mot",
    "section": "mot",
    "situation": "mot",
    "classe_rattachement": "mot",
    "constats": [CONSTAT],
    "faits_manquants": ["mot"],
    "lectures_sollicitees": ["mot"],
    "avertissements": ["mot"],
    **ERREUR,
}


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "evaluer",
        description=t("Évalue chaque demande, dans l'ordre : une décision par ligne.", "Evaluates every demande, in order: a decision a line."),
        epilog=t(
            "--format jsonl : les décisions du format d'échange, ou leur erreur.",
            "--format jsonl: decisions in the interchange format, or their error.",
        )
        + exemples(
            t,
            "evaluer demandes.jsonl",
            "evaluer demandes.jsonl --format jsonl",
            "evaluer --personnes personnes.csv --carriere carriere.csv --demandes demandes.csv --sortie decisions.csv --csv-excel",
        ),
    )
    arguments(p, t, executer)
    sous_un_etat(p, t)
    declarer_sortie(p, t, "table")
    p.add_argument(
        "--colonnes-sortie",
        metavar=t("NOMS", "NAMES"),
        help=t(
            "colonnes des lignes écrites, séparées par des virgules (défaut : toutes) ; id,verdict est le plus rapide",
            "columns of the rows written, separated by commas (default: all); id,verdict is the fastest",
        ),
    )


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand: 1 when some input was refused."""
    t = texte(options.langue)
    rangees_voulues = en_rangees(options)
    if options.colonnes_sortie is not None and (not rangees_voulues or options.format == "jsonl"):
        raise MauvaisUsage(t("--colonnes-sortie demande --sortie ou --format csv", "--colonnes-sortie needs --sortie or --format csv"))
    if options.sortie is None and options.format == "jsonl":
        dire: Callable[[Resultat], None] = lambda r: print(_en_json(r, options.langue))
        return traiter(options, dire) if en_tables(options) else _de_lignes_en_json(options, "}\n", flux.ecrire_octets(sys.stdout), dire, avec_id=False)
    if not rangees_voulues:
        return _en_table(options, t)
    if options.sortie is not None and en_tables(options):
        return _de_table_en_table(options)
    with Rangees(options, _colonnes(options)) as rangees:
        if rangees.en_objets and [*rangees.colonnes] == [*_COLONNES] and not en_tables(options):
            return _de_lignes_en_json(options, rangees.sans_erreur, rangees.ecrire_textes, lambda r: rangees.refuser(r) if isinstance(r, Refus) else rangees.ecrire(_champs(r)))
        return traiter(options, lambda r: rangees.refuser(r) if isinstance(r, Refus) else rangees.ecrire(_champs(r)))


def _en_table(options: argparse.Namespace, t: Texte) -> int:
    """Rows for people. Their head comes with the first of them: where nothing can be read, nothing is printed."""
    colonnes = largeur()
    tete = [("id", t("liste", "list"), t("classe", "class"), "verdict", "section", t("raison", "reason"))]

    def ecrire(resultat: Resultat) -> None:
        if tete:
            print(_rangee(tete.pop(), colonnes))
        print(_rangee(_cellules(resultat, options.langue), colonnes))

    return traiter(options, ecrire)


def _colonnes(options: argparse.Namespace) -> dict[str, Genre]:
    """The columns of the rows written, in the order asked for."""
    if options.colonnes_sortie is None:
        return _COLONNES
    noms = options.colonnes_sortie.split(",")
    for rang, nom in enumerate(noms):
        if nom not in _COLONNES or nom in noms[:rang]:
            raise MauvaisUsage(f"--colonnes-sortie {visible(nom)}{propose(nom, _COLONNES)}: {', '.join(_COLONNES)}")
    return {nom: _COLONNES[nom] for nom in noms}


def _de_table_en_table(options: argparse.Namespace) -> int:
    """Tables to a file, batch by batch, without an object per row."""
    from .tables import Tables
    from .tables_en_table import en_lot

    lues = refusees = 0
    tables = Tables(options, suivies=True)
    colonnes = _colonnes(options)
    decidees = [nom for nom in colonnes if nom not in ERREUR]
    with Progres("demandes", imprime=False, compter=lambda: total(options)) as progres, Rangees(options, colonnes, partages=True) as rangees:
        for lot in tables.lots(decidees, dictionnaires=True):
            refusees += len(lot.refus) + len(lot.fautes)
            lues += len(lot.bloc.numeros) + len(lot.fautes)
            rangees.ecrire_table(en_lot(lot, list(colonnes), options.langue))
            progres.avancer(len(lot.bloc.numeros) + len(lot.fautes))
    return compte_rendu(options, refusees, lues, tables.bilan())


def _de_lignes_en_json(
    options: argparse.Namespace, fin: str, ecrire: Callable[[bytes], object], autrement: Callable[[Resultat], object], *, avec_id: bool = True
) -> int:
    """Lines to lines: the text of each decision as the kernel writes it but for its end, without an object per row; ``autrement`` writes the others."""
    from .lignes import Lignes

    toutes = refusees = 0
    with Progres("demandes", imprime=options.sortie is None, compter=lambda: total(options)) as progres:
        for lues, parts in Lignes(options.fichiers, etat(options)).textes(fin, avec_id=avec_id):
            for part in parts:
                if isinstance(part, bytes):
                    ecrire(part)
                else:
                    refusees += isinstance(part, Refus)
                    autrement(part)
            toutes += lues
            progres.avancer(lues)
    sys.stdout.flush()
    return compte_rendu(options, refusees, toutes, None)


def _en_json(resultat: Resultat, langue: str) -> str:
    if isinstance(resultat, Refus):
        erreur = {"chemin": resultat.erreur.chemin, "regle": resultat.erreur.regle.value, "message": resultat.raison(langue)}
        return compact({"erreur": erreur, "fichier": nom_ecrit(resultat.fichier), "ligne": resultat.numero, "id": resultat.id})
    return resultat.decision.to_json()


def _champs(cas: Any) -> dict[str, Any]:
    return {"id": cas.id, **cas.decision.to_dict(), "date_reference": cas.decision.date_reference}


def _cellules(resultat: Resultat, langue: Any) -> tuple[str, ...]:
    # Only rows for people are worded.
    from ..avis import garde
    from ..rapport.textes import texte as textes

    t = texte(langue)
    if isinstance(resultat, Refus):
        ou = resultat.en_texte(t)
        dit = f"{ou}{t(' : ', ': ')}{resultat.raison(langue)}"
        return (visible(resultat.id or "?"), "", "", t("erreur", "error"), "", dit)
    d, court = resultat.decision, textes(langue)
    section = "–" if d.section is None else t(*_SECTIONS[d.section.value])
    return (visible(resultat.id), str(d.annee), str(d.classe), court(f"court_{d.verdict}"), section, imprime(d.raison(langue), langue) + garde(d.avertissements, langue))


def _rangee(cellules: tuple[str, ...], colonnes: Optional[int]) -> str:
    """A row; on a terminal of so many columns, on several lines of that width."""
    *debut, raison = cellules
    alignees = [cellule.ljust(place) for cellule, place in zip(debut, _LARGEURS)]
    if colonnes is None:
        return "  ".join([*alignees, raison])
    autres = "  ".join(alignees[1:])
    if colonnes >= _ETROIT:
        debut_de_ligne = f"{alignees[0]}  {autres}  "
        suites = plier(raison, colonnes - len(debut_de_ligne), 0)
        return "\n".join([debut_de_ligne + suites[0], *(" " * len(debut_de_ligne) + suite for suite in suites[1:])])
    # An id that does not leave them their place has a line of its own.
    place = colonnes - len(autres) - 2
    ou = "  " if len(debut[0]) <= place else "\n" + " " * _RAISON
    tete = debut[0].ljust(min(place, _LARGEURS[0]) if ou == "  " else 0) + ou + autres.rstrip()
    return "\n".join([tete, *(" " * _RAISON + ligne for ligne in plier(raison, colonnes - _RAISON, 0))])
