"""CSV: a line is a row. The library of Arrow cuts whole blocks; a block that it does not cut into as many rows as it has lines is cut
again, line by line, so that a fault stays on its own."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import Any, Iterator, Optional, Union

from ...attente import visible
from ..arret import relancer
from ..usage import MauvaisUsage
from .bloc import TEXTES, Bloc, Reglages
from .cellules import restaurer
from .encodage import choisir, octets
from .fautes import ErreurFichier, Faute, RegleFichier, largeur

_SEPARATEURS = ";\t,"


def lire(fichier: str, reglages: Reglages) -> Iterator[Bloc]:
    """The rows of a file, every cell a text; at least one block."""
    encodage = choisir(fichier, reglages.encodage)
    if encodage.nom != "utf-8" and reglages.encodage is None:
        nom = visible(fichier)
        reglages.dire(f"{nom} : lu en {encodage.pour_tous} (sinon, --encodage)", f"{nom}: read as {encodage.pour_tous} (if not, --encodage)")
    blocs = _blocs(octets(fichier, encodage))
    numero, premier = next(blocs, (1, b""))
    entete, reste = _couper(premier)
    numero += 1
    separateur = None
    if entete[:4].lower() == b"sep=" and len(entete.strip()) == 5:  # a hint that Excel writes for itself
        separateur = chr(entete[4])
        entete, reste = _couper(reste)
        numero += 1
    forme = _forme(fichier, entete, separateur)
    decoupe = _Decoupe(forme)
    yield decoupe.bloc(numero, reste)
    for numero, bloc in blocs:
        yield decoupe.bloc(numero, bloc)


@dataclass(frozen=True)
class _Forme:
    """What the header says."""

    separateur: str
    noms: list[str]


def _forme(fichier: str, entete: bytes, separateur: Optional[str]) -> _Forme:
    try:
        texte = entete.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError:
        raise MauvaisUsage(f"{fichier}: {RegleFichier.ENCODAGE.libelle('fr')} ({RegleFichier.ENCODAGE.libelle('en')}): --encodage") from None
    if separateur is None:
        separateur = max(_SEPARATEURS, key=texte.count)
    lue = _cellules(texte, separateur)
    noms = [] if isinstance(lue, ErreurFichier) else [nom.strip() for nom in lue]
    while noms and not noms[-1]:
        noms.pop()
    if not noms or not all(noms) or isinstance(lue, ErreurFichier):
        raise MauvaisUsage(f"{fichier}:1: en-tête (header)")
    return _Forme(separateur, noms)


class _Decoupe:
    """Cuts blocks of lines into rows."""

    def __init__(self, forme: _Forme) -> None:
        self._forme = forme
        # The header names the columns; a separator after the last one of every row adds a cell that is nothing.
        self._rang_id = forme.noms.index("id") if "id" in forme.noms else None
        self._surplus: Optional[bool] = None

    def bloc(self, numero: int, lignes: bytes) -> Bloc:
        """The rows of some lines, the first of which has this number."""
        if self._surplus is None and lignes.strip():
            premiere = _couper(lignes)[0].rstrip(b"\r\n")
            lue = _cellules(premiere.decode("utf-8", "replace"), self._forme.separateur)
            self._surplus = len(lue) == len(self._forme.noms) + 1 and lue[-1] == "" if isinstance(lue, list) else None
        nombre = lignes.count(b"\n") + (not lignes.endswith(b"\n") and bool(lignes))
        bloc = self._d_un_coup(numero, lignes, nombre)
        relancer()  # the library calls back for bad rows
        return bloc or self._ligne_a_ligne(numero, lignes)

    def _d_un_coup(self, numero: int, lignes: bytes, nombre: int) -> Optional[Bloc]:
        """The block as the library of Arrow cuts it; None when something in it needs a closer look."""
        import pyarrow.csv

        # During a call the library would take the signals itself, and loses one that comes as the call ends; a call reads one block.
        pyarrow.enable_signal_handlers(False)
        # An empty line would be a row of nulls.
        if lignes.startswith((b"\n", b"\r\n")) or b"\n\n" in lignes or b"\n\r\n" in lignes:
            return None
        if nombre == 0 or lignes.count(b"\r") != lignes.count(b"\r\n") or not _est_utf8(lignes):
            return None
        # A quotation mark left open on the last line takes no other line in.
        derniere = lignes[lignes.rfind(b"\n", 0, len(lignes) - 1) + 1 :].decode("utf-8").rstrip("\r\n")
        if isinstance(_cellules(derniere, self._forme.separateur), ErreurFichier):
            return None
        noms = [*self._forme.noms, *([""] if self._surplus else [])]
        ecartees: list[Any] = []

        def ecarter(rangee: Any) -> str:
            ecartees.append(rangee)
            return "skip"

        try:
            table = pyarrow.csv.read_csv(
                pyarrow.BufferReader(lignes),
                read_options=pyarrow.csv.ReadOptions(column_names=noms, block_size=len(lignes) + 1, use_threads=False),
                parse_options=pyarrow.csv.ParseOptions(
                    delimiter=self._forme.separateur, ignore_empty_lines=False, invalid_row_handler=ecarter
                ),
                convert_options=pyarrow.csv.ConvertOptions(
                    column_types=dict.fromkeys(noms, pyarrow.string()), null_values=[""], strings_can_be_null=True
                ),
            )
        except pyarrow.ArrowInvalid:
            return None
        if table.num_rows + len(ecartees) != nombre or any(rangee.number is None for rangee in ecartees):
            return None
        fautes = []
        for rangee in ecartees:
            lue = self._rangee(rangee.text.rstrip("\r"))
            if isinstance(lue, list):
                return None
            if lue is not None:
                fautes.append(Faute(numero + rangee.number - 1, lue[0], lue[1]))
        if self._surplus:
            if table.column(len(noms) - 1).null_count != table.num_rows:
                return None
            table = table.remove_column(len(noms) - 1)
        numeros: Union[range, list[int]] = range(numero, numero + nombre)
        if ecartees:
            absentes = {numero + rangee.number - 1 for rangee in ecartees}
            numeros = [n for n in numeros if n not in absentes]
        if b"'" in lignes:
            table = _restauree(table)
        return Bloc(table.replace_schema_metadata(TEXTES), numeros, fautes)

    def _ligne_a_ligne(self, numero: int, lignes: bytes) -> Bloc:
        import pyarrow

        numeros, rangees, fautes = [], [], []
        decoupees = lignes.split(b"\n")
        if not decoupees[-1]:
            decoupees.pop()
        for n, ligne in enumerate(decoupees, numero):
            try:
                lue = self._rangee(ligne.decode("utf-8").rstrip("\r"))
            except UnicodeDecodeError:
                # The cells around the bytes at fault may still say whose row it is.
                cellules = self._rangee(ligne.decode("utf-8", "replace").rstrip("\r"))
                id = cellules[self._rang_id] if isinstance(cellules, list) and self._rang_id is not None else None
                lisible = id if id and "\ufffd" not in id else None
                lue = (lisible, ErreurFichier(RegleFichier.ENCODAGE))
            if isinstance(lue, tuple):
                fautes.append(Faute(n, *lue))
            elif lue is not None:
                numeros.append(n)
                rangees.append([restaurer(cellule) or None for cellule in lue])
        colonnes = zip(*rangees) if rangees else ([] for _ in self._forme.noms)
        table = pyarrow.Table.from_arrays([pyarrow.array(c, pyarrow.string()) for c in colonnes], self._forme.noms)
        return Bloc(table.replace_schema_metadata(TEXTES), numeros, fautes)

    def _rangee(self, texte: str) -> Union[list[str], tuple[Optional[str], ErreurFichier], None]:
        """The cells of a line; none of an empty one; or whose it seems to be, and what is wrong with it."""
        if not texte.strip():
            return None
        lue = _cellules(texte, self._forme.separateur)
        attendues = len(self._forme.noms)
        if isinstance(lue, ErreurFichier):
            # What stands before the mark still says whose row it is.
            return self._id(texte.partition('"')[0].split(self._forme.separateur)[:-1]), lue
        if len(lue) == attendues + 1 and self._surplus and not lue[-1]:
            lue.pop()
        if len(lue) != attendues:
            return self._id(lue), largeur(len(lue), attendues)
        if any("\r" in cellule for cellule in lue):
            return self._id(lue), ErreurFichier(RegleFichier.CONTROLE)
        return lue

    def _id(self, cellules: list[str]) -> Optional[str]:
        if self._rang_id is None or self._rang_id >= len(cellules):
            return None
        return restaurer(cellules[self._rang_id]) or None


def _cellules(ligne: str, separateur: str) -> Union[list[str], ErreurFichier]:
    """The cells of a line. A quotation mark that it does not close would take the next one in: it is asked whether it did."""
    if '"' not in ligne:
        return ligne.split(separateur)
    lecteur = csv.reader([ligne, ""], delimiter=separateur)
    try:
        cellules = next(lecteur)
    except csv.Error:  # a cell longer than the reader takes
        return ErreurFichier(RegleFichier.LARGEUR)
    return cellules if lecteur.line_num == 1 else ErreurFichier(RegleFichier.GUILLEMET)


def _restauree(table: Any) -> Any:
    """The texts behind cells that were neutralised."""
    import pyarrow
    import pyarrow.compute

    for rang, nom in enumerate(table.column_names):
        colonne = table.column(rang)
        if pyarrow.compute.any(pyarrow.compute.starts_with(colonne, "'")).as_py():
            textes = [None if cellule is None else restaurer(cellule) for cellule in colonne.to_pylist()]
            table = table.set_column(rang, nom, pyarrow.array(textes, pyarrow.string()))
    return table


def _est_utf8(lignes: bytes) -> bool:
    try:
        return lignes.isascii() or lignes.decode("utf-8") != ""
    except UnicodeDecodeError:
        return False


def _couper(octets_lus: bytes) -> tuple[bytes, bytes]:
    fin = octets_lus.find(b"\n") + 1 or len(octets_lus)
    return octets_lus[:fin], octets_lus[fin:]


def _blocs(morceaux: Iterator[bytes]) -> Iterator[tuple[int, bytes]]:
    """Whole lines, by blocks, each with the number of its first one."""
    numero, reste, retours = 1, b"", None
    for morceau in morceaux:
        if retours is None:  # lines may end with a carriage return alone
            retours = b"\n" not in morceau and b"\r" in morceau
        reste += morceau.replace(b"\r", b"\n") if retours else morceau
        fin = reste.rfind(b"\n") + 1
        if fin:
            yield numero, reste[:fin]
            numero += reste.count(b"\n", 0, fin)
            reste = reste[fin:]
    if reste:
        yield numero, reste
