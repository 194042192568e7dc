#!/usr/bin/env bash
# sqlglot 30.30.0, which writes a query for another database: MySQL's TIMESTAMPDIFF(YEAR, …), the years that are complete, becomes DuckDB's
# DATE_DIFF('YEAR', …), the ends of years that were passed, without a warning. From 31 December to 1 January there is a year. For DuckDB to Trino,
# whose function is of the first kind, the same tool cuts both dates to their year, so one expects the difference to be known in the other direction.
# A rule of seniority taken to another database grants years up to a year early.
# Do: write datesub('year', …) by hand for DuckDB, and try one pair across a new year.
# Seen: the query written for DuckDB, what it gives for two pairs, and datesub; then DuckDB to Trino.
. "$(dirname "$0")/../outils/bac.sh"
python_avec sqlglot==30.30.0 duckdb==2.0.1
attendu "SELECT DATE_DIFF('YEAR', a, b)
1999-12-31 2000-01-01: 1, complete 0
1994-12-31 2000-01-01: 6, complete 5
SELECT DATE_DIFF('YEAR', DATE_TRUNC('YEAR', a), DATE_TRUNC('YEAR', b))" "$("$BAC/env/bin/python" - <<'PY'
import duckdb
import sqlglot

requete = sqlglot.transpile("SELECT TIMESTAMPDIFF(YEAR, a, b)", read="mysql", write="duckdb")[0]
print(requete)
for debut, fin in (("1999-12-31", "2000-01-01"), ("1994-12-31", "2000-01-01")):
    dates = f"FROM (SELECT DATE '{debut}' AS a, DATE '{fin}' AS b)"
    ecrit, complet = (duckdb.execute(f"{choix} {dates}").fetchone()[0] for choix in (requete, "SELECT datesub('year', a, b)"))
    print(f"{debut} {fin}: {ecrit}, complete {complet}")
print(sqlglot.transpile("SELECT DATE_DIFF('year', a, b)", read="duckdb", write="trino")[0])
PY
)"
