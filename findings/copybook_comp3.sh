#!/usr/bin/env bash
# copybook 1.0.16, a parser of COBOL copybooks: COMP-3 is read and forgotten. A packed field of S9(5)V99, four bytes in the record, is laid out as the
# seven of its digits, its `compressed` is False, and every field after it is looked for beside its place. COMP and BINARY are refused by an error, so
# one expects the packed length, or an error too.
# Do: another parser, or check the total length against the length of the file's records.
# Seen: the start of the field that follows, without COMP-3 and with it (4 is right), the flag; then the error for COMP.
. "$(dirname "$0")/../outils/bac.sh"
python_avec copybook==1.0.16
attendu "S9(5)V99: next field at 7
S9(5)V99 COMP-3: next field at 7, compressed False
9(4) COMP: ParseException" "$("$BAC/env/bin/python" -W ignore - <<'PY'
import copybook

for image in ("S9(5)V99", "S9(5)V99 COMP-3", "9(4) COMP"):
    lignes = ("01 AGENT.", f"   05 TAUX PIC {image}.", "   05 SUITE PIC X(2).")
    try:
        _, taux, suite = copybook.parse_string("".join(f"       {ligne}\n" for ligne in lignes)).flatten()
        print(f"{image}: next field at {suite.start_pos}" + (f", compressed {taux.compressed}" if "COMP" in image else ""))
    except Exception as erreur:
        print(f"{image}: {type(erreur).__name__}")
PY
)"
