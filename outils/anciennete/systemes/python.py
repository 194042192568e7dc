"""Years, months and days between two dates by Python libraries: `python.py SYSTEM`, pairs on standard input, an answer a line.

A system that answers in whole units only prints `-` for the units it does not have.
"""

import sys
from datetime import date
from typing import Callable, Iterable, List, Tuple

Paires = List[Tuple[str, str]]


def dateutil(paires: Paires) -> Iterable[str]:
    from dateutil.relativedelta import relativedelta

    for debut, fin in paires:
        d = relativedelta(date.fromisoformat(fin), date.fromisoformat(debut))
        yield f"{d.years}/{d.months}/{d.days}"


def whenever(paires: Paires) -> Iterable[str]:
    from whenever import Date

    for debut, fin in paires:
        d = Date(fin).since(Date(debut), in_units=["years", "months", "days"])
        yield f"{d.get('years', 0)}/{d.get('months', 0)}/{d.get('days', 0)}"


def pendulum(paires: Paires) -> Iterable[str]:
    from pendulum import Date

    for debut, fin in paires:
        d = Date.fromisoformat(fin) - Date.fromisoformat(debut)
        yield f"{d.years}/{d.months}/{7 * d.weeks + d.remaining_days}"


def _duckdb(paires: Paires, expression: str) -> Iterable[str]:
    import duckdb
    import pandas

    lues = pandas.DataFrame(paires, columns=["a", "b"])  # DuckDB finds it by its name
    return [r[0] for r in duckdb.sql(f"SELECT {expression} FROM (SELECT a::DATE a, b::DATE b FROM lues)").fetchall()]


def duckdb_age(paires: Paires) -> Iterable[str]:
    return _duckdb(paires, "concat_ws('/', datepart('year', age(b, a)), datepart('month', age(b, a)), datepart('day', age(b, a)))")


def duckdb_datesub(paires: Paires) -> Iterable[str]:
    return _duckdb(paires, "concat_ws('/', datesub('month', a, b) // 12, datesub('month', a, b) % 12, '-')")


def duckdb_date_diff(paires: Paires) -> Iterable[str]:
    return _duckdb(paires, "concat_ws('/', date_diff('year', a, b), '-', '-')")


def numpy_annees(paires: Paires) -> Iterable[str]:
    import numpy

    for debut, fin in paires:
        yield f"{(numpy.datetime64(fin) - numpy.datetime64(debut)).astype('timedelta64[Y]').astype(int)}/-/-"


def pandas_mois(paires: Paires) -> Iterable[str]:
    import pandas

    for debut, fin in paires:
        mois = (pandas.Period(fin, "M") - pandas.Period(debut, "M")).n
        yield f"{mois // 12}/{mois % 12}/-"


def jours_365_25(paires: Paires) -> Iterable[str]:
    for debut, fin in paires:
        yield f"{int((date.fromisoformat(fin) - date.fromisoformat(debut)).days / 365.25)}/-/-"


SYSTEMES: "dict[str, Callable[[Paires], Iterable[str]]]" = {
    f.__name__: f
    for f in (dateutil, whenever, pendulum, duckdb_age, duckdb_datesub, duckdb_date_diff, numpy_annees, pandas_mois, jours_365_25)
}

if __name__ == "__main__":
    lues = [(a, b) for a, b in (ligne.split() for ligne in sys.stdin)]
    print(*SYSTEMES[sys.argv[1]](lues), sep="\n")
