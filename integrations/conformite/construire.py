"""Packs the conformance kit: construire.py [FILE.pyz]. The same sources give the same bytes.

One source for each thing: the model, the generator and the shrinker are those of tests/reference, the vectors those of tests/vectors.
"""

import re
import sys
import zipfile
from pathlib import Path

ICI = Path(__file__).resolve().parent
DEPOT = ICI.parent.parent
REFERENCE = DEPOT / "tests" / "reference"
# Modules of the reference model that are of its own tests or commands.
HORS = re.compile(r"^(test_.*|__main__|differentiel|repondre|logique|mesure|verites)\.py$")


def version():
    manifeste = (DEPOT / "Cargo.toml").read_text("utf-8")
    return re.search(r'^version = "([^"]+)"', manifeste, re.MULTILINE).group(1)


def seule(page):
    """A page as it is read outside the repository: its links lead nowhere there."""
    return re.sub(r"\[([^\]\n]*)\]\([^)\s]*\)", r"\1", page)


def contenu():
    """Path in the archive and bytes of each file."""
    fichiers = {"VERSION": (version() + "\n").encode()}
    for page in ("conformite", "format", "format-fr", "lectures"):
        fichiers[page.upper() + ".md"] = seule((DEPOT / "docs" / (page + ".md")).read_text("utf-8")).encode("utf-8")
    fichiers["exemples/adaptateur.py"] = (ICI / "adaptateur.py").read_bytes()
    for licence in ("LICENSE-APACHE", "LICENSE-MIT"):
        fichiers[licence] = (DEPOT / licence).read_bytes()
    fichiers["__main__.py"] = (ICI / "__main__.py").read_bytes()
    for source in (ICI / "kit").glob("*.py"):
        fichiers["kit/" + source.name] = source.read_bytes()
    for source in REFERENCE.glob("*.py"):
        if not HORS.match(source.name):
            fichiers["reference/" + source.name] = source.read_bytes()
    for source in (DEPOT / "tests" / "vectors").glob("*.json*"):
        fichiers["vecteurs/decisions/" + source.name] = source.read_bytes()
    for volet in ("effets", "planification"):
        fichiers["vecteurs/%s/%s.json" % (volet, volet)] = (ICI / "vecteurs" / (volet + ".json")).read_bytes()
    return sorted(fichiers.items())


def ecrire(sortie):
    sortie.parent.mkdir(parents=True, exist_ok=True)
    with open(sortie, "wb") as fichier:
        fichier.write(b"#!/usr/bin/env python3\n")
        with zipfile.ZipFile(fichier, "w", zipfile.ZIP_DEFLATED) as archive:
            for nom, octets in contenu():
                entree = zipfile.ZipInfo(nom, (1980, 1, 1, 0, 0, 0))
                entree.compress_type, entree.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                archive.writestr(entree, octets)
    sortie.chmod(0o755)


if __name__ == "__main__":
    ecrire(Path(sys.argv[1]) if len(sys.argv) > 1 else DEPOT / "target" / "conformite" / "liste-aptitude-conformite.pyz")
