"""CSV: a line is a row. The library of Arrow cuts whole blocks; a block that it does not cut into as many rows as it has lines is cut
again, line by line, so that a fault stays on its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Iterator, Optional, Union

from ...typographie import francais, visible
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
    while reste and not entete.strip():
        entete, reste = _couper(reste)
        numero += 1
    numero += 1
    separateur = None
    if entete[:4].lower() == b"sep=" and len(entete.strip()) == 5:  # a hint that Excel writes for itself
        separateur = chr(entete[4])
        entete, reste = _couper(reste)
        numero += 1
    forme = _forme(fichier, numero - 1, entete, separateur, reglages.langue == "fr")
    decoupe = _Decoupe(forme)
    yield decoupe.bloc(numero, reste)
    for numero, bloc in blocs:
        yield decoupe.bloc(numero, bloc)


@dataclass(frozen=True)
class _Forme:
    """What the header says."""

    separateur: str
    noms: list[str]


def _forme(fichier: str, numero: int, entete: bytes, separateur: Optional[str], fr: bool) -> _Forme:
    def refuser(en_francais: str, en_anglais: str) -> MauvaisUsage:
        ou = f"{visible(fichier)}, {'ligne' if fr else 'line'} {numero}"
        return MauvaisUsage(francais(f"{ou} : {en_francais}") if fr else f"{ou}: {en_anglais}")

    try:
        texte = entete.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError:
        raise refuser(f"{RegleFichier.ENCODAGE.libelle('fr')} ; --encodage", f"{RegleFichier.ENCODAGE.libelle('en')}; --encodage") from None
    if separateur is None:
        separateur = max(_SEPARATEURS, key=texte.count)
    lus, faute = _cellules(texte, separateur)
    if faute is not None:
        raise refuser(faute.phrase("fr"), faute.phrase("en"))
    noms = [nom.strip() for nom in lus]
    while noms and not noms[-1]:
        noms.pop()
    if not noms:
        raise refuser("les noms des colonnes y sont attendus", "the names of the columns are expected there")
    if not all(noms):
        rang = noms.index("") + 1
        raise refuser(f"la colonne {rang} n’a pas de nom", f"column {rang} has no name")
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
            lue, faute = _cellules(premiere.decode("utf-8", "replace"), self._forme.separateur)
            self._surplus = len(lue) == len(self._forme.noms) + 1 and lue[-1] == "" if faute is None else None
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
        if nombre == 0 or not _est_utf8(lignes):
            return None
        # A quotation mark left open on the last line takes no other line in.
        derniere = lignes[lignes.rfind(b"\n", 0, len(lignes) - 1) + 1 :].decode("utf-8").rstrip("\r\n")
        if _cellules(derniere, self._forme.separateur)[1] is not None:
            return None
        marques = b'"' in lignes
        if marques and not _bien_marquees(lignes, self._forme.separateur.encode()):
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
        # The library takes a mark in the middle of a cell for a letter.
        if marques and _a_des_marques_seules(table):
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
        lue, faute = _cellules(texte, self._forme.separateur)
        attendues = len(self._forme.noms)
        if faute is not None:
            # The cells before the one at fault still say whose row it is.
            return self._id(lue), faute
        if len(lue) == attendues + 1 and self._surplus and not lue[-1]:
            lue.pop()
        if len(lue) != attendues:
            return self._id(lue), largeur(len(lue), attendues)
        return lue

    def _id(self, cellules: list[str]) -> Optional[str]:
        if self._rang_id is None or self._rang_id >= len(cellules):
            return None
        return restaurer(cellules[self._rang_id]) or None


def _cellules(ligne: str, separateur: str) -> tuple[list[str], Optional[ErreurFichier]]:
    """The cells of a line; or those before the one whose quotation marks are not where they belong, and that fault.

    A mark that opens a cell is closed before the next separator or the end of the line; in a cell that it does not open, marks go by pairs.
    """
    if '"' not in ligne:
        return ligne.split(separateur), None
    cellules: list[str] = []
    place = 0
    while True:
        lue = _cellule(separateur).match(ligne, place)
        if lue is None or (lue[1] is None and lue[2].count('"') % 2):
            return cellules, ErreurFichier(RegleFichier.GUILLEMET)
        cellules.append(lue[2] if lue[1] is None else lue[1].replace('""', '"'))
        if not lue[3]:
            return cellules, None
        place = lue.end()


@lru_cache(maxsize=None)
def _cellule(separateur: str) -> "re.Pattern[str]":
    """A cell, between quotation marks or not, and the separator after it if there is one."""
    s = re.escape(separateur)
    return re.compile(f'(?:"([^"]*(?:""[^"]*)*)"|((?!")[^{s}]*))({s}|\\Z)')


def _bien_marquees(lignes: bytes, separateur: bytes) -> bool:
    """Does every quotation mark, but for the doubled ones, either begin a cell or end one, as many the one as the other? Counted, which is
    quick; a no says that the lines are to be looked at one by one."""
    lignes = b"\n" + lignes + b"\n"
    avant, apres = (separateur, b"\n"), (separateur, b"\n", b"\r")

    def nombre(texte: bytes, marques: bytes, debuts: tuple[bytes, ...] = (b"",), fins: tuple[bytes, ...] = (b"",)) -> int:
        return sum(texte.count(debut + marques + fin) for debut in debuts for fin in fins)

    simples = lignes.replace(b'""', b"")
    ouvrantes, fermantes = nombre(simples, b'"', avant), nombre(simples, b'"', fins=apres)
    return (
        ouvrantes == fermantes
        and ouvrantes + fermantes == simples.count(b'"')
        and not nombre(simples, b'"', avant, apres)
        # A cell that begins with two is empty.
        and nombre(lignes, b'""', avant) == nombre(lignes, b'""', avant, apres)
    )


def _a_des_marques_seules(table: Any) -> bool:
    """Has a cell an odd number of quotation marks? Only the line tells whether they were doubled there."""
    import pyarrow.compute

    for colonne in table.columns:
        nombres = pyarrow.compute.count_substring(colonne, '"')
        if pyarrow.compute.any(pyarrow.compute.equal(pyarrow.compute.bit_wise_and(nombres, 1), 1)).as_py():
            return True
    return False


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
    """Whole lines, by blocks, each with the number of its first one. A line ends as on any system, be it not the one of the line before."""
    numero, reste, retours = 1, b"", b""
    for morceau in morceaux:
        morceau = retours + morceau
        # What a carriage return at the very end means is for the next piece to say.
        sans = morceau.rstrip(b"\r")
        retours = morceau[len(sans) :]
        reste += _fins_de_ligne(sans)
        fin = reste.rfind(b"\n") + 1
        if fin:
            yield numero, reste[:fin]
            numero += reste.count(b"\n", 0, fin)
            reste = reste[fin:]
    reste += _fins_de_ligne(retours)
    if reste:
        yield numero, reste


def _fins_de_ligne(octets_lus: bytes) -> bytes:
    """A carriage return alone ends a line; several before a line feed are one."""
    if b"\r" not in octets_lus or octets_lus.count(b"\r") == octets_lus.count(b"\r\n"):
        return octets_lus
    return re.sub(rb"\r+\n?", lambda fin: b"\r\n" if fin[0].endswith(b"\n") else b"\n" * len(fin[0]), octets_lus)
