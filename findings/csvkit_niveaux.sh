#!/usr/bin/env bash
# csvkit 2.2.0: a column of whole numbers is a column of booleans when it holds nothing but 0 and 1. The levels of a file in which every agent is of
# level 1 come out of csvjson as true; one agent of level 2 further down, and the whole column is numbers again. One expects the type of «1» not to
# depend on the other agents, and numbers to be tried before booleans.
# Do: `-I` (no inference), and give the types afterwards.
# Seen: the same agent alone, then with one of level 2.
. "$(dirname "$0")/../outils/bac.sh"
python_avec csvkit==2.2.0
printf 'id,niveau\nA,1\n' >"$BAC/un.csv"
printf 'id,niveau\nA,1\nB,2\n' >"$BAC/deux.csv"
attendu '[{"id": "A", "niveau": true}]
[{"id": "A", "niveau": 1.0}, {"id": "B", "niveau": 2.0}]' "$(for fichier in un deux; do "$BAC/env/bin/csvjson" "$BAC/$fichier.csv"; echo; done)"
