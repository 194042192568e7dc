#!/usr/bin/env bash
# csvkit 2.2.0, the tools for CSV on the command line: a decimal comma is taken out of the number. 12,5 in a file that separates with semicolons, as
# every French spreadsheet writes it, is 125 in csvjson, in csvstat's sums and in the table of csvsql. One expects 12.5 or, as elsewhere, the text
# «12,5»; the default locale is English, where a comma groups thousands, and a group of one figure is not refused.
# Do: `--locale fr_FR`, or no inference at all (`-I`).
# Seen: what csvjson makes of two rates, as it comes, with the locale, without inference.
. "$(dirname "$0")/../outils/bac.sh"
python_avec csvkit==2.2.0
printf 'id;taux\nA;12,5\nB;7,25\n' >"$BAC/taux.csv"
attendu '[{"id": "A", "taux": 125.0}, {"id": "B", "taux": 725.0}]
[{"id": "A", "taux": 12.5}, {"id": "B", "taux": 7.25}]
[{"id": "A", "taux": "12,5"}, {"id": "B", "taux": "7,25"}]' "$(for option in -v "--locale=fr_FR" -I; do "$BAC/env/bin/csvjson" $option "$BAC/taux.csv"; echo; done)"
