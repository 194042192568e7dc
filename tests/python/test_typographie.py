"""French as it is printed: every French string of the Python layer, then what every verb shows, folded to terminals of several widths."""

from __future__ import annotations

import ast
import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from datetime import date
from pathlib import Path
from typing import Iterator

import pytest
from conftest import RACINE
from test_terminal import COMMANDE, ENVIRONNEMENT

from liste_aptitude import typographie
from liste_aptitude.typographie import francais

PAQUET = RACINE / "ffi-python" / "python" / "liste_aptitude"
SOURCES = sorted(PAQUET.rglob("*.py"))
EXEMPLES = RACINE / "examples" / "dossiers" / "dossiers.jsonl"

# Calls that print French: what stands in them may be written with plain spaces and apostrophes.
IMPRIMENT = {"t", "francais", "imprime", "compter"}
# Tables and functions whose sentences are printed where they are asked for, by the function named last.
TABLES = {
    "erreurs.py": ("_faute", "_conseils", "francais(self._dire(True))"),
    "rapport/textes.py": ("TEXTES", "FAITS", "_imprime"),
    "rapport/textes_comparaison.py": ("COMPARAISON", "COMPARAISON"),
    "cli/langue.py": ("_ARGPARSE", "_traduit"),
    "cli/refus.py": ("_JOINTURE", "francais"),
    "cli/qualite.py": ("LIBELLES", "t(*LIBELLES"),
    "cli/bilan.py": ("_SENS", "_SUITE", "imprime"),
    "cli/verbes.py": ("VERBES", "t(verbe.fr"),
    "cli/systeme.py": ("_EN_FRANCAIS", "texte(langue)("),
    "cli/fichiers/fautes.py": ("_LIBELLES", "_DEFAUTS", "francais"),
    "cli/formes.py": ("_COMPRIME", "_FORMES", "t(f"),
}
MOTS_FRANCAIS = re.compile(r"\b(le|la|les|un|une|des|du|de|et|ou|pas|pour|dans|est|sont|plus|qui|que|par|sur)\b|[àâçéèêëîïôûùœ]", re.IGNORECASE)
# What no function mends.
FAUTES = (
    (re.compile(r"\w\(s\)"), "agreement: count with typographie.compter"),
    (re.compile(r"\.\.\."), "three dots: …"),
    (re.compile(r"\brangées?\b", re.IGNORECASE), "« ligne », not « rangée »"),
    (re.compile(r"“|”"), "English quotation marks"),
    (re.compile(r"\b1 (?:janvier|mai)\b"), "1er"),
)


def chaines(source: Path) -> Iterator[tuple[int, str, bool]]:
    """The string constants of a module, its documentation left out: line, text, and whether a call or a table prints it as French."""
    arbre = ast.parse(source.read_text("utf-8"))
    tables = TABLES.get(source.relative_to(PAQUET).as_posix(), ())
    parents = {fils: pere for pere in ast.walk(arbre) for fils in ast.iter_child_nodes(pere)}
    for noeud in ast.walk(arbre):
        if not (isinstance(noeud, ast.Constant) and isinstance(noeud.value, str)) or isinstance(parents[noeud], ast.Expr):
            continue
        imprimee, plus_haut = False, parents.get(noeud)
        while plus_haut is not None and not imprimee:
            if isinstance(plus_haut, ast.Call):
                nom = plus_haut.func
                nom = nom.func if isinstance(nom, ast.Call) else nom  # texte(langue)("…", "…")
                imprimee = getattr(nom, "id", getattr(nom, "attr", None)) in IMPRIMENT | {"texte"}
            elif isinstance(plus_haut, (ast.Assign, ast.AnnAssign)):
                cibles = plus_haut.targets if isinstance(plus_haut, ast.Assign) else [plus_haut.target]
                imprimee = any(isinstance(c, ast.Name) and c.id in tables for c in cibles)
            elif isinstance(plus_haut, ast.FunctionDef):
                imprimee = plus_haut.name in tables
            plus_haut = parents.get(plus_haut)
        yield noeud.lineno, noeud.value, imprimee


def est_francais(texte: str) -> bool:
    return len(texte.split()) > 1 and len(MOTS_FRANCAIS.findall(texte)) >= 2 and not re.search(r"\b(the|of|is|are|and)\b", texte)


@pytest.mark.parametrize("source", SOURCES, ids=lambda s: s.relative_to(PAQUET).as_posix())
def test_chaque_chaine_francaise(source: Path) -> None:
    fautes = []
    for ligne, texte, imprimee in chaines(source):
        if not est_francais(texte):
            continue
        ou = f"{source.relative_to(RACINE)}:{ligne}: {texte!r}"
        if not imprimee and texte != francais(texte):
            fautes.append(f"{ou}: pass it through typographie.francais")
        fautes += [f"{ou}: {quoi}" for motif, quoi in FAUTES if motif.search(texte)]
    assert not fautes, "\n" + "\n".join(fautes)


