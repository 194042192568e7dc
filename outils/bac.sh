# Sourced by findings/*.sh: a temporary folder of its own that goes with the script, and pinned packages installed in it.
set -euo pipefail
OUTILS=$(dirname "${BASH_SOURCE[0]}")
BAC=$(mktemp -d)
trap 'rm -rf "$BAC"' EXIT

# python_avec PACKAGE==VERSION…: a Python environment with these; then "$BAC/env/bin/python" runs it.
python_avec() {
    "$OUTILS/venv.sh" "$BAC/env"
    "$BAC/env/bin/python" -m pip install --quiet --disable-pip-version-check "$@"
}

# node_avec PACKAGE@VERSION…: the same for Node; scripts run from "$BAC".
node_avec() {
    "$OUTILS/commande.sh" node 18 nodejs npm && "$OUTILS/commande.sh" npm 8 npm
    (cd "$BAC" && npm init --yes >/dev/null && npm install --silent --no-audit --no-fund "$@" >/dev/null)
}

# debian_avec PACKAGE…: these packages of Debian, whose versions are not ours to pin and are printed.
debian_avec() {
    "$OUTILS/paquets.sh" "$@"
    dpkg-query -W -f='${Package} ${Version}\n' "$@"
}

# attendu EXPECTED SEEN: prints what was seen; fails, and says so, when it is no longer the finding.
attendu() {
    printf '%s\n' "$2"
    [ "$1" = "$2" ] || { printf 'no longer so; the finding was:\n%s\n' "$1" >&2; exit 1; }
}
