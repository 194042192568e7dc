"""Lines of dossiers evaluated by whole blocks of octets: the same as line by line, wherever a block ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from liste_aptitude import ErreurEntree, _noyau
from liste_aptitude.cli import lignes, main
from liste_aptitude.cli.json_compact import compact

DEMANDE = {"annee": 2003, "classe": "AD3"}
IDS = ["A", "B c", 'a"b', "a\\b", "é", "漢字", "a\u202eb", "z" * 300]
BONNES = [json.dumps({"dossier": {"id": id}, "demande": DEMANDE}, ensure_ascii=rang % 2 == 0).encode() for rang, id in enumerate(IDS)]
MAUVAISES = [
    b"{",
    b'{"dossier":{"id":"\xe9"},"demande":{"annee":2003,"classe":"AD3"}}',
    b'{"dossier":{"id":"R"},"demande":{"annee":1999,"classe":"AD3"}}',
    b'{"dossier":{"id":7},"demande":{"annee":2003,"classe":"AD3"}}',
    b"\x1c",
]
BLANCHES = [b"", b" \t", b"\x0b\x0c", b"\r"]
LIGNES = [*BONNES, *(ligne for trio in zip(MAUVAISES, [*BLANCHES, b""], BONNES) for ligne in trio), *BLANCHES, *BONNES]


def attendues(octets: bytes, *, avec_id: bool) -> "tuple[list[str], int]":
    """The rows that the file gives, each line taken by itself, and how many were not blank."""
    rangees = []
    for numero, ligne in enumerate(octets.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not ligne.strip():
            continue
        (lu,) = _noyau.evaluer_lignes([ligne])
        vides = dict.fromkeys(("erreur_chemin", "erreur_regle", "erreur_message", "erreur_fichier", "erreur_ligne"))
        if not isinstance(lu, ErreurEntree):
            decision = lu[1].to_dict() | {"date_reference": lu[1].date_reference.isoformat()}
            rangees.append(compact({"id": lu[0], **decision, **vides}) if avec_id else lu[1].to_json())
        else:
            rangees.append(f"{numero}")
    return rangees, len(rangees)


def dites(lues: "list[str]", *, avec_id: bool) -> "list[str]":
    """The rows written, those at fault by their lines."""
    objets = [json.loads(ligne) for ligne in lues]
    fautes = [objet["erreur_ligne"] if avec_id else objet.get("ligne") for objet in objets]
    return [ligne if faute is None else str(faute) for ligne, faute in zip(lues, fautes)]


@pytest.mark.parametrize("octets_lus", [1 << 22, 1, 7, 64, 500])
@pytest.mark.parametrize("fin", [b"\n", b"\r\n"])
@pytest.mark.parametrize("marque", [b"", b"\xef\xbb\xbf"])
def test_comme_ligne_a_ligne(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], octets_lus: int, fin: bytes, marque: bytes
) -> None:
    monkeypatch.setattr(lignes, "_OCTETS", octets_lus)
    fichier, sortie = tmp_path / "d.jsonl", tmp_path / "s.jsonl"
    fichier.write_bytes(marque + fin.join(LIGNES))
    assert main(["--langue", "en", "evaluer", str(fichier), "--format", "jsonl"]) == 1
    ecrit, erreurs = capsys.readouterr()
    voulues, nombre = attendues(fichier.read_bytes(), avec_id=False)
    assert dites(ecrit.splitlines(), avec_id=False) == voulues
    assert f"{len(MAUVAISES)} lines refused of {nombre}" in erreurs
    assert main(["--langue", "en", "evaluer", str(fichier), "-o", str(sortie)]) == 1
    voulues, _ = attendues(fichier.read_bytes(), avec_id=True)
    assert dites(sortie.read_text(encoding="utf-8").splitlines(), avec_id=True) == voulues


@pytest.mark.parametrize("contenu", [b"", b"\xef\xbb\xbf", b"\n", b"\n \n\r\n"])
def test_sans_une_ligne(tmp_path: Path, capsys: pytest.CaptureFixture[str], contenu: bytes) -> None:
    fichier = tmp_path / "d.jsonl"
    fichier.write_bytes(contenu)
    assert main(["--langue", "en", "evaluer", str(fichier), "--format", "jsonl"]) == 0
    assert capsys.readouterr() == ("", f"{fichier}: no demande\n")


def test_les_rangs_et_les_comptes_d_un_bloc() -> None:
    """Texts that follow each other are one; what is told of another line stands where the line stood."""
    texte = b"\n".join([BONNES[0], b"", BONNES[1], b"{", b" ", BONNES[0]])
    derniere = _noyau.evaluer_lignes([BONNES[0]])[0][1].to_json()[:-1].encode() + b";"  # type: ignore[index]
    # Wherever the block breaks off in the last line, at its beginning and at its end too.
    for place in (len(texte), len(texte) - len(BONNES[0]), len(texte) - len(BONNES[0]) // 2):
        nombre, lues, parts = _noyau.evaluer_bloc(texte[:place], texte[place:], fin=";")
        assert (nombre, lues) == (6, 4)
        autres = [part for part in parts if not isinstance(part, bytes)]
        assert [(rang, ligne) for rang, ligne, _ in autres] == [(3, b"{\n")]
        ecrits = b"".join(part for part in parts if isinstance(part, bytes))
        assert ecrits.count(b";") == 3 and ecrits.endswith(derniere)
