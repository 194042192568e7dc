#!/usr/bin/env bash
# cel-python 0.5.0, the Common Expression Language in which rules are written beside a program: the first of January is day 0 of month 0. getMonth,
# getDayOfMonth and getDayOfYear count from zero, as the language defines them; getDate, of the same day, counts from one, and getFullYear is the
# plain year. One expects from one throughout (or JavaScript's mixture, in which only the month is from zero); a rule on «the first of a month» holds
# on the second.
# Do: getDate(); getMonth() + 1; or compare whole timestamps.
# Seen: the five, of 1 January 2000.
. "$(dirname "$0")/../outils/bac.sh"
python_avec cel-python==0.5.0
attendu "getFullYear 2000
getMonth 0
getDayOfMonth 0
getDate 1
getDayOfYear 0" "$("$BAC/env/bin/python" - <<'PY'
import celpy

milieu = celpy.Environment()
for fonction in ("getFullYear", "getMonth", "getDayOfMonth", "getDate", "getDayOfYear"):
    regle = milieu.program(milieu.compile(f'timestamp("2000-01-01T00:00:00Z").{fonction}()'))
    print(fonction, int(regle.evaluate({})))
PY
)"
