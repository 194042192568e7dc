#!/usr/bin/env bash
# temporal-polyfill 1.0.8 and @js-temporal/polyfill 0.5.1 (JavaScript's Temporal): `until` cut to whole months has more months than `until` to the
# day. From 29 February 2000 to 28 February 2001 it is 11 months and 30 days, cut to months (`roundingMode: "trunc"`) a year, and `total` in years 1;
# from 31 January to 29 February 29 days, cut to months a month. Rounding looks where the next whole month falls, and the end of February is brought
# back to its last day there but not in the count. One expects truncation to drop days only.
# Do: choose one of the two for the rule, and take years and months always from it.
# Seen: for both libraries and pairs: to the day, cut to months, the total in months.
. "$(dirname "$0")/../outils/bac.sh"
node_avec temporal-polyfill@1.0.8 @js-temporal/polyfill@0.5.1
cat >"$BAC/essai.mjs" <<'JS'
for (const nom of ["temporal-polyfill", "@js-temporal/polyfill"]) {
  const { Temporal } = await import(nom);
  for (const [debut, fin] of [["2000-02-29", "2001-02-28"], ["2000-01-31", "2000-02-29"]]) {
    const [a, b] = [debut, fin].map((jour) => Temporal.PlainDate.from(jour));
    const entier = a.until(b, { largestUnit: "year" });
    const coupe = a.until(b, { largestUnit: "year", smallestUnit: "month", roundingMode: "trunc" });
    console.log(nom, debut, fin, `${entier}`, `${coupe}`, entier.total({ unit: "month", relativeTo: a }));
  }
}
JS
attendu "temporal-polyfill 2000-02-29 2001-02-28 P11M30D P1Y 12
temporal-polyfill 2000-01-31 2000-02-29 P29D P1M 1
@js-temporal/polyfill 2000-02-29 2001-02-28 P11M30D P1Y 12
@js-temporal/polyfill 2000-01-31 2000-02-29 P29D P1M 1" "$(cd "$BAC" && node essai.mjs)"
