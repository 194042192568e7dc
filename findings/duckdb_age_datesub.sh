#!/usr/bin/env bash
# DuckDB 2.0.1: its two ways to count whole years between the same dates disagree. From 29 February 2000 to 28 February 2001, `datesub` has
# one year and `age` eleven months and 28 days; from 31 January to 29 February 2000 one month and 29 days. In the manual one reads as the
# other with more detail. A rule of seniority written with one and checked with the other fails on these days alone.
# Do: choose by the rule: an anniversary kept on the last day of a shorter month (`datesub`), or gained the day after (`age`).
# Seen: both on both pairs.
. "$(dirname "$0")/../outils/bac.sh"
python_avec duckdb==2.0.1
attendu "2000-02-29 2001-02-28: datesub 12 months, age 11 months 28 days
2000-01-31 2000-02-29: datesub 1 months, age 29 days" "$("$BAC/env/bin/python" - <<'PY'
import duckdb

for debut, fin in (("2000-02-29", "2001-02-28"), ("2000-01-31", "2000-02-29")):
    mois, age = duckdb.execute(
        "SELECT datesub('month', a, b), CAST(age(b, a) AS VARCHAR) FROM (SELECT CAST(? AS DATE) a, CAST(? AS DATE) b)", [debut, fin]
    ).fetchone()
    print(f"{debut} {fin}: datesub {mois} months, age {age}")
PY
)"
