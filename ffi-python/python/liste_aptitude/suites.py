"""Beyond one decision: robustness, planning, the next questions, receipts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Mapping, Optional, Union

from . import _noyau
from ._noyau import Constat, Decision
from .avis import EtatDemande
from .carriere import Organisme
from .enumerations import Classe, Fonction, Lecture, NatureManque, RefusRecu, Section, Verdict
from .modele import Demande, Dossier

_Dossier = Union[Dossier, Mapping[str, Any]]
_Demande = Union[Demande, Mapping[str, Any]]

@dataclass(frozen=True)
class Robustesse:
    """How far a verdict depends on the lectures."""

    verdict: Verdict
    """The verdict at the default of every lecture."""
    unanime: bool
    """Is it the same under every combination?"""
    verdicts: tuple[Verdict, ...]
    """The verdicts met, that of the default included."""
    sollicitees: tuple[Lecture, ...]
    """The lectures consulted under some combination: no other can change the verdict."""
    minimaux: tuple[tuple[Lecture, ...], ...]
    """The sets of lectures whose change from the default changes the verdict while no smaller part of them does."""


def robustesse(dossier: _Dossier, demande: _Demande, *, etat: EtatDemande = None) -> Robustesse:
    """Does the verdict hold whatever the lectures, and which of them decide it? Computed from the defaults.

    >>> from liste_aptitude import Demande, Dossier
    >>> robustesse(Dossier("A-0001"), Demande(2000, "AD3")).unanime
    True
    """
    return Robustesse(**_noyau.robustesse(dossier, demande, etat))


def toutes_classes(dossier: _Dossier, demande: _Demande, *, etat: EtatDemande = None) -> dict[Classe, Decision]:
    """The decision for each of the eight classes, for the year, lectures and filing of the demande (its own class plays no part)."""
    return {decision.classe: decision for decision in _noyau.toutes_classes(dossier, demande, etat)}


@dataclass(frozen=True)
class Manque:
    """A condition that does not hold (yet), and what would make it hold."""

    nature: NatureManque
    """The kind of thing lacking."""
    constat: Constat
    """The finding: its state and how much is lacking."""


@dataclass(frozen=True)
class PremiereAnnee:
    """When a class becomes possible, and what is lacking until then."""

    annee: Optional[int]
    """The first list year whose verdict is « inscriptible » whatever the missing facts are, or None within the range."""
    sur_appreciation: Optional[int]
    """The first list year that the commission could grant before that one, or None."""
    manques: tuple[Manque, ...]
    """What is lacking on the first list of the range."""
    depart: Decision
    """The decision for the first list of the range."""
    au_plus_tot: Optional[int] = None
    """The first list year that the best answers to the missing facts would give; equal to ``annee`` when none brings it forward."""
    faits: tuple[str, ...] = ()
    """Paths of the missing facts that decide between the two; none when they are equal."""


def premiere_annee(dossier: _Dossier, demande: _Demande, jusqu_a: int = 2199, *, etat: EtatDemande = None) -> PremiereAnnee:
    """The first list, from the year of the demande to ``jusqu_a``, on which the person can be put if the present situation goes on.

    Every year is looked at: verdicts are not monotone in the year. A missing fact is never guessed: ``annee`` holds whatever it is,
    ``au_plus_tot`` is the other end, ``faits`` are those that decide between the two. The filing of the demande (A16) is not examined. A range outside
    2000 to 2199 is an ``ErreurEntree``. Each list is looked at under its own text, or every one under the state ``etat``.
    """
    champs = _noyau.premiere_annee(dossier, demande, jusqu_a, etat)
    manques = tuple(Manque(nature, constat) for nature, constat in champs.pop("manques"))
    return PremiereAnnee(manques=manques, **champs)


@dataclass(frozen=True)
class Etape:
    """One inscription of a path, and the agrément that is supposed to follow it."""

    annee: int
    """The list year."""
    classe: Classe
    """The class."""
    section: Optional[Section]
    """The section; None when a missing fact leaves it open."""
    article15: bool
    """Is the inscription one of A15?"""
    agrement: date
    """The day of the nomination and of the agrément."""
    organisme: Organisme
    """The body supposed."""
    fonction: Fonction
    """The fonction supposed."""
    niveau: int
    """The level supposed, where A3 looks at it (else 0)."""


def parcours(
    dossier: _Dossier, demande: _Demande, jusqu_a: int = 2199, *, delai: int = 6, au_mieux: bool = False, etat: EtatDemande = None
) -> Optional[tuple[Etape, ...]]:
    """The fewest inscriptions that lead to the class of the demande on the earliest list, from its year to ``jusqu_a``.

    Each inscription is supposed to be followed by an agrément ``delai`` months (0 to 11) after 1 January of its list year. An empty
    tuple says that the person belongs to the class already, None that no path reaches it within the range. The path holds whatever
    the missing facts are; with ``au_mieux``, it is the one that their best answers would open. ``etat`` is that of ``premiere_annee``.
    """
    etapes = _noyau.parcours(dossier, demande, jusqu_a, delai, au_mieux, etat)
    return None if etapes is None else tuple(map(_etape, etapes))


def _etape(champs: dict[str, Any]) -> Etape:
    organisme = Organisme(champs.pop("regime"), champs.pop("type"), champs.pop("categorie"))
    return Etape(organisme=organisme, **champs)


@dataclass(frozen=True)
class Perspective:
    """What is left open once a question is answered."""

    verdict: Verdict
    """The verdict of the dossier so completed: undetermined while other facts can change it."""
    inconnues: int
    """How many findings are still unknown."""


@dataclass(frozen=True)
class Question:
    """A missing fact, and what its two extreme answers would leave."""

    fait: str
    """Path of the fact to ask for."""
    si_pire: Perspective
    """After the answer that helps least."""
    si_mieux: Perspective
    """After the answer that helps most."""


def questions(dossier: _Dossier, demande: _Demande, *, etat: EtatDemande = None) -> tuple[Question, ...]:
    """The missing facts that matter, in the order in which asking them settles the verdict soonest; none when nothing is unknown."""
    return tuple(
        Question(fait, Perspective(*pire), Perspective(*mieux)) for fait, pire, mieux in _noyau.questions(dossier, demande, etat)
    )


def recu(dossier: _Dossier, demande: _Demande, *, etat: EtatDemande = None) -> str:
    """The receipt of the decision: 59 characters that say which program, text (that of the list, or of the state ``etat``), lectures and facts gave which verdict.

    >>> from liste_aptitude import Demande, Dossier
    >>> dossier, demande = Dossier("A-0001"), Demande(2000, "AD3")
    >>> verifier_recu(recu(dossier, demande), dossier, demande) is None
    True
    """
    return _noyau.recu(dossier, _id(dossier), demande, etat)


def verifier_recu(recu: str, dossier: _Dossier, demande: _Demande, *, etat: EtatDemande = None) -> Optional[RefusRecu]:
    """Does the receipt come from this program and text, for these facts, with this verdict? None if so, else what does not match.

    A receipt given under a state of the text is verified with that ``etat``: under another one its text does not match."""
    return _noyau.verifier_recu(recu, dossier, _id(dossier), demande, etat)


def _id(dossier: _Dossier) -> Any:
    # A dossier without a text as id is refused before the id is used.
    return dossier.id if isinstance(dossier, Dossier) else dossier.get("id")
