"""The command of the kit. Exit status: 0 the level asked is reached, 1 it is not, 2 the program did not answer or the call is wrong."""

import argparse
import os
import sys

from . import suite
from .niveaux import NIVEAUX, VOLETS
from .passage import BLOC, Passage
from .programme import Panne, Programme
from .rapport import FORMATS, resumer
from .reponse import servir


def _part(texte):
    valeur = float(texte)
    if not 0 <= valeur <= 1:
        raise argparse.ArgumentTypeError("from 0 to 1")
    return valeur


def _options(arguments):
    lecteur = argparse.ArgumentParser(
        prog="liste-aptitude-conformite", allow_abbrev=False,
        description="Does a program give the decisions of the liste d'aptitude, and down to which level?",
        epilog="The program reads JSON lines and answers a line each: CONFORMITE.md in this archive says which.")
    lecteur.add_argument("--commande", metavar="PROGRAM", help="the program, with its arguments")
    lecteur.add_argument("--nom", help="its name in the report")
    lecteur.add_argument("--niveau", choices=NIVEAUX, default="lectures", help="the level that must be reached (default: lectures)")
    lecteur.add_argument("--etats", action="store_true", help="the program knows the later states of the text (asked by the member \"etat\")")
    lecteur.add_argument("--volets", default=",".join(VOLETS), help="parts beyond decisions, with commas (default: all; none: an empty text)")
    lecteur.add_argument("--n", type=int, default=2000, help="pairs drawn (default: 2000)")
    lecteur.add_argument("--graine", type=int, default=1, help="seed of the draw (default: 1)")
    lecteur.add_argument("--invalides", type=_part, default=0.1, help="share of faulty pairs (default: 0.1)")
    lecteur.add_argument("--montres", type=int, default=3, help="departures shown, each shrunk (default: 3)")
    lecteur.add_argument("--delai", type=float, default=600, help="seconds for the answers to %d lines (default: 600)" % BLOC)
    lecteur.add_argument("--format", choices=sorted(FORMATS), default="texte", help="of the report on standard output")
    lecteur.add_argument("--rapport", action="append", default=[], metavar="FILE", help="also written there: .txt, .json or .html")
    lecteur.add_argument("--langue", choices=("fr", "en"), default="en", help="of the report")
    lecteur.add_argument("--empreinte", action="store_true", help="print the version and the fingerprint of the suite, and end")
    lecteur.add_argument("--repondre", action="store_true", help="answer the lines of standard input by the reference model, and end")
    o = lecteur.parse_args(arguments)
    o.volets = [v for v in o.volets.split(",") if v]
    if not (o.commande or o.empreinte or o.repondre):
        lecteur.error("--commande is missing")
    for volet in o.volets:
        if volet not in VOLETS:
            lecteur.error("--volets: %s is none of %s" % (volet, ", ".join(VOLETS)))
    if o.niveau == "etats" and not o.etats:
        lecteur.error("--niveau etats needs --etats")
    for chemin in o.rapport:
        if os.path.splitext(chemin)[1] not in (".txt", ".json", ".html"):
            lecteur.error("--rapport %s: .txt, .json or .html" % chemin)
    return o


def principal(arguments=None):
    o = _options(arguments)
    if o.repondre:
        servir(o.etats)
        return 0
    contenu = suite.fichiers()
    version, empreinte = suite.version(contenu), suite.empreinte(contenu)
    if o.empreinte:
        print("liste-aptitude %s sha256:%s" % (version, empreinte))
        return 0
    passage = Passage(contenu, Programme(o.commande, o.delai), o.graine, o.n, o.invalides, o.etats, o.volets, o.montres)
    try:
        passage.executer(lambda phrase: print(phrase, file=sys.stderr, flush=True))
    except Panne as e:
        print("the program failed: %s" % e, file=sys.stderr)
        return 2
    resume = resumer(passage, version, empreinte, o.nom, o.commande)
    for chemin in o.rapport:
        sorte = {".txt": "texte", ".json": "json", ".html": "html"}[os.path.splitext(chemin)[1]]
        with open(chemin, "w", encoding="utf-8") as fichier:
            fichier.write(FORMATS[sorte](resume, o.langue))
    sys.stdout.buffer.write(FORMATS[o.format](resume, o.langue).encode("utf-8", "backslashreplace"))
    sys.stdout.flush()
    return 0 if passage.atteint(o.niveau) else 1
