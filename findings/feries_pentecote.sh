#!/usr/bin/env bash
# holidays 0.109 has no Pentecost Monday in France for 2005, 2006 and 2007; workalendar 17.0.0 and jours-feries-france 0.7.0 have it every year.
# The law of 30 June 2004 made it a day of unpaid work by default, and it stayed in the Code's list of public holidays all along. A deadline
# that moves on from a public holiday (a claim posted within fifteen days, say) ends a day early with the first library in these years alone.
# Do: take the days of the Code du travail, and test 2005 to 2007.
# Seen: a line a library, the years 2004 to 2008 that have the day.
. "$(dirname "$0")/../outils/bac.sh"
python_avec holidays==0.109 workalendar==17.0.0 jours-feries-france==0.7.0
attendu "holidays [2004, 2008]
workalendar [2004, 2005, 2006, 2007, 2008]
jours_feries_france [2004, 2005, 2006, 2007, 2008]" "$("$BAC/env/bin/python" - <<'PY'
from datetime import timedelta

import holidays
from jours_feries_france import JoursFeries
from workalendar.europe import France

annees = range(2004, 2009)
lundis = {a: JoursFeries.for_year(a)["Lundi de Pâques"] + timedelta(49) for a in annees}
print("holidays", [a for a in annees if lundis[a] in holidays.France(years=a)])
print("workalendar", [a for a in annees if France().is_holiday(lundis[a])])
print("jours_feries_france", [a for a in annees if lundis[a] in JoursFeries.for_year(a).values()])
PY
)"
