"""What stands beside every answer about a list whose text is not surely the one applied here."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Iterable, Mapping, Optional

from ._noyau import Decision, evaluer
from .enumerations import Avertissement, MotEtatDuTexte
from .modele import Demande, Dossier
from .typographie import imprime

# Short, as they end a line; ``Avertissement.libelle`` says the whole.
_MOTS = {
    Avertissement.TEXTE_MODIFIE: ("texte modifié avant cette liste", "text amended before this list"),
    Avertissement.TEXTE_ABROGE: (Avertissement.TEXTE_ABROGE.libelle("fr"), Avertissement.TEXTE_ABROGE.libelle("en")),
    Avertissement.VERSION_DEDUITE: ("texte de cette liste déduit", "text of this list deduced"),
    Avertissement.TEXTE_INCOMPLET: ("un article manque pour cette liste", "an article lacking for this list"),
}

EtatDemande = Optional[MotEtatDuTexte]
"""A state of the text asked for instead of that of the list, as in ``evaluer``."""


@lru_cache(maxsize=None)
def de_la_liste(annee: int, classe: str = "AD3", etat: EtatDemande = None) -> tuple[Avertissement, ...]:
    """The warnings of a list year, whoever asks for that class: those of every decision for that list.

    >>> de_la_liste(2000), de_la_liste(2015)
    ((), (Avertissement.TEXTE_ABROGE,))
    """
    return evaluer({"id": "-"}, {"annee": annee, "classe": classe}, etat=etat).avertissements


def des_listes(
    dossier: Dossier | Mapping[str, Any], demande: Demande | Mapping[str, Any], annees: Iterable[int], etat: EtatDemande = None
) -> tuple[Avertissement, ...]:
    """The warnings of an answer that rests on several lists: those of the person's decisions, the filing left out."""
    return ensemble(evaluer(dossier, pour_la_liste(demande, annee), etat=etat) for annee in annees)


def ensemble(decisions: Iterable[Decision]) -> tuple[Avertissement, ...]:
    """The warnings of several decisions, each once, in their order."""
    toutes = {avertissement for decision in decisions for avertissement in decision.avertissements}
    return tuple(avertissement for avertissement in Avertissement if avertissement in toutes)


def pour_la_liste(demande: Demande | Mapping[str, Any], annee: int) -> dict[str, Any]:
    """The same demande for another list. Its filing, which is that of one year, is left out."""
    posee = demande.to_dict() if isinstance(demande, Demande) else dict(demande)
    posee.pop("depot", None)
    return {**posee, "annee": annee}


def garde(avertissements: Iterable[Avertissement], langue: str = "fr") -> str:
    """The warnings that bear on an answer, as the end of its line; empty where the text is sure.

    >>> garde(de_la_liste(2000), "en"), garde(de_la_liste(2015), "en")
    ('', ' [N.B. the 1998 text had been replaced for this list]')
    """
    mots = [_MOTS[avertissement][0 if langue == "fr" else 1] for avertissement in avertissements]
    return imprime(f" [N.B. {', '.join(mots)}]", langue) if mots else ""
