#!/usr/bin/env bash
# What the libraries export and need: `symboles.sh SHARED STATIC`. Only la_* is exported, nothing but mem* is needed.
set -euo pipefail
partagee=$1 statique=$2

exportes=$(nm -D --defined-only "$partagee" | awk '{print $NF}')
etrangers=$(grep -v '^la_' <<<"$exportes" || true)
[ -z "$etrangers" ] || { echo "exported, and should not be: $etrangers" >&2; exit 1; }
declares=$(sed -n 's/^int32_t \(la_[a-z_]*\)(.*/\1/p' include/liste_aptitude.h | sort)
[ "$(sort <<<"$exportes")" = "$declares" ] || { echo "the header and the library differ:" >&2; diff <(echo "$declares") <(sort <<<"$exportes") >&2; exit 1; }
besoins=$(nm -D --undefined-only "$partagee" | awk '$1 != "w" {print $NF}' | sed 's/@.*//' | grep -vE '^(memcpy|memmove|memset|memcmp|bcmp)$' || true)
[ -z "$besoins" ] || { echo "the shared library needs: $besoins" >&2; exit 1; }

# The archive also holds the compiler's own helpers: what counts is what the objects of the library need and no object defines.
objets=$(ar t "$statique" | grep '^liste_aptitude')
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
archive=$(realpath "$statique")
# shellcheck disable=SC2086 # one word an object
(cd "$dossier" && ar x "$archive" $objets)
definis=$(nm --defined-only "$statique" 2>/dev/null | awk 'NF == 3 {print $3}' | sort -u)
manquants=$(nm --undefined-only "$dossier"/*.o | awk '$1 == "U" {print $2}' | sort -u | comm -23 - <(echo "$definis") |
    grep -vE '^(memcpy|memmove|memset|memcmp|bcmp)$' || true)
[ -z "$manquants" ] || { echo "the static library needs: $manquants" >&2; exit 1; }
if nm -C "$dossier"/*.o "$partagee" 2>/dev/null | grep 'core::panicking'; then
    echo "code that panics is in the library" >&2
    exit 1
fi
echo "symboles: $(wc -l <<<"$exportes") functions exported, all of the header; nothing needed but mem*"
