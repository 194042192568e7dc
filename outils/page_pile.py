"""The stack figures of docs/abi.md against what `target/c/pile` measures: `page_pile.py PROGRAM [--ecrire]`.

Every function that takes a dossier is measured. The figures are those of one machine and one compiler: elsewhere they are shown and not
judged, but for the bound, which the program itself holds.
"""

import platform
import re
import subprocess
import sys
from pathlib import Path

DEPOT = Path(__file__).resolve().parent.parent
PAGE = DEPOT / "docs/abi.md"
TABLE = re.compile(r"(<!-- pile -->\n)(.*?)(<!-- /pile -->)", re.DOTALL)
LIGNE = re.compile(r"^\| `(la_\w+)` \| (\d+) \|$", re.MULTILINE)
CONDITIONS = re.compile(r"^Measured on (.+)\.$", re.MULTILINE)


def mesurer(programme):
    """Bytes of stack by function."""
    sortie = subprocess.run([programme], capture_output=True, text=True, check=True).stdout
    print(sortie, end="")
    return {nom: int(octets) for nom, octets in re.findall(r"^pile: (la_\w+) +(\d+) bytes$", sortie, re.MULTILINE)}


def conditions():
    rustc = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
    return f"{platform.machine()}, rustc {rustc}"


def kibioctets(octets):
    return -(-octets // 1024)


def main(programme, ecrire=False):
    mesures = mesurer(programme)
    entete = (DEPOT / "include/liste_aptitude.h").read_text("utf-8")
    attendues = {nom for nom, arguments in re.findall(r"^int32_t (la_\w+)\((.*?)\);", entete, re.MULTILINE | re.DOTALL) if "la_dossier" in arguments}
    oubliees = attendues - mesures.keys()
    if oubliees:
        sys.exit(f"tests/c/pile.c does not measure {sorted(oubliees)}")
    page = PAGE.read_text("utf-8")
    if ecrire:
        lignes = "".join(f"| `{nom}` | {kibioctets(octets)} |\n" for nom, octets in sorted(mesures.items(), key=lambda m: (-kibioctets(m[1]), m[0])))
        table = f"Measured on {conditions()}.\n\n| function | KiB |\n| --- | --- |\n{lignes}"
        PAGE.write_text(TABLE.sub(lambda m: m[1] + table + m[3], page), "utf-8")
        return
    table = TABLE.search(page)[2]
    ecrites = {nom: int(n) for nom, n in LIGNE.findall(table)}
    if CONDITIONS.search(table)[1] != conditions():
        print(f"docs/abi.md has the figures of {CONDITIONS.search(table)[1]}; this is {conditions()}: not judged")
        return
    # Within 1 KiB: a variable more or less does not matter, a stale page does.
    faux = [nom for nom in mesures.keys() | ecrites.keys() if abs(ecrites.get(nom, -9) - kibioctets(mesures.get(nom, 0))) > 1]
    if faux:
        sys.exit(f"docs/abi.md: stack of {sorted(faux)}; to rewrite it: make pile-page")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:] == ["--ecrire"])
