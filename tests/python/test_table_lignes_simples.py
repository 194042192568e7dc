"""Lines of JSON read as columns at once: the same table, row numbers and errors as line by line, whatever the lines; and no pandas for a command."""

from __future__ import annotations

import importlib.util
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any, Literal, cast

import pytest
from liste_aptitude import cli
from liste_aptitude.cli.fichiers import lecture_jsonl
from liste_aptitude.cli.fichiers.correspondance import Table

PERIODE = '"debut":"1990-01-01","fonction":"cadre","niveau":7'
SUITES = {
    "simples": [f'{{"id":"A",{PERIODE}}}', f'{{"id":"B",{PERIODE},"agrement":"1991-02-03"}}'],
    "nuls": [f'{{"id":"A",{PERIODE},"fin":null,"agrement":null}}', f'{{"id":"B","fin":null,{PERIODE},"agrement":null}}'],
    "agrements mêlés": [f'{{"id":"A",{PERIODE}}}', f'{{"id":"B",{PERIODE},"agrement" : null}}', f'{{"id":"C","agrement":"sans_objet",{PERIODE}}}'],
    "agrément vide": [f'{{"id":"A",{PERIODE},"agrement":""}}', f'{{"id":"B",{PERIODE},"agrement":null}}'],
    "texte vide": [f'{{"id":"A",{PERIODE},"agrement":null,"organisme_region":""}}'],
    "ids entiers": ['{"id":12,"niveau":7}', '{"id":-0,"niveau":null}', '{"id":9223372036854775807}'],
    "ids mêlés": ['{"id":12,"niveau":7}', '{"id":"12"}'],
    "grand id": ['{"id":12}', '{"id":92233720368547758070}'],
    "sans id": ['{"niveau":7}', "{}"],
    "noms tardifs": [*(f'{{"id":"{n}","niveau":7}}' for n in range(5000)), '{"fonction":"cadre","id":"Z","seuil_coefficient":true}'],
    "ordre": ['{"niveau":7,"id":"A"}', '{"debut":"1990-01-01","id":"B","niveau":8}', '{"fonction":null,"id":"C"}'],
    "doubles": ['{"id":"A","niveau":1,"niveau":2}', '{"id":"B","niveau":null,"niveau":2}', '{"id":"C","niveau":3}'],
    "genres": ['{"id":"A","niveau":"7"}', '{"id":"B","niveau":7.0}', '{"id":"C","niveau":true}', '{"id":"D","interim":1}', '{"id":"E","debut":1990}'],
    "nombres": ['{"id":"A","niveau":-0}', '{"id":"B","niveau":99999999999999999999}', '{"id":"C","niveau":1e1}', '{"id":"D","niveau":01}', '{"id":"E","niveau":NaN}'],
    "inconnus": ['{"id":"A","couleur":"bleu"}', '{"id":"B","":1}', '{"id":"C","niveau":5}'],
    "imbriqués": ['{"id":"A","organisme":{"regime":"general"}}', '{"id":"B","organisme":{}}', '{"id":"C","reclassements":[]}', '{"id":"D","organisme":null}'],
    "objets": [
        '{"id":"A","organisme":{"regime":"general","type":"organisme","categorie":"a","region":null},"niveau":7}',
        '{"organisme":{"categorie":"b","regime":"general"},"id":"B"}',
        '{"id":"C","organisme":null,"niveau":8}',
        '{"id":"D"}',
    ],
    "objets à plat aussi": ['{"id":"A","organisme":{"regime":"general"}}', '{"id":"B","organisme_regime":"general"}', '{"id":"C","organisme":{"type":"organisme"},"organisme_regime":"msa"}'],
    "objets sans un fait": ['{"id":"A","organisme":{"regime":"general"}}', '{"id":"B","organisme":{"regime":null,"type":null}}', '{"id":"C","organisme":{}}'],
    "objets mal faits": [
        '{"id":"A","organisme":{"regime":"general","regime":"msa"}}',
        '{"id":"B","organisme":{"couleur":"bleu"}}',
        '{"id":"C","organisme":{"regime":7}}',
        '{"id":"D","organisme":"general"}',
        '{"id":"E","organisme":[{"regime":"general"}]}',
        '{"id":"F","organisme":{"regime":{"nom":"general"}}}',
        '{"id":"G","niveau":{"n":7}}',
        '{"id":"H","organisme":{"regime":"general"},"organisme":{"type":"organisme"}}',
    ],
    "objets à cheval": ['{"id":"A","organisme":{"regime":"x"}', '{"id":"B"}}', '{"id":"C"}null{"organisme":{}}', '{"id":"D","organisme":{}}null', '{"id":"E","organisme":{"regime":"', '"}}'],
    "objets et accolades": ['{"id":"A{","organisme":{"regime":"}"}}', '{"id":"{"}null{"organisme":{"regime":"}"}}', '{"id":":{","organisme":{"regime":"general"}}'],
    "pas des objets": ["null", '{"id":"A"}null', "7", "[]", '{"id":"B"} {"id":"C"}', '{"id":"D"},', '{"id":"E"', '"id"', '{"id":"F"}'],
    "à cheval": ['{"id":"A"}{"id":"B"}', '{"id":', '"C"}'],
    "accolades dans un texte": ['{"id":"A{"}', '{"id":"}B"}', '{"id":"}"}null{"id":"{"}'],
    "échappements": [r'{"id":"\u0041"}', r'{"\u0069d":"B"}', r'{"id":"\ud800"}', r'{"id":"C\"","agr\u0065ment":null}'],
    "octets": [b'{"id":"\xff"}', '{"id":"É"}', b'{"id":"\xed\xa0\x80"}', b'{"id":"a\x00"}', b'{"id":"a\tb"}', b'\xef\xbb\xbf{"id":"C"}'],
    "blancs": ["", ' {"id":"A"} ', "\t", '{"id":"B"}\r', '{ "id" : "C" , "niveau" : 7 }', "\x0b", '{"id":"D"}\x0c'],
}


