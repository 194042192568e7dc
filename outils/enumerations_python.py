"""Writes the Python enumerations from the kernel's closed lists; run by `make generer`, compared in a test.

Usage: python outils/enumerations_python.py [--verifier] FOLDER
"""

from __future__ import annotations

import importlib.util
import sys
from importlib.machinery import ExtensionFileLoader
from pathlib import Path
from types import ModuleType

# By module of the package: what it holds, and each of its lists. A list of the kernel that stands in none is said.
MODULES: dict[str, tuple[str, dict[str, str]]] = {
    "dossier": ("The words of a dossier and of a request.", {
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
    }),
    "decision": ("The words of a decision.", {
        "Verdict": "The verdict; a refusal is a result, never an error.",
        "Situation": "What the person is at the reference date.",
        "CodeConstat": "A condition examined.",
        "Etat": "State of a condition.",
        "Lecture": "A passage that admits two readings.",
        "Avertissement": "What to know about the text applied.",
        "EtatDuTexte": "A state of the text, by the first list that it governs.",
        "NatureManque": "The kind of thing that would make a condition hold.",
    }),
    "suites": ("The words of what follows from the list: emplois, claims, requests, the list itself.", {
        "TitreAcces": "What a person relies on for an emploi (A21).",
        "StatutReclamation": "A claim against the claim period (A24).",
        "ModeDesignation": "How an emploi is taken without being on the list (A23.al1).",
        "EtatAgrement": "The agrément of an agent in the emploi he occupies (A4.al2, R123-48).",
        "StatutListe": "Is a person on the list of a year by an inscription (A22)?",
        "Validite": "A list on a day (A1.al2).",
        "Origine": "Where a candidate comes from, for the route of his request (A16).",
        "Destinataire": "The authority that receives requests (A16).",
        "Relais": "Who receives the second copy of a request and forwards it (A16).",
    }),
    "institutions": ("The words of the commission and of the school.", {
        "Groupe": "A group of seats of the commission (A2.al2).",
        "Provenance": "How the holder of a seat is found (A2.al3, A2.al4).",
        "QualiteMembre": "As what someone comes to a meeting of the commission (A2).",
        "Voix": "What voice someone has there (A2.al1, A2.al6, A2.al7).",
        "VoixPresident": "What the president did in a vote (A2.al6).",
        "EtatMandat": "A mandate on a day (A2.al4).",
        "NomEcole": "The name of the school.",
        "Mission": "A mission of the school (R123-9).",
        "Justificatif": "A document that a candidate shows.",
    }),
    "echanges": ("The words of what is exchanged: refusals, languages.", {
        "RefusRecu": "Why a receipt does not verify.",
        "Regle": "The rule that an input breaks.",
        "Langue": "Language of labels and sentences.",
    }),
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


Listes = dict[str, list[tuple[str, str, int, str, str]]]
ENTETE = "Generated from the kernel by outils/enumerations_python.py: do not edit."

def module(listes: Listes, titre: str, docs: dict[str, str]) -> str:
    """The text of a module: its enumerations, then what a call takes for each."""
    lignes = [f'"""{titre} {ENTETE}"""', "", "from typing import Literal, Union", "", "from ..mot import Mot"]
    for classe, doc in docs.items():
        lignes += ["", f"class {classe}(Mot):", f'    """{doc}"""']
        lignes += [f'    {membre} = "{valeur}"  # {fr} / {en}' for membre, valeur, _code, fr, en in listes[classe]]
    lignes += ["", "# What a call takes: a member, or its word; a type checker sees a word that is in no list."]
    for classe in docs:
        litteraux = ", ".join(f'"{valeur}"' for _, valeur, *_ in listes[classe])
        lignes.append(f"Mot{classe} = Union[{classe}, Literal[{litteraux}]]")
    return "\n".join(lignes) + "\n"


def sources(listes: Listes) -> dict[str, str]:
    """The text of each file of the package `enumerations`."""
    places = {classe: nom for nom, (_, docs) in MODULES.items() for classe in docs}
    if places.keys() != listes.keys():
        raise SystemExit(f"MODULES of outils/enumerations_python.py and the lists of the kernel: {sorted(places.keys() ^ listes.keys())}")
    textes = {f"{nom}.py": module(listes, titre, docs) for nom, (titre, docs) in MODULES.items()}
    noms = {nom: sorted([*docs, *(f"Mot{classe}" for classe in docs)]) for nom, (_, docs) in MODULES.items()}
    lignes = [f'"""The closed lists of the interchange format, by what they are about. {ENTETE}"""', ""]
    lignes += ["from typing import TYPE_CHECKING", "", "from ..paresse import a_la_demande", "", "if TYPE_CHECKING:"]
    for nom, siens in noms.items():
        lignes += [f"    from .{nom} import (", *(f"        {n}," for n in siens), "    )"]
    lignes += ["else:", "    # A list costs a class and its words: those of a part are made when one of them is asked for."]
    lignes += ["    __getattr__, __dir__ = a_la_demande(globals(), {"]
    lignes += [f'        "{nom}": "{" ".join(siens)}",' for nom, siens in noms.items()]
    lignes += ["    })"]
    tous = sorted(n for siens in noms.values() for n in siens)
    lignes += ["", "__all__ = [", *(f'    "{n}",' for n in tous), "]"]
    textes["__init__.py"] = "\n".join(lignes) + "\n"
    return textes


if __name__ == "__main__":
    mots = sys.argv[1:]
    dossier = Path(mots[-1])
    textes = sources(noyau().listes())
    ecrits = {f.name: f.read_text(encoding="utf-8") for f in dossier.glob("*.py")}
    if mots[0] == "--verifier":
        if faux := sorted(nom for nom in textes.keys() | ecrits.keys() if textes.get(nom) != ecrits.get(nom)):
            raise SystemExit(f"{', '.join(faux)} of {dossier}: not what the kernel's lists say; to write them again: make generer")
    else:
        dossier.mkdir(exist_ok=True)
        for nom in ecrits.keys() - textes.keys():
            (dossier / nom).unlink()
        for nom, texte in textes.items():
            (dossier / nom).write_text(texte, encoding="utf-8")
