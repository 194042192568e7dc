#!/usr/bin/env bash
# koffi 2.16.3 (C calls from Node): an object given for a struct may lack members and have unknown ones, in silence; what is missing is
# zero. A misspelt member is therefore a zero. A plain number of the wrong type is refused with a TypeError, so one expects the same of members.
# Do: build the object in one function that checks its keys against the struct.
# Seen: the level that C receives, from {niveau: 7}, from {nivau: 7}, and the error for a text.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec gcc libc6-dev
node_avec koffi@2.16.3
cat >"$BAC/agent.c" <<'C'
#include <stdint.h>
typedef struct { uint32_t depart; uint8_t niveau; } agent;
uint8_t niveau(const agent *a) { return a->niveau; }
C
cc -shared -fPIC -o "$BAC/agent.so" "$BAC/agent.c"
cat >"$BAC/essai.mjs" <<'JS'
import koffi from "koffi";
koffi.struct("agent", { depart: "uint32_t", niveau: "uint8_t" });
const niveau = koffi.load(process.argv[2]).func("uint8_t niveau(const agent *a)");
console.log(niveau({ depart: 0, niveau: 7 }), niveau({ depart: 0, nivau: 7 }));
try {
  niveau({ depart: 0, niveau: "7" });
} catch (erreur) {
  console.log(erreur.constructor.name);
}
JS
attendu "7 0
TypeError" "$(node "$BAC/essai.mjs" "$BAC/agent.so")"
