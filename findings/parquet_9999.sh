#!/usr/bin/env bash
# fastparquet 2026.9.0 reads a Parquet date (days since 1970) of 9999-12-31 as 29 March 1816, without an error: it multiplies the days to
# nanoseconds in 64 bits. 9999-12-31 is how HR exports write «no end», so a career still running ends before it begins. pyarrow reads it right.
# Do: leave the end empty in exports, or read with pyarrow.
# Seen: the same file read by both.
. "$(dirname "$0")/../outils/bac.sh"
python_avec fastparquet==2026.9.0 pyarrow==26.0.1 pandas==3.1.1
attendu "pyarrow 9999-12-31
fastparquet 1816-03-29" "$("$BAC/env/bin/python" - "$BAC/fins.parquet" <<'PY'
import sys
from datetime import date

import fastparquet
import pyarrow
import pyarrow.parquet

fichier = sys.argv[1]
table = pyarrow.table({"fin": pyarrow.array([date(9999, 12, 31)], pyarrow.date32())})
pyarrow.parquet.write_table(table, fichier)
print("pyarrow", pyarrow.parquet.read_table(fichier)["fin"][0].as_py())
print("fastparquet", fastparquet.ParquetFile(fichier).to_pandas()["fin"][0].date())
PY
)"
