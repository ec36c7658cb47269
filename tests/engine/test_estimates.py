"""Predictions of times: what is counted, how the speed of a processor is found, what users see."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

import foldwise
from foldwise import BlockRanges, LazyTensor, Vi, Vj
from foldwise.engine import cache, counting, estimates, launch, speed
from foldwise.engine.speed import UNITS, Speed

x = np.random.default_rng(0).normal(size=(30_000, 3)).astype(np.float32)
K = (-Vi(x).sqdist(Vj(x[:20_000]))).exp()
NOTHING = Speed(dict.fromkeys(UNITS, 1e-10), call=0.0, byte=0.0)


@pytest.fixture
def known_speed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A processor of which all is known; nothing may be run."""
    monkeypatch.setattr(speed, "measured", lambda: NOTHING)
    monkeypatch.setattr(launch, "_launched", None)
    yield


# --- what is predicted


@pytest.mark.usefixtures("known_speed")
def test_pairs_and_bytes() -> None:
    b = np.ones((20_000, 7), np.float32)
    found = K.estimate()
    assert found.pairs == 30_000 * 20_000
    assert (found.read, found.written) == (12 * 50_000, 4 * 30_000)
    assert found.dense == 4 * found.pairs
    product = K.estimate("@", b)
    assert product.read == found.read + b.nbytes and product.written == 30_000 * 28
    assert product.dense == found.dense < product.seconds * 1e15
    assert K.estimate("@", b[:, 0]).written == found.written
    assert K.estimate("argKmin", 5, axis=0).written == 20_000 * 5 * 8
    assert found.reduction == "sum" and K.estimate("sumsoftmaxweight", Vj(b)).written == 30_000 * 28


@pytest.mark.usefixtures("known_speed")
def test_times_grow_with_the_pairs_and_fall_with_the_threads() -> None:
    with foldwise.threads(1):
        one = K.estimate().seconds
        assert K[:15_000].estimate().seconds == pytest.approx(one / 2, rel=0.01)
        assert K[:, :10_000].estimate().seconds == pytest.approx(one / 2, rel=0.02)
        blocks = BlockRanges.block_diagonal([15_000] * 2, [10_000] * 2)
        assert K[blocks].estimate().seconds == pytest.approx(one / 2, rel=0.02)
        assert K[blocks].estimate().pairs == K.estimate().pairs // 2
        batch = LazyTensor(np.zeros((4, 1000, 1, 3), np.float32))
        many = (batch - LazyTensor(np.zeros((1, 1000, 3), np.float32))).sum(-1)
        alone = (LazyTensor(np.zeros((1000, 1, 3), np.float32)) - Vj(x[:1000])).sum(-1)
        assert many.estimate().seconds == pytest.approx(4 * alone.estimate().seconds)
        assert (K * Vj(np.ones((20_000, 9), np.float32))).estimate().seconds > 1.5 * one
    with foldwise.threads(4):
        assert K.estimate().seconds == pytest.approx(one / 4)
        assert "4 threads" in K.estimate().device


@pytest.mark.usefixtures("known_speed")
def test_models_of_gpus() -> None:
    times = {name: K.estimate(device=name).seconds for name in ("H100", "A100", "L4", "T4")}
    assert sorted(times, key=lambda name: times[name]) == ["H100", "L4", "A100", "T4"]
    # Nine instructions and a third for each pair, 128 in a clock: see tests/cuda/test_budgets.py.
    limit = 6e8 * 9.32 / (128 * 132 * 1.98e9)
    assert times["H100"] == pytest.approx(limit, rel=0.1)
    assert K.estimate(device="NVIDIA GeForce RTX 4090").device == "RTX4090"
    wide = (-Vi(np.zeros((9000, 64), "f")).sqdist(Vj(np.zeros((9000, 64), "f")))).exp()
    assert wide.estimate(device="H100").seconds < wide.estimate(device="A100").seconds
    double = (Vi(x.astype(float)) | Vj(x.astype(float))).estimate(device="L4")
    assert double.seconds > 10 * (Vi(x) | Vj(x)).estimate(device="L4").seconds


