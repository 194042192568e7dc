"""``evaluer`` on tables: CSV, Parquet or JSON Lines in and out, the demandes streamed."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from ..table import arrow
from .langue import Texte, texte
from .progres import Progres

# Columns that a reader of text must not guess the type of: dates may hold "sans_objet", categories look like numbers.
_TEXTES = ("id", "agrement", "organisme_categorie", "organisme_region")
_LOT = 1 << 16


def declarer(p: argparse.ArgumentParser, t: Texte) -> None:
    """Adds the options for tables."""
    g = p.add_argument_group(t("tables (extra table)", "tables (extra `table`)"))
    g.add_argument("--personnes", metavar="FILE", help=t("une ligne par personne", "one row per person"))
    g.add_argument("--carriere", metavar="FILE", help=t("une ligne par période", "one row per career period"))
    g.add_argument("--demandes", metavar="FILE", help=t("une ligne par demande", "one row per demande"))
    g.add_argument("--sortie", "-o", metavar="FILE", help=t(".parquet, .csv ou .jsonl", ".parquet, .csv or .jsonl"))


def executer(options: argparse.Namespace) -> int:
    """Evaluates the tables: 1 when some row was refused, 2 when an option is lacking."""
    t = texte(options.langue)
    manquantes = [nom for nom in ("carriere", "demandes", "sortie") if getattr(options, nom) is None]
    if manquantes or options.fichiers:
        trop = t("pas de FILE avec --personnes", "no FILE with --personnes")
        manque = ", ".join(f"--{nom}" for nom in manquantes)
        print(f"liste-aptitude evaluer: {trop if options.fichiers else manque + t(' : requis', ': required')}", file=sys.stderr)
        return 2
    try:
        evaluateur = arrow().Evaluateur(_lire(options.personnes), _lire(options.carriere))
        demandes, refusees = _lire(options.demandes), 0
    except ModuleNotFoundError as absent:
        print(f"liste-aptitude evaluer: {absent}", file=sys.stderr)
        return 2
    import pyarrow
    import pyarrow.compute

    with Progres(t("demandes", "demandes")) as progres, _Sortie(Path(options.sortie)) as sortie:
        for lot in demandes:
            for decisions in pyarrow.table(evaluateur.evaluer(pyarrow.table([*lot.columns], lot.schema.names))).to_batches():
                refusees += decisions.num_rows - decisions.column("erreur_regle").null_count
                sortie.ecrire(decisions)
            progres.avancer(lot.num_rows)
    if refusees:
        print(t(f"{refusees} ligne(s) refusée(s)", f"{refusees} row(s) refused"), file=sys.stderr)
    return 1 if refusees else 0


def _lire(fichier: str) -> Any:
    """The table of a file as a stream of batches."""
    import pyarrow
    import pyarrow.csv
    import pyarrow.json
    import pyarrow.parquet

    genre = Path(fichier).suffix
    if genre == ".parquet":
        source = pyarrow.parquet.ParquetFile(fichier)
        return pyarrow.RecordBatchReader.from_batches(source.schema_arrow, source.iter_batches(batch_size=_LOT))
    if genre == ".csv":
        textes = {nom: pyarrow.string() for nom in _TEXTES}
        convertir = pyarrow.csv.ConvertOptions(column_types=textes, strings_can_be_null=True, quoted_strings_can_be_null=False)
        lire = pyarrow.csv.ReadOptions(block_size=1 << 24)
        decouper = pyarrow.csv.ParseOptions(newlines_in_values=True)
        return pyarrow.csv.open_csv(fichier, read_options=lire, parse_options=decouper, convert_options=convertir)
    return pyarrow.json.read_json(fichier).to_reader(max_chunksize=_LOT)


class _Sortie:
    """The file of decisions, written batch by batch."""

    def __init__(self, chemin: Path) -> None:
        self._chemin = chemin
        self._ecrivain: Any = None

    def __enter__(self) -> _Sortie:
        return self

    def __exit__(self, *_: object) -> None:
        if self._ecrivain is not None:
            self._ecrivain.close()

    def ecrire(self, lot: Any) -> None:
        """Adds a batch."""
        import pyarrow
        import pyarrow.csv
        import pyarrow.parquet

        if self._chemin.suffix == ".parquet":
            if self._ecrivain is None:
                self._ecrivain = pyarrow.parquet.ParquetWriter(self._chemin, lot.schema)
            self._ecrivain.write_batch(lot)
        elif self._chemin.suffix == ".csv":
            plat = _a_plat(lot)
            if self._ecrivain is None:
                self._ecrivain = pyarrow.csv.CSVWriter(self._chemin, plat.schema)
            self._ecrivain.write_batch(plat)
        else:
            if self._ecrivain is None:
                self._ecrivain = open(self._chemin, "w", encoding="utf-8")
            self._ecrivain.writelines(ligne + "\n" for ligne in _en_json(lot))


def _a_plat(lot: Any) -> Any:
    """Lists as JSON texts: CSV has none."""
    import pyarrow

    from .lignes import compact

    for rang, champ in enumerate(lot.schema):
        if pyarrow.types.is_list(champ.type):
            textes = pyarrow.array([None if v is None else compact(v) for v in lot.column(rang).to_pylist()], pyarrow.string())
            lot = lot.set_column(rang, champ.name, textes)
    return lot


def _en_json(lot: Any) -> list[str]:
    from .lignes import compact

    return [compact({**ligne, "date_reference": _iso(ligne["date_reference"])}) for ligne in lot.to_pylist()]


def _iso(jour: Any) -> Any:
    return None if jour is None else jour.isoformat()
