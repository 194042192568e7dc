"""A published list held against the dossiers: who is on it without right, who is missing, sections, ceilings, renewals."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Any, DefaultDict, Iterable, Mapping, Optional, Union

from ._noyau import Decision, etat_de_la_liste
from .effets import Quotas, Reconduction, compte_sur_la_precedente, quotas, reconduction_du_dossier
from .enumerations import Classe, Section, SectionOrigine, StatutListe, Verdict
from .erreurs import ErreurEntree
from .modele import Demande, Dossier
from .mot import MotPropre
from .resultats import Couple, evaluer_lot
from .typographie import francais

_INFORMATIQUE = (Classe.IF1, Classe.IF2)
_SECTIONS = {SectionOrigine.PREMIERE: Section.PREMIERE, SectionOrigine.DEUXIEME: Section.DEUXIEME}
# Where each section stands: what a row in another one is held against.
_DISPOSITIONS = {Section.PREMIERE: "A8.al1", Section.DEUXIEME: "A7.al1", Section.TROISIEME: "A10.al1"}
_LIBELLES = {
    "conforme": ("conforme", "right"),
    "reconduit": ("reconduction", "renewal"),
    "sans_droit": ("inscrit sans droit", "listed without right"),
    "autre_section": ("autre section", "another section"),
    "incertain": ("inscription incertaine", "uncertain listing"),
    "sans_demande": ("inscrit sans demande", "listed without a demande"),
    "inconnu": ("ni dossier ni demande", "neither dossier nor demande"),
    "double": ("inscrit deux fois", "listed twice"),
    "omis": ("droit sans inscription", "right without listing"),
    "reconduction_oubliee": ("reconduction oubliée", "renewal forgotten"),
    "plafond": ("plafond dépassé", "ceiling passed"),
}
_HAUTEUR = {
    Verdict.INSCRIPTIBLE: 0,
    Verdict.SUR_APPRECIATION: 1,
    Verdict.INDETERMINE: 2,
    Verdict.NON_INSCRIPTIBLE: 3,
    Verdict.IRRECEVABLE: 4,
}


class Controle(MotPropre):
    """What the control says of a row of the list, or of what the list lacks."""

    CONFORME = "conforme"
    """Listed, and every condition holds."""
    RECONDUIT = "reconduit"
    """Listed without a demande that gives the right, by the renewal of an earlier inscription (A22.al1)."""
    SANS_DROIT = "sans_droit"
    """Listed, while a condition does not hold."""
    AUTRE_SECTION = "autre_section"
    """Listed with right, in a section that is not his."""
    INCERTAIN = "incertain"
    """Listed, and only the commission (A20) or a missing fact can tell."""
    SANS_DEMANDE = "sans_demande"
    """Listed in a class that he did not ask for that list (A16.al1); the detail says what the facts would give."""
    INCONNU = "inconnu"
    """Listed, while no demande names that id: there is nothing to hold the row against."""
    DOUBLE = "double"
    """The same class of the same person, a second time."""
    OMIS = "omis"
    """Not listed, while every condition holds: the choice is the commission's (A20.al1), the list does not say why."""
    RECONDUCTION_OUBLIEE = "reconduction_oubliee"
    """Not listed, while an earlier inscription is renewed (A22.al1) unless it was struck off, which no dossier says."""
    PLAFOND = "plafond"
    """Too many persons in a section (A9.al3, A10.al1)."""

    def libelle(self, langue: str = "fr") -> str:
        """Label for people, in French ("fr") or in English ("en")."""
        return _LIBELLES[self.value][0 if langue == "fr" else 1]


FAUTES = (Controle.SANS_DROIT, Controle.AUTRE_SECTION, Controle.SANS_DEMANDE, Controle.DOUBLE, Controle.PLAFOND)
"""What no fact that the dossiers lack can put right."""
A_VOIR = (Controle.INCERTAIN, Controle.INCONNU, Controle.OMIS, Controle.RECONDUCTION_OUBLIEE)
"""What something else must settle: the commission, a missing fact, a dossier that is not there."""


@dataclass(frozen=True)
class Inscrit:
    """A row of a published list."""

    id: str
    """The person."""
    classe: Classe
    """The class."""
    section: Optional[SectionOrigine] = None
    """The section, where the list says it."""

    @classmethod
    def from_dict(cls, valeurs: Mapping[str, Any]) -> Inscrit:
        """The row of a mapping with ``id``, ``classe`` and perhaps ``section``; ``ErreurEntree`` when it is none."""
        id, section = valeurs.get("id"), valeurs.get("section")
        if id is None or id == "":
            raise ErreurEntree("id", "champ_requis")
        if not isinstance(id, str):
            raise ErreurEntree("id", "type", id)
        if valeurs.get("classe") is None:
            raise ErreurEntree("liste.classe", "champ_requis")
        return cls(id, _mot(Classe, valeurs["classe"], "liste.classe"), None if section is None else _mot(SectionOrigine, section, "liste.section"))


