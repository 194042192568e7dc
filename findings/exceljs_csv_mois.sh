#!/usr/bin/env bash
# exceljs 4.4.0, reading CSV: a text of the form 01-02-2001 becomes a date, month first, whatever the other rows are; 13-02-2001, which has no such
# month, stays a text in the same column. Of an export with the day first, the days up to 12 are other days and the rest are texts, without a word.
# One expects texts, since CSV has no types, or one decision for the column.
# Do: give a `map` that returns the texts, or ISO dates only.
# Seen: three rows as they come, then with a map.
. "$(dirname "$0")/../outils/bac.sh"
node_avec exceljs@4.4.0
printf 'debut\n01-02-2001\n13-02-2001\n2001-02-13\n' >"$BAC/agents.csv"
cat >"$BAC/essai.cjs" <<'JS'
const { Workbook } = require("exceljs");
(async () => {
  for (const options of [{}, { map: (texte) => texte }]) {
    const feuille = await new Workbook().csv.readFile("agents.csv", options);
    const valeurs = feuille.getColumn(1).values.slice(2);
    console.log(...valeurs.map((v) => (v instanceof Date ? `date(${v.toISOString().slice(0, 10)})` : v)));
  }
})();
JS
attendu "date(2001-01-02) 13-02-2001 date(2001-02-13)
01-02-2001 13-02-2001 2001-02-13" "$(cd "$BAC" && node essai.cjs)"
