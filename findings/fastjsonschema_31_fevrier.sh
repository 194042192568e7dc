#!/usr/bin/env bash
# fastjsonschema 2.21.2, a validator that checks `format` by default: for "date" it looks at the shape and at month and day apart, so that 31
# February, 31 April and the year 0000 are dates. Month 13 is refused, so one believes that the day is looked at.
# Do: give a format of one's own (`formats={"date": …}`) that builds the date.
# Seen: four texts against {"type": "string", "format": "date"}.
. "$(dirname "$0")/../outils/bac.sh"
python_avec fastjsonschema==2.21.2
attendu "2001-02-31 valid
2001-04-31 valid
0000-01-01 valid
2001-13-01 refused" "$("$BAC/env/bin/python" - <<'PY'
import fastjsonschema

valider = fastjsonschema.compile({"type": "string", "format": "date"})
for jour in ("2001-02-31", "2001-04-31", "0000-01-01", "2001-13-01"):
    try:
        valider(jour)
        print(jour, "valid")
    except fastjsonschema.JsonSchemaException:
        print(jour, "refused")
PY
)"
