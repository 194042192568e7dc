#!/usr/bin/env bash
# pandas 3.1.1 with odfpy 1.4.1 reads a true of an .ods sheet as False when the cell shows VRAI: it compares the text shown with «true» and
# does not look at the value, which the file also holds. Every sheet saved by a French LibreOffice is such a file. python-calamine 0.9.1
# reads the value.
# Do: read .ods with python-calamine.
# Seen: the same cell through both.
. "$(dirname "$0")/../outils/bac.sh"
python_avec pandas==3.1.1 odfpy==1.4.1 python-calamine==0.9.1
attendu "odf False
calamine True" "$("$BAC/env/bin/python" - "$BAC/agents.ods" <<'PY'
import sys

import pandas
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

fichier = sys.argv[1]
classeur = OpenDocumentSpreadsheet()
feuille = Table(name="agents")
for cellule in (TableCell(valuetype="string"), TableCell(valuetype="boolean", booleanvalue="true")):
    cellule.addElement(P(text="interim" if cellule.getAttribute("valuetype") == "string" else "VRAI"))
    ligne = TableRow()
    ligne.addElement(cellule)
    feuille.addElement(ligne)
classeur.spreadsheet.addElement(feuille)
classeur.save(fichier)
for moteur in ("odf", "calamine"):
    print(moteur, bool(pandas.read_excel(fichier, engine=moteur)["interim"][0]))
PY
)"
