"""Fixtures of several tests of the user interface."""

from __future__ import annotations

from collections.abc import Iterator

import pytest


@pytest.fixture
def doubles() -> Iterator[None]:
    """JAX has float64, as the other libraries have."""
    import jax

    with jax.enable_x64(True):
        yield


@pytest.fixture
def interpreted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is compiled: programs of many sizes take many kernels, and the interpreter defines
    what these compute.
    """
    monkeypatch.setenv("FOLDWISE_BACKEND", "interp")
