"""The examples of the help that need the packages of tables and workbooks."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

from test_aide import EN_TABLE, VERBES, demandes, essayer, exemples
from test_terminal import COMMANDE, ENVIRONNEMENT

# What an example ends with where it tells a point to look at.
STATUTS = {"controler": 1}


def test_les_exemples_marchent(vecteurs: list[dict[str, Any]], tmp_path: Path) -> None:
    """In a folder with the files they name: the filled templates, two runs of decisions, two workbooks, a published list of nobody."""
    demandes(vecteurs, tmp_path)
    classeurs = (["modele", "--exemple", "--classeur", nom] for nom in ("avant.xlsx", "apres.ods"))
    decisions = (["evaluer", "demandes.jsonl", "-o", f"{nom}.parquet"] for nom in ("avant", "apres"))
    for arguments in (["modele", ".", "--exemple"], *classeurs, *decisions):
        subprocess.run([COMMANDE, *arguments], check=True, capture_output=True, env=ENVIRONNEMENT, cwd=tmp_path)
    (tmp_path / "publiee.csv").write_text("id;classe;section\nPERSONNE;AD3;premiere\n", "utf-8")
    essayes = [e for verbe in VERBES for e in exemples(verbe) if any(mot in e for mot in EN_TABLE)]
    assert len(essayes) >= len(EN_TABLE)
    for exemple in essayes:
        execution = essayer(exemple, tmp_path)
        assert execution.returncode == STATUTS.get(exemple.split()[1], 0), f"{exemple}: {execution.stderr}"
        assert "Traceback" not in execution.stderr
