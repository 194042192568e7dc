"""JSON Schemas of a dossier, a demande, a decision and a row of each input table, made from the kernel's table of fields. They say the
form, and which fields a case requires; the order of dates and what article 3 says of a class are the kernel's alone."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any, Iterable, Iterator, Literal, Mapping

from . import _noyau
from .enumerations import Avertissement, Classe, CodeConstat, Etat, Fonction, Lecture, Section, Situation, Verdict, Voie
from .mot import Mot
from .typographie import francais

_DATE = {"type": "string", "format": "date"}
_TEXTE = {"type": "string"}
_NUL = {"type": "null"}

Nom = Literal["dossier", "demande", "decision", "personnes", "carriere", "demandes"]
NOMS: tuple[Nom, ...] = ("dossier", "demande", "decision", "personnes", "carriere", "demandes")
TABLES: dict[str, str] = {"personnes": "$", "carriere": "carriere[]", "demandes": "demande"}
"""The three tables, and the object that a row of each carries."""

Champ = Mapping[str, Any]


def schema(nom: Nom, langue: str = "en") -> dict[str, Any]:
    """The JSON Schema (2020-12) of a dossier, a demande, a decision, or of a row of a table: personnes, carriere, demandes.

    Titles and descriptions are in French ("fr") or in English ("en").

    >>> schema("demande")["required"]
    ['annee', 'classe']
    >>> schema("demande", "fr")["properties"]["annee"]["title"]
    'Année de la liste'
    """
    entete = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": nom}
    if nom == "decision":
        return {**entete, **_decision()}
    mise = _Mise(0 if langue == "fr" else 1)
    if nom in TABLES:
        return {**entete, **mise.rangee(TABLES[nom])}
    return {**entete, **mise.objet("$" if nom == "dossier" else "demande")}


@lru_cache(maxsize=None)
def enfants() -> Mapping[str, tuple[Champ, ...]]:
    """The fields of every object, by its path, in the order of the page of the format."""
    objets: dict[str, tuple[Champ, ...]] = {}
    for champ in _noyau.champs():
        chemin, cle = champ["chemin"], champ["cle"]
        if champ["contenu"] == "objet":
            objets.setdefault(chemin, ())
        if chemin not in ("$", "demande") and not chemin.endswith("[]"):
            parent = chemin[: -len(cle) - 1] or "$"
            objets[parent] = (*objets[parent], champ)
    return objets


def colonnes(objet: str) -> Iterator[tuple[str, Champ, bool]]:
    """The columns of the table whose rows carry an object: name, field, and whether every row needs a value."""
    if objet != "$":
        yield "id", enfants()["$"][0], True
    for nom, champ, requis in _a_plat(objet):
        if champ["chemin"] != "carriere":
            yield nom, champ, requis


def _a_plat(objet: str, prefixe: str = "", requis: bool = True) -> Iterator[tuple[str, Champ, bool]]:
    for champ in enfants()[objet]:
        ici = requis and champ["presence"] == "requis"
        if champ["contenu"] == "objet":
            yield from _a_plat(champ["chemin"], f"{prefixe}{champ['cle']}_", ici)
        else:
            yield prefixe + champ["cle"], champ, ici


@lru_cache(maxsize=None)
def _listes() -> Mapping[str, list[str]]:
    """The words of the closed lists, by the name of the list."""
    return {re.sub(r"(?<!^)([A-Z])", r"_\1", classe).lower(): [mot[1] for mot in mots] for classe, mots in _noyau.listes().items()}


class _Mise:
    """The schemas in one language."""

    def __init__(self, langue: int) -> None:
        self.langue = langue

    def objet(self, chemin: str) -> dict[str, Any]:
        champs = enfants()[chemin]
        corps: dict[str, Any] = {
            "type": "object",
            "properties": {champ["cle"]: self.champ(champ) for champ in champs},
            "required": [champ["cle"] for champ in champs if champ["presence"] == "requis"],
            "additionalProperties": False,
        }
        conditions = {
            "carriere[]": _conditions_periode,
            "carriere[].organisme": _conditions_organisme,
            "demande.depot": _conditions_depot,
        }.get(chemin)
        if conditions is not None:
            corps["allOf"] = list(conditions(plat=False))
        return corps

    def rangee(self, objet: str) -> dict[str, Any]:
        """A row: its columns, lists as lists or as their JSON text."""
        champs = list(colonnes(objet))
        corps: dict[str, Any] = {
            "type": "object",
            "properties": {nom: self.champ(champ, requis, en_table=True) for nom, champ, requis in champs},
            "required": [nom for nom, _, requis in champs if requis],
            "additionalProperties": False,
        }
        if objet == "carriere[]":
            corps["allOf"] = [*_conditions_organisme(plat=True), *_conditions_periode(plat=True)]
        return corps

    def champ(self, champ: Champ, requis: bool | None = None, en_table: bool = False) -> dict[str, Any]:
        """A field: what it is called, what it means, what it takes. Null counts as absent where it may be absent."""
        requis = champ["presence"] == "requis" if requis is None else requis
        formes = self.formes(champ)
        if en_table and champ["contenu"] == "liste":
            formes.append({"type": "string", "contentMediaType": "application/json"})
        if not requis and _NUL not in formes:
            formes.append(_NUL)
        dit: dict[str, Any] = {"title": champ["libelle"][self.langue], "description": self.description(champ)}
        if champ["dispositions"]:
            dit["$comment"] = ", ".join(champ["dispositions"])
        if champ["formule"] is not None:
            dit["x-question"] = {nom: textes[self.langue] for nom, textes in champ["formule"].items()}
        if champ["presence"] == "defaut":
            dit["default"] = _valeur(champ["detail"][0])
        return {**dit, **(formes[0] if len(formes) == 1 else {"anyOf": formes})}

    def description(self, champ: Champ) -> str:
        phrases = [champ["sens"][self.langue]]
        detail = champ["detail"]
        if champ["presence"] == "selon":
            phrases.append((("Requis ", "Required ")[self.langue]) + detail[self.langue] + ".")
        elif champ["presence"] == "manquant":
            pire, mieux = detail[self.langue]
            phrases.append((f"Peut manquer : au pire {pire}, au mieux {mieux}.", f"May be missing: at worst {pire}, at best {mieux}.")[self.langue])
        return francais(" ".join(phrases)) if self.langue == 0 else " ".join(phrases)

    def formes(self, champ: Champ) -> list[dict[str, Any]]:
        contenu = champ["contenu"]
        if contenu == "objet":
            return [self.objet(champ["chemin"])]
        if contenu == "liste":
            return [{"type": "array", "items": self.objet(champ["chemin"] + "[]"), "maxItems": champ["maximum"]}]
        if contenu == "texte":
            # The bound is in bytes; a character takes at least one.
            plafond = {} if champ["maximum"] is None else {"maxLength": champ["maximum"]}
            return [{**_TEXTE, "minLength": champ["minimum"], **plafond}]
        if contenu == "entier":
            return [{"type": "integer", "minimum": champ["minimum"], "maximum": champ["maximum"]}]
        if contenu == "mot":
            return [{"enum": _listes()[champ["liste"]]}]
        if contenu == "agrement":
            return [dict(_DATE), {"enum": ["sans_objet"]}, _NUL]
        return [dict(_DATE) if contenu == "date" else {"type": "boolean"}]


def _valeur(texte: str) -> Any:
    """A default, as JSON writes it; a word is written without quotes."""
    try:
        return json.loads(texte)
    except ValueError:
        return texte


# The cases in which a field is required, or takes some words only.


def _si(cas: Mapping[str, Iterable[str]], alors: Mapping[str, Any], plat: bool) -> dict[str, Any]:
    """When the fields of these paths have one of these words, then this of the others; paths are columns in a table."""
    return {"if": _porte({chemin: {"enum": list(mots)} for chemin, mots in cas.items()}, plat), "then": _porte(alors, plat)}


def _porte(champs: Mapping[str, Any], plat: bool) -> dict[str, Any]:
    """The object holds these fields, each with what is said of it."""
    corps: dict[str, Any] = {"properties": {}, "required": []}
    for chemin, dit in champs.items():
        place, noms = corps, [chemin.replace(".", "_")] if plat else chemin.split(".")
        for rang, nom in enumerate(noms):
            if nom not in place["required"]:
                place["required"].append(nom)
            dernier = rang == len(noms) - 1
            place = place["properties"].setdefault(nom, dit if dernier else {"properties": {}, "required": []})
    return corps


def _conditions_organisme(plat: bool) -> Iterator[dict[str, Any]]:
    """Which kinds of body a regime has, and which categories a body."""
    prefixe = "organisme." if plat else ""
    regime, genre, categorie = (prefixe + nom for nom in ("regime", "type", "categorie"))
    organismes = _noyau.organismes()
    toutes = max(len(admises) for _, _, admises in organismes)
    for nom in dict.fromkeys(r for r, _, _ in organismes):
        types = [t.value for r, t, admises in organismes if r is nom and len(admises) < toutes]
        if types:
            yield _si({regime: [nom.value]}, {genre: {"enum": types}}, plat)
    for r, t, admises in organismes:
        if len(admises) == toutes:
            continue
        mots = [mot.value for mot in admises]
        si = {regime: [r.value], genre: [t.value]}
        if mots == ["sans"]:
            sans = _si(si, {categorie: {"enum": ["sans", None]}}, plat)
            for place in (sans["then"], *sans["then"]["properties"].values()):
                place.pop("required", None)  # it may also be left out
            yield sans
        else:
            yield _si(si, {categorie: {"enum": mots}}, plat)


def _conditions_periode(plat: bool) -> Iterator[dict[str, Any]]:
    """What an emploi of article 3 needs."""
    de_l_article_3 = [f.value for f in list(Fonction)[:9]]  # those that article 3 knows stand first, for good
    regimes = [mot for mot in _listes()["regime"] if mot != "autre"]
    non_nul = {"not": _NUL}
    yield _si({"organisme.regime": regimes, "fonction": de_l_article_3}, {"nomination_reguliere": non_nul, "agrement": {}}, plat)
    for regime, genre, fonctions in _noyau.niveaux_requis():
        cas = {"organisme.regime": [regime.value], "organisme.type": [genre.value], "fonction": [f.value for f in fonctions]}
        yield _si(cas, {"niveau": non_nul}, plat)


def _conditions_depot(plat: bool) -> Iterator[dict[str, Any]]:
    """What each route of a filing needs; it is by post unless it says otherwise."""
    non_nul = {"not": _NUL}
    electronique = _si({"voie": [Voie.DEMATERIALISEE.value]}, {"date_validation": non_nul}, plat)
    yield {**electronique, "else": _porte(dict.fromkeys(("cachet_poste", "exemplaires", "recommande"), non_nul), plat)}


def _mots(classe: type[Mot]) -> dict[str, Any]:
    return {"enum": [mot.value for mot in classe]}


def _decision() -> dict[str, Any]:
    def ou_nul(corps: dict[str, Any]) -> dict[str, Any]:
        return {"anyOf": [corps, _NUL]}

    def liste(corps: dict[str, Any]) -> dict[str, Any]:
        return {"type": "array", "items": corps}

    def objet(champs: dict[str, Any]) -> dict[str, Any]:
        return {"type": "object", "properties": champs, "required": list(champs), "additionalProperties": False}

    constat = objet(
        {
            "code": _mots(CodeConstat),
            "disposition": _TEXTE,
            "etat": _mots(Etat),
            "requis": ou_nul(_TEXTE),
            "constate": ou_nul(_TEXTE),
            "manque": ou_nul(_TEXTE),
        }
    )
    return objet(
        {
            "annee": {"type": "integer", "minimum": 2000, "maximum": 2199},
            "classe": _mots(Classe),
            "date_reference": _DATE,
            "verdict": _mots(Verdict),
            "section": ou_nul(_mots(Section)),
            "situation": _mots(Situation),
            "classe_rattachement": ou_nul(_mots(Classe)),
            "constats": liste(constat),
            "faits_manquants": liste(_TEXTE),
            "lectures_sollicitees": liste(_mots(Lecture)),
            "avertissements": liste(_mots(Avertissement)),
        }
    )
