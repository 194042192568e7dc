"""The command and long batches as a person at a terminal meets them: streams, progress, Ctrl-C, completion, French."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import textwrap
import threading
from pathlib import Path
from typing import IO, Any

import pytest
from conftest import compact, interrompre

COMMANDE = str(Path(sys.executable).with_name("liste-aptitude"))
ENVIRONNEMENT = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", "TERM": "xterm"}


@pytest.fixture
def ligne(vecteurs: list[dict[str, Any]]) -> str:
    return compact({"dossier": vecteurs[0]["dossier"], "demande": vecteurs[0]["demande"]}) + "\n"


def test_flux_continu(ligne: str, vecteurs: list[dict[str, Any]]) -> None:
    """Decisions come out while the input is still open: nothing waits for its end."""
    with subprocess.Popen(
        [COMMANDE, "evaluer", "--format", "jsonl", "--etat", vecteurs[0]["etat"], "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", env=ENVIRONNEMENT
    ) as execution:
        entree, sortie, lue = execution.stdin, execution.stdout, threading.Event()
        a_temps: list[bool] = []
        assert entree is not None and sortie is not None

        def ecrire() -> None:
            # Beside the reading: more comes out than a pipe holds.
            entree.write(ligne * 8192)
            entree.flush()
            a_temps.append(lue.wait(60))
            entree.close()

        ecrivain = threading.Thread(target=ecrire)
        ecrivain.start()
        assert sortie.readline().strip() == compact(vecteurs[0]["decision"])
        lue.set()
        assert len(sortie.readlines()) == 8191
        ecrivain.join()
    assert a_temps == [True], "the first decision came once the input was closed"


@pytest.mark.parametrize("rich", [True, False])
def test_progres_au_terminal(ligne: str, tmp_path: Path, rich: bool) -> None:
    """With and without the optional package of the moving sign; never on a standard error that is a file."""
    fichier = tmp_path / "d.jsonl"
    fichier.write_text(ligne * 20_000, encoding="utf-8")
    environnement = dict(ENVIRONNEMENT)
    if not rich:
        (tmp_path / "rich.py").write_text("raise ImportError", encoding="utf-8")
        environnement["PYTHONPATH"] = str(tmp_path)
    sortie = tmp_path / "table.txt"
    with open(sortie, "w") as flux:
        vu = au_terminal([COMMANDE, "evaluer", str(fichier)], flux, environnement)
    assert "20 000 / 20 000 demandes" in vu
    assert len(sortie.read_text(encoding="utf-8").splitlines()) == 20_001, "what is printed goes where it is sent"
    muet = subprocess.run([COMMANDE, "evaluer", str(fichier)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environnement)
    assert (muet.returncode, muet.stderr) == (0, b"")


def test_rien_que_les_lignes_au_terminal(ligne: str, tmp_path: Path) -> None:
    """When rows and progress would share the terminal, rows alone are written."""
    fichier = tmp_path / "d.jsonl"
    fichier.write_text(ligne * 3, encoding="utf-8")
    vu = au_terminal([COMMANDE, "evaluer", "--format", "csv", str(fichier)], None, ENVIRONNEMENT)
    assert "\x1b" not in vu and "3 demandes" not in vu
    assert len(vu.splitlines()) == 4


def au_terminal(arguments: list[str], stdout: "IO[str] | None", environnement: dict[str, str]) -> str:
    """Runs a command whose standard error (and output, unless it goes to a file) is a terminal; gives what the terminal shows."""
    maitre, esclave = pty.openpty()
    execution = subprocess.Popen(arguments, stdout=stdout or esclave, stderr=esclave, env=environnement)
    os.close(esclave)
    vu = b""
    try:
        while morceau := os.read(maitre, 4096):
            vu += morceau
    except OSError:
        pass  # the other end is closed: the command has ended
    os.close(maitre)
    assert execution.wait() == 0
    return vu.decode()


def test_ctrl_c_arrete_la_commande(ligne: str) -> None:
    """An endless input: nothing but the signal ends the command, with status 130 and one line."""
    source = subprocess.Popen(["yes", ligne.strip()], stdout=subprocess.PIPE)
    try:
        assert interrompre([COMMANDE, "evaluer", "--format", "jsonl", "-"], source.stdout) == (130, "liste-aptitude: interrupted\n")
    finally:
        source.kill()
        source.wait()


def test_ctrl_c_arrete_un_lot() -> None:
    """`evaluer_lot` over an endless iterable ends with KeyboardInterrupt, which the program may catch."""
    programme = """
        import itertools
        import liste_aptitude as la

        couple = (la.Dossier("A-0001"), la.Demande(2000, "AD3"))
        try:
            la.evaluer_lot(itertools.repeat(couple), progres=lambda faits: print(faits, flush=True) if faits == 8192 else None)
        except KeyboardInterrupt:
            raise SystemExit(3)
    """
    assert interrompre([sys.executable, "-c", textwrap.dedent(programme)]) == (3, "")


@pytest.mark.parametrize(
    ("mots", "attendues"),
    [
        (["liste-aptitude", "rob"], ["robustesse"]),
        (["liste-aptitude", "evaluer", "--per"], ["--personnes"]),
        (["liste-aptitude", "carte", ""], ["ordre", "recevabilite"]),
    ],
)
def test_completion_bash(mots: list[str], attendues: list[str], tmp_path: Path) -> None:
    """The script is read by bash, and proposes the verbs, their options and their choices."""
    script = subprocess.run([COMMANDE, "--completion", "bash"], capture_output=True, check=True, encoding="utf-8", env=ENVIRONNEMENT).stdout
    (tmp_path / "completion.sh").write_text(script, encoding="utf-8")
    essai = f"""
        source {tmp_path}/completion.sh
        fonction=$(complete -p liste-aptitude | sed 's/.*-F \\([^ ]*\\).*/\\1/')
        COMP_WORDS=({" ".join(f"'{mot}'" for mot in mots)}) COMP_CWORD={len(mots) - 1}
        $fonction
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    propositions = subprocess.run(["bash", "-c", essai], capture_output=True, check=True, encoding="utf-8").stdout.split()
    assert set(attendues) <= set(propositions)
    assert "verifier" not in propositions