def test_les_tables_passent_par_leur_fonction() -> None:
    for nom, (*tables, fonction) in TABLES.items():
        texte = (PAQUET / nom).read_text("utf-8")
        assert all(table in texte for table in tables), nom
        assert fonction in texte or nom == "cli/qualite.py", f"{nom}: nothing prints its tables"


def test_le_modele_de_la_fiche_n_a_pas_de_mots() -> None:
    """Every word of the sheet is in the tables of sentences."""
    modele = (PAQUET / "rapport" / "modeles" / "fiche.html.j2").read_text("utf-8")
    nu = re.sub(r"\{[{%].*?[}%]\}|<[^>]*>", " ", modele, flags=re.DOTALL)
    assert not re.findall(r"[^\W\d_]{2,}", nu), nu.split()


def test_ce_que_la_typographie_fait() -> None:
    cas = {
        "l'âge : « 43 ans » ; pourquoi ?": "l’âge\u00a0: «\u00a043 ans\u00a0»\u00a0; pourquoi\u00a0?",
        "12 % de d'« a »": "12\u00a0% de d’«\u00a0a\u00a0»",
        "pip install 'paquet[table]'": "pip install 'paquet[table]'",
        "%(prog)s : erreur : %(message)s": "%(prog)s\u00a0: erreur\u00a0: %(message)s",
    }
    assert {brut: francais(brut) for brut in cas} == cas
    assert all(francais(francais(brut)) == francais(brut) for brut in cas)
    dits = [typographie.figure(f, "fr") for f in ("2a 8m 0j", "1a", "0a 0m 0j", "0a 1m 1j", "2190j", "6s", "43a", "1999-05-01", "non", "annexe_3", "2")]
    assert [dit.replace("\u00a0", " ") for dit in dits] == [
        "2 ans 8 mois", "1 an", "0 jour", "1 mois 1 jour", "2190 jours", "6 semaines", "43 ans", "1er mai 1999", "non", "annexe_3", "2",
    ]  # fmt: skip
    assert typographie.figure("0a 1m 0j", "en") == "1 month" and typographie.jour(date(2000, 2, 29), "en") == "29 February 2000"


VERBES = {
    "evaluer": [],
    "expliquer": [],
    "robustesse": [],
    "planifier": ["--jusqu-a", "2020"],
    "liste": ["--annee", "2000"],
    "verifier": [],
    "recu": [],
}
RESTES = (
    (re.compile(r"\w'\w"), "plain apostrophe"),
    (re.compile(r" [:;?!»]|« "), "plain space"),
    (re.compile(r"\b\d+a \d+m \d+j\b"), "duration not in words"),
    (re.compile(r"\b\d{4}-\d{2}-\d{2}\b"), "date not in words"),
    (re.compile(r"\b(?:formation|carriere|fonction_publique)[.\[]"), "path of a field"),
    (re.compile(r"\b(?:non_inscriptible|sur_appreciation|indetermine|premiere|deuxieme)\b"), "word of the format"),
)


def au_terminal(arguments: list[str], colonnes: int) -> list[str]:
    """What a terminal of that width shows, line by line."""
    maitre, esclave = pty.openpty()
    fcntl.ioctl(esclave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, colonnes, 0, 0))
    environnement = {nom: v for nom, v in ENVIRONNEMENT.items() if nom not in ("COLUMNS", "LINES")}
    with subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=esclave, stderr=esclave, env=environnement) as execution:
        os.close(esclave)
        vu = b""
        try:
            while morceau := os.read(maitre, 65536):
                vu += morceau
        except OSError:
            pass  # the command has ended
        os.close(maitre)
        execution.wait()
    return vu.decode().replace("\r\n", "\n").split("\n")


@pytest.mark.parametrize("verbe", VERBES)
def test_ce_que_le_verbe_montre(verbe: str) -> None:
    """The text for people, in French, on every example: to a file as it is, to a terminal no wider than the terminal, the same words."""
    commande = [COMMANDE, "--langue", "fr", verbe, *VERBES[verbe], str(EXEMPLES)]
    entier = subprocess.run(commande, capture_output=True, encoding="utf-8", env=ENVIRONNEMENT)
    ids = set(re.findall(r'"id":"([^"]+)"', EXEMPLES.read_text("utf-8")))
    montre = entier.stdout + entier.stderr
    for id in sorted(ids, key=len, reverse=True):
        montre = montre.replace(id, "ID")
    # `verifier` shows names of columns and values as they are in the files.
    restes = RESTES[:3] if verbe == "verifier" else RESTES
    fautes = [f"{quoi}: {ligne}" for ligne in montre.splitlines() for motif, quoi in restes if motif.search(ligne.strip())]
    assert not fautes, "\n" + "\n".join(fautes[:20])
    for colonnes in (60, 80, 120):
        lignes = au_terminal(commande, colonnes)
        if verbe != "recu":
            assert max(map(len, lignes)) <= colonnes, max(lignes, key=len)
        if colonnes == 120:
            assert "".join("".join(lignes).split()) == "".join((entier.stdout + entier.stderr).split()), f"{verbe}: other words on a terminal"
