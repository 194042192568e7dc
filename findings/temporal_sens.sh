#!/usr/bin/env bash
# temporal-polyfill 1.0.8 and @js-temporal/polyfill 0.5.1 (JavaScript's Temporal): «from a until b» and «b since a», which read as one question,
# differ in their days. From 29 January to 1 March 2001 the first is a month and a day, the second a month and three days: it counts the months back
# from b. One expects one answer to two spellings; a rule written with one and shown with the other contradicts itself by up to three days.
# Do: `until` from the first day, everywhere.
# Seen: both spellings on two pairs, by both libraries.
. "$(dirname "$0")/../outils/bac.sh"
node_avec temporal-polyfill@1.0.8 @js-temporal/polyfill@0.5.1
cat >"$BAC/essai.mjs" <<'JS'
for (const nom of ["temporal-polyfill", "@js-temporal/polyfill"]) {
  const { Temporal } = await import(nom);
  for (const [debut, fin] of [["2001-01-29", "2001-03-01"], ["2000-01-30", "2001-03-01"]]) {
    const [a, b] = [debut, fin].map((jour) => Temporal.PlainDate.from(jour));
    console.log(nom, debut, fin, `${a.until(b, { largestUnit: "year" })}`, `${b.since(a, { largestUnit: "year" })}`);
  }
}
JS
attendu "temporal-polyfill 2001-01-29 2001-03-01 P1M1D P1M3D
temporal-polyfill 2000-01-30 2001-03-01 P1Y1M1D P1Y1M2D
@js-temporal/polyfill 2001-01-29 2001-03-01 P1M1D P1M3D
@js-temporal/polyfill 2000-01-30 2001-03-01 P1Y1M1D P1Y1M2D" "$(cd "$BAC" && node essai.mjs)"
