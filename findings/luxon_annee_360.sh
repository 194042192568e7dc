#!/usr/bin/env bash
# luxon 3.7.2: a duration in days turned into years, months and days has years of 360 days. Each unit is carried to the next one by itself, thirty
# days to a month and twelve months to a year, though `as("years")` of the same duration divides by 365, and so does shiftTo when no months are asked
# for. A year goes to days and comes back as a year and five days. Services added up in days reach six years a month early. One expects one answer
# from one table of lengths.
# Do: add the days to a first day and take the difference of two dates, or keep the months.
# Seen: 2,160 days in years, months and days; in years and days; as years; a year there and back.
. "$(dirname "$0")/../outils/bac.sh"
node_avec luxon@3.7.2
cat >"$BAC/essai.mjs" <<'JS'
import { Duration } from "luxon";
const services = Duration.fromObject({ days: 2160 });
console.log(services.shiftTo("years", "months", "days").toISO());
console.log(services.shiftTo("years", "days").toISO());
console.log(services.as("years").toFixed(2));
console.log(Duration.fromISO("P1Y").shiftTo("days").shiftTo("years", "months", "days").toISO());
JS
attendu "P6Y
P5Y335D
5.92
P1Y5D" "$(cd "$BAC" && node essai.mjs)"
