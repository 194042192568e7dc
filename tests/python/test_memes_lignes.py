"""One reader of a row for every verb: what `evaluer` accepts every verb takes, what it refuses every verb refuses, and nobody falls."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from test_commande import commande

DEMANDE = '"demande":{"annee":2003,"classe":"AD3"}'
BONNES = [
    '{"dossier":{"id":"A"},' + DEMANDE + "}",
    '{"dossier":{"id":"A\\u00e9\\ud83d\\ude00"},' + DEMANDE + "}",
    '{"\\u0064ossier":{"\\u0069d":"B","naissance":"196\\u0030-01-01"},' + DEMANDE + "}",
    '{"dossier":{"id":"C","formation":{"semaines_perfectionnement":-0}},' + DEMANDE + "}",
    '{"dossier":{"id":"D","carriere":null,"formation":null,"inscriptions":null,"position":null,"fonction_publique":null},"demande":{"annee":2003,"classe":"AD3","lectures":null,"depot":null}}',
    '{"dossier":{"id":"E","carriere":[{"debut":"1990-01-01","fin":null,"organisme":{"regime":"general","type":"organisme","categorie":"b","region":null},"fonction":"directeur_adjoint","niveau":2,"nomination_reguliere":true,"agrement":null,"reclassements":null,"qualite":null,"interim":null}]},'
    + DEMANDE
    + "}",
    '  {"dossier" : {"id" : "F"} , ' + DEMANDE + " }\t",
]
MAUVAISES = [
    '{"dossier":{"id":"A"},' + DEMANDE + ',"x":' + "[" * 100_000 + "]" * 100_000 + "}",
    '{"dossier":{"id":"A"},' + DEMANDE + ',"x":' + "1" * 5_000 + "}",
    '{"dossier":{"id":"A","carriere":' + "[" * 100_000 + "]" * 100_000 + "}," + DEMANDE + "}",
    '{"dossier":{"id":"A","naissance":' + "1" * 5_000 + "}," + DEMANDE + "}",
    '{"dossier":{"id":"\\ud800"},' + DEMANDE + "}",
    '{"dossier":{"id":"A","id":"B"},' + DEMANDE + "}",
    '{"dossier":{"id":"A"},' + DEMANDE + ',"x":NaN}',
    '{"dossier":{"id":"A","carriere":[null]},' + DEMANDE + "}",
    '{"dossier":{"id":7},' + DEMANDE + "}",
    '{"dossier":null,"demande":null}',
    "[]",
    "null",
    "{",
]


@pytest.mark.parametrize("verbe", ["evaluer", "expliquer", "planifier", "robustesse", "recu", "verifier", "liste", "fiche"])
def test_chaque_verbe_lit_les_memes_lignes(verbe: str, tmp_path: Path) -> None:
    fichier = tmp_path / "d.jsonl"
    # Good and bad by turns: what is refused costs its own line only.
    lignes = [ligne for paire in zip(MAUVAISES, [*BONNES, *BONNES]) for ligne in paire]
    fichier.write_text("\n".join(lignes), encoding="utf-8")
    options = {"liste": ["--annee", "2003"], "planifier": ["--jusqu-a", "2010"], "fiche": ["--sortie", str(tmp_path / "pages")]}.get(verbe, [])
    execution = commande(verbe, *options, str(fichier))
    assert (execution.returncode, "Traceback" in execution.stderr) == (1, False), execution.stderr[-2000:]
    assert f"{len(MAUVAISES)} lines refused of {len(lignes)}" in execution.stderr
    if verbe == "fiche":
        assert len(list((tmp_path / "pages").iterdir())) == len(MAUVAISES)
    elif verbe in ("expliquer", "planifier", "robustesse", "recu"):
        rangees = [json.loads(x) for x in commande(verbe, *options, "--format", "jsonl", str(fichier)).stdout.splitlines()]
        assert [r["erreur_regle"] is None for r in rangees] == [False, True] * len(MAUVAISES)


def test_aucun_fait_ne_change_en_route(tmp_path: Path) -> None:
    """A receipt hashes every fact: escapes, signs of nothing and blanks make none of their own."""
    jumelles = [
        (BONNES[2], '{"dossier":{"id":"B","naissance":"1960-01-01"},' + DEMANDE + "}"),
        (BONNES[3], '{"dossier":{"id":"C","formation":{"semaines_perfectionnement":0}},' + DEMANDE + "}"),
        (BONNES[4], '{"dossier":{"id":"D"},' + DEMANDE + "}"),
    ]
    for une, autre in jumelles:
        recus = [commande("recu", "-", entree=ligne).stdout.split()[0] for ligne in (une, autre)]
        assert recus[0] == recus[1]
