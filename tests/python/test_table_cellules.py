"""Cells: what the command writes it reads back, and the two ways in which a block of CSV is cut say the same."""

from __future__ import annotations

import csv
import json
import random
import re
from pathlib import Path

import pytest
from liste_aptitude.cli.fichiers.bloc import Bloc
from liste_aptitude.cli.fichiers.cellules import neutraliser, restaurer
from liste_aptitude.cli.fichiers.lecture_csv import _Decoupe, _fins_de_ligne, _Forme
from test_flux import DANGEREUX, FORMULES
from trois import CARRIERE, DEMANDES, PERSONNES, Fichiers, octets


@pytest.mark.parametrize("options", [[], ["--csv-excel"]])
def test_les_ids_se_joignent_encore(tmp_path: Path, options: list[str]) -> None:
    """Decisions written as CSV, read again as demandes: every id finds its person."""
    fichiers = Fichiers(tmp_path)
    ids = [*FORMULES, *DANGEREUX, 'A"B', "A;B", "A,B", " A ", "Éloïse"]

    def objets(lignes: "tuple[str, ...]") -> list[str]:
        noms, cellules = lignes[0].split(";"), lignes[1].split(";")
        nombres = {"annee": int, "niveau": int, "inscrit_1999": bool, "formation_ancien_eleve": bool}
        faits = {nom: nombres[nom](int(c)) if nom in nombres else c for nom, c in zip(noms, cellules) if c}
        return [json.dumps({**faits, "id": id}) for id in ids]

    for nom, lignes in (("personnes", PERSONNES), ("carriere", CARRIERE), ("demandes", DEMANDES)):
        fichiers.avec(nom, octets(objets(lignes)), "jsonl")
    premiers, _ = fichiers.evaluer(statut=0)
    from liste_aptitude.cli import main

    decisions = tmp_path / "decisions.csv"
    assert main(["evaluer", *fichiers.arguments(), "-o", str(decisions), *options]) == 0
    separateur = ";" if options else ","
    with open(decisions, encoding="utf-8-sig", newline="") as flux:
        gardees = [ligne[:3] for ligne in csv.reader(flux, delimiter=separateur)]
    with open(tmp_path / "encore.csv", "w", encoding="utf-8", newline="") as flux:
        csv.writer(flux).writerows(gardees)
    fichiers.noms["demandes"] = tmp_path / "encore.csv"
    encore, _ = fichiers.evaluer(statut=0)
    assert encore == premiers and [ligne["id"] for ligne in encore] == ids


def test_aller_et_retour() -> None:
    """Any text is what it was; nothing written begins like a formula or breaks a line."""
    alea = random.Random(1)
    for _ in range(20_000):
        texte = "".join(alea.choices("'=+-@\"A\t\n\x1b\u202e;,＝\\[", k=alea.randrange(1, 7)))
        ecrit = neutraliser(texte)
        assert restaurer(ecrit) == texte, (texte, ecrit)
        assert ecrit[0] not in "=+-@＝\t" and not set(ecrit) & set("\t\n\x1b\u202e"), ecrit


def dit(bloc: Bloc) -> object:
    return bloc.table.to_pydict(), list(bloc.numeros), [(f.numero, f.id, str(f.erreur)) for f in sorted(bloc.fautes, key=lambda f: f.numero)]


def _est_blanche(ligne: bytes, separateur: str) -> bool:
    """Is a line made of separators and of what may be blanks?"""
    return not re.search(rb"[!-~]", ligne.replace(separateur.encode(), b""))


