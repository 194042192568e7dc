"""The lock files of the Python tools: `verrous.py [--ecrire] FILE.txt…`.

Each requirements file names what is used, with versions; the lock beside it (.lock) also names what those need, with hashes, and is what
gets installed. A lock that lacks something of its file is an error here, before pip installs half of it.
"""

import re
import subprocess
import sys
from pathlib import Path

UV = "uv==0.13.9"
FIXE = re.compile(r"^([A-Za-z0-9._-]+)==(\S+?)(?: *\\| *;.*)?$", re.MULTILINE)
PYTHON = {"requirements-ancien.txt": "3.9"}


def nommes(fichier):
    """The requirements of a file and of those that it includes."""
    texte = fichier.read_text("utf-8")
    lus = {nom.lower().replace("_", "-"): version for nom, version in FIXE.findall(texte)}
    for autre in re.findall(r"^-r (\S+)$", texte, re.MULTILINE):
        lus |= nommes(fichier.parent / autre)
    return lus


def ecrire(fichier):
    environnement = Path("build/venv-uv")
    if not (environnement / "bin/uv").exists():
        subprocess.run([Path(__file__).parent / "venv.sh", environnement, sys.executable], check=True)
        subprocess.run([environnement / "bin/pip", "install", "--quiet", "--disable-pip-version-check", UV], check=True)
    subprocess.run([environnement / "bin/uv", "pip", "compile", "--quiet", "--universal", "--python-version", PYTHON.get(fichier.name, "3.11"),
                    "--generate-hashes", "--custom-compile-command", "make verrous", fichier, "-o", fichier.with_suffix(".lock")], check=True)


def main(arguments):
    fichiers = [Path(a) for a in arguments if a != "--ecrire"]
    for fichier in fichiers:
        if "--ecrire" in arguments:
            ecrire(fichier)
        verrou = nommes(fichier.with_suffix(".lock"))
        ecarts = sorted(f"{nom}=={version}" for nom, version in nommes(fichier).items() if verrou.get(nom) != version)
        if ecarts:
            sys.exit(f"{fichier.with_suffix('.lock')} is not of {fichier} ({', '.join(ecarts)}); to write it again: make verrous")


if __name__ == "__main__":
    main(sys.argv[1:])
