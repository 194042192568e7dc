#!/usr/bin/env bash
# publicodes 1.10.3: a duration added to a date is written behind its text, without an error or a warning. 01/01/2001 + 5 an is «01/01/20015», and a
# comparison takes that for a day of 2001: five years of service that began then end before 2003. One expects 01/01/2006, or the error that other
# slips with dates give (31/02/2001 is refused).
# Do: compute the moved date outside, and hand it over as a fact.
# Seen: the sum; whether it is before 1 January 2003, and after 31 December 2001; the error for 31/02/2001.
. "$(dirname "$0")/../outils/bac.sh"
node_avec publicodes@1.10.3
cat >"$BAC/essai.mjs" <<'JS'
import Engine from "publicodes";
const moteur = new Engine({ debut: "01/01/2001", terme: "debut + 5 an", avant: "terme < 01/01/2003", apres: "terme > 31/12/2001" });
console.log(...["terme", "avant", "apres"].map((regle) => moteur.evaluate(regle).nodeValue));
try {
  new Engine({ debut: "31/02/2001" }).evaluate("debut");
} catch {
  console.log("error");
}
JS
attendu "01/01/20015 true false
error" "$(cd "$BAC" && node essai.mjs)"
