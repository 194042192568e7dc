#!/usr/bin/env bash
# fast-formula-parser 1.0.19, the formulas of spreadsheets in JavaScript: ISOWEEKNUM, and WEEKNUM of the type 21 which is the same, begin the week on
# Sunday. Sunday 7 January 2001 is in week 2, 2 January 2005 in week 1, where ISO 8601, which these functions are named after, has 1 and 53 of 2004.
# The six other days are right, so that a trial on working days does not show it. One expects every day of a week, Monday to Sunday, under one number.
# Do: compute the week from the day before a Sunday.
# Seen: the weeks of Saturday, Sunday and Monday in two Januaries; then those of `date +%V`.
. "$(dirname "$0")/../outils/bac.sh"
node_avec fast-formula-parser@1.0.19
cat >"$BAC/essai.js" <<'JS'
const Formules = require("fast-formula-parser");
const formules = new Formules({});
for (const [annee, jours] of [[2001, [6, 7, 8]], [2005, [1, 2, 3]]])
  console.log(`January ${annee}:`, jours.map((j) => `${j}: ${formules.parse(`ISOWEEKNUM(DATE(${annee},1,${j}))`)}`).join(", "));
JS
iso() { date -d "$1" +%V; }
attendu "January 2001: 6: 1, 7: 2, 8: 2
January 2005: 1: 53, 2: 1, 3: 1
date: 01 01 02, 53 53 01" "$(cd "$BAC" && node essai.js
echo "date: $(iso 2001-01-06) $(iso 2001-01-07) $(iso 2001-01-08), $(iso 2005-01-01) $(iso 2005-01-02) $(iso 2005-01-03)")"