@pytest.mark.parametrize("coquille", ["zsh", "fish"])
def test_completion_des_autres_coquilles(coquille: str) -> None:
    script = subprocess.run([COMMANDE, "--completion", coquille], capture_output=True, check=True, encoding="utf-8", env=ENVIRONNEMENT).stdout
    assert "planifier" in script and "--personnes" in script


VERBES = ("evaluer", "expliquer", "robustesse", "planifier", "liste", "verifier", "schema", "recu", "fiche", "carte")


@pytest.mark.parametrize("verbe", [None, *VERBES])
def test_aide(verbe: "str | None") -> None:
    """In French no word of argparse is left in English, in English none of the texts is in French."""
    aides = {}
    for langue in ("fr", "en"):
        arguments = [verbe, "--help"] if verbe else ["--help"]
        execution = subprocess.run([COMMANDE, "--langue", langue, *arguments], capture_output=True, encoding="utf-8", env=ENVIRONNEMENT)
        assert (execution.returncode, execution.stderr) == (0, "")
        aides[langue] = " ".join(execution.stdout.replace("\u00a0", " ").split())
    assert "affiche cette aide" in aides["fr"] and "show this help" in aides["en"]
    for anglais in ("usage: ", "show this", "positional", " the ", " list year"):
        assert anglais not in aides["fr"]
    for francais in ("usage : ", "affiche", " une ", " ou ", "défaut"):
        assert francais not in aides["en"]
    if verbe is None:
        assert all(f" {v} " in aides["fr"] for v in VERBES)


def test_erreurs_en_francais() -> None:
    for arguments, message in [
        (["evaluer", "--nope", "-"], "arguments inconnus : --nope"),
        (["evaluer"], "FICHIER ou --personnes, --carriere, --demandes : requis"),
        (["liste", "-"], "arguments requis : --annee"),
        (["liste", "--annee", "99", "-"], "une année de 2000 à 2199"),
        (["schema", "agent"], "au choix"),
    ]:
        execution = subprocess.run([COMMANDE, "--langue=fr", *arguments], capture_output=True, encoding="utf-8", env=ENVIRONNEMENT)
        assert execution.returncode == 2
        assert message in " ".join(execution.stderr.replace("\u00a0", " ").split())
