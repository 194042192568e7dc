"""Standard output and error, in an encoding that may not hold every letter: what it lacks is written otherwise, and nothing stops."""

from __future__ import annotations

import codecs
import os
import sys
from typing import Callable, Iterable, TextIO

# What typography has and old encodings have not; anything else they lack is a question mark.
_REMPLACANTS = {
    "\u00a0": " ",
    "\u202f": " ",
    "\u2019": "'",
    "\u2018": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "\u2026": "...",
    "\u2013": "-",
    "\u2014": "-",
    "\u2265": ">=",
    "\u2264": "<=",
    "\u2192": "->",
    "\u0153": "oe",
    "\u0152": "OE",
    "\u20ac": "EUR",
}
_NOM = "liste_aptitude.remplacer"


def preparer() -> None:
    """Makes both streams write what they can of every text."""
    codecs.register_error(_NOM, _remplacer)
    for flux in (sys.stdout, sys.stderr):
        if hasattr(flux, "reconfigure"):
            flux.reconfigure(errors=_NOM)


def en_json() -> None:
    """Standard output now takes JSON, where a letter that it lacks has an escape of its own: nothing is lost."""
    codecs.register_error(_NOM + ".json", _echapper)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors=_NOM + ".json")


def ecrire_octets(flux: TextIO) -> Callable[[bytes], object]:
    """What writes ASCII to a stream: its octets as they are, where they are so in its encoding and lines end as they do."""
    octets = getattr(flux, "buffer", None)
    fins = os.linesep == "\n" or flux is not sys.stdout
    if octets is None or not fins or codecs.lookup(flux.encoding).name not in ("ascii", "cp1252", "iso8859-1", "iso8859-15", "utf-8"):
        return lambda texte: flux.write(texte.decode("ascii"))

    def ecrire(texte: bytes) -> None:
        flux.flush()
        octets.write(texte)
        octets.flush()

    return ecrire


def _remplacer(erreur: UnicodeError) -> tuple[str, int]:
    lettres, fin = _manquantes(erreur)
    return "".join(_REMPLACANTS.get(lettre, "?") for lettre in lettres), fin


def _echapper(erreur: UnicodeError) -> tuple[str, int]:
    lettres, fin = _manquantes(erreur)
    codes = (lettre.encode("utf-16-be", "surrogatepass") for lettre in lettres)
    return "".join(f"\\u{mot[n : n + 2].hex()}" for mot in codes for n in range(0, len(mot), 2)), fin


def _manquantes(erreur: UnicodeError) -> tuple[Iterable[str], int]:
    if not isinstance(erreur, UnicodeEncodeError):
        raise erreur
    return erreur.object[erreur.start : erreur.end], erreur.end
