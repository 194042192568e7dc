"""Signals that end a run: an exception like any other, so that what was begun is undone."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from types import FrameType
from typing import Any, Iterator, Optional

_SIGNAUX = [getattr(signal, nom) for nom in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, nom)]


class Arret(BaseException):
    """The run was asked to end."""

    def __init__(self, numero: int) -> None:
        super().__init__(numero)
        self.statut = 128 + numero
        """The exit status that shells expect."""


@contextmanager
def arretable() -> Iterator[None]:
    """The signals raise ``Arret`` in the block, once; a second one while the first is being dealt with changes nothing."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def arreter(numero: int, cadre: Optional[FrameType]) -> None:
        for signe in anciens:
            signal.signal(signe, signal.SIG_IGN)
        raise Arret(numero)

    # What the caller had asked to be ignored (nohup) stays so.
    anciens: dict[Any, Any] = {s: signal.getsignal(s) for s in _SIGNAUX if signal.getsignal(s) is not signal.SIG_IGN}
    for signe in anciens:
        signal.signal(signe, arreter)
    try:
        yield
    finally:
        for signe, ancien in anciens.items():
            signal.signal(signe, ancien)
