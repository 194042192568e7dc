"""Compact JSON as the command writes it."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from .fichiers.cellules import echapper


def compact(valeur: Any) -> str:
    """Compact JSON, as the interchange format writes it; what could not be seen on a terminal is escaped."""
    return echapper(json.dumps(valeur, ensure_ascii=False, separators=(",", ":"), default=date.isoformat))
