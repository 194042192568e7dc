#!/usr/bin/env bash
# rapidfuzz 3.14.6, looking for the nearest of some names: of «sous-directeur», «directeur adjoint» and «Directeur» the nearest to «directeur» is
# «sous-directeur». A capital is another letter (since version 3 nothing is brought to one form by default), and the default score is generous to a
# name that contains the other: 90 for another function, 89 for the same word. One expects the same word first. Column names and words of exports are
# matched this way.
# Do: `processor=utils.default_process`, or compare casefolded texts for equality first.
# Seen: the choice and its score; the score of «Directeur»; the choice with the processor.
. "$(dirname "$0")/../outils/bac.sh"
python_avec rapidfuzz==3.14.6
attendu "sous-directeur 90, Directeur 89
with default_process: Directeur 100" "$("$BAC/env/bin/python" - <<'PY'
from rapidfuzz import fuzz, process, utils

fonctions = ["sous-directeur", "directeur adjoint", "Directeur"]
choix, note, _ = process.extractOne("directeur", fonctions)
print(f"{choix} {note:.0f}, Directeur {fuzz.WRatio('directeur', 'Directeur'):.0f}")
choix, note, _ = process.extractOne("directeur", fonctions, processor=utils.default_process)
print(f"with default_process: {choix} {note:.0f}")
PY
)"
