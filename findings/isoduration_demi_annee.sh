#!/usr/bin/env bash
# isoduration 20.11.0, which adds the durations of ISO 8601 to dates: the fraction of a year is rounded to years. A year and a half (P1.5Y) after 1
# January 2000 is 1 January 2002; a year and four tenths after it is 1 January 2001. One expects 1 July 2001, or an error, as isodate 0.7.2 gives.
# Do: months (P18M), never fractions of a year.
# Seen: four durations added to 1 January 2000; what isodate says to the first.
. "$(dirname "$0")/../outils/bac.sh"
python_avec isoduration==20.11.0 isodate==0.7.2
attendu "P1.5Y 2002-01-01
P1.4Y 2001-01-01
P2.5Y 2003-01-01
P18M 2001-07-01
isodate, P1.5Y: ValueError" "$("$BAC/env/bin/python" - <<'PY'
from datetime import datetime

import isodate
import isoduration

debut = datetime(2000, 1, 1)
for texte in ("P1.5Y", "P1.4Y", "P2.5Y", "P18M"):
    print(texte, (debut + isoduration.parse_duration(texte)).date())
try:
    debut + isodate.parse_duration("P1.5Y")
except ValueError as erreur:
    print("isodate, P1.5Y:", type(erreur).__name__)
PY
)"
