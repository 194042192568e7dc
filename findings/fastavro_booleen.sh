#!/usr/bin/env bash
# fastavro 1.13.1, writing a record by its schema: the text «non» in a boolean field is written as true, since the writer asks Python whether the text
# is empty; 6.9 in an int field is written as 6. A missing field is an error, a number for a decimal too, and so is a true in a union that has no
# boolean, so one expects the schema to be kept to. A flag read from CSV as text turns every agent into true.
# Do: `validate` from fastavro.validation on each record before it is written, or build the booleans when the CSV is read.
# Seen: what comes back of texts and of a number with a fraction; then what `validate` says of «non».
. "$(dirname "$0")/../outils/bac.sh"
python_avec fastavro==1.13.1
attendu "{'interim': True, 'niveau': 6}
{'interim': True, 'niveau': 6}
ValidationError" "$("$BAC/env/bin/python" - <<'PY'
import io

import fastavro
from fastavro.validation import ValidationError, validate

schema = {"type": "record", "name": "agent", "fields": [{"name": "interim", "type": "boolean"}, {"name": "niveau", "type": "int"}]}
for agent in ({"interim": "non", "niveau": 6}, {"interim": "false", "niveau": 6.9}):
    octets = io.BytesIO()
    fastavro.schemaless_writer(octets, schema, agent)
    octets.seek(0)
    print(fastavro.schemaless_reader(octets, schema))
try:
    validate({"interim": "non", "niveau": 6}, schema)
except ValidationError as erreur:
    print(type(erreur).__name__)
PY
)"
