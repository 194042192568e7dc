"""Runs every engine on the shared dossiers, compares their answers one to one, and writes the table.

`comparer.py FOLDER TARGET RESULTS PYTHON PROJECT_TARGET`: the working folder, the target folder of this workspace, the Markdown file to write,
the interpreter where liste_aptitude is installed, the target folder of the project. A disagreement ends the run and prints the dossier.
"""

import json
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median

import tableau

ICI = Path(__file__).resolve().parent
TRAVAIL, CIBLE, RESULTATS, PYTHON_PROJET, CIBLE_PROJET = map(Path, sys.argv[1:6])
# The first of the table: it checks that verdict, decision and decision in place are the same.
REFERENCE = "noyau-verdict"
# The fastest are over in a moment, which may be a bad one: they are run so many times, in turns, and the median of each figure is kept.
TOURS = 7
TOURS_LIMITES = 3


@dataclass(frozen=True)
class Moteur:
    """One line of the table: what is run, and what it works on."""

    nom: str
    libelle: str
    commande: list[str]
    entree: str
    dates: str = "by itself"
    tours: int = 1


def caisse(nom: str) -> str:
    """The version of a crate in the lockfile."""
    verrou = tomllib.loads((ICI / "Cargo.lock").read_text())
    return next(p["version"] for p in verrou["package"] if p["name"] == nom)


def moteurs() -> list[Moteur]:
    """All lines, in the order of the table."""
    rust, python = str(CIBLE / "release"), str(ICI / "python")
    py = sys.executable
    travail = str(TRAVAIL)
    rego, avant = f"regorus {caisse('regorus')} (Rego)", "before"
    zen, fisca = f"zen-engine {version('zen-engine')}", f"OpenFisca {version('openfisca-core')}"
    logique = f"datalogic-rs {caisse('datalogic-rs')} (JSONLogic)"
    return [
        Moteur("noyau-verdict", "**kernel, verdict only**", [f"{CIBLE}/livraison/noyau", travail, "verdict"], "careers", tours=TOURS),
        Moteur("noyau-decision", "**kernel, full decision**", [f"{CIBLE}/livraison/noyau", travail, "decision"], "careers", tours=TOURS),
        Moteur("noyau-decision_dans", "**kernel, decision in place**", [f"{CIBLE}/livraison/noyau", travail, "decision_dans"], "careers", tours=TOURS),
        Moteur("c", "C by hand", [f"{CIBLE}/c", travail], "careers", tours=TOURS),
        Moteur("python", "plain Python", [py, f"{python}/simple.py", travail], "careers"),
        Moteur("rego-periodes", rego, [f"{rust}/pairs-rego", travail, "periodes"], "careers"),
        Moteur("rego-attributs", rego, [f"{rust}/pairs-rego", travail, "attributs"], "attributes", avant),
        Moteur("datalogic-periodes", logique, [f"{rust}/pairs-datalogic", travail, "periodes"], "careers"),
        Moteur("datalogic-attributs", logique, [f"{rust}/pairs-datalogic", travail, "attributs"], "attributes", avant),
        Moteur("cedar", f"cedar-policy {caisse('cedar-policy')}", [f"{rust}/pairs-cedar", travail], "attributes", avant),
        Moteur("zen-seul", zen, [py, f"{python}/zen_mesure.py", travail, "seul"], "attributes", avant),
        Moteur("zen-lot", f"{zen}, batch on all cores", [py, f"{python}/zen_mesure.py", travail, "lot"], "attributes", avant),
        Moteur("openfisca-seul", f"{fisca}, one person", [py, f"{python}/openfisca_mesure.py", travail, "seul"], "attributes", avant),
        Moteur("openfisca-vecteur", f"{fisca}, all in one array", [py, f"{python}/openfisca_mesure.py", travail, "vecteur"], "attributes", avant),
    ]


def executer(commande: list[str]) -> None:
    """Runs a program to its end."""
    print(" ".join(Path(c).name for c in commande), flush=True)
    subprocess.run(commande, check=True)


def mediane(rapports: list[dict]) -> dict:
    """The median of every figure over the runs of one engine."""
    mesures = {cle: median(r["mesures"][cle] for r in rapports) for cle in rapports[0]["mesures"]}
    return rapports[0] | {"mesures": mesures, "memoire_kio": median(r["memoire_kio"] for r in rapports)}


def reponses(nom: str) -> list[str]:
    """The answers of one engine."""
    return (TRAVAIL / f"reponses-{nom}.txt").read_text().splitlines()


def comparer(moteur: Moteur) -> int:
    """How many answers agree; the first that does not is printed with its dossier, and ends the run."""
    trouvees, attendues = reponses(moteur.nom), reponses(REFERENCE)
    if not trouvees or len(trouvees) > len(attendues):
        sys.exit(f"{moteur.nom}: {len(trouvees)} answers for {len(attendues)} dossiers")
    for rang, (trouvee, attendue) in enumerate(zip(trouvees, attendues)):
        if trouvee != attendue:
            cas, faits = ((TRAVAIL / nom).read_text().splitlines()[rang] for nom in ("dossiers.jsonl", "faits.jsonl"))
            sys.exit(f"{moteur.nom} disagrees on dossier {rang}\n  it says: {trouvee}\n  kernel:  {attendue}\n{cas}\n{faits}")
    return len(trouvees)


def limites() -> dict[str, dict]:
    """What the memory and the boundaries cost, each the median of a few runs."""
    commandes = {
        "mesure-noyau-copies.json": [f"{CIBLE}/livraison/noyau", str(TRAVAIL), "copies"],
        "frontiere-c.json": [f"{CIBLE}/frontiere", str(TRAVAIL)],
        "frontiere-python.json": [str(PYTHON_PROJET), str(ICI / "python" / "frontiere.py"), str(TRAVAIL), f"{CIBLE}/rien.so",
                                  f"{CIBLE_PROJET}/release/libliste_aptitude.so"],
    }
    passages: dict[str, list[dict]] = {nom: [] for nom in commandes}
    for _ in range(TOURS_LIMITES):
        for nom, commande in commandes.items():
            executer(commande)
            lu = json.loads((TRAVAIL / nom).read_text())
            passages[nom].append(lu.get("mesures", lu))
    noms = dict(zip(commandes, ("copies", "c", "python")))
    return {noms[nom]: {cle: median(r[cle] for r in lus) for cle in lus[0]} for nom, lus in passages.items()}


def main() -> None:
    """All of it."""
    rapports: dict[str, list[dict]] = {}
    accords: dict[str, int] = {}
    for tour in range(TOURS):
        for moteur in moteurs():
            if tour < moteur.tours:
                executer(moteur.commande)
                accords[moteur.nom] = comparer(moteur)
                rapports.setdefault(moteur.nom, []).append(json.loads((TRAVAIL / f"mesure-{moteur.nom}.json").read_text()))
    lignes = [(moteur, mediane(rapports[moteur.nom])) for moteur in moteurs()]
    texte = tableau.page(lignes, accords, reponses(REFERENCE), limites(), (TRAVAIL / "tirage.txt").read_text().strip())
    RESULTATS.write_text(texte)
    print(texte)


if __name__ == "__main__":
    main()
