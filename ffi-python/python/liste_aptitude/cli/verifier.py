"""``liste-aptitude verifier``: what is wrong, odd or lacking in input files."""

from __future__ import annotations

import argparse
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any, Iterator, Optional

from ..rapport.textes import fait as libelle_du_fait
from ..typographie import compter, imprime, visible
from .entrees import Cas, Resultat, arguments, ouvrir, traiter
from .fichiers.fautes import libelle_de_regle
from .langue import Texte, exemples, texte
from .qualite import LIBELLES, Examen
from .refus import Refus
from .sorties import Genre, Rangees, declarer as declarer_sortie, en_rangees
from .terminal import afficher

_COLONNES: dict[str, Genre] = {
    "probleme": "texte",
    "chemin": "texte",
    "regle": "texte",
    "nombre": "entier",
    "premier": "entier",
    "fichier": "texte",
    "id": "texte",
    "detail": "texte",
}


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "verifier",
        description=t(
            "Dit ce que les fichiers ont de faux (refusé), d'étrange (avertissements, qui ne changent aucune réponse) et d'incomplet.",
            "Tells what is wrong in the files (refused), odd (warnings, which change no answer) and lacking.",
        ),
        epilog=t(
            "Codes de sortie : 0 rien à signaler, 1 un refus ou un avertissement, 2 mauvais usage ; un fait qui manque n'est pas une faute. "
            "Lignes : refus, avertissement ou fait_manquant, le champ, la règle ou l'avertissement, combien, puis le premier : ligne, fichier, "
            "id, valeurs.",
            "Exit status: 0 nothing to report, 1 something refused or odd, 2 wrong usage; a fact that is missing is no fault. "
            "Rows: refus (refused), avertissement (warning) or fait_manquant (fact missing), the field, the rule or the warning, how many, "
            "then the first: line, file, id, values.",
        )
        + exemples(t, "verifier demandes.jsonl", "verifier --personnes personnes.csv --carriere carriere.csv --demandes demandes.csv"),
    )
    arguments(p, t, executer)
    declarer_sortie(p, t)


@dataclass(frozen=True)
class _Premier:
    """Where a problem was met first."""

    fichier: Optional[str] = None
    numero: Optional[int] = None
    id: Optional[str] = None
    detail: str = ""


