#!/usr/bin/env bash
# dissect.cstruct 4.7, which reads C structures from their C text: they are laid out without padding unless told otherwise, and no pragma in the text
# says so. A record of 12 bytes for the compiler is one of 6, and every member after the first is read beside its place. cstruct 6.2, of the same
# purpose, pads. One expects the layout of the C compiler from a text that is C.
# Do: `load(…, align=True)`, and compare len() with the size that the C library tells.
# Seen: the size of one structure by the compiler, by dissect.cstruct, the same with align, and by cstruct.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec gcc libc6-dev
python_avec dissect.cstruct==4.7 cstruct==6.2
DECLARATION="struct agent { uint8_t niveau; uint32_t depart; uint8_t section; };"
printf '#include <stdint.h>\n#include <stdio.h>\n%s\nint main(void) { printf("cc %%zu\\n", sizeof(struct agent)); }\n' "$DECLARATION" >"$BAC/taille.c"
cc -o "$BAC/taille" "$BAC/taille.c"
attendu "cc 12
dissect.cstruct 6
dissect.cstruct, align 12
cstruct 12" "$("$BAC/taille"; "$BAC/env/bin/python" - "$DECLARATION" <<'PY'
import sys

import cstruct
import dissect.cstruct

for nom, options in (("dissect.cstruct", {}), ("dissect.cstruct, align", {"align": True})):
    lecteur = dissect.cstruct.cstruct()
    lecteur.load(sys.argv[1], **options)
    print(nom, len(lecteur.agent))
print("cstruct", cstruct.parse(sys.argv[1]).size)
PY
)"
