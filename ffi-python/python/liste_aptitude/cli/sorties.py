"""What the commands write: text for people, or rows as JSON Lines, CSV and Parquet."""

from __future__ import annotations

import argparse
import codecs
import csv
import sys
from contextlib import ExitStack, suppress
from datetime import date
from io import TextIOWrapper
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Iterator, Mapping, Optional, TextIO, Union

from ..extras import ExtraManquant
from ..typographie import visible
from . import flux
from .classeur import RANGEES_MAX, SUFFIXES as CLASSEURS, ecrire as ecrire_classeur
from .entrees import Cas, chemin, traiter
from .fichiers.cellules import neutraliser
from .fichiers.ecriture import remplacement
from .json_compact import compact
from .langue import Texte, texte
from .personne import UnePersonne
from .refus import Refus
from .terminal import afficher
from .texte_des_colonnes import en_csv, en_json
from .usage import MauvaisUsage

if TYPE_CHECKING:
    from pathlib import Path

Genre = Union[str, list[Any], dict[str, Any]]
"""The kind of a column: "texte", "mot" (a text that many rows share), "prose" (sentences of ours, on several lines), "entier", "annee", "booleen", "jour", ``[kind]`` for a list, ``{name: kind}`` for an object."""

_SUFFIXES = (".jsonl", ".csv", ".parquet", *CLASSEURS)
_LOT = 8192

ERREUR: dict[str, Genre] = {
    "erreur_chemin": "texte",
    "erreur_regle": "texte",
    "erreur_message": "texte",
    "erreur_fichier": "texte",
    "erreur_ligne": "entier",
}
"""The columns of an error row; null in the others."""

CONSTAT: Genre = {**dict.fromkeys(("code", "disposition", "etat"), "mot"), **dict.fromkeys(("requis", "constate", "manque"), "texte")}
"""A finding, as in a decision."""


def declarer(p: argparse.ArgumentParser, t: Texte, pour_tous: str = "texte") -> None:
    """The options for what is written; ``pour_tous`` is the name of the form for people."""
    p.add_argument(
        "--format",
        choices=(pour_tous, "jsonl", "csv"),
        default=None,
        help=t(f"sur la sortie standard : {pour_tous} (défaut), ou une ligne par demande", f"on standard output: {pour_tous} (default), or a row per demande"),
    )
    p.add_argument(
        "--csv-excel",
        action="store_true",
        help=t("le .csv de --sortie comme Excel l'ouvre : points-virgules, BOM", "the .csv of --sortie as a French Excel opens it: semicolons, BOM"),
    )
    p.add_argument("--sortie", "-o", metavar=t("FICHIER", "FILE"), type=chemin, help=t("lignes dans un fichier .jsonl, .csv, .parquet, .xlsx ou .ods", "rows in a .jsonl, .csv, .parquet, .xlsx or .ods file"))


def en_rangees(options: argparse.Namespace) -> bool:
    """Are rows asked for, and not text? ``MauvaisUsage`` when they cannot be written."""
    t = texte(options.langue)
    if options.csv_excel and (options.sortie is None or options.sortie.suffix.lower() != ".csv"):
        raise MauvaisUsage(t("--csv-excel demande --sortie FICHIER.csv", "--csv-excel needs --sortie FILE.csv"))
    if options.sortie is None:
        if options.format == "jsonl":
            flux.en_json()
        return options.format in ("jsonl", "csv")
    if options.format is not None:
        raise MauvaisUsage(t("--format et --sortie ne vont pas ensemble", "--format and --sortie do not go together"))
    if options.sortie.suffix.lower() not in _SUFFIXES:
        conseil = t(" : son nom dit la forme du fichier, et finit par ", ": its name says the form of the file, and ends in ")
        raise MauvaisUsage(f"--sortie {visible(str(options.sortie))}{conseil}{', '.join(_SUFFIXES)}")
    return True


