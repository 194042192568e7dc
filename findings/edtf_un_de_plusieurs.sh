#!/usr/bin/env bash
# edtf 4.11.1, the reader of EDTF (ISO 8601-2) for JavaScript: «one of the years 1998 to 2000», [1998..2000], ends with 1998. Its `max` is the last
# moment of 1998, 1999 is not covered, and the list {1998..2000} has the same end; written with commas, [1998,1999,2000], both are right, and so is
# a walk through the range, which has the three years. The end is taken from the first year of the last range. One expects the end of 2000: a search
# for whoever may have begun in 1999 leaves the person out.
# Do: write the years with commas, or take the last element of the walk.
# Seen: the year of `min`, of `max`, whether 1999 is covered, and the walk, with a range and with commas.
. "$(dirname "$0")/../outils/bac.sh"
node_avec edtf@4.11.1
cat >"$BAC/essai.mjs" <<'JS'
import edtf from "edtf";

for (const texte of ["[1998..2000]", "{1998..2000}", "[1998,1999,2000]"]) {
  const dates = edtf(texte);
  const [min, max] = [dates.min, dates.max].map((instant) => new Date(instant).getUTCFullYear());
  console.log(texte, min, max, dates.covers(edtf("1999")), [...dates].map(String).join(" "));
}
JS
attendu "[1998..2000] 1998 1998 false 1998 1999 2000
{1998..2000} 1998 1998 false 1998 1999 2000
[1998,1999,2000] 1998 2000 true 1998 1999 2000" "$(cd "$BAC" && node essai.mjs)"
