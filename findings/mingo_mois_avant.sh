#!/usr/bin/env bash
# mingo 7.2.7, the queries of MongoDB in JavaScript: a month before 31 March 2000 ($dateSubtract) is 2 March, a day of the same month, and a month after
# 31 January ($dateAdd) is 2 March too; a year after 29 February is 1 March. The day that the month lacks is carried over, in whichever direction one
# goes; MongoDB, whose operators these are, stops at the last day of the month. One expects 29 February twice, and 28 February 2001.
# Do: only from the first of a month, or compute the day in the program.
# Seen: the three days.
. "$(dirname "$0")/../outils/bac.sh"
node_avec mingo@7.2.7
cat >"$BAC/essai.mjs" <<'JS'
import { Aggregator } from "mingo";
for (const [pas, jour, unit] of [["$dateSubtract", "2000-03-31", "month"], ["$dateAdd", "2000-01-31", "month"], ["$dateAdd", "2000-02-29", "year"]]) {
  const [{ lu }] = new Aggregator([{ $project: { lu: { [pas]: { startDate: "$jour", unit, amount: 1 } } } }]).run([{ jour: new Date(jour) }]);
  console.log(`${pas} ${jour} ${unit}: ${lu.toISOString().slice(0, 10)}`);
}
JS
attendu '$dateSubtract 2000-03-31 month: 2000-03-02
$dateAdd 2000-01-31 month: 2000-03-02
$dateAdd 2000-02-29 year: 2001-03-01' "$(cd "$BAC" && node essai.mjs)"
