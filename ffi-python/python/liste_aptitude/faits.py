"""What a dossier and a demande are made of. Generated from the kernel by outils/classes_python.py: do not edit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date
from typing import Iterable, Mapping, Optional, Sequence, Union

from .carriere import FonctionPublique, Inscription, Periode, Plage, Position
from .enumerations import (
    Classe,
    DiplomeAssimile,
    DiplomeInformatique,
    MotClasse,
    MotDiplomeAssimile,
    MotDiplomeInformatique,
    MotLecture,
    MotVoie,
    Voie,
)
from .valeur import Jour, Valeur, bits, jour, mot, mot_refuse_plus_tard, partie, suite


@dataclass(frozen=True, init=False, repr=False)
class Formation(Valeur):
    """Training, titles and diplomas. None is a missing fact, except for ``scolarite`` where it says that there was none."""

    ancien_eleve: Optional[bool]
    """Has the person the title of former student of the school (CNESSS, then EN3S)? (None is a missing fact; A8.al1)"""
    scolarite: Optional[Plage]
    """The time spent at the school as a student (A12.al4)."""
    diplome_assimile: Optional[DiplomeAssimile]
    """The diploma that assimilates its holder to a former student (None is a missing fact; R123-45.al3)."""
    admissible_concours: Optional[bool]
    """Was the person admissible at an entrance competition of the school? (None is a missing fact; A9.al2.1)"""
    semaines_perfectionnement: Optional[int]
    """Weeks of training sessions attested by the school, in all (0 to 999; None is a missing fact; A18.al3, A15.al3.2)."""
    attestation_stage_informatique: Optional[bool]
    """Has the person the attestation of the computing course? (None is a missing fact; A14.al1.3)"""
    certificat_comptabilite: Optional[bool]
    """Has the person the certificate of accounting? (None is a missing fact; A12.al2)"""
    diplome_informatique: Optional[DiplomeInformatique]
    """The diploma of the annex, by its number, or one that the commission may deem equivalent (None is a missing fact; A14.al1.2)."""
    experience_informatique_reconnue: Optional[bool]
    """Has the commission recognised the computing experience? (None is a missing fact; A21.al3)"""
    eleve_concours_interne: Optional[bool]
    """Was the person a student of the school through the internal competition? The fact matters for the lists of 2003 to 2009 (None is
    a missing fact; A9.al2.A@2003)."""
    attestation_msa: Optional[bool]
    """Has the person the attestation of the training sessions of the MSA? The fact matters from the list of 2003 on (None is a missing
    fact; A18.al4@2003)."""
    attestation_cesdir: Optional[bool]
    """Has the person the attestation of the CESDIR? The fact matters from the list of 2013 on (None is a missing fact; A18.al3@2013)."""

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
class FaitsDossier(Valeur):
    """The fields of a dossier."""

    id: str
    """The name of the person in your files; it comes back with the decision, and nothing else is drawn from it."""
    naissance: Optional[Date]
    """The day of birth, for the conditions of age (None is a missing fact; A9.al1, A10.al1, A15.al3.1)."""
    formation: Formation
    """Titles, diplomas and attestations; without it all its facts are missing."""
    carriere: tuple[Periode, ...]
    """The nominations and functions, in any order; the list given is taken as complete (at most 32)."""
    inscriptions: tuple[Inscription, ...]
    """The listings, list by list (at most 16; A22.al1)."""
    position: Optional[Position]
    """Detachment, assimilated position or loss of the post of a senior manager (A19.al1, A19.al2)."""
    depart_regime: Optional[Date]
    """The first day outside the regimes of article 1, for someone who has left them (A11.al2)."""
    fonction_publique: Optional[FonctionPublique]
    """The services of a State civil servant; absent for someone who is none (A10.al1)."""
    inscrit_1999: Optional[bool]
    """Was the person on a list of 1999? (None is a missing fact; A26.al1)"""
    recevable_2010: Optional[bool]
    """Was the person's request for the list of 2010 admissible under article 12? The fact matters for the lists of 2011 and 2012 (None
    is a missing fact; A26.al1@2011)."""

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
        self._verifier()


@dataclass(frozen=True, init=False, repr=False)
class Depot(Valeur):
    """How a demande was filed (A16)."""

    cachet_poste: Optional[Date]
    """The day of the postmark (required but for an electronic filing, which does not look at it; A16.al1)."""
    exemplaires: Optional[int]
    """The number of copies (0 to 255; required but for an electronic filing, which does not look at it; A16.al1)."""
    recommande: Optional[bool]
    """Was the request sent by registered mail? (required but for an electronic filing, which does not look at it; A16.al2)"""
    classes_indiquees: Optional[bool]
    """Does the request name the classes of posts? (A16.al5)"""
    pieces_jointes: Optional[bool]
    """Are the documents asked for joined? (A16.al5)"""
    voie: Voie
    """The route of the filing: the post, or the site from the list of 2013 on (A16.al7.1@2013, A16.al7.2@2013)."""
    date_validation: Optional[Date]
    """The day of the validation on the site, from 1 April on (required for an electronic filing; A16.al7.2@2013)."""

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
class FaitsDemande(Valeur):
    """The fields of a demande."""

    annee: int
    """The year of the list asked for (2000 to 2199; A25.al1)."""
    classe: Classe
    """The class asked for (A3.al1)."""
    lectures: int
    """The lectures of the text chosen, a bit each; 0: each at its default (0 to 8191)."""
    depot: Optional[Depot]
    """How the request was filed; without it the filing is not examined (A16.al1)."""
    reduction_demandee: bool
    """Does the candidate ask that eight years be brought to six? It matters for the list of 2011 (A12.al4@2011)."""

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
            classe=mot_refuse_plus_tard(Classe, classe),
            lectures=bits(lectures),
            depot=partie(depot, Depot),
            reduction_demandee=True if reduction_demandee is None else reduction_demandee,
        )
        self._verifier()
