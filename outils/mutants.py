"""Mutation testing of the kernel: every mutant that cargo-mutants lists, in minutes instead of hours.

Most mutants are compiled together: the body of each function becomes a match on the number of the mutant, given by the environment, so
that one build serves them all. What a run-time number cannot reach (functions that the compiler itself evaluates for the tables,
functions that return an unnamed type, a body within another) is built alone, one mutant at a time; so is every mutant that did not
compile with the others, before it is called unviable.

The unmutated tests must pass first in the very copies that the mutants use, or nothing is counted.

    python3 outils/mutants.py [--out build/mutants] [--fichiers kernel/src/recu] [--reprendre] [--jobs 1]
"""

import argparse
import collections
import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import time

RACINE = pathlib.Path(__file__).resolve().parent.parent
SOURCE = RACINE  # then the copy of it that stands still while one works in the project
NOYAU, TESTS = "liste-aptitude-noyau", "liste-aptitude-tests"
# The test binaries; a mutant is killed by the first that fails. Not among them: architecture, which reads the kernel's sources and would
# fail for that reason alone.
BINAIRES = sorted({p.stem for p in (RACINE / "tests/tests").iterdir() if p.suffix in ("", ".rs")} - {"architecture"})
# Only the kernel and the tests are built again for each mutant: what they depend on may as well be quick.
RAPIDES = ["--config", 'profile.dev.package."*".opt-level=2']
DELAI = 60  # seconds: far more than any of these takes unmutated
CHOIX = """
extern crate std;
/// The number of the mutant at work.
#[doc(hidden)]
#[inline]
pub fn mutant_choisi() -> u32 {
    static CHOIX: std::sync::LazyLock<u32> =
        std::sync::LazyLock::new(|| std::env::var("MUTANT").ok().and_then(|n| n.parse().ok()).unwrap_or(0));
    *CHOIX
}
"""
ENV = {"CARGO_PROFILE_DEV_DEBUG": "0", "CARGO_INCREMENTAL": "1", "RUSTFLAGS": "--cap-lints=allow", "RUST_MIN_STACK": str(1 << 26),
       "PROPTEST_DISABLE_FAILURE_PERSISTENCE": "1", "PROPTEST_RNG_SEED": "7", "CARGO_TERM_COLOR": "never"}


class Fichier:
    """A source file whose places are line and column, both from 1."""

    def __init__(self, texte):
        self.texte = texte
        self.debuts = [0]
        for ligne in texte.splitlines(keepends=True):
            self.debuts.append(self.debuts[-1] + len(ligne))

    def bornes(self, span):
        return tuple(self.debuts[span[b]["line"] - 1] + span[b]["column"] - 1 for b in ("start", "end"))

    def corps(self, span):
        """From the opening brace of the body of a function, included, to after its closing one; and where `const` stands."""
        debut, fin = self.bornes(span)
        blanc = re.sub(r"//[^\n]*", lambda m: " " * len(m[0]), self.texte[debut:fin])
        tete = re.search(r"\b(const\s+)?fn\s+\w+", blanc)
        profondeur, place = 0, tete.end()
        while blanc[place] != "{" or profondeur:
            profondeur += {"(": 1, "[": 1, ")": -1, "]": -1}.get(blanc[place], 0)
            place += 1
        return debut + place, fin


