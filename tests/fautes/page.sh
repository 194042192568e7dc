#!/usr/bin/env bash
# The page joined again around the kernel that is built already, then the named files of tests/simulateur: `page.sh parcours etats …`.
set -euo pipefail
"$PY" examples/simulateur/construire.py "$CIBLE/simulateur/wasm32-unknown-unknown/release/simulateur.wasm" "$CIBLE/fautes/page.html"
noeud=$(outils/noeud_recent.sh)
cd tests/simulateur
PATH="$noeud:$PATH" PAGE="$CIBLE/fautes/page.html" NAVIGATEUR=/usr/bin/chromium node --test --test-concurrency=1 --test-timeout=800000 \
    --test-force-exit "${@/%/.test.js}"
