#!/usr/bin/env bash
# The program under another text, beside this one: `variante.sh COMMAND MATURIN PYTHON DOSSIERS [PATCH]`.
# build/variante/depot is a copy of the sources. With PATCH it is made anew and patched; without, the copy is kept as it was edited.
set -euo pipefail
commande=$1 maturin=$2 python=$3 dossiers=$4 correctif=${5:-}
ici=build/variante depot=build/variante/depot

copier() {
    rm -rf "$depot" && mkdir -p "$depot"
    git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' f; do [ ! -e "$f" ] || printf '%s\0' "$f"; done |
        xargs -0 cp --parents -t "$depot"
}
if [ -n "$correctif" ]; then
    copier
    patch --quiet -d "$depot" -p1 <"$correctif"
elif [ ! -d "$depot" ]; then
    copier
    echo "variante: edit a row of $depot/kernel/src/texte/, then run the target again (or give CORRECTIF=file.patch)"
    exit 0
fi
diff -ru kernel/src "$depot/kernel/src" >"$ici/difference.patch" || true
[ -s "$ici/difference.patch" ] || echo "variante: the kernel of $depot is this one: nothing was edited"

echo "variante: building the command with the text of $depot (some minutes the first time)"
rm -rf "$ici/roues"
CARGO_TARGET_DIR="$ici/target" "$maturin" build --release --locked --quiet --manifest-path "$depot/ffi-python/Cargo.toml" --out "$ici/roues"
outils/venv.sh "$ici/venv" "$python"
"$ici/venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-index --no-deps "$ici"/roues/*.whl

# 1: some dossier is refused, in both.
evaluer() { "$1" evaluer "$dossiers" -o "$2" || [ $? -eq 1 ]; }
evaluer "$commande" "$ici/avant.jsonl"
evaluer "$ici/venv/bin/liste-aptitude" "$ici/apres.jsonl"
"$commande" comparer "$ici/avant.jsonl" "$ici/apres.jsonl" -o "$ici/comparaison.jsonl" --page "$ici/comparaison.html"
echo "variante: the command of the other text is $ici/venv/bin/liste-aptitude"