@pytest.mark.parametrize("alphabet", ['A;"', "A;\"\n '=", 'AB;é"\r\n', 'A;;;"\n\n\n', "A;B\n\n\r \x00"])
def test_deux_decoupes(alphabet: str) -> None:
    """On whatever text, the fast cut says what the careful one says, to which it leaves blocks with a row of blanks."""
    alea = random.Random(2)
    rapides = 0
    for tour in range(3000):
        texte = "\n".join("".join(alea.choices(alphabet, k=alea.randrange(0, 9))) for _ in range(alea.randrange(1, 5)))
        lignes = _fins_de_ligne(texte.encode())
        if tour % 7 == 0:
            lignes = lignes.replace(b"A", b"\xe9", 1)
        decoupe = _Decoupe(_Forme(";", ["id", "x"]))
        decoupe.bloc(2, lignes)  # which settles whether rows end with a separator
        rapide = decoupe._d_un_coup(2, lignes)
        if rapide is None:
            assert any(isinstance(decoupe._rangee_de(ligne), list) for ligne in lignes.split(b"\n") if _est_blanche(ligne, ";")), lignes
        else:
            assert dit(rapide) == dit(decoupe._ligne_a_ligne(2, lignes)), lignes
            rapides += 1
    assert rapides > 500


@pytest.mark.parametrize("separateur", [";", ",", "\t", "|", "'", " "])
@pytest.mark.parametrize("surplus", [False, True, None])
def test_deux_decoupes_de_lignes_marquees(separateur: str, surplus: "bool | None") -> None:
    """Cells with and without marks, well and badly placed, of one to four columns."""
    alea = random.Random(3)
    rapides = 0
    cellules = ["", " ", "\u00a0", "A", '""', '"A"', '"A""B"', '"""A"', '""""', 'A"B', 'A""B', '"A', 'A"', f'"A{separateur}B"', "é", '"é"', "'=1", "\x00"]
    for _ in range(800):
        noms = ["id", "x", "y", "z"][: alea.randrange(1, 5)]
        rangees = [separateur.join(alea.choices(cellules, k=len(noms) + alea.choice([-1, 0, 0, 0, 0, 1]))) for _ in range(alea.randrange(1, 6))]
        lignes = alea.choice(["\n", "\r\n"]).join([*rangees, *alea.choice([[], [""], ["", ""]])]).encode()
        decoupe = _Decoupe(_Forme(separateur, noms))
        decoupe._surplus = surplus
        rapide = decoupe._d_un_coup(7, lignes)
        if rapide is None:
            assert any(isinstance(decoupe._rangee_de(ligne), list) for ligne in lignes.split(b"\n") if _est_blanche(ligne, separateur)), lignes
        else:
            assert dit(rapide) == dit(decoupe._ligne_a_ligne(7, lignes)), lignes
            rapides += 1
    assert rapides > 100


@pytest.mark.parametrize("vide", [";", " ;", ";\t", "\u00a0;", ";;", "\u2003 ; "])
def test_une_ligne_de_separateurs_est_vide_ou_qu_elle_soit(vide: str) -> None:
    """Whatever stands beside it in its block, and whether rows end with a separator or not."""
    for surplus in (False, True):
        for autres in (["A;x"], ["A;x", 'B;"'], []):
            decoupe = _Decoupe(_Forme(";", ["id", "x"]))
            decoupe._surplus = surplus
            bloc = decoupe.bloc(2, "\n".join([vide, *autres]).encode())
            assert list(bloc.numeros) == ([3] if autres else []), (surplus, autres)


@pytest.mark.parametrize("blanche", [" ", "\t ", "\u00a0", "\x1c"])
def test_une_ligne_de_blancs_n_est_pas_une_personne(blanche: str) -> None:
    """Not even where an id is all that a row has, the rest being given for the whole file."""
    decoupe = _Decoupe(_Forme(";", ["id"]))
    bloc = decoupe.bloc(2, f"A\n{blanche}\n B\n".encode())
    assert (bloc.table.column("id").to_pylist(), list(bloc.numeros), list(bloc.fautes)) == (["A", " B"], [2, 4], [])


@pytest.mark.parametrize("separateur", ['"', "\x01", "é", "€"])
def test_un_separateur_que_la_decoupe_ne_prend_pas(separateur: str) -> None:
    assert _Decoupe(_Forme(separateur, ["id", "x"]))._d_un_coup(2, b"A\n") is None
