#!/usr/bin/env bash
# cobalt 9.0.1, the addresses of laws in Akoma Ntoso: the `expression_date` of an address has the sign before the date in it, «@2001-01-01», while the
# `expression_date` of the document of the same library is the date. As a text it comes after every date, so that «in force on 30 June 2001» never
# holds of the version of January. Set as it reads elsewhere, «2002-01-01», it gives the address …/fra2002-01-01, which is written without an
# error and which the library itself does not read. An example of its documentation shows the sign, the name does not; one expects the date in
# both, and the sign kept apart.
# Do: take off the first character to compare, and set «@» with the date.
# Seen: the date of the address, the comparison, the address written, whether it is read again, and the date of a document.
. "$(dirname "$0")/../outils/bac.sh"
python_avec cobalt==9.0.1
attendu "@2001-01-01 False
/akn/fr/act/decret/1998/98-1234/fra2002-01-01
Invalid FRBR URI: /akn/fr/act/decret/1998/98-1234/fra2002-01-01
2001-01-01" "$("$BAC/env/bin/python" - <<'PY'
from cobalt import Act, FrbrUri

adresse = FrbrUri.parse("/akn/fr/act/decret/1998/98-1234/fra@2001-01-01")
print(adresse.expression_date, adresse.expression_date <= "2001-06-30")
adresse.expression_date = "2002-01-01"
print(adresse.expression_uri())
try:
    FrbrUri.parse(adresse.expression_uri())
except ValueError as erreur:
    print(erreur)
acte = Act()
acte.expression_date = "2001-01-01"
print(acte.expression_date)
PY
)"
