#!/usr/bin/env bash
# Makes a Python environment, empty: `venv.sh FOLDER [PYTHON]`. Debian's Python needs a package for that, which is installed then.
set -euo pipefail
dossier=$1 python=${2:-python3}
"$python" -m venv --clear "$dossier" >/dev/null 2>&1 && exit 0
"$(dirname "$0")/paquets.sh" python3-venv
"$python" -m venv --clear "$dossier"
