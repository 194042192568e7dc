"""The results of a batch: a list of decisions and errors, that a notebook shows and that table libraries take."""

from __future__ import annotations

from html import escape
from typing import Any, Callable, Iterable, List, Mapping, Optional, Tuple, Union

from . import _noyau
from ._noyau import Decision
from .avis import garde
from .enumerations import MotEtatDuTexte
from .erreurs import ErreurEntree
from .extras import bibliotheque
from .modele import Demande, Dossier

Resultat = Union[Decision, ErreurEntree]
Couple = Tuple[Union[Dossier, Mapping[str, Any]], Union[Demande, Mapping[str, Any]]]

MONTREES = 20
"""Results that a notebook shows."""


class Resultats(List[Resultat]):
    """A list: for each pair, in order, its decision or its error.

    >>> from liste_aptitude import Demande, Dossier
    >>> lot = evaluer_lot([(Dossier("A-0001"), Demande(2000, "AD3")), ({}, {})])
    >>> lot.lignes()[1]["erreur_chemin"], len(lot.decisions), len(lot.erreurs)
    ('id', 1, 1)
    """

    @property
    def decisions(self) -> list[Decision]:
        """The decisions alone."""
        return [resultat for resultat in self if isinstance(resultat, Decision)]

    @property
    def erreurs(self) -> list[ErreurEntree]:
        """The errors alone."""
        return [resultat for resultat in self if isinstance(resultat, ErreurEntree)]

    def lignes(self, langue: str = "fr") -> list[dict[str, Any]]:
        """A dict per result, all with the same keys: the fields of a decision, then ``erreur_chemin``, ``erreur_regle`` and
        ``erreur_message``, in French ("fr") or in English ("en"). The dates are ``datetime.date``."""
        return [_ligne(resultat, langue) for resultat in self]

    def to_polars(self, langue: str = "fr") -> Any:
        """The same as a ``polars.DataFrame``; ``ModuleNotFoundError`` without polars."""
        polars = bibliotheque("polars")
        return polars.DataFrame(self.lignes(langue), schema={nom: _polars(polars, genre) for nom, genre in _COLONNES.items()})

    def to_pandas(self, langue: str = "fr") -> Any:
        """The same as a ``pandas.DataFrame``; ``ModuleNotFoundError`` without pandas."""
        return bibliotheque("pandas").DataFrame(self.lignes(langue), columns=list(_COLONNES))

    def _repr_html_(self) -> str:
        """The first results, for notebooks."""
        lignes = [rangee_html(str(rang), cellules(resultat)) for rang, resultat in enumerate(self[:MONTREES])]
        return tableau_html(f"{len(self.decisions)} décisions, {len(self.erreurs)} erreurs", lignes, len(self))


def evaluer_lot(
    couples: Iterable[Couple], *, progres: Optional[Callable[[int], object]] = None, etat: Optional[MotEtatDuTexte] = None
) -> Resultats:
    """Evaluates ``(dossier, demande)`` pairs on every core, without the GIL; the results are in their order.

    A bad pair gives its ``ErreurEntree`` as a result, and the others are still evaluated: so does what is no pair at all (anything but
    a tuple of two). ``progres(done)`` is called after each block of demandes. ``etat`` asks for a state
    of the text, as in ``evaluer``. Where no thread can start, the calling one does the work.
    """
    return Resultats(_noyau.evaluer_lot(couples, progres=progres, etat=etat))


_TEXTES = ["texte"]
CHAMPS: dict[str, Any] = {
    "annee": "entier",
    "classe": "texte",
    "date_reference": "jour",
    "verdict": "texte",
    "section": "texte",
    "situation": "texte",
    "classe_rattachement": "texte",
    "constats": [dict.fromkeys(("code", "disposition", "etat", "requis", "constate", "manque"), "texte")],
    "faits_manquants": _TEXTES,
    "lectures_sollicitees": _TEXTES,
    "avertissements": _TEXTES,
}
"""The fields of a decision, with the kind of each."""
_COLONNES: dict[str, Any] = {**CHAMPS, "erreur_chemin": "texte", "erreur_regle": "texte", "erreur_message": "texte"}


def _ligne(resultat: Resultat, langue: str) -> dict[str, Any]:
    vide = dict.fromkeys(_COLONNES)
    if isinstance(resultat, Decision):
        return {**vide, **resultat.to_dict(), "date_reference": resultat.date_reference}
    return {**vide, "erreur_chemin": resultat.chemin, "erreur_regle": resultat.regle.value, "erreur_message": resultat.phrase(langue)}


def _polars(polars: Any, genre: Any) -> Any:
    if isinstance(genre, list):
        return polars.List(_polars(polars, genre[0]))
    if isinstance(genre, dict):
        return polars.Struct({nom: _polars(polars, g) for nom, g in genre.items()})
    return {"texte": polars.String, "entier": polars.UInt16, "jour": polars.Date}[genre]


def cellules(resultat: Resultat) -> tuple[str, ...]:
    """What a row of a table of results shows of a decision or of an error."""
    if isinstance(resultat, ErreurEntree):
        return erreur_html(resultat.phrase())
    section = resultat.section.libelle() if resultat.section else ""
    return (str(resultat.annee), str(resultat.classe), resultat.verdict.libelle(), section, resultat.raison() + garde(resultat.avertissements))


def erreur_html(message: str) -> tuple[str, ...]:
    """The same of an error of which only the sentence is known."""
    return ("", "", "erreur", "", message)


def rangee_html(nom: str, cellules: Iterable[str]) -> str:
    """A row of a table of results, its texts escaped."""
    return f'<tr><th scope="row">{escape(nom)}</th>{"".join(f"<td>{escape(cellule)}</td>" for cellule in cellules)}</tr>'


def tableau_html(titre: str, rangees: list[str], nombre: int) -> str:
    """The first results, and how many are not shown."""
    tete = "".join(f'<th scope="col">{nom}</th>' for nom in ("", "liste", "classe", "verdict", "section", "motif"))
    reste = f"<p>… {nombre - len(rangees)} de plus</p>" if nombre > len(rangees) else ""
    return f"<table><caption>{titre}</caption><thead><tr>{tete}</tr></thead><tbody>{''.join(rangees)}</tbody></table>{reste}"
