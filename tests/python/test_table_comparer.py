"""Comparing decisions written as Parquet with the dossiers that they come from."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_comparer import decisions_ecrites


def test_des_decisions_en_parquet_valent_leurs_dossiers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    decisions_ecrites(".parquet", tmp_path, capsys)