@pytest.mark.usefixtures("known_speed")
def test_nothing_to_do() -> None:
    assert K[:0].estimate().pairs == K[:0].estimate(device="H100").pairs == 0
    empty = BlockRanges.from_mask(np.zeros((1, 1), bool), [30_000], [20_000])
    assert K[empty].estimate().pairs == 0


def test_how_it_is_printed() -> None:
    found = estimates.Estimate("sum", "H100", 6 * 10**8, 600_000, 120_000, 24 * 10**8, 2.5e-4)
    assert repr(found) == (
        "<sum of 600 Mpairs: 250 us on H100; reads 600 kB, writes 120 kB, "
        "the dense table has 2.4 GB>"
    )
    assert "0 pairs: 0 s" in repr(estimates.Estimate("sum", "H100", 0, 0, 0, 0, 0.0))


@pytest.mark.parametrize(
    ("call", "error", "says"),
    [
        (lambda: K.estimate("sums"), ValueError, "did you mean sum"),
        (lambda: K.estimate("var"), ValueError, "no reduction in one step"),
        (lambda: K.estimate("@"), TypeError, "takes one array"),
        (lambda: K.estimate("sum", wait=True), TypeError, "takes no option wait"),
        (lambda: K.estimate(axis=-1), ValueError, "axis -1"),
        (lambda: K.estimate(device="H1"), ValueError, "no model of GPU that is known: T4"),
        (lambda: Vi(0, 3).estimate(), ValueError, "symbolic variables"),
    ],
)
def test_errors(call: Any, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        call()


# --- how often lists change


@pytest.mark.parametrize(("k", "lanes", "columns"), [(1, 8, 2000), (10, 16, 2000), (50, 8, 300)])
def test_changes_of_lists(k: int, lanes: int, columns: int) -> None:
    j = np.arange(1, columns + 1)
    exact = (1 - (1 - np.minimum(1, k / j)) ** lanes).sum()
    assert counting.changes(k, lanes, columns) == pytest.approx(exact, rel=0.15)


# --- the speed of the processor


def test_times_of_instructions_are_found() -> None:
    rng = np.random.default_rng(0)
    truth = dict(zip(UNITS, rng.uniform(1e-10, 2e-9, len(UNITS)).tolist(), strict=True))
    counts = [dict(zip(UNITS, rng.integers(1, 50, len(UNITS)).tolist(), strict=True)) for _ in "ab"]
    for unit in UNITS:  # a kernel that has little else, for each
        counts += [{**counts[n], unit: 900 + 100 * n} for n in (0, 1)]
    times = np.array([Speed(truth, 0, 0).time(count) for count in counts])
    found = Speed(speed._explained(counts, times), 0, 0)
    for count, expected in zip(counts, times, strict=True):
        assert found.time(count) == pytest.approx(expected, rel=0.03)


def test_the_speed_is_measured_once_and_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[Speed] = []

    def measure() -> Speed:
        measured.append(NOTHING)
        return NOTHING

    notes: dict[str, str] = {}
    monkeypatch.setattr(speed, "_measure", measure)
    monkeypatch.setattr(cache, "read_note", lambda key: notes.get(key, ""))
    monkeypatch.setattr(cache, "write_note", lambda key, text: notes.update({key: text}))
    try:
        for damage in ("", "{", '{"units": {}}'):
            notes = dict.fromkeys(notes, damage)
            speed.measured.cache_clear()
            assert speed.measured() == NOTHING
        assert len(measured) == 3
        speed.measured.cache_clear()
        assert speed.measured() == NOTHING and len(measured) == 3  # from the note
    finally:
        speed.measured.cache_clear()


def test_the_speed_of_this_processor_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """How near predictions are is not tested but measured: `python -m benchmarks.estimates`."""
    monkeypatch.setattr(speed, "_ROUNDS", 1)
    with foldwise.threads(1):
        known = speed._measure()
        assert all(unit >= 0 for unit in known.units.values()) and known.call > 0
        monkeypatch.setattr(speed, "measured", lambda: known)
        assert 0 < K[:3000, :2000].estimate().seconds < math.inf
