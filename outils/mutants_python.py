"""Mutation testing of the Python layer by cosmic-ray: `mutants_python.py [--sur N] [--pieces NOM…] [--ecrire PAGE]`.

Each piece of tests/fautes/mutants-python.toml is a module and the tests that must hold it. All its mutants are listed; every n-th is tried
where a sample of N is asked for. A survivor must have its reason in the list, by the line that it makes.
"""

from __future__ import annotations

import argparse
import re
import sqlite3
import subprocess
import sys
import tomllib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from fautes import RACINE, Arbre, Bilan  # noqa: E402

LISTE = RACINE / "tests" / "fautes" / "mutants-python.toml"
PAQUET = "ffi-python/python/liste_aptitude"
CONFIGURATION = """
[cosmic-ray]
module-path = "{module}"
timeout = 300.0
excluded-modules = []
test-command = "{commande}"
[cosmic-ray.distributor]
name = "local"
"""


def essayer(arbre: Arbre, outil: Path, piece: dict, nombre: int, dossier: Path) -> tuple[int, int, int, list[str]]:
    """How many mutants are listed, tried, killed; the lines that survived."""
    module = f"{PAQUET}/{piece['module']}"
    python = arbre.environnement()["PY"]
    commande = f"{python} -m pytest -q -x -p no:cacheprovider {' '.join(f'tests/python/{e}' for e in piece['essais'])}"
    configuration, session = dossier / "configuration.toml", dossier / f"{Path(module).stem}.sqlite"
    session.unlink(missing_ok=True)
    configuration.write_text(CONFIGURATION.format(module=module, commande=commande), encoding="utf-8")
    statut, sortie = arbre.lancer(commande)
    if statut:
        sys.exit(f"{module}: its tests fail before anything is changed\n{sortie[-2000:]}")
    lancer(arbre, outil, "init", configuration, session)
    base = sqlite3.connect(session)
    tous = [ligne[0] for ligne in base.execute("SELECT job_id FROM mutation_specs ORDER BY start_pos_row, start_pos_col, operator_name, occurrence")]
    pas = max(1, -(-len(tous) // nombre)) if nombre else 1
    gardes = set(tous[pas // 2 :: pas])
    for table in ("mutation_specs", "work_items"):
        base.executemany(f"DELETE FROM {table} WHERE job_id = ?", [(j,) for j in base_ids(base, table) if j not in gardes])
    base.commit()
    base.close()
    lancer(arbre, outil, "exec", configuration, session)
    base = sqlite3.connect(session)
    issues = base.execute("SELECT test_outcome, diff FROM work_results").fetchall()
    tues = sum("SURVIVED" not in str(issue).upper() for issue, _ in issues)
    vivants = [ligne for issue, diff in issues if "SURVIVED" in str(issue).upper() for ligne in ajoutees(diff)]
    return len(tous), len(issues), tues, vivants


def base_ids(base: sqlite3.Connection, table: str) -> list[str]:
    return [ligne[0] for ligne in base.execute(f"SELECT job_id FROM {table}")]


def lancer(arbre: Arbre, outil: Path, verbe: str, configuration: Path, session: Path) -> None:
    subprocess.run([outil, verbe, configuration, session], cwd=arbre.racine, env=arbre.environnement(), check=True, stdout=subprocess.DEVNULL)


def ajoutees(diff: str) -> list[str]:
    """The lines that a mutant makes."""
    return [re.sub(r"\s+", " ", ligne[1:]).strip() for ligne in diff.splitlines() if ligne.startswith("+") and not ligne.startswith("+++")]


def principal() -> int:
    options = argparse.ArgumentParser(description="Mutation testing of the Python layer.")
    options.add_argument("--sur", type=int, default=0, help="how many mutants of each module (all)")
    options.add_argument("--pieces", nargs="*", help="these modules only")
    options.add_argument("--ecrire", type=Path, help="write the figures there")
    options.add_argument("--venv", type=Path, default=RACINE / ".venv")
    options.add_argument("--outil", type=Path, default=RACINE / "build" / "venv-mutants" / "bin" / "cosmic-ray")
    choix = options.parse_args()
    lue = tomllib.loads(LISTE.read_text(encoding="utf-8"))
    raisons = {(r["module"], r["ligne"]) for r in lue.get("raison", [])}
    dossier = RACINE / "build" / "mutants-python"
    dossier.mkdir(parents=True, exist_ok=True)
    bilan = Bilan("module\ttests\tmutants\ttried\tkilled\twith a reason")
    with Arbre("mutants-python", choix.venv) as arbre:
        for piece in lue["piece"]:
            if choix.pieces and piece["module"] not in choix.pieces:
                continue
            tous, essayes, tues, vivants = essayer(arbre, choix.outil.resolve(), piece, choix.sur, dossier)
            sans = [v for v in vivants if (piece["module"], v) not in raisons]
            bilan.ajouter(f"{piece['module']}\t{' '.join(piece['essais'])}\t{tous}\t{essayes}\t{tues}\t{essayes - tues - len(sans)}", sans)
    return bilan.conclure(choix.ecrire)


if __name__ == "__main__":
    sys.exit(principal())
