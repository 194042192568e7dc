"""A run that ends before its end leaves the result of the one before: killed at ten moments, interrupted, on a disk that is full."""

from __future__ import annotations

import fcntl
import os
import resource
import signal
import subprocess
import time
from pathlib import Path
from typing import Optional

import pytest
from trois import DEMANDES, PROGRAMME, Fichiers, commande, en_memoire, octets

FORMES = ("jsonl", "csv", "parquet")
HIER = b"the result of yesterday\n"
MILIEU = {**os.environ, "LC_ALL": "C.UTF-8"}


@pytest.fixture(scope="module")
def beaucoup(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Enough demandes for a run to be under way when it is stopped."""
    fichiers = Fichiers(tmp_path_factory.mktemp("beaucoup"))
    return fichiers.avec("demandes", octets([DEMANDES[0], *DEMANDES[1:] * 10_000])).arguments()


def lancer(arguments: list[str], limite: Optional[int] = None) -> "subprocess.Popen[str]":
    def limiter() -> None:
        if limite is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limite, limite))

    return subprocess.Popen([PROGRAMME, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", env=MILIEU, preexec_fn=limiter)


def provisoires(dossier: Path) -> list[str]:
    return [nom for nom in os.listdir(dossier) if nom.startswith(".liste-aptitude-")]


@pytest.mark.parametrize("forme", FORMES)
def test_tuee_a_dix_moments(beaucoup: list[str], tmp_path: Path, forme: str) -> None:
    """Whatever the moment, the name has the whole old result or the whole new one."""
    entiere = tmp_path / f"entiere.{forme}"
    debut = time.monotonic()
    assert commande("evaluer", *beaucoup, "-o", str(entiere)).returncode == 0
    duree = time.monotonic() - debut
    sortie = tmp_path / f"sortie.{forme}"
    for moment in range(10):
        sortie.write_bytes(HIER)
        execution = lancer(["evaluer", *beaucoup, "-o", str(sortie)])
        time.sleep(duree * (moment + 1) / 11)
        execution.kill()
        execution.communicate()
        assert sortie.read_bytes() in (HIER, entiere.read_bytes())


def test_restes_d_une_course_tuee(tmp_path: Path) -> None:
    """A killed run leaves its provisional file; the next one removes it, but not that of a run that lives or has just begun."""
    morte, vivante, recente = (tmp_path / f".liste-aptitude-{nom}.tmp" for nom in ("morte", "vivante", "recente"))
    for reste in (morte, vivante, recente):
        reste.write_bytes(b"half")
    for reste in (morte, vivante):
        os.utime(reste, (0, 0))
    with open(vivante, "rb") as tenue:
        fcntl.flock(tenue, fcntl.LOCK_EX)
        (tmp_path / "donnees").mkdir()
        assert commande("evaluer", *Fichiers(tmp_path / "donnees").arguments(), "-o", str(tmp_path / "sortie.csv")).returncode == 0
    assert sorted(provisoires(tmp_path)) == [recente.name, vivante.name]


@pytest.mark.parametrize("forme", FORMES)
@pytest.mark.parametrize("signe", [signal.SIGINT, signal.SIGTERM])
def test_arretee(beaucoup: list[str], tmp_path: Path, forme: str, signe: signal.Signals) -> None:
    """One line, the status that shells expect, nothing changed and nothing left."""
    sortie = tmp_path / f"sortie.{forme}"
    sortie.write_bytes(HIER)
    execution = lancer(["evaluer", *beaucoup, "-o", str(sortie)])
    while not provisoires(tmp_path):
        assert execution.poll() is None
        time.sleep(0.01)
    execution.send_signal(signe)
    _, dit = execution.communicate(timeout=120)
    assert (execution.returncode, dit) == (128 + signe, f"liste-aptitude: interrupted; {sortie}: unchanged\n")
    assert sortie.read_bytes() == HIER and provisoires(tmp_path) == []


@pytest.mark.parametrize("forme", FORMES)
@pytest.mark.parametrize("verbe", ["evaluer", "recu"])
def test_disque_plein(beaucoup: list[str], tmp_path: Path, forme: str, verbe: str) -> None:
    sortie = tmp_path / f"sortie.{forme}"
    sortie.write_bytes(HIER)
    execution = lancer([verbe, *beaucoup, "-o", str(sortie)], limite=4_000)
    dit = execution.communicate(timeout=300)[1]
    assert execution.returncode == 2 and "Traceback" not in dit and "File too large" in dit
    assert sortie.read_bytes() == HIER and provisoires(tmp_path) == []


def test_disque_plein_pour_une_page(tmp_path: Path) -> None:
    arguments = Fichiers(tmp_path).arguments()
    pages = tmp_path / "pages"
    assert commande("fiche", *arguments, "-o", str(pages)).returncode == 0
    avant = {page: page.read_bytes() for page in pages.iterdir()}
    execution = lancer(["--langue", "fr", "fiche", *arguments, "-o", str(pages)], limite=2_000)
    dit = execution.communicate(timeout=300)[1]
    assert execution.returncode == 2 and "Traceback" not in dit
    assert {page: page.read_bytes() for page in pages.iterdir()} == avant and len(avant) == 3


@pytest.mark.parametrize("forme", FORMES)
def test_entree_absente(tmp_path: Path, forme: str) -> None:
    """Yesterday's result outlives a run that cannot begin, and one that breaks on the way."""
    sortie = tmp_path / f"sortie.{forme}"
    sortie.write_bytes(HIER)
    fichiers = Fichiers(tmp_path)
    absente = [*fichiers.arguments()[:4], "--demandes", str(tmp_path / "absente.csv")]
    casse = tmp_path / "casse.parquet"
    casse.write_bytes(b"PAR1 no table")
    for arguments in (absente, [*absente[:5], str(casse)], [str(tmp_path / "absentes.jsonl")]):
        execution = commande("evaluer", *arguments, "-o", str(sortie))
        assert execution.returncode == 2 and "Traceback" not in execution.stderr
        assert sortie.read_bytes() == HIER and provisoires(tmp_path) == []


def test_droits_et_liens(tmp_path: Path) -> None:
    """The new file has the permissions of the old one; what a link leads to is replaced, not the link; a new file is as any other."""
    arguments = Fichiers(tmp_path).arguments()
    (tmp_path / "ailleurs").mkdir()
    sortie, lien, neuve = tmp_path / "ailleurs" / "vraie.csv", tmp_path / "lien.csv", tmp_path / "neuve.csv"
    sortie.write_bytes(HIER)
    sortie.chmod(0o640)
    lien.symlink_to(sortie)
    for nom in (lien, neuve):
        assert commande("evaluer", *arguments, "-o", str(nom)).returncode == 0
    temoin = tmp_path / "temoin"
    temoin.touch()
    assert lien.is_symlink() and sortie.read_bytes() == neuve.read_bytes() != HIER
    assert sortie.stat().st_mode & 0o777 == 0o640 and neuve.stat().st_mode == temoin.stat().st_mode


def test_tube_nomme(tmp_path: Path) -> None:
    """A pipe under a name is written as it is."""
    tube = tmp_path / "tube.csv"
    os.mkfifo(tube)
    execution = lancer(["evaluer", *Fichiers(tmp_path).arguments(), "-o", str(tube)])
    assert len(tube.read_bytes().splitlines()) == 4
    assert execution.wait(60) == 0


class TestSortieEntree:
    """An output that is an input, by whatever name, is refused before anything is opened."""

    VERBES = (["evaluer"], ["expliquer"], ["planifier"], ["robustesse"], ["recu"], ["verifier"], ["liste", "--annee", "2000"])

    @pytest.mark.parametrize("verbe", VERBES, ids=lambda verbe: verbe[0])
    @pytest.mark.parametrize("table", ["personnes", "carriere", "demandes"])
    def test_chaque_verbe_chaque_table(self, tmp_path: Path, verbe: list[str], table: str) -> None:
        fichiers = Fichiers(tmp_path)
        avant = fichiers.noms[table].read_bytes()
        statut, sortie, dit = en_memoire("--langue", "en", *verbe, *fichiers.arguments(), "-o", str(fichiers.noms[table]))
        assert (statut, sortie) == (2, "") and "the output would replace this input" in dit
        assert fichiers.noms[table].read_bytes() == avant

    @pytest.mark.parametrize("nom", ["autre/../d.jsonl", "symbolique.jsonl", "dur.jsonl", "./d.jsonl"])
    def test_chaque_nom(self, tmp_path: Path, nom: str) -> None:
        entree = tmp_path / "d.jsonl"
        entree.write_text('{"dossier":{"id":"A"},"demande":{"annee":2000,"classe":"AD3"}}\n')
        (tmp_path / "autre").mkdir()
        (tmp_path / "symbolique.jsonl").symlink_to(entree)
        os.link(entree, tmp_path / "dur.jsonl")
        avant = entree.read_bytes()
        for verbe in self.VERBES:
            statut, _, dit = en_memoire("--langue", "en", *verbe, str(entree), "-o", f"{tmp_path}/{nom}")
            assert statut == 2 and "the output would replace this input" in dit
        page = tmp_path / "page.html"
        os.link(entree, page)
        assert en_memoire("fiche", str(entree), "-o", str(page))[0] == 2
        assert entree.read_bytes() == avant

    def test_flux_rediriges(self, tmp_path: Path) -> None:
        """A file read on standard input, and one that standard output is appended to."""
        entree = tmp_path / "d.jsonl"
        entree.write_text('{"dossier":{"id":"A"},"demande":{"annee":2000,"classe":"AD3"}}\n')
        avant = entree.read_bytes()
        for ligne in (f"evaluer - -o {entree} < {entree}", f"evaluer {entree} --format jsonl >> {entree}"):
            execution = subprocess.run(["sh", "-c", f"{PROGRAMME} {ligne}"], capture_output=True, encoding="utf-8", env=MILIEU)
            assert execution.returncode == 2 and "the output would replace this input" in execution.stderr
        assert entree.read_bytes() == avant


def test_interrompue_en_francais(beaucoup: list[str]) -> None:
    """On standard output there is no file to speak of."""
    execution = lancer(["--langue", "fr", "evaluer", *beaucoup])
    assert execution.stdout is not None and execution.stdout.readline()
    execution.send_signal(signal.SIGINT)
    assert execution.communicate(timeout=120)[1] == "liste-aptitude\u00a0: interrompu\n"
    assert execution.returncode == 130


