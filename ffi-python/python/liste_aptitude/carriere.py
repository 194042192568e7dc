"""The parts of a dossier that make a career: organismes, periods, inscriptions, positions. Generated from the kernel by outils/classes_python.py: do not edit."""

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
    """The first day."""
    fin: Optional[Date]
    """The last day, included; absent while it lasts."""

    def __init__(
        self,
        debut: Jour,
        fin: Optional[Jour] = None,
    ) -> None:
        self._poser(
            debut=jour(debut),
            fin=jour(fin),
        )


@dataclass(frozen=True, init=False, repr=False)
class Organisme(Valeur):
    """The body in which a career period is spent."""

    regime: Regime
    """The regime of the body; 'autre' for what the text does not reach (A1.al1)."""
    type: TypeOrganisme
    """The kind of body, among those of its regime (A3.al1)."""
    categorie: Optional[Categorie]
    """The category or class of the body at the nomination (required where the body has a category; else 'sans'; A3.al1)."""
    region: Optional[str]
    """The code of the administrative region, as you write it; two equal codes are one region (1 to 16 bytes; A20.al6, A23.al1.1)."""

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
    """The first day of the new category (A5.al1.2, A6.al1)."""
    categorie: Categorie
    """The new category, among those of the body (A5.al1.2, A6.al1)."""

    def __init__(
        self,
        date: Jour,
        categorie: MotCategorie,
    ) -> None:
        self._poser(
            date=jour(date),
            categorie=mot(Categorie, categorie, "carriere[].reclassements[].categorie"),
        )


@dataclass(frozen=True, init=False, repr=False)
class Periode(Valeur):
    """One nomination or function of a career.

    >>> Periode("1985-01-01", {"regime": "general", "type": "organisme", "categorie": "a"}, "cadre", niveau=7)
    Periode(debut='1985-01-01', organisme=Organisme(regime=Regime.GENERAL, type=TypeOrganisme.ORGANISME, \
categorie=Categorie.A), fonction=Fonction.CADRE, niveau=7)
    """

    debut: Date
    """The first day."""
    fin: Optional[Date]
    """The last day, included; absent while the period runs."""
    organisme: Organisme
    """The body in which the period is spent (A1.al1)."""
    fonction: Fonction
    """The function held; the first nine are those that article 3 knows (A3.al1)."""
    niveau: Optional[int]
    """The conventional level; 1 or 2 for the class of a sous-directeur of a national caisse; 0 for none (0 to 99; required for the
    posts whose class in article 3 depends on it; elsewhere in article 3, 0; outside article 3 it may be missing: at worst under every
    threshold, at best at all of them; A3.al1, A12.al1)."""
    qualite: Qualite
    """The grade that the threshold of article 12 or article 17 looks at (A12.al1, A17.al2)."""
    seuil_coefficient: Optional[bool]
    """Does the pay coefficient reach the reference of article 12? Absent: the grade is judged (A12.al1)."""
    attache_principal: bool
    """Attaché principal of the CANSSM (A17.al2)."""
    interim: bool
    """The function is held as acting, without a nomination (A12.al2)."""
    nomination_reguliere: Optional[bool]
    """Did the nomination follow the rules that governed it? (required for a function of article 3 outside the regime 'autre'; A4.al1)"""
    agrement: Union[Date, Literal["sans_objet"], None, NonPrecise]
    """The day of the approval; null: none known; 'sans_objet': none is required. The field itself may not be absent (required for a
    function of article 3 outside the regime 'autre'; A4.al2)."""
    section_origine: Optional[SectionOrigine]
    """The section of the listing that the nomination followed; it matters for a senior post whose class of origin is AD3, AD2 or
    unknown (None is a missing fact; A18.al3)."""
    classe_origine: Optional[Classe]
    """The class of that listing (A18.al3)."""
    reclassements: tuple[Reclassement, ...]
    """The changes of category of the body during the period (at most 4; A5.al1.2, A6.al1)."""
    classe_declaree: Optional[Classe]
    """The class of a post of a national body of which article 3 says nothing (A15.al1)."""
    niveau_equivalent: Optional[Classe]
    """The class whose level of responsibility equals that of the function, for the commission (lists from 2011 on) (A13.al5.3@2011)."""
    maintien: Optional[Maintien]
    """Why the holder keeps the class of the post left (lists from 2012 on) (A19.al3@2012, A19.al4@2012)."""

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
    """The year of the list (1900 to 2199; A22.al1)."""
    classe: Classe
    """The class of the listing (A22.al1)."""
    section: SectionOrigine
    """The section of the listing (A7.al1)."""
    publication: Date
    """The day the list was published (A1.al2)."""
    article15: bool
    """Was the listing obtained under article 15? (A15.al2)"""

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
    """The position (A19.al1, A19.al2)."""
    debut: Date
    """The first day (A19.al1, A19.al2)."""
    fin: Optional[Date]
    """The last day, included; absent while it lasts (A19.al1, A19.al2)."""
    champ_social: bool
    """Does the activity concern social protection, health or social action? It matters from the list of 2008 on (A19.al2@2008)."""

    def __init__(
        self,
        type: MotTypePosition,
        debut: Jour,
        fin: Optional[Jour] = None,
        champ_social: Optional[bool] = False,
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
    """The time spent in category A (at most 8; A10.al1)."""
    fonctions_securite_sociale: tuple[Plage, ...]
    """The time spent in functions of interest to social security (at most 8; A10.al1)."""
    proposition_ministre: Optional[bool]
    """Does the minister propose the person? (None is a missing fact; A10.al1)"""
    statut: StatutAgent
    """The service to which the person belongs; before the list of 2010 that of the State alone counts (A10.al1, A10.al1@2010)."""
    fonctions_protection_sociale: tuple[Plage, ...]
    """The time spent in these functions, added to that of functions of interest to social security (lists from 2008 on) (at most 8;
    A10.al1@2008)."""

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
