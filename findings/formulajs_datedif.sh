#!/usr/bin/env bash
# formulajs 4.6.1, the functions of spreadsheets in JavaScript: DATEDIF's "md" subtracts the two days of the month and borrows nothing, as soon as the
# later one is smaller and the years differ. 2 January 1997 to 1 January 2000 has -1 day beside two years and eleven months, 31 December to 1 January
# -30. In the spreadsheets this "md" is known to be wrong by a day or two after a month of 31 days only; "y" and "ym" are right here. One expects 30
# and 1.
# Do: whole months by "m", and the days from the date moved by them.
# Seen: "y", "ym" and "md" of four pairs.
. "$(dirname "$0")/../outils/bac.sh"
node_avec @formulajs/formulajs@4.6.1
cat >"$BAC/essai.mjs" <<'JS'
import { DATEDIF } from "@formulajs/formulajs";
const jour = (texte) => { const [annee, mois, j] = texte.split("-"); return new Date(annee, mois - 1, j); };
for (const [debut, fin] of [["1997-01-02", "2000-01-01"], ["1999-12-31", "2000-01-01"], ["2000-02-29", "2001-02-28"], ["1999-01-31", "1999-02-28"]]) {
  console.log(debut, fin, ...["y", "ym", "md"].map((unite) => DATEDIF(jour(debut), jour(fin), unite)));
}
JS
attendu "1997-01-02 2000-01-01 2 11 -1
1999-12-31 2000-01-01 0 0 -30
2000-02-29 2001-02-28 0 11 58
1999-01-31 1999-02-28 0 0 28" "$(cd "$BAC" && TZ=UTC node essai.mjs)"
