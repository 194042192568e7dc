#!/usr/bin/env bash
# pySFeel 1.4.2, the FEEL of pyDMNrules: a month after 30 or 31 January 2000 is 28 February, though that February has 29 days and a month after 29
# January is the 29th: who begins a day later ends a day earlier. A day that the month lacks is brought to the length that the month has in a common
# year. One expects 29 February for the three.
# Do: move the date outside, by dateutil's relativedelta.
# Seen: a month after 29, 30 and 31 January 2000; a month after 31 January 2001; the date 29 February 2000.
. "$(dirname "$0")/../outils/bac.sh"
python_avec pySFeel==1.4.2
attendu "2000-01-29 2000-02-29
2000-01-30 2000-02-28
2000-01-31 2000-02-28
2001-01-31 2001-02-28
2000-02-29" "$("$BAC/env/bin/python" - <<'PY'
import pySFeel

feel = pySFeel.SFeelParser()
for debut in ("2000-01-29", "2000-01-30", "2000-01-31", "2001-01-31"):
    print(debut, feel.sFeelParse(f'date("{debut}") + duration("P1M")')[1])
print(feel.sFeelParse('date("2000-02-29")')[1])
PY
)"
