#!/usr/bin/env bash
# xlsx2csv 0.8.6: a date in the format that a workbook gives to a date typed in (built-in format 14, shown 02/01/1950 in a French Excel) comes out
# month first and with two figures of the year: a birth in 1950 and one in 2050 are the same text, 2 January reads as 1 February. A date
# with a format written out keeps its four figures. One expects ISO, or what the screen shows.
# Do: `-f %Y-%m-%d`.
# Seen: 2 January 1950 and 2 January 2050 in format 14, then in dd/mm/yyyy; then all with -f.
. "$(dirname "$0")/../outils/bac.sh"
python_avec xlsx2csv==0.8.6 openpyxl==3.1.5
"$BAC/env/bin/python" - "$BAC/naissances.xlsx" <<'PY'
import datetime
import sys

import openpyxl

classeur = openpyxl.Workbook()
for format_ in ("mm-dd-yy", "dd/mm/yyyy"):  # the first is what openpyxl calls the built-in format 14
    classeur.active.append([datetime.date(1950, 1, 2), datetime.date(2050, 1, 2)])
    for cellule in classeur.active[classeur.active.max_row]:
        cellule.number_format = format_
classeur.save(sys.argv[1])
PY
attendu "01-02-50,01-02-50
02/01/1950,02/01/2050
1950-01-02,2050-01-02
1950-01-02,2050-01-02" "$("$BAC/env/bin/xlsx2csv" "$BAC/naissances.xlsx"; "$BAC/env/bin/xlsx2csv" -f %Y-%m-%d "$BAC/naissances.xlsx")"
