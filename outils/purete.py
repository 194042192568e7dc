#!/usr/bin/env python3
"""The kernel's promises, read from what the compiler makes of it: no recursion, no float, no allocation, no other dependency.

purete.py TREE FILE.ll...   (outils/confiance.mk makes the files: LLVM IR of the kernel and of the C crate, unoptimised)

Calls: a function is taken to call every function that its body mentions, directly or through a constant (a vtable, a table of
functions). That is more than it calls, so a graph without a cycle is a program without recursion. A cycle counts if a function of
this project is on it: core::fmt mentions itself through the vtable of Write, with an entry that nothing calls.
"""
import re
import subprocess
import sys
from pathlib import Path

PROJET = "liste_aptitude"
NOYAU = PROJET + "_noyau"
SYMBOLE = re.compile(r'@("[^"]+"|[\w.$]+)')
DEFINITION = re.compile(r"^define .*?" + SYMBOLE.pattern + r"\(")
CONSTANTE = re.compile(r"^" + SYMBOLE.pattern + r" = ")
FLOTTANT = re.compile(r"(?<![%@.\w])(half|float|double|fp128|x86_fp80)\b")
ALLOCATION = re.compile(r"__rust_alloc|__rust_realloc|__rustc.*alloc|5alloc")
# heapless and what it needs; serde is optional.
PERMISES = {"heapless", "hash32", "byteorder", "stable_deref_trait", "serde", "serde_core", "serde_derive", "proc-macro2", "quote", "syn",
            "unicode-ident"}


TEMOIN = """
@vtable = private constant <{ ptr }> <{ ptr @liste_aptitude_b }>
define i32 @liste_aptitude_a(i32 %n) {
  %1 = load ptr, ptr @vtable
}
define i32 @liste_aptitude_b(i32 %n) {
  %1 = call i32 @liste_aptitude_a(i32 %n)
  %2 = fadd double %x, %y
  %3 = call ptr @__rust_alloc(i64 8, i64 8)
}
"""


def lire(textes):
    """({function: names it mentions}, {constant: names it mentions}, complaints)."""
    fonctions, constantes, plaintes = {}, {}, []
    for texte in textes:
        courante = None
        for ligne in texte.splitlines():
            nouvelle = DEFINITION.match(ligne)
            if nouvelle:
                courante = nouvelle.group(1).strip('"')
                fonctions.setdefault(courante, set())
            elif ligne == "}":
                courante = None
            elif (constante := CONSTANTE.match(ligne)):
                nom = constante.group(1).strip('"')
                constantes[nom] = {m.strip('"') for m in SYMBOLE.findall(ligne.split(" = ", 1)[1])}
            if courante is not None:
                if not nouvelle:
                    fonctions[courante] |= {m.strip('"') for m in SYMBOLE.findall(ligne)}
                # A string constant may hold any word: only instructions count.
                if FLOTTANT.search(re.sub(r'"[^"]*"', "", ligne)) and not ligne.lstrip().startswith(";"):
                    plaintes.append("float in %s: %s" % (courante, ligne.strip()[:120]))
    return fonctions, constantes, plaintes


def graphe(fonctions, constantes):
    """{function: functions it may call}, constants followed."""
    def cibles(nom, vus):
        if nom in fonctions:
            yield nom
        elif nom in constantes and nom not in vus:
            vus.add(nom)
            for suivant in constantes[nom]:
                yield from cibles(suivant, vus)
    return {f: {c for n in noms for c in cibles(n, set())} for f, noms in fonctions.items()}


def cycles(aretes):
    """The functions of each cycle: strongly connected parts of several functions, or one that calls itself (Tarjan, without recursion)."""
    numero, bas, pile, empiles, parts = {}, {}, [], set(), []
    for racine in aretes:
        if racine in numero:
            continue
        travail = [(racine, iter(aretes[racine]))]
        numero[racine] = bas[racine] = len(numero)
        pile.append(racine)
        empiles.add(racine)
        while travail:
            ici, suite = travail[-1]
            suivant = next(suite, None)
            if suivant is None:
                travail.pop()
                if travail:
                    bas[travail[-1][0]] = min(bas[travail[-1][0]], bas[ici])
                if bas[ici] == numero[ici]:
                    part = []
                    while not part or part[-1] != ici:
                        part.append(pile.pop())
                        empiles.discard(part[-1])
                    if len(part) > 1 or ici in aretes[ici]:
                        parts.append(part)
            elif suivant not in numero:
                numero[suivant] = bas[suivant] = len(numero)
                pile.append(suivant)
                empiles.add(suivant)
                travail.append((suivant, iter(aretes[suivant])))
            elif suivant in empiles:
                bas[ici] = min(bas[ici], numero[suivant])
    return parts


def dependances(racine):
    arbre = subprocess.run(
        ["cargo", "tree", "-p", "liste-aptitude-noyau", "--all-features", "-e", "normal", "--prefix", "none", "-f", "{lib}"],
        cwd=racine, check=True, capture_output=True, text=True).stdout
    return {nom.replace("_", "-") for nom in arbre.split() if nom != "(*)"} - {NOYAU.replace("_", "-")}


def fautes(textes):
    """(functions, what is wrong) in LLVM IR."""
    fonctions, constantes, plaintes = lire(textes)
    for nom, mentions in sorted(fonctions.items()):
        plaintes += ["allocation in %s: %s" % (nom, m) for m in sorted(mentions) if ALLOCATION.search(m)]
    plaintes += ["recursion: " + ", ".join(sorted(p)) for p in cycles(graphe(fonctions, constantes))
                 if any(PROJET in f for f in p)]
    return fonctions, plaintes


def principal(racine, fichiers):
    # The checks themselves first: each must see the fault planted for it.
    vues = {p.split(" ")[0].rstrip(":") for p in fautes([TEMOIN])[1]}
    assert vues == {"float", "allocation", "recursion"}, vues
    fonctions, plaintes = fautes([Path(f).read_text(encoding="utf-8") for f in fichiers])
    plaintes += ["the kernel depends on " + d
                 for d in sorted(dependances(racine) - {p.replace("_", "-") for p in PERMISES})]
    lib = (Path(racine) / "kernel/src/lib.rs").read_text(encoding="utf-8")
    plaintes += ["kernel/src/lib.rs lacks " + a for a in ("#![no_std]", "#![forbid(unsafe_code)]") if a not in lib]
    noyau = sum(NOYAU in f for f in fonctions)
    if noyau < 200:
        plaintes.append("only %d functions of the kernel were read" % noyau)
    print("\n".join(plaintes) or "purete: %d functions (%d of the kernel), no recursion, no float, no allocation" % (
        len(fonctions), noyau))
    return 1 if plaintes else 0


if __name__ == "__main__":
    sys.exit(principal(sys.argv[1], sys.argv[2:]))
