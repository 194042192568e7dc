# Checked by hand; a test compares it with the module.
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Literal, TypedDict, final, type_check_only

from .effets import AgentEnFonction, EmploiVise
from .enumerations import (
    Avertissement,
    Categorie,
    Classe,
    CodeConstat,
    Etat,
    EtatDuTexte,
    EtatMandat,
    Fonction,
    Lecture,
    MotEtatDuTexte,
    NomEcole,
    RefusRecu,
    Regime,
    Section,
    Situation,
    TypeOrganisme,
    Validite,
    Verdict,
)
from .erreurs import ErreurEntree
from .modele import Demande, Dossier

__all__ = [
    "Constat",
    "Decision",
    "DemandeVerifiee",
    "DossierVerifie",
    "__version__",
    "acces",
    "acheminement",
    "articles",
    "calendrier",
    "champs",
    "chronometrer",
    "classes_des_emplois",
    "compte_sur_la_precedente",
    "designation",
    "disposition",
    "disposition_mission",
    "emplois_non_listes",
    "etat_de_la_liste",
    "etat_mandat",
    "evaluer",
    "evaluer_bloc",
    "evaluer_json",
    "evaluer_lignes",
    "evaluer_lot",
    "fidelites",
    "fondement",
    "histoire",
    "listes",
    "mandat",
    "niveaux_requis",
    "nom_ecole",
    "organismes",
    "parcours",
    "participation",
    "premiere_annee",
    "publics",
    "questions",
    "quotas",
    "reclamation",
    "reconduction",
    "reconduction_du_dossier",
    "recu",
    "retour_d_agence",
    "robustesse",
    "scrutin",
    "sieges",
    "suppleance",
    "tables",
    "toutes_classes",
    "validite",
    "verifier_demande",
    "verifier_demande_json",
    "verifier_dossier",
    "verifier_dossier_json",
    "verifier_recu",
    "voie_de_reclamation",
]
__version__: str

@final
class DossierVerifie: ...

@final
class DemandeVerifiee: ...

