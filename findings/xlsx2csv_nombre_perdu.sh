#!/usr/bin/env bash
# xlsx2csv 0.8.6: of a number shown with its unit, the format is written in place of the number. Seven years in a cell of the format 0" ans" are the
# text «0" ans"», and nine years are the same; of 0" mois" the m is taken for a month as well. Letters of dates in the quoted text make the format a
# date's, and it is written out with what it asks of a date, which is nothing. A number in 0" €" comes out as 7, so that not every unit shows it.
# One expects 7, or «7 ans»; the column has lost its numbers.
# Do: `--ignore-formats date time` (dates are then serial numbers), or a reader of cells such as python-calamine.
# Seen: 7 and 9 in the format 0" ans", 7 in 0" mois" and in 0" €"; then all with the option.
. "$(dirname "$0")/../outils/bac.sh"
python_avec xlsx2csv==0.8.6 xlsxwriter==3.3.1
"$BAC/env/bin/python" - "$BAC/agents.xlsx" <<'PY'
import sys

import xlsxwriter

with xlsxwriter.Workbook(sys.argv[1]) as classeur:
    feuille = classeur.add_worksheet()
    for rang, (nombre, forme) in enumerate([(7, '0" ans"'), (9, '0" ans"'), (7, '0" mois"'), (7, '0" €"')]):
        feuille.write_number(rang, 0, nombre, classeur.add_format({"num_format": forme}))
PY
attendu '"0"" ans"""
"0"" ans"""
"0"" 01ois"""
7
-- without formats
7
9
7
7' "$("$BAC/env/bin/xlsx2csv" "$BAC/agents.xlsx"; echo "-- without formats"; "$BAC/env/bin/xlsx2csv" --ignore-formats date time -s 1 "$BAC/agents.xlsx")"