def _lu(fichier: Path, genre: Literal["personnes", "carriere"], simples: bool) -> list[Any]:
    lecteur = lecture_jsonl._Lecteur
    init = lecteur.__init__
    if not simples:

        def sans(self: Any, *arguments: Any) -> None:
            init(self, *arguments)
            self._simples = None

        lecteur.__init__ = sans  # type: ignore[method-assign]
    try:
        blocs = list(lecture_jsonl.lire(str(fichier), genre, Table()))
    finally:
        lecteur.__init__ = init  # type: ignore[method-assign]
    fautes = [(f.numero, f.id, f.erreur.chemin, f.erreur.regle, repr(f.erreur.valeur)) for bloc in blocs for f in bloc.fautes]
    return [[(bloc.table.schema.to_string(), bloc.table.to_pylist(), list(bloc.numeros)) for bloc in blocs], fautes]


PERSONNES = {
    "formations": [
        '{"id":"A","naissance":"1950-01-01","formation":{"ancien_eleve":true,"scolarite":{"debut":"1980-01-01","fin":null}}}',
        '{"id":"B","formation":{"scolarite":null,"semaines_perfectionnement":6}}',
        '{"id":"C","formation":{}}',
        '{"id":"D","formation":null,"inscrit_1999":false}',
    ],
    "scolarités": ['{"id":"A","formation":{"scolarite":{"debut":null}}}', '{"id":"B","formation":{"scolarite":{}}}', '{"id":"C","formation":{"scolarite_debut":"1980-01-01"}}'],
    "positions": ['{"id":"A","position":{"type":"detachement"}}', '{"id":"B","position":{"type":null}}', '{"id":"C","position":{"debut":"1990-01-01","champ_social":true}}'],
    "fonctionnaires": [
        '{"id":"A","fonction_publique":{"proposition_ministre":true}}',
        '{"id":"B","fonction_publique":{"categorie_a":null}}',
        '{"id":"C","fonction_publique":{"categorie_a":[{"debut":"1990-01-01"}]}}',
        '{"id":"D","fonction_publique":{}}',
    ],
}


