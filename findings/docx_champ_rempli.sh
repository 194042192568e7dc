#!/usr/bin/env bash
# python-docx 1.2.0: the text of a paragraph or of a cell leaves out what was filled in. What stands in a content control (the boxes and date
# pickers of a form), in a smart tag (Word 2003 put one around dates and places) or in an insertion that is still marked as a change is not there,
# and nothing tells it: «Né le 2 janvier 1950 à Orléans» is «Né le  à ». A hyperlink, wrapped in the same way, is read, so one expects all that is
# visible. Two others, docx2python 3.7.1 and mammoth 1.13.0, read it.
# Do: one of these two, or the texts of all `w:t` below the element (`p._p.iter(qn("w:t"))`).
# Seen: the paragraph and the cell of a form by python-docx, then the paragraph by the two.
. "$(dirname "$0")/../outils/bac.sh"
python_avec python-docx==1.2.0 docx2python==3.7.1 mammoth==1.13.0
attendu "python-docx [Né le  à ] niveau []
docx2python [Né le 2 janvier 1950 à Orléans]
mammoth [Né le 2 janvier 1950 à Orléans]" "$("$BAC/env/bin/python" - "$BAC/fiche.docx" <<'PY'
import sys

import docx
import mammoth
from docx.oxml import parse_xml
from docx2python import docx2python

fichier = sys.argv[1]
ESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
fiche = docx.Document()
paragraphe = fiche.add_paragraph("Né le ")
paragraphe._p.append(parse_xml(f'<w:smartTag {ESPACE} w:uri="urn:x" w:element="date"><w:r><w:t>2 janvier 1950</w:t></w:r></w:smartTag>'))
paragraphe.add_run(" à ")
paragraphe._p.append(parse_xml(f"<w:sdt {ESPACE}><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Orléans</w:t></w:r></w:sdtContent></w:sdt>"))
tableau = fiche.add_table(1, 2)
tableau.cell(0, 0).text = "niveau"
tableau.cell(0, 1).paragraphs[0]._p.append(parse_xml(f"<w:sdt {ESPACE}><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>7</w:t></w:r></w:sdtContent></w:sdt>"))
fiche.save(fichier)
relue = docx.Document(fichier)
print(f"python-docx [{relue.paragraphs[0].text}]", f"{relue.tables[0].cell(0, 0).text} [{relue.tables[0].cell(0, 1).text}]")
print(f"docx2python [{docx2python(fichier).body[0][0][0][0]}]")
print(f"mammoth [{mammoth.extract_raw_text(fichier).value.splitlines()[0]}]")
PY
)"