class Rangees:
    """Rows written one after the other; a Parquet file needs the extra ``table``."""

    def __init__(self, options: argparse.Namespace, colonnes: Mapping[str, Genre], *, partages: bool = False) -> None:
        """``partages``: tables come with their words as dictionaries."""
        self._chemin: Optional[Path] = options.sortie
        self._langue: str = options.langue
        self._excel: bool = options.csv_excel
        self._forme: str = options.format if self._chemin is None else self._chemin.suffix[1:].lower()
        self.colonnes = dict(colonnes)
        self._partages = partages
        self._attente: list[dict[str, Any]] = []
        self._parquet: Any = None
        self._en_classeur = self._chemin is not None and f".{self._forme}" in CLASSEURS
        self._fichier: Any = None
        self._flux: TextIO = sys.stdout
        self._signes = (";", "\r\n") if self._excel else (",", "\n")
        """What separates cells, and what ends a line, in CSV."""
        self.sans_erreur = "".join(f",{compact(nom)}:null" for nom in self.colonnes if nom in ERREUR) + "}\n"
        self._pile = ExitStack()

    def __enter__(self) -> Rangees:
        # What fails from here on leaves no trace under the name of the file.
        with ExitStack() as pile:
            if self._chemin is not None:
                fichier = pile.enter_context(remplacement(self._chemin))
                if self._en_classeur:
                    self._fichier = fichier
                elif self._forme == "parquet":
                    pyarrow = _pyarrow()
                    schema = pyarrow.schema([(nom, _type(genre, self._partages)) for nom, genre in self.colonnes.items()])
                    # Words are texts for who reads the file, however they come here: only its own schema is kept.
                    # An id comes once, and no reader looks for a bound of what is in lists: neither a dictionary of the ones nor bounds of the others.
                    partagees = [feuille for nom, genre in self.colonnes.items() if nom != "id" for feuille in _feuilles(nom, genre)]
                    bornees = [nom for nom, genre in self.colonnes.items() if isinstance(genre, str)]
                    self._parquet = pyarrow.parquet.ParquetWriter(
                        fichier, schema, store_schema=False, use_dictionary=partagees, write_statistics=bornees
                    )
                else:
                    if self._excel:
                        fichier.write(codecs.BOM_UTF8)
                    self._flux = TextIOWrapper(fichier, "utf-8", "backslashreplace", newline="")
            if self._forme == "csv":
                separateur, fin = self._signes
                self._csv = csv.writer(self._flux, delimiter=separateur, lineterminator=fin)
                self._csv.writerow(self.colonnes)
            self._pile = pile.pop_all()
        return self

    def __exit__(
        self, genre: Optional[type[BaseException]], valeur: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        with self._pile:
            if valeur is not None:
                # What is left in memory goes nowhere.
                with suppress(Exception):
                    self._fermer()
                raise valeur
            if self._parquet is not None:
                self._vider()
            if self._en_classeur:
                self._ecrire_classeur()
            self._fermer()

    def _fermer(self) -> None:
        if self._parquet is not None:
            self._parquet.close()
        elif isinstance(self._flux, TextIOWrapper) and self._flux is not sys.stdout:
            self._flux.detach()

    def _ecrire_classeur(self) -> None:
        """A workbook is written at the end, whole: its sheets follow one another in the file."""
        from .classeur.resultats import TropDeRangees, classeur_de_resultats

        try:
            livre = classeur_de_resultats(self.colonnes, self._attente, self._langue)
        except TropDeRangees:
            conseil = texte(self._langue)(
                f" : plus de {RANGEES_MAX} lignes, ce qu'une feuille ne contient pas ; écrire un fichier .parquet, .csv ou .jsonl",
                f": more than {RANGEES_MAX} rows, which no sheet holds; write a .parquet, .csv or .jsonl file",
            )
            raise MauvaisUsage(f"--sortie {visible(str(self._chemin))}{conseil}") from None
        ecrire_classeur(livre, f".{self._forme}", self._fichier)

    def ecrire(self, champs: Mapping[str, Any]) -> None:
        """Adds a row; a column that it does not have is null."""
        rangee = {nom: champs.get(nom) for nom in self.colonnes}
        if self._en_classeur:
            self._attente.append(rangee)
        elif self._forme == "parquet":
            self._attente.append(rangee)
            if len(self._attente) == _LOT:
                self._vider()
        elif self._forme == "csv":
            self._csv.writerow(_cellule(rangee[nom], genre) for nom, genre in self.colonnes.items())
        else:
            print(compact(rangee), file=self._flux)

    @property
    def en_objets(self) -> bool:
        """Is a row a line of JSON?"""
        return self._forme == "jsonl"

    def ecrire_textes(self, textes: bytes) -> None:
        """Adds rows given as their lines, in ASCII."""
        flux.ecrire_octets(self._flux)(textes)

    def ecrire_table(self, table: Any) -> None:
        """Adds an Arrow table that has these columns."""
        if self._parquet is not None:
            self._parquet.write_table(table)
        elif self._en_classeur or len(self.colonnes) == 1:
            # A row of one empty cell is quoted in CSV.
            for rangee in table.to_pylist():
                self.ecrire(rangee)
        else:
            for part in table.to_batches(max_chunksize=_LOT):
                self._flux.write(en_csv(part, *self._signes) if self._forme == "csv" else en_json(part))

    def refuser(self, refus: Refus) -> None:
        """Adds an error row."""
        self.ecrire({"id": refus.id, **champs_erreur(refus, self._langue)})

    def _vider(self) -> None:
        if not self._attente:
            return
        pyarrow = _pyarrow()
        self._parquet.write_table(pyarrow.Table.from_pylist(self._attente, schema=self._parquet.schema))
        self._attente = []


def pour_chacun(
    options: argparse.Namespace,
    dire: Callable[[Cas], str],
    colonnes: Mapping[str, Genre],
    ranger: Callable[[Cas], Mapping[str, Any]],
) -> int:
    """A text or a row per demande; with ``--id``, of that person only (1 when the input does not have it)."""
    t = texte(options.langue)
    voulue = UnePersonne(options.id)

    def tous(ecrire: Callable[[Cas], None], refuser: Callable[[Refus], None]) -> int:
        def un(resultat: Union[Cas, Refus]) -> None:
            if isinstance(resultat, Refus):
                refuser(resultat)
            elif voulue.garde(resultat.id):
                ecrire(resultat)

        return traiter(options, un)

    if en_rangees(options):
        with Rangees(options, {"id": "texte", **colonnes, **ERREUR}) as rangees:
            statut = tous(lambda cas: rangees.ecrire({"id": cas.id, **ranger(cas)}), rangees.refuser)
    else:
        statut = tous(lambda cas: afficher(dire(cas._replace(id=visible(cas.id)))), lambda refus: signaler(refus, t))
    return 1 if voulue.introuvable(options.langue) else statut


def signaler(refus: Refus, t: Texte) -> None:
    """Says on standard error what is refused."""
    afficher(refus.phrase(t("fr", "en")), sys.stderr)


def champs_erreur(refus: Refus, langue: str) -> dict[str, Any]:
    """The columns of an error row."""
    return {
        "erreur_chemin": refus.erreur.chemin,
        "erreur_regle": refus.erreur.regle.value,
        "erreur_message": refus.raison(langue),
        "erreur_fichier": nom_ecrit(refus.fichier),
        "erreur_ligne": refus.numero,
    }


def nom_ecrit(fichier: str) -> str:
    """The name of a file as text, even where the system's names are no text."""
    return fichier.encode("utf-8", "replace").decode("utf-8")


def _cellule(valeur: Any, genre: Genre) -> Any:
    """What CSV holds: lists as JSON texts, as it has none; texts that no spreadsheet runs. Our own sentences keep their lines."""
    if isinstance(valeur, str) and genre != "prose":
        return neutraliser(valeur)
    if isinstance(valeur, list):
        return compact(valeur)
    if isinstance(valeur, bool):
        return str(valeur).lower()
    return valeur.isoformat() if isinstance(valeur, date) else valeur


def _pyarrow() -> Any:
    try:
        import pyarrow
        import pyarrow.parquet
    except ModuleNotFoundError:
        raise ExtraManquant("table") from None
    return pyarrow


def _feuilles(nom: str, genre: Genre) -> Iterator[str]:
    """The columns of Parquet that hold a column, by their paths."""
    if isinstance(genre, list):
        yield from _feuilles(f"{nom}.list.element", genre[0])
    elif isinstance(genre, dict):
        for dedans, le_sien in genre.items():
            yield from _feuilles(f"{nom}.{dedans}", le_sien)
    else:
        yield nom


def _type(genre: Genre, partages: bool) -> Any:
    pyarrow = _pyarrow()
    if isinstance(genre, list):
        return pyarrow.list_(_type(genre[0], partages))
    if isinstance(genre, dict):
        return pyarrow.struct([(nom, _type(g, partages)) for nom, g in genre.items()])
    if genre == "mot" and partages:
        return pyarrow.dictionary(pyarrow.int16(), pyarrow.string())
    types = {"texte": "string", "mot": "string", "prose": "string", "entier": "int64", "annee": "uint16", "booleen": "bool_", "jour": "date32"}
    return getattr(pyarrow, types[genre])()
