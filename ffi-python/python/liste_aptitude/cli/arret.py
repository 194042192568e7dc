"""Signals that end a run: an exception like any other, so that what was begun is undone.

Python drops an exception that comes up in a destructor or in a function that a library calls back: the stop is remembered, and asked for
again by ``relancer``, at the latest before a file takes its name.
"""

from __future__ import annotations

import signal
import sys
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


_demande: Optional[int] = None
"""The signal that asked the run to end."""


def relancer() -> None:
    """Ends the run if it was asked to end and went on."""
    if _demande is not None:
        raise Arret(_demande)


@contextmanager
def arretable() -> Iterator[None]:
    """The signals raise ``Arret`` in the block; a second one while the first is being dealt with changes nothing."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def arreter(numero: int, cadre: Optional[FrameType]) -> None:
        global _demande
        for signe in anciens:
            signal.signal(signe, signal.SIG_IGN)
        _demande = numero
        raise Arret(numero)

    crochet = sys.unraisablehook

    def taire(perdue: "sys.UnraisableHookArgs") -> None:
        if not isinstance(perdue.exc_value, Arret):
            crochet(perdue)

    # What the caller had asked to be ignored (nohup) stays so.
    anciens: dict[Any, Any] = {s: signal.getsignal(s) for s in _SIGNAUX if signal.getsignal(s) is not signal.SIG_IGN}
    for signe in anciens:
        signal.signal(signe, arreter)
    sys.unraisablehook = taire
    try:
        yield
        relancer()
    finally:
        global _demande
        _demande = None
        sys.unraisablehook = crochet
        for signe, ancien in anciens.items():
            signal.signal(signe, ancien)
