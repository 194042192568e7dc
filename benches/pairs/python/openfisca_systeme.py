"""The shared subset as an OpenFisca system: one entity, inputs per person, one variable per finding, the verdict.

The period of a simulation is that of the text; the list year is an input, since persons of several years are computed together and only
A26 looks at it.
"""

from pathlib import Path

import numpy as np
from openfisca_core.entities import Entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

PERIODE = "2000"
NOMS = ("D1", "D2", "D3", "AD1", "AD2", "AD3", "IF1", "IF2")


class Classe(Enum):
    D1, D2, D3, AD1, AD2, AD3, IF1, IF2 = NOMS
    aucune = "aucune"


class Verdict(Enum):
    inscriptible = "inscriptible"
    sur_appreciation = "sur_appreciation"
    non_inscriptible = "non_inscriptible"
    irrecevable = "irrecevable"


def relation(**lignes):
    """A table class × class: does the row of the first name the second?"""
    table = np.zeros((9, 9), dtype=bool)
    for k, classes in lignes.items():
        table[NOMS.index(k), [NOMS.index(c) for c in classes.split()]] = True
    return table


OUVRE = relation(D1="D1 D2 D3 AD1 AD2 AD3 IF1 IF2", D2="D2 D3 AD2 AD3 IF1 IF2", D3="D3 AD3 IF2", AD1="AD1 AD2 AD3 IF1 IF2",
                 AD2="AD2 AD3 IF2", AD3="AD3", IF1="IF1 IF2", IF2="IF2")  # A21.al1
DEMANDABLES = relation(D1="D2 D3", D2="AD1 D1 D2 D3 AD2 AD3", D3="IF1 AD1 D1 IF2 AD2 AD3 D2 D3", AD1="D1 AD2 AD3 D2 D3",
                       AD2="IF1 AD1 D2 IF2 AD2 AD3 D3", AD3="IF1 AD2 D3 IF2 AD3", IF1="AD1 D2 IF2 AD2 AD3 D3",
                       IF2="IF1 AD2 D3 IF2 AD3")  # A18.al1

personne = Entity("personne", "personnes", "a candidate", "")


def entree(nom, genre):
    """An input variable."""
    corps = {"value_type": genre, "entity": personne, "definition_period": DateUnit.YEAR, "label": nom}
    if genre is Enum:
        corps |= {"possible_values": Classe, "default_value": Classe.aucune}
    return type(nom, (Variable,), corps)


ENTREES = {"annee": int, "classe": Enum, "rattachement": Enum, "agent": bool, "age": int, "ancien_eleve": bool, "diplome_assimile": bool,
           "nomme": bool, "admissible": bool, "article_14": bool, "semaines": int, "deuxieme_section": bool, "titulaire": bool,
           "attache": bool, "inscrit_1999": bool, "mois_qualifies": int, "mois_if2": int, "mois_if2_ad3": int, "mois_if1_ad2_d3": int,
           "mois_ad1_d2": int, "mois_d3": int}


class superieure(Variable):
    value_type = bool
    entity = personne
    definition_period = DateUnit.YEAR
    label = "the class asked is superior to that of the agent"

    def formula(personne, period):
        ouverte = OUVRE[personne("rattachement", period), personne("classe", period)]
        return personne("agent", period) * ~ouverte


class premiere(Variable):
    value_type = bool
    entity = personne
    definition_period = DateUnit.YEAR
    label = "first section (A8.al1)"

    def formula(personne, period):
        return personne("ancien_eleve", period) + personne("diplome_assimile", period) + personne("nomme", period)


class transitoire(Variable):
    value_type = bool
    entity = personne
    definition_period = DateUnit.YEAR
    label = "exempted for the first two lists (A26.al1)"

    def formula(personne, period):
        return personne("inscrit_1999", period) * (personne("annee", period) <= 2001)


class ouverte(Variable):
    value_type = bool
    entity = personne
    definition_period = DateUnit.YEAR
    label = "class of the second section (A7.al1), or open to a cadre (A17.al1)"

    def formula(personne, period):
        classe = personne("classe", period)
        cadre = (classe == Classe.AD3) + (classe == Classe.IF1) + (classe == Classe.IF2)
        return cadre + (classe == Classe.AD2) * personne("attache", period)


class a17_classe(Variable):
    value_type = bool
    entity = personne
    definition_period = DateUnit.YEAR
    label = "class closed to a cadre"

    def formula(personne, period):
        reservee = (personne("classe", period) == Classe.AD2) * personne("ancien_eleve", period)
        return ~personne("agent", period) * ~personne("ouverte", period) * ~reservee


