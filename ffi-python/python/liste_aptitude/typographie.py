"""What people read: printed French (no-break spaces, apostrophes), days, durations and numbers in words."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_INSECABLE = "\u00a0"
_MOIS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": "January February March April May June July August September October November December".split(),
}
_DUREE = re.compile(r"(?:(\d+)a)?(?: ?(\d+)m)?(?: ?(\d+)j)?")
_SEMAINES = re.compile(r"(\d+)s")
_UNITES = {
    "fr": (("an", "ans"), ("mois", "mois"), ("jour", "jours"), ("semaine", "semaines")),
    "en": (("year", "years"), ("month", "months"), ("day", "days"), ("week", "weeks")),
}
_MOTS = {"oui": ("oui", "yes"), "non": ("non", "no"), "dispense": ("dispense", "exempt")}


def francais(texte: str) -> str:
    """A French sentence written with plain spaces and apostrophes, as it is shown.

    >>> francais("l'âge : « 43 ans »") == "l’âge\\u00a0: «\\u00a043 ans\\u00a0»"
    True
    """
    texte = re.sub(r"(?<=\w)'(?=\w|«)", "’", texte)
    return re.sub(r"(?<=«) | (?=[:;?!»])|(?<=\d) (?=%)", _INSECABLE, texte)


def imprime(texte: str, langue: str) -> str:
    """A sentence of that language as it is shown: French gets its typography, English has its own already."""
    return francais(texte) if langue == "fr" else texte


def compter(nombre: int, langue: str, fr: tuple[str, str], en: tuple[str, str]) -> str:
    """A number and what is counted, one and several. French counts nothing as one.

    >>> compter(0, "fr", ("ligne lue", "lignes lues"), ("line read", "lines read"))
    '0 ligne lue'
    """
    un, plusieurs = fr if langue == "fr" else en
    return f"{nombre} {plusieurs if _pluriel(nombre, langue) else un}"


def jour(jour: date, langue: str) -> str:
    """A day in words.

    >>> jour(date(2001, 1, 1), "fr"), jour(date(2001, 1, 2), "en")
    ('1er\\xa0janvier 2001', '2 January 2001')
    """
    mois = _MOIS[langue][jour.month - 1]
    if langue == "fr":
        return f"{'1er' if jour.day == 1 else jour.day}{_INSECABLE}{mois} {jour.year}"
    return f"{jour.day} {mois} {jour.year}"


def figure(texte: str, langue: str) -> str:
    """A figure of a decision in words: a duration, an age, weeks, a day, yes or no; what is none of these stays as it is.

    >>> figure("2a 8m 0j", "fr"), figure("43a", "en"), figure("6s", "fr"), figure("1999-05-01", "fr"), figure("oui", "en")
    ('2\\xa0ans 8\\xa0mois', '43 years', '6\\xa0semaines', '1er\\xa0mai 1999', 'yes')
    """
    if texte in _MOTS:
        return _MOTS[texte][0 if langue == "fr" else 1]
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", texte):
        return jour(date.fromisoformat(texte), langue)
    if trouve := _SEMAINES.fullmatch(texte):
        return _unites([(int(trouve[1]), 3)], langue)
    if texte and (trouve := _DUREE.fullmatch(texte)):
        parts = [(int(nombre), rang) for rang, nombre in enumerate(trouve.groups()) if nombre is not None]
        # Nothing is said of what is none, unless there is nothing else.
        return _unites([p for p in parts if p[0]] or parts[-1:], langue)
    return texte


def _unites(parts: list[tuple[int, int]], langue: str) -> str:
    espace = _INSECABLE if langue == "fr" else " "
    return " ".join(f"{nombre}{espace}{_UNITES[langue][rang][_pluriel(nombre, langue)]}" for nombre, rang in parts)


def _pluriel(nombre: int, langue: str) -> bool:
    return nombre >= 2 if langue == "fr" else nombre != 1


def visible(texte: str) -> str:
    """A text of the input on one line: what would move the cursor, turn the line round or not be seen is escaped.

    >>> visible("A\\x1b[2J\\u202eB")
    'A\\\\x1b[2J\\\\u202eB'
    """
    return "".join(map(_visible, texte))


def _visible(lettre: str) -> str:
    if unicodedata.category(lettre)[0] not in "CZ" or lettre in " \u00a0\u202f":
        return lettre
    if ord(lettre) < 0x100 and lettre not in "\n\t\r":
        return f"\\x{ord(lettre):02x}"
    return {"\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(lettre, f"\\u{ord(lettre):04x}")
