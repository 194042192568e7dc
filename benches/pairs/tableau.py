"""The page of results: the table, what it says of the targets, the physical limit."""

import platform
import subprocess
from collections import Counter
from datetime import datetime, timezone
from pathlib import Path

# What the project aims at.
FACTEUR_C = 1.3
FACTEUR_PAIRS = 50


def sortie(*commande):
    return subprocess.run(commande, check=True, capture_output=True, text=True).stdout.strip()


def machine():
    """Processor, cores, compilers, commit."""
    modele = next(ligne.split(":")[1].strip() for ligne in Path("/proc/cpuinfo").read_text().splitlines() if ligne.startswith("model name"))
    coeurs = Path("/proc/cpuinfo").read_text().count("processor\t:")
    modifie = sortie("git", "status", "--porcelain", "--untracked-files=no", "--", ".", ":!benches/pairs/resultats.md")
    commit = sortie("git", "rev-parse", "--short=12", "HEAD") + (" with changes" if modifie else "")
    return [f"- {modele}, {coeurs} cores; load average when this was written: {Path('/proc/loadavg').read_text().split()[0]}.",
            f"- {sortie('rustc', '--version')}; {sortie('cc', '--version').splitlines()[0]}; Python {platform.python_version()}.",
            f"- Commit {commit}, {datetime.now(timezone.utc):%Y-%m-%d %H:%M} UTC."]


def nombre(ns):
    return f"{ns:,.0f}" if ns >= 100 else f"{ns:.1f}"


def fois(rapport):
    return f"{rapport:,.0f}" if rapport >= 10 else f"{rapport:.2f}"


def rapport(mesures, reference):
    """How many times slower, measured the same way."""
    cle = "ns_cache" if "ns_cache" in mesures else "ns"
    return mesures[cle] / reference[cle]


def rangees(lignes, accords):
    par_nom = {moteur.nom: mesure["mesures"] for moteur, mesure in lignes}
    yield "| engine | works on | sums of dates | ns, 10,000 in turn | ns, 250 in cache | × kernel verdict | × kernel decision | peak memory, MiB | answers that agree |"
    yield "| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |"
    for moteur, mesure in lignes:
        m = mesure["mesures"]
        cache = nombre(m["ns_cache"]) if "ns_cache" in m else ""
        rapports = [fois(rapport(m, par_nom[f"noyau-{quoi}"])) for quoi in ("verdict", "decision_dans")]
        yield (f"| {moteur.libelle} | {moteur.entree} | {moteur.dates} | {nombre(m['ns'])} | {cache} | {' | '.join(rapports)} "
               f"| {mesure['memoire_kio'] / 1024:.1f} | {accords[moteur.nom]:,} |")


def cibles(lignes):
    """Each target, seen or missed."""
    m = {moteur.nom: mesure["mesures"] for moteur, mesure in lignes}
    c = [m["noyau-verdict"][cle] / m["c"][cle] for cle in ("ns_cache", "ns")]
    verdict = "seen" if max(c) <= FACTEUR_C else "missed"
    yield (f"- C by hand at most {FACTEUR_C} times faster than the kernel's verdict: **{verdict}**. It is {c[0]:.1f} times faster on 250 dossiers in cache, "
           f"{c[1]:.1f} times on 10,000 in turn.")
    seuls = [moteur for moteur, _ in lignes if not moteur.nom.startswith("noyau") and moteur.nom not in ("c", "zen-lot", "openfisca-vecteur")]
    for quoi in ("verdict", "decision_dans"):
        fois_plus = [(moteur, rapport(m[moteur.nom], m[f"noyau-{quoi}"])) for moteur in seuls]
        for entree in ("careers", "attributes"):
            proches = [f"{moteur.libelle} ({fois(r)})" for moteur, r in fois_plus if moteur.entree == entree and r < FACTEUR_PAIRS]
            suite = "**seen** for all" if not proches else "**missed** for " + ", ".join(proches)
            yield f"- Every peer at least {FACTEUR_PAIRS} times slower than the kernel's {quoi.split('_')[0]}, one at a time in cache, from {entree}: {suite}."
    vecteur = m["openfisca-vecteur"]["ns"] / m["noyau-decision_dans"]["ns"]
    yield f"- OpenFisca's arrays slower than the kernel's full decision: **{'seen' if vecteur > 1 else 'missed'}** ({vecteur:.1f} times, both on 10,000)."


def limite(lignes, frontieres):
    """What nobody can go below, in nanoseconds and in decisions."""
    m = {moteur.nom: mesure["mesures"] for moteur, mesure in lignes}
    c, py, noyau = frontieres["c"], frontieres["python"], m["noyau-decision_dans"]
    plein, cache = noyau["ns"], noyau["ns_cache"]
    yield "| | ns | of a full decision |"
    yield "| --- | ---: | ---: |"
    for libelle, ns, unite in [
        (f"reading a flat record of C by hand ({m['c']['octets']} bytes), 10,000 in turn", m["c"]["lecture"], plein),
        (f"reading a record of the C ABI ({c['octets']:,} bytes), 10,000 in turn", c["lecture"], plein),
        (f"reading what a kernel dossier holds (in {noyau['octets']:,} bytes), field by field, 10,000 in turn", noyau["lecture"], plein),
        ("the same, 250 in cache", noyau["lecture_cache"], cache),
        ("verdict, 10,000 in turn", m["noyau-verdict"]["ns"], plein),
        ("verdict, the first 250 dossiers copied to 10,000 places: memory, without new branches", frontieres["copies"]["ns"], plein),
        ("verdict, 250 in cache", m["noyau-verdict"]["ns_cache"], cache),
        ("call through the C ABI that does nothing (`la_version_abi`)", c["rien"], cache),
        ("verdict through the C ABI, validation included, 250 in cache", c["verdict_cache"], cache),
        ("decision through the C ABI, validation included, 250 in cache", c["decision_cache"], cache),
        ("the same, 10,000 in turn", c["decision"], plein),
        ("call of a Python function that does nothing", py["python"], cache),
        ("call of a native function from Python that does nothing", py["native"], cache),
        ("the same through ctypes (`la_version_abi`)", py["ctypes"], cache),
        ("decision from Python on typed objects, 250 in cache", py["decision_cache"], cache),
        ("the same, 10,000 in turn", py["decision"], plein),
    ]:
        yield f"| {libelle} | {nombre(ns)} | {fois(ns / unite)} |"


def page(lignes, accords, attendues, frontieres, tirage):
    """The whole page."""
    verdicts = Counter(ligne.split()[0] for ligne in attendues)
    repartition = ", ".join(f"{n:,} {v}" for v, n in verdicts.most_common())
    return "\n".join([
        "# The kernel beside other engines", "", "Written by `make pairs`; README.md says what is compared and how.", "", *machine(),
        f"- {tirage}.", f"- Answers: {repartition}. Every engine gives the same verdict and the same findings for every dossier it was asked.", "",
        *rangees(lignes, accords), "",
        "The decision of the ratios is the one in place. They are taken in cache where both were measured there, on 10,000 in turn otherwise. « Before »: ages, sums of dates and the class",
        "of the agent are worked out before the clock starts, so these engines do a part of the work only.", "",
        "## Targets", "", *cibles(lignes), "", "## Physical limit", "", *limite(lignes, frontieres), ""])
