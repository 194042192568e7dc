"""CSV: a line is a row. Whole blocks are cut at once, by the extension for tables; what it says of a line is at most that it is no row, and that
line is then looked at by itself, so that a fault stays on its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Iterator, Optional, Union

from ...extras import arrow
from ...typographie import francais, visible
from ..usage import MauvaisUsage
from .bloc import TEXTES, Bloc, Reglages
from .cellules import restaurer
from .encodage import choisir, octets
from .faits import en_table
from .fautes import ErreurFichier, Faute, RegleFichier, largeur

_SEPARATEURS = ";\t,"
_AUTRES = "|¦:~^"
"""What separates the cells of other exports."""


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
        autre = next((signe for signe in _AUTRES if signe in texte), None)
        if autre is not None and separateur not in texte:
            raise refuser(
                francais(f"« {autre} » n'est pas un séparateur de cellules ; attendu : « ; », « , » ou une tabulation"),
                f"“{autre}” separates no cells; expected: “;”, “,” or a tab",
            )
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
        self._regler(lignes)
        return self._d_un_coup(numero, lignes) or self._ligne_a_ligne(numero, lignes)

    def _regler(self, lignes: bytes) -> None:
        """Do rows end with a separator? The first one that is as wide as the header, with or without it, says so; neither a line that is empty nor
        one at fault does."""
        debut, attendues = 0, len(self._forme.noms)
        while self._surplus is None and debut < len(lignes):
            fin = lignes.find(b"\n", debut)
            fin = len(lignes) if fin < 0 else fin
            texte = lignes[debut:fin].decode("utf-8", "replace").rstrip("\r")
            debut = fin + 1
            lue, faute = _cellules(texte, self._forme.separateur)
            if faute is None and texte.strip().strip(self._forme.separateur) and (len(lue) == attendues or len(lue) == attendues + 1 and not lue[-1]):
                self._surplus = len(lue) > attendues

    def _d_un_coup(self, numero: int, lignes: bytes) -> Optional[Bloc]:
        """The block as the extension cuts it; None where cells are separated by what it does not cut at, or a line of blanks is a row."""
        separateur = ord(self._forme.separateur)
        if not 0x20 <= separateur < 0x7F and separateur != 0x09 or separateur == 0x22:
            return None
        noms = self._forme.noms
        nombre, coupees, autres = arrow()._arrow.couper_csv(lignes, noms, separateur, bool(self._surplus))
        table = en_table(coupees).replace_schema_metadata(TEXTES)
        lues = [(numero + rang, self._rangee_de(ligne)) for rang, ligne in autres]
        if any(isinstance(lue, list) for _, lue in lues):
            return None
        fautes = [Faute(n, *lue) for n, lue in lues if isinstance(lue, tuple)]
        numeros: Union[range, list[int]] = range(numero, numero + nombre)
        if autres:
            absentes = {numero + rang for rang, _ in autres}
            numeros = [n for n in numeros if n not in absentes]
        if b"'" in lignes:
            table = _restauree(table).replace_schema_metadata(TEXTES)
        return Bloc(table, numeros, fautes)

    def _ligne_a_ligne(self, numero: int, lignes: bytes) -> Bloc:
        import pyarrow

        numeros, rangees, fautes = [], [], []
        decoupees = lignes.split(b"\n")
        if not decoupees[-1]:
            decoupees.pop()
        for n, ligne in enumerate(decoupees, numero):
            lue = self._rangee_de(ligne)
            if isinstance(lue, tuple):
                fautes.append(Faute(n, *lue))
            elif lue is not None:
                numeros.append(n)
                rangees.append([restaurer(cellule) or None for cellule in lue])
        colonnes = zip(*rangees) if rangees else ([] for _ in self._forme.noms)
        table = pyarrow.Table.from_arrays([pyarrow.array(c, pyarrow.string()) for c in colonnes], self._forme.noms)
        return Bloc(table.replace_schema_metadata(TEXTES), numeros, fautes)

    def _rangee_de(self, ligne: bytes) -> Union[list[str], tuple[Optional[str], ErreurFichier], None]:
        """The cells of a line of bytes, as ``_rangee`` gives them."""
        try:
            return self._rangee(ligne.rstrip(b"\n").decode("utf-8").rstrip("\r"))
        except UnicodeDecodeError:
            # The cells around the bytes at fault may still say whose row it is.
            cellules = self._rangee(ligne.decode("utf-8", "replace").rstrip("\r\n"))
            id = cellules[self._rang_id] if isinstance(cellules, list) and self._rang_id is not None else None
            lisible = id if id and "\ufffd" not in id else None
            return lisible, ErreurFichier(RegleFichier.ENCODAGE)

    def _rangee(self, texte: str) -> Union[list[str], tuple[Optional[str], ErreurFichier], None]:
        """The cells of a line; none of an empty one; or whose it seems to be, and what is wrong with it."""
        # A spreadsheet leaves rows of separators behind what it has not.
        if not texte.strip().strip(self._forme.separateur):
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
