"""Mutation testing of a crate by the programs of its users: `mutants_rust.py REGLES [--sur N] [--fichiers F…] [--ecrire PAGE]`.

REGLES (tests/fautes/mutants-c.toml, mutants-arrow.toml) names the workspace of the crate, the crate, and the command that must see its mutants.
cargo-mutants lists what can be changed; every n-th of a file is tried where a sample of N a file is asked for. Each is put into a worktree,
the crate is built again and the command runs: what C and Python callers are promised must be seen from there. A survivor must have its
reason in REGLES.
"""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import tomllib
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from fautes import NE_COMPILE_PAS, RACINE, SURVIT, Arbre, Bilan, juger  # noqa: E402
from mutants import Fichier  # noqa: E402


def lister(espace: str, paquet: str, fichiers: list[str]) -> dict[str, list[dict]]:
    """The mutants of each file, in the order of the lines; `espace` is the folder of the workspace."""
    sortie = subprocess.run(
        ["cargo", "mutants", "--list", "--json", "--dir", espace, "--package", paquet], cwd=RACINE, capture_output=True, text=True, check=True
    ).stdout
    par_fichier = defaultdict(list)
    for mutant in json.loads(sortie):
        place = (Path(espace) / mutant["file"]).as_posix()
        mutant |= {"file": place, "name": place + mutant["name"].removeprefix(mutant["file"])}
        if not fichiers or mutant["file"] in fichiers:
            par_fichier[mutant["file"]].append(mutant)
    return dict(sorted(par_fichier.items()))


def sans_place(nom: str) -> str:
    """The name of a mutant without its line and column, which move with every change."""
    fichier, _, reste = nom.partition(":")
    return f"{fichier}: {reste.split(': ', 1)[-1]}"


def essayer(arbre: Arbre, mutant: dict, commande: str) -> str:
    chemin = arbre.racine / mutant["file"]
    avant = chemin.read_text(encoding="utf-8")
    debut, fin = Fichier(avant).bornes(mutant["span"])
    try:
        chemin.write_text(f"{avant[:debut]} {mutant['replacement']} {avant[fin:]}", encoding="utf-8")
        return juger({}, *arbre.lancer(commande))
    finally:
        chemin.write_text(avant, encoding="utf-8")


def principal() -> int:
    options = argparse.ArgumentParser(description="Mutation testing of a crate.")
    options.add_argument("regles", type=Path, help="the crate, its command, the reasons of survivors")
    options.add_argument("--sur", type=int, default=0, help="how many mutants of each file (all)")
    options.add_argument("--fichiers", nargs="*", default=[], help="these files only, as ffi-c/src/vue.rs")
    options.add_argument("--ecrire", type=Path, help="write the figures there")
    choix = options.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what runs ends with it
    regles = tomllib.loads(choix.regles.read_text(encoding="utf-8"))
    raisons = {r["mutant"] for r in regles.get("raison", [])}
    bilan = Bilan("file\tmutants\ttried\tkilled\tnot compiling\twith a reason")
    with Arbre(choix.regles.stem, RACINE / ".venv") as arbre:
        statut, sortie = arbre.lancer(regles["essai"])
        if statut:
            sys.exit(f"the tests fail before anything is changed\n{sortie[-2000:]}")
        for fichier, tous in lister(regles["espace"], regles["paquet"], choix.fichiers).items():
            pas = max(1, -(-len(tous) // choix.sur)) if choix.sur else 1
            issues = [(m, essayer(arbre, m, regles["essai"])) for m in tous[pas // 2 :: pas]]
            vivants = [sans_place(m["name"]) for m, issue in issues if issue == SURVIT]
            sans = [v for v in vivants if v not in raisons]
            perdus = sum(issue == NE_COMPILE_PAS for _, issue in issues)
            tues = len(issues) - len(vivants) - perdus
            bilan.ajouter(f"{fichier}\t{len(tous)}\t{len(issues)}\t{tues}\t{perdus}\t{len(vivants) - len(sans)}", sans)
    return bilan.conclure(choix.ecrire)


if __name__ == "__main__":
    sys.exit(principal())
