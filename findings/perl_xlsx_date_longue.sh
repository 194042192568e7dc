#!/usr/bin/env bash
# Spreadsheet::ParseXLSX 0.27 (Debian 12), for Perl: a date in the long format of a French Excel, «[$-40C]d mmmm yyyy», comes out as «[$4C] 3 6892».
# The number of the language in the brackets is read as part of a number's format: the day of the serial number is cut up, and the cell says that it
# is numeric, not a date. The short format dd/mm/yyyy of the same day is right, and so is the English «[$-F800]» that stands for the system's own
# long date. One expects «1 janvier 2001», in whatever language, or the serial number.
# Do: `unformatted`, which is the serial number, or a sheet whose dates are in dd/mm/yyyy.
# Seen: type and value of 1 January 2001 in the three formats; `unformatted` of the first.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec perl libspreadsheet-parsexlsx-perl
python_avec openpyxl==3.1.5
"$BAC/env/bin/python" - "$BAC/agents.xlsx" <<'PY'
import datetime
import sys

import openpyxl

classeur = openpyxl.Workbook()
for rang, forme in enumerate(["[$-40C]d mmmm yyyy", "dd/mm/yyyy", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"], start=1):
    cellule = classeur.active.cell(row=rang, column=1, value=datetime.date(2001, 1, 1))
    cellule.number_format = forme
classeur.save(sys.argv[1])
PY
attendu "Numeric [\$4C] 3 6892
Numeric 01/01/2001
Numeric Monday, January 01, 2001
unformatted 36892" "$(perl - "$BAC/agents.xlsx" 2>/dev/null <<'PL'
use strict;
use warnings;
use Spreadsheet::ParseXLSX;
my $feuille = Spreadsheet::ParseXLSX->new->parse($ARGV[0])->worksheet(0);
for my $rang (0 .. 2) {
    my $cellule = $feuille->get_cell($rang, 0);
    print $cellule->type, " ", $cellule->value, "\n";
}
print "unformatted ", $feuille->get_cell(0, 0)->unformatted, "\n";
PL
)"
