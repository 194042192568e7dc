#!/usr/bin/env bash
# python-slugify 9.2.0: a name with a straight apostrophe and the same name with a typographic one have two slugs, «caisse-d-orleans» and
# «caisse-dorleans»: the first is a separator, the second is dropped. A slug is made so that two spellings meet (accents, capitals and spaces do), and
# French texts hold both signs, by the program they were typed in. One expects one slug. Of «n° 98» it makes «ndeg-98», as of degrees.
# Do: `replacements=[["’", "'"]]`, here and wherever the other table is made.
# Seen: the two slugs, and both with the replacement.
. "$(dirname "$0")/../outils/bac.sh"
python_avec python-slugify==9.2.0
attendu "caisse-d-orleans caisse-dorleans
caisse-d-orleans caisse-d-orleans" "$("$BAC/env/bin/python" - <<'PY'
from slugify import slugify

noms = ("Caisse d'Orléans", "Caisse d’Orléans")
print(*map(slugify, noms))
print(*(slugify(nom, replacements=[["’", "'"]]) for nom in noms))
PY
)"
