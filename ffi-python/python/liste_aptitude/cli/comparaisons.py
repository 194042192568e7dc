"""Which decision is compared with which: two files row by row, or an input with itself changed."""

from __future__ import annotations

import argparse
import sys
from collections import deque
from dataclasses import dataclass
from typing import Any, Callable, Deque, Iterator, Mapping, Optional, Tuple

from .. import Decision, ErreurEntree
from ..enumerations import MotEtatDuTexte
from ..comparaison import Comparaison, comparer
from ..modification import poser
from ..resultats import evaluer_lot
from . import decisions
from .entrees import Cas, Resultat, Source, compte_rendu
from .langue import texte
from .refus import Refus


@dataclass(frozen=True)
class Pair:
    """A demande on both sides, or what there is of it."""

    id: Optional[str]
    effet: str
    """A word of ``Effet``, or "disparue", "apparue", "erreur"."""
    comparaison: Optional[Comparaison] = None
    avant: Optional[Decision] = None
    apres: Optional[Decision] = None
    refus: Tuple[Refus, ...] = ()
    """Why a side has no decision."""


class Paires:
    """The pairs, in the order of the side after; what is only before comes last."""

    def __init__(self, pairs: Callable[["Paires"], Iterator[Pair]]) -> None:
        self._pairs = pairs
        self.lues = self.refusees = self.modifiees = 0
        self.sources: Tuple[Source, ...] = ()
        self.changements: Mapping[str, Any] = {}
        self.sans_annee = False

    def __iter__(self) -> Iterator[Pair]:
        return self._pairs(self)

    def statut(self, options: argparse.Namespace) -> int:
        """The exit status, once all pairs were read; what it rests on goes to standard error."""
        t = texte(options.langue)
        if self.sans_annee:
            print(t("aucune année de liste commune : lignes rapprochées par id et classe", "no list year in common: rows go together by id and class"), file=sys.stderr)
        if self.changements and not self.modifiees:
            print(t("--avec n'a rien changé", "--avec changed nothing"), file=sys.stderr)
        return compte_rendu(options, self.refusees, self.lues, *(source.bilan() for source in self.sources))


def avec_changements(source: Source, changements: Mapping[str, Any], etat: Optional[MotEtatDuTexte], autre_etat: bool) -> Paires:
    """Every demande of an input with itself, some fields set otherwise, under a state of the text; ``autre_etat``: is that another one than
    the input was evaluated under?"""

    def pairs(paires: Paires) -> Iterator[Pair]:
        for bloc in source.resultats():
            modifies: list[Tuple[Mapping[str, Any], Mapping[str, Any]]] = []
            rangs: dict[int, int] = {}
            for rang, resultat in enumerate(bloc):
                if isinstance(resultat, Cas):
                    dossier, demande = resultat.lire()
                    racine = {**_copie(dossier), "demande": _copie(demande)}
                    change = any([poser(racine, chemin, valeur) for chemin, valeur in changements.items()])
                    paires.modifiees += change
                    if change or autre_etat:
                        rangs[rang] = len(modifies)
                        modifies.append((racine, racine.pop("demande")))
            apres = evaluer_lot(modifies, etat=etat)
            for rang, resultat in enumerate(bloc):
                paires.lues += 1
                pair = _avec(resultat, apres[rangs[rang]] if rang in rangs else None)
                paires.refusees += pair.effet == "erreur"
                yield pair

    paires = Paires(pairs)
    paires.sources, paires.changements = (source,), changements
    return paires


def _avec(resultat: Resultat, apres: Any) -> Pair:
    if isinstance(resultat, Refus):
        return Pair(resultat.id, "erreur", refus=(resultat,))
    if isinstance(apres, ErreurEntree):
        return Pair(resultat.id, "erreur", avant=resultat.decision, refus=(Refus(resultat.fichier, resultat.numero, resultat.id, apres),))
    return _comparee(resultat.id, resultat.decision, resultat.decision if apres is None else apres)


def _copie(objet: Any) -> Any:
    if isinstance(objet, Mapping):
        return {nom: _copie(valeur) for nom, valeur in objet.items()}
    return [_copie(element) for element in objet] if isinstance(objet, (list, tuple)) else objet


def _comparee(id: str, avant: Decision, apres: Decision) -> Pair:
    comparaison = comparer(avant, apres)
    return Pair(id, comparaison.effet.value, comparaison, avant, apres)


_Cle = Tuple[str, str, int]


def deux_fichiers(avant: str, apres: str, options: argparse.Namespace) -> Paires:
    """The rows of two files: those of one id, class and list year go together, in their order; where the files have no list year in
    common, those of one id and class. A row that is refused on one side is an error of its own."""

    ancienne, nouvelle = decisions.ouvrir(avant, options), decisions.ouvrir(apres, options)

    def pairs(paires: Paires) -> Iterator[Pair]:
        anciens: list[Cas] = []
        for resultat in _tous(ancienne, paires):
            if isinstance(resultat, Refus):
                yield Pair(resultat.id, "erreur", refus=(resultat,))
            else:
                anciens.append(resultat)
        nouveaux: list[Cas] = []
        for resultat in _tous(nouvelle, paires):
            if isinstance(resultat, Refus):
                yield Pair(resultat.id, "erreur", refus=(resultat,))
            else:
                nouveaux.append(resultat)
        paires.sans_annee = bool(anciens and nouveaux) and {c.decision.annee for c in anciens}.isdisjoint(c.decision.annee for c in nouveaux)

        def cle(cas: Cas) -> _Cle:
            return cas.id, cas.decision.classe.value, 0 if paires.sans_annee else cas.decision.annee

        restants: dict[_Cle, Deque[Cas]] = {}
        for cas in anciens:
            restants.setdefault(cle(cas), deque()).append(cas)
        for cas in nouveaux:
            ses = restants.get(cle(cas))
            if ses:
                yield _comparee(cas.id, ses.popleft().decision, cas.decision)
            else:
                yield Pair(cas.id, "apparue", apres=cas.decision)
        for ses in restants.values():
            for cas in ses:
                yield Pair(cas.id, "disparue", avant=cas.decision)

    paires = Paires(pairs)
    paires.sources = (ancienne, nouvelle)
    return paires


def _tous(source: Source, paires: Paires) -> Iterator[Resultat]:
    for bloc in source.resultats():
        for resultat in bloc:
            paires.lues += 1
            paires.refusees += isinstance(resultat, Refus)
            yield resultat
