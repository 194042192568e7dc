#!/usr/bin/env bash
# koffi 2.16.3: a number that the C type cannot hold is cut to its low bits, and NaN is 0, without an error: a level of 300 is 44, a date kept as
# a number that could not be parsed is the date 0, «none». Texts, null and booleans are refused with a TypeError, which lets one believe that
# arguments are checked.
# Do: check integers and bounds before the call.
# Seen: 300 and -1 as uint8_t; NaN and 20000101.7 as uint32_t; null refused.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec gcc libc6-dev
node_avec koffi@2.16.3
cat >"$BAC/nombres.c" <<'C'
#include <stdint.h>
uint8_t niveau(uint8_t n) { return n; }
uint32_t jour(uint32_t j) { return j; }
C
cc -shared -fPIC -o "$BAC/nombres.so" "$BAC/nombres.c"
cat >"$BAC/essai.mjs" <<'JS'
import koffi from "koffi";
const bibliotheque = koffi.load(process.argv[2]);
const niveau = bibliotheque.func("uint8_t niveau(uint8_t)"), jour = bibliotheque.func("uint32_t jour(uint32_t)");
console.log(niveau(300), niveau(-1), jour(NaN), jour(20000101.7));
try {
  niveau(null);
} catch (erreur) {
  console.log(erreur.constructor.name);
}
JS
attendu "44 255 0 20000101
TypeError" "$(node "$BAC/essai.mjs" "$BAC/nombres.so")"
