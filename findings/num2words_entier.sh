#!/usr/bin/env bash
# num2words 0.5.14, to="currency": a whole number is an amount in cents, a number with a point an amount in euros. 1200 is «douze euros», 1200.0
# «mille deux cents euros». An amount that loses its decimals on the way (a JSON 1200.0 written again as 1200 by JavaScript) is divided by a hundred,
# in words, in a letter. One expects 1200 and 1200.0 to be the same amount.
# Do: always Decimal with two places; check that it is not an int.
# Seen: the int, the float, the Decimal.
. "$(dirname "$0")/../outils/bac.sh"
python_avec num2words==0.5.14
attendu "1200: douze euros et zéro centimes
1200.0: mille deux cents euros et zéro centimes
Decimal('1200.00'): mille deux cents euros et zéro centimes" "$("$BAC/env/bin/python" - <<'PY'
from decimal import Decimal

from num2words import num2words

for montant in (1200, 1200.0, Decimal("1200.00")):
    print(f"{montant!r}: {num2words(montant, lang='fr', to='currency')}")
PY
)"
