"""Where the demandes of every command come from: JSON Lines, or three tables. What is refused is told, and the rest goes on."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, Any, Callable, Iterator, Mapping, NamedTuple, Optional, Protocol, Sequence, Tuple, Union

from .. import Decision, EtatDuTexte
from ..enumerations import MotEtatDuTexte
from ..typographie import compter, imprime, visible
from .classeur import est_un_classeur
from .fichiers import DATES, encodage
from .langue import Texte, texte
from .progres import Progres
from .refus import Refus
from .terminal import afficher
from .usage import MauvaisUsage

if TYPE_CHECKING:
    from pathlib import Path

    from ..modele import Demande, Dossier
    from .bilan import Bilan

TABLES = ("personnes", "carriere", "demandes")
_DES_TABLES = ("colonnes", "encodage", "dates", "carriere_en_trop", "bilan")
"""The options that say how tables are read, or what becomes of their rows."""


class Cas(NamedTuple):
    """A demande evaluated."""

    id: str
    decision: Decision
    lire: Callable[[], Tuple[Mapping[str, Any], Mapping[str, Any]]]
    fichier: str = ""
    """The file of the demande, where it is known."""
    numero: int = 0
    """Its line there, as an editor counts them; 0 where it is not known."""

    def faits(self) -> tuple[Dossier, Demande]:
        """The dossier and the demande, which the kernel has accepted under the state asked for: only that one may open the route of the filing."""
        from .. import Dossier
        from ..modele import DemandeLue

        dossier, demande = self.lire()
        return Dossier.from_dict(dossier), DemandeLue(**demande)


Resultat = Union[Cas, Refus]


def arguments(p: argparse.ArgumentParser, t: Texte, executer: Callable[[argparse.Namespace], int]) -> None:
    """The input of every command on demandes."""
    lignes = t(
        'JSON Lines, {"dossier":…,"demande":…} par ligne ; - : entrée standard',
        'JSON Lines, {"dossier":…,"demande":…} a line; - is standard input',
    )
    p.add_argument("fichiers", nargs="*", metavar=t("FICHIER", "FILE"), help=lignes)
    g = p.add_argument_group(
        t("tables (extra table)\u00a0", "tables (extra `table`)"),
        t(
            ".csv, .parquet ou .jsonl, à la place de FICHIER ; mêmes colonnes que les champs, noms joints par _",
            ".csv, .parquet or .jsonl, in the place of FILE; columns named like the fields, nested names joined by _",
        ),
    )
    g.add_argument("--personnes", metavar=t("FICHIER", "FILE"), help=t("une ligne par personne", "one row per person"))
    g.add_argument("--carriere", metavar=t("FICHIER", "FILE"), help=t("une ligne par période", "one row per career period"))
    g.add_argument("--demandes", metavar=t("FICHIER", "FILE"), help=t("une ligne par demande", "one row per demande"))
    g.add_argument("--colonnes", metavar=t("FICHIER", "FILE"), type=chemin, help=t("fichier .toml : vos colonnes, vos mots", ".toml file: your columns, your words"))
    g.add_argument(
        "--encodage",
        metavar=t("NOM", "NAME"),
        type=_encodage(t),
        help=t("encodage des .csv (défaut : UTF-8, sinon Windows-1252)", "encoding of the .csv files (default: UTF-8, else Windows-1252)"),
    )
    g.add_argument("--dates", choices=DATES, help=t("comment les dates sont écrites (défaut : aaaa-mm-jj)", "how dates are written (default: aaaa-mm-jj)"))
    g.add_argument(
        "--carriere-en-trop",
        action="store_true",
        help=t("des carrières de personnes absentes sont attendues", "careers of persons who are not there are expected"),
    )
    g.add_argument(
        "--bilan",
        action="store_true",
        help=t("dit ce que devient chaque ligne, sur l'erreur standard", "tells what becomes of every row, on standard error"),
    )
    p.set_defaults(executer=executer)


def chemin(nom: str) -> Path:
    """The path of an option: what it is of is loaded for whoever gives one."""
    from pathlib import Path

    return Path(nom)


def _encodage(t: Texte) -> Callable[[str], str]:
    def lire(nom: str) -> str:
        trouve = encodage.connu(nom)
        if trouve is None:
            raise argparse.ArgumentTypeError(nom + t(" : encodage inconnu", ": unknown encoding"))
        return trouve

    return lire


def choisir(p: argparse.ArgumentParser, t: Texte) -> None:
    """The option that keeps one person."""
    p.add_argument("--id", help=t("ne retient que cette personne", "keeps this person only"))


def sous_un_etat(p: argparse.ArgumentParser, t: Texte) -> None:
    """The option that asks for a state of the text instead of that of each list."""
    p.add_argument(
        "--etat",
        choices=[etat.value for etat in EtatDuTexte],
        metavar=t("LISTE", "LIST"),
        help=t(
            f"sous l'état du texte qui régit d'abord cette liste, quelle que soit l'année demandée ({', '.join(EtatDuTexte)})",
            f"under the state of the text that first governs this list, whatever the year asked ({', '.join(EtatDuTexte)})",
        ),
    )


def en_tables(options: argparse.Namespace, lues: Sequence[str] = ()) -> bool:
    """Is the input three tables? ``MauvaisUsage`` when it is neither that nor files of lines, or when these come with an option of tables
    that the command does not read (``lues``) for another file."""
    t = texte(options.langue)
    if len(options.fichiers) == 1 and est_un_classeur(options.fichiers[0]):
        # A workbook holds the three tables, a sheet each; one of them may come from a file of its own.
        for nom in TABLES:
            if getattr(options, nom) is None:
                setattr(options, nom, options.fichiers[0])
        options.fichiers = []
    manquantes = [f"--{nom}" for nom in TABLES if getattr(options, nom) is None]
    if len(manquantes) == len(TABLES):
        for nom in options.fichiers:
            if os.path.splitext(nom)[1].lower() in (".csv", ".parquet"):
                conseil = t(" : se donne par --personnes, --carriere ou --demandes", ": is given by --personnes, --carriere or --demandes")
                raise MauvaisUsage(visible(nom) + conseil)
        if options.fichiers:
            sans_tables(options, lues)
            return False
        raise MauvaisUsage(t("FICHIER ou --personnes, --carriere, --demandes : requis", "FILE or --personnes, --carriere, --demandes: required"))
    if options.fichiers:
        raise MauvaisUsage(t("FICHIER et tables ne vont pas ensemble", "FILE and tables do not go together"))
    if manquantes:
        raise MauvaisUsage(", ".join(manquantes) + t(" : requis", ": required"))
    return True


def sans_tables(options: argparse.Namespace, lues: Sequence[str] = ()) -> None:
    """``MauvaisUsage`` where an option of tables is given that nothing reads: what it asks for would not be done."""
    vaines = [nom for nom in _DES_TABLES if nom not in lues and getattr(options, nom, None)]
    if vaines:
        t = texte(options.langue)
        dites = ", ".join(f"--{nom.replace('_', '-')}" for nom in vaines)
        raise MauvaisUsage(dites + t(" : pour des tables ou un classeur ; FICHIER est lu tel quel, par lignes JSON", ": for tables or a workbook; FILE is read as it is, as JSON lines"))


class Source(Protocol):
    """Where the demandes come from."""

    def resultats(self) -> Iterator[list[Resultat]]:
        """The demandes, evaluated, in order and by blocks: a long input is never in memory as a whole."""

    def bilan(self) -> Optional[Bilan]:
        """What became of every row read so far, where there are tables."""

    def sans_demande(self) -> Iterator[list[Resultat]]:
        """The persons whom no demande named, as if each had asked for something; asked last."""


def ouvrir(options: argparse.Namespace) -> Source:
    """The input of the command line."""
    if en_tables(options):
        from .tables import Tables

        return Tables(options)
    from .lignes import Lignes

    return Lignes(options.fichiers, etat(options))


def etat(options: argparse.Namespace) -> Optional[MotEtatDuTexte]:
    """The state of the text asked for, where the command has the option."""
    demande: Optional[MotEtatDuTexte] = getattr(options, "etat", None)
    return demande


def sous(options: argparse.Namespace, t: Texte) -> list[str]:
    """The line that says which state of the text was asked for, if one was."""
    demande = etat(options)
    if demande is None:
        return []
    libelle = EtatDuTexte(demande).libelle(options.langue)
    return [imprime(t(f"État du texte demandé : {libelle}", f"State of the text asked for: {libelle}"), options.langue)]


def traiter(options: argparse.Namespace, ecrire: Callable[[Resultat], None], source: Optional[Source] = None) -> int:
    """Evaluates every demande and hands the results over in order; 1 when some were refused, or rows are in no decision."""
    source = source or ouvrir(options)
    lues = refusees = 0
    # A command without --sortie prints what it finds; so does one with it, once at the end.
    with Progres("demandes", imprime=getattr(options, "sortie", None) is None, compter=lambda: total(options)) as progres:
        for bloc in source.resultats():
            for resultat in bloc:
                refusees += isinstance(resultat, Refus)
                ecrire(resultat)
            lues += len(bloc)
            progres.avancer(len(bloc))
    sys.stdout.flush()
    return compte_rendu(options, refusees, lues, source.bilan())


def total(options: argparse.Namespace) -> Optional[int]:
    """About how many demandes the input holds; none when only reading it would tell."""
    from .fichiers.lecture import lignes

    nombres = [lignes(fichier) for fichier in ([options.demandes] if options.demandes else options.fichiers)]
    return None if None in nombres else sum(filter(None, nombres))


def compte_rendu(options: argparse.Namespace, refusees: int, lues: int, *bilans: Optional[Bilan]) -> int:
    """The exit status, how many were refused, and the rows that no decision rests on."""
    t = texte(options.langue)
    if not lues:
        noms = ", ".join(visible(str(nom)) for nom in ([options.demandes] if options.demandes else options.fichiers))
        afficher(noms + t(" : aucune demande", ": no demande"), sys.stderr)
    if refusees:
        dit = compter(refusees, options.langue, ("ligne refusée", "lignes refusées"), ("line refused", "lines refused"))
        afficher(dit + t(f" sur {lues}", f" of {lues}"), sys.stderr)
    connus = [bilan for bilan in bilans if bilan is not None]
    for bilan in connus:
        for phrase in (*bilan.phrases(options.langue), *(bilan.resume(options.langue) if options.bilan else ())):
            afficher(phrase, sys.stderr)
    return 0 if all(bilan.complet() for bilan in connus) and not refusees else 1
