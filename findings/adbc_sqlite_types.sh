#!/usr/bin/env bash
# adbc-driver-sqlite 1.13.0 does not look at the declared type of a column: a TEXT or DATE column without a value (no row, or only NULL) comes
# as int64, also from a STRICT table, while with one value it is a string. A program that checks the types of its columns refuses the
# database of a small body and takes that of a large one. The driver's own type inference looks at the first rows only.
# Do: treat a column without a value as of any type.
# Seen: the Arrow type of the column `depart` (TEXT, STRICT), empty, then with a value.
. "$(dirname "$0")/../outils/bac.sh"
python_avec adbc-driver-sqlite==1.13.0 adbc-driver-manager==1.13.0 pyarrow==26.0.1
attendu "no row: int64
one NULL: int64
one value: string" "$("$BAC/env/bin/python" - <<'PY'
import adbc_driver_sqlite.dbapi

base = adbc_driver_sqlite.dbapi.connect()
curseur = base.cursor()
curseur.execute("CREATE TABLE agents (id TEXT NOT NULL, depart TEXT) STRICT")


def genre():
    curseur.execute("SELECT depart FROM agents")
    return curseur.fetch_arrow_table().schema.field("depart").type


print("no row:", genre())
curseur.execute("INSERT INTO agents VALUES ('A', NULL)")
print("one NULL:", genre())
curseur.execute("UPDATE agents SET depart = '2001-01-01'")
print("one value:", genre())
curseur.close()
base.close()
PY
)"
