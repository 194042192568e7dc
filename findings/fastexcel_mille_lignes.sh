#!/usr/bin/env bash
# fastexcel 0.21.0, the reader of workbooks behind polars: the type of a column is guessed from its first 1,000 rows, and a later cell that does
# not fit becomes null, without a word. A column of levels, numbers but for the grade «VB» of some agents, loses every «VB» further
# down; with one among the first thousand it is a column of texts and nothing is lost. One expects an error, or the text.
# Do: give the types (`dtypes={"niveau": "string"}`), or look at all rows (`schema_sample_rows=None`).
# Seen: for 1,500 agents, the last one of level VB: the type and the nulls, as it comes, then with all rows looked at.
. "$(dirname "$0")/../outils/bac.sh"
python_avec fastexcel==0.21.0 openpyxl==3.1.5 pyarrow==26.0.1
attendu "as it comes: double, last None, nulls 1
every row looked at: string, last VB, nulls 0" "$("$BAC/env/bin/python" - "$BAC/agents.xlsx" 2>&1 <<'PY'
import sys

import fastexcel
import openpyxl

classeur = openpyxl.Workbook()
for ligne in (["id", "niveau"], *([f"A-{i:04}", 6] for i in range(1499)), ["A-1499", "VB"]):
    classeur.active.append(ligne)
classeur.save(sys.argv[1])
for nom, options in (("as it comes", {}), ("every row looked at", {"schema_sample_rows": None})):
    niveau = fastexcel.read_excel(sys.argv[1]).load_sheet(0, **options).to_arrow()["niveau"]
    print(f"{nom}: {niveau.type}, last {niveau[-1].as_py()}, nulls {niveau.null_count}")
PY
)"
