"""In which encoding a file of cells is: declared, else by its first bytes, else UTF-8 as a whole, else Windows-1252.

Whatever it is, what comes out is UTF-8; bytes that are no letters stay what no UTF-8 reader accepts, for whoever cuts the lines to find
the line at fault.
"""

from __future__ import annotations

import codecs
import os
import stat
from typing import BinaryIO, Iterator, NamedTuple, Optional

_MORCEAU = 1 << 21


class Encodage(NamedTuple):
    """An encoding, and the length of the mark that the file begins with."""

    nom: str
    marque: int = 0

    @property
    def pour_tous(self) -> str:
        """The name that people know it by."""
        return {"cp1252": "Windows-1252", **{f"utf-{n}-{sens}": f"UTF-{n}" for n in (16, 32) for sens in ("le", "be")}}.get(self.nom, self.nom)


# The mark of UTF-16 begins that of UTF-32.
_MARQUES = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def connu(nom: str) -> Optional[str]:
    """The name that Python gives to an encoding of text, None when it has none."""
    try:
        trouve = codecs.lookup(nom)
        "".encode(nom)
    except (LookupError, TypeError, ValueError):
        return None
    return trouve.name


def choisir(fichier: str, declare: Optional[str]) -> Encodage:
    """The encoding of a file."""
    if not stat.S_ISREG(os.stat(fichier).st_mode):
        return Encodage(declare or "utf-8")  # a pipe is read once
    with open(fichier, "rb") as flux:
        debut = flux.read(4)
        for marque, nom in _MARQUES:
            if debut.startswith(marque) and (declare is None or _accorde(declare, nom)):
                return Encodage(nom, len(marque))
        if declare is not None:
            return Encodage({"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}.get(declare, declare))
        # A header begins with two letters of ASCII: one of them beside a zero is two bytes wide.
        if len(debut) >= 2 and 0 in debut[:2]:
            return Encodage("utf-16-be" if debut[0] == 0 else "utf-16-le")
        flux.seek(0)
        return Encodage("utf-8") if _est_utf8(flux) else Encodage("cp1252")


def _accorde(declare: str, marque: str) -> bool:
    """Does a declared encoding agree with the mark of the file?"""
    return declare in (marque, "utf-8-sig" if marque == "utf-8" else marque[:6])


def _est_utf8(flux: BinaryIO) -> bool:
    """Is it UTF-8, or UTF-8 with some bytes of another encoding pasted in? Then those lines alone are at fault: read as Windows-1252,
    every accent of the others would be wrong."""
    decodeur = codecs.getincrementaldecoder("utf-8")()
    try:
        while morceau := flux.read(_MORCEAU):
            # Most are ASCII, which nothing has to be decoded of unless a letter is cut before it.
            if not morceau.isascii() or decodeur.getstate()[0]:
                decodeur.decode(morceau)
        decodeur.decode(b"", True)
        return True
    except UnicodeDecodeError:
        pass
    flux.seek(0)
    return any(_a_des_lettres_utf8(ligne) for ligne in flux)


def _a_des_lettres_utf8(ligne: bytes) -> bool:
    try:
        return not ligne.isascii() and bool(ligne.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def octets(fichier: str, encodage: Encodage) -> Iterator[bytes]:
    """The file in UTF-8, without its mark, by pieces."""
    with open(fichier, "rb") as flux:
        debut = flux.read(max(len(codecs.BOM_UTF8), encodage.marque))
        marque = encodage.marque or (len(debut) if encodage.nom == "utf-8" and debut == codecs.BOM_UTF8 else 0)
        morceaux = _morceaux(debut[marque:], flux)
        yield from morceaux if encodage.nom == "utf-8" else _transcodes(morceaux, encodage.nom)


def _morceaux(debut: bytes, flux: BinaryIO) -> Iterator[bytes]:
    if debut:
        yield debut + flux.read(_MORCEAU)
    while morceau := flux.read(_MORCEAU):
        yield morceau


def _transcodes(morceaux: Iterator[bytes], nom: str) -> Iterator[bytes]:
    # What cannot be decoded becomes a lone surrogate, which UTF-8 has no place for.
    decodeur = codecs.getincrementaldecoder(nom)(_ILLISIBLE if nom.startswith(("utf-16", "utf-32")) else "surrogateescape")
    for morceau in morceaux:
        yield decodeur.decode(morceau).encode("utf-8", "surrogatepass")
    try:
        yield decodeur.decode(b"", True).encode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        yield b"\xff"  # half a letter at the end


_ILLISIBLE = "liste_aptitude.illisible"
codecs.register_error(_ILLISIBLE, lambda erreur: ("\udcff", erreur.end))  # type: ignore[attr-defined]
