"""Where the demandes of every command come from: JSON Lines, or three tables. What is refused is told, and the rest goes on."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from typing import Any, Callable, Iterator, Mapping, Tuple, Union

from .. import Decision, Demande, Dossier
from .langue import Texte, texte
from .progres import Progres
from .refus import Refus
from .usage import MauvaisUsage

TABLES = ("personnes", "carriere", "demandes")


@dataclass(frozen=True)
class Cas:
    """A demande evaluated."""

    id: str
    decision: Decision
    lire: Callable[[], Tuple[Mapping[str, Any], Mapping[str, Any]]]
    fichier: str = ""
    """The file of the demande, where it is known."""
    numero: int = 0
    """Its line there, as an editor counts them; 0 where it is not known."""

    def faits(self) -> tuple[Dossier, Demande]:
        """The dossier and the demande, which the kernel has accepted."""
        dossier, demande = self.lire()
        return Dossier.from_dict(dossier), Demande.from_dict(demande)


Resultat = Union[Cas, Refus]


def arguments(p: argparse.ArgumentParser, t: Texte, executer: Callable[[argparse.Namespace], int]) -> None:
    """The input of every command on demandes."""
    lignes = t(
        'JSON Lines, {"dossier":…,"demande":…} par ligne ; - : entrée standard',
        'JSON Lines, {"dossier":…,"demande":…} a line; - is standard input',
    )
    p.add_argument("fichiers", nargs="*", metavar="FILE", help=lignes)
    g = p.add_argument_group(
        t("tables (extra table)", "tables (extra `table`)"),
        t(
            ".csv, .parquet ou .jsonl, à la place de FILE ; mêmes colonnes que les champs, noms joints par _",
            ".csv, .parquet or .jsonl, in the place of FILE; columns named like the fields, nested names joined by _",
        ),
    )
    g.add_argument("--personnes", metavar="FILE", help=t("une ligne par personne", "one row per person"))
    g.add_argument("--carriere", metavar="FILE", help=t("une ligne par période", "one row per career period"))
    g.add_argument("--demandes", metavar="FILE", help=t("une ligne par demande", "one row per demande"))
    p.set_defaults(executer=executer)


def choisir(p: argparse.ArgumentParser, t: Texte) -> None:
    """The option that keeps one person."""
    p.add_argument("--id", help=t("ne retient que cette personne", "keeps this person only"))


def en_tables(options: argparse.Namespace) -> bool:
    """Is the input three tables? ``MauvaisUsage`` when it is neither that nor files of lines."""
    t = texte(options.langue)
    manquantes = [f"--{nom}" for nom in TABLES if getattr(options, nom) is None]
    if len(manquantes) == len(TABLES):
        if options.fichiers:
            return False
        raise MauvaisUsage(t("FILE ou --personnes, --carriere, --demandes : requis", "FILE or --personnes, --carriere, --demandes: required"))
    if options.fichiers:
        raise MauvaisUsage(t("FILE et tables ne vont pas ensemble", "FILE and tables do not go together"))
    if manquantes:
        raise MauvaisUsage(", ".join(manquantes) + t(" : requis", ": required"))
    return True


def resultats(options: argparse.Namespace) -> Iterator[list[Resultat]]:
    """The demandes of the input, evaluated, in order and by blocks: a long input is never in memory as a whole."""
    if en_tables(options):
        from .tables import Tables

        return Tables(options).resultats()
    from .lignes import resultats_des_lignes

    return resultats_des_lignes(options.fichiers)


def traiter(options: argparse.Namespace, ecrire: Callable[[Resultat], None]) -> int:
    """Evaluates every demande and hands the results over in order; 1 when some were refused."""
    t = texte(options.langue)
    lues = refusees = 0
    # A command without --sortie prints what it finds; so does one with it, once at the end.
    with Progres("demandes", imprime=getattr(options, "sortie", None) is None) as progres:
        for bloc in resultats(options):
            for resultat in bloc:
                refusees += isinstance(resultat, Refus)
                ecrire(resultat)
            lues += len(bloc)
            progres.avancer(len(bloc))
    sys.stdout.flush()
    return compte_rendu(refusees, lues, t)


def compte_rendu(refusees: int, lues: int, t: Texte) -> int:
    """The exit status, and how many were refused."""
    if refusees:
        print(t(f"{refusees} ligne(s) refusée(s) sur {lues}", f"{refusees} line(s) refused of {lues}"), file=sys.stderr)
    return 1 if refusees else 0
