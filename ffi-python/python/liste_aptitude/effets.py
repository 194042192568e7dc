"""Effects of a list: which emplois it opens or may be taken without it, how long it lasts, the days that count, claims, ceilings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Iterable, Mapping, Optional, Union

from . import _noyau
from .enumerations import (
    Classe,
    Destinataire,
    Etat,
    EtatAgrement,
    Lecture,
    MotClasse,
    MotDiplomeInformatique,
    MotEtatAgrement,
    MotEtatDuTexte,
    MotLecture,
    MotModeDesignation,
    MotRegime,
    MotSectionOrigine,
    MotTitreAcces,
    MotTypeOrganisme,
    Origine,
    Regime,
    Relais,
    SectionOrigine,
    StatutListe,
    StatutReclamation,
    TitreAcces,
    TypeOrganisme,
    Validite,
)
from .modele import Demande, Dossier, bits
from .valeur import Jour, Valeur, mot

_Lectures = Union[int, Iterable[MotLecture]]
_Dossier = Union[Dossier, Mapping[str, Any]]
_Demande = Union[Demande, Mapping[str, Any]]


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
    classe: MotClasse,
    emploi: MotClasse,
    titre: MotTitreAcces = TitreAcces.INSCRIPTION,
    *,
    lectures: _Lectures = 0,
    diplome: Optional[MotDiplomeInformatique] = None,
    experience: Optional[bool] = None,
    regime: Optional[MotRegime] = None,
    decision_nationale: Optional[bool] = None,
    avis_infructueux: Optional[int] = None,
    etat: Optional[MotEtatDuTexte] = None,
) -> Acces:
    """Does an inscription (or an agrément) in ``classe`` open an emploi of class ``emploi``? None is a missing fact.

    ``diplome`` and ``experience`` are the facts of A21.al3; ``regime`` of the vacant emploi, ``decision_nationale`` of its national
    director and ``avis_infructueux`` (notices of vacancy without candidate) those of A21.al2. ``etat``: the state of the text, by default
    the initial one; article 21 never changed, but the emplois of class D3 that its second alinéa opens follow article 3.

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
            etat=etat,
        )
    )


@dataclass(frozen=True, init=False, repr=False)
class AgentEnFonction(Valeur):
    """The agent of A23, and the emploi he occupies."""

    classe: Classe
    """The class he belongs to (A4 to A6)."""
    regime: Regime
    """The regime of his body (A1.al1)."""
    type: TypeOrganisme
    """Its kind."""
    agrement: EtatAgrement
    """His agrément (A4.al2); ``sans_objet`` where R123-48 leaves the emploi without."""
    region: Optional[str]
    """Code of the administrative region of its seat, 1 to 16 bytes; None is a missing fact."""
    inscrit_dans_la_classe: Optional[bool]
    """Inscribed in the class of the emploi when nominated, or since under A15? Read for A23.al2 only; None is a missing fact."""

    def __init__(
        self,
        classe: MotClasse,
        regime: MotRegime,
        type: MotTypeOrganisme,
        agrement: MotEtatAgrement,
        *,
        region: Optional[str] = None,
        inscrit_dans_la_classe: Optional[bool] = None,
    ) -> None:
        self._poser(
            classe=mot(Classe, classe, "agent.classe"),
            regime=mot(Regime, regime, "agent.regime"),
            type=mot(TypeOrganisme, type, "agent.type"),
            agrement=mot(EtatAgrement, agrement, "agent.agrement"),
            region=region,
            inscrit_dans_la_classe=inscrit_dans_la_classe,
        )


@dataclass(frozen=True, init=False, repr=False)
class EmploiVise(Valeur):
    """The emploi to be taken (A23)."""

    classe: Classe
    """Its class; ask once per class for an emploi of two."""
    regime: Regime
    """The regime of its body."""
    region: Optional[str]
    """Code of the administrative region of its seat; None is a missing fact."""
    autre_organisme: bool
    """Is that another body than the agent's own?"""

    def __init__(
        self,
        classe: MotClasse,
        regime: MotRegime,
        *,
        region: Optional[str] = None,
        autre_organisme: bool = True,
    ) -> None:
        self._poser(
            classe=mot(Classe, classe, "emploi.classe"), regime=mot(Regime, regime, "emploi.regime"), region=region, autre_organisme=autre_organisme
        )


@dataclass(frozen=True)
class Designation:
    """Whether an emploi may be taken without being on the list (A23)."""

    etat: Etat
    """The least state of the conditions."""
    disposition: str
    """The first condition that has this state; the item of A23.al1 when all hold."""
    lectures: tuple[Lecture, ...]
    """The lectures consulted: L21 or none."""


def designation(
    mode: MotModeDesignation,
    agent: AgentEnFonction,
    emploi: EmploiVise,
    *,
    lectures: _Lectures = 0,
    diplome: Optional[MotDiplomeInformatique] = None,
    experience: Optional[bool] = None,
    decision_nationale: Optional[bool] = None,
    avis_infructueux: Optional[int] = None,
    etat: Optional[MotEtatDuTexte] = None,
) -> Designation:
    """May the agent take the emploi without being on the list: ``cumul`` (A23.al1.1) or ``designation`` (A23.al1.2)?

    The keywords are the facts of A21 (see ``acces``), which A23.al1.2 follows. ``etat``: a state of the text, the initial one unless said.

    >>> agent = AgentEnFonction("AD2", "general", "organisme", "obtenu", region="84")
    >>> designation("cumul", agent, EmploiVise("AD2", "general", region="11"))
    Designation(etat=Etat.NON_REMPLIE, disposition='A23.al1.1', lectures=())
    """
    champs = _noyau.designation(
        mode,
        agent,
        emploi,
        bits(lectures),
        diplome=diplome,
        experience=experience,
        decision_nationale=decision_nationale,
        avis_infructueux=avis_infructueux,
        etat=etat,
    )
    return Designation(**champs)


