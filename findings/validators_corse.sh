#!/usr/bin/env bash
# validators 0.36.0: `fr_ssn` refuses the number (NIR) of whoever was born in Corsica before 1976. The department was 20 until then, and the number
# given at birth is kept for life: 2A and 2B, which are accepted, stand in the numbers of those born since. python-stdnum 2.2 accepts all three. The
# people of a list of 1998 with that place of birth are nearly all of the first kind, and no trial with a number of another department shows it. One
# expects it accepted, since the function knows 2A, 2B, the overseas departments and 99.
# Do: python-stdnum's stdnum.fr.nir.
# Seen: for invented numbers with their right keys, what each library says.
. "$(dirname "$0")/../outils/bac.sh"
python_avec validators==0.36.0 python-stdnum==2.2
attendu "1 55 04 20 004 001 53: validators False, stdnum True
1 80 04 2A 004 001 19: validators True, stdnum True
1 80 04 2B 004 001 46: validators True, stdnum True
1 55 04 45 004 001 57: validators True, stdnum True" "$("$BAC/env/bin/python" - <<'PY'
import validators
from stdnum.fr import nir

for debut in ("1 55 04 20 004 001", "1 80 04 2A 004 001", "1 80 04 2B 004 001", "1 55 04 45 004 001"):
    numero = f"{debut} {nir.calc_check_digits(debut.replace(' ', ''))}"
    print(f"{numero}: validators {bool(validators.fr_ssn(numero))}, stdnum {nir.is_valid(numero)}")
PY
)"
