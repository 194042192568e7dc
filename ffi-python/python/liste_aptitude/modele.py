"""Dossier and demande: what is evaluated."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, Iterable, Mapping, Optional, Sequence, Union

from . import _noyau
from .carriere import FonctionPublique, Inscription, Periode, Plage, Position
from .enumerations import (
    Classe,
    DiplomeAssimile,
    DiplomeInformatique,
    Lecture,
    MotClasse,
    MotDiplomeAssimile,
    MotDiplomeInformatique,
    MotLecture,
    MotVoie,
    Regle,
    Voie,
)
from .erreurs import ErreurEntree
from .valeur import Jour, NonPrecise, Valeur, jour, mot, partie, suite

__all__ = ["Demande", "Depot", "Dossier", "Formation", "NonPrecise", "Valeur", "bits"]


@dataclass(frozen=True, init=False, repr=False)
class Formation(Valeur):
    """Training, titles and diplomas. None is a missing fact, except for ``scolarite`` where it says that there was none."""

    ancien_eleve: Optional[bool]
    """Title of the school, CNESSS or EN3S (R123-9)."""
    scolarite: Optional[Plage]
    """Time at the school."""
    diplome_assimile: Optional[DiplomeAssimile]
    """Diploma of R123-45.al3."""
    admissible_concours: Optional[bool]
    """Admissible at the entrance competition (A9.al2.1)."""
    semaines_perfectionnement: Optional[int]
    """Attested weeks of training sessions, 0 to 999 (A18.al3)."""
    attestation_stage_informatique: Optional[bool]
    """Attestation of the computing course (A14.al1.3)."""
    certificat_comptabilite: Optional[bool]
    """Certificate of accounting (A12.al2)."""
    diplome_informatique: Optional[DiplomeInformatique]
    """Computing diploma (A14.al1.2)."""
    experience_informatique_reconnue: Optional[bool]
    """Experience recognised by the commission of A21.al3."""
    eleve_concours_interne: Optional[bool]
    """Student of the school by the internal competition (A9.al2.A, lists of 2003 to 2009)."""
    attestation_msa: Optional[bool]
    """Attestation of the training sessions of the MSA (A18.al4, from the list of 2003)."""
    attestation_cesdir: Optional[bool]
    """Attestation of the CESDIR (A18.al3, from the list of 2013)."""

    def __init__(
        self,
        *,
        ancien_eleve: Optional[bool] = None,
        scolarite: Union[Plage, Mapping[str, object], None] = None,
        diplome_assimile: Optional[MotDiplomeAssimile] = None,
        admissible_concours: Optional[bool] = None,
        semaines_perfectionnement: Optional[int] = None,
        attestation_stage_informatique: Optional[bool] = None,
        certificat_comptabilite: Optional[bool] = None,
        diplome_informatique: Optional[MotDiplomeInformatique] = None,
        experience_informatique_reconnue: Optional[bool] = None,
        eleve_concours_interne: Optional[bool] = None,
        attestation_msa: Optional[bool] = None,
        attestation_cesdir: Optional[bool] = None,
    ) -> None:
        self._poser(
            ancien_eleve=ancien_eleve,
            scolarite=partie(scolarite, Plage),
            diplome_assimile=mot(DiplomeAssimile, diplome_assimile, "formation.diplome_assimile"),
            admissible_concours=admissible_concours,
            semaines_perfectionnement=semaines_perfectionnement,
            attestation_stage_informatique=attestation_stage_informatique,
            certificat_comptabilite=certificat_comptabilite,
            diplome_informatique=mot(DiplomeInformatique, diplome_informatique, "formation.diplome_informatique"),
            experience_informatique_reconnue=experience_informatique_reconnue,
            eleve_concours_interne=eleve_concours_interne,
            attestation_msa=attestation_msa,
            attestation_cesdir=attestation_cesdir,
        )


@dataclass(frozen=True, init=False, repr=False)
class Dossier(Valeur):
    """The facts about one person, checked once and for all when the object is made (``ErreurEntree`` otherwise).

    >>> dossier = Dossier("A-0001", naissance="1955-03-01")
    >>> dossier
    Dossier(id='A-0001', naissance='1955-03-01')
    >>> Dossier.from_dict(dossier.to_dict()) == dossier
    True
    """

    id: str
    """Label of the person, not empty."""
    naissance: Optional[date]
    """Birth; None is a missing fact."""
    formation: Formation
    """Training and titles."""
    carriere: tuple[Periode, ...]
    """The career, taken as complete; at most 32 periods."""
    inscriptions: tuple[Inscription, ...]
    """Inscriptions on earlier lists; at most 16."""
    position: Optional[Position]
    """A position of A19."""
    depart_regime: Optional[date]
    """First day outside the regimes (A11.al2)."""
    fonction_publique: Optional[FonctionPublique]
    """Services in the State (A10)."""
    inscrit_1999: Optional[bool]
    """On a list of 1999 (A26); None is a missing fact."""
    recevable_2010: Optional[bool]
    """The request for 2010 was admissible under article 12 (A26.al1, lists of 2011 and 2012); None is a missing fact."""

    def __init__(
        self,
        id: str,
        *,
        naissance: Optional[Jour] = None,
        formation: Union[Formation, Mapping[str, object], None] = Formation(),
        carriere: Optional[Sequence[Union[Periode, Mapping[str, object]]]] = (),
        inscriptions: Optional[Sequence[Union[Inscription, Mapping[str, object]]]] = (),
        position: Union[Position, Mapping[str, object], None] = None,
        depart_regime: Optional[Jour] = None,
        fonction_publique: Union[FonctionPublique, Mapping[str, object], None] = None,
        inscrit_1999: Optional[bool] = None,
        recevable_2010: Optional[bool] = None,
    ) -> None:
        self._poser(
            id=id,
            naissance=jour(naissance),
            formation=Formation() if formation is None else partie(formation, Formation),
            carriere=suite(carriere, Periode),
            inscriptions=suite(inscriptions, Inscription),
            position=partie(position, Position),
            depart_regime=jour(depart_regime),
            fonction_publique=partie(fonction_publique, FonctionPublique),
            inscrit_1999=inscrit_1999,
            recevable_2010=recevable_2010,
        )
        self._poser(_verifie=_noyau.verifier_dossier(self))

    @classmethod
    def from_dict(cls, valeurs: Mapping[str, Any]) -> Dossier:
        """The dossier of a mapping in the interchange format; ``ErreurEntree`` when it breaks a rule."""
        _noyau.verifier_dossier(valeurs)
        return cls(**valeurs)

    @classmethod
    def from_json(cls, texte: str) -> Dossier:
        """The dossier of a JSON text; ``ErreurEntree`` when it breaks a rule."""
        _noyau.verifier_dossier_json(texte)
        return cls(**json.loads(texte))


@dataclass(frozen=True, init=False, repr=False)
class Depot(Valeur):
    """How a demande was filed (A16)."""

    cachet_poste: Optional[date]
    """Postmark; required of a request that is posted, as are ``exemplaires`` and ``recommande``."""
    exemplaires: Optional[int]
    """Copies, 0 to 255."""
    recommande: Optional[bool]
    """By registered mail."""
    classes_indiquees: Optional[bool]
    """Classes named; required."""
    pieces_jointes: Optional[bool]
    """Documents joined; required."""
    voie: Voie
    """The route: by post, or on the site from the list of 2013 (A16.al7)."""
    date_validation: Optional[date]
    """Day of the validation on the site; required of an electronic filing."""

    def __init__(
        self,
        cachet_poste: Optional[Jour] = None,
        exemplaires: Optional[int] = None,
        recommande: Optional[bool] = None,
        classes_indiquees: Optional[bool] = None,
        pieces_jointes: Optional[bool] = None,
        voie: Optional[MotVoie] = Voie.POSTALE,
        date_validation: Optional[Jour] = None,
    ) -> None:
        self._poser(
            cachet_poste=jour(cachet_poste),
            exemplaires=exemplaires,
            recommande=recommande,
            classes_indiquees=classes_indiquees,
            pieces_jointes=pieces_jointes,
            voie=mot(Voie, voie, "demande.depot.voie", Voie.POSTALE),
            date_validation=jour(date_validation),
        )


@dataclass(frozen=True, init=False, repr=False)
class Demande(Valeur):
    """The request of a person for one class of the list of one year, checked when the object is made.

    >>> Demande(2000, "AD2")
    Demande(annee=2000, classe=Classe.AD2)
    >>> Demande(2000, "AD2", lectures=[Lecture.L5, "L13"]).lectures
    9
    """

    annee: int
    """List year, 2000 to 2199."""
    classe: Classe
    """Class asked."""
    lectures: int
    """Lectures taken at their alternative: 0 to 8191, bit 0 = L5 … bit 12 = L8 (``Lecture``, in the order of its codes)."""
    depot: Optional[Depot]
    """How it was filed (A16), if that is to be examined."""
    reduction_demandee: bool
    """The candidate asks that eight years be brought to six (A12.al4, list of 2011)."""

    def __init__(
        self,
        annee: int,
        classe: MotClasse,
        lectures: Union[int, Iterable[MotLecture], None] = 0,
        depot: Union[Depot, Mapping[str, object], None] = None,
        reduction_demandee: Optional[bool] = True,
    ) -> None:
        self._poser(
            annee=annee,
            classe=_classe(classe),
            lectures=bits(lectures),
            depot=partie(depot, Depot),
            reduction_demandee=True if reduction_demandee is None else reduction_demandee,
        )
        self._poser(_verifie=_noyau.verifier_demande(self))

    @classmethod
    def from_dict(cls, valeurs: Mapping[str, Any]) -> Demande:
        """The demande of a mapping in the interchange format; ``ErreurEntree`` when it breaks a rule."""
        _noyau.verifier_demande(valeurs)
        return cls(**valeurs)

    @classmethod
    def from_json(cls, texte: str) -> Demande:
        """The demande of a JSON text; ``ErreurEntree`` when it breaks a rule."""
        _noyau.verifier_demande_json(texte)
        return cls(**json.loads(texte))


def _classe(valeur: Any) -> Any:
    """The class of a demande as a member; what is none is refused with the rest of the demande, in the order of its fields."""
    try:
        return Classe(valeur)
    except ValueError:
        return valeur


def bits(lectures: Any) -> Any:
    """A list of lectures as the bits of a choice; what is no list stays as it is."""
    if isinstance(lectures, (list, tuple, set, frozenset)):
        try:
            return sum({1 << (Lecture(lecture).code - 1) for lecture in lectures})
        except ValueError:
            raise ErreurEntree("demande.lectures", Regle.VALEUR_INCONNUE) from None
    return 0 if lectures is None else lectures
