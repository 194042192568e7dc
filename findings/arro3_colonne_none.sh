#!/usr/bin/env bash
# polars 2.1.0 and arro3-core 0.9.1 (the Arrow library for Rust) meet: a polars column that holds only None cannot be handed over. polars gives
# its null type a buffer, the Arrow C data interface allows it none, and arrow-rs refuses the whole table. pyarrow 26.0.1 takes it.
# A table of persons none of whom has left the regimes is such a column.
# Do: cast the column (`pl.col("depart_regime").cast(pl.Date)`), or go through `.to_arrow()`.
# Seen: the same frame, as it is and cast.
. "$(dirname "$0")/../outils/bac.sh"
python_avec polars==2.1.0 arro3-core==0.9.1 pyarrow==26.0.1
attendu "pyarrow 1
arro3 refused: The datatype \"Null\" doesn't expect buffer at index 0
arro3, cast 1" "$("$BAC/env/bin/python" - <<'PY'
import arro3.core
import polars
import pyarrow

agents = polars.DataFrame({"id": ["A"], "depart_regime": [None]})
print("pyarrow", pyarrow.table(agents).num_rows)
try:
    print("arro3", arro3.core.Table.from_arrow(agents).num_rows)
except Exception as erreur:
    print("arro3 refused:", str(erreur).split(": ")[1].split(".")[0])
date = agents.with_columns(polars.col("depart_regime").cast(polars.Date))
print("arro3, cast", arro3.core.Table.from_arrow(date).num_rows)
PY
)"
