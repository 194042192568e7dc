#!/usr/bin/env bash
# Makes sure that Debian packages are there: `paquets.sh PACKAGE[>=VERSION]…`. As root it installs what is missing or older than asked,
# from fresh package lists where those at hand do not know the package or the version; else it says what to install.
set -euo pipefail

installee() { # the installed version of a package, or nothing
    dpkg-query -W -f='${Status}|${Version}' "$1" 2>/dev/null | sed -n 's/^install ok installed|//p'
}
offerte() { # the version that the lists at hand offer, or nothing
    apt-cache policy "$1" 2>/dev/null | awk '$1 == "Candidate:" && $2 != "(none)" {print $2}'
}
suffit() { # suffit VERSION PACKAGE[>=WANTED]: there is a version, not older than wanted; the epoch counts only where one is asked for
    local version=$1 voulue=
    [ -n "$version" ] || return 1
    [[ $2 == *'>='* ]] || return 0
    voulue=${2#*>=}
    [[ $voulue == *:* ]] || version=${version#*:}
    dpkg --compare-versions "$version" ge "$voulue"
}

noms=() manquants=()
for demande in "$@"; do
    noms+=("${demande%%>=*}")
    suffit "$(installee "${demande%%>=*}")" "$demande" || manquants+=("$demande")
done
[ ${#manquants[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -ne 0 ]; then
    echo "missing Debian packages (${manquants[*]}): run  sudo apt-get update && sudo apt-get install --no-install-recommends ${noms[*]}" >&2
    exit 1
fi

export DEBIAN_FRONTEND=noninteractive
apt=(apt-get -o DPkg::Lock::Timeout=300 -qq)
# All of them are named, so that packages of one source come to one version.
installer() { "${apt[@]}" install -y --no-install-recommends "${noms[@]}" >/dev/null; }
a_jour=oui
for demande in "${manquants[@]}"; do
    suffit "$(offerte "${demande%%>=*}")" "$demande" || a_jour=
done
[ -n "$a_jour" ] && installer 2>/dev/null && exit 0

# The lists are missing or old. Another program may hold them for a moment; a source that fails is told, and the others may do.
for _ in 1 2 3 4 5 6; do
    erreurs=$("${apt[@]}" update 2>&1 >/dev/null) && break
    grep -qiE 'could not get lock|unable to lock' <<<"$erreurs" || { echo "$erreurs" >&2; break; }
    sleep 10
done
for demande in "${manquants[@]}"; do
    offre=$(offerte "${demande%%>=*}")
    suffit "$offre" "$demande" && continue
    echo "Debian package ${demande/>=/, at least version }: the package sources of this machine offer ${offre:-none}." \
        "Debian's security repository (<release>-security main) may have it; add it to /etc/apt and run the target again." >&2
    exit 1
done
installer
