"""Tests here import large packages, which need not be installed unless these tests are wanted."""

from __future__ import annotations

from pathlib import Path

import pytest


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    return True if config.option.markexpr == "not ecosystem" else None
