#!/usr/bin/env bash
# cbindgen 0.29.4, which writes C headers from Rust: a constant that is computed goes over as the text of its expression, and its type is left
# behind. C then computes in int: `u64 = 4_000_000 * 1_000` is negative, `u8 = !0` is -1 and equal to no uint8_t, and `bool = !OUVERT`, false in
# Rust, is `~true`, which is not zero and so true. The compiler says nothing at its default of warnings of the last two. A plain number gets what
# its type needs, so one expects the value, a cast, or the warning that an expression it cannot write brings.
# Do: in what a header shows, plain numbers, or a `const _: () = assert!` beside the number that is written out.
# Seen: the lines of the header; what C makes of them.
. "$(dirname "$0")/../outils/bac.sh"
"$OUTILS/commande.sh" gcc 8 gcc
cargo install --quiet --locked cbindgen --version =0.29.4 --root "$BAC" --target-dir "$BAC/cible" 2>/dev/null
cat >"$BAC/noyau.rs" <<'R'
pub const PLAFOND: u64 = 4_000_000 * 1_000;
pub const AUCUN: u8 = !0;
pub const OUVERT: bool = true;
pub const FERME: bool = !OUVERT;
R
"$BAC/bin/cbindgen" --quiet --lang c "$BAC/noyau.rs" >"$BAC/noyau.h"
cat >"$BAC/essai.c" <<'C'
#include <stdio.h>
#include "noyau.h"
int main(void) {
    uint8_t niveau = 255;
    long long plafond = PLAFOND;
    printf("%lld, %s, %s\n", plafond, niveau == AUCUN ? "none" : "not none", FERME ? "closed is true" : "closed is false");
}
C
gcc -w -fwrapv -I"$BAC" -o "$BAC/essai" "$BAC/essai.c"
attendu "#define PLAFOND (4000000 * 1000)
#define AUCUN ~0
#define OUVERT true
#define FERME ~OUVERT
-294967296, not none, closed is true" "$(grep '^#define' "$BAC/noyau.h"; "$BAC/essai")"
