#!/usr/bin/env bash
# One line of JSON with a key twice, read by four readers of JSON Lines: polars 2.1.0 keeps the first value, pandas 3.1.1 the last,
# pyarrow 26.0.1 and DuckDB 2.0.1 refuse. RFC 8259 leaves it open; that two table libraries of one ecosystem choose opposite ends in
# silence is what one does not guess: the same export gives two levels to one agent.
# Do: refuse duplicate keys before a table is made of the lines.
# Seen: the level each reads.
. "$(dirname "$0")/../outils/bac.sh"
python_avec polars==2.1.0 pandas==3.1.1 pyarrow==26.0.1 duckdb==2.0.1
attendu "polars 1
pandas 2
pyarrow ArrowInvalid
duckdb InvalidInputException" "$("$BAC/env/bin/python" - "$BAC/agents.jsonl" <<'PY'
import sys

import duckdb
import pandas
import polars
import pyarrow.json

fichier = sys.argv[1]
with open(fichier, "w", encoding="utf-8") as flux:
    flux.write('{"id": "A", "niveau": 1, "niveau": 2}\n')
lectures = {
    "polars": lambda: polars.read_ndjson(fichier)["niveau"][0],
    "pandas": lambda: pandas.read_json(fichier, lines=True)["niveau"][0],
    "pyarrow": lambda: pyarrow.json.read_json(fichier)["niveau"][0],
    "duckdb": lambda: duckdb.sql(f"SELECT niveau FROM read_ndjson('{fichier}')").fetchall()[0][0],
}
for nom, lire in lectures.items():
    try:
        print(nom, lire())
    except Exception as erreur:
        print(nom, type(erreur).__name__)
PY
)"