@dataclass(frozen=True)
class Reconduction:
    """How long an inscription keeps a person on the lists (A22)."""

    annee: int
    """The list year of the inscription."""
    derniere: int
    """The last list year by renewal; ``annee`` itself when there is none."""
    disposition: str
    """A22.al1.1 or A22.al1.2 (renewed in full), A22.al1 (stopped by a striking-off), A22.al2 (one year), A27.al2 (old list)."""

    def statut(self, annee: int) -> StatutListe:
        """Is the person on the list of that year by this inscription?"""
        if annee == self.annee:
            return StatutListe.INSCRIT
        return StatutListe.RECONDUIT if self.annee < annee <= self.derniere else StatutListe.ABSENT


def reconduction(
    annee: int,
    classe: MotClasse,
    section: MotSectionOrigine = SectionOrigine.PREMIERE,
    *,
    premiere: bool = True,
    radiation: Optional[int] = None,
) -> Reconduction:
    """The renewals of an inscription on the list of ``annee``, 1900 to 2199 (``ValueError`` otherwise).

    ``premiere``: is it the first in that class, in the first section, since the list of 2000? ``radiation``: the list year for which
    the minister asked, with reasons, to strike off.

    >>> reconduction(2000, "D1").derniere
    2004
    """
    return Reconduction(**_noyau.reconduction(annee, classe, section, premiere, radiation))


def reconduction_du_dossier(
    dossier: _Dossier, classe: MotClasse, *, radiation: Optional[int] = None
) -> Optional[Reconduction]:
    """The renewals of the first inscription of a dossier in that class, in the first section, since the list of 2000; None without one."""
    champs = _noyau.reconduction_du_dossier(dossier, classe, radiation)
    return None if champs is None else Reconduction(**champs)


def validite(publication: Jour, date: Jour, *, suivante: Optional[Jour] = None) -> Validite:
    """Is a list published on ``publication`` valid on that day (A1.al2)? Until the next one, of ``suivante``, is published.

    ``ValueError`` when the next list was not published later.

    >>> validite("1999-12-20", "2001-01-15")
    Validite.VALABLE
    """
    return _noyau.validite(publication, suivante, date)


@dataclass(frozen=True)
class Circuit:
    """The route of a request: one copy by registered mail, the other through the body (A16)."""

    origine: Origine
    """Where the candidate comes from."""
    destinataire: Destinataire
    """Who receives the first copy from the candidate, and the second from the body."""
    relais: Relais
    """To whom the candidate hands the second copy."""
    disposition: str
    """A16.al2, A16.al3 or A16.al4."""


def acheminement(dossier: _Dossier, demande: _Demande) -> Optional[Circuit]:
    """The route of this request; None for those whom A16 gives none (civil servants, persons outside the bodies of A1).

    >>> acheminement({"id": "A-0001"}, {"annee": 2000, "classe": "AD3"}) is None
    True
    """
    champs = _noyau.acheminement(dossier, demande)
    return None if champs is None else Circuit(**champs)


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


def reclamation(publication: Jour, envoi: Jour, *, lectures: _Lectures = 0, etat: Optional[MotEtatDuTexte] = None) -> Reclamation:
    """Is a claim posted on ``envoi`` in time against a list published on ``publication`` (A24.al1)? ``ValueError`` if it is earlier.

    ``etat``: under that state of the text, the initial one unless said. How a claim is filed: :func:`voie_de_reclamation`.
    """
    return Reclamation(**_noyau.reclamation(publication, envoi, bits(lectures), etat))


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
    au_choix: Optional[Quotas] = None
    """Those that the commission may take instead, where it has the choice (A9.al4, A10.al2 from the list of 2014 on)."""


def quotas(
    premiere: int,
    deuxieme: int = 0,
    deuxieme_informatique: int = 0,
    troisieme: int = 0,
    *,
    elargie: bool = False,
    etat: Optional[MotEtatDuTexte] = None,
    precedente: Optional[int] = None,
) -> Quotas:
    """The ceilings of a list with so many persons per section, each person counted once; ``elargie``: the third section was raised.

    ``etat``: a state of the text, the initial one unless said. ``precedente``: persons in the first section of the list before, on which
    the ceilings count from the list of 2014 on (``ValueError`` without it); other states do not read it. From the list of 2010 on ``elargie``
    plays no part.

    >>> quotas(premiere=104, deuxieme=21).deuxieme
    Quota(plafond=20, effectif=21, depassement=1, disposition='A9.al3')
    >>> quotas(premiere=104, deuxieme=21, etat="2014", precedente=100).deuxieme.disposition
    'A9.al3@2014'
    """
    fixes, choix = _noyau.quotas(premiere, deuxieme, deuxieme_informatique, troisieme, elargie, etat, precedente)
    return _quotas(fixes, None if choix is None else _quotas(choix))


def _quotas(lus: Mapping[str, tuple[int, int, int, str]], au_choix: Optional[Quotas] = None) -> Quotas:
    deuxieme, informatique, troisieme = (Quota(*lus[nom]) for nom in ("deuxieme", "deuxieme_informatique", "troisieme"))
    return Quotas(deuxieme, informatique, troisieme, au_choix)


def compte_sur_la_precedente(etat: Optional[MotEtatDuTexte] = None) -> bool:
    """Do the ceilings count on the first section of the list before (A9.al3 and A10.al1 from the list of 2014 on)?"""
    return _noyau.compte_sur_la_precedente(etat)
