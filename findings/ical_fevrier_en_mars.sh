#!/usr/bin/env bash
# ical.js 2.2.1, the calendars of iCalendar in JavaScript: a rule that comes back each year on 29 February gives 1 March in the years between, even when
# it says that its month is February (FREQ=YEARLY;BYMONTH=2). Each month from 31 January, the same library leaves out the months that lack the day, as
# the format asks, and «every twelve months» from 29 February is right; rrule 2.8.1 leaves out the three years in each case. One expects one rule for
# a day that does not exist, and no March from a rule on February.
# Do: FREQ=MONTHLY;INTERVAL=12, or BYMONTHDAY=-1 where the last of February is meant.
# Seen: the first days of each rule, by ical.js and by rrule.
. "$(dirname "$0")/../outils/bac.sh"
node_avec ical.js@2.2.1 rrule@2.8.1
cat >"$BAC/essai.mjs" <<'JS'
import ICAL from "ical.js";
import rrule from "rrule";
for (const [regle, debut] of [["FREQ=YEARLY;BYMONTH=2;COUNT=3", "2000-02-29"], ["FREQ=MONTHLY;INTERVAL=12;COUNT=3", "2000-02-29"], ["FREQ=MONTHLY;COUNT=3", "2000-01-31"]]) {
  const suite = ICAL.Recur.fromString(regle).iterator(ICAL.Time.fromDateString(debut));
  const autre = rrule.RRule.fromString(`DTSTART:${debut.replaceAll("-", "")}T000000Z\nRRULE:${regle}`).all();
  console.log(regle, [0, 1, 2].map(() => String(suite.next())).join(" "), "|", autre.map((jour) => jour.toISOString().slice(0, 10)).join(" "));
}
JS
attendu "FREQ=YEARLY;BYMONTH=2;COUNT=3 2000-02-29 2001-03-01 2002-03-01 | 2000-02-29 2004-02-29 2008-02-29
FREQ=MONTHLY;INTERVAL=12;COUNT=3 2000-02-29 2004-02-29 2008-02-29 | 2000-02-29 2004-02-29 2008-02-29
FREQ=MONTHLY;COUNT=3 2000-01-31 2000-03-31 2000-05-31 | 2000-01-31 2000-03-31 2000-05-31" "$(cd "$BAC" && node essai.mjs)"
