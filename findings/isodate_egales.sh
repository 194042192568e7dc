#!/usr/bin/env bash
# isodate 0.7.2, the durations of ISO 8601 for Python: a year and twelve months are equal, and are two keys. `==` compares the months that both come
# to, the hash looks at years and months apart, so that a set holds both and a dict made with P1Y does not answer to P12M. Python asks of a class
# that what is equal has one hash. One expects one key: a table of thresholds by duration, or a join on it, misses some in silence.
# Do: the number of months as the key (`12 * d.years + d.months`, and the days beside it).
# Seen: whether they are equal; how many a set of both holds; what a dict with P1Y has for P12M; the same with P7D and P1W, which are one.
. "$(dirname "$0")/../outils/bac.sh"
python_avec isodate==0.7.2
attendu "P1Y P12M True 2 None
P7D P1W True 1 seuil" "$("$BAC/env/bin/python" - <<'PY'
from isodate import parse_duration

for un, autre in (("P1Y", "P12M"), ("P7D", "P1W")):
    a, b = parse_duration(un), parse_duration(autre)
    print(un, autre, a == b, len({a, b}), {a: "seuil"}.get(b))
PY
)"
