#!/usr/bin/env bash
# Builds the static library twice, from two copies of the sources and into two target directories, and compares the bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT

construire() { # construire NAME: prints the SHA-256 of the library
    local ici=$dossier/$1
    mkdir -p "$ici/sources"
    git ls-files -z Cargo.toml Cargo.lock kernel ffi-c ffi-python tests benches include README.md docs examples |
        xargs -0 cp --parents -t "$ici/sources"
    (
        cd "$ici/sources"
        export CARGO_TARGET_DIR=$ici/cible
        export RUSTFLAGS="--remap-path-prefix=$ici/sources=. --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo"
        "${CARGO:-cargo}" rustc --locked --release --quiet -p liste-aptitude-c --features autonome --crate-type staticlib
    )
    sha256sum "$ici/cible/release/libliste_aptitude.a" | cut -d' ' -f1
    if grep -qF "$ici" "$ici/cible/release/libliste_aptitude.a"; then
        echo "the library names the directory it was built in" >&2
        return 1
    fi
}

une=$(construire une)
deux=$(construire une_autre_plus_longue)
[ "$une" = "$deux" ] || { echo "two builds differ: $une $deux" >&2; exit 1; }
echo "reproductible: libliste_aptitude.a, sha256 $une, twice"
