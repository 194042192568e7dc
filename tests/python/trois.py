"""Three cadres of level 7 since 1985, born in 1950, who ask for AD3 on the list of 2000: each may be listed. Files made of them, to spoil."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from typing import Any, Optional

from liste_aptitude.cli import main

PROGRAMME = str(Path(sys.executable).with_name("liste-aptitude"))
NOMS = ("personnes", "carriere", "demandes")
PERSONNES = ("id;naissance;inscrit_1999;formation_ancien_eleve", *(f"{id};1950-01-01;0;0" for id in "ABC"))
CARRIERE = (
    "id;debut;fin;organisme_regime;organisme_type;organisme_categorie;fonction;niveau",
    *(f"{id};1985-01-01;;general;organisme;b;cadre;7" for id in "ABC"),
)
DEMANDES = ("id;annee;classe", *(f"{id};2000;AD3" for id in "ABC"))
# Tables with types of their own: B and C have a cell at fault, D is nobody, and the last demande asks a class that there is not.
FAUTIVES: "dict[str, dict[str, list[Any]]]" = {
    "personnes": {"id": ["A", "B", "C"], "naissance": ["1950-01-01", "1950-01-01", "1950-13-01"], "inscrit_1999": [False] * 3},
    "carriere": {
        "id": ["A", "B", "C"],
        "debut": ["1985-01-01"] * 3,
        "organisme_regime": ["general", "generale", "general"],
        "organisme_type": ["organisme"] * 3,
        "organisme_categorie": ["b"] * 3,
        "fonction": ["cadre"] * 3,
        "niveau": [7] * 3,
    },
    "demandes": {"id": ["A", "B", "C", "D", "A"], "annee": [2000] * 5, "classe": ["AD3", "AD3", "AD3", "AD3", "AD9"]},
}
BONNES = [("A", "inscriptible"), ("B", "inscriptible"), ("C", "inscriptible")]


def commande(*arguments: str, entree: Optional[bytes] = None, **environnement: str) -> subprocess.CompletedProcess[str]:
    """Runs the command in English, its streams in UTF-8 unless told otherwise."""
    milieu = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", **environnement}
    execution = subprocess.run([PROGRAMME, *arguments], input=entree, capture_output=True, env=milieu)
    sortie, erreurs = (flux.decode("utf-8", "replace") for flux in (execution.stdout, execution.stderr))
    return subprocess.CompletedProcess(execution.args, execution.returncode, sortie, erreurs)


def en_memoire(*arguments: str, encodage: str = "utf-8") -> tuple[int, str, str]:
    """Runs the command in this process, its streams in an encoding: status, and what the two streams hold, read in that encoding."""
    flux = [TextIOWrapper(BytesIO(), encodage, newline="") for _ in range(2)]
    with redirect_stdout(flux[0]), redirect_stderr(flux[1]):
        try:
            statut = main(arguments)
        except SystemExit as fin:
            statut = int(fin.code or 0)
    for un in flux:
        un.flush()
    sortie, erreurs = (un.buffer.getvalue().decode(encodage) for un in flux)  # type: ignore[attr-defined]
    return statut, sortie, erreurs


def octets(lignes: "tuple[str, ...] | list[str]", encodage: str = "utf-8") -> bytes:
    return "".join(f"{ligne}\n" for ligne in lignes).encode(encodage)


def objets(lignes: "tuple[str, ...]") -> list[dict[str, Any]]:
    """The rows as objects, numbers as numbers."""
    noms, *rangees = (ligne.split(";") for ligne in lignes)
    return [
        {nom: int(c) if nom in ("annee", "niveau") else bool(int(c)) if c in "01" else c for nom, c in zip(noms, rangee) if c} for rangee in rangees
    ]


def en_jsonl(lignes: "tuple[str, ...]") -> list[str]:
    return [json.dumps(objet) for objet in objets(lignes)]


class Fichiers:
    """The three files in a folder, as arguments of the command."""

    def __init__(self, dossier: Path) -> None:
        self.dossier = dossier
        self.noms = {nom: dossier / f"{nom}.csv" for nom in NOMS}
        for nom, lignes in zip(NOMS, (PERSONNES, CARRIERE, DEMANDES)):
            self.noms[nom].write_bytes(octets(lignes))

    def avec(self, table: str, contenu: bytes, suffixe: str = "csv") -> Fichiers:
        """One of them replaced."""
        self.noms[table] = self.dossier / f"autres-{table}.{suffixe}"
        self.noms[table].write_bytes(contenu)
        return self

    def arguments(self) -> list[str]:
        return [mot for nom in NOMS for mot in (f"--{nom}", str(self.noms[nom]))]

    def evaluer(self, *options: str, statut: int = 1) -> tuple[list[dict[str, Any]], str]:
        """The rows of the decisions, and what is said on standard error."""
        sortie = self.dossier / "decisions.jsonl"
        # In this process, as there are many of them.
        with redirect_stderr(StringIO()) as dit:
            vu = main(["--langue", "en", "evaluer", *self.arguments(), "-o", str(sortie), *options])
        assert vu == statut, dit.getvalue()
        return [json.loads(ligne) for ligne in sortie.read_text(encoding="utf-8").splitlines()], dit.getvalue()


def resume(lignes: list[dict[str, Any]]) -> list[Any]:
    """Of each row the id and the verdict, or the id, the rule broken, the file and the line."""
    return [
        (ligne["id"], ligne["verdict"])
        if ligne["erreur_regle"] is None
        else (ligne["id"], ligne["erreur_regle"], Path(ligne["erreur_fichier"]).stem, ligne["erreur_ligne"])
        for ligne in lignes
    ]