def _mot(classe: Any, valeur: Any, chemin: str) -> Any:
    try:
        return classe(valeur)
    except ValueError:
        raise ErreurEntree(chemin, "valeur_inconnue" if isinstance(valeur, str) else "type", valeur) from None


@dataclass(frozen=True)
class Constatation:
    """What the control found: of a row of the list, of a demande that is not on it, of a ceiling."""

    controle: Controle
    """Which it is."""
    id: Optional[str] = None
    """The person; None for a ceiling."""
    classe: Optional[Classe] = None
    """The class; None for a ceiling."""
    rang: Optional[int] = None
    """The row of the list, from 0; None for what the list lacks, and for a ceiling."""
    section_liste: Optional[SectionOrigine] = None
    """The section that the list says."""
    section: Optional[Section] = None
    """The section of the decision, or of the ceiling."""
    decision: Optional[Decision] = None
    """What the facts give for that class."""
    reconduction: Optional[Reconduction] = None
    """The renewal, where there is one."""
    disposition: Optional[str] = None
    """The provision."""
    precisions: tuple[str, str] = ("", "")
    """More, in French and in English."""

    @property
    def verdict(self) -> Optional[Verdict]:
        """The verdict of the decision."""
        return None if self.decision is None else self.decision.verdict

    @property
    def certain(self) -> bool:
        """Does it hold whatever the missing facts and the commission's choice?"""
        return self.controle not in A_VOIR

    def phrase(self, langue: str = "fr") -> str:
        """The whole in one sentence, in French ("fr") or in English ("en")."""
        fr = langue == "fr"
        suites = list(filter(None, (self.precisions[0 if fr else 1], self._raison(fr))))
        dit = self.controle.libelle(langue)
        if self.disposition and not any(self.disposition in suite for suite in suites):
            dit += f" ({self.disposition})"
        if suites:
            dit += " : " + " ; ".join(suites) if fr else ": " + "; ".join(suites)
        return francais(dit) if fr else dit

    def _raison(self, fr: bool) -> str:
        """What the facts give, where that is what is found or what leaves it open."""
        d = self.decision
        if d is None or self.controle not in (Controle.SANS_DROIT, Controle.INCERTAIN, Controle.SANS_DEMANDE):
            return ""
        dit = d.raison("fr" if fr else "en").rstrip(".")
        if self.controle is Controle.SANS_DEMANDE:
            verdict = d.verdict.libelle("fr" if fr else "en")
            dit = f"les faits donneraient « {verdict} », {dit}" if fr else f"the facts would give “{verdict}”, {dit}"
        if d.faits_manquants:
            manquent = ", ".join(d.faits_manquants)
            dit += f" ; faits manquants : {manquent}" if fr else f"; missing facts: {manquent}"
        return dit


