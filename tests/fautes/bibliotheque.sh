#!/usr/bin/env bash
# The C library in a hurry, for faults planted one after the other: nothing optimised, static and shared, in $CIBLE/fautes.
set -euo pipefail
export CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=4 CARGO_PROFILE_RELEASE_DEBUG=0
ici=$CIBLE/fautes
cargo rustc -q --release -p liste-aptitude-c --features autonome --crate-type staticlib --target-dir "$ici"
# The precompiled `core` names it, and what unwinds nothing never calls it; optimisation at link time takes it away in what is delivered.
echo 'int rust_eh_personality(void) { return 0; }' >"$ici/personnalite.c"
gcc -c -fPIC "$ici/personnalite.c" -o "$ici/personnalite.o"
gcc -shared -o "$ici/liste_aptitude.so" "$ici/personnalite.o" -Wl,--whole-archive "$ici/release/libliste_aptitude.a" -Wl,--no-whole-archive
