"""The page of a person: what is shown, gathered for the template."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from .._noyau import Decision, __version__, evaluer
from ..avis import EtatDemande, de_la_liste, des_listes, garde
from ..citation import Disposition, disposition
from ..effets import acces
from ..enumerations import Classe, DiplomeInformatique, Etat, EtatDuTexte, Lecture, Verdict
from ..modele import Demande, Dossier
from ..typographie import compter, figure, imprime, jour
from ..suites import PremiereAnnee, parcours, premiere_annee, questions, recu, robustesse, toutes_classes
from . import frise, jauges, treillis
from .droit import CLASSES
from .rangees import rangees
from .perspective import indecise, suspendue_a_la_commission
from .textes import fait, texte

_OUVERTES = (Verdict.INSCRIPTIBLE, Verdict.SUR_APPRECIATION)
_DIPLOMES = frozenset(diplome.value for diplome in DiplomeInformatique)
_ANNEES_PREVUES = 40
_ANNEE_MAX = 2199


@lru_cache(maxsize=None)
def _modeles() -> Environment:
    return Environment(
        loader=PackageLoader("liste_aptitude.rapport", "modeles"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def modele(nom: str) -> Template:
    """A template by its name."""
    return _modeles().get_template(nom)


def rendre(dossier: Dossier, demande: Demande, langue: Literal["fr", "en"], etat: EtatDemande = None) -> str:
    """The page as HTML."""
    decision = evaluer(dossier, demande, etat=etat)
    toutes = toutes_classes(dossier, demande, etat=etat)
    robuste = robustesse(dossier, demande, etat=etat)
    lignes = rangees(dossier, langue, demande.annee, etat)
    horizon = min(demande.annee + _ANNEES_PREVUES, _ANNEE_MAX)
    premiere = premiere_annee(dossier, demande, horizon, etat=etat)
    etapes = parcours(dossier, demande, horizon, au_mieux=True, etat=etat) if premiere.annee is None else None
    page = modele("fiche.html.j2").render(
        t=texte(langue),
        fait=lambda chemin: fait(chemin, langue),
        dit=lambda phrase: imprime(phrase, langue),
        jour=lambda quand: jour(quand, langue),
        figure=lambda valeur: _figure(valeur, langue),
        inconnues=lambda nombre: compter(
            nombre, langue, ("condition inconnue", "conditions inconnues"), ("condition unknown", "conditions unknown")
        ),
        langue=langue,
        version=__version__,
        dossier=dossier,
        demande=demande,
        decision=decision,
        etat=None if etat is None else EtatDuTexte(etat).libelle(langue),
        lectures=[lecture for lecture in Lecture if demande.lectures >> (lecture.code - 1) & 1],
        rangees=lignes,
        toutes=toutes.values(),
        acces=_acces(dossier, demande, langue),
        robustesse=robuste,
        autres_verdicts=[imprime(v.libelle(langue), langue) for v in robuste.verdicts if v != robuste.verdict],
        questions=questions(dossier, demande, etat=etat),
        premiere_annee=_premiere(premiere, dossier, demande, horizon, etat, langue),
        citations=(citations := _citations(decision, toutes)),
        sources=list(dict.fromkeys(citation.source(langue) for citation in citations)),
        parcours=[f"{e.annee} {e.classe} ({imprime(e.fonction.libelle(langue), langue)}){garde(de_la_liste(e.annee, e.classe, etat), langue)}" for e in etapes or ()],
        garde=lambda decision: garde(decision.avertissements, langue),
        recu=recu(dossier, demande, etat=etat),
        # Made by ElementTree, which has escaped what comes from the dossier.
        frise=Markup(frise.dessiner(lignes, dossier.inscriptions, decision, langue)),
        jauges=Markup(jauges.dessiner(decision.constats, langue)),
        ordre=Markup(treillis.dessiner(langue, _marques(decision, toutes, langue))),
    )
    return page + "\n"


def _citations(decision: Decision, toutes: dict[Classe, Decision]) -> list[Disposition]:
    """The provisions that the findings of the sheet rest on, then those that settle the other classes, each once."""
    decisifs = (autre.constat_decisif for autre in toutes.values())
    constats = [*decision.constats, *(constat for constat in decisifs if constat is not None)]
    return [disposition(id) for id in dict.fromkeys(id for constat in constats for id in constat.fondement)]


def _figure(valeur: str, langue: str) -> str:
    """A figure of a finding in words, a diploma among them."""
    if valeur in _DIPLOMES:
        return imprime(DiplomeInformatique(valeur).libelle(langue), langue)
    return figure(valeur, langue)


def _premiere(premiere: PremiereAnnee, dossier: Dossier, demande: Demande, horizon: int, etat: EtatDemande, langue: str) -> str:
    """The first list in words, between its two ends when facts are missing."""
    t = texte(langue)
    annee, tot = premiere.annee, premiere.au_plus_tot
    doute = indecise(dossier, demande, horizon, etat) if annee is None and tot is None else None
    faits = ", ".join(fait(chemin, langue) for chemin in (premiere.faits if doute is None else doute.faits_manquants))
    if doute is not None:
        tot = doute.annee
    if annee is None:
        dit = t("aucune_annee", annee=horizon) if tot is None else t("au_plus_tot", tot=tot, annee=horizon, faits=faits)
    else:
        dit = str(annee) if tot == annee else t("entre_annees", tot=tot, tard=annee, faits=faits)
    if doute is not None and suspendue_a_la_commission(doute):
        dit += t("si_la_commission")
    if demande.depot is not None:
        dit += t("depot_non_examine")
    nommees = [annee or horizon, *(() if tot is None else (tot,))]
    return dit + garde(des_listes(dossier, demande, nommees, etat), langue)


def _marques(decision: Decision, toutes: dict[Classe, Decision], langue: str) -> dict[Classe, treillis.Marque]:
    return {
        classe: treillis.Marque(
            texte(langue)(f"court_{toutes[classe].verdict}"),
            toutes[classe].verdict in _OUVERTES,
            rattachement=classe == decision.classe_rattachement,
            demandee=classe == decision.classe,
        )
        for classe in CLASSES
    }


def _acces(dossier: Dossier, demande: Demande, langue: str) -> str:
    """The classes that an inscription in the class asked would open, those that depend on a diploma with their state."""
    formation, ouvertes = dossier.formation, []
    for classe in CLASSES:
        trouve = acces(
            demande.classe,
            classe,
            lectures=demande.lectures,
            diplome=formation.diplome_informatique,
            experience=formation.experience_informatique_reconnue,
        )
        if trouve.etat == Etat.REMPLIE:
            ouvertes.append(classe.value)
        elif trouve.etat != Etat.NON_REMPLIE:
            etat = imprime(trouve.etat.libelle(langue), langue)
            ouvertes.append(texte(langue)("acces_reserve", classe=classe, etat=etat, disposition=trouve.disposition))
    return ", ".join(ouvertes)
