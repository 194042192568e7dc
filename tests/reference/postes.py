"""Posts and days that the generator leans towards (see carrieres.py)."""
from datetime import date

from texte import COUPLES_1998, classes_art3
from valider import INITIAL

# Posts that the grade of A12.al1, or A14.al1.1, may reach: regime, types, function, qualities.
GRADES = [
    ("general", None, "cadre", ("aucune",)), ("urcam", None, "cadre", ("aucune",)),
    ("organic", None, "cadre", ("categorie_b", "aucune")),
    ("ava", None, "cadre", ("cadre_administratif", "responsable_technique")),
    ("canam", None, "cadre", ("aucune",)), ("canam", None, "chef_de_projet", ("aucune",)),
    ("mines", "canssm", "cadre", ("titulaire_categorie_a",)),
    ("mines", "ssm", "comptable", ("chef_de_service", "aucune")),
    ("mines", "ur", "comptable", ("aucune",)),
    ("mines", None, "chef_de_groupe_de_projets", ("chef_de_service", "titulaire_categorie_a")),
    ("mines", None, "responsable_de_production", ("titulaire_categorie_a", "chef_de_service")),
    ("general", None, "informaticien", ("aucune",)),
    ("urcam", None, "informaticien", ("aucune",)),
    ("general", None, "equivalent_informatique", ("aucune",)),
]
# The same, of the later states.
GRADES_ETENDUS = [
    ("canam", None, "cadre", ("niveau_e", "aucune")), ("rsi", None, "cadre", ("aucune",)),
    ("rsi", None, "chef_de_projet", ("aucune",)),
    ("cavimac", None, "cadre", ("categorie_b", "aucune")),
    ("general", None, "informaticien", ("categorie_b",)),
    ("ava", "caisse_nationale", "cadre", ("responsable_technique",)),
    ("cnsa", None, "cadre", ("aucune",)),
]
# Posts that art. 3 lists in some categories of their body and not in the others.
BASCULES = [(r, t, c, f, n) for r, t in COUPLES_1998 for f in INITIAL.fonctions_art3
            for n in (0, 1, 2, 3) for c in INITIAL.legales(r, t)
            if not classes_art3(r, t, c, f, n)
            and any(classes_art3(r, t, autre, f, n) for autre in INITIAL.legales(r, t))]
# Days that the later states look at, and the first days of their tables.
REPERES = (date(1999, 6, 4), date(2000, 1, 1), date(2003, 1, 1), date(2006, 6, 30), date(2006, 7, 1),
           date(2006, 7, 14), date(2007, 1, 1), date(2008, 1, 1), date(2010, 1, 1), date(2012, 1, 1))
