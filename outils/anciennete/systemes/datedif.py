"""Years, months and days between two dates by LibreOffice's DATEDIF (y, ym, md): pairs on standard input, an answer a line."""

import csv
import subprocess
import sys
import tempfile
from pathlib import Path

TETE = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" '
    'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="paires">'
)
PIED = "</table:table></office:spreadsheet></office:body></office:document>"


def ligne(debut: str, fin: str) -> str:
    a, b = (f"DATE({d[:4]};{int(d[5:7])};{int(d[8:])})" for d in (debut, fin))
    cellules = (f'<table:table-cell table:formula="of:=DATEDIF({a};{b};&quot;{u}&quot;)"/>' for u in ("y", "ym", "md"))
    return f"<table:table-row>{''.join(cellules)}</table:table-row>"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as dossier:
        classeur = Path(dossier, "paires.fods")
        classeur.write_text(TETE + "".join(ligne(*paire.split()) for paire in sys.stdin) + PIED, encoding="utf-8")
        commande = ["soffice", "--headless", f"-env:UserInstallation=file://{dossier}/profil", "--convert-to", "csv", "--outdir", dossier, str(classeur)]
        subprocess.run(commande, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(Path(dossier, "paires.csv"), encoding="utf-8", newline="") as flux:
            print(*("/".join(cellules) for cellules in csv.reader(flux)), sep="\n")
