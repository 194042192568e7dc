#!/usr/bin/env bash
# pendulum 3.3.0: the time between two dates shrinks when the first day is put earlier. From 31 January 1999 to 28 February it is a month, from 30
# January 29 days. And an anniversary comes a day early when the end is in a month of 30 days: 2 April 1997 to 1 April 2000 is three years. The
# difference of dates is what the library is chosen for, in place of dateutil, which clips and stays in order.
# Do: dateutil's relativedelta, or whole months counted by adding.
# Seen: years, months, days by both.
. "$(dirname "$0")/../outils/bac.sh"
python_avec pendulum==3.3.0 python-dateutil==2.9.0.post0
attendu "1999-01-30 to 1999-02-28: pendulum 0/0/29, dateutil 0/1/0
1999-01-31 to 1999-02-28: pendulum 0/1/0, dateutil 0/1/0
1997-04-02 to 2000-04-01: pendulum 3/0/0, dateutil 2/11/30" "$("$BAC/env/bin/python" - <<'PY'
import pendulum
from dateutil.relativedelta import relativedelta

for debut, fin in (("1999-01-30", "1999-02-28"), ("1999-01-31", "1999-02-28"), ("1997-04-02", "2000-04-01")):
    a, b = pendulum.Date.fromisoformat(debut), pendulum.Date.fromisoformat(fin)
    p, d = b - a, relativedelta(b, a)
    print(f"{debut} to {fin}: pendulum {p.years}/{p.months}/{7 * p.weeks + p.remaining_days}, dateutil {d.years}/{d.months}/{d.days}")
PY
)"
