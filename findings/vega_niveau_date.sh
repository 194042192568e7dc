#!/usr/bin/env bash
# vega-loader 5.1.3, which reads tables for Vega's charts, and csv-parse 7.0.3 with `cast_date` meet V8: both take for a date what Date.parse takes,
# and V8 takes a word followed by a number of a month. A column «Niveau 6», «Niveau 7» is June and July 2001. «VB» and «Niveau 13» are no dates: one
# of them makes vega's column texts again, while csv-parse, which looks at each cell, mixes the two. One expects «date» to mean a text that looks like
# one.
# Do: name the types (`parse: {niveau: "string"}`, a `cast` of one's own).
# Seen: vega's column with its type, and the rows of csv-parse.
. "$(dirname "$0")/../outils/bac.sh"
node_avec vega-loader@5.1.3 csv-parse@7.0.3
cat >"$BAC/essai.mjs" <<'JS'
import { parse } from "csv-parse/sync";
import { inferType, read } from "vega-loader";
const table = (niveaux) => `niveau\n${niveaux.join("\n")}\n`, vu = (v) => (v instanceof Date || typeof v === "number" ? new Date(v).toISOString().slice(0, 7) : v);
for (const niveaux of [["Niveau 6", "Niveau 7"], ["Niveau 6", "VB"]]) {
  const lignes = read(table(niveaux), { type: "csv", parse: "auto" });
  console.log("vega", inferType(niveaux), ...lignes.map((ligne) => vu(ligne.niveau)));
  console.log("csv-parse", ...parse(table(niveaux), { columns: true, cast: true, cast_date: true }).map((ligne) => vu(ligne.niveau)));
}
JS
attendu "vega date 2001-06 2001-07
csv-parse 2001-06 2001-07
vega string Niveau 6 VB
csv-parse 2001-06 VB" "$(cd "$BAC" && TZ=UTC node essai.mjs)"
