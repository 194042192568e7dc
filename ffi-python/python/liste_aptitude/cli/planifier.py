"""``liste-aptitude planifier``: the first list, what is lacking until then, the path to the class."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import Any, Iterator, Optional, Sequence

from .. import Avertissement, Decision, Etape, PremiereAnnee, parcours, premiere_annee
from ..enumerations import MotEtatDuTexte
from ..avis import de_la_liste, des_listes, garde
from ..rapport.perspective import indecise, suspendue_a_la_commission
from ..rapport.textes import fait
from ..typographie import imprime, jour
from .entrees import Cas, arguments, choisir, etat, sous, sous_un_etat
from .langue import Texte, annee_de_liste, exemples, texte
from .sorties import CONSTAT, Genre, declarer as declarer_sortie, pour_chacun

_ETAPES: list[Genre] = [{"annee": "annee", "classe": "texte", "section": "texte", "fonction": "texte", "niveau": "entier", "agrement": "jour"}]
_COLONNES: dict[str, Genre] = {
    "classe": "texte",
    "de": "annee",
    "jusqu_a": "annee",
    "premiere_annee": "annee",
    "sur_appreciation": "annee",
    "manques": [{"nature": "texte", **dict.fromkeys(CONSTAT, "texte")}],
    "parcours": _ETAPES,
    "au_plus_tot": "annee",
    "faits": ["texte"],
    "parcours_au_mieux": _ETAPES,
    "avertissements": ["texte"],
}

_Etapes = Optional[Sequence[Etape]]


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "planifier",
        description=t(
            "Dit la première liste possible si la situation présente se poursuit, entre le pire et le mieux des faits qui manquent, et les "
            "inscriptions qui mènent à la classe. Le dépôt de la demande (A16) n'est pas examiné.",
            "Tells the first possible list if the present situation goes on, between the worst and the best of the facts that are missing, "
            "and the listings that lead to the class. The filing of the request (A16) is not examined.",
        ),
        epilog=exemples(t, "planifier demandes.jsonl", "planifier demandes.jsonl --id A-0001 --jusqu-a 2014"),
    )
    arguments(p, t, executer)
    sous_un_etat(p, t)
    choisir(p, t)
    p.add_argument(
        "--jusqu-a",
        type=annee_de_liste(t),
        default=2060,
        metavar=t("ANNÉE", "YEAR"),
        help=t("dernière liste regardée (2060)", "last list looked at (2060)"),
    )
    declarer_sortie(p, t)


@dataclass(frozen=True)
class _Plan:
    """What is found for one demande."""

    fin: int
    premiere: PremiereAnnee
    acquis: _Etapes
    au_mieux: _Etapes
    indecise: Optional[Decision]
    """Where nothing is sure: the decision of the first list that missing facts decide."""
    etat: Optional[MotEtatDuTexte]
    """The state of the text asked for, if one is."""
    depot: bool
    """Was the demande filed in some way that could have been examined?"""
    avertis: tuple[Avertissement, ...]
    """The warnings of the lists that the answer names."""
    avertis_avant: tuple[Avertissement, ...]
    """Those of the list that the commission could grant."""

    @classmethod
    def chercher(cls, cas: Cas, jusqu_a: int, etat: Optional[MotEtatDuTexte]) -> _Plan:
        dossier, demande = cas.faits()
        fin = max(demande.annee, jusqu_a)
        premiere = premiere_annee(dossier, demande, fin, etat=etat)
        acquis = parcours(dossier, demande, fin, etat=etat)
        au_mieux = parcours(dossier, demande, fin, au_mieux=True, etat=etat) if premiere.depart.faits_manquants or premiere.faits else acquis
        sure = premiere.annee is not None or premiere.au_plus_tot is not None
        douteuse = None if sure else indecise(dossier, demande, fin, etat)
        avertis = des_listes(dossier, demande, _listes(premiere, douteuse, fin), etat)
        avant = premiere.sur_appreciation
        avertis_avant = () if avant is None else des_listes(dossier, demande, [avant], etat)
        return cls(fin, premiere, acquis, au_mieux, douteuse, etat, demande.depot is not None, avertis, avertis_avant)

    def faits(self) -> list[str]:
        """The missing facts that the answer depends on."""
        return list(self.premiere.faits or (self.indecise.faits_manquants if self.indecise is not None else ()))


def _listes(premiere: PremiereAnnee, douteuse: Optional[Decision], fin: int) -> list[int]:
    """The list years that an answer names, with the last one looked at where it says that no list is sure."""
    annees = [premiere.annee or fin, premiere.au_plus_tot, premiere.sur_appreciation, None if douteuse is None else douteuse.annee]
    return [annee for annee in annees if annee is not None]


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    t = texte(options.langue)

    def dire(cas: Cas) -> str:
        lignes = _lignes(cas, _Plan.chercher(cas, options.jusqu_a, etat(options)), options.langue)
        return "\n".join([cas.id, *(imprime(ligne, options.langue) for ligne in lignes), *sous(options, t), ""])

    return pour_chacun(options, dire, _COLONNES, lambda cas: _rangee(cas, _Plan.chercher(cas, options.jusqu_a, etat(options))))


def _lignes(cas: Cas, plan: _Plan, langue: Any) -> Iterator[str]:
    t = texte(langue)
    premiere = plan.premiere
    yield f"{cas.decision.classe}{t(' : ', ': ')}{_quand(plan, t)}{t(', si la situation présente se poursuit', ', if the present situation goes on')}{garde(plan.avertis, langue)}"
    if plan.faits():
        mots = ", ".join(fait(chemin, langue) for chemin in plan.faits())
        yield t(f"selon des faits qui manquent : {mots}", f"depending on facts that are missing: {mots}")
    if premiere.sur_appreciation:
        avant = premiere.sur_appreciation
        yield t(f"{avant} si la commission le décide", f"{avant} if the commission so decides") + garde(plan.avertis_avant, langue)
    if plan.depot:
        yield t("le dépôt de la demande (A16) n'est pas examiné", "the filing of the request (A16) is not examined")
    for manque in premiere.manques:
        yield f"- {manque.nature.libelle(langue)}. {manque.constat.phrase(langue)}"
    if plan.acquis == plan.au_mieux:
        yield from _chemin(plan.acquis, plan.etat, langue)
        return
    yield t("au pire des faits qui manquent :", "at the worst of the facts that are missing:")
    yield from _chemin(plan.acquis, plan.etat, langue) if plan.acquis is not None else [t("> aucun parcours", "> no path")]
    yield t("au mieux :", "at the best:")
    yield from _chemin(plan.au_mieux, plan.etat, langue)


def _quand(plan: _Plan, t: Texte) -> str:
    annee, tot, fin = plan.premiere.annee, plan.premiere.au_plus_tot, plan.fin
    if annee is not None and tot == annee:
        return t(f"première liste {annee}", f"first list {annee}")
    if annee is not None:
        return t(f"première liste entre {tot} et {annee}", f"first list between {tot} and {annee}")
    if tot is not None:
        return t(f"première liste {tot} au plus tôt, ou aucune jusqu'en {fin}", f"first list {tot} at the earliest, or none up to {fin}")
    if plan.indecise is not None:
        avis = suspendue_a_la_commission(plan.indecise)
        si = t(" si la commission le décide", " if the commission so decides") if avis else ""
        possible = plan.indecise.annee
        return t(f"première liste {possible} au plus tôt{si}, ou aucune jusqu'en {fin}", f"first list {possible} at the earliest{si}, or none up to {fin}")
    return t(f"sur aucune liste jusqu'en {fin}", f"on no list up to {fin}")


def _chemin(etapes: _Etapes, etat: Optional[MotEtatDuTexte], langue: str) -> Iterator[str]:
    """The inscriptions of a path: another situation than the present one."""
    for etape in etapes or ():
        yield f"> {etape.annee} {etape.classe} ({etape.fonction.libelle(langue)}, {_agrement(etape, langue)}){garde(de_la_liste(etape.annee, etape.classe, etat), langue)}"


def _agrement(etape: Etape, langue: str) -> str:
    t = texte(langue)
    return t("agrément le ", "approved on ") + jour(etape.agrement, langue)


def _rangee(cas: Cas, plan: _Plan) -> dict[str, Any]:
    premiere = plan.premiere
    return {
        "classe": cas.decision.classe.value,
        "de": cas.decision.annee,
        "jusqu_a": plan.fin,
        "premiere_annee": premiere.annee,
        "sur_appreciation": premiere.sur_appreciation,
        "manques": [{"nature": m.nature.value, **m.constat.to_dict()} for m in premiere.manques],
        "parcours": _etapes(plan.acquis),
        "au_plus_tot": premiere.au_plus_tot,
        "faits": plan.faits(),
        "parcours_au_mieux": _etapes(plan.au_mieux),
        "avertissements": [a.value for a in plan.avertis],
    }


def _etapes(etapes: _Etapes) -> Optional[list[dict[str, Any]]]:
    """Null when no path reaches the class, empty when the person belongs to it already."""
    if etapes is None:
        return None
    return [
        {
            "annee": etape.annee,
            "classe": etape.classe.value,
            "section": etape.section and etape.section.value,
            "fonction": etape.fonction.value,
            "niveau": etape.niveau,
            "agrement": etape.agrement,
        }
        for etape in etapes
    ]
