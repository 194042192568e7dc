"""A file written whole or not at all: beside, then under its name. Until then, and when anything goes wrong, the name keeps what it had."""

from __future__ import annotations

import os
import stat
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO, Iterator

from ..arret import relancer

if TYPE_CHECKING:
    from pathlib import Path

try:
    import fcntl
except ModuleNotFoundError:  # Windows
    fcntl = None  # type: ignore[assignment]

remplaces: "set[Path]" = set()
"""The names that took their new content in this run."""

_PREFIXE, _SUFFIXE = ".liste-aptitude-", ".tmp"
_REPOS = 60.0
"""Seconds after which a provisional file that nobody holds is that of a run that was killed."""
_visites: "set[Path]" = set()


@contextmanager
def remplacement(chemin: Path) -> Iterator[BinaryIO]:
    """A binary stream whose content takes the name ``chemin`` when the block ends well, and leaves no trace otherwise.

    The new file has the permissions of the one it replaces. What the name leads to through links is replaced, not the link; a pipe or a
    device is written as it is, since it holds nothing to keep.
    """
    from pathlib import Path

    cible = Path(os.path.realpath(chemin))
    mode = _mode(cible)
    if mode is not None and not stat.S_ISREG(mode):
        with open(cible, "wb") as flux:
            yield flux
        return
    _ramasser(cible.parent)
    # Named before it is there: a signal that comes as soon as it is finds a name to remove.
    provisoire = cible.parent / f"{_PREFIXE}{os.urandom(16).hex()}{_SUFFIXE}"
    try:
        with open(provisoire, "xb", opener=_pour_soi) as flux:
            _tenir(flux)
            yield flux
            flux.flush()
            os.fsync(flux.fileno())
        relancer()
        os.chmod(provisoire, stat.S_IMODE(mode) if mode is not None else 0o666 & ~_masque())
        os.replace(provisoire, cible)
        remplaces.add(chemin)
    except BaseException as erreur:
        with suppress(OSError):
            os.unlink(provisoire)
        if isinstance(erreur, OSError) and erreur.filename == str(provisoire) and erreur.filename2 is None:
            erreur.filename = str(cible.parent)  # a name of ours tells nobody where nothing can be written
        raise
    _fixer(cible.parent)


def ecrire_texte(chemin: Path, texte: str) -> None:
    """Writes a whole text file, in UTF-8."""
    with remplacement(chemin) as flux:
        flux.write(texte.encode("utf-8"))


def _pour_soi(nom: str, drapeaux: int) -> int:
    """Opens a file that nobody else may read until it has its name."""
    return os.open(nom, drapeaux, 0o600)


def _tenir(flux: BinaryIO) -> bool:
    """Holds a file for this run, as long as it is open and the run lives; false when another run holds it."""
    if fcntl is None:
        return False
    try:
        fcntl.flock(flux.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    except OSError:
        return False


def _ramasser(dossier: Path) -> None:
    """Removes what runs that were killed left in a folder, once a run."""
    if dossier in _visites:
        return
    _visites.add(dossier)
    with suppress(OSError):
        for reste in dossier.glob(f"{_PREFIXE}*{_SUFFIXE}"):
            with suppress(OSError), open(reste, "rb") as flux:
                if time.time() - os.fstat(flux.fileno()).st_mtime > _REPOS and _tenir(flux):
                    reste.unlink()


def _mode(cible: Path) -> "int | None":
    try:
        return os.stat(cible).st_mode
    except FileNotFoundError:
        return None


def _masque() -> int:
    masque = os.umask(0o022)
    os.umask(masque)
    return masque


def _fixer(dossier: Path) -> None:
    """The new name is on the disk too, where folders can be asked for that."""
    with suppress(OSError):
        descripteur = os.open(dossier, os.O_RDONLY)
        try:
            os.fsync(descripteur)
        finally:
            os.close(descripteur)
