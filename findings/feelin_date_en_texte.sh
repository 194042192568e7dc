#!/usr/bin/env bash
# feelin 8.2.0, the FEEL of decision tables (DMN) in JavaScript: a date that came in as text, which is how JSON carries it, compared with a date
# gives false for «before» and true for «not before», whatever the day, and without the warning that other type errors bring. One
# expects null, as DMN says for values that do not compare, or the comparison of the days.
# Do: turn every date of the input with date() before it is compared.
# Seen: a start in 2001 against 2002, as text, then turned; the number of warnings after each.
. "$(dirname "$0")/../outils/bac.sh"
node_avec feelin@8.2.0
cat >"$BAC/essai.mjs" <<'JS'
import { evaluate } from "feelin";
for (const expression of ['debut < date("2002-01-01")', 'debut >= date("2002-01-01")', 'date(debut) < date("2002-01-01")']) {
  const { value, warnings } = evaluate(expression, { debut: "2001-01-01" });
  console.log(expression, value, warnings.length);
}
JS
attendu 'debut < date("2002-01-01") false 0
debut >= date("2002-01-01") true 0
date(debut) < date("2002-01-01") true 0' "$(cd "$BAC" && node essai.mjs)"
