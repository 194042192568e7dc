#!/usr/bin/env bash
# date-fns 4.4.0: `formatISODuration` leaves out weeks. A duration of a year and two weeks is «P1Y0M0DT0H0M0S», two weeks are «P0Y0M0DT0H0M0S», no time at
# all, though the library's Duration has `weeks`, and its formatDuration says «2 weeks» and its `add` goes fourteen days on of the same object. Weeks
# of training or of leave are lost where the duration goes over to another program. One expects P1Y14D, or an error for what the format has no place
# for.
# Do: give the days (weeks times 7) before it is written.
# Seen: two durations as ISO, then in words, then added to 1 January 2000.
. "$(dirname "$0")/../outils/bac.sh"
node_avec date-fns@4.4.0
cat >"$BAC/essai.mjs" <<'JS'
import { add, formatDuration, formatISODuration, lightFormat } from "date-fns";
for (const duree of [{ years: 1, weeks: 2 }, { weeks: 2 }])
  console.log(formatISODuration(duree), "|", formatDuration(duree), "|", lightFormat(add(new Date(2000, 0, 1), duree), "yyyy-MM-dd"));
JS
attendu "P1Y0M0DT0H0M0S | 1 year 2 weeks | 2001-01-15
P0Y0M0DT0H0M0S | 2 weeks | 2000-01-15" "$(cd "$BAC" && node essai.mjs)"
