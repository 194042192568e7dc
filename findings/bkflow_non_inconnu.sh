#!/usr/bin/env bash
# bkflow-feel 1.2.0, the FEEL of decision tables (DMN) in Python: `not` of a fact that is not given is true. Without `sanction` in the data the
# condition not(sanction) holds, and so does not(sanction and grave), though the fact itself reads as null and a comparison with it (`sanction =
# true`) is refused with an error. In FEEL the negation of null is null. One expects null, or the error that the comparison gives.
# Do: `is defined(sanction) and not(sanction)`; or compare, `sanction = false`, and take the error for unknown.
# Seen: the fact, its negation, that of a conjunction, the cure, and the error, without the fact.
. "$(dirname "$0")/../outils/bac.sh"
python_avec bkflow-feel==1.2.0
attendu "sanction: None
not(sanction): True
not(sanction and grave): True
is defined(sanction) and not(sanction): False
sanction = false: ValidationError" "$("$BAC/env/bin/python" - 2>/dev/null <<'PY'
from bkflow_feel.api import parse_expression

for condition in ("sanction", "not(sanction)", "not(sanction and grave)", "is defined(sanction) and not(sanction)", "sanction = false"):
    try:
        reponse = parse_expression(condition, {"grave": True})
    except Exception as erreur:
        reponse = type(erreur).__name__
    print(f"{condition}: {reponse}")
PY
)"