class Controleur:
    """Holds a list against dossiers, one after the other; nothing is kept of those whom the list does not concern."""

    def __init__(self, annee: int, liste: Iterable[Inscrit], *, elargie: bool = False, precedente: Optional[int] = None) -> None:
        self.annee = annee
        self.liste = list(liste)
        self.elargie = elargie
        self.precedente = precedente
        self._rangs: DefaultDict[str, list[int]] = defaultdict(list)
        for rang, inscrit in enumerate(self.liste):
            self._rangs[inscrit.id].append(rang)
        self._decisions: dict[tuple[str, Classe], Decision] = {}
        self._dossiers: dict[str, tuple[Any, Any]] = {}
        self._reconductions: dict[tuple[str, Classe], Reconduction] = {}
        self._omises: dict[tuple[str, Classe], Decision] = {}
        self.autres_annees = 0
        """Demandes of other lists, which say nothing of this one."""

    def examiner(self, id: str, dossier: Any, demande: Any, decision: Decision) -> None:
        """Takes a demande and its decision."""
        if id in self._rangs:
            self._dossiers.setdefault(id, (dossier, demande))
        self.inscriptions(id, dossier)
        if decision.annee != self.annee:
            self.autres_annees += 1
            return
        cle = (id, decision.classe)
        if id in self._rangs:
            connue = self._decisions.get(cle)
            if connue is None or _HAUTEUR[decision.verdict] < _HAUTEUR[connue.verdict]:
                self._decisions[cle] = decision
        elif decision.verdict is Verdict.INSCRIPTIBLE:
            self._omises.setdefault(cle, decision)

    def inscriptions(self, id: str, dossier: Any) -> None:
        """Takes the earlier inscriptions of a person, who need not ask for anything to be renewed."""
        for classe in _classes_inscrites(dossier):
            reconduction = reconduction_du_dossier(dossier, classe)
            if reconduction is not None and reconduction.statut(self.annee) is StatutListe.RECONDUIT:
                self._reconductions[id, classe] = reconduction

    def constatations(self) -> list[Constatation]:
        """One for every row of the list, in its order; then what it lacks, by id and class; then the ceilings."""
        vus: set[tuple[str, Classe]] = set()
        trouvees = []
        for rang, inscrit in enumerate(self.liste):
            cle = (inscrit.id, inscrit.classe)
            trouvees.append(self._double(rang, inscrit) if cle in vus else self._inscrit(rang, inscrit))
            vus.add(cle)
        omises = dict(self._omises)
        omises.update({cle: d for cle, d in self._decisions.items() if d.verdict is Verdict.INSCRIPTIBLE})
        for cle in sorted({*omises, *self._reconductions} - vus, key=lambda cle: (cle[0], cle[1].code)):
            trouvees.append(self._absent(*cle, omises.get(cle)))
        return [*trouvees, *self._plafonds()]

    def effectifs(self) -> tuple[int, int, int, int]:
        """The persons of the first section, of the second, of these in IF1 and IF2, of the third; each counted once per section."""
        personnes: DefaultDict[Section, set[str]] = defaultdict(set)
        informatique = set()
        for inscrit in self.liste:
            section = self._section(inscrit)
            if section is not None:
                personnes[section].add(inscrit.id)
                if section is Section.DEUXIEME and inscrit.classe in _INFORMATIQUE:
                    informatique.add(inscrit.id)
        return len(personnes[Section.PREMIERE]), len(personnes[Section.DEUXIEME]), len(informatique), len(personnes[Section.TROISIEME])

    def quotas(self) -> Quotas:
        """The ceilings of the list as it is published, under the state of its text. From the list of 2014 on they count on the first section
        of the list before: ``ValueError`` where ``precedente`` was not given."""
        return quotas(*self.effectifs(), elargie=self.elargie, etat=etat_de_la_liste(self.annee), precedente=self.precedente)

    def _section(self, inscrit: Inscrit) -> Optional[Section]:
        """The section that the list says, else that of the decision."""
        if inscrit.section is not None:
            return _SECTIONS.get(inscrit.section, Section.TROISIEME)
        decision = self._decisions.get((inscrit.id, inscrit.classe))
        return None if decision is None else decision.section

    def _double(self, rang: int, inscrit: Inscrit) -> Constatation:
        return Constatation(Controle.DOUBLE, inscrit.id, inscrit.classe, rang, inscrit.section)

    def _inscrit(self, rang: int, inscrit: Inscrit) -> Constatation:
        decision = self._decisions.get((inscrit.id, inscrit.classe))
        reconduction = self._reconductions.get((inscrit.id, inscrit.classe))
        commun: dict[str, Any] = {"id": inscrit.id, "classe": inscrit.classe, "rang": rang, "section_liste": inscrit.section, "reconduction": reconduction}
        droit = decision is not None and decision.verdict is Verdict.INSCRIPTIBLE
        if reconduction is not None and not droit:
            if inscrit.section not in (None, SectionOrigine.PREMIERE):
                # The renewal is that of the first section.
                return Constatation(Controle.AUTRE_SECTION, section=Section.PREMIERE, disposition=reconduction.disposition, precisions=_depuis(reconduction), **commun)
            return Constatation(Controle.RECONDUIT, disposition=reconduction.disposition, precisions=_depuis(reconduction), **commun)
        if decision is None:
            return self._sans_demande(inscrit, commun)
        commun.update(decision=decision, section=decision.section, disposition=_disposition(decision))
        if decision.verdict in (Verdict.NON_INSCRIPTIBLE, Verdict.IRRECEVABLE):
            return Constatation(Controle.SANS_DROIT, **commun)
        if inscrit.section is not None and decision.section is not None and self._section(inscrit) != decision.section:
            commun["disposition"] = _DISPOSITIONS[decision.section]
            dite, vraie = inscrit.section, decision.section
            precisions = (f"{dite.libelle('fr')} au lieu de {vraie.libelle('fr')}", f"{dite.libelle('en')} instead of {vraie.libelle('en')}")
            return Constatation(Controle.AUTRE_SECTION, precisions=precisions, **commun)
        return Constatation(Controle.CONFORME if droit else Controle.INCERTAIN, **commun)

    def _sans_demande(self, inscrit: Inscrit, commun: dict[str, Any]) -> Constatation:
        """What the facts would give for a class that was not asked."""
        if inscrit.id not in self._dossiers:
            return Constatation(Controle.INCONNU, **commun)
        dossier, demande = self._dossiers[inscrit.id]
        voulue = {nom: valeur for nom, valeur in _en_objet(demande).items() if nom != "depot"}
        decision = evaluer_lot([(dossier, {**voulue, "annee": self.annee, "classe": inscrit.classe.value})])[0]
        trouvee = decision if isinstance(decision, Decision) else None
        section = None if trouvee is None else trouvee.section
        return Constatation(Controle.SANS_DEMANDE, decision=trouvee, section=section, disposition="A16.al1", **commun)

    def _absent(self, id: str, classe: Classe, decision: Optional[Decision]) -> Constatation:
        reconduction = self._reconductions.get((id, classe))
        if reconduction is not None:
            precisions = _depuis(reconduction)
            return Constatation(
                Controle.RECONDUCTION_OUBLIEE, id, classe, decision=decision, reconduction=reconduction, disposition=reconduction.disposition, precisions=precisions
            )
        assert decision is not None
        return Constatation(Controle.OMIS, id, classe, section=decision.section, decision=decision, disposition="A20.al1")

    def _plafonds(self) -> Iterable[Constatation]:
        if self.precedente is None and compte_sur_la_precedente(etat_de_la_liste(self.annee)):
            return
        fixes = self.quotas()
        # What the commission may choose is not passed by a list that keeps to it: it is never the smaller.
        q = fixes.au_choix or fixes
        for section, quota, quoi in (
            (Section.DEUXIEME, q.deuxieme, ("", "")),
            (Section.DEUXIEME, q.deuxieme_informatique, (" IF1 et IF2", " IF1 and IF2")),
            (Section.TROISIEME, q.troisieme, ("", "")),
        ):
            if quota.depassement:
                fr = f"{section.libelle('fr')}{quoi[0]}, {quota.effectif} pour un plafond de {quota.plafond}"
                en = f"{section.libelle('en')}{quoi[1]}, {quota.effectif} for a ceiling of {quota.plafond}"
                yield Constatation(Controle.PLAFOND, section=section, disposition=quota.disposition, precisions=(fr, en))


