"""Writes tests/faits/complet.json: a dossier and requests in which every field of the table has a value that is not its default; run by `make generer`,
compared in a test. The tests of every language that no fact is lost on the way start from it.

Usage: python outils/dossier_complet.py [--verifier]

By hand is what the rules on input relate; any other field is set by its kind.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from classes_python import Champs, enfants
from enumerations_python import noyau

FICHIER = Path(__file__).resolve().parent.parent / "tests/faits/complet.json"
ABSENT = object()
"""Not to be set here: no rule allows it beside the others."""
POSTAL = {"cachet_poste": "2012-04-30", "voie": ABSENT, "date_validation": ABSENT}
ELECTRONIQUE = {"cachet_poste": ABSENT, "exemplaires": ABSENT, "recommande": ABSENT, "voie": "dematerialisee", "date_validation": "2012-05-02"}
DEMANDE = {"annee": 2013, "classe": "AD2", "lectures": 8191}
SQUELETTE: dict[str, Any] = {
    "dossier": {
        "id": "F-1",
        "naissance": "1955-03-01",
        "formation": {"scolarite": {"debut": "1980-01-01", "fin": "1981-06-30"}},
        "carriere": [
            {
                "debut": "1985-01-01", "fin": "1994-12-31",
                "organisme": {"regime": "general", "type": "organisme", "categorie": "b", "region": "11"},
                "fonction": "sous_directeur", "niveau": 3, "agrement": "1985-03-15", "section_origine": "deuxieme", "classe_origine": "AD3",
                "reclassements": [{"date": "1990-01-01", "categorie": "a"}], "classe_declaree": ABSENT,
            },
            {
                "debut": "1995-01-01", "fin": None,
                "organisme": {"regime": "canam", "type": "caisse_nationale", "categorie": "sans", "region": "75"},
                "fonction": "agent_comptable", "nomination_reguliere": True, "agrement": "sans_objet", "classe_declaree": "AD1",
            },
        ],
        "inscriptions": [{"annee": 2000, "classe": "AD2", "section": "premiere", "publication": "1999-12-20"}],
        "position": {"type": "detachement", "debut": "1999-01-01", "fin": "1999-06-30"},
        "fonction_publique": {
            "categorie_a": [{"debut": "1970-01-01", "fin": "1979-12-31"}],
            "fonctions_securite_sociale": [{"debut": "1975-01-01", "fin": "1976-01-01"}],
            "fonctions_protection_sociale": [{"debut": "1977-01-01", "fin": "1978-01-01"}],
        },
    },
    "demandes": [{**DEMANDE, "depot": POSTAL}, {**DEMANDE, "depot": ELECTRONIQUE}],
}


def par_defaut(champ: dict[str, Any], listes: dict[str, list[str]]) -> Any:
    """A value that is not the default of the field; ABSENT where its kind does not tell one."""
    defaut = champ["detail"][0] if champ["presence"] == "defaut" else None
    if champ["contenu"] == "booleen":
        return defaut != "true"
    if champ["contenu"] == "entier":
        return champ["minimum"] + 3
    if champ["contenu"] == "date":
        return "2010-01-01"
    if champ["contenu"] == "mot":
        return next(mot for mot in listes[champ["liste"]] if mot not in (defaut, "aucun", "aucune"))
    return ABSENT


def remplir(tous: Champs, listes: dict[str, list[str]], objet: str, valeurs: dict[str, Any], seul: bool = True) -> dict[str, Any]:
    """An object, its fields in the order of the table; of a list, the first element alone is filled."""
    rempli = {}
    for chemin in enfants(tous, objet):
        cle = tous[chemin]["cle"]
        valeur = valeurs[cle] if cle in valeurs else (par_defaut(tous[chemin], listes) if seul else ABSENT)
        if isinstance(valeur, dict):
            valeur = remplir(tous, listes, chemin, valeur, seul)
        elif isinstance(valeur, list):
            valeur = [remplir(tous, listes, f"{chemin}[]", element, seul and rang == 0) for rang, element in enumerate(valeur)]
        if valeur is not ABSENT:
            rempli[cle] = valeur
    return rempli


def texte() -> str:
    """The text of the file."""
    kernel = noyau()
    tous = {c["chemin"]: c for c in kernel.champs()}
    # The lists of the kernel go by the name of their class, that of a field by its own.
    listes = {nom.lower(): [mot for _, mot, *_ in mots] for nom, mots in kernel.listes().items()}
    listes = {c["liste"]: listes[c["liste"].replace("_", "")] for c in tous.values() if c["liste"]}
    complet = {
        "dossier": remplir(tous, listes, "$", SQUELETTE["dossier"]),
        "demandes": [remplir(tous, listes, "demande", demande) for demande in SQUELETTE["demandes"]],
    }
    return json.dumps(complet, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    if "--verifier" not in sys.argv:
        FICHIER.write_text(texte(), encoding="utf-8")
    elif not FICHIER.exists() or FICHIER.read_text(encoding="utf-8") != texte():
        raise SystemExit(f"{FICHIER.name} is not what the table of fields says; to write it again: make generer")
