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
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path

RACINE = Path(__file__).resolve().parents[1]
ARBRE = RACINE / "build" / "fautes" / "arbre"
VUE, SURVIT, NE_COMPILE_PAS = "seen", "SURVIVES", "DOES NOT COMPILE"
SECONDES = 900


def ouvrir_l_arbre() -> None:
    """A worktree of the last commit, with what is installed beside the sources: environment, compiled modules, node packages."""
    fermer_l_arbre()
    subprocess.run(["git", "worktree", "add", "--quiet", "--detach", str(ARBRE), "HEAD"], cwd=RACINE, check=True)
    for module in RACINE.glob("ffi-python*/python/*/*.so"):
        shutil.copy(module, ARBRE / module.relative_to(RACINE))
    for paquets in (*RACINE.glob("tests/*/node_modules"), *RACINE.glob("examples/*/node_modules")):
        (ARBRE / paquets.relative_to(RACINE)).symlink_to(paquets)


def fermer_l_arbre() -> None:
    subprocess.run(["git", "worktree", "remove", "--force", str(ARBRE)], cwd=RACINE, capture_output=True, check=False)
    shutil.rmtree(ARBRE, ignore_errors=True)
    subprocess.run(["git", "worktree", "prune"], cwd=RACINE, check=True)


def lancer(commande: str, venv: Path) -> tuple[int, str]:
    cible = Path(os.environ.get("CARGO_TARGET_DIR", RACINE / "target")).resolve()
    environnement = {
        **os.environ,
        "CARGO_TARGET_DIR": str(cible),
        "CIBLE": str(cible),
        "PY": str(venv / "bin" / "python"),
        "PYTHONPATH": os.pathsep.join(str(ARBRE / paquet / "python") for paquet in ("ffi-python", "ffi-python-arrow")),
        "CARGO_PROFILE_DEV_OPT_LEVEL": "1",
    }
    # A group of its own: what a test starts ends with it.
    execution = subprocess.Popen(
        ["bash", "-c", commande], cwd=ARBRE, env=environnement, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        errors="replace", start_new_session=True,
    )
    try:
        sortie, _ = execution.communicate(timeout=SECONDES)
    except subprocess.TimeoutExpired:
        os.killpg(execution.pid, signal.SIGKILL)
        sortie, _ = execution.communicate()
        return 124, sortie + "\n(no end)"
    return execution.returncode, sortie


def juger(faute: dict, statut: int, sortie: str) -> str:
    if "could not compile" in sortie or "error: command execution failed" in sortie:
        return VUE if faute.get("compilation") else NE_COMPILE_PAS
    if statut == 0:
        return SURVIT
    if faute.get("dit", "") not in sortie:
        return f"seen without « {faute['dit']} »"
    return VUE


def essayer(faute: dict, commande: str, venv: Path) -> tuple[str, str]:
    fichier = ARBRE / faute["fichier"]
    avant = fichier.read_bytes()
    cherche = faute["avant"].encode()
    if avant.count(cherche) != 1:
        return f"stands {avant.count(cherche)} times in {faute['fichier']}", ""
    try:
        fichier.write_bytes(avant.replace(cherche, faute["apres"].encode()))
        statut, sortie = lancer(commande, venv)
        return juger(faute, statut, sortie), sortie
    finally:
        fichier.write_bytes(avant)


def page(liste: Path, resultats: list[tuple[dict, str]]) -> str:
    lignes = ["area\tfault\tfile\tlooked for by\tresult"]
    lignes += ["\t".join((f["domaine"], f["nom"], f["fichier"], f["essai"], r)) for f, r in resultats]
    return "\n".join(lignes) + "\n"


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
    ouvrir_l_arbre()
    resultats: dict[str, str] = {}
    mauvais = 0
    try:
        passent: dict[str, bool] = {}
        for rang, faute in enumerate(fautes, 1):
            debut = time.monotonic()
            essai = faute["essai"]
            if essai not in passent:
                statut, sortie = lancer(lue["essais"][essai], choix.venv)
                passent[essai] = statut == 0
                print(f"{essai}, nothing planted: {'passes' if statut == 0 else 'FAILS'}, {time.monotonic() - debut:.0f} s", flush=True)
                if statut != 0:
                    print(sortie[-3000:], flush=True)
            debut = time.monotonic()
            resultat, sortie = essayer(faute, lue["essais"][essai], choix.venv) if passent[essai] else ("its test fails anyway", "")
            resultats[faute["nom"]] = resultat
            print(f"{rang}/{len(fautes)} {faute['domaine']}: {faute['nom']}: {resultat}, {time.monotonic() - debut:.0f} s", flush=True)
            if resultat != VUE:
                mauvais += 1
                print(sortie[-1500:], flush=True)
    finally:
        fermer_l_arbre()
        if choix.ecrire:
            anciens = {}
            if choix.ecrire.exists():
                colonnes = [ligne.split("\t") for ligne in choix.ecrire.read_text(encoding="utf-8").splitlines()[1:]]
                anciens = {c[1]: c[4] for c in colonnes}
            tous = [(f, resultats.get(f["nom"], anciens.get(f["nom"], "not tried"))) for f in lue["faute"]]
            choix.ecrire.write_text(page(choix.liste, tous), encoding="utf-8")
    print(f"{len(resultats)} faults planted, {len(resultats) - mauvais} seen")
    return 1 if mauvais or len(resultats) < len(fautes) else 0


if __name__ == "__main__":
    sys.exit(principal())
