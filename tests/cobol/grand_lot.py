"""The COBOL batch on many agents: `grand_lot.py PROGRAM FOLDER [AGENTS]`.

Nothing may be lost: the lines of the files are counted here, and the totals of the batch must say the same.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

RACINE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(RACINE / "examples/cobol"))
sys.dont_write_bytecode = True

import generer  # noqa: E402


def lignes(chemin):
    with open(chemin, "rb") as fichier:
        return sum(1 for _ in fichier)


def main(programme, dossier, agents="100000"):
    generer.main(dossier, agents)
    chemins = {nom: Path(dossier, f"{nom.lower()}.txt") for nom in ("AGENTS", "CARRIERE", "DECISIONS", "REJETS")}
    environnement = dict(os.environ, **{f"DD_{nom}": str(chemin) for nom, chemin in chemins.items()})
    fini = subprocess.run([programme], env=environnement, stdout=subprocess.PIPE, text=True, check=False)
    print(fini.stdout, end="")
    totaux = {libelle.strip(): int(nombre) for libelle, nombre in re.findall(r"^(.{32}) *(\d+)$", fini.stdout, re.M)}
    lus, agents_rejetes, periodes, periodes_seules = map(int, re.findall(r"\d+", Path(dossier, "attendus.txt").read_text("ascii")))
    ecrites, rejets = lignes(chemins["DECISIONS"]), lignes(chemins["REJETS"])
    assert lus == lignes(chemins["AGENTS"]) == totaux["agents lus"] == int(agents)
    assert periodes == lignes(chemins["CARRIERE"]) == totaux["periodes lues"]
    assert agents_rejetes == totaux["agents rejetes"] and periodes_seules == totaux["periodes sans agent"]
    assert rejets == agents_rejetes + periodes_seules and ecrites == totaux["decisions ecrites"]
    assert lus == ecrites + agents_rejetes
    assert sum(n for libelle, n in totaux.items() if libelle.startswith("dont ")) == ecrites
    assert "agents: lus = ecrits + rejetes" in fini.stdout and "carriere: lues = retenues + rejetees" in fini.stdout
    assert fini.returncode == 4, fini.returncode
    print(f"grand lot: {lus} agents read = {ecrites} decisions + {agents_rejetes} rejects")


if __name__ == "__main__":
    main(*sys.argv[1:])
