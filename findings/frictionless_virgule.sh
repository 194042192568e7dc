#!/usr/bin/env bash
# frictionless 5.21.0, which describes and checks tables: a column of numbers with a decimal comma is described as a column of places on the globe.
# «12,5» reads as a longitude and a latitude (Table Schema's geopoint), and rows come out with pairs; past 180, or 90 after the comma, the column is a
# text. One expects a number or a text.
# Do: give the schema, `number` with `decimalChar` «,»; never let it be guessed.
# Seen: the type and the first value, of rates as guessed, of the same with one above 180, then with the schema given.
. "$(dirname "$0")/../outils/bac.sh"
python_avec frictionless==5.21.0
attendu "guessed: geopoint [Decimal('12'), Decimal('5')]
one above 180: string '12,5'
given: number Decimal('12.5')" "$(cd "$BAC" && env/bin/python - <<'PY'
import pathlib

from frictionless import Schema, describe, extract

pathlib.Path("taux.csv").write_text("id;taux\nA;12,5\nB;7,25\n")
pathlib.Path("grands.csv").write_text("id;taux\nA;12,5\nB;207,25\n")
donne = Schema.from_descriptor(
    {"fields": [{"name": "id", "type": "string"}, {"name": "taux", "type": "number", "decimalChar": ","}]}
)
for nom, fichier, schema in (("guessed", "taux", None), ("one above 180", "grands", None), ("given", "taux", donne)):
    schema = schema or describe(f"{fichier}.csv").schema
    valeur = extract(f"{fichier}.csv", schema=schema)[fichier][0]["taux"]
    print(f"{nom}: {schema.get_field('taux').type} {list(valeur) if isinstance(valeur, tuple) else valeur!r}")
PY
)"
