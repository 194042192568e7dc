"""Wrong usage: what the command cannot do as it was called."""

from __future__ import annotations


class MauvaisUsage(Exception):
    """Ends the command with status 2 and this message."""
