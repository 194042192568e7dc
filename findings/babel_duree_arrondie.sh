#!/usr/bin/env bash
# Babel 2.19.0: `format_timedelta`, which writes a duration in the words of a language, rounds to the nearest unit, and takes the larger unit from 85
# hundredths of it on. Five years and a half are «6 ans», ten months and a few days «1 an». A letter that tells an agent refused for want of six years
# of service what he has says «6 ans». One expects what is complete, as people count years, or a word such as «environ».
# Do: count whole years and months on the dates, and write them with the library's plurals.
# Seen: what it writes past the middle of the sixth year, and the day before; of 311 days.
. "$(dirname "$0")/../outils/bac.sh"
python_avec Babel==2.19.0
attendu "1994-01-01 to 1999-07-02: 6 ans
1994-01-01 to 1999-07-01: 5 ans
1999-01-01 to 1999-11-08: 1 an" "$("$BAC/env/bin/python" - <<'PY'
from datetime import date

from babel.dates import format_timedelta

for debut, fin in (("1994-01-01", "1999-07-02"), ("1994-01-01", "1999-07-01"), ("1999-01-01", "1999-11-08")):
    duree = date.fromisoformat(fin) - date.fromisoformat(debut)
    print(f"{debut} to {fin}: {format_timedelta(duree, locale='fr')}".replace("\u00a0", " "))
PY
)"
