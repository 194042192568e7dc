"""Writes docs/cobol-dispositions.md and docs/cobol-noms.md from the copybooks, or compares them.

    python3 outils/page_cobol.py [--ecrire]

Places and lengths are worked out here from the pictures, so they check the copybooks of both compilers against each other.
"""

import re
import sys
from pathlib import Path

DEPOT = Path(__file__).resolve().parent.parent
BINAIRES = {"BINARY-CHAR": 1, "BINARY-SHORT": 2, "BINARY-LONG": 4, "BINARY-DOUBLE": 8}
FICHIERS = [
    ("AGENTS", "examples/cobol/agent.cpy", "entrée"), ("CARRIERE", "examples/cobol/carriere.cpy", "entrée"),
    ("DECISIONS", "examples/cobol/decision.cpy", "sortie"), ("REJETS", "examples/cobol/rejet.cpy", "sortie"),
]
TETE = """# COBOL : dispositions

Page écrite par `make generer` d'après les fichiers COPY ; `make cobol-test` la compare avec eux. Mode d'emploi : [cobol.md](cobol.md).

## Fichiers du lot

Texte, une ligne par enregistrement. La première colonne est la 1. Les colonnes d'un groupe répété sont celles de sa première occurrence.
"""
MILIEU = """
## Enregistrements de la bibliothèque

Le premier octet est le 0. Pour un groupe répété, les places sont celles de la première occurrence ; les suivantes sont à un pas de là.
Les mêmes octets sont décrits par `liste_aptitude.cpy` (GnuCOBOL) et `liste_aptitude_zos.cpy` (Enterprise COBOL).
"""

TETE_NOMS = """# COBOL : noms de condition

Page écrite par `make generer` d'après `liste_aptitude.cpy` ; `make cobol-test` la compare avec lui. Mode d'emploi : [cobol.md](cobol.md).

Chaque zone de code, puis ses noms de niveau 88 : `SET nom TO TRUE` pose le code, `IF nom` le lit. Le nombre est le code, le même en C. Dans
un groupe répété, le nom prend les indices de sa zone : `SET LA-PER-REG-GENERAL(P) TO TRUE`. Ce que chaque mot veut dire : `la_libelle`.
"""


class Donnee:
    """A data description: level, name, clauses; then its place and length."""

    def __init__(self, phrase):
        niveau, nom, *reste = phrase.split(maxsplit=2)
        self.niveau, self.nom = int(niveau), nom
        self.clauses = reste[0] if reste else ""
        fois = re.search(r"OCCURS (\d+)", self.clauses)
        self.fois = int(fois[1]) if fois else 1
        self.contenu, self.conditions, self.debut, self.longueur = [], [], 0, 0

    def genre(self):
        return re.sub(r" *(OCCURS \d+|VALUE \S+)", "", self.clauses).strip()

    def placer(self, debut):
        """Sets places and lengths; returns the first place after all occurrences."""
        self.debut = debut
        fin = debut
        for d in self.contenu:
            fin = d.placer(fin)
        self.longueur = fin - debut if self.contenu else octets(self.genre())
        return debut + self.longueur * self.fois


def octets(genre):
    mot = genre.split()[0]
    if mot in BINAIRES:
        return BINAIRES[mot]
    image = genre.split()[1]
    signes = sum(int(n) if n else 1 for n in re.findall(r"[X9Z](?:\((\d+)\))?", image))
    return signes if "COMP-5" not in genre else 2 if signes <= 4 else 4 if signes <= 9 else 8


