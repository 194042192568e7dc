"""What is odd in facts that the kernel accepts: warnings for `verifier`, which change no answer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any, Iterator, Mapping, Optional

from .._noyau import classes_des_emplois, emplois_non_listes

AGE_MINIMAL = 16
"""Nobody worked before that age, as the labour code has it: an earlier day is a slip of the keyboard."""

_SERVICES = ("categorie_a", "fonctions_securite_sociale")

LIBELLES = {
    "carriere_sans_personne": ("carrière de personne : l'id n'est pas dans la table des personnes", "career of nobody: the id is not in the table of persons"),
    "carriere_sans_id": ("ligne de carrière sans id utilisable", "career row without a usable id"),
    "personne_sans_id": ("ligne de personne sans id utilisable", "row of a person without a usable id"),
    "personne_double": ("personne décrite par plusieurs lignes", "person described by several rows"),
    "personne_sans_carriere": ("personne sans aucune période de carrière ni service de l'État", "person without any career period or State service"),
    "faits_differents": ("même id, faits différents d'une ligne à l'autre", "same id, other facts from one line to the next"),
    "demande_double": ("même demande plusieurs fois", "same demande several times"),
    "service_avant_naissance": ("période avant la naissance", "period before birth"),
    "service_avant_16_ans": ("période avant l'âge de 16 ans", "period before the age of 16"),
    "periode_future": ("période qui commence après aujourd'hui", "period that begins after today"),
    "periode_apres_liste": ("période qui commence après la date de référence de la liste", "period that begins after the reference date of the list"),
    "emploi_non_liste": ("fonction de l'article 3 dans un emploi que l'article 3 ne classe pas", "function of article 3 in a post that article 3 does not list"),
    "chevauchement_agrees": ("deux emplois agréés en même temps", "two approved posts at the same time"),
}
"""By code: what is odd, in French and in English."""


@dataclass(frozen=True)
class Remarque:
    """Something odd about one person."""

    code: str
    chemin: str
    detail: str
    """The values that make it so, as they are written."""


class Examen:
    """Looks at the persons one after the other; what was said of a person is not said again for its next demande."""

    def __init__(self, aujourd_hui: date) -> None:
        self._aujourd_hui = aujourd_hui
        self._faits: dict[str, int] = {}
        self._demandes: set[int] = set()
        self._dites: set[int] = set()

    def remarques(self, id: str, dossier: Mapping[str, Any], demande: Mapping[str, Any], reference: date) -> Iterator[Remarque]:
        """What is odd about a demande and about the person, as far as it has not been said."""
        cle = hash((id, _canonique(demande)))
        if cle in self._demandes:
            yield Remarque("demande_double", "demande", f"{demande.get('classe')} {demande.get('annee')}")
        self._demandes.add(cle)
        faits = hash(_canonique(dossier))
        if self._faits.setdefault(id, faits) != faits:
            yield Remarque("faits_differents", "id", "")
        for remarque in _sur_les_faits(dossier, reference, self._aujourd_hui):
            dite = hash((id, remarque))
            if dite not in self._dites:
                self._dites.add(dite)
                yield remarque


def _sur_les_faits(dossier: Mapping[str, Any], reference: date, aujourd_hui: date) -> Iterator[Remarque]:
    carriere = dossier.get("carriere") or ()
    etat = dossier.get("fonction_publique") or {}
    if not carriere and not any(etat.get(nom) for nom in _SERVICES):
        yield Remarque("personne_sans_carriere", "carriere", "")
    naissance = _jour(dossier.get("naissance"))
    for chemin, plage in _plages(dossier):
        debut = _jour(plage.get("debut"))
        if debut is None:
            continue
        code = _trop_tot(debut, naissance)
        if code is not None:
            yield Remarque(code, f"{chemin}.debut", f"{debut} ({naissance})")
        if debut > aujourd_hui:
            yield Remarque("periode_future", f"{chemin}.debut", f"{debut}")
        if debut > reference:
            yield Remarque("periode_apres_liste", f"{chemin}.debut", f"{debut} ({reference})")
    for rang in emplois_non_listes(dossier, reference.year):
        yield Remarque("emploi_non_liste", f"carriere[{rang}].fonction", _emploi(carriere[rang]))
    agrees = [(rang, p) for rang, (p, jours) in enumerate(zip(carriere, classes_des_emplois(dossier, reference.year))) if _agree(p, jours)]
    for (i, un), (j, autre) in combinations(agrees, 2):
        if _ensemble(un, autre):
            yield Remarque("chevauchement_agrees", f"carriere[{j}]", f"{_duree(un)}, {_duree(autre)}")


def _plages(dossier: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every stretch of time that a dossier holds, with its path."""
    for rang, periode in enumerate(dossier.get("carriere") or ()):
        yield f"carriere[{rang}]", periode
    scolarite = (dossier.get("formation") or {}).get("scolarite")
    if scolarite is not None:
        yield "formation.scolarite", scolarite
    if dossier.get("position") is not None:
        yield "position", dossier["position"]
    etat = dossier.get("fonction_publique") or {}
    for nom in _SERVICES:
        for rang, plage in enumerate(etat.get(nom) or ()):
            yield f"fonction_publique.{nom}[{rang}]", plage


def _trop_tot(debut: date, naissance: Optional[date]) -> Optional[str]:
    if naissance is None:
        return None
    if debut < naissance:
        return "service_avant_naissance"
    # Compared by parts: nobody has a sixteenth birthday on a 29 February that does not exist.
    anniversaire = (naissance.year + AGE_MINIMAL, naissance.month, naissance.day)
    return "service_avant_16_ans" if (debut.year, debut.month, debut.day) < anniversaire else None


def _agree(periode: Mapping[str, Any], jours: list[tuple[date, tuple[Any, ...]]]) -> bool:
    """Is it an emploi of article 3, held with its agrément?"""
    if periode.get("interim") or not periode.get("nomination_reguliere") or periode.get("agrement") is None:
        return False
    return any(classes for _, classes in jours)


def _ensemble(un: Mapping[str, Any], autre: Mapping[str, Any]) -> bool:
    """Have they a day in common? Both days of a period belong to it."""

    def finit_avant(p: Mapping[str, Any], q: Mapping[str, Any]) -> bool:
        fin, debut = _jour(p.get("fin")), _jour(q["debut"])
        return fin is not None and debut is not None and fin < debut

    return not (finit_avant(un, autre) or finit_avant(autre, un))


def _emploi(periode: Mapping[str, Any]) -> str:
    organisme = periode["organisme"]
    mots = (organisme["regime"], organisme["type"], organisme.get("categorie"), periode["fonction"], periode.get("niveau"))
    return " ".join(str(mot) for mot in mots if mot is not None)


def _duree(periode: Mapping[str, Any]) -> str:
    return f"{periode['debut']}–{periode.get('fin') or '…'}"


def _jour(valeur: Any) -> Optional[date]:
    return date.fromisoformat(valeur) if isinstance(valeur, str) else valeur


def _canonique(objet: Mapping[str, Any]) -> str:
    return json.dumps(objet, sort_keys=True, default=str)
