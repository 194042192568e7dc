#!/usr/bin/env python3
"""Instructions of each core path, counted under valgrind and held against the record.

    python3 outils/instructions.py PROGRAM RECORD [--ecrire]

Each path runs N and then 2N times: the difference is the path alone, without start-up or set-up.
Exit status 1 when a path takes over 3 % more than the record, or is not in it.
"""
import re
import subprocess
import sys

TOLERANCE = 0.03


def compter(programme, nom, fois):
    """Instructions of the whole run."""
    sortie = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", programme, nom, str(fois)],
        capture_output=True, text=True, check=True).stderr
    return int(re.search(r"Collected : (\d+)", sortie).group(1))


def lire(chemin):
    try:
        with open(chemin, encoding="utf-8") as fichier:
            lignes = [ligne.split() for ligne in fichier if ligne.strip() and not ligne.startswith("#")]
    except FileNotFoundError:
        return {}
    return {nom: int(nombre) for nom, nombre in lignes}


def principal(programme, record, ecrire):
    chemins = subprocess.run([programme], capture_output=True, text=True, check=True).stdout.split("\n")
    avant, apres, fautes = lire(record), {}, 0
    print("%-24s %12s %12s %9s" % ("path", "record", "now", "change"))
    for nom, reponses in (ligne.split() for ligne in chemins if ligne):
        fois = max(1, 400 // int(reponses))
        apres[nom] = round((compter(programme, nom, 2 * fois) - compter(programme, nom, fois))
                           / fois / int(reponses))
        ancien = avant.get(nom)
        trop = ancien is None or apres[nom] > ancien * (1 + TOLERANCE)
        fautes += trop
        print("%-24s %12s %12d %9s%s" % (
            nom, ancien if ancien is not None else "-", apres[nom],
            "-" if ancien is None else "%+.1f %%" % (100 * (apres[nom] / ancien - 1)), "  <-- over" if trop else ""))
    if ecrire:
        with open(record, "w", encoding="utf-8") as fichier:
            fichier.write("# Instructions per answer (callgrind), written by `make instructions-ecrire`; see docs/performance.md.\n")
            fichier.writelines("%s %d\n" % paire for paire in apres.items())
        return 0
    if fautes:
        print("%d path(s) over the record: make them cheaper, or `make instructions-ecrire` and say why in the commit." % fautes)
    return 1 if fautes else 0


if __name__ == "__main__":
    sys.exit(principal(sys.argv[1], sys.argv[2], "--ecrire" in sys.argv[3:]))