@pytest.mark.parametrize("nom", PERSONNES)
def test_les_memes_personnes_que_ligne_a_ligne(tmp_path: Path, nom: str) -> None:
    fichier = tmp_path / "personnes.jsonl"
    for ecrites in (PERSONNES[nom], *([ligne] for ligne in PERSONNES[nom]), ['{"id":"0","formation":{"ancien_eleve":false}}'] * 5000 + PERSONNES[nom]):
        fichier.write_text("\n".join(ecrites))
        assert _lu(fichier, "personnes", True) == _lu(fichier, "personnes", False), ecrites[:3]


@pytest.mark.parametrize("fin", [b"\n", b"\r\n"])
@pytest.mark.parametrize("nom", SUITES)
def test_les_memes_tables_que_ligne_a_ligne(tmp_path: Path, nom: str, fin: bytes) -> None:
    lignes = [cast(bytes, ligne.encode() if isinstance(ligne, str) else ligne) for ligne in SUITES[nom]]
    fichier = tmp_path / "carriere.jsonl"
    # The lines of a case by themselves, each alone, then behind more simple ones than are read at once.
    for ecrites in (lignes, *([ligne] for ligne in lignes[:9]), [b'{"id":"0","niveau":1}'] * 5000 + lignes):
        for derniere in (b"", fin):
            fichier.write_bytes(fin.join(ecrites) + derniere)
            assert _lu(fichier, "carriere", True) == _lu(fichier, "carriere", False), ecrites[:3]


@pytest.mark.parametrize("genre", ["personnes", "carriere"])
def test_les_memes_tables_que_ligne_a_ligne_de_lignes_gatees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, genre: Literal["personnes", "carriere"]) -> None:
    """Lines of every case put together, one sign of them changed, in parts of any length."""
    alea = random.Random(17)
    cas = PERSONNES.values() if genre == "personnes" else SUITES.values()
    connues = [ligne if isinstance(ligne, bytes) else ligne.encode() for suite in cas for ligne in suite[:9]]
    fichier = tmp_path / f"{genre}.jsonl"
    for _ in range(1_500):
        monkeypatch.setattr(lecture_jsonl, "_PART", alea.choice((1, 2, 3, 1 << 12)))
        monkeypatch.setattr(lecture_jsonl, "_LOT", alea.choice((2, 5, 1 << 16)))
        texte = bytearray(b"\n".join(alea.choices(connues, k=alea.randrange(1, 6))) + alea.choice((b"", b"\n", b"\r\n")))
        for place in alea.choices(range(len(texte) + 1), k=alea.choice((0, 1, 1, 2))):
            texte[place : place + alea.randrange(2)] = alea.choice((b"", b"{", b"}", b",", b":", b'"', b"\\", b"\n", b" ", b"\r", b"0", b"-", b"e1", b".5", b"null", b"\0", b"\xff"))
        fichier.write_bytes(texte)
        assert _lu(fichier, genre, True) == _lu(fichier, genre, False), bytes(texte)


def test_chaque_ligne_garde_son_numero_d_une_part_a_l_autre(tmp_path: Path) -> None:
    """Lines are read by 4,096: those at fault at both sides of a border, and a blank one, move no other."""
    fichier = tmp_path / "carriere.jsonl"
    ecrites = {4095: "", 4096: '{"id":"X","niveau":"7"}', 4097: "{", 8193: '{"id":"Y","niveau":1,"niveau":2}'}
    fichier.write_text("".join(ecrites.get(n, f'{{"id":"{n}","niveau":7}}') + "\n" for n in range(1, 8201)))
    tables, fautes = _lu(fichier, "carriere", True)
    assert [faute[:4] for faute in fautes] == [
        (4096, "X", "carriere[].niveau", "type"),
        (4097, None, "$", "json_invalide"),
        (8193, "Y", "carriere[].niveau", "champ_double"),
    ]
    bonnes = [n for n in range(1, 8201) if n not in ecrites]
    assert [(rangee["id"], numero) for _, rangees, numeros in tables for rangee, numero in zip(rangees, numeros)] == [(str(n), n) for n in bonnes]


def test_un_agrement_vide_est_une_date_fausse(tmp_path: Path) -> None:
    fichier = tmp_path / "carriere.jsonl"
    fichier.write_text("\n".join(SUITES["agrément vide"]))
    _, fautes = _lu(fichier, "carriere", True)
    assert [faute[:4] for faute in fautes] == [(1, "A", "carriere[].agrement", "date_invalide")]


