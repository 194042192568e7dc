"""The JSONLogic rule that works from careers, written to standard output: `carrieres.py`.

JSONLogic names no intermediate value: one is bound by mapping over a list of one element, and an expression used in several places is
written out in each. So the rule is put together here from small pieces. It works the attributes out, then applies `regle.json` to them.
"""

import json
from pathlib import Path

REFERENCE = {"val": [[1], "reference"]}  # R, seen from an iteration over the career


def var(nom):
    return {"var": nom}


def un(valeur, expression):
    """`expression`, in which the fields are those of `valeur`."""
    return {"map": [[valeur], expression]}


def periodes(*conditions):
    """The periods of the career that meet all conditions."""
    return {"filter": [var("carriere"), {"and": list(conditions)}]}


def existe(*conditions):
    return {"some": [var("carriere"), {"and": list(conditions)}]}


COMMENCEE = {"<=": [var("debut"), REFERENCE]}
TENUE = [COMMENCEE, {">": [var("fin"), REFERENCE]}]
AGREEE = [var("classe"), {"<=": [var("agrement"), REFERENCE]}]
AVANT = {"<": [var("debut"), REFERENCE]}

ANNEE = lambda n: {"/": [{"-": [var(n), {"%": [var(n), 10000]}]}, 10000]}
MOIS = lambda n: {"/": [{"-": [{"%": [var(n), 10000]}, {"%": [var(n), 100]}]}, 100]}
JOUR = lambda n: {"%": [var(n), 100]}


def jours_du_mois(annee, mois):
    """Days of a month, from the names of two fields."""
    bissextile = {"and": [{"==": [{"%": [var(annee), 4]}, 0]},
                          {"or": [{"!=": [{"%": [var(annee), 100]}, 0]}, {"==": [{"%": [var(annee), 400]}, 0]}]}]}
    return {"if": [{"==": [var(mois), 2]}, {"if": [bissextile, 29, 28]}, {"in": [var(mois), [4, 6, 9, 11]]}, 30, 31]}


# Months and days of one interval {d, f}: its parts, then the length of the last month and of the one before, then the end-of-month rule.
PARTIES = {"ad": ANNEE("d"), "md": MOIS("d"), "jd": JOUR("d"), "af": ANNEE("f"), "mf": MOIS("f"), "jf": JOUR("f"),
           "mp": {"if": [{"==": [MOIS("f"), 1]}, 12, {"-": [MOIS("f"), 1]}]}}
LONGUEURS = {"m": {"-": [{"+": [{"*": [12, {"-": [var("af"), var("ad")]}]}, var("mf")]}, var("md")]},
             "jd": var("jd"), "jf": var("jf"), "fin": jours_du_mois("af", "mf"), "avant": jours_du_mois("af", "mp")}
ECART = {"if": [
    {">=": [var("jf"), var("jd")]}, [var("m"), {"-": [var("jf"), var("jd")]}],
    {"==": [var("jf"), var("fin")]}, [var("m"), 0],
    [{"-": [var("m"), 1]}, {"+": [{"-": [var("avant"), {"min": [var("jd"), var("avant")]}]}, var("jf")]}],
]}

# One more period of a career in the order of time: it goes on with the open interval {d, f}, or closes it.
SUITE = {"if": [
    {"<=": [var("current.debut"), var("accumulator.f")]},
    {"clos": var("accumulator.clos"), "d": var("accumulator.d"), "f": {"max": [var("accumulator.f"), var("current.fin")]}},
    {"clos": {"merge": [var("accumulator.clos"), [{"d": var("accumulator.d"), "f": var("accumulator.f")}]]},
     "d": var("current.debut"), "f": var("current.fin")},
]}
# The list begins with an interval of no day, which counts for nothing.
VIDE = {"clos": [], "d": 0, "f": 0}


def mois_entiers(*conditions):
    """Whole months of the periods that meet the conditions, before R."""
    bornees = {"map": [periodes(*conditions, AVANT), {"debut": var("debut"), "fin": {"min": [var("fin"), REFERENCE]}}]}
    fusion = un({"reduce": [bornees, SUITE, VIDE]}, {"merge": [var("clos"), [{"d": var("d"), "f": var("f")}]]})
    intervalles = {"filter": [{"reduce": [fusion, {"merge": [var("accumulator"), var("current")]}, []]}, {">": [var("f"), 0]}]}
    ecarts = {"map": [intervalles, {"reduce": [un(PARTIES, un(LONGUEURS, ECART)), {"reduce": [var("current"), var("current"), 0]}, 0]}]}
    somme = lambda rang: {"reduce": [ecarts, {"+": [var("accumulator"), var(f"current.{rang}")]}, 0]}
    return un({"n": {"reduce": [ecarts, {"+": [var("accumulator"), 1]}, 0]}, "m": somme(0), "j": somme(1)},
              {"if": [{"<=": [var("n"), 1]}, var("m"), {"+": [var("m"), {"/": [{"-": [var("j"), {"%": [var("j"), 30]}]}, 30]}]}]})


def si_demandee(classes, mois):
    """The months of a row of A13, when the class asked has that row."""
    return {"if": [{"in": [var("classe"), classes]}, {"reduce": [mois, var("current"), 0]}, 0]}


def de_classes(*classes):
    return mois_entiers({"in": [var("classe"), list(classes)]}, *AGREEE[1:])


ATTRIBUTS = {nom: var(nom) for nom in ("annee", "classe", "ancien_eleve", "diplome_assimile", "admissible", "semaines", "inscrit_1999",
                                       "article_14")} | {
    "agent": existe(var("en_poste"), *AGREEE, *TENUE),
    # The career is in the order of time: the last of these periods is the latest begun.
    "rattachement": {"reduce": [periodes(var("en_poste"), *AGREEE, *TENUE), var("current.classe"), ""]},
    "age": {"-": [{"-": [var("annee"), ANNEE("naissance")]}, {"if": [{">": [{"%": [var("naissance"), 10000]}, 101]}, 1, 0]}]},
    "nomme": existe(var("assimilee"), COMMENCEE),
    "deuxieme_section": existe(var("deuxieme_section"), COMMENCEE),
    "titulaire": existe(var("titulaire"), *TENUE),
    "attache": existe(var("attache"), *TENUE),
    "mois_qualifies": si_demandee(["AD2", "AD3", "IF1", "IF2"], mois_entiers(var("qualifiante"))),
    "mois_if2": si_demandee(["IF1"], de_classes("IF2")),
    "mois_if2_ad3": si_demandee(["AD2", "D3"], de_classes("IF2", "AD3")),
    "mois_if1_ad2_d3": si_demandee(["AD1", "D2"], de_classes("IF1", "AD2", "D3")),
    "mois_ad1_d2": si_demandee(["D1"], de_classes("AD1", "D2")),
    "mois_d3": si_demandee(["D1"], de_classes("D3")),
}

regle = json.loads(Path(__file__).with_name("regle.json").read_text())
print(json.dumps(un(ATTRIBUTS, {"reduce": [regle, var("current"), None]})))
