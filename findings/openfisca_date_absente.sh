#!/usr/bin/env bash
# OpenFisca-Core 46.0.1, the engine of laws as code: a date that is not given, or given as null, is 1 January 1970, as a value like another. Whoever
# has no date of birth is 30 in 2000, and has thirty years of service where the first day is not known. A variable of any type has a default, and for
# dates it is this day; nothing in the result says that it was used. One expects an error, or a value that compares with nothing.
# Do: a boolean variable beside each date (`naissance_connue`) in every formula, or `default_value` far in the future.
# Seen: the age of the person without a date, with null, with a date.
. "$(dirname "$0")/../outils/bac.sh"
python_avec OpenFisca-Core==46.0.1
attendu "nothing given: 1970-01-01, 30
null: 1970-01-01, 30
given: 1950-03-01, 49" "$("$BAC/env/bin/python" -W ignore - <<'PY'
from datetime import date

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.periods import ETERNITY, YEAR
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Agent = build_entity(key="agent", plural="agents", label="", is_person=True)


class naissance(Variable):
    value_type, entity, definition_period = date, Agent, ETERNITY


class age(Variable):
    value_type, entity, definition_period = int, Agent, YEAR

    def formula(agent, annee):
        mois = numpy.datetime64(annee.start, "M") - agent("naissance", annee).astype("datetime64[M]")
        return mois.astype(int) // 12


systeme = TaxBenefitSystem([Agent])
systeme.add_variables(naissance, age)
cas = {"nothing given": {}, "null": {"naissance": {"ETERNITY": None}}, "given": {"naissance": {"ETERNITY": "1950-03-01"}}}
essai = SimulationBuilder().build_from_entities(systeme, {"agents": cas})
for nom, jour, ans in zip(cas, essai.calculate("naissance", "2000"), essai.calculate("age", "2000")):
    print(f"{nom}: {jour}, {ans}")
PY
)"
