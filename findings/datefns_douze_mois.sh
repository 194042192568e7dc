#!/usr/bin/env bash
# date-fns 4.4.0: `intervalToDuration` can answer «12 months» where it never carries them to a year (29 February 2000 to 28 February 2001), and
# `differenceInYears` says 0 for the same pair. An answer in years, months and days is expected to be normalised; a rule that reads `years`
# misses the year, one that reads `months` shows 12.
# Do: count months (`differenceInMonths`) and divide.
# Seen: the duration, the difference in years and in months.
. "$(dirname "$0")/../outils/bac.sh"
node_avec date-fns@4.4.0
cat >"$BAC/essai.mjs" <<'JS'
import { differenceInMonths, differenceInYears, intervalToDuration } from "date-fns";
const start = new Date(2000, 1, 29), end = new Date(2001, 1, 28);
console.log(JSON.stringify(intervalToDuration({ start, end })), differenceInYears(end, start), differenceInMonths(end, start));
JS
attendu '{"months":12} 0 12' "$(node "$BAC/essai.mjs")"
