#!/usr/bin/env bash
# Makes sure that a command is there, of that major version or a newer one: `commande.sh COMMAND VERSION PACKAGE…`. A command of the machine's
# own is taken as it is; where there is none, the Debian packages are installed.
set -euo pipefail
commande=$1 voulue=$2
shift 2
command -v "$commande" >/dev/null || "$(dirname "$0")/paquets.sh" "$@"
hash -r
drapeau=--version
[ "$commande" = java ] && drapeau=-version
version=$("$commande" $drapeau 2>&1 | grep -oE '[0-9]+(\.[0-9]+)*' | head -1)
[ "${version%%.*}" -ge "$voulue" ] 2>/dev/null && exit 0
echo "$commande $voulue or newer is needed; $(command -v "$commande") is ${version:-of no version it tells}: put another first on PATH (Debian: $*)" >&2
exit 1
