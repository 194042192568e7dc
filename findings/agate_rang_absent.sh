#!/usr/bin/env bash
# agate 1.14.2, the tables for Python under csvkit: of a ranking from the largest down (`Rank(…, reverse=True)`), the row without a value is first. An agent
# whose months of service are not known has rank 1, before who has most, and the others move down by one; from the smallest up the same row is last.
# The missing value is taken for the largest, though sums, means and the maximum of the same column leave it out. One expects no rank, or the last
# one both ways.
# Do: take the rows without a value out first (table.where).
# Seen: the ranks from the largest down, from the smallest up, and the maximum.
. "$(dirname "$0")/../outils/bac.sh"
python_avec agate==1.14.2
attendu "down: 0011 2, 0012 1, 0013 3
up: 0011 2, 0012 3, 0013 1
maximum: 240" "$("$BAC/env/bin/python" - <<'PY'
import agate

agents = agate.Table([("0011", 240), ("0012", None), ("0013", 72)], ["id", "mois"], [agate.Text(), agate.Number()])
for nom, sens in (("down", True), ("up", False)):
    rangs = agents.compute([("rang", agate.Rank("mois", reverse=sens))])
    print(f"{nom}:", ", ".join(f"{rang['id']} {rang['rang']}" for rang in rangs.rows))
print("maximum:", agents.aggregate(agate.Max("mois")))
PY
)"
