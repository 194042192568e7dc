"""Three tables in: CSV, Parquet or JSON Lines files of persons, career periods and demandes, the demandes streamed."""

from __future__ import annotations

import argparse
import json
from datetime import date
from functools import cached_property, partial
from itertools import chain, islice
from pathlib import Path
from typing import Any, Iterator, Mapping, Tuple

from .. import Decision, ErreurEntree
from ..extras import ExtraManquant
from ..schemas import schema
from ..table import arrow
from .entrees import Cas, Resultat
from .refus import Refus
from .sorties import ERREUR, compact
from .usage import MauvaisUsage

_LOT = 1 << 16
_TEXTES = {"liste_aptitude": "textes"}
"""Metadata that say to the evaluator that numbers and truth values are written as texts: files without types."""


_DETAILS = ("erreur_table", "erreur_ligne", "erreur_valeur", "erreur_attendu")
"""What the decisions say of a bad row beyond the columns that every input has."""


class Tables:
    """The tables of the command line: persons and careers in memory, demandes by batches."""

    def __init__(self, options: argparse.Namespace) -> None:
        try:
            self._colonnes = arrow().colonnes()
            import pyarrow
        except ModuleNotFoundError:
            raise ExtraManquant("table") from None
        self._options = options
        try:
            self._evaluateur = arrow().Evaluateur(self._flux("personnes"), self._flux("carriere"))
        # A ValueError too: what an engine of tables says of a stream that breaks, and a column that no field has.
        except (ValueError, pyarrow.ArrowException) as erreur:
            raise MauvaisUsage(str(erreur)) from None

    @cached_property
    def personnes(self) -> Any:
        """The table of persons, for a command that needs the facts themselves."""
        return self._entiere("personnes")

    @cached_property
    def carriere(self) -> Any:
        """The table of careers, likewise."""
        return self._entiere("carriere")

    def lots(self) -> Iterator[Tuple[Any, Any]]:
        """Each batch of demandes, and its decisions as a table."""
        import pyarrow

        try:
            for lot in self._lire("demandes"):
                decisions = pyarrow.table(self._evaluateur.evaluer(lot))
                yield lot, decisions.drop_columns([nom for nom in decisions.column_names if nom in _DETAILS])
        except (ValueError, pyarrow.ArrowException) as erreur:
            raise MauvaisUsage(str(erreur)) from None

    def resultats(self) -> Iterator[list[Resultat]]:
        """The same as results."""
        numero = 0
        for lot, decisions in self.lots():
            faits = _Faits(self, lot)
            bloc = []
            for rang, rangee in enumerate(decisions.to_pylist()):
                bloc.append(self._resultat(faits, rang, numero + rang + 1, rangee))
            numero += len(bloc)
            yield bloc

    def _resultat(self, faits: _Faits, rang: int, numero: int, rangee: dict[str, Any]) -> Resultat:
        id, chemin, regle, _ = (rangee.pop(nom) for nom in ("id", *ERREUR))
        if regle is not None:
            return Refus(self._options.demandes, numero, id, ErreurEntree(chemin, regle), en_table=True)
        decision = Decision.from_dict({**rangee, "date_reference": rangee["date_reference"].isoformat()})
        return Cas(id, decision, partial(faits.lire, rang))

    def _entiere(self, genre: str) -> Any:
        import pyarrow

        lots = list(self._lire(genre))
        # Lines of JSON may lack columns in some blocks of a file.
        return pyarrow.concat_tables(lots, promote_options="default").replace_schema_metadata(lots[0].schema.metadata)

    def _flux(self, genre: str) -> Any:
        """The same for the evaluator, which keeps a copy of its own."""
        import pyarrow

        if Path(getattr(self._options, genre)).suffix == ".jsonl":
            return self._entiere(genre)
        lots = self._lire(genre)
        premier = next(lots)
        return pyarrow.RecordBatchReader.from_batches(premier.schema, (lot for t in chain([premier], lots) for lot in t.to_batches()))

    def _lire(self, genre: str) -> Iterator[Any]:
        """The table of a file, by batches, at least one; the key as a text."""
        fichier = getattr(self._options, genre)
        lire = {".parquet": _parquet, ".csv": _csv, ".jsonl": _jsonl}.get(Path(fichier).suffix)
        if lire is None:
            raise MauvaisUsage(f"--{genre} {fichier}: .csv, .parquet, .jsonl")
        for table in lire(fichier, self._colonnes[genre]):
            rang = table.schema.get_field_index("id")
            yield table if rang < 0 else table.set_column(rang, "id", table.column(rang).cast("string"))


