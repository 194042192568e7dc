"""Effects of a list: which emplois it opens, the days that count, claims, ceilings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Iterable, Optional, Union

from . import _noyau
from .enumerations import Classe, DiplomeInformatique, Etat, Lecture, Regime, StatutReclamation, TitreAcces
from .modele import bits
from .valeur import Jour

_Lectures = Union[int, Iterable[Union[Lecture, str]]]


@dataclass(frozen=True)
class Acces:
    """Whether a title opens an emploi (A21)."""

    etat: Etat
    """Remplie: open. Appreciation: open if the diploma is held equivalent. Inconnue: a fact that would settle it is missing."""
    disposition: str
    """The provision that opens the emploi, or by which it stays closed."""
    lectures: tuple[Lecture, ...]
    """The lectures consulted: L21 or none."""
    classe: Classe
    """The class the person will belong to once agréé in the emploi."""


def acces(
    classe: Union[Classe, str],
    emploi: Union[Classe, str],
    titre: Union[TitreAcces, str] = TitreAcces.INSCRIPTION,
    *,
    lectures: _Lectures = 0,
    diplome: Union[DiplomeInformatique, str, None] = None,
    experience: Optional[bool] = None,
    regime: Union[Regime, str, None] = None,
    decision_nationale: Optional[bool] = None,
    avis_infructueux: Optional[int] = None,
) -> Acces:
    """Does an inscription (or an agrément) in ``classe`` open an emploi of class ``emploi``? None is a missing fact.

    ``diplome`` and ``experience`` are the facts of A21.al3; ``regime`` of the vacant emploi, ``decision_nationale`` of its national
    director and ``avis_infructueux`` (notices of vacancy without candidate) those of A21.al2.

    >>> acces("AD1", "AD2").etat
    Etat.REMPLIE
    >>> acces("AD2", "IF2").disposition
    'A21.al3'
    """
    return Acces(
        **_noyau.acces(
            titre,
            classe,
            emploi,
            bits(lectures),
            diplome=diplome,
            experience=experience,
            regime=regime,
            decision_nationale=decision_nationale,
            avis_infructueux=avis_infructueux,
        )
    )


@dataclass(frozen=True)
class Calendrier:
    """The days of a list year."""

    annee: int
    """The list year."""
    dernier_depot: date
    """The last day to post the demande, by the postmark (A16.al1)."""
    reference: date
    """The day at which candidates are judged (A11.al1)."""
    publication: Optional[date]
    """The publication of the list."""
    dernier_jour_reclamation: Optional[date]
    """The last day to post a claim (A24.al1, lecture L24), once the list is published."""


def calendrier(annee: int, publication: Optional[Jour] = None, *, lectures: _Lectures = 0) -> Calendrier:
    """The calendar of the list of a year, 2000 to 2199.

    >>> calendrier(2000).dernier_depot
    datetime.date(1999, 4, 30)
    """
    return Calendrier(**_noyau.calendrier(annee, publication, bits(lectures)))


@dataclass(frozen=True)
class Reclamation:
    """A claim, and the last days it was measured against."""

    statut: StatutReclamation
    """In time, arguable (in time under the other lecture only), or late."""
    dernier_jour: date
    """The last day to post, under the lecture chosen."""
    dernier_jour_autre_lecture: date
    """The last day to post, under the other."""
    disposition: str
    """The provision."""


def reclamation(publication: Jour, envoi: Jour, *, lectures: _Lectures = 0) -> Reclamation:
    """Is a claim posted on ``envoi`` in time against a list published on ``publication`` (A24.al1)? ``ValueError`` if it is earlier."""
    return Reclamation(**_noyau.reclamation(publication, envoi, bits(lectures)))


@dataclass(frozen=True)
class Quota:
    """One ceiling."""

    plafond: int
    """Most persons there may be."""
    effectif: int
    """Persons there are."""
    depassement: int
    """Persons too many; 0 when the ceiling is kept."""
    disposition: str
    """Where the ceiling stands."""


@dataclass(frozen=True)
class Quotas:
    """The three ceilings of a list. Nobody is picked: who goes on the list is the commission's choice."""

    deuxieme: Quota
    """Second section: a fifth of the first (A9.al3)."""
    deuxieme_informatique: Quota
    """Second section, IF1 and IF2 together: a fiftieth of the first (A9.al3)."""
    troisieme: Quota
    """Third section: a fiftieth of the first (A10.al1), or a fifth once raised (R123-45.al6)."""


def quotas(
    premiere: int, deuxieme: int = 0, deuxieme_informatique: int = 0, troisieme: int = 0, *, elargie: bool = False
) -> Quotas:
    """The ceilings of a list with so many persons per section, each person counted once; ``elargie``: the third section was raised.

    >>> quotas(premiere=104, deuxieme=21).deuxieme
    Quota(plafond=20, effectif=21, depassement=1, disposition='A9.al3')
    """
    champs = _noyau.quotas(premiere, deuxieme, deuxieme_informatique, troisieme, elargie)
    return Quotas(**{nom: Quota(*quota) for nom, quota in champs.items()})
