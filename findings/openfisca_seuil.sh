#!/usr/bin/env bash
# OpenFisca-Core 46.0.1, the engine of laws as code: a value that equals the threshold does not reach it, when the threshold is picked by a category.
# Variables are kept in 32 bits, a parameter picked out of a node by an array (`taux[categorie]`) comes in 64, and 0.7 in 32 bits is a little less
# than 0.7. Read by its name (`taux.a`) the same parameter is a Python number, which numpy brings to the 32 bits of the variable, and the threshold is
# reached. One expects one answer.
# Do: bring the picked threshold to the variable's type (`.astype(numpy.float32)`), or count in whole units.
# Seen: 0.7 >= 0.7, the threshold by name, by category, and by category brought to 32 bits.
. "$(dirname "$0")/../outils/bac.sh"
python_avec OpenFisca-Core==46.0.1
attendu "by name True
by category False
by category, 32 bits True" "$("$BAC/env/bin/python" -W ignore - <<'PY'
import numpy
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import ETERNITY, YEAR
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Agent = build_entity(key="agent", plural="agents", label="", is_person=True)


class Categorie(Enum):
    a = "a"
    b = "b"


class categorie(Variable):
    value_type, entity, definition_period = Enum, Agent, ETERNITY
    possible_values, default_value = Categorie, Categorie.a


class quotite(Variable):
    value_type, entity, definition_period = float, Agent, YEAR


class par_nom(Variable):
    value_type, entity, definition_period = bool, Agent, YEAR

    def formula(agent, annee, parametres):
        return agent("quotite", annee) >= parametres(annee).quotite.a


class par_categorie(Variable):
    value_type, entity, definition_period = bool, Agent, YEAR

    def formula(agent, annee, parametres):
        return agent("quotite", annee) >= parametres(annee).quotite[agent("categorie", annee)]


class en_32_bits(Variable):
    value_type, entity, definition_period = bool, Agent, YEAR

    def formula(agent, annee, parametres):
        return agent("quotite", annee) >= parametres(annee).quotite[agent("categorie", annee)].astype(numpy.float32)


systeme = TaxBenefitSystem([Agent])
systeme.add_variables(categorie, quotite, par_nom, par_categorie, en_32_bits)
seuil = {"values": {"1990-01-01": {"value": 0.7}}}
systeme.parameters = ParameterNode("", data={"quotite": {"a": seuil, "b": seuil}})
essai = SimulationBuilder().build_from_entities(systeme, {"agents": {"A": {"quotite": {"2000": 0.7}}}})
for texte, variable in (("by name", "par_nom"), ("by category", "par_categorie"), ("by category, 32 bits", "en_32_bits")):
    print(texte, essai.calculate(variable, "2000")[0])
PY
)"
