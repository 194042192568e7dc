"""How far a long run is, on the terminal only."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Any, Optional


class Progres:
    """Counts what is done on standard error when it is a terminal; with rich installed, with a moving sign and the elapsed time."""

    def __init__(self, unite: str) -> None:
        self._unite = unite
        self._fait = 0
        self._terminal = sys.stderr.isatty()
        self._statut = _statut_rich() if self._terminal else None

    def __enter__(self) -> Progres:
        if self._statut is not None:
            self._statut.start()
        return self

    def __exit__(
        self, genre: Optional[type[BaseException]], valeur: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        if self._statut is not None:
            self._statut.stop()
        elif self._terminal:
            print(file=sys.stderr)

    def avancer(self, nombre: int) -> None:
        """So many more are done."""
        self._fait += nombre
        message = f"{self._fait:,} {self._unite}".replace(",", " ")
        if self._statut is not None:
            self._statut.update(message)
        elif self._terminal:
            print(f"\r{message}", end="", file=sys.stderr, flush=True)


def _statut_rich() -> Any:
    """The moving sign of rich, where that optional package is installed."""
    try:
        from rich.console import Console
    except ImportError:
        return None
    return Console(stderr=True).status("…")
