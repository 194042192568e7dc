#!/usr/bin/env bash
# workalendar 17.0.0, the calendars of working days for Python: `find_following_working_day` looks at the days of the week only. Of a deadline on Tuesday 1
# May 2001 it gives 1 May, of Saturday 11 November 2000 the Monday, right by chance, and of Saturday 30 December 2000 Monday 1 January. The France
# calendar that is asked knows both holidays, and add_working_days and is_working_day of it leave them out. A note in the code says so; one
# expects from the name a day on which is_working_day holds.
# Do: add_working_days(day - one day, 1).
# Seen: for three days, what is found, whether it is a working day, and the way by add_working_days.
. "$(dirname "$0")/../outils/bac.sh"
python_avec workalendar==17.0.0
attendu "2001-05-01: 2001-05-01 False, 2001-05-02
2000-12-30: 2001-01-01 False, 2001-01-02
2000-11-11: 2000-11-13 True, 2000-11-13" "$("$BAC/env/bin/python" - <<'PY'
from datetime import date, timedelta

from workalendar.europe import France

france = France()
for jour in (date(2001, 5, 1), date(2000, 12, 30), date(2000, 11, 11)):
    trouve = france.find_following_working_day(jour)
    print(f"{jour}: {trouve} {france.is_working_day(trouve)}, {france.add_working_days(jour - timedelta(1), 1)}")
PY
)"
