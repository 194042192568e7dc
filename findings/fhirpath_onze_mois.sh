#!/usr/bin/env bash
# fhirpath 5.2.2, the expressions of FHIR, whose dates may be a year or a month alone: what is added to such a date is cut to whole units of it. The year
# 1950 and eleven months are 1950, equal to 1950; six months and six months more are 1950, twelve months are 1951. A comparison that the missing month
# leaves open (@1950 < @1950-06) is empty, so that one expects the sum to be left open too, or to reach into the next year; a retirement or a step
# worked out by halves of a year never comes.
# Do: add whole years to a year, and months only to a date that has one.
# Seen: the sums, an equality, and the comparison that is empty.
. "$(dirname "$0")/../outils/bac.sh"
node_avec fhirpath@5.2.2
cat >"$BAC/essai.js" <<'JS'
const fhirpath = require("fhirpath");
for (const calcul of ["@1950 + 11 months", "@1950 + 6 months + 6 months", "@1950 + 12 months", "@1950 + 11 months = @1950", "@1950 < @1950-06"])
  console.log(`${calcul}: ${fhirpath.evaluate({}, calcul).map(String).join(" ") || "empty"}`);
JS
attendu "@1950 + 11 months: 1950
@1950 + 6 months + 6 months: 1950
@1950 + 12 months: 1951
@1950 + 11 months = @1950: true
@1950 < @1950-06: empty" "$(cd "$BAC" && node essai.js)"
