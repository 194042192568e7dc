#!/usr/bin/env bash
# Unpacks Debian's qemu-system-arm into a folder: `qemu_arm.sh FOLDER` leaves the command FOLDER/lancer.
# It is not installed: on some systems that would remove other qemu packages. What it needs beside itself is asked of its packages.
set -euo pipefail
ici=$(cd "$(dirname "$0")" && pwd)
dossier=$1
[ -x "$dossier/lancer" ] && exit 0
rm -rf "$dossier"
mkdir -p "$dossier"
cd "$dossier"
paquets=(qemu-system-arm qemu-system-common qemu-system-data)
telecharger() { apt-get download "${paquets[@]}" >/dev/null 2>&1; }
# Lists that are missing, or older than what the repository still holds, are brought up to date.
telecharger || { [ "$(id -u)" -eq 0 ] && apt-get -qq update && telecharger; } || {
    echo "cannot download ${paquets[*]}: as root, apt-get update, then run the target again" >&2
    exit 1
}
for archive in *.deb; do dpkg -x "$archive" racine; done

# The shared libraries: the dependencies of the three packages, but for qemu's own. `satisfy` takes versions and alternatives as they are written.
besoins=$(for archive in *.deb; do dpkg-deb -f "$archive" Depends Pre-Depends | sed 's/^[A-Za-z-]*: //'; done | tr ',' '\n' | sed 's/^ *//' |
    grep -v '^qemu-' | sort -u | paste -sd, | sed 's/,/, /g')
rm ./*.deb
if apt-get -s -qq satisfy --no-install-recommends "$besoins" 2>/dev/null | grep -q '^Inst'; then
    [ "$(id -u)" -eq 0 ] || { echo "missing Debian packages: run  sudo apt-get satisfy --no-install-recommends '$besoins'" >&2; exit 1; }
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq -y satisfy --no-install-recommends "$besoins" >/dev/null
fi
bibliotheques=$(find "$PWD/racine/usr/lib" -maxdepth 1 -type d -name '*-linux-gnu' | paste -sd:)
perdues=$(LD_LIBRARY_PATH=$bibliotheques ldd racine/usr/bin/qemu-system-arm | awk '/not found/ {print $1}')
if [ -n "$perdues" ]; then
    echo "qemu-system-arm: no Debian package gave the shared libraries:" $perdues "(apt-file search NAME tells which holds them)" >&2
    exit 1
fi
cat >lancer <<'LANCER'
#!/usr/bin/env bash
ici=$(cd "$(dirname "$0")" && pwd)
export LD_LIBRARY_PATH=$(find "$ici/racine/usr/lib" -maxdepth 1 -type d -name '*-linux-gnu' | paste -sd:)
exec "$ici/racine/usr/bin/qemu-system-arm" -L "$ici/racine/usr/share/qemu" "$@"
LANCER
chmod +x lancer
