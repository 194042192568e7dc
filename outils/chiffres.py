"""What the sources are made of, counted at two commits or more: `python3 outils/chiffres.py [COMMIT…]` (4aa3ec4 and HEAD).

The places of a field are the files that name it and are written by hand: sources by area, then tests; not pages, vectors or what a
command makes. A circle is a set of files of the kernel each of which uses the others, by their `use crate::` and full paths; the facades
`lib.rs` and `mod.rs` with nothing but re-exports are not followed through. Standard library and git only.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import PurePosixPath

CHAMPS = ("seuil_coefficient", "attache_principal", "depart_regime")
LIVRES = ("kernel/src/", "ffi-c/src/", "ffi-python/", "ffi-python-arrow/", "examples/", "integrations/")
CODE = (".rs", ".py", ".js", ".c", ".h", ".cpp", ".cpy", ".cob", ".java", ".go", ".php", ".sh", ".mk", ".html")
ENGENDRES = ("include/", "ffi-python/python/liste_aptitude/enumerations", "kernel/src/texte/couverture/")
ENGENDRE = re.compile(r"[Gg]enerated from [^\n]*(do not edit|make generer)")
MESURE = "outils/chiffres.py"


def git(*mots: str) -> str:
    return subprocess.run(["git", *mots], capture_output=True, text=True, check=True).stdout


def lire(commit: str) -> dict[str, str]:
    """Every text file of a commit that is code and is written by hand, but for this one, which names what it counts."""
    noms = [n for n in git("ls-tree", "-r", "--name-only", commit).splitlines() if n.endswith(CODE) and not n.startswith((*ENGENDRES, MESURE))]
    demande = "".join(f"{commit}:{n}\n" for n in noms).encode()
    octets = subprocess.run(["git", "cat-file", "--batch"], input=demande, capture_output=True, check=True).stdout
    textes, place = {}, 0
    for nom in noms:
        fin = octets.index(b"\n", place)
        taille = int(octets[place:fin].split()[2])
        texte = octets[fin + 1 : fin + 1 + taille].decode("utf-8", "replace")
        if not ENGENDRE.search("\n".join(texte.splitlines()[:4])):
            textes[nom] = texte
        place = fin + 2 + taille
    return textes


def places(textes: dict[str, str], champ: str) -> tuple[int, int]:
    """Delivered code and examples; tests and their reference model."""
    noms = [n for n, t in textes.items() if re.search(champ.replace("_", "[-_]"), t, re.IGNORECASE)]
    livrees = sum(n.startswith(LIVRES) for n in noms)
    return livrees, len(noms) - livrees


def module(nom: str) -> str:
    """kernel/src/etapes/mesure.rs: etapes::mesure"""
    chemin = PurePosixPath(nom).relative_to("kernel/src").with_suffix("")
    morceaux = [m for m in chemin.parts if m not in ("mod", "lib")]
    return "::".join(morceaux)


def deplier(arbre: str) -> list[str]:
    """`a::{b, c::{d, e}}`: a::b, a::c::d, a::c::e"""
    tete, accolade, reste = arbre.partition("{")
    if not accolade:
        return [re.sub(r"\s+as \w+", "", arbre).strip()]
    profondeur, debut, morceaux = 0, 0, []
    reste = reste[: reste.rindex("}")]
    for place, lettre in enumerate(reste + ","):
        profondeur += {"{": 1, "}": -1}.get(lettre, 0)
        if lettre == "," and profondeur == 0:
            morceaux.append(reste[debut:place])
            debut = place + 1
    return [f"{tete.strip()}{suite}" for m in morceaux if m.strip() for suite in deplier(m.strip())]


def usages(textes: dict[str, str]) -> dict[str, set[str]]:
    """Which file of the kernel names which other, by the names of their modules; what a module of tests uses is left out."""
    modules = {module(n): t.partition("#[cfg(test)]")[0] for n, t in textes.items() if n.startswith("kernel/src/") and n.endswith(".rs")}
    facade = dict(
        (chemin.rsplit("::", 1)[-1], chemin)
        for use in re.findall(r"^pub use ([^;]+);", modules.pop("", ""), re.MULTILINE) for chemin in deplier(use)
    )
    trouves = {}
    for nom, texte in modules.items():
        texte = re.sub(r"//[^\n]*", "", texte)
        chemins = [c for use in re.findall(r"\buse ([^;]+);", texte) for c in deplier(use)]
        chemins += re.findall(r"\b(?:crate|super)::[\w:]+", re.sub(r"\buse [^;]+;", "", texte))
        vus = set()
        for chemin in chemins:
            morceaux = [m for m in chemin.split("::") if m]
            if morceaux[0] == "crate":
                morceaux = morceaux[1:]
                if morceaux and morceaux[0] in facade:
                    morceaux = facade[morceaux[0]].split("::") + morceaux[1:]
            elif morceaux[0] in ("super", "self"):
                ici = nom.split("::") + ["self"]
                while morceaux and morceaux[0] in ("super", "self"):
                    ici = ici[:-1] if morceaux[0] == "self" else ici[:-2] + ["self"]
                    morceaux = morceaux[1:]
                morceaux = [m for m in ici if m != "self"] + morceaux
            else:
                continue
            while morceaux and "::".join(morceaux) not in modules:
                morceaux.pop()
            if morceaux:
                vus.add("::".join(morceaux))
        trouves[nom] = vus - {nom}
    return trouves


def cercles(usages: dict[str, set[str]]) -> list[list[str]]:
    """Sets that all use one another, the largest first."""
    # Tarjan would do; the graph is small, so: who reaches whom.
    atteint = {n: set(v) for n, v in usages.items()}
    while True:
        avant = sum(map(len, atteint.values()))
        for nom in atteint:
            atteint[nom] |= {b for a in list(atteint[nom]) for b in atteint[a]}
        if sum(map(len, atteint.values())) == avant:
            break
    restent, groupes = {n for n in atteint if n in atteint[n]}, []
    while restent:
        un = restent.pop()
        groupe = {n for n in restent if n in atteint[un] and un in atteint[n]} | {un}
        restent -= groupe
        groupes.append(sorted(groupe))
    return sorted(groupes, key=len, reverse=True)


def doubles(textes: dict[str, str]) -> list[str]:
    """Types of the kernel that two files define; an article's `Etat` is the same word of each room of the law."""
    noms = Counter(
        t for n, texte in textes.items() if n.startswith("kernel/src/")
        for t in set(re.findall(r"^\s*(?:pub(?:\([^)]*\))? )?(?:struct|enum|trait) (\w+)", texte, re.MULTILINE))
        if not (t == "Etat" and n.startswith("kernel/src/texte/"))
    )
    return sorted(t for t, n in noms.items() if n > 1)


