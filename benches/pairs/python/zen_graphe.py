"""The shared subset as a JDM graph for zen-engine: two tables, derived values, a table of findings that collects, the verdict."""

import json

TOUTES = ("D1", "D2", "D3", "AD1", "AD2", "AD3", "IF1", "IF2")
# Class of the agent: the classes an inscription in it opens (A21.al1), those he may ask (A18.al1).
CLASSES = {
    "D1": (TOUTES, ("D2", "D3")),
    "D2": (("D2", "D3", "AD2", "AD3", "IF1", "IF2"), ("AD1", "D1", "D2", "D3", "AD2", "AD3")),
    "D3": (("D3", "AD3", "IF2"), ("IF1", "AD1", "D1", "IF2", "AD2", "AD3", "D2", "D3")),
    "AD1": (("AD1", "AD2", "AD3", "IF1", "IF2"), ("D1", "AD2", "AD3", "D2", "D3")),
    "AD2": (("AD2", "AD3", "IF2"), ("IF1", "AD1", "D2", "IF2", "AD2", "AD3", "D3")),
    "AD3": (("AD3",), ("IF1", "AD2", "D3", "IF2", "AD3")),
    "IF1": (("IF1", "IF2"), ("AD1", "D2", "IF2", "AD2", "AD3", "D3")),
    "IF2": (("IF2",), ("IF1", "AD2", "D3", "IF2", "AD3")),
    "": ((), ()),
}
# Class asked: years of A12.al3 (0 without a row), months over those of A13.al1.
DUREES = {
    "D1": ("0", "max([mois_ad1_d2 - 48, mois_d3 - 72])"),
    "D2": ("0", "mois_if1_ad2_d3 - 48"),
    "D3": ("0", "mois_if2_ad3 - 36"),
    "AD1": ("0", "mois_if1_ad2_d3 - 48"),
    "AD2": ("9", "mois_if2_ad3 - 36"),
    "AD3": ("6", "0"),
    "IF1": ("12", "mois_if2 - 36"),
    "IF2": ("9", "0"),
}
DERIVES = {
    "cadre": "classe in ['AD3', 'IF1', 'IF2']",
    "ouverte": "$.cadre or (classe == 'AD2' and attache)",
    "admis": "$.ouverte or (classe == 'AD2' and ancien_eleve)",
    "superieure": "agent and classe not in ouvre",
    "premiere": "ancien_eleve or diplome_assimile or nomme",
    "transitoire": "inscrit_1999 and annee <= 2001",
    "age_requis": "admissible or article_14 or titulaire ? 40 : 43",
    "mois_requis": "$.transitoire or annees == 0 ? 0 : 12 * (annees - ($.premiere ? 4 : 0))",
}
MANQUES = {
    "a17_classe": "not agent and not admis",
    "a18_classe": "agent and classe not in demandables",
    "a18_perfectionnement": "superieure and deuxieme_section and semaines < 6",
    "a7_section": "not premiere and not ouverte",
    "a9_age": "not premiere and ouverte and not transitoire and age < age_requis",
    "a12_duree": "mois_qualifies < mois_requis",
    "a13_duree_fonctions": "superieure and marge < -6",
    "a13_duree_fonctions:appreciation": "superieure and marge < 0 and marge >= -6",
}
VERDICT = {
    "manques": "map(trouves, #.code)",
    "verdict": "len($.manques) == 0 ? 'inscriptible'"
               " : some($.manques, # in ['a17_classe', 'a18_classe', 'a18_perfectionnement']) ? 'irrecevable'"
               " : all($.manques, # == 'a13_duree_fonctions:appreciation') ? 'sur_appreciation' : 'non_inscriptible'",
}


def liste(classes):
    return "[" + ", ".join(f"'{c}'" for c in classes) + "]"


def table(nom, champ, sorties, lignes, **options):
    """A decision table on one field: rows of a cell and its outputs."""
    return {"id": nom, "name": nom, "type": "decisionTableNode", "content": {
        "hitPolicy": "first", "passThrough": True, "executionMode": "single", "inputField": None, "outputPath": None,
        "inputs": [{"id": "champ", "name": champ or "condition", "field": champ}],
        "outputs": [{"id": s, "name": s, "field": s} for s in sorties],
        "rules": [{"_id": str(rang), "champ": cellule, **dict(zip(sorties, valeurs))} for rang, (cellule, valeurs) in enumerate(lignes)],
        **options}}


def expressions(nom, valeurs, passer):
    return {"id": nom, "name": nom, "type": "expressionNode", "content": {
        "passThrough": passer, "executionMode": "single", "inputField": None, "outputPath": None,
        "expressions": [{"id": cle, "key": cle, "value": valeur} for cle, valeur in valeurs.items()]}}


def graphe():
    """The graph as JSON text."""
    noeuds = [
        {"id": "entree", "name": "entree", "type": "inputNode"},
        table("classes", "rattachement", ("ouvre", "demandables"),
              [(f"'{k}'", (liste(a), liste(b))) for k, (a, b) in CLASSES.items()]),
        table("durees", "classe", ("annees", "marge"), [(f"'{k}'", v) for k, v in DUREES.items()]),
        expressions("derives", DERIVES, True),
        table("constats", "", ("code",), [(condition, (f"'{code}'",)) for code, condition in MANQUES.items()],
              hitPolicy="collect", outputPath="trouves"),
        expressions("verdict", VERDICT, False),
        {"id": "sortie", "name": "sortie", "type": "outputNode"},
    ]
    suite = [n["id"] for n in noeuds]
    aretes = [{"id": f"{a}-{b}", "sourceId": a, "targetId": b, "type": "edge"} for a, b in zip(suite, suite[1:])]
    return json.dumps({"contentType": "application/vnd.gorules.decision", "nodes": noeuds, "edges": aretes})