class Arbre:
    """A copy of the project with its own target directory."""

    def __init__(self, racine, opt):
        self.racine, self.cible = racine, racine.parent / (racine.name + "-cible")
        self.env = {**os.environ, **ENV, "CARGO_PROFILE_DEV_OPT_LEVEL": str(opt), "CARGO_TARGET_DIR": str(self.cible)}
        for chemin in SOURCE.rglob("*"):
            if chemin.is_file():
                self.ecrire(chemin.relative_to(SOURCE), chemin.read_bytes())

    def ecrire(self, nom, octets):
        chemin = self.racine / nom
        chemin.parent.mkdir(parents=True, exist_ok=True)
        if not chemin.exists() or chemin.read_bytes() != octets:
            chemin.write_bytes(octets)

    def cargo(self, *arguments, delai=None):
        commande = ["cargo", *RAPIDES, *arguments]
        tubes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        with subprocess.Popen(commande, cwd=self.racine, env=self.env, start_new_session=True, **tubes) as p:
            try:
                sortie, erreurs = p.communicate(timeout=delai)
            except subprocess.TimeoutExpired:
                os.killpg(p.pid, signal.SIGKILL)  # the compiler too: a constant that never ends would go on for hours
                raise
        return subprocess.CompletedProcess(commande, p.returncode, sortie, erreurs)

    def construire(self, binaires, delai=None):
        """The executables by name, or the errors of the compiler."""
        cibles = [mot for b in binaires for mot in ("--test", b)]
        r = self.cargo("test", "--no-run", "-q", "-p", TESTS, *cibles, "--message-format=json", delai=delai)
        executables, erreurs = {}, []
        for ligne in r.stdout.splitlines():
            message = json.loads(ligne) if ligne.startswith("{") else {}
            if message.get("executable"):
                executables[message["target"]["name"]] = message["executable"]
            if message.get("reason") == "compiler-message" and message["message"]["level"] == "error":
                erreurs.append(message["message"])
        if r.returncode and not erreurs:
            erreurs.append({"message": r.stderr, "code": None, "spans": []})
        return executables, erreurs

    def lancer(self, executable, mutant):
        """Seconds, and None when the tests pass, else how they end."""
        debut = time.monotonic()
        try:
            r = subprocess.run([executable, "-q"], cwd=self.racine / "tests", env={**self.env, "MUTANT": str(mutant)},
                               capture_output=True, text=True, errors="replace", timeout=DELAI)
            fin = None if r.returncode == 0 else (r.stdout + r.stderr)[-2000:] or str(r.returncode)
        except subprocess.TimeoutExpired:
            fin = "timeout"
        return time.monotonic() - debut, fin

    def temoin(self):
        """The tests without a mutant: all must pass, or the figures would be void."""
        executables, erreurs = self.construire(BINAIRES)
        if erreurs:
            sys.exit("the unmutated tests do not compile:\n" + erreurs[0].get("rendered", erreurs[0]["message"]))
        durees = {}
        for nom in BINAIRES:
            durees[nom], fin = self.lancer(executables[nom], 0)
            if fin:
                sys.exit(f"{nom} fails unmutated, in {self.racine}:\n{fin}")
        print("unmutated, all pass:", ", ".join(f"{nom} {s:.1f} s" for nom, s in durees.items()), flush=True)
        return executables, Ordre(durees)


def copier(out):
    """Copies the project as it is now, what git ignores left out."""
    global SOURCE
    SOURCE = out / "source"
    shutil.rmtree(SOURCE, ignore_errors=True)
    liste = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=RACINE, capture_output=True, text=True, check=True)
    for nom in liste.stdout.splitlines():
        if (RACINE / nom).is_file():
            (SOURCE / nom).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(RACINE / nom, SOURCE / nom)


def salle(fichier):
    """kernel/src/recu/mod.rs: recu/; the files that are in no room together."""
    _, _, premier, *suite = fichier.split("/")
    return premier + "/" if suite else "*.rs"


def expliques():
    """How many survivors of each name tests/fautes/mutants.tsv explains; a name is without its place: `file: mutation`."""
    rangees = (SOURCE / "tests/fautes/mutants.tsv").read_text().splitlines()[1:]
    return collections.Counter(rangee.split("\t")[0] for rangee in rangees)


class Ordre:
    """The order in which binaries are tried: the last to kill a mutant of the same file first, then vecteurs, then the quickest."""

    def __init__(self, durees):
        self.durees, self.tueurs = durees, {}

    def pour(self, fichier):
        tueur = self.tueurs.get(fichier)
        return sorted(self.durees, key=lambda nom: (nom != tueur, nom != "vecteurs", self.durees[nom]))

    def noter(self, fichier, nom):
        if self.durees[nom] < 3:
            self.tueurs[fichier] = nom


def lister(prefixes):
    r = subprocess.run(["cargo", "mutants", "--list", "--json", "--package", NOYAU], cwd=SOURCE, capture_output=True, text=True, check=True)
    mutants = [m for m in json.loads(r.stdout) if any(m["file"].startswith(p) for p in prefixes)]
    for rang, m in enumerate(mutants, 1):
        texte = (SOURCE / m["file"]).read_text()
        m["rang"] = rang
        m["cle"] = hashlib.sha256((texte + m["name"]).encode()).hexdigest()[:16]
    return mutants


