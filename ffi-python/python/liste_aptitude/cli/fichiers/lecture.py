"""The table of a file, whatever its format and whoever wrote it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Iterator, Mapping, Optional

from ...erreurs import ErreurEntree, jour_mois
from ...schemas import TABLES
from ...typographie import francais, visible
from ...voisins import propose
from ..classeur import est_un_classeur
from ..usage import MauvaisUsage
from . import lecture_classeur, lecture_csv, lecture_jsonl, lecture_parquet
from .bloc import Bloc, Reglages
from .champs import CHAMPS, Genre
from .correspondance import Table, appliquer
from .faits import en_textes


def lire(fichier: str, genre: Genre, reglages: Reglages) -> Iterator[Bloc]:
    """The rows of a file by blocks, at least one."""
    suffixe = Path(fichier).suffix.lower()
    dit = reglages.correspondance.table(genre)
    tels_quels = dit == Table() and not reglages.jour_mois
    if suffixe == ".jsonl":
        blocs = lecture_jsonl.lire(fichier, genre, dit)
    elif suffixe == ".csv":
        blocs = _traduits(fichier, genre, reglages, lecture_csv.lire(fichier, reglages))
    elif est_un_classeur(fichier):
        blocs = _traduits(fichier, genre, reglages, lecture_classeur.lire(fichier, genre, dit, reglages.langue))
    elif suffixe == ".parquet":
        blocs = _traduits(fichier, genre, reglages, lecture_parquet.lire(fichier, mots=bool(dit.mots), dictionnaires=tels_quels))
    else:
        formes = ".csv, .parquet, .jsonl, .xlsx, .ods"
        if reglages.langue == "fr":
            raise MauvaisUsage(f"--{genre} {visible(fichier)}" + francais(f" : son nom dit la forme du fichier, et finit par {formes}"))
        raise MauvaisUsage(f"--{genre} {visible(fichier)}: its name says the form of the file, and ends in {formes}")
    return (_dates(bloc, genre) for bloc in blocs) if reglages.jour_mois else blocs


def ordre(fichiers: Mapping[Genre, str], reglages: Reglages) -> Any:
    """The order in which the ids of three large tables rise, for the evaluator; None where they do not, or only reading them whole would tell."""
    tels_quels = all(Path(fichier).suffix.lower() == ".parquet" and reglages.correspondance.table(genre) == Table() for genre, fichier in fichiers.items())
    return lecture_parquet.ordre(fichiers["personnes"], fichiers["carriere"], fichiers["demandes"]) if tels_quels and not reglages.jour_mois else None


def lignes(fichier: str) -> "int | None":
    """About how many rows a file has; none when only reading it would tell."""
    if not Path(fichier).is_file():
        return None
    if est_un_classeur(fichier):
        return None
    if Path(fichier).suffix.lower() == ".parquet":
        return lecture_parquet.lignes(fichier)
    with open(fichier, "rb") as flux:
        return sum(morceau.count(b"\n") for morceau in iter(lambda: flux.read(1 << 20), b""))


def _traduits(fichier: str, genre: Genre, reglages: Reglages, blocs: Iterator[Bloc]) -> Iterator[Bloc]:
    """The blocks under our names and words; a column that no field has is wrong usage, once for the whole file."""
    dit = reglages.correspondance.table(genre)
    for rang, bloc in enumerate(blocs):
        if rang == 0:
            connues = CHAMPS[genre].colonnes
            noms = [dit.nom(leur) for leur in bloc.table.column_names if not leur.startswith("__index_level_")]
            doubles = [nom for rang, nom in enumerate(noms) if nom is not None and nom in noms[:rang]]
            if doubles:
                faute = ErreurEntree(f"{genre}.{doubles[0]}", "champ_double").phrase(reglages.langue)
                if reglages.langue == "fr":
                    raise MauvaisUsage(visible(fichier) + francais(f" : {faute} ; n'en garder qu'une colonne, ou ignorer l'autre par --colonnes"))
                raise MauvaisUsage(f"{visible(fichier)}: {faute}; keep one column of it, or ignore the other by --colonnes")
            inconnues = [nom for nom in noms if nom is not None and nom not in connues]
            autre = _celles_d_une_autre(noms, genre) if inconnues and not est_un_classeur(fichier) else None
            if autre is not None:
                if reglages.langue == "fr":
                    raise MauvaisUsage(visible(fichier) + francais(f" : donné par --{genre}, a les colonnes de --{autre}"))
                raise MauvaisUsage(f"{visible(fichier)}: given by --{genre}, has the columns of --{autre}")
            if noms and len(inconnues) == len(noms) and not any(propose(nom, connues) for nom in inconnues):
                dites = ", ".join(map(visible, inconnues))
                if reglages.langue == "fr":
                    raise MauvaisUsage(visible(fichier) + francais(f" : aucune colonne connue ({dites}) ; la première ligne donne les noms, ceux de modele ou, par --colonnes, les vôtres"))
                raise MauvaisUsage(f"{visible(fichier)}: no known column ({dites}); the first line gives the names, those of modele or, by --colonnes, yours")
            if inconnues:
                dites = ", ".join(f"{genre}.{visible(nom)}{propose(nom, connues)}" for nom in inconnues)
                nom, ou = visible(fichier), reglages.correspondance.fichier
                if reglages.langue == "fr":
                    conseil = francais(f"à traduire ou à ignorer dans [{genre}] de {visible(str(ou))}" if ou else "--colonnes dit ce que sont celles d'un export")
                    raise MauvaisUsage(francais(f"{nom} : colonnes inconnues : {dites} ; {conseil}"))
                conseil = f"to be translated or ignored in [{genre}] of {visible(str(ou))}" if ou else "--colonnes tells what those of an export are"
                raise MauvaisUsage(f"{nom}: unknown columns: {dites}; {conseil}")
        yield replace(bloc, table=appliquer(bloc.table, dit, genre)) if dit != Table() else bloc


def _celles_d_une_autre(noms: list[Optional[str]], genre: Genre) -> Optional[Genre]:
    """The table whose columns these are, where it is another one: two files in each other's place."""
    autres = (autre for autre in CHAMPS if autre in TABLES and autre != genre)
    return next((autre for autre in autres if all(nom in CHAMPS[autre].colonnes for nom in noms)), None)


def _dates(bloc: Bloc, genre: Genre) -> Bloc:
    """Days first in the columns of dates; a date written the other way, or that is no day, stays as its file has it."""
    import pyarrow

    table: Any = bloc.table
    champs = CHAMPS[genre].colonnes
    for rang, nom in enumerate(table.column_names):
        textes = en_textes(table.column(rang)) if nom in champs and champs[nom].nature == "date" else None
        if textes is not None:
            # A day of a file comes many times: each is looked at once.
            codee = textes.combine_chunks().dictionary_encode()
            jours = [jour_mois(texte) or texte for texte in codee.dictionary.to_pylist()]
            table = table.set_column(rang, nom, pyarrow.array(jours, pyarrow.string()).take(codee.indices))
    return replace(bloc, table=table)