def engendrent(commit: str) -> list[str]:
    """The targets whose recipes write files which are committed."""
    regles = "".join(git("show", f"{commit}:{n}") for n in git("ls-tree", "-r", "--name-only", commit, "Makefile", "outils").splitlines()
                     if n.endswith(("Makefile", ".mk")))
    blocs = re.findall(r"^([a-z][\w-]*):[^\n]*\n((?:\t.*\n|#.*\n)+)", regles, re.MULTILINE)
    ecrit = re.compile(r"UPDATE=1|--ecrire|\$\(ECRIRE\)|enumerations_python\.py|cartes|captures\.js")
    return sorted({nom for nom, recette in blocs if ecrit.search(recette)})


def principal() -> None:
    commits = sys.argv[1:] or ["4aa3ec4", "HEAD"]
    colonnes = []
    for commit in commits:
        textes = lire(commit)
        noyau = {n: t for n, t in textes.items() if n.startswith("kernel/src/")}
        rangees = {}
        for champ in CHAMPS:
            livrees, essais = places(textes, champ)
            rangees[f"files that name `{champ}`: delivered and examples + tests"] = f"{livrees} + {essais}"
        rangees["lines of the kernel"] = str(sum(t.count("\n") for t in noyau.values()))
        rangees["lines of `texte/`, the law"] = str(sum(t.count("\n") for n, t in noyau.items() if n.startswith("kernel/src/texte/")))
        rangees["lines of `ffi-c/src`"] = str(sum(t.count("\n") for n, t in textes.items() if n.startswith("ffi-c/src/")))
        trouves = cercles(usages(textes))
        rangees["circles in the kernel: files in each"] = ", ".join(str(len(g)) for g in trouves) or "none"
        rangees["types of one name in two files of the kernel"] = ", ".join(f"`{t}`" for t in doubles(textes)) or "none"
        rangees["commands that write committed files"] = ", ".join(f"`{c}`" for c in engendrent(commit))
        colonnes.append(rangees)
    print("| | " + " | ".join(commits) + " |\n" + "| --- " * (len(commits) + 1) + "|")
    for titre in colonnes[0]:
        print(f"| {titre} | " + " | ".join(c[titre] for c in colonnes) + " |")


if __name__ == "__main__":
    principal()
