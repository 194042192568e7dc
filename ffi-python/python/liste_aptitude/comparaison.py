"""Two decisions on one person compared: who gains, who loses, and by which finding."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, Optional

from ._noyau import Constat, Decision
from .enumerations import Etat, Verdict
from .mot import MotPropre
from .typographie import figure, francais

_LIBELLES = {
    "gain": ("gagne", "gains"),
    "perte": ("perd", "loses"),
    "autre_verdict": ("autre verdict", "another verdict"),
    "section": ("autre section", "another section"),
    "motif": ("autre motif", "another reason"),
    "chiffres": ("chiffres seulement", "figures only"),
    "identique": ("identique", "the same"),
}
# What a verdict is worth to the person: refused, open, certain. Two of one height are neither a gain nor a loss.
_HAUTEURS = {
    Verdict.IRRECEVABLE: 0,
    Verdict.NON_INSCRIPTIBLE: 0,
    Verdict.INDETERMINE: 1,
    Verdict.SUR_APPRECIATION: 1,
    Verdict.INSCRIPTIBLE: 2,
}
_FIGURES = ("requis", "constate", "manque")


class Effet(MotPropre):
    """What became of a person between two decisions; the first that applies."""

    GAIN = "gain"
    """The verdict rises: refused, then open (left to the commission, or for want of facts), then inscriptible."""
    PERTE = "perte"
    """The verdict falls."""
    AUTRE_VERDICT = "autre_verdict"
    """Another verdict of the same height."""
    SECTION = "section"
    """The same verdict, in another section."""
    MOTIF = "motif"
    """The same verdict and section, decided by another finding or provision."""
    CHIFFRES = "chiffres"
    """The same on all that, while findings or their figures moved."""
    IDENTIQUE = "identique"
    """The same findings with the same figures."""

    def libelle(self, langue: str = "fr") -> str:
        """Label for people, in French ("fr") or in English ("en")."""
        return _LIBELLES[self.value][0 if langue == "fr" else 1]


@dataclass(frozen=True)
class Changement:
    """A finding that is not the same in both decisions."""

    avant: Optional[Constat]
    """As it was; None when it was not examined."""
    apres: Optional[Constat]
    """As it is; None when it is not examined any more."""

    @property
    def constat(self) -> Constat:
        """The finding, as it is, or as it was when it is no more."""
        trouve = self.apres or self.avant
        assert trouve is not None
        return trouve

    def to_dict(self) -> dict[str, Any]:
        """Its code, then what it was and what it is."""
        vide = dict.fromkeys(("disposition", "etat", *_FIGURES))
        lu: dict[str, Any] = {"code": self.constat.code.value}
        for cote, constat in (("avant", self.avant), ("apres", self.apres)):
            champs = vide if constat is None else constat.to_dict()
            lu.update({f"{nom}_{cote}": champs[nom] for nom in vide})
        return lu

    def phrase(self, langue: str = "fr") -> str:
        """The finding in a sentence: its provision, what it was, what it is."""
        constat = self.constat
        avant, apres = (_dit(c, langue) for c in (self.avant, self.apres))
        if langue == "fr":
            return francais(f"{constat.code.libelle('fr')} ({constat.disposition}) : {avant} → {apres}")
        return f"{constat.code.libelle('en')} ({constat.disposition}): {avant} → {apres}"


@dataclass(frozen=True)
class Comparaison:
    """What differs between two decisions."""

    effet: Effet
    """What became of the person."""
    avant: Decision
    """The decision before."""
    apres: Decision
    """The decision after."""
    decisif: Optional[Changement]
    """The first finding that made the difference of verdict, section or reason; None when there is none of these, or no finding says it."""
    changements: tuple[Changement, ...]
    """Every finding that is not the same, in the order of their examination."""

    def phrase(self, langue: str = "fr") -> str:
        """What became of the person, and why, in one sentence: in French ("fr") or in English ("en")."""
        fr = langue == "fr"
        dit = f"{self.effet.libelle(langue)}{' : ' if fr else ': '}{self._verdicts(langue)}"
        if self.decisif is not None:
            dit += f" ; {self.decisif.phrase(langue)}" if fr else f"; {self.decisif.phrase(langue)}"
        return francais(dit) if fr else dit

    def _verdicts(self, langue: str) -> str:
        avant, apres = (self._verdict(d, langue) for d in (self.avant, self.apres))
        return apres if avant == apres else f"{avant} → {apres}"

    def _verdict(self, decision: Decision, langue: str) -> str:
        dit = decision.verdict.libelle(langue)
        if self.effet is Effet.SECTION:
            return f"{dit}, {decision.section.libelle(langue)}" if decision.section else f"{dit}, –"
        return dit

    def to_dict(self) -> dict[str, Any]:
        """The comparison in plain values, without the two decisions."""
        lu: dict[str, Any] = {"effet": self.effet.value}
        for nom in ("annee", "classe", "verdict", "section", "situation", "classe_rattachement"):
            for cote, decision in (("avant", self.avant), ("apres", self.apres)):
                valeur = getattr(decision, nom)
                lu[f"{nom}_{cote}"] = valeur.value if isinstance(valeur, Enum) else valeur
        lu["decisif"] = None if self.decisif is None else self.decisif.to_dict()
        lu["changements"] = [changement.to_dict() for changement in self.changements]
        return lu


def comparer(avant: Decision, apres: Decision) -> Comparaison:
    """Compares two decisions on one person: two list years, two classes, two readings, two states of the dossier.

    >>> from liste_aptitude import Demande, Dossier, evaluer
    >>> def agent(naissance):
    ...     return Dossier("A-0001", naissance=naissance, formation={"ancien_eleve": False, "diplome_assimile": "aucun"})
    >>> comparer(evaluer(agent("1950-01-01"), Demande(2000, "AD3")), evaluer(agent("1950-01-01"), Demande(2000, "AD3"))).effet
    Effet.IDENTIQUE
    """
    changements = tuple(_changements(avant, apres))
    effet = _effet(avant, apres, changements)
    return Comparaison(effet, avant, apres, _decisif(effet, avant, apres, changements), changements)


def _effet(avant: Decision, apres: Decision, changements: tuple[Changement, ...]) -> Effet:
    if avant.verdict != apres.verdict:
        hausse = _HAUTEURS[apres.verdict] - _HAUTEURS[avant.verdict]
        return Effet.GAIN if hausse > 0 else Effet.PERTE if hausse < 0 else Effet.AUTRE_VERDICT
    if avant.section != apres.section:
        return Effet.SECTION
    if _motif(avant) != _motif(apres):
        return Effet.MOTIF
    return Effet.CHIFFRES if changements else Effet.IDENTIQUE


def _motif(decision: Decision) -> Optional[tuple[str, str]]:
    constat = decision.constat_decisif
    return None if constat is None else (constat.code.value, _sans_etat(constat))


def _sans_etat(constat: Constat) -> str:
    """The provision of a finding, whichever state of the text it is cited from: A12.al3.2@2011 is A12.al3.2 as it then stands."""
    return constat.disposition.partition("@")[0]


def _decisif(effet: Effet, avant: Decision, apres: Decision, changements: tuple[Changement, ...]) -> Optional[Changement]:
    """The lower verdict rests on a finding that the other decision does not have in that state: it made the difference."""
    if effet in (Effet.CHIFFRES, Effet.IDENTIQUE):
        return None
    basse = avant if effet is Effet.GAIN else apres
    constat = basse.constat_decisif
    if constat is not None:
        trouve = next((c for c in changements if c.constat.code == constat.code), None)
        if trouve is not None:
            return trouve
    # Several reasons at once, or no finding of their own: the first that has another state.
    return next((c for c in changements if c.avant is None or c.apres is None or c.avant.etat != c.apres.etat), None)


def _changements(avant: Decision, apres: Decision) -> list[Changement]:
    """The findings by code, each of which a decision has once, in the order of the second and then what only the first has."""
    anciens = {constat.code: constat for constat in avant.constats}
    trouves = []
    for constat in apres.constats:
        ancien = anciens.pop(constat.code, None)
        if ancien is None or not _le_meme(ancien, constat):
            trouves.append(Changement(ancien, constat))
    return [*trouves, *(Changement(ancien, None) for ancien in anciens.values())]


def _le_meme(avant: Constat, apres: Constat) -> bool:
    """The same finding with the same figures, by the same provision, whichever state of the text each is cited from."""
    figures = [(c.etat, c.requis, c.constate, c.manque, _sans_etat(c)) for c in (avant, apres)]
    return figures[0] == figures[1]


def _dit(constat: Optional[Constat], langue: str) -> str:
    """A finding in some words: its state, found against required."""
    if constat is None:
        return "non examinée" if langue == "fr" else "not examined"
    etat = constat.etat_dit.libelle(langue)
    if constat.constate is None and constat.requis is None:
        return etat
    constate, requis = (figure(f, langue) if f else "–" for f in (constat.constate if constat.etat != Etat.INCONNUE else None, constat.requis))
    return f"{etat} ({constate} / {requis})"
