#!/usr/bin/env bash
# clingo 5.8.3 computes in 32 bits and wraps without a word: a date written YYYYMMDD times 1000 (to make room for a serial number) is
# negative, and so sorts before every other. One expects big numbers, as in Prolog, or an error.
# Do: one term with its parts, jour(A,M,J), which sorts as dates do, or days since an epoch; never digits packed beyond nine places.
# Seen: the two atoms.
. "$(dirname "$0")/../outils/bac.sh"
python_avec clingo==5.8.3
attendu "cle(-1474735480)
suivant(-2147483648)" "$("$BAC/env/bin/python" - <<'PY'
import clingo

programme = clingo.Control()
programme.add("base", [], "cle(20000101*1000). suivant(2147483647+1).")
programme.ground([("base", [])])
print(*sorted(str(atome.symbol) for atome in programme.symbolic_atoms), sep="\n")
PY
)"
