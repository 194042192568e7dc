"""The truth tables of the model against the committed fingerprints.  Run: python test_verites.py"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import grilles  # noqa: E402
import verites  # noqa: E402

SUIVIS = (2003, 2008, 2011, 2013)


SUIVIE = (2000, 2012)  # the tables that are written again here; make verites writes those of every state


def test_empreintes():
    tables = verites.ecrites(SUIVIE)
    attendues = verites.lire("empreintes.txt").splitlines()
    noms = [t.__name__ for t in verites.TABLES] + [
        "%s@%d" % (t.__name__, etat) for etat in verites.ETATS[1:] for t in verites.SUIVANTES]
    assert [ligne.split("  ")[1] for ligne in attendues] == noms, "make verites"
    assert set(verites.empreintes(tables).splitlines()) <= set(attendues), "make verites, if the law calls for it"
    for nom, texte in tables:
        if nom in verites.EN_ENTIER:
            assert verites.lire(nom + ".tsv") == texte, nom + ".tsv: make verites"


def test_grilles():
    """The grids of the initial text under it, those of the later states under some; `make verites` goes through every
    state, and the kernel through those it holds."""
    attendues = verites.lire("grilles.txt").splitlines()
    noms = [ligne.split("  ")[1] for ligne in attendues]
    assert noms == ["%s@%d" % (g["nom"], e) for g in grilles.lire() for e in grilles.ETATS], "make verites"
    initiales = grilles.textes(grilles.ETATS[:1], (grilles.INITIALES,))
    des_etats = grilles.textes(SUIVIS, (grilles.DES_ETATS,))
    trouvees = grilles.empreintes(initiales) + grilles.empreintes(des_etats)
    assert set(trouvees.splitlines()) <= set(attendues), "make verites, if the law calls for it"


if __name__ == "__main__":
    if verites is None:
        print("clingo absent: rien de verifie")
        sys.exit(0)
    test_empreintes()
    test_grilles()
    print("ok test_empreintes test_grilles")
