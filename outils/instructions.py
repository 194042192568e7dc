#!/usr/bin/env python3
"""Instructions of each core path, counted under valgrind and held against the record.

    python3 outils/instructions.py PROGRAM RECORD [--ecrire]

Each path runs N and then 2N times: the difference is the path alone, without start-up or set-up.
Exit status 1 when a path takes over 3 % more than the record, or is not in it. Another compiler gives other counts: they are shown
beside a record of another rustc, and not judged.
"""
import os
import re
import subprocess
import sys

TOLERANCE = 0.03
# The C library copies memory by what the processor can do: the counts must not depend on it.
SANS_VECTEURS = "glibc.cpu.hwcaps=-AVX2,-AVX512VL,-AVX512F,-ERMS,-FSRM,-AVX_Fast_Unaligned_Load"


def compilateur():
    return subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True).stdout.strip()


def compter(programme, nom, fois):
    """Instructions of the whole run."""
    sortie = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", programme, nom, str(fois)],
        capture_output=True, text=True, check=True, env={**os.environ, "GLIBC_TUNABLES": SANS_VECTEURS}).stderr
    return int(re.search(r"Collected : (\d+)", sortie).group(1))


def lire(chemin):
    """The counts of the record, and the compiler they are from."""
    try:
        with open(chemin, encoding="utf-8") as fichier:
            lignes = fichier.read().splitlines()
    except FileNotFoundError:
        return {}, None
    compteur = next((ligne[2:] for ligne in lignes if ligne.startswith("# rustc ")), None)
    comptes = [ligne.split() for ligne in lignes if ligne and not ligne.startswith("#")]
    return {nom: int(nombre) for nom, nombre in comptes}, compteur


def principal(programme, record, ecrire):
    chemins = subprocess.run([programme], capture_output=True, text=True, check=True).stdout.split("\n")
    (avant, de), ici = lire(record), compilateur()
    juger, apres, fautes = de in (None, ici), {}, 0
    print("%-24s %12s %12s %9s" % ("path", "record", "now", "change"))
    for nom, reponses in (ligne.split() for ligne in chemins if ligne):
        fois = max(1, 400 // int(reponses))
        apres[nom] = round((compter(programme, nom, 2 * fois) - compter(programme, nom, fois))
                           / fois / int(reponses))
        ancien = avant.get(nom)
        trop = juger and (ancien is None or apres[nom] > ancien * (1 + TOLERANCE))
        fautes += trop
        print("%-24s %12s %12d %9s%s" % (
            nom, ancien if ancien is not None else "-", apres[nom],
            "-" if ancien is None else "%+.1f %%" % (100 * (apres[nom] / ancien - 1)), "  <-- over" if trop else ""))
    if ecrire:
        with open(record, "w", encoding="utf-8") as fichier:
            fichier.write("# Instructions per answer (callgrind), written by `make instructions-ecrire`; see docs/performance.md.\n")
            fichier.write("# %s\n" % ici)
            fichier.writelines("%s %d\n" % paire for paire in apres.items())
        return 0
    if not juger:
        print("The record is from %s, this is %s: not judged." % (de, ici))
    if fautes:
        print("%d path(s) over the record: make them cheaper, or `make instructions-ecrire` and say why in the commit." % fautes)
    return 1 if fautes else 0


if __name__ == "__main__":
    sys.exit(principal(sys.argv[1], sys.argv[2], "--ecrire" in sys.argv[3:]))
