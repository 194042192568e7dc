#!/usr/bin/env bash
# nanoarrow 0.9.0, the small library for Arrow: `to_pylist` of a column of decimals gives a negative one as a huge number. The sixteen (or
# thirty-two) bytes are read without their sign, and then rounded to the digits of the column, so that what is left does not show which number it
# was. Positive ones are right, the type is right, and pyarrow 26.0.1 reads the same buffers right. One expects -1.25; of an export of balances or
# corrections, those that take away are the largest of all.
# Do: hand the column to pyarrow (`pyarrow.array(column)`), or read nothing signed from decimals.
# Seen: 1.25 and -1.25 through both, then a decimal of 256 bits.
. "$(dirname "$0")/../outils/bac.sh"
python_avec nanoarrow==0.9.0 pyarrow==26.0.1
attendu "nanoarrow 1.25 3.4028E+36
pyarrow 1.25 -1.25
nanoarrow, 256 bits 1.1579E+75" "$("$BAC/env/bin/python" - <<'PY'
from decimal import Decimal

import nanoarrow
import pyarrow

colonne = pyarrow.array([Decimal("1.25"), Decimal("-1.25")], pyarrow.decimal128(5, 2))
print("nanoarrow", *nanoarrow.Array(colonne).to_pylist())
print("pyarrow", *pyarrow.array(nanoarrow.Array(colonne)).to_pylist())
print("nanoarrow, 256 bits", *nanoarrow.Array(pyarrow.array([Decimal("-1.25")], pyarrow.decimal256(5, 2))).to_pylist())
PY
)"
