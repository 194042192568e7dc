#!/usr/bin/env bash
# Unpacks Python 3.9, of Debian 11, into a folder: `python_ancien.sh FOLDER` leaves the command FOLDER/python3.9. Nothing is installed.
set -euo pipefail
dossier=$1
[ -x "$dossier/python3.9" ] && exit 0
echec() { echo "python-ancien: $*; give PYTHON_ANCIEN=path of a Python 3.9" >&2; exit 1; }
command -v apt-get >/dev/null || echec "no Debian package can be had here"
rm -rf "$dossier"
mkdir -p "$dossier/apt/lists/partial" "$dossier/apt/cache/archives/partial"
cd "$dossier"
# The same mirror as the machine's, with lists of its own.
miroir=$(apt-get indextargets --format '$(REPO_URI)' 2>/dev/null | grep -E '/debian/?$' | head -1)
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${miroir:-http://deb.debian.org/debian} bullseye main" >apt/sources.list
apt=(apt-get -qq -o "Dir::Etc::SourceList=$PWD/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null -o "Dir::State::Lists=$PWD/apt/lists"
    -o Dir::State::status=/dev/null -o "Dir::Cache=$PWD/apt/cache" -o APT::Sandbox::User=root)
"${apt[@]}" update >/dev/null 2>&1 || echec "${miroir:-deb.debian.org} has no Debian 11"
"${apt[@]}" download python3.9-minimal libpython3.9-minimal libpython3.9-stdlib python3-distutils libssl1.1 libffi7 libmpdec3 >/dev/null 2>&1 ||
    echec "Debian 11 does not give its packages any more"
for archive in *.deb; do dpkg -x "$archive" racine; done
rm -rf ./*.deb apt
cat >python3.9 <<'LANCER'
#!/usr/bin/env bash
ici=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
export LD_LIBRARY_PATH=$(find "$ici/racine/usr/lib" "$ici/racine/lib" -maxdepth 1 -type d -name '*-linux-gnu' 2>/dev/null | paste -sd:)${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
exec "$ici/racine/usr/bin/python3.9" "$@"
LANCER
chmod +x python3.9
./python3.9 -c 'import ctypes, distutils.cmd, ssl, sys; assert sys.version_info[:2] == (3, 9)' || echec "Python 3.9 of Debian 11 does not run here"