@final
class Constat:
    @property
    def code(self) -> CodeConstat: ...
    @property
    def disposition(self) -> str: ...
    @property
    def etat(self) -> Etat: ...
    @property
    def etat_dit(self) -> Etat: ...
    @property
    def requis(self) -> str | None: ...
    @property
    def constate(self) -> str | None: ...
    @property
    def manque(self) -> str | None: ...
    @property
    def fondement(self) -> tuple[str, ...]: ...
    def chiffres(self, langue: Literal["fr", "en"] = "fr") -> list[str | None]: ...
    def phrase(self, langue: Literal["fr", "en"] = "fr") -> str: ...
    def to_dict(self) -> dict[str, str | None]: ...
    @classmethod
    def from_dict(cls, dict: dict[str, Any]) -> Constat: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Decision:
    @property
    def annee(self) -> int: ...
    @property
    def classe(self) -> Classe: ...
    @property
    def etat_du_texte(self) -> EtatDuTexte: ...
    @property
    def date_reference(self) -> date: ...
    @property
    def verdict(self) -> Verdict: ...
    @property
    def section(self) -> Section | None: ...
    @property
    def situation(self) -> Situation: ...
    @property
    def classe_rattachement(self) -> Classe | None: ...
    @property
    def constats(self) -> tuple[Constat, ...]: ...
    @property
    def faits_manquants(self) -> tuple[str, ...]: ...
    @property
    def lectures_sollicitees(self) -> tuple[Lecture, ...]: ...
    @property
    def avertissements(self) -> tuple[Avertissement, ...]: ...
    @property
    def constat_decisif(self) -> Constat | None: ...
    def fondement(self, rang: int) -> tuple[str, ...]: ...
    def raison(self, langue: Literal["fr", "en"] = "fr") -> str: ...
    def expliquer(self, langue: Literal["fr", "en"] = "fr") -> str: ...
    def to_json(self) -> str: ...
    def to_dict(self) -> dict[str, Any]: ...
    @classmethod
    def from_dict(cls, dict: dict[str, Any], etat: MotEtatDuTexte | None = None) -> Decision: ...
    @classmethod
    def from_json(cls, texte: str, etat: MotEtatDuTexte | None = None) -> Decision: ...
    def _repr_html_(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

def verifier_dossier(dossier: Dossier | Mapping[str, Any]) -> DossierVerifie: ...
def verifier_demande(demande: Demande | Mapping[str, Any]) -> DemandeVerifiee: ...
def verifier_dossier_json(texte: str) -> None: ...
def verifier_demande_json(texte: str) -> None: ...
def evaluer(
    dossier: Dossier | Mapping[str, Any], demande: Demande | Mapping[str, Any], *, etat: MotEtatDuTexte | None = None
) -> Decision: ...
def evaluer_json(dossier: str, demande: str, *, etat: MotEtatDuTexte | None = None) -> str: ...
def etat_de_la_liste(annee: int) -> EtatDuTexte: ...
def evaluer_lot(
    couples: Iterable[tuple[Dossier | Mapping[str, Any], Demande | Mapping[str, Any]]],
    *,
    progres: Callable[[int], object] | None = None,
    etat: MotEtatDuTexte | None = None,
) -> list[Decision | ErreurEntree]: ...
def chronometrer(
    dossier: Dossier | Mapping[str, Any], demande: Demande | Mapping[str, Any], tours: int
) -> float: ...
def evaluer_lignes(lignes: list[bytes], etat: MotEtatDuTexte | None = None) -> list[tuple[str, Decision] | ErreurEntree]: ...
def evaluer_bloc(
    bloc: bytes, suite: bytes, etat: MotEtatDuTexte | None = None, *, avec_id: bool = False, fin: str = ...
) -> tuple[int, int, list[bytes | tuple[int, bytes, tuple[str, Decision] | ErreurEntree]]]: ...
def listes() -> dict[str, list[tuple[str, str, int, str, str]]]: ...

@type_check_only
class Tables(TypedDict):
    ouvertures: list[tuple[Classe, str, tuple[Classe, ...]]]
    cadre: list[tuple[str, tuple[Classe, ...]]]
    agent: list[tuple[Classe, str, tuple[Classe, ...], tuple[Classe, ...], tuple[Classe, ...]]]

@type_check_only
class FormuleDite(TypedDict):
    question: tuple[str, str]
    atteste: tuple[str, str]
    piece: tuple[str, str]
    portee: tuple[str, str]

@type_check_only
class ChampDecrit(TypedDict):
    chemin: str
    cle: str
    contenu: Literal["objet", "liste", "texte", "date", "booleen", "entier", "mot", "agrement"]
    minimum: int | None
    maximum: int | None
    liste: str | None
    presence: Literal["requis", "selon", "defaut", "absent", "manquant"]
    detail: tuple[Any, Any] | None
    dispositions: tuple[str, ...]
    libelle: tuple[str, str]
    sens: tuple[str, str]
    formule: FormuleDite | None

def champs() -> list[ChampDecrit]: ...
def niveaux_requis() -> list[tuple[Regime, TypeOrganisme, tuple[Fonction, ...]]]: ...
def tables() -> Tables: ...
def classes_des_emplois(
    dossier: Dossier | Mapping[str, Any], annee: int, etat: MotEtatDuTexte | None = None
) -> list[list[tuple[date, tuple[Classe, ...]]]]: ...
def emplois_non_listes(dossier: Dossier | Mapping[str, Any], annee: int, etat: MotEtatDuTexte | None = None) -> list[int]: ...
def organismes() -> list[tuple[Regime, TypeOrganisme, tuple[Categorie, ...]]]: ...
def robustesse(
    dossier: Dossier | Mapping[str, Any], demande: Demande | Mapping[str, Any], etat: MotEtatDuTexte | None = None
) -> dict[str, Any]: ...
def toutes_classes(
    dossier: Dossier | Mapping[str, Any], demande: Demande | Mapping[str, Any], etat: MotEtatDuTexte | None = None
) -> tuple[Decision, ...]: ...
def premiere_annee(
    dossier: Dossier | Mapping[str, Any], demande: Demande | Mapping[str, Any], jusqu_a: int, etat: MotEtatDuTexte | None = None
) -> dict[str, Any]: ...
def parcours(
    dossier: Dossier | Mapping[str, Any],
    demande: Demande | Mapping[str, Any],
    jusqu_a: int,
    delai: int,
    au_mieux: bool,
    etat: MotEtatDuTexte | None = None,
) -> tuple[dict[str, Any], ...] | None: ...
def questions(
    dossier: Dossier | Mapping[str, Any], demande: Demande | Mapping[str, Any], etat: MotEtatDuTexte | None = None
) -> tuple[tuple[str, tuple[Verdict, int], tuple[Verdict, int]], ...]: ...
def recu(
    dossier: Dossier | Mapping[str, Any], id: str, demande: Demande | Mapping[str, Any], etat: MotEtatDuTexte | None = None
) -> str: ...
def verifier_recu(
    recu: str,
    dossier: Dossier | Mapping[str, Any],
    id: str,
    demande: Demande | Mapping[str, Any],
    etat: MotEtatDuTexte | None = None,
) -> RefusRecu | None: ...
def acces(
    titre: str,
    classe: str,
    emploi: str,
    lectures: int,
    *,
    diplome: str | None,
    experience: bool | None,
    regime: str | None,
    decision_nationale: bool | None,
    avis_infructueux: int | None,
    etat: str | None = None,
) -> dict[str, Any]: ...
def retour_d_agence(
    agent: Any,
    emploi: str,
    lectures: int,
    *,
    diplome: str | None,
    experience: bool | None,
    regime: str | None,
    decision_nationale: bool | None,
    avis_infructueux: int | None,
    etat: EtatDuTexte | str,
) -> dict[str, Any]: ...
def voie_de_reclamation(origine: str, etat: EtatDuTexte | str) -> dict[str, Any]: ...
def calendrier(annee: int, publication: date | str | None, lectures: int) -> dict[str, Any]: ...
def reclamation(
    publication: date | str, envoi: date | str, lectures: int, etat: EtatDuTexte | str | None = None
) -> dict[str, Any]: ...
def quotas(
    premiere: int,
    deuxieme: int,
    deuxieme_informatique: int,
    troisieme: int,
    elargie: bool,
    etat: MotEtatDuTexte | None = None,
    precedente: int | None = None,
) -> tuple[dict[str, tuple[int, int, int, str]], dict[str, tuple[int, int, int, str]] | None]: ...
def compte_sur_la_precedente(etat: MotEtatDuTexte | None = None) -> bool: ...
def designation(
    mode: str,
    agent: AgentEnFonction,
    emploi: EmploiVise,
    lectures: int,
    *,
    diplome: str | None,
    experience: bool | None,
    decision_nationale: bool | None,
    avis_infructueux: int | None,
    etat: MotEtatDuTexte | None = None,
) -> dict[str, Any]: ...
def reconduction(annee: int, classe: str, section: str, premiere: bool, radiation: int | None) -> dict[str, Any]: ...
def reconduction_du_dossier(
    dossier: Dossier | Mapping[str, Any], classe: str, radiation: int | None
) -> dict[str, Any] | None: ...
def validite(publication: date | str, suivante: date | str | None, date: date | str) -> Validite: ...
def acheminement(
    dossier: Dossier | Mapping[str, Any], demande: Demande | Mapping[str, Any]
) -> dict[str, Any] | None: ...
def sieges(etat: MotEtatDuTexte | None = None) -> list[dict[str, Any]]: ...
def suppleance(etat: MotEtatDuTexte | None = None) -> dict[str, Any] | None: ...
def participation(qualite: str, etat: MotEtatDuTexte | None = None) -> dict[str, Any]: ...
def scrutin(
    presents: int, pour: int, contre: int, president: str, etat: MotEtatDuTexte | None = None
) -> dict[str, Any]: ...
def mandat(debut: date | str, etat: MotEtatDuTexte | None = None) -> dict[str, Any]: ...
def etat_mandat(
    debut: date | str, prorogation: date | str | None, date: date | str, etat: MotEtatDuTexte | None = None
) -> EtatMandat: ...
def nom_ecole(date: date | str) -> NomEcole: ...
def publics(mission: str) -> list[tuple[str, str, str]]: ...
def disposition_mission(mission: str) -> str: ...
def fondement(justificatif: str) -> dict[str, Any]: ...
def disposition(id: str) -> dict[str, Any]: ...
def articles() -> list[str]: ...
def histoire(article: str) -> list[dict[str, Any]]: ...
def fidelites() -> list[tuple[str, str, str]]: ...