def controler(
    liste: Iterable[Union[Inscrit, Mapping[str, Any]]], couples: Iterable[Couple], annee: int, *, elargie: bool = False, precedente: Optional[int] = None
) -> list[Constatation]:
    """Holds the published list of a year against ``(dossier, demande)`` pairs: one ``Constatation`` for each row of the list, in its order,
    then for every person whom it lacks, then for every ceiling passed. A row that is none, or a pair that cannot be read, is an
    ``ErreurEntree``; ``Controleur`` takes them one by one. ``precedente``: persons in the first section of the list before, on which the
    ceilings count from the list of 2014 on; without it they are not looked at there.

    >>> [c.controle for c in controler([{"id": "A-0001", "classe": "AD3"}], [], 2000)]
    [Controle.INCONNU]
    """
    lignes = [ligne if isinstance(ligne, Inscrit) else Inscrit.from_dict(ligne) for ligne in liste]
    controleur = Controleur(annee, lignes, elargie=elargie, precedente=precedente)
    lus = list(couples)
    for (dossier, demande), resultat in zip(lus, evaluer_lot(lus)):
        if isinstance(resultat, ErreurEntree):
            raise resultat
        id = dossier.id if isinstance(dossier, Dossier) else dossier["id"]
        controleur.examiner(id, dossier, demande, resultat)
    return controleur.constatations()


def compter(constatations: Iterable[Constatation]) -> Counter[Controle]:
    """How many of each."""
    return Counter(constatation.controle for constatation in constatations)


def _classes_inscrites(dossier: Any) -> set[Classe]:
    inscriptions = dossier.inscriptions if isinstance(dossier, Dossier) else dossier.get("inscriptions") or ()
    return {Classe(i["classe"] if isinstance(i, Mapping) else i.classe) for i in inscriptions}


def _en_objet(demande: Any) -> Mapping[str, Any]:
    return demande.to_dict() if isinstance(demande, Demande) else demande


def _disposition(decision: Decision) -> Optional[str]:
    constat = decision.constat_decisif
    return None if constat is None else constat.disposition


def _depuis(reconduction: Reconduction) -> tuple[str, str]:
    annee, derniere, dispo = reconduction.annee, reconduction.derniere, reconduction.disposition
    return f"liste de {annee}, jusqu'à {derniere} ({dispo})", f"list of {annee}, until {derniere} ({dispo})"
