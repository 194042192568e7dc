#!/usr/bin/env bash
# publicodes 1.10.3, the rules engine of French public simulators: a `durée` in years is its days divided by 365, leap days included. From 1 January
# 1994 to 31 December 1999, a day short of six years, is 6 an, so that «service >= 6 an» holds a day early; of twenty-five years, six days
# early. One expects years counted date to date, as a condition of seniority has them, or 365.25.
# Do: compare dates (the start, moved by whole years), not durations in years.
# Seen: the duration in years and the condition, to the last day and to the day before.
. "$(dirname "$0")/../outils/bac.sh"
node_avec publicodes@1.10.3
cat >"$BAC/essai.mjs" <<'JS'
import Engine from "publicodes";
for (const fin of ["30/12/1999", "31/12/1999"]) {
  const regles = { service: { durée: { depuis: "01/01/1994", "jusqu'à": fin }, unité: "an" }, admis: "service >= 6 an" };
  const moteur = new Engine(regles);
  console.log(fin, moteur.evaluate("service").nodeValue.toFixed(3), moteur.evaluate("admis").nodeValue);
}
JS
attendu "30/12/1999 5.997 false
31/12/1999 6.000 true" "$(cd "$BAC" && node essai.mjs)"