def lire(copie):
    """The 01 levels of a copybook, by name."""
    lignes = (DEPOT / copie).read_text("utf-8").splitlines()
    texte = " ".join(ligne[7:72].strip() for ligne in lignes if len(ligne) > 7 and ligne[6] != "*")
    racines, pile = {}, []
    for phrase in re.split(r"\.(?:\s+|$)", re.sub(r"\s+", " ", texte)):
        condition = re.match(r"88 (\S+) VALUE (\d+)$", phrase)
        if condition:
            pile[-1].conditions.append((condition[1], int(condition[2])))
        if not re.match(r"\d\d ", phrase) or phrase.startswith("88 "):
            continue
        donnee = Donnee(phrase)
        while pile and pile[-1].niveau >= donnee.niveau:
            pile.pop()
        if pile:
            pile[-1].contenu.append(donnee)
        else:
            racines[donnee.nom] = donnee
        pile.append(donnee)
    for racine in racines.values():
        racine.placer(0)
    return racines


def a_plat(donnee, profondeur=0):
    for d in donnee.contenu:
        yield profondeur, d
        yield from a_plat(d, profondeur + 1)


def nommer(profondeur, donnee):
    nom = "(réserve)" if donnee.nom == "FILLER" else f"`{donnee.nom}`"
    fois = f" × {donnee.fois}, pas de {donnee.longueur}" if donnee.fois > 1 else ""
    return "· " * profondeur + nom + fois


def table_fichier(racine):
    yield "\n| colonnes | longueur | zone | image |\n| --- | --- | --- | --- |"
    for profondeur, d in a_plat(racine):
        if d.nom != "FILLER":
            fin = f"–{d.debut + d.longueur}" if d.longueur > 1 else ""
            yield f"| {d.debut + 1}{fin} | {d.longueur} | {nommer(profondeur, d)} | {d.genre()} |"


def table_enregistrement(gnu, zos):
    yield "\n| octet | longueur | champ | GnuCOBOL | z/OS |\n| --- | --- | --- | --- | --- |"
    for (profondeur, d), (_, z) in zip(a_plat(gnu), a_plat(zos), strict=True):
        assert (d.nom, d.debut, d.longueur, d.fois) == (z.nom, z.debut, z.longueur, z.fois), f"{d.nom}: the two copybooks differ"
        yield f"| {d.debut} | {d.longueur} | {nommer(profondeur, d)} | {d.genre()} | {z.genre()} |"


def page():
    lignes = [TETE]
    for nom, copie, sens in FICHIERS:
        (racine,) = lire(copie).values()
        lignes.append(f"### Fichier {nom} ({sens})\n\n[`{copie}`](../{copie}), {racine.longueur} colonnes.")
        lignes += [*table_fichier(racine), ""]
    lignes.append(MILIEU)
    gnu, zos = lire("include/liste_aptitude.cpy"), lire("include/liste_aptitude_zos.cpy")
    for nom, racine in gnu.items():
        if racine.contenu and nom != "LA-CONSTANTES":
            lignes.append(f"### {nom} ({racine.longueur} octets)")
            lignes += [*table_enregistrement(racine, zos[nom]), ""]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lignes)).rstrip() + "\n"


def page_noms():
    lignes = [TETE_NOMS]
    for racine in lire("include/liste_aptitude.cpy").values():
        zones = [d for d in (racine, *(d for _, d in a_plat(racine))) if d.conditions]
        if zones:
            lignes.append(f"## {racine.nom}\n\n| zone | noms |\n| --- | --- |")
            lignes += [f"| `{z.nom}` | {', '.join(f'`{nom}` {code}' for nom, code in z.conditions)} |" for z in zones]
            lignes.append("")
    return "\n".join(lignes).rstrip() + "\n"


def main():
    for nom, texte in (("cobol-dispositions.md", page()), ("cobol-noms.md", page_noms())):
        fichier = DEPOT / "docs" / nom
        if sys.argv[1:] == ["--ecrire"]:
            fichier.write_text(texte, "utf-8")
        elif not fichier.exists() or fichier.read_text("utf-8") != texte:
            sys.exit(f"docs/{nom} is not what the copybooks say; to rewrite it: make generer")
        print(f"{nom}: {texte.count(chr(10))} lines")


if __name__ == "__main__":
    main()
