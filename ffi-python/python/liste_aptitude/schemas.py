"""JSON Schemas of dossier, demande and decision, read off the typed classes. They say the form; the rules that relate fields (which
categories a regime has, the order of dates) are the kernel's alone."""

from __future__ import annotations

from datetime import date
from inspect import Parameter, signature
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from . import carriere, modele
from .enumerations import Avertissement, Classe, CodeConstat, Etat, Lecture, Section, Situation, Verdict
from .mot import Mot
from .valeur import NonPrecise, Valeur

_DATE = {"type": "string", "format": "date"}
_TEXTE = {"type": "string"}
_NUL = {"type": "null"}

# Bounds and capacities of the format, by class and field.
_BORNES: dict[tuple[str, str], dict[str, Any]] = {
    ("Dossier", "id"): {"minLength": 1},
    ("Dossier", "carriere"): {"maxItems": 32},
    ("Dossier", "inscriptions"): {"maxItems": 16},
    ("Formation", "semaines_perfectionnement"): {"minimum": 0, "maximum": 999},
    ("Organisme", "region"): {"minLength": 1, "maxLength": 16},
    ("Periode", "niveau"): {"minimum": 0, "maximum": 99},
    ("Periode", "reclassements"): {"maxItems": 4},
    ("Inscription", "annee"): {"minimum": 1900, "maximum": 2199},
    ("FonctionPublique", "categorie_a"): {"maxItems": 8},
    ("FonctionPublique", "fonctions_securite_sociale"): {"maxItems": 8},
    ("Demande", "annee"): {"minimum": 2000, "maximum": 2199},
    ("Demande", "lectures"): {"minimum": 0, "maximum": 1023},
    ("Depot", "exemplaires"): {"minimum": 0, "maximum": 255},
}

Nom = Literal["dossier", "demande", "decision"]


def schema(nom: Nom) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a dossier, a demande or a decision.

    >>> schema("demande")["required"]
    ['annee', 'classe']
    """
    corps = {"dossier": modele.Dossier, "demande": modele.Demande}.get(nom)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": nom,
        **(_decision() if corps is None else _objet(corps)),
    }


def _objet(classe: type[Valeur]) -> dict[str, Any]:
    """The schema of a typed class: its fields, those that its call requires, and nothing else."""
    types = get_type_hints(classe, vars(modele) | vars(carriere))
    parametres = signature(classe).parameters
    champs = {}
    requis = []
    for nom in (n for n in types if n in parametres):
        champs[nom] = _genre(types[nom])
        bornes = _BORNES.get((classe.__name__, nom), {})
        for cible in champs[nom].get("anyOf", [champs[nom]]):
            if cible is not _NUL:
                cible.update(bornes)
        if parametres[nom].default is Parameter.empty:
            requis.append(nom)
        elif _NUL not in champs[nom].get("anyOf", ()):
            # null counts as absent wherever a default exists.
            champs[nom] = {"anyOf": [champs[nom], _NUL]}
    return {"type": "object", "properties": champs, "required": requis, "additionalProperties": False}


def _genre(genre: Any) -> dict[str, Any]:
    if get_origin(genre) is Union:
        return {"anyOf": [_genre(g) for g in get_args(genre) if g is not NonPrecise]}
    if get_origin(genre) is tuple:
        return {"type": "array", "items": _genre(get_args(genre)[0])}
    if get_origin(genre) is Literal:
        return {"enum": list(get_args(genre))}
    if genre is type(None):
        return _NUL
    if genre is date:
        return dict(_DATE)
    if issubclass(genre, Mot):
        return _mots(genre)
    if issubclass(genre, Valeur):
        return _objet(genre)
    return {"type": {bool: "boolean", int: "integer", str: "string"}[genre]}


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
