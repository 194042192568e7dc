#!/usr/bin/env bash
# pylightxl 1.61, a reader of workbooks: a number shown with its unit is a time. Seven years in a cell of the format 0" ans" are the text
# «00:00:00», and so is any other whole number; a level shown in red ([Red]0) is «1900/01/06». A format with one of the letters of dates in it, in
# quoted text and in the name of a colour too, is taken for a date's. openpyxl 3.1.5 reads 7 in both. One expects the number, since the file holds
# nothing else.
# Do: another reader (openpyxl, python-calamine).
# Seen: 7 and 9 in 0" ans", 7 in [Red]0 and in 0" €", through both.
. "$(dirname "$0")/../outils/bac.sh"
python_avec pylightxl==1.61 openpyxl==3.1.5
attendu "pylightxl 00:00:00 00:00:00 1900/01/06 7
openpyxl 7 9 7 7" "$("$BAC/env/bin/python" - "$BAC/agents.xlsx" <<'PY'
import sys

import openpyxl
import pylightxl

fichier = sys.argv[1]
classeur = openpyxl.Workbook()
for rang, (nombre, forme) in enumerate([(7, '0" ans"'), (9, '0" ans"'), (7, "[Red]0"), (7, '0" €"')], start=1):
    cellule = classeur.active.cell(row=1, column=rang, value=nombre)
    cellule.number_format = forme
classeur.save(fichier)
print("pylightxl", *pylightxl.readxl(fichier).ws("Sheet").row(1))
print("openpyxl", *(cellule.value for cellule in openpyxl.load_workbook(fichier).active[1]))
PY
)"
