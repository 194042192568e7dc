"""Writes the Python enumerations from the kernel's closed lists; run by `make generer`, compared in a test.

Usage: python outils/enumerations_python.py [--verifier] [FILE]   (standard output without FILE)
"""

from __future__ import annotations

import importlib.util
import sys
from importlib.machinery import ExtensionFileLoader
from pathlib import Path
from types import ModuleType

DOCS = {
    "Classe": "A class of emplois (A3.al1).",
    "Section": "A section of the list (A7.al1).",
    "SectionOrigine": "The section of an inscription, the widened third section of R123-45.al6 apart.",
    "Regime": "The regime of an organisme; the first six are those of A1.al1.",
    "TypeOrganisme": "The kind of organisme.",
    "Categorie": "The category or class of an organisme, on which A3 makes the class of its emplois depend.",
    "Fonction": "The function held; the first nine are those that A3 knows.",
    "Qualite": "A grade that A12.al1 or A17.al2 looks at.",
    "DiplomeAssimile": "A diploma that assimilates its holder to an ancien élève (R123-45.al3).",
    "DiplomeInformatique": "The computing diploma of A14.al1.2, by its number in the annex.",
    "TypePosition": "The position of A19.",
    "Maintien": "Why an emploi lower than the one left keeps its holder the class he had (A19.al3, A19.al4).",
    "StatutAgent": "The service of a civil servant of section 3 (A10.al1).",
    "Voie": "The route by which a request is filed (A16).",
    "Verdict": "The verdict; a refusal is a result, never an error.",
    "Situation": "What the person is at the reference date.",
    "CodeConstat": "A condition examined.",
    "Etat": "State of a condition.",
    "Lecture": "A passage that admits two readings.",
    "Avertissement": "What to know about the text applied.",
    "NatureManque": "The kind of thing that would make a condition hold.",
    "TitreAcces": "What a person relies on for an emploi (A21).",
    "StatutReclamation": "A claim against the claim period (A24).",
    "ModeDesignation": "How an emploi is taken without being on the list (A23.al1).",
    "EtatAgrement": "The agrément of an agent in the emploi he occupies (A4.al2, R123-48).",
    "StatutListe": "Is a person on the list of a year by an inscription (A22)?",
    "Validite": "A list on a day (A1.al2).",
    "Origine": "Where a candidate comes from, for the route of his request (A16).",
    "Destinataire": "The authority that receives requests (A16).",
    "Relais": "Who receives the second copy of a request and forwards it (A16).",
    "Groupe": "A group of seats of the commission (A2.al2).",
    "Provenance": "How the holder of a seat is found (A2.al3, A2.al4).",
    "QualiteMembre": "As what someone comes to a meeting of the commission (A2).",
    "Voix": "What voice someone has there (A2.al1, A2.al6, A2.al7).",
    "VoixPresident": "What the president did in a vote (A2.al6).",
    "EtatMandat": "A mandate on a day (A2.al4).",
    "NomEcole": "The name of the school.",
    "Mission": "A mission of the school (R123-9).",
    "Justificatif": "A document that a candidate shows.",
    "RefusRecu": "Why a receipt does not verify.",
    "Regle": "The rule that an input breaks.",
    "Langue": "Language of labels and sentences.",
    "EtatDuTexte": "A state of the text, by the first list that it governs.",
}


def noyau() -> ModuleType:
    """The native module alone: the package around it may not load while its enumerations are out of date."""
    paquet = importlib.util.find_spec("liste_aptitude")
    if paquet is None or paquet.origin is None:
        raise SystemExit("liste_aptitude is not installed: run make python-install")
    chemin = next(Path(paquet.origin).parent.glob("_noyau*.so"))
    spec = importlib.util.spec_from_file_location("_noyau", chemin, loader=ExtensionFileLoader("_noyau", str(chemin)))
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def source(listes: dict[str, list[tuple[str, str, int, str, str]]]) -> str:
    """The text of `enumerations.py`."""
    lignes = [
        '"""The closed lists of the interchange format. Generated from the kernel by outils/enumerations_python.py: do not edit."""',
        "",
        "from typing import Literal, Union",
        "",
        "from .mot import Mot",
    ]
    for classe, mots in listes.items():
        lignes += ["", f"class {classe}(Mot):", f'    """{DOCS[classe]}"""']
        for membre, valeur, _code, fr, en in mots:
            lignes.append(f'    {membre} = "{valeur}"  # {fr} / {en}')
    lignes += ["", "# What a call takes: a member, or its word; a type checker sees a word that is in no list."]
    for classe, mots in listes.items():
        litteraux = ", ".join(f'"{valeur}"' for _, valeur, *_ in mots)
        lignes.append(f"Mot{classe} = Union[{classe}, Literal[{litteraux}]]")
    return "\n".join(lignes) + "\n"


if __name__ == "__main__":
    texte = source(noyau().listes())
    if sys.argv[1:2] == ["--verifier"]:
        if Path(sys.argv[2]).read_text(encoding="utf-8") != texte:
            raise SystemExit(f"{sys.argv[2]} is not what the kernel's lists say; to rewrite it: make generer")
    elif len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(texte, encoding="utf-8")
    else:
        sys.stdout.write(texte)
