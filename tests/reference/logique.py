"""Runs classes.lp and gives its only model as Python sets.

Needs the package clingo; nothing else in this directory does.
Run: python logique.py   (prints the shape of the class order)
"""
import os

PROGRAMME = os.path.join(os.path.dirname(os.path.abspath(__file__)), "classes.lp")


def _valeur(symbole):
    """A clingo term as text, number or tuple."""
    import clingo
    if symbole.type == clingo.SymbolType.Number:
        return symbole.number
    if symbole.type == clingo.SymbolType.String:
        return symbole.string
    if symbole.arguments:
        return (symbole.name,) + tuple(_valeur(a) for a in symbole.arguments)
    return symbole.name


def atomes(programme=PROGRAMME):
    """{predicate: set of argument tuples}. Fails unless there is exactly one model."""
    import clingo
    controle = clingo.Control(["0", "--warn=none"])
    controle.load(programme)
    controle.ground([("base", [])])
    modeles = []
    controle.solve(on_model=lambda m: modeles.append(m.symbols(shown=True)))
    if len(modeles) != 1:
        raise ValueError("%d modeles: une loi est violee" % len(modeles))
    resultat = {}
    for symbole in modeles[0]:
        resultat.setdefault(symbole.name, set()).add(
            tuple(_valeur(a) for a in symbole.arguments))
    return resultat


if __name__ == "__main__":
    a = atomes()
    for nom in sorted(a):
        print("%-16s %5d" % (nom, len(a[nom])))
    for x, y in sorted(a["sans_borne"]):
        if x < y:
            print("%s et %s: bornes superieures minimales %s" % (
                x, y, ", ".join(sorted(c for p, q, c in a["borne_minimale"] if (p, q) == (x, y)))))
    print("emplois de deux classes: %s" % sorted(a["deux_classes"], key=str))
