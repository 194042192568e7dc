"""What a field takes, read off the schemas, and the value that was found in its place: the two halves of every error sentence."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Any, Literal, Mapping, NamedTuple, Optional

from .typographie import francais, visible

Genre = Literal["date", "mot", "entier", "booleen", "texte", "liste", "objet"]

_ANNEE = re.compile(r"\d{4}")
_MOTS_MONTRES = 12
_TEXTE_MONTRE = 40
PREMIER_JOUR, DERNIER_JOUR = "1900-01-01", "2199-12-31"


class Absente(Enum):
    """The one value that stands for no value at all: the field is not written, or what it held is not known."""

    ABSENTE = "absente"

    def __repr__(self) -> str:
        return self.name


ABSENTE = Absente.ABSENTE


class Attente(NamedTuple):
    """What a field takes."""

    genre: Genre
    """The kind of value."""
    mots: tuple[str, ...] = ()
    """The words allowed; for an object, the names of its fields."""
    minimum: Optional[int] = None
    """Least number, or least length of a text."""
    maximum: Optional[int] = None
    """Greatest number, length of a text or of a list."""

    def proches(self, valeur: object) -> tuple[str, ...]:
        """The words nearest to what was written, the nearest first; none to a year, whose figures do not tell.

        >>> attente("carriere[0].fonction").proches("direcetur")[0]
        'directeur'
        """
        return _proches(valeur[:_TEXTE_MONTRE], self.mots) if isinstance(valeur, str) and not _ANNEE.fullmatch(valeur) else ()

    def phrase(self, langue: str = "fr") -> str:
        """What is expected, in French ("fr") or in English ("en").

        >>> attente("carriere[3].niveau").phrase("en")
        'a whole number from 0 to 99'
        """
        return francais(self._dire(True)) if langue == "fr" else self._dire(False)

    def _dire(self, fr: bool) -> str:
        if self.genre == "mot":
            if len(self.mots) > _MOTS_MONTRES:
                return f"un des {len(self.mots)} mots du schéma" if fr else f"one of the {len(self.mots)} words of the schema"
            return (" ou " if fr else " or ").join(filter(None, (", ".join(self.mots[:-1]), self.mots[-1])))
        if self.genre == "date":
            suite = "".join((" ou " if fr else " or ") + mot for mot in self.mots)
            return ("une date AAAA-MM-JJ" if fr else "a date YYYY-MM-DD") + suite
        if self.genre == "entier":
            bornes = f"de {self.minimum} à {self.maximum}" if fr else f"from {self.minimum} to {self.maximum}"
            return f"un nombre entier {bornes}" if fr else f"a whole number {bornes}"
        if self.genre == "booleen":
            return "true ou false" if fr else "true or false"
        if self.genre == "liste":
            return f"une liste de {self.maximum} éléments au plus" if fr else f"a list of at most {self.maximum} elements"
        if self.genre == "objet":
            return "un objet" if fr else "an object"
        if self.maximum is None:
            return "un texte non vide" if fr else "a text that is not empty"
        return f"un texte de {self.minimum} à {self.maximum} caractères" if fr else f"a text of {self.minimum} to {self.maximum} characters"


@lru_cache(maxsize=4096)
def _proches(mot: str, mots: tuple[str, ...]) -> tuple[str, ...]:
    """A file makes the same mistake on many rows: the search is for the first of them."""
    from difflib import get_close_matches  # for a word that is wrong, and no other

    ecrits = {m.lower(): m for m in mots}
    return tuple(ecrits[proche] for proche in get_close_matches(_sans_accents(mot), ecrits, 3, 0.6))


def attente(chemin: str) -> Optional[Attente]:
    """What the field of a path like ``carriere[3].fin`` takes; None for a path that is no field of a dossier or a demande."""
    return _attentes().get(re.sub(r"\[\d+\]", "[]", chemin))


@lru_cache(maxsize=None)
def _attentes() -> Mapping[str, Attente]:
    from .enumerations import EtatDuTexte
    from .schemas import schema

    attentes: dict[str, Attente] = {}
    _parcourir(schema("dossier"), "", attentes)
    _parcourir(schema("demande"), "demande", attentes)
    attentes["$"] = attentes.pop("")
    # A text of its own beside the dates: the schema gives it as a word.
    attentes["carriere[].agrement"] = Attente("date", ("sans_objet",))
    # The state of the text and the class that a call asks for.
    attentes["etat"] = Attente("mot", tuple(etat.value for etat in EtatDuTexte))
    attentes["classe"] = attentes["demande.classe"]
    # A row of a published list.
    attentes.update({f"liste.{nom}": attentes[f"inscriptions[].{nom}"] for nom in ("annee", "classe", "section")})
    return attentes


def _parcourir(corps: Mapping[str, Any], chemin: str, attentes: dict[str, Attente]) -> None:
    forme = next(f for f in corps.get("anyOf", [corps]) if f.get("type") != "null")
    minimum = next((forme[nom] for nom in ("minimum", "minLength") if nom in forme), None)
    maximum = next((forme[nom] for nom in ("maximum", "maxLength", "maxItems") if nom in forme), None)
    if "properties" in forme:
        attentes[chemin] = Attente("objet", tuple(forme["properties"]))
        for nom, champ in forme["properties"].items():
            _parcourir(champ, f"{chemin}.{nom}".lstrip("."), attentes)
    elif "items" in forme:
        attentes[chemin] = Attente("liste", maximum=maximum)
        _parcourir(forme["items"], f"{chemin}[]", attentes)
    elif "enum" in forme:
        attentes[chemin] = Attente("mot", tuple(map(str, forme["enum"])))
    elif forme.get("format") == "date":
        attentes[chemin] = Attente("date")
    else:
        genres: dict[str, Genre] = {"integer": "entier", "boolean": "booleen", "string": "texte"}
        attentes[chemin] = Attente(genres[forme["type"]], (), minimum, maximum)


def trouver(objet: Any, chemin: str) -> Any:
    """The value at a path of a dossier or of a demande; ``ABSENTE`` where there is none."""
    valeur = objet
    for nom, rang in re.findall(r"([^.\[\]]+)|\[(\d+)\]", chemin.removeprefix("demande").removeprefix(".")):
        if nom == "$":
            continue
        try:
            valeur = valeur[int(rang)] if rang else valeur[nom] if isinstance(valeur, Mapping) else getattr(valeur, nom)
        except (LookupError, TypeError, AttributeError):
            return ABSENTE
    return valeur


def montrer(valeur: object, langue: str = "fr") -> str:
    """A value as a sentence shows it: short, on one line, without a character that would change the line it stands in.

    >>> montrer("a\\nb", "en"), montrer(True, "en"), montrer([1], "en")
    ('“a\\\\nb”', 'true', 'a list')
    """
    fr = langue == "fr"
    if isinstance(valeur, Enum):
        valeur = valeur.value
    if isinstance(valeur, str):
        coupe = valeur if len(valeur) <= _TEXTE_MONTRE else valeur[:_TEXTE_MONTRE] + "…"
        return francais(f"« {visible(coupe)} »") if fr else f"“{visible(coupe)}”"
    if valeur is None or isinstance(valeur, bool):
        return {None: "null", True: "true", False: "false"}[valeur]
    if isinstance(valeur, date):
        return valeur.isoformat()
    if isinstance(valeur, (int, float)):
        nombre = repr(valeur) if isinstance(valeur, float) or abs(valeur) < 10**40 else f"{'-' if valeur < 0 else ''}…"
        return nombre
    if isinstance(valeur, (list, tuple)):
        return "une liste" if fr else "a list"
    return ("un objet" if fr else "an object") if isinstance(valeur, Mapping) else type(valeur).__name__


def nature(valeur: object, langue: str = "fr") -> str:
    """The kind of a value, for the error of a value of another kind."""
    fr = langue == "fr"
    if isinstance(valeur, str):
        return "un texte" if fr else "a text"
    if isinstance(valeur, bool):
        return "une valeur de vérité" if fr else "a truth value"
    if isinstance(valeur, (int, float)):
        return "un nombre" if fr else "a number"
    return ""


def _sans_accents(texte: str) -> str:
    """As the words of the format are written: lower case, no accents, underscores."""
    nu = "".join(lettre for lettre in unicodedata.normalize("NFKD", texte) if not unicodedata.combining(lettre))
    return re.sub(r"[\s’'-]+", "_", nu.strip().lower())
