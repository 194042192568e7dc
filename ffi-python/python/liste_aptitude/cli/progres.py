"""How far a long run is, on the terminal only."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Any, Callable, Optional


class Progres:
    """Counts what is done on standard error when it is a terminal; with rich installed, with a moving sign and the elapsed time.

    Not while rows are printed on the same terminal: they are progress enough, and the two would mix.
    """

    def __init__(self, unite: str, *, imprime: bool, compter: Optional[Callable[[], Optional[int]]] = None) -> None:
        """``imprime``: does the command print on standard output meanwhile? ``compter``: how many there are in all, asked only to show it."""
        self._unite = unite
        self._fait = 0
        self._terminal = sys.stderr.isatty() and not (imprime and sys.stdout.isatty())
        self._rich = _barre_rich() if self._terminal else None
        self._total = compter() if self._terminal and compter is not None else None

    def __enter__(self) -> Progres:
        if self._rich is not None:
            self._rich.start()
            self._tache = self._rich.add_task("", total=self._total)
        return self

    def __exit__(
        self, genre: Optional[type[BaseException]], valeur: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        if self._rich is not None:
            self._rich.stop()
        elif self._terminal:
            print(file=sys.stderr)

    def avancer(self, nombre: int) -> None:
        """So many more are done."""
        self._fait += nombre
        # The total of a file of lines is that of its lines, some of which may be empty.
        sur = f" / {max(self._total, self._fait):,}" if self._total else ""
        message = f"{self._fait:,}{sur} {self._unite}".replace(",", " ")
        if self._rich is not None:
            self._rich.update(self._tache, description=message, completed=self._fait)
        elif self._terminal:
            print(f"\r{message}", end="", file=sys.stderr, flush=True)


def _barre_rich() -> Any:
    """The moving sign of rich, where that optional package is installed. What the command prints is none of its business."""
    try:
        from rich.console import Console
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
    except ImportError:
        return None
    colonnes = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    return Progress(*colonnes, console=Console(stderr=True), redirect_stdout=False, redirect_stderr=False)
