#!/usr/bin/env bash
# feelin 8.2.0: `years and months duration`, whose name and whose definition in DMN leave only whole months, gives days too. A year less a day is
# P11M30D, 31 January to 29 February is P29D. One expects P11M and P0M: a text or an equality made of the result is another.
# Do: take the start moved by whole years and compare dates.
# Seen: three durations.
. "$(dirname "$0")/../outils/bac.sh"
node_avec feelin@8.2.0
cat >"$BAC/essai.mjs" <<'JS'
import { evaluate } from "feelin";
for (const [debut, fin] of [["2001-01-01", "2001-12-31"], ["2000-01-31", "2000-02-29"], ["2001-01-15", "2001-03-15"]]) {
  console.log(debut, fin, evaluate(`string(years and months duration(date("${debut}"), date("${fin}")))`).value);
}
JS
attendu "2001-01-01 2001-12-31 P11M30D
2000-01-31 2000-02-29 P29D
2001-01-15 2001-03-15 P2M" "$(cd "$BAC" && node essai.mjs)"