def fusionner(mutants, const):
    """The files with every mutant of theirs behind its number; the lines each mutant and each function takes; mutants left out.

    `const` holds the names of the functions that must stay so."""
    par_fichier, seuls, places = collections.defaultdict(list), [], collections.defaultdict(list)
    for m in mutants:
        par_fichier[m["file"]].append(m)
    textes = {}
    for chemin in sorted((SOURCE / "kernel/src").rglob("*.rs")):
        nom = str(chemin.relative_to(SOURCE))
        f = Fichier(chemin.read_text())
        par_corps = collections.defaultdict(list)
        for m in par_fichier[nom]:
            span = m["function"] and f.bornes(m["function"]["span"])
            if span and not m.get("seul"):
                par_corps[f.corps(m["function"]["span"])].append(m)
            else:
                seuls.append(m)
        for corps in list(par_corps):
            ligne = f.texte.rfind("fn ", 0, corps[0])
            entete = f.texte[ligne:corps[0]]
            en_const = (nom, entete.split(";")[0]) in const
            if any(c != corps and corps[0] < c[0] < corps[1] for c in par_corps) or "-> impl" in entete or en_const:
                seuls.extend(par_corps.pop(corps))
        morceaux, place = [], 0
        for (debut, fin), groupe in sorted(par_corps.items()):
            morceaux.append((None, f.texte[place:debut]))
            morceaux.append((None, "{ match crate::mutant_choisi() {\n"))
            for m in groupe:
                a, b = f.bornes(m["span"])
                morceaux.append((m, f"{m['rang']} => {f.texte[debut:a]} {m['replacement']} {f.texte[b:fin]}\n"))
            morceaux.append((groupe, f"_ => {f.texte[debut:fin]}\n"))
            morceaux.append((None, "} }"))
            place = fin
        morceaux.append((None, f.texte[place:]))
        texte, ligne = "", 1
        for qui, morceau in morceaux:
            texte += morceau
            suite = ligne + morceau.count("\n")
            if qui is not None:
                places[nom].append((ligne, suite - 1, qui))
            ligne = suite
        # What is no longer evaluated by the compiler need not be const; what must be is told by the compiler itself.
        def ote(trouve):
            entete = trouve[0][trouve[0].index("fn "):]
            return trouve[0] if (nom, entete) in const else trouve[0].replace("const fn", "fn", 1)
        texte = re.sub(r"const fn \w+[(<][^{;]*", ote, texte)
        textes[nom] = texte + (CHOIX if nom.endswith("src/lib.rs") else "")
    return textes, places, seuls


def entete_de(chemin):
    """The headers of the functions of that path, with their files: a path that ends in `Type::fonction` is sought where Type is."""
    *avant, fonction = chemin
    genre = avant[-1] if avant and avant[-1][:1].isupper() else None
    trouves = set()
    for fichier in (SOURCE / "kernel/src").rglob("*.rs"):
        texte = fichier.read_text()
        if genre is None or re.search(rf"\b(impl|enum) {genre}\b|\$Nom", texte):
            for m in re.finditer(rf"fn {re.escape(fonction)}\b[^{{;]*", texte):
                trouves.add((str(fichier.relative_to(SOURCE)), m[0]))
    return trouves


def ensemble(arbre, mutants):
    """Builds all the mutants that compile together; returns the executables and those to build alone."""
    const, seuls = set(), []
    while True:
        textes, places, a_part = fusionner(mutants, const)
        for nom, texte in textes.items():
            arbre.ecrire(nom, texte.encode())
        r = arbre.cargo("rustc", "-q", "-p", NOYAU, "--lib", "--features", "serde", "--message-format=json", "--", "--emit=metadata")
        erreurs = [json.loads(x)["message"] for x in r.stdout.splitlines() if x.startswith("{") and '"compiler-message"' in x]
        erreurs = [e for e in erreurs if e["level"] == "error" and e["spans"]]
        if r.returncode == 0:
            # The tests may need functions to be const too.
            erreurs = [e for e in arbre.construire(BINAIRES)[1] if "non-const" in e["message"]]
            if not erreurs:
                return [m for m in mutants if m.get("seul") or m in a_part]
        avant = (len(const), sum(bool(m.get("seul")) for m in mutants))
        for e in erreurs:
            non_const = re.search(r"cannot call non-const .*`([^`]*)`", e["message"])
            if non_const:
                const |= entete_de(re.sub(r"<[^<>]*>", "", non_const[1]).split("::"))
                continue
            for s in e["spans"]:
                if not s["is_primary"]:
                    continue
                for debut, fin, qui in places[s["file_name"]]:
                    if debut <= s["line_start"] <= fin:
                        for m in qui if isinstance(qui, list) else [qui]:
                            m["seul"] = True
        apres = (len(const), sum(bool(m.get("seul")) for m in mutants))
        print(f"{len(erreurs)} errors; kept const {apres[0]}, set apart {apres[1]}", flush=True)
        if apres == avant:
            sys.exit("cannot be compiled together:\n" + "\n".join(e["rendered"] for e in erreurs[:5]) + r.stderr[-2000:])


