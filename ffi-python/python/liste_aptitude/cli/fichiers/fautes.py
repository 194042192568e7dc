"""What is wrong with a row of a file before any of its fields is looked at."""

from __future__ import annotations

import json
from enum import Enum
from typing import Any, NamedTuple, Optional

from ...enumerations import Langue, Regle
from ...erreurs import ErreurEntree
from ...typographie import francais

_LIBELLES = {
    "largeur": ("nombre de cellules", "number of cells"),
    "guillemet": ("guillemet mal placé, ou qui ne se ferme pas sur sa ligne", "quotation mark misplaced, or not closed on its line"),
    "encodage": ("octets qui ne sont pas des lettres dans cet encodage", "bytes that are no letters in this encoding"),
    "nombre_pour_jour": ("un nombre où il faut une date (format de la cellule)", "a number where a date is expected (format of the cell)"),
    "avant_mars_1900": (
        "une date d'avant mars 1900, que les tableurs ne comptent pas tous de même (l'écrire en texte, AAAA-MM-JJ)",
        "a date before March 1900, which spreadsheets do not all count alike (write it as text, YYYY-MM-DD)",
    ),
    "heure": ("une heure où il faut un jour", "a time where a day is expected"),
}


class RegleFichier(str, Enum):
    """The rules that a row of a file breaks as such: words beside those of the kernel, which knows no files."""

    LARGEUR = "largeur"
    GUILLEMET = "guillemet"
    ENCODAGE = "encodage"
    NOMBRE_POUR_JOUR = "nombre_pour_jour"
    AVANT_MARS_1900 = "avant_mars_1900"
    HEURE = "heure"

    def libelle(self, langue: str = "fr") -> str:
        """Label for people, in French ("fr") or in English ("en")."""
        fr, en = _LIBELLES[self.value]
        return fr if langue == "fr" else en

    def __str__(self) -> str:
        return str(self.value)


def libelle_de_regle(regle: str, langue: str) -> str:
    """Label of a rule, be it one of files or one of the kernel."""
    return RegleFichier(regle).libelle(langue) if regle in _LIBELLES else Regle(regle).libelle(langue)


class ErreurFichier(ErreurEntree):
    """The error of a row that could not be cut into its cells."""

    regle: Any
    """A ``RegleFichier``, or a rule of the kernel."""

    def __init__(self, regle: RegleFichier, fr: str = "", en: str = "") -> None:
        """``fr`` and ``en`` say more, in both languages."""
        ValueError.__init__(self, "$", regle.value)
        self.chemin, self.regle = "$", regle
        self._precisions = (fr, en)

    def phrase(self, langue: str = "fr", champ: Optional[str] = None) -> str:
        """The error in one sentence."""
        fr, en = self._precisions
        libelle = self.regle.libelle(langue)
        if langue == "fr":
            return francais(f"{libelle} : {fr}" if fr else libelle)
        return f"{libelle}: {en}" if en else libelle

    def __str__(self) -> str:
        return f"$: {self.phrase('fr')} ({self.phrase('en')})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.regle, *self._precisions)


class _ErreurOctets(ErreurEntree):
    """A line that is no JSON because it is not in the encoding of JSON."""

    def _dire(self, fr: bool) -> str:
        libelle = RegleFichier.ENCODAGE.libelle("fr" if fr else "en")
        return f"{libelle} ; attendu : UTF-8" if fr else f"{libelle}; expected: UTF-8"


_DEFAUTS = {
    "commentaire": ("le JSON n'a pas de commentaires : retirer celui-ci", "JSON has no comments: take this one away"),
    "guillemets": ('noms et textes entre guillemets droits (")', 'names and texts between straight quotation marks (")'),
    "virgule": ("une virgule de trop", "a comma too many"),
    "objet": ('un objet entier par ligne, comme {"dossier":…,"demande":…}', 'a whole object a line, such as {"dossier":…,"demande":…}'),
    "rangee": ('un objet entier par ligne, comme {"id":…}', 'a whole object a line, such as {"id":…}'),
}
"""What to do about a line that is no JSON."""


class _ErreurJson(ErreurEntree):
    """A line of text that is no JSON, and is the value found: from which character on, and what to do."""

    _forme = "objet"
    """What the line was to be."""

    def _dire(self, fr: bool) -> str:
        libelle = self.regle.libelle(Langue.FR if fr else Langue.EN)
        place, defaut = _defaut(str(self.valeur))
        defaut = self._forme if defaut == "objet" else defaut
        ou = "" if place is None else f", à partir du caractère {place + 1}" if fr else f", from character {place + 1} on"
        conseil = _DEFAUTS[defaut][0 if fr else 1] if defaut else ""
        return libelle + ou + ((" ; " if fr else "; ") + conseil if conseil else "")


class _ErreurRangee(_ErreurJson):
    """The same of a row of a table."""

    _forme = "rangee"


def _defaut(ligne: str) -> tuple[Optional[int], str]:
    """Where a line stops being JSON, and by which slip; nothing of what only the kernel refuses."""
    try:
        json.loads(ligne)
    except json.JSONDecodeError as erreur:
        place = erreur.pos
    except RecursionError:
        return None, ""
    else:
        return None, ""
    avant, reste = ligne[:place].rstrip(), ligne[place:].lstrip()
    if reste.startswith(("//", "/*", "#")):
        return place, "commentaire"
    if reste.startswith(("'", "’", "“", "«")):
        return place, "guillemets"
    if (avant[-1:] + reste[:1] if avant.endswith(",") else reste[:1] + reste[1:].lstrip()[:1]) in (",}", ",]"):
        return place, "virgule"
    return place, "objet"


def json_illisible(ligne: bytes, *, en_table: bool = False) -> ErreurEntree:
    """The error of a line that is no JSON, of dossiers or of a table."""
    try:
        return (_ErreurRangee if en_table else _ErreurJson)("$", Regle.JSON_INVALIDE, ligne.decode("utf-8").rstrip())
    except UnicodeDecodeError:
        return _ErreurOctets("$", Regle.JSON_INVALIDE)


class Faute(NamedTuple):
    """A row that no object can be read from."""

    numero: int
    """Its line as an editor counts them."""
    id: Optional[str]
    """The person it is of, where that much can be read."""
    erreur: ErreurEntree


def largeur(vues: int, attendues: int) -> ErreurFichier:
    """A row that has not as many cells as the header."""
    return ErreurFichier(RegleFichier.LARGEUR, f"{vues} au lieu de {attendues}, une par colonne", f"{vues} instead of {attendues}, one a column")
