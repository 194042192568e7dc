#!/usr/bin/env bash
# Unpacks Debian's qemu-system-arm into a folder: `qemu_arm.sh FOLDER` leaves the command FOLDER/lancer.
# It is not installed: on some systems that would remove other qemu packages.
set -euo pipefail
ici=$(cd "$(dirname "$0")" && pwd)
dossier=$1
[ -x "$dossier/lancer" ] && exit 0
"$ici/paquets.sh" libfdt1 libpmem1 librdmacm1 libibverbs1 libslirp0 libvdeplug2 libpixman-1-0
mkdir -p "$dossier"
cd "$dossier"
for paquet in qemu-system-arm qemu-system-common qemu-system-data; do
    apt-get download "$paquet" >/dev/null 2>&1
    dpkg -x "$paquet"_*.deb racine
    rm "$paquet"_*.deb
done
cat >lancer <<'FIN'
#!/usr/bin/env bash
ici=$(cd "$(dirname "$0")" && pwd)
export LD_LIBRARY_PATH=$(find "$ici/racine/usr/lib" -maxdepth 1 -type d -name '*-linux-gnu')
exec "$ici/racine/usr/bin/qemu-system-arm" -L "$ici/racine/usr/share/qemu" "$@"
FIN
chmod +x lancer