def juger(arbre, executables, ordre, mutant, rang):
    for nom in ordre.pour(mutant["file"]):
        if nom not in executables:
            executables |= arbre.construire([nom], delai=60)[0]
        secondes, fin = arbre.lancer(executables[nom], rang)
        if fin:
            ordre.noter(mutant["file"], nom)
            return {"issue": "timeout" if fin == "timeout" else "killed", "par": nom, "fin": fin[-300:], "secondes": round(secondes, 2)}
    return {"issue": "survivor"}


def juger_seul(arbre, ordre, mutant):
    f = Fichier((SOURCE / mutant["file"]).read_text())
    a, b = f.bornes(mutant["span"])
    arbre.ecrire(mutant["file"], (f.texte[:a] + " " + mutant["replacement"] + " " + f.texte[b:]).encode())
    try:
        executables, erreurs = arbre.construire(ordre.pour(mutant["file"])[:1], delai=60)
        if erreurs:
            return {"issue": "unviable", "par": erreurs[0]["message"][:200]}
        return juger(arbre, executables, ordre, mutant, 0)
    except subprocess.TimeoutExpired:
        return {"issue": "timeout", "par": "the compiler"}
    finally:
        arbre.ecrire(mutant["file"], f.texte.encode())


def bilan(resultats):
    """A table, room by room, then what survived and is not explained: how many."""
    issues = ("killed", "timeout", "unviable", "explained", "survivor")
    par_salle, restent = collections.defaultdict(collections.Counter), expliques()
    inexpliques = []
    for r in resultats:
        issue, nom = r["issue"], re.sub(r":\d+:\d+: ", ": ", r["name"], count=1)
        if issue == "survivor" and restent[nom] > 0:
            issue, restent[nom] = "explained", restent[nom] - 1
        elif issue == "survivor":
            inexpliques.append(r["name"])
        par_salle[salle(r["file"])][issue] += 1
    par_salle = dict(sorted(par_salle.items()))
    par_salle["all"] = sum(par_salle.values(), collections.Counter())
    print("| room | mutants | killed | timed out | do not compile | explained | survivors |\n" + "| --- " * 7 + "|")
    for nom, n in par_salle.items():
        print(f"| `{nom}` | {n.total()} | " + " | ".join(str(n[i]) for i in issues) + " |")
    print(*inexpliques, sep="\n")
    return len(inexpliques)


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--out", type=pathlib.Path, default=RACINE / "build/mutants", help="copies, builds and results")
    a.add_argument("--fichiers", nargs="*", default=["kernel/src/"], help="only the files whose path begins so")
    a.add_argument("--reprendre", action="store_true", help="keep what an earlier run killed in files since unchanged")
    a.add_argument("--binaires", nargs="*", default=BINAIRES, help="only these test binaries: for a first look")
    a.add_argument("--partie", choices=("tout", "ensemble", "seuls"), default="tout", help="those compiled together, alone, or both")
    choix = a.parse_args()
    BINAIRES[:] = choix.binaires
    out = choix.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    copier(out)
    journal = out / "resultats.jsonl"
    connus = {}
    if choix.reprendre and journal.exists():
        lus = [json.loads(ligne) for ligne in journal.read_text().splitlines()]
        connus = {r["cle"]: r for r in lus if r["issue"] != "survivor"}
    mutants = lister(choix.fichiers)
    a_faire = [m for m in mutants if m["cle"] not in connus]
    print(f"{len(mutants)} mutants, {len(a_faire)} to judge", flush=True)
    resultats = [connus[m["cle"]] for m in mutants if m["cle"] in connus]
    with journal.open("a" if choix.reprendre else "w") as sortie:

        def noter(m, comment, issue):
            r = {"cle": m["cle"], "name": m["name"], "file": m["file"], "comment": comment, **issue}
            resultats.append(r)
            print(json.dumps(r, ensure_ascii=False), file=sortie, flush=True)
            if issue["issue"] in ("survivor", "timeout"):
                print(issue["issue"], m["name"], flush=True)

        arbre = Arbre(out / "ensemble", opt=1)
        seuls = ensemble(arbre, a_faire)
        apart = {m["rang"] for m in seuls}
        print(f"{len(a_faire) - len(seuls)} mutants compiled together, {len(seuls)} to build alone", flush=True)
        if choix.partie != "seuls":
            executables, ordre = arbre.temoin()
            for m in a_faire:
                if m["rang"] not in apart:
                    noter(m, "together", juger(arbre, executables, ordre, m, m["rang"]))
        if seuls and choix.partie != "ensemble":
            arbre = Arbre(out / "seul", opt=0)
            _, ordre = arbre.temoin()
            for m in seuls:
                noter(m, "alone", juger_seul(arbre, ordre, m))
    sys.exit(bilan(resultats) > 0)


if __name__ == "__main__":
    main()