def test_les_lignes_simples_sont_des_colonnes() -> None:
    """Not one of them is read for itself."""
    lecteur = lecture_jsonl._Lecteur(lecture_jsonl.CHAMPS["carriere"], Table())
    assert lecteur._simples is not None
    for nom in ("simples", "nuls", "agrements mêlés", "texte vide", "ids entiers", "sans id", "noms tardifs", "ordre", "objets"):
        table = lecteur._simples.table([cast(str, ligne).encode() + b"\n" for ligne in SUITES[nom]])
        assert table is not None and table.num_rows == len(SUITES[nom]), nom


def test_une_commande_ne_charge_pas_pandas(tmp_path: Path) -> None:
    """Where it is installed: the first conversion of pyarrow would look for it. A program that calls the command keeps it."""
    (tmp_path / "pandas.py").write_text("import pathlib\npathlib.Path(__file__).with_name('charge').touch()\n__version__ = '0'\n")
    (tmp_path / "p.jsonl").write_text('{"id":"A"}\n')
    (tmp_path / "c.jsonl").write_text("")
    (tmp_path / "d.jsonl").write_text('{"id":"A","annee":2000,"classe":"AD3"}\n')
    options = ["evaluer", "--personnes", "p.jsonl", "--carriere", "c.jsonl", "--demandes", "d.jsonl", "--sortie", "s.csv"]
    milieu = {**os.environ, "PYTHONPATH": str(tmp_path)}
    rendu = subprocess.run([sys.executable, "-m", "liste_aptitude.cli", *options], cwd=tmp_path, env=milieu, capture_output=True, text=True)
    assert (tmp_path / "s.csv").is_file(), rendu.stderr
    assert not (tmp_path / "charge").exists()
    subprocess.run([sys.executable, "-c", f"from liste_aptitude.cli import main; main({options!r}); import pandas"], cwd=tmp_path, env=milieu, check=True)
    assert (tmp_path / "charge").exists()


def test_une_commande_ne_charge_pas_numpy(tmp_path: Path) -> None:
    """From the version of pyarrow on that does without; an older one gets it."""
    (tmp_path / "numpy.py").write_text("import pathlib\npathlib.Path(__file__).with_name('charge').touch()\nraise ImportError\n")
    for nom, lignes in (("p", '{"id":"A"}\n'), ("c", '{"id":"A","agrement":null,"organisme":{"regime":"general"}}\n'), ("d", '{"id":"A","annee":2000,"classe":"AD3"}\n')):
        (tmp_path / f"{nom}.jsonl").write_text(lignes)
    options = ["evaluer", "--personnes", "p.jsonl", "--carriere", "c.jsonl", "--demandes", "d.jsonl", "--sortie", "s.csv"]
    milieu = {**os.environ, "PYTHONPATH": str(tmp_path)}
    rendu = subprocess.run([sys.executable, "-m", "liste_aptitude.cli", *options], cwd=tmp_path, env=milieu, capture_output=True, text=True)
    assert (tmp_path / "s.csv").is_file(), rendu.stderr
    assert not (tmp_path / "charge").exists()


@pytest.mark.parametrize(("version", "seul"), [("26.0.1", True), ("18.0.0", True), ("17.0.0", False), ("15.0.2", False), (None, False)])
def test_quel_pyarrow_se_passe_de_numpy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: "str | None", seul: bool) -> None:
    (tmp_path / "pyarrow").mkdir()
    (tmp_path / "pyarrow" / "__init__.py").touch()
    if version is not None:
        (tmp_path / f"pyarrow-{version}.dist-info").mkdir()
    trouve = importlib.util.spec_from_file_location("pyarrow", tmp_path / "pyarrow" / "__init__.py")
    monkeypatch.setattr(cli, "find_spec", lambda nom: trouve)
    assert cli._pyarrow_seul() is seul
    monkeypatch.setattr(cli, "find_spec", lambda nom: None)
    assert cli._pyarrow_seul() is False