class _Rapport:
    """The problems by kind: how many, and the first of each."""

    def __init__(self, langue: str) -> None:
        self._langue = langue
        self._examen = Examen(date.today())
        self._nombres: Counter[tuple[str, str, str]] = Counter()
        self._premiers: dict[tuple[str, str, str], _Premier] = {}
        self.bonnes = self.indecises = 0

    def noter(self, resultat: Resultat) -> None:
        """Adds what a demande shows."""
        if isinstance(resultat, Refus):
            premier = _Premier(resultat.fichier, resultat.numero, resultat.id, resultat.raison(self._langue))
            self.compter("refus", resultat.erreur.chemin, resultat.erreur.regle.value, premier)
            return
        self.bonnes += 1
        decision = resultat.decision
        self.indecises += bool(decision.faits_manquants)
        for fait in dict.fromkeys(map(_sans_rang, decision.faits_manquants)):
            self.compter("fait_manquant", fait, "", _Premier())
        self._remarquer(resultat, decision.date_reference)

    def noter_sans_demande(self, resultat: Resultat) -> None:
        """Adds what a person shows whom no demande named: no list dates her facts, and none is missing for it."""
        if isinstance(resultat, Refus):
            self.noter(resultat)
        else:
            self._remarquer(resultat, date.max)

    def _remarquer(self, cas: Cas, reference: date) -> None:
        for remarque in self._examen.remarques(cas.id, *cas.lire(), reference):
            self.compter("avertissement", remarque.chemin, remarque.code, _place(cas, remarque.detail))

    def compter(self, probleme: str, chemin: str, regle: str, premier: _Premier, nombre: int = 1) -> None:
        """Adds so many of one problem."""
        cle = (probleme, _sans_rang(chemin), regle)
        self._nombres[cle] += nombre
        self._premiers.setdefault(cle, premier)

    def nombre(self, probleme: str) -> int:
        """How many of a kind."""
        return sum(nombre for (kind, _, _), nombre in self._nombres.items() if kind == probleme)

    def lignes(self, probleme: str) -> Iterator[tuple[str, str, int, _Premier]]:
        """The most frequent first; those of one number in the order of their names, whatever the order they were met in."""
        comptes = [(cle, n) for cle, n in self._nombres.items() if cle[0] == probleme]
        for (_, chemin, regle), n in sorted(comptes, key=lambda compte: (-compte[1], compte[0])):
            yield chemin, regle, n, self._premiers[probleme, chemin, regle]


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand: 1 when something is refused or odd."""
    t = texte(options.langue)
    rangees = en_rangees(options)
    rapport = _Rapport(options.langue)
    source = ouvrir(options)
    statut = traiter(options, rapport.noter, source)
    bilan = source.bilan()
    for ecarts in () if bilan is None else bilan.ecarts:
        if ecarts.sens in LIBELLES and not ecarts.attendu:
            premier = ecarts.premiers[0]
            place = _Premier(ecarts.fichier, premier.numero, premier.id)
            rapport.compter("avertissement", "id", ecarts.sens, place, ecarts.nombre)
    for bloc in source.sans_demande():
        for resultat in bloc:
            rapport.noter_sans_demande(resultat)
    if rangees:
        with Rangees(options, _COLONNES) as sortie:
            for probleme in ("refus", "avertissement", "fait_manquant"):
                for chemin, regle, nombre, p in rapport.lignes(probleme):
                    sortie.ecrire(
                        {
                            "probleme": probleme,
                            "chemin": chemin,
                            "regle": regle or None,
                            "nombre": nombre,
                            "premier": p.numero,
                            "fichier": p.fichier,
                            "id": p.id,
                            "detail": p.detail or None,
                        }
                    )
    else:
        _dire(rapport, t, options.langue)
    return 1 if rapport.nombre("refus") or rapport.nombre("avertissement") else statut


def _dire(rapport: _Rapport, t: Texte, langue: str) -> None:
    refusees, avertissements = rapport.nombre("refus"), rapport.nombre("avertissement")
    bonnes = compter(rapport.bonnes, langue, ("ligne évaluée", "lignes évaluées"), ("line evaluated", "lines evaluated"))
    afficher(f"{bonnes}, {compter(refusees, langue, ('refusée', 'refusées'), ('refused', 'refused'))}")
    for chemin, regle, nombre, premier in rapport.lignes("refus"):
        _compte(nombre, chemin, imprime(libelle_de_regle(regle, langue), langue), premier, t)
    afficher(compter(avertissements, langue, ("avertissement", "avertissements"), ("warning", "warnings")))
    for chemin, code, nombre, premier in rapport.lignes("avertissement"):
        _compte(nombre, chemin, t(*LIBELLES[code]), premier, t)
    afficher(compter(rapport.indecises, langue, ("décision à compléter", "décisions à compléter"), ("decision to be completed", "decisions to be completed")))
    for fait, _, nombre, _ in rapport.lignes("fait_manquant"):
        afficher(f"{nombre:8}  {libelle_du_fait(fait, langue)} ({fait})")


def _compte(nombre: int, chemin: str, libelle: str, premier: _Premier, t: Texte) -> None:
    """One kind of problem: how many, which, and of the first where, whose, what."""
    ligne = premier.fichier and f"{visible(premier.fichier)}, {t('ligne', 'line')} {premier.numero}"
    ou = t(" ; ", "; ").join(partie for partie in (ligne, premier.id and visible(premier.id), premier.detail) if partie)
    afficher(f"{nombre:8}  {visible(chemin)}{t(' : ', ': ')}{libelle} ({ou})")


def _place(cas: Cas, detail: str) -> _Premier:
    return _Premier(cas.fichier or None, cas.numero or None, cas.id, detail)


def _sans_rang(chemin: str) -> str:
    return re.sub(r"\[\d+\]", "[]", chemin)