class _Faits:
    """The facts behind a batch of demandes, looked up once, when some command asks for them."""

    def __init__(self, tables: Tables, demandes: Any) -> None:
        self._tables = tables
        self._lot = demandes

    def lire(self, rang: int) -> Tuple[Mapping[str, Any], Mapping[str, Any]]:
        """The dossier and the demande of a row."""
        demande = self._demandes[rang]
        id = demande["id"]
        carriere = [_objet(ligne, _FEUILLES_CARRIERE) for ligne in self._carrieres.get(id, ())]
        return {"id": id, **_objet(self._personnes[id], _FEUILLES_PERSONNES), "carriere": carriere}, _objet(demande, _FEUILLES_DEMANDES)

    @cached_property
    def _demandes(self) -> list[dict[str, Any]]:
        lignes: list[dict[str, Any]] = self._lot.to_pylist()
        return lignes

    @cached_property
    def _personnes(self) -> dict[str, dict[str, Any]]:
        return {ligne["id"]: ligne for ligne in self._celles_du_lot(self._tables.personnes)}

    @cached_property
    def _carrieres(self) -> dict[str, list[dict[str, Any]]]:
        carrieres: dict[str, list[dict[str, Any]]] = {}
        for ligne in self._celles_du_lot(self._tables.carriere):
            carrieres.setdefault(ligne["id"], []).append(ligne)
        return carrieres

    def _celles_du_lot(self, table: Any) -> list[dict[str, Any]]:
        import pyarrow.compute

        ids = pyarrow.compute.unique(self._lot.column("id"))
        lignes: list[dict[str, Any]] = table.filter(pyarrow.compute.is_in(table.column("id"), value_set=ids)).to_pylist()
        return lignes


def _parquet(fichier: str, _: list[str]) -> Iterator[Any]:
    import pyarrow.parquet

    source = pyarrow.parquet.ParquetFile(fichier)
    vide = True
    for lot in source.iter_batches(batch_size=_LOT):
        vide = False
        yield pyarrow.table([*lot.columns], lot.schema.names)
    if vide:
        yield source.schema_arrow.empty_table()


def _csv(fichier: str, colonnes: list[str]) -> Iterator[Any]:
    """Every cell as a text: the evaluator says which of them is not what its field holds, and where."""
    import pyarrow.csv

    with open(fichier, encoding="utf-8-sig", errors="replace") as flux:
        entete = flux.readline()
    convertir = pyarrow.csv.ConvertOptions(
        column_types={nom: pyarrow.string() for nom in colonnes},
        null_values=[""],
        strings_can_be_null=True,
        quoted_strings_can_be_null=False,
    )
    decouper = pyarrow.csv.ParseOptions(newlines_in_values=True, delimiter=";" if entete.count(";") > entete.count(",") else ",")
    lire = pyarrow.csv.ReadOptions(block_size=1 << 24)
    source = pyarrow.csv.open_csv(fichier, read_options=lire, parse_options=decouper, convert_options=convertir)
    vide = True
    for lot in source:
        vide = False
        yield pyarrow.table([*lot.columns], lot.schema.names).replace_schema_metadata(_TEXTES)
    if vide:
        yield source.schema.empty_table()


