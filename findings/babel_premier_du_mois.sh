#!/usr/bin/env bash
# Babel 2.19.0 (and the CLDR data it carries) has no way to write the first of a month in French: every format gives «1 janvier 2001», where
# French writes «1er janvier 2001», in law and letters without exception. Italian and Catalan have the same need. One expects the long French date of
# a localisation library to be printable as it is.
# Do: replace the day by hand when it is 1.
# Seen: the two fullest formats.
. "$(dirname "$0")/../outils/bac.sh"
python_avec Babel==2.19.0
attendu "lundi 1 janvier 2001
1 janvier 2001" "$("$BAC/env/bin/python" - <<'PY'
from datetime import date

from babel.dates import format_date

for forme in ("full", "long"):
    print(format_date(date(2001, 1, 1), forme, locale="fr"))
PY
)"
