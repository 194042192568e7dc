"""What a career is shown as: the rows that the timeline draws and the table says in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Optional

from .._noyau import classes_des_emplois
from ..avis import EtatDemande
from ..carriere import Organisme, Periode, Plage
from ..enumerations import Categorie, Classe
from ..modele import Dossier
from ..typographie import imprime, jour
from .textes import texte

_Jours = list[tuple[date, tuple[Classe, ...]]]


@dataclass(frozen=True)
class Rangee:
    """A stretch of time."""

    plage: Plage
    genre: str
    """How it is drawn: ``agree``, ``direction``, ``autre``, ``interim``, ``ecole``."""
    nom: str
    """Its label on the timeline."""
    fonction: str
    organisme: str = "–"
    classe: str = "–"
    agrement: str = "–"
    jour_agrement: Optional[date] = None
    reclassements: tuple[date, ...] = ()

    def fin(self, langue: str) -> str:
        """Its last day, in words."""
        return jour(self.plage.fin, langue) if self.plage.fin else texte(langue)("en_cours")


def rangees(dossier: Dossier, langue: str, annee: int, etat: EtatDemande = None) -> list[Rangee]:
    """Schooling, career, position of A19, services in the State: in this order; classes as the tables up to the list have them."""
    t = texte(langue)
    simples = [(dossier.formation.scolarite, t("frise_ecole"), "ecole")]
    apres: list[tuple[Optional[Plage], str, str]] = []
    if position := dossier.position:
        apres.append((Plage(position.debut, position.fin), imprime(position.type.libelle(langue), langue), "ecole"))
    if service := dossier.fonction_publique:
        apres += [(plage, t("categorie_a"), "autre") for plage in service.categorie_a]
        apres += [(plage, t("fonctions_securite_sociale"), "ecole") for plage in service.fonctions_securite_sociale]
        apres += [(plage, t("fonctions_protection_sociale"), "ecole") for plage in service.fonctions_protection_sociale]
    periodes = [_periode(p, jours, langue) for p, jours in zip(dossier.carriere, classes_des_emplois(dossier, annee, etat))]
    return [*_simples(simples), *periodes, *_simples(apres)]


def _simples(plages: list[tuple[Optional[Plage], str, str]]) -> list[Rangee]:
    return [Rangee(plage, genre, nom, nom) for plage, nom, genre in plages if plage is not None]


def _periode(periode: Periode, jours: _Jours, langue: str) -> Rangee:
    t = texte(langue)
    (_, premieres), *suivants = jours
    mentions = [t("niveau", niveau=periode.niveau)] if periode.niveau else []
    mentions += [t("interim")] if periode.interim else []
    classes = [_noms(premieres) or t("aucune")]
    classes += [f"{_noms(suite) or t('aucune')} {t('depuis')} {jour(quand, langue)}" for quand, suite in suivants]
    fonction = imprime(periode.fonction.libelle(langue), langue)
    return Rangee(
        plage=Plage(periode.debut, periode.fin),
        genre=_genre(periode, any(suite for _, suite in jours)),
        nom=f"{fonction} ({_noms(premieres)})" if premieres else fonction,
        fonction=", ".join([fonction, *mentions]),
        organisme=_organisme(periode.organisme, langue),
        classe=", ".join(classes),
        agrement=_agrement(periode.agrement, langue),
        jour_agrement=periode.agrement if isinstance(periode.agrement, date) else None,
        reclassements=tuple(r.date for r in periode.reclassements),
    )


def _genre(periode: Periode, listee: bool) -> str:
    if periode.interim:
        return "interim"
    if not listee or not periode.nomination_reguliere:
        return "autre"
    return "agree" if periode.agrement == "sans_objet" or isinstance(periode.agrement, date) else "direction"


def _noms(classes: tuple[Classe, ...]) -> str:
    return "/".join(c.value for c in classes)


def _organisme(organisme: Organisme, langue: str) -> str:
    parties = [imprime(organisme.regime.libelle(langue), langue), imprime(organisme.type.libelle(langue), langue)]
    if organisme.categorie not in (None, Categorie.SANS):
        parties.append(imprime(organisme.categorie.libelle(langue), langue))
    return ", ".join(parties)


def _agrement(agrement: object, langue: str) -> str:
    if isinstance(agrement, date):
        return jour(agrement, langue)
    return texte(langue)("sans_objet" if agrement == "sans_objet" else "aucun")
