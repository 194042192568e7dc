#!/usr/bin/env bash
# Makes sure that Debian packages are there: `paquets.sh PACKAGE…`. As root it installs what is missing; else it says what to install.
set -euo pipefail
manquants=()
for paquet in "$@"; do
    dpkg-query -W -f='${Status}' "$paquet" 2>/dev/null | grep -q 'install ok installed' || manquants+=("$paquet")
done
[ ${#manquants[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -ne 0 ]; then
    echo "missing Debian packages: run  sudo apt-get install --no-install-recommends ${manquants[*]}" >&2
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${manquants[@]}" >/dev/null 2>&1 ||
    { apt-get -o DPkg::Lock::Timeout=300 update -qq && apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${manquants[@]}" >/dev/null; }
