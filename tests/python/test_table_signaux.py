"""A signal that asks a run to end is never lost, whatever the libraries below are doing when it comes."""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from liste_aptitude.cli.arret import Arret, arretable
from liste_aptitude.cli.fichiers.ecriture import remplacement
from trois import octets

HIER = b"the result of yesterday\n"
_LECTEUR = """
import signal, sys
from liste_aptitude.cli.fichiers import lecture_csv
from liste_aptitude.cli.fichiers.bloc import Reglages
signal.signal(signal.SIGINT, lambda *_: print("vu", flush=True))
print("pret", flush=True)
while True:
    for bloc in lecture_csv.lire(sys.argv[1], Reglages(print)):
        pass
"""


def test_pendant_la_lecture_de_csv(tmp_path: Path) -> None:
    """One signal after the other, each seen by Python's own handler before the next."""
    fichier = tmp_path / "d.csv"
    fichier.write_bytes(octets(["id;annee;classe", "A;2000;AD3"]))
    hasard = random.Random(12)
    with subprocess.Popen([sys.executable, "-c", _LECTEUR, str(fichier)], stdout=subprocess.PIPE, encoding="ascii") as lecteur:
        try:
            assert lecteur.stdout is not None and lecteur.stdout.readline() == "pret\n"
            for _ in range(2_000):
                time.sleep(hasard.random() * 0.001)
                lecteur.send_signal(signal.SIGINT)
                assert select.select([lecteur.stdout], [], [], 60)[0], "a signal was lost"
                assert lecteur.stdout.readline() == "vu\n"
        finally:
            lecteur.kill()


def test_des_que_le_fichier_est_la(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The signal comes when the provisional file has just been made, before anything else is done with it: it goes too."""
    sortie = tmp_path / "sortie.csv"
    sortie.write_bytes(HIER)
    vrai = os.open

    def ouvrir(nom: str, drapeaux: int, mode: int = 0o777) -> int:
        descripteur = vrai(nom, drapeaux, mode)
        if drapeaux & os.O_CREAT:
            os.close(descripteur)
            signal.raise_signal(signal.SIGINT)
        return descripteur

    monkeypatch.setattr(os, "open", ouvrir)
    with pytest.raises(Arret), arretable(), remplacement(sortie):
        pytest.fail("the run went on")
    assert os.listdir(tmp_path) == [sortie.name] and sortie.read_bytes() == HIER


class _Perdant:
    """Whose end is when the signal comes: an exception raised there goes nowhere."""

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGINT)


def test_dans_un_destructeur(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The run ends at the latest before its file takes its name, and Python says nothing of what it dropped."""
    sortie = tmp_path / "sortie.csv"
    sortie.write_bytes(HIER)
    with pytest.raises(Arret) as arret, arretable():
        with remplacement(sortie) as flux:
            _Perdant()
            flux.write(b"half of a result")
    assert arret.value.statut == 130
    assert sortie.read_bytes() == HIER and os.listdir(tmp_path) == ["sortie.csv"]
    assert capfd.readouterr() == ("", "")
    with pytest.raises(Arret), arretable():
        _Perdant()
    with arretable():
        pass
