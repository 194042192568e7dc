#!/usr/bin/env bash
# zen-engine 2.1.3, a rules engine with dates: a year added to 29 February gives the text «Invalid date», as a value and without an error,
# while a month added to 31 January gives the last day of February. One expects both to clip, or both to fail; the invalid value then
# travels through the rule.
# Do: add twelve months, not one year.
# Seen: the three sums.
. "$(dirname "$0")/../outils/bac.sh"
python_avec zen-engine==2.1.3
attendu "a month after 2000-01-31: 2000-02-29
a year after 2000-02-29: Invalid date
twelve months after 2000-02-29: 2001-02-28" "$("$BAC/env/bin/python" - <<'PY'
import zen

for texte, jour, pas in (("a month", "2000-01-31", '1, "M"'), ("a year", "2000-02-29", '1, "y"'), ("twelve months", "2000-02-29", '12, "M"')):
    print(f"{texte} after {jour}:", zen.evaluate_expression(f'd("{jour}").add({pas}).format("%Y-%m-%d")', {}))
PY
)"