def _jsonl(fichier: str, _: list[str]) -> Iterator[Any]:
    """The same for JSON Lines, whose nested objects may be written as such."""
    import pyarrow

    vide = True
    with open(fichier, encoding="utf-8") as flux:
        numerotees = ((n, ligne) for n, ligne in enumerate(flux, 1) if ligne.strip())
        while bloc := list(islice(numerotees, _LOT)):
            vide = False
            lignes = [_a_plat(_ligne(fichier, *ligne)) for ligne in bloc]
            noms = dict.fromkeys(nom for ligne in lignes for nom in ligne)
            colonnes = {nom: pyarrow.array([ligne.get(nom) for ligne in lignes], pyarrow.string()) for nom in noms}
            yield pyarrow.table(colonnes).replace_schema_metadata(_TEXTES)
    if vide:
        yield pyarrow.table({"id": pyarrow.array([], pyarrow.string())})


def _ligne(fichier: str, numero: int, texte: str) -> Any:
    try:
        objet = json.loads(texte)
    except ValueError:
        objet = None
    if not isinstance(objet, dict):
        raise MauvaisUsage(f"{fichier}:{numero}: JSON")
    return objet


def _a_plat(objet: Mapping[str, Any], prefixe: str = "") -> dict[str, Any]:
    plat: dict[str, Any] = {}
    for nom, valeur in objet.items():
        if isinstance(valeur, dict):
            plat.update(_a_plat(valeur, f"{prefixe}{nom}_"))
        else:
            plat[prefixe + nom] = valeur if valeur is None or isinstance(valeur, str) else compact(valeur)
    return plat


# From rows back to objects: the cells have been accepted, so that only their form is left to settle.

_Feuilles = Mapping[str, Tuple[Tuple[str, ...], str]]
"""By column: the path of its field and the kind of its value."""


def _feuilles(objet: Mapping[str, Any], chemin: Tuple[str, ...] = ()) -> dict[str, Tuple[Tuple[str, ...], str]]:
    feuilles: dict[str, Tuple[Tuple[str, ...], str]] = {}
    for nom, corps in objet["properties"].items():
        formes = corps.get("anyOf", [corps])
        bloc = next((forme for forme in formes if "properties" in forme), None)
        if bloc is not None:
            feuilles.update(_feuilles(bloc, (*chemin, nom)))
        else:
            genre = next((f["type"] for f in formes if f.get("type") in ("integer", "boolean", "array")), "string")
            feuilles["_".join((*chemin, nom))] = ((*chemin, nom), genre)
    return feuilles


def _element(liste: Mapping[str, Any]) -> Any:
    return next(forme["items"] for forme in liste.get("anyOf", [liste]) if "items" in forme)


_DOSSIER = schema("dossier")
_FEUILLES_PERSONNES: _Feuilles = {n: f for n, f in _feuilles(_DOSSIER).items() if n not in ("id", "carriere")}
_FEUILLES_CARRIERE: _Feuilles = _feuilles(_element(_DOSSIER["properties"]["carriere"]))
_FEUILLES_DEMANDES: _Feuilles = _feuilles(schema("demande"))


def _objet(ligne: Mapping[str, Any], feuilles: _Feuilles) -> dict[str, Any]:
    objet: dict[str, Any] = {}
    for nom, ((*blocs, champ), genre) in feuilles.items():
        valeur = _valeur(ligne.get(nom), genre)
        # An empty cell is a fact not given; in a column of agréments it says that none is known.
        if valeur is not None or (champ == "agrement" and nom in ligne):
            place = objet
            for bloc in blocs:
                place = place.setdefault(bloc, {})
            place[champ] = valeur
    return objet


def _valeur(cellule: Any, genre: str) -> Any:
    if cellule is None or cellule != cellule:  # NaN is how tables without nulls write nothing
        return None
    if isinstance(cellule, date):
        return cellule.isoformat()[:10]
    if genre == "integer":
        return int(float(cellule))
    if genre == "boolean":
        return cellule if isinstance(cellule, bool) else cellule.lower() in ("true", "1")
    if genre == "array":
        elements = json.loads(cellule) if isinstance(cellule, str) else cellule
        return [{nom: _valeur(v, "") for nom, v in element.items()} for element in elements]
    return cellule if isinstance(cellule, str) or genre != "string" else str(cellule)
