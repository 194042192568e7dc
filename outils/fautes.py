"""Plants faults one by one, runs the test that must see each, restores: every one must be seen.

    python3 outils/fautes.py LISTE.toml [--seules NOM…] [--domaine D…] [--ecrire PAGE] [--venv .venv]

A list has `[essais]`, commands by name, and `faute`, a list of tables with `nom`, `domaine`, `fichier`, `avant` (written once in that file),
`apres`, `essai`, and where a message is promised `dit`, which the output must hold. All happens in a worktree under build/, of the last
commit: the tree that one works in is never touched. Each command must pass there before a fault is planted: a test that fails anyway
sees nothing. A fault that does not compile is none, but where its list says `compilation = true`: the compiler is then what sees it.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path

RACINE = Path(__file__).resolve().parents[1]
VUE, SURVIT, NE_COMPILE_PAS = "seen", "SURVIVES", "DOES NOT COMPILE"
SECONDES = 900
SANS_FIN = "\n(no end)"


class Arbre:
    """A worktree of the last commit, with what is installed beside the sources: compiled modules, node packages."""

    def __init__(self, nom: str, venv: Path) -> None:
        self.racine, self._venv = RACINE / "build" / nom / "arbre", venv

    def __enter__(self) -> Arbre:
        self.__exit__()
        subprocess.run(["git", "worktree", "add", "--quiet", "--detach", str(self.racine), "HEAD"], cwd=RACINE, check=True)
        for module in RACINE.glob("ffi-python*/python/*/*.so"):
            shutil.copy(module, self.racine / module.relative_to(RACINE))
        for paquets in (*RACINE.glob("tests/*/node_modules"), *RACINE.glob("examples/*/node_modules")):
            (self.racine / paquets.relative_to(RACINE)).symlink_to(paquets)
        return self

    def __exit__(self, *_: object) -> None:
        subprocess.run(["git", "worktree", "remove", "--force", str(self.racine)], cwd=RACINE, capture_output=True, check=False)
        shutil.rmtree(self.racine, ignore_errors=True)
        subprocess.run(["git", "worktree", "prune"], cwd=RACINE, check=True)

    def environnement(self) -> dict[str, str]:
        cible = Path(os.environ.get("CARGO_TARGET_DIR", RACINE / "target")).resolve()
        return {
            **os.environ,
            # Cargo knows a package by its place in the workspace: in one folder, what is built with a fault would pass for what is not.
            "CARGO_TARGET_DIR": str(cible / "fautes" / "cargo"),
            "CIBLE": str(cible),
            "PY": str(self._venv.resolve() / "bin" / "python"),
            "PYTHONPATH": os.pathsep.join(str(self.racine / paquet / "python") for paquet in ("ffi-python", "ffi-python-arrow")),
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def lancer(self, commande: str) -> tuple[int, str]:
        # A group of its own: what a test starts ends with it.
        execution = subprocess.Popen(
            ["bash", "-c", commande], cwd=self.racine, env=self.environnement(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            errors="replace", start_new_session=True,
        )
        try:
            sortie, _ = execution.communicate(timeout=SECONDES)
        except subprocess.TimeoutExpired:
            os.killpg(execution.pid, signal.SIGKILL)
            sortie, _ = execution.communicate()
            return 124, sortie + SANS_FIN
        except BaseException:
            os.killpg(execution.pid, signal.SIGKILL)
            raise
        return execution.returncode, sortie


def juger(faute: dict, statut: int, sortie: str) -> str:
    if "could not compile" in sortie or "error: command execution failed" in sortie:
        return VUE if faute.get("compilation") else NE_COMPILE_PAS
    if statut == 0:
        return SURVIT
    if faute.get("dit", "") not in sortie:
        return f"seen without « {faute['dit']} »"
    return VUE


class Bilan:
    """The figures of a run over mutants, a line for each part, printed as they come; the survivors that no reason excuses."""

    def __init__(self, titres: str) -> None:
        self._lignes, self._inexpliques = [titres], 0

    def ajouter(self, ligne: str, sans_raison: list[str]) -> None:
        self._lignes.append(ligne)
        self._inexpliques += len(sans_raison)
        print(ligne, *(f"  survives: {mutant}" for mutant in sans_raison), sep="\n", flush=True)

    def conclure(self, page: Path | None) -> int:
        """Writes the figures where a page is named; the status of the run."""
        if page:
            page.write_text("\n".join(self._lignes) + "\n", encoding="utf-8")
        return 1 if self._inexpliques else 0


# How each kind of test names what failed: pytest, cargo, the C programs, node, the grids, the vectors, the COBOL batch, a page.
NOMS = (
    r"^FAILED (tests/.+?)(?: - |$)", r"^---- (\S+) stdout ----", r"^(tests/c/\w+\.c:\d+): ", r"^not ok \d+ - (.*)", r"^(\w+): not the answers of the",
    r"^(\w+\.jsonl? \S*):$", r'^  File "\S*/(tests/cobol/\w+\.py", line \d+), in main', r"^expected .*, written .*: (V\d+)$",
)


def qui(sortie: str) -> str:
    """What saw the fault: the first test that its output says failed, and how many more did; nothing where it names none. A test that never
    ends sees too, and so does a machine that is too slow: said, to be looked at."""
    if sortie.endswith(SANS_FIN):
        return "no end"
    noms = list(dict.fromkeys(trouve[1].replace('", line ', ":") for nom in NOMS for trouve in re.finditer(nom, sortie, re.MULTILINE)))
    return "" if not noms else noms[0] if len(noms) == 1 else f"{noms[0]} and {len(noms) - 1} more"


def essayer(arbre: Arbre, faute: dict, commande: str) -> tuple[str, str]:
    fichier = arbre.racine / faute["fichier"]
    avant = fichier.read_bytes()
    cherche = faute["avant"].encode()
    if avant.count(cherche) != 1:
        return f"stands {avant.count(cherche)} times in {faute['fichier']}", ""
    try:
        fichier.write_bytes(avant.replace(cherche, faute["apres"].encode()))
        statut, sortie = arbre.lancer(commande)
        return juger(faute, statut, sortie), sortie
    finally:
        fichier.write_bytes(avant)


def ecrire(page: Path, fautes: list[dict], resultats: dict[str, tuple[str, str]]) -> None:
    """The results; those of an earlier day stay for what was not tried this time."""
    anciens = {}
    if page.exists():
        colonnes = [ligne.split("\t") for ligne in page.read_text(encoding="utf-8").splitlines()[1:]]
        anciens = {c[1]: (c[4], c[5]) for c in colonnes}
    lignes = ["area\tfault\tfile\tlooked for by\tresult\tseen by"]
    for f in fautes:
        resultat = resultats.get(f["nom"], anciens.get(f["nom"], ("not tried", "")))
        lignes.append("\t".join((f["domaine"], f["nom"], f["fichier"], f["essai"], *resultat)))
    page.write_text("\n".join(lignes) + "\n", encoding="utf-8")


def verifier(lue: dict) -> int:
    """Is every fault one of its own, in a text that stands once, looked for by a command of the list?"""
    noms = [f["nom"] for f in lue["faute"]]
    doubles = sorted({nom for nom in noms if noms.count(nom) > 1})
    perdues = [
        f"{f['nom']}: its text stands {n} times in {f['fichier']}"
        for f in lue["faute"]
        if (n := (RACINE / f["fichier"]).read_text(encoding="utf-8").count(f["avant"])) != 1
    ]
    inconnus = [f"{f['nom']}: no command {f['essai']}" for f in lue["faute"] if f["essai"] not in lue["essais"]]
    for dit in (*doubles, *perdues, *inconnus):
        print(dit, file=sys.stderr)
    print(f"{len(noms)} faults can be planted")
    return 1 if doubles or perdues or inconnus else 0


def principal() -> int:
    options = argparse.ArgumentParser(description="Plants faults one by one: every one must be seen.")
    options.add_argument("liste", type=Path)
    options.add_argument("--seules", nargs="*", help="these faults only")
    options.add_argument("--domaine", nargs="*", help="these areas only")
    options.add_argument("--verifier", action="store_true", help="plant nothing: does each fault find its place in the sources?")
    options.add_argument("--ecrire", type=Path, help="write the results there; those of faults not tried this time are kept")
    options.add_argument("--arbre", default="fautes", help="folder of the worktree under build/: another for a second run beside the first")
    options.add_argument("--venv", type=Path, default=RACINE / ".venv")
    choix = options.parse_args()
    lue = tomllib.loads(choix.liste.read_text(encoding="utf-8"))
    fautes = [
        f for f in lue["faute"]
        if (not choix.seules or f["nom"] in choix.seules) and (not choix.domaine or f["domaine"] in choix.domaine)
    ]
    if choix.verifier:
        return verifier(lue)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    resultats: dict[str, tuple[str, str]] = {}
    mauvais = 0
    try:
        with Arbre(choix.arbre, choix.venv) as arbre:
            passent: dict[str, bool] = {}
            for rang, faute in enumerate(fautes, 1):
                debut = time.monotonic()
                essai = faute["essai"]
                if essai not in passent:
                    statut, sortie = arbre.lancer(lue["essais"][essai])
                    passent[essai] = statut == 0
                    print(f"{essai}, nothing planted: {'passes' if statut == 0 else 'FAILS'}, {time.monotonic() - debut:.0f} s", flush=True)
                    if statut != 0:
                        print(sortie[-3000:], flush=True)
                debut = time.monotonic()
                resultat, sortie = essayer(arbre, faute, lue["essais"][essai]) if passent[essai] else ("its test fails anyway", "")
                temoin = qui(sortie) if resultat == VUE else ""
                resultats[faute["nom"]] = (resultat, "the compiler" if faute.get("compilation") and not temoin else temoin)
                duree = time.monotonic() - debut
                print(f"{rang}/{len(fautes)} {faute['domaine']}: {faute['nom']}: {resultat}, {duree:.0f} s; {temoin}", flush=True)
                if resultat != VUE:
                    mauvais += 1
                    print(sortie[-1500:], flush=True)
    finally:
        if choix.ecrire:
            ecrire(choix.ecrire, lue["faute"], resultats)
    print(f"{len(resultats)} faults planted, {len(resultats) - mauvais} seen")
    return 1 if mauvais or len(resultats) < len(fautes) else 0


if __name__ == "__main__":
    sys.exit(principal())
