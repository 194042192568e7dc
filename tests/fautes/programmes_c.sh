#!/usr/bin/env bash
# The named programs of tests/c against the library in a hurry: `programmes_c.sh appels refus …`; fails with the first that does.
set -euo pipefail
"$(dirname "$0")/bibliotheque.sh"
for p in "$@"; do
    gcc -std=c99 -O0 -Iinclude "tests/c/$p.c" tests/c/commun.c "$CIBLE/fautes/release/libliste_aptitude.a" "$CIBLE/fautes/personnalite.o" \
        -o "$CIBLE/fautes/$p"
    timeout 120 "$CIBLE/fautes/$p" "$CIBLE/c/plats"
done
