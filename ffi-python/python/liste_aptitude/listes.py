"""What one person is on every list, each under its own text, and what changed the answer from one list to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterable, Mapping, Optional

from ._noyau import Decision, evaluer
from .avis import pour_la_liste
from .comparaison import Changement, comparer
from .enumerations import EtatDuTexte
from .evolutions import dans_l_etat_de
from .modele import Demande, Dossier
from .mot import MotPropre

LISTES = range(2000, 2015)
"""The lists that the text governs."""


class Cause(MotPropre):
    """What made the answer of a list differ from that of the list before."""

    TEXTE = "texte"
    """The text: the same year under the text before gives the answer of before."""
    ANNEE = "annee"
    """The year: ages, seniority, events; the text before would give the same."""
    LES_DEUX = "les_deux"
    """Both: neither alone gives this answer."""

    def libelle(self, langue: str = "fr") -> str:
        """Label for people, in French ("fr") or in English ("en")."""
        mots = {"texte": ("le texte", "the text"), "annee": ("l’année", "the year"), "les_deux": ("le texte et l’année", "the text and the year")}
        return mots[self.value][_rang(langue)]


@dataclass(frozen=True)
class SurUneListe:
    """What a person is on one list, under the text of that list."""

    etat: EtatDuTexte
    """The state of the text that governs the list."""
    decision: Decision
    """The decision under it."""
    cause: Optional[Cause]
    """What made the answer differ from that of the list before; None when it is the same, or for the first list asked."""
    disposition: Optional[str]
    """The provision that did; None with no cause, or when no finding says it."""

    @property
    def annee(self) -> int:
        """The year of the list."""
        return self.decision.annee

    def to_dict(self) -> dict[str, Any]:
        """Plain values: what a row of a table holds."""
        constat = self.decision.constat_decisif
        section = self.decision.section
        return {
            "annee": self.annee,
            "etat": self.etat.value,
            "verdict": self.decision.verdict.value,
            "section": None if section is None else section.value,
            "motif": None if constat is None else constat.code.value,
            "motif_disposition": None if constat is None else constat.disposition,
            "cause": None if self.cause is None else self.cause.value,
            "disposition": self.disposition,
            "avertissements": [a.value for a in self.decision.avertissements],
        }


def sur_chaque_liste(
    dossier: Dossier | Mapping[str, Any], demande: Demande | Mapping[str, Any], listes: Iterable[int] = LISTES
) -> list[SurUneListe]:
    """What one person is on every list, each under its own text; the year of the demande and its filing are left out.

    >>> d = Dossier("A-1", naissance="1968-05-01", formation={"ancien_eleve": True})
    >>> [ligne.decision.verdict.value for ligne in sur_chaque_liste(d, Demande(2000, "D1"), [2000, 2001])]
    ['sur_appreciation', 'sur_appreciation']
    """
    lignes: list[SurUneListe] = []
    for annee in listes:
        posee = pour_la_liste(demande, annee)
        decision = evaluer(dossier, posee)
        etat = etat_qui_regit(annee)
        cause, disposition = (None, None)
        if lignes:
            precedente = lignes[-1]
            croisee = evaluer(dossier, posee, etat=precedente.etat)
            cause, disposition = _pourquoi(precedente.decision, croisee, decision)
        lignes.append(SurUneListe(etat, decision, cause, disposition))
    return lignes


def etat_qui_regit(annee: int) -> EtatDuTexte:
    """The state whose text governs the list of a year: the last one whose first list is not after it."""
    return [etat for etat in EtatDuTexte if int(etat.value) <= annee][-1]


def _pourquoi(avant: Decision, croisee: Decision, apres: Decision) -> tuple[Optional[Cause], Optional[str]]:
    """What made the difference; ``croisee`` is the answer for the year of ``apres`` under the text of ``avant``."""
    if _reponse(avant) == _reponse(apres):
        return None, None
    par_l_annee, par_le_texte = _reponse(avant) != _reponse(croisee), _reponse(croisee) != _reponse(apres)
    if par_l_annee and par_le_texte:
        cause, changement = Cause.LES_DEUX, comparer(avant, apres).decisif
    elif par_le_texte:
        cause, changement = Cause.TEXTE, comparer(croisee, apres).decisif
    else:
        cause, changement = Cause.ANNEE, comparer(avant, apres).decisif
    return cause, None if changement is None else _qui_l_a_fait(changement, apres.annee)


def _qui_l_a_fait(changement: Changement, annee: int) -> str:
    """The provision of a finding; where it is not examined any more, the same place in the text that no longer asks it."""
    if changement.apres is not None:
        return changement.apres.disposition
    return dans_l_etat_de(changement.constat.disposition, annee)


def _reponse(decision: Decision) -> tuple[Any, ...]:
    """What a person takes for the answer: verdict, section, and the reason, whatever the version of its article."""
    constat = decision.constat_decisif
    motif = None if constat is None else (constat.code.value, constat.disposition.partition("@")[0])
    return decision.verdict, decision.section, motif


def _rang(langue: str) -> int:
    return 0 if langue == "fr" else 1