class a18_classe(Variable):
    value_type = bool
    entity = personne
    definition_period = DateUnit.YEAR
    label = "class closed to the agent"

    def formula(personne, period):
        return personne("agent", period) * ~DEMANDABLES[personne("rattachement", period), personne("classe", period)]


class a18_perfectionnement(Variable):
    value_type = bool
    entity = personne
    definition_period = DateUnit.YEAR
    label = "fewer than six weeks"

    def formula(personne, period):
        return personne("superieure", period) * personne("deuxieme_section", period) * (personne("semaines", period) < 6)


class a7_section(Variable):
    value_type = bool
    entity = personne
    definition_period = DateUnit.YEAR
    label = "second section closed to the class"

    def formula(personne, period):
        return ~personne("premiere", period) * ~personne("ouverte", period)


class a9_age(Variable):
    value_type = bool
    entity = personne
    definition_period = DateUnit.YEAR
    label = "too young for the second section"

    def formula(personne, period, parameters):
        ages = parameters(period).age
        qualite = personne("admissible", period) + personne("article_14", period) + personne("titulaire", period)
        jeune = personne("age", period) < np.where(qualite, ages.abaisse, ages.ordinaire)
        return ~personne("premiere", period) * personne("ouverte", period) * ~personne("transitoire", period) * jeune


class a12_duree(Variable):
    value_type = bool
    entity = personne
    definition_period = DateUnit.YEAR
    label = "too little time in qualifying emplois"

    def formula(personne, period, parameters):
        annees = parameters(period).annees_a12[personne("classe", period)]
        requis = 12 * (annees - 4 * personne("premiere", period))
        return (annees > 0) * ~personne("transitoire", period) * (personne("mois_qualifies", period) < requis)


class marge_a13(Variable):
    value_type = int
    entity = personne
    definition_period = DateUnit.YEAR
    label = "months over those of A13.al1"

    def formula(personne, period):
        classe = personne("classe", period)
        if2_ad3, trois = personne("mois_if2_ad3", period) - 36, personne("mois_if1_ad2_d3", period) - 48
        d1 = np.maximum(personne("mois_ad1_d2", period) - 48, personne("mois_d3", period) - 72)
        cas = [classe == c for c in (Classe.AD2, Classe.D3, Classe.AD1, Classe.D2, Classe.D1, Classe.IF1)]
        return np.select(cas, [if2_ad3, if2_ad3, trois, trois, d1, personne("mois_if2", period) - 36], 0)


class a13_duree_fonctions(Variable):
    value_type = bool
    entity = personne
    definition_period = DateUnit.YEAR
    label = "too little time in lower classes"

    def formula(personne, period):
        return personne("superieure", period) * (personne("marge_a13", period) < -6)


class a13_appreciation(Variable):
    value_type = bool
    entity = personne
    definition_period = DateUnit.YEAR
    label = "short by at most six months (A13.al3)"

    def formula(personne, period):
        marge = personne("marge_a13", period)
        return personne("superieure", period) * (marge < 0) * (marge >= -6)


class verdict(Variable):
    value_type = Enum
    possible_values = Verdict
    default_value = Verdict.inscriptible
    entity = personne
    definition_period = DateUnit.YEAR
    label = "the first that applies"

    def formula(personne, period):
        def un_de(*noms):
            return np.any([personne(nom, period) for nom in noms], axis=0)

        irrecevable = un_de("a17_classe", "a18_classe", "a18_perfectionnement")
        autre = un_de("a7_section", "a9_age", "a12_duree", "a13_duree_fonctions")
        return np.select([irrecevable, autre, personne("a13_appreciation", period)],
                         [Verdict.irrecevable, Verdict.non_inscriptible, Verdict.sur_appreciation], Verdict.inscriptible)


CONSTATS = {"a17_classe": "a17_classe", "a18_classe": "a18_classe", "a18_perfectionnement": "a18_perfectionnement",
            "a7_section": "a7_section", "a9_age": "a9_age", "a12_duree": "a12_duree", "a13_duree_fonctions": "a13_duree_fonctions",
            "a13_appreciation": "a13_duree_fonctions:appreciation"}


def systeme():
    """The system with its variables and parameters."""
    resultat = TaxBenefitSystem([personne])
    resultat.load_parameters(str(Path(__file__).with_name("parametres")))
    calcules = (superieure, premiere, transitoire, ouverte, a17_classe, a18_classe, a18_perfectionnement, a7_section, a9_age, a12_duree,
                marge_a13, a13_duree_fonctions, a13_appreciation, verdict)
    for variable in (*(entree(nom, genre) for nom, genre in ENTREES.items()), *calcules):
        resultat.add_variable(variable)
    return resultat
