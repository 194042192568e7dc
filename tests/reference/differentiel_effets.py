"""The effects of the later states, this model against the kernel, on every list from 2000 to 2016.

    python tests/reference/differentiel_effets.py --n 20000 --graine 1 --commande target/release/effets_jsonl

Seats, voices, who presides and routes are asked of every list; votes, mandates, ceilings, access and designations
are drawn (questions.py). The command reads a question a line and writes an answer a line. Exit status: 0 agreement,
1 disagreement, 2 command failure.
"""
import argparse
import json
import os
import shlex
import subprocess
import sys
from collections import Counter

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from effets import repondre  # noqa: E402
from modele import compact  # noqa: E402
from questions import tirer  # noqa: E402


def interroger(commande, questions):
    entree = "".join(compact(q) + "\n" for q in questions)
    sortie = subprocess.run(shlex.split(commande), input=entree.encode(), stdout=subprocess.PIPE)
    lignes = sortie.stdout.decode().splitlines()
    if sortie.returncode or len(lignes) != len(questions):
        print("%d answers to %d questions, status %d" % (len(lignes), len(questions), sortie.returncode), file=sys.stderr)
        sys.exit(2)
    return [json.loads(ligne) for ligne in lignes]


def principal(arguments=None):
    p = argparse.ArgumentParser(description="Differential run over the effects of every list.")
    p.add_argument("--n", type=int, default=20000, help="number of drawn questions")
    p.add_argument("--graine", type=int, default=1, help="seed")
    p.add_argument("--commande", required=True, help="external command, with its arguments")
    p.add_argument("--maximum", type=int, default=10, help="disagreements shown")
    options = p.parse_args(arguments)
    questions = list(tirer(options.n, options.graine))
    ecarts = [(q, attendu, obtenu) for q, attendu, obtenu in zip(
        questions, map(repondre, questions), interroger(options.commande, questions)) if attendu != obtenu]
    for question, attendu, obtenu in ecarts[:options.maximum]:
        print("%s\n  the model: %s\n  the kernel: %s" % tuple(map(compact, (question, attendu, obtenu))))
    print("graine %d: %d effets (%s), %d desaccords" % (
        options.graine, len(questions), ", ".join("%s %d" % c for c in sorted(Counter(q["effet"] for q in questions).items())),
        len(ecarts)))
    return 1 if ecarts else 0


if __name__ == "__main__":
    sys.exit(principal())
