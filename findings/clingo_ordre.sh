#!/usr/bin/env bash
# clingo 5.8.3: a comparison between a number and a word is never an error nor unknown, since all terms are in one order, numbers first. A condition
# «level 7 or above» holds for whoever has the level vb, or any other word, and «below 7» never does. Arithmetic on the same word drops the rule with
# a warning, so one expects no answer, or the warning, of a comparison too.
# Do: keep words and numbers in two predicates, or add `N = N + 0` to the rule, which only numbers pass.
# Seen: who is at least 7 of level 6, vb and aucun; then with the test for numbers.
. "$(dirname "$0")/../outils/bac.sh"
python_avec clingo==5.8.3
attendu "haut(b) haut(c)
nothing" "$("$BAC/env/bin/python" - <<'PY'
import clingo

for test in ("", ", N = N + 0"):
    programme = clingo.Control(["--warn=none"])
    programme.add("base", [], f"niveau(a,6). niveau(b,vb). niveau(c,aucun). haut(X) :- niveau(X,N), N >= 7{test}.")
    programme.ground([("base", [])])
    hauts = sorted(str(atome.symbol) for atome in programme.symbolic_atoms.by_signature("haut", 1))
    print(*hauts or ["nothing"])
PY
)"
