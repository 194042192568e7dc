"""What the SQL tests share: drawn dossiers, the plain call, a PostgreSQL of their own. The programs are those that `make sql` built."""

from __future__ import annotations

import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Iterator

import pytest

DEPOT = Path(__file__).resolve().parents[3]
SQL = Path(os.environ.get("LA_SQL", DEPOT / "target" / "sql"))
N = int(os.environ.get("LA_SQL_N", "2000"))
PG = Path(os.environ.get("LA_PG", "/usr/lib/postgresql/15/bin"))
sys.path.insert(0, str(DEPOT / "tests" / "reference"))


def compact(objet: Any) -> str:
    return json.dumps(objet, ensure_ascii=False, separators=(",", ":"))


def version() -> str:
    return next(p.name for p in SQL.glob("liste_aptitude--*.sql")).split("--")[1].removesuffix(".sql")


class Lot:
    """Drawn pairs, and what the plain call answers to each: decisions, as all of them are valid."""

    def __init__(self, dossier: Path, nombre: int) -> None:
        from generateur import paire  # type: ignore[import-not-found]

        self.dossier, self.paires = dossier, [paire(17, rang) for rang in range(nombre)]
        lignes = dossier / "lignes.jsonl"
        lignes.write_text("".join(compact({"dossier": d, "demande": m}) + "\n" for d, m in self.paires), "utf-8")
        fini = subprocess.run([SQL / "etalon", lignes, dossier / "attendus"], check=True, capture_output=True, text=True)
        self.debit = float(fini.stdout)
        self.attendus = (dossier / "attendus").read_text("utf-8").splitlines()
        assert len(self.attendus) == nombre and not [a for a in self.attendus if not a.startswith('{"annee":')]


@pytest.fixture(scope="session")
def lot(tmp_path_factory: pytest.TempPathFactory) -> Lot:
    return Lot(tmp_path_factory.mktemp("lot"), N)


class Serveur:
    """A PostgreSQL in a folder, reached by a socket there, run by a user who is not root."""

    def __init__(self, dossier: Path) -> None:
        self.dossier = dossier
        self.utilisateur = {}
        if os.getuid() == 0:
            compte = pwd.getpwnam("postgres")
            os.chown(dossier, compte.pw_uid, compte.pw_gid)
            self.utilisateur = {"user": "postgres", "group": compte.pw_gid, "extra_groups": []}
        self._faire("initdb", "-D", dossier / "donnees", "-U", "essai", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        self._faire("pg_ctl", "-D", dossier / "donnees", "-l", dossier / "journal", "-w", "-o",
                    f"-k {dossier} -c listen_addresses= -c fsync=off -c max_parallel_workers_per_gather=0", "start")

    def _faire(self, programme: str, *arguments: object) -> None:
        subprocess.run([PG / programme, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL, cwd=self.dossier, **self.utilisateur)

    def fermer(self) -> None:
        self._faire("pg_ctl", "-D", self.dossier / "donnees", "-m", "immediate", "stop")

    def psql(self, texte: str, base: str = "postgres", juste: bool = True) -> str:
        """What a script prints, without ornament; with `juste` false, what it says on standard error."""
        arguments = [PG / "psql", "-X", "-qAt", "-v", f"ON_ERROR_STOP={int(juste)}", "-v", "VERBOSITY=default", "-h", self.dossier, "-U", "essai", base]
        fini = subprocess.run([str(a) for a in arguments], input=texte, capture_output=True, text=True, timeout=600)
        assert not juste or fini.returncode == 0, fini.stderr
        return fini.stdout if juste else fini.stderr


@pytest.fixture(scope="session")
def serveur() -> Iterator[Serveur]:
    """One server for all the tests, with the extension in its database; the library is a copy that its user can read."""
    dossier = Path(tempfile.mkdtemp(prefix="la-pg-", dir="/tmp"))
    try:
        module = dossier / f"liste_aptitude-{version()}.so"
        shutil.copy(SQL / module.name, module)
        module.chmod(0o755)
        s = Serveur(dossier)
        try:
            s.psql(script(module))
            yield s
        finally:
            s.fermer()
    finally:
        shutil.rmtree(dossier)


def script(module: Path) -> str:
    """What CREATE EXTENSION runs, for a library that is not in the folder of the server."""
    lignes = (SQL / f"liste_aptitude--{version()}.sql").read_text("utf-8").splitlines()
    return "\n".join(ligne for ligne in lignes if not ligne.startswith("\\echo")).replace("MODULE_PATHNAME", str(module.with_suffix("")))
