"""The parts of a dossier that make a career: organismes, periods, inscriptions, positions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date
from typing import Literal, Mapping, Optional, Sequence, Union

from .enumerations import (
    Categorie,
    Classe,
    Fonction,
    Maintien,
    MotCategorie,
    MotClasse,
    MotFonction,
    MotMaintien,
    MotQualite,
    MotRegime,
    MotSectionOrigine,
    MotStatutAgent,
    MotTypeOrganisme,
    MotTypePosition,
    Qualite,
    Regime,
    SectionOrigine,
    StatutAgent,
    TypeOrganisme,
    TypePosition,
)
from .valeur import NON_PRECISE, Jour, NonPrecise, Valeur, jour, mot, partie, suite


@dataclass(frozen=True, init=False, repr=False)
class Plage(Valeur):
    """Time from ``debut`` to ``fin``, both days included; without ``fin`` it is still running.

    >>> Plage("1980-01-01", "1981-06-30")
    Plage(debut='1980-01-01', fin='1981-06-30')
    """

    debut: Date
    """First day."""
    fin: Optional[Date]
    """Last day, or None."""

    def __init__(self, debut: Jour, fin: Optional[Jour] = None) -> None:
        self._poser(debut=jour(debut), fin=jour(fin))


@dataclass(frozen=True, init=False, repr=False)
class Organisme(Valeur):
    """The body in which a career period is spent."""

    regime: Regime
    """Its regime (A1.al1)."""
    type: TypeOrganisme
    """Its kind."""
    categorie: Optional[Categorie]
    """Its category at the nomination (A3); None or ``sans`` where bodies of its kind have none."""
    region: Optional[str]
    """Code of its administrative region (A20, A23), 1 to 16 bytes."""

    def __init__(
        self,
        regime: MotRegime,
        type: MotTypeOrganisme,
        categorie: Optional[MotCategorie] = None,
        region: Optional[str] = None,
    ) -> None:
        self._poser(
            regime=mot(Regime, regime, "carriere[].organisme.regime"),
            type=mot(TypeOrganisme, type, "carriere[].organisme.type"),
            categorie=mot(Categorie, categorie, "carriere[].organisme.categorie"),
            region=region,
        )


@dataclass(frozen=True, init=False, repr=False)
class Reclassement(Valeur):
    """A change of category of the body during a period (A5.al1.2, A6.al1)."""

    date: Date
    """The day from which the category holds, after ``debut`` and within the period."""
    categorie: Categorie
    """The new category."""

    def __init__(self, date: Jour, categorie: MotCategorie) -> None:
        self._poser(date=jour(date), categorie=mot(Categorie, categorie, "carriere[].reclassements[].categorie"))


@dataclass(frozen=True, init=False, repr=False)
class Periode(Valeur):
    """One nomination or function of a career.

    >>> Periode("1985-01-01", {"regime": "general", "type": "organisme", "categorie": "a"}, "cadre", niveau=7)
    Periode(debut='1985-01-01', organisme=Organisme(regime=Regime.GENERAL, type=TypeOrganisme.ORGANISME, \
categorie=Categorie.A), fonction=Fonction.CADRE, niveau=7)
    """

    debut: Date
    """First day."""
    fin: Optional[Date]
    """Last day, included; None while it runs."""
    organisme: Organisme
    """Where."""
    fonction: Fonction
    """As what."""
    niveau: Optional[int]
    """Conventional level, 0 to 99; required for some fonctions of A3, else None is a missing fact."""
    qualite: Qualite
    """Grade (A12.al1, A17.al2)."""
    seuil_coefficient: Optional[bool]
    """Does the pay reach the reference of A12.al1? None: judged by the grade."""
    attache_principal: bool
    """Rank of attaché principal (A17.al2)."""
    interim: bool
    """Acting in the function (A12.al2), not nominated."""
    nomination_reguliere: Optional[bool]
    """Regular nomination (A4.al1); required for the fonctions of A3."""
    agrement: Union[Date, Literal["sans_objet"], None, NonPrecise]
    """Day of the agrément (A4.al2), "sans_objet" when none is required, None when none is known; required for the fonctions of A3."""
    section_origine: Optional[SectionOrigine]
    """Section of the inscription the nomination followed."""
    classe_origine: Optional[Classe]
    """Class of that inscription."""
    reclassements: tuple[Reclassement, ...]
    """Changes of category, in order; at most 4."""
    classe_declaree: Optional[Classe]
    """Class of an emploi of a national body."""
    niveau_equivalent: Optional[Classe]
    """The class whose level of responsibility equals that of the fonction, for the commission (A13.al5.3, from the list of 2011)."""
    maintien: Optional[Maintien]
    """Why the holder keeps the class of the emploi he left (A19.al3, A19.al4, from the list of 2012)."""

    def __init__(
        self,
        debut: Jour,
        organisme: Union[Organisme, Mapping[str, object]],
        fonction: MotFonction,
        *,
        fin: Optional[Jour] = None,
        niveau: Optional[int] = None,
        qualite: Optional[MotQualite] = Qualite.AUCUNE,
        seuil_coefficient: Optional[bool] = None,
        attache_principal: Optional[bool] = False,
        interim: Optional[bool] = False,
        nomination_reguliere: Optional[bool] = None,
        agrement: Union[Jour, Literal["sans_objet"], None, NonPrecise] = NON_PRECISE,
        section_origine: Optional[MotSectionOrigine] = None,
        classe_origine: Optional[MotClasse] = None,
        reclassements: Optional[Sequence[Union[Reclassement, Mapping[str, object]]]] = (),
        classe_declaree: Optional[MotClasse] = None,
        niveau_equivalent: Optional[MotClasse] = None,
        maintien: Optional[MotMaintien] = None,
    ) -> None:
        self._poser(
            debut=jour(debut),
            fin=jour(fin),
            organisme=partie(organisme, Organisme),
            fonction=mot(Fonction, fonction, "carriere[].fonction"),
            niveau=niveau,
            qualite=mot(Qualite, qualite, "carriere[].qualite", Qualite.AUCUNE),
            seuil_coefficient=seuil_coefficient,
            attache_principal=False if attache_principal is None else attache_principal,
            interim=False if interim is None else interim,
            nomination_reguliere=nomination_reguliere,
            agrement=agrement if isinstance(agrement, NonPrecise) else jour(agrement),
            section_origine=mot(SectionOrigine, section_origine, "carriere[].section_origine"),
            classe_origine=mot(Classe, classe_origine, "carriere[].classe_origine"),
            reclassements=suite(reclassements, Reclassement),
            classe_declaree=mot(Classe, classe_declaree, "carriere[].classe_declaree"),
            niveau_equivalent=mot(Classe, niveau_equivalent, "carriere[].niveau_equivalent"),
            maintien=mot(Maintien, maintien, "carriere[].maintien"),
        )


@dataclass(frozen=True, init=False, repr=False)
class Inscription(Valeur):
    """Being on the list of a year."""

    annee: int
    """List year, 1900 to 2199."""
    classe: Classe
    """Class."""
    section: SectionOrigine
    """Section."""
    publication: Date
    """Publication of the list."""
    article15: bool
    """Obtained under A15."""

    def __init__(
        self,
        annee: int,
        classe: MotClasse,
        section: MotSectionOrigine,
        publication: Jour,
        article15: Optional[bool] = False,
    ) -> None:
        self._poser(
            annee=annee,
            classe=mot(Classe, classe, "inscriptions[].classe"),
            section=mot(SectionOrigine, section, "inscriptions[].section"),
            publication=jour(publication),
            article15=False if article15 is None else article15,
        )


@dataclass(frozen=True, init=False, repr=False)
class Position(Valeur):
    """A position of A19: detached, assimilated, or the emploi lost."""

    type: TypePosition
    """Kind."""
    debut: Date
    """First day."""
    fin: Optional[Date]
    """Last day, included; None while it runs."""
    champ_social: bool
    """The activity concerns social protection, health or social action (A19.al2, from the list of 2008)."""

    def __init__(
        self, type: MotTypePosition, debut: Jour, fin: Optional[Jour] = None, champ_social: Optional[bool] = False
    ) -> None:
        self._poser(
            type=mot(TypePosition, type, "position.type"),
            debut=jour(debut),
            fin=jour(fin),
            champ_social=False if champ_social is None else champ_social,
        )


@dataclass(frozen=True, init=False, repr=False)
class FonctionPublique(Valeur):
    """The services of a civil servant (A10.al1)."""

    categorie_a: tuple[Plage, ...]
    """Time in category A; at most 8 periods."""
    fonctions_securite_sociale: tuple[Plage, ...]
    """Time in functions of interest to social security; at most 8 periods."""
    proposition_ministre: Optional[bool]
    """Proposed by the minister; None is a missing fact."""
    statut: StatutAgent
    """The service to which the person belongs; before the list of 2010 that of the State alone counts."""
    fonctions_protection_sociale: tuple[Plage, ...]
    """Time in functions of interest to social protection, health or social action (from the list of 2008); at most 8 periods."""

    def __init__(
        self,
        categorie_a: Optional[Sequence[Union[Plage, Mapping[str, object]]]] = (),
        fonctions_securite_sociale: Optional[Sequence[Union[Plage, Mapping[str, object]]]] = (),
        proposition_ministre: Optional[bool] = None,
        statut: Optional[MotStatutAgent] = StatutAgent.ETAT,
        fonctions_protection_sociale: Optional[Sequence[Union[Plage, Mapping[str, object]]]] = (),
    ) -> None:
        self._poser(
            categorie_a=suite(categorie_a, Plage),
            fonctions_securite_sociale=suite(fonctions_securite_sociale, Plage),
            proposition_ministre=proposition_ministre,
            statut=mot(StatutAgent, statut, "fonction_publique.statut", StatutAgent.ETAT),
            fonctions_protection_sociale=suite(fonctions_protection_sociale, Plage),
        )
