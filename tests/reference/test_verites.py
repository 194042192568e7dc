"""The truth tables of the model against the committed fingerprints.  Run: python test_verites.py"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import verites  # noqa: E402


def test_empreintes():
    tables = verites.ecrites()
    attendues = verites.lire("empreintes.txt")
    assert verites.empreintes(tables) == attendues, "make verites, if the law calls for it"
    for nom, texte in tables:
        if nom in verites.EN_ENTIER:
            assert verites.lire(nom + ".tsv") == texte, nom + ".tsv: make verites"


if __name__ == "__main__":
    if verites is None:
        print("clingo absent: rien de verifie")
        sys.exit(0)
    test_empreintes()
    print("ok test_empreintes")
