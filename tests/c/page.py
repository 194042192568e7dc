"""Runs docs/c.md as a reader does, in an empty folder with a home of its own: `page.py`.

The C sample becomes premier.c; lines of `make` run in the repository, the others in the folder; a text sample is what the lines before it print.
"""

import os
import re
import subprocess
import tempfile
from pathlib import Path

DEPOT = Path(__file__).resolve().parents[2]
BLOC = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def main():
    with tempfile.TemporaryDirectory() as maison:
        vide = Path(maison, "vide")
        vide.mkdir()
        environnement = {**os.environ, "HOME": maison, "CARGO_HOME": os.environ.get("CARGO_HOME", os.path.expanduser("~/.cargo")),
                         "RUSTUP_HOME": os.environ.get("RUSTUP_HOME", os.path.expanduser("~/.rustup"))}
        for nom in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL", "LD_LIBRARY_PATH", "PKG_CONFIG_PATH"):
            environnement.pop(nom, None)
        joues, sortie, exportes = 0, "", []
        for langage, corps in BLOC.findall((DEPOT / "docs/c.md").read_text("utf-8")):
            if langage == "c":
                (vide / "premier.c").write_text(corps, "utf-8")
            elif langage == "sh":
                dossier = DEPOT if corps.startswith("make ") else vide
                fini = subprocess.run(["bash", "-euc", "\n".join([*exportes, corps])], cwd=dossier, env=environnement, capture_output=True, text=True)
                assert fini.returncode == 0, fini
                exportes += [ligne for ligne in corps.splitlines() if ligne.startswith("export ")]
                sortie, joues = fini.stdout, joues + 1
            elif langage == "text":
                assert sortie == corps, f"docs/c.md prints {sortie!r}, and says {corps!r}"
        assert joues >= 3, joues
        # What the page says of the two forgotten things.
        source = (vide / "premier.c").read_text("utf-8")
        for ligne, dit in ((r"^.*niveau_connu = .*\n", "carriere[0].niveau: "),):
            (vide / "oubli.c").write_text(re.sub(ligne, "", source, flags=re.MULTILINE), "utf-8")
            prefixe = f"{maison}/liste-aptitude"
            subprocess.run(["cc", "-std=c99", "oubli.c", f"-I{prefixe}/include", f"{prefixe}/lib/libliste_aptitude.a", "-o", "oubli"], cwd=vide, check=True)
            fini = subprocess.run(["./oubli"], cwd=vide, capture_output=True, text=True)
            assert fini.returncode == 1 and fini.stderr.startswith(dit) and "niveau_connu" in fini.stderr, fini
    print(f"docs/c.md: {joues} shell samples run, the program and what it prints")


if __name__ == "__main__":
    main()
