"""The program under test: JSON lines in, as many JSON lines out, in order."""

import json
import shlex
import subprocess

from modele import compact


class Panne(RuntimeError):
    """The program did not answer every line."""


class Programme:
    def __init__(self, commande, delai):
        self.commande, self.delai = shlex.split(commande), delai

    def demander(self, objets):
        """The answer to each object, as the bytes of its line."""
        if not objets:
            return []
        entree = "".join(compact(o) + "\n" for o in objets).encode("utf-8", "surrogatepass")
        try:
            sortie = subprocess.run(self.commande, input=entree, stdout=subprocess.PIPE, timeout=self.delai)
        except subprocess.TimeoutExpired:
            raise Panne("no end after %g s (%d lines)" % (self.delai, len(objets)))
        except OSError as e:
            raise Panne(str(e))
        lignes = sortie.stdout.split(b"\n")
        if not lignes[-1]:
            lignes.pop()
        if len(lignes) != len(objets):
            raise Panne("%d answers to %d lines, exit status %d" % (len(lignes), len(objets), sortie.returncode))
        return lignes


def lire(ligne):
    """The object on a line of answer; None for anything else."""
    try:
        valeur = json.loads(ligne)
    except (ValueError, RecursionError):
        return None
    return valeur if isinstance(valeur, dict) else None
