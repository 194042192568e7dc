#!/usr/bin/env bash
# koffi 3.3.4: a text as long as the array of char that takes it loses its last character, and a longer one all that is over, without an error: the
# last byte is always zero. The fields of records are often filled to the end (COBOL's PIC X(4) knows no zero at the end), so that agents 0011 and
# 0012 are both 001. One expects the four bytes that fit, or an error for what does not.
# Do: declare the member as an array of uint8_t and fill it with the bytes of the text.
# Seen: the four bytes that C receives for 0011 and for 0012, then as uint8_t.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec gcc libc6-dev
node_avec koffi@3.3.4
cat >"$BAC/agent.c" <<'C'
#include <stdint.h>
typedef struct { char id[4]; } agent;
uint8_t octet(const agent *a, uint32_t rang) { return (uint8_t)a->id[rang]; }
C
cc -shared -fPIC -o "$BAC/agent.so" "$BAC/agent.c"
cat >"$BAC/essai.mjs" <<'JS'
import koffi from "koffi";
const bibliotheque = koffi.load(process.argv[2]);
koffi.struct("texte", { id: koffi.array("char", 4) });
koffi.struct("octets", { id: koffi.array("uint8_t", 4) });
const lu = (genre, id) => {
  const octet = bibliotheque.func(`uint8_t octet(const ${genre} *a, uint32_t rang)`);
  return [0, 1, 2, 3].map((rang) => octet({ id }, rang)).join(" ");
};
console.log(lu("texte", "0011"), "|", lu("texte", "0012"), "|", lu("octets", [...Buffer.from("0012")]));
JS
attendu "48 48 49 0 | 48 48 49 0 | 48 48 49 50" "$(cd "$BAC" && node essai.mjs "$BAC/agent.so")"
