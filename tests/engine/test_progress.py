"""Reports of long reductions."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import numpy as np
import pytest

import foldwise
from foldwise.engine import launch, pool
from tests.support import Array

X = np.random.default_rng(0).normal(size=(20_000, 3)).astype(np.float32)


def total() -> Array:
    return (-foldwise.Vi(X).sqdist(foldwise.Vj(X))).exp().sum(axis=1)


@pytest.fixture(autouse=True)
def everything_is_long(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(launch, "_BRIEF", launch._SMALL)
    monkeypatch.setattr(pool, "_PERIOD", 0)
    yield


@pytest.mark.parametrize("count", [1, 2])
def test_shares_go_from_0_to_1(count: int) -> None:
    shares: list[float] = []
    expected = total()
    with foldwise.threads(count), foldwise.progress(shares.append):
        found = total()
        foldwise.Vi(X[:10]).sum(axis=1)  # too short
    np.testing.assert_array_equal(found, expected)
    assert shares == sorted(shares) and (shares[0], shares[-1]) == (0, 1)
    assert len({*shares}) > 2
    del shares[:]
    total()
    with foldwise.progress(False):
        total()
    assert not shares


def test_what_a_report_raises_stops_the_computation() -> None:
    def enough(share: float) -> None:
        if share > 0.1:
            raise TimeoutError

    expected = total()
    with foldwise.progress(enough), pytest.raises(TimeoutError):
        total()
    np.testing.assert_array_equal(total(), expected)


def test_a_bar(capsys: pytest.CaptureFixture[str]) -> None:
    with foldwise.progress():
        total()
    assert "100%" in capsys.readouterr().err


def test_without_tqdm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    with pytest.raises(ModuleNotFoundError, match="pip install tqdm"), foldwise.progress():
        pass
