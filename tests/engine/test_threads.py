"""Threads: the same bits for any number of them, limits, and calls that do not wait for others."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from dataclasses import replace

import numpy as np
import pytest

import foldwise
from benchmarks import stress
from foldwise import LazyTensor, Vi, Vj
from foldwise.backends.interp import interpreter
from foldwise.engine.options import thread_count
from tests.engine import scripts

rng = np.random.default_rng(0)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("reduction", ["sum", "logsumexp", "max", "argmin"])
@pytest.mark.parametrize(("rows", "columns"), [(3000, 2000), (64, 100_000), (1, 400_000)])
def test_results_are_bit_by_bit_the_same_for_any_number_of_threads(
    reduction: str, dtype: str, rows: int, columns: int
) -> None:
    x, y = (rng.normal(size=(n, 2)).astype(dtype) for n in (rows, columns))
    K = (-Vi(x).sqdist(Vj(y))).exp()
    results = []
    for count in (1, 2, 3, 8):
        with foldwise.threads(count):
            results.append(getattr(K, reduction)(axis=1))
    for other in results[1:]:
        np.testing.assert_array_equal(other, results[0])


def test_a_batch_is_shared_among_threads_without_change() -> None:
    x, y = rng.normal(size=(40, 100, 1, 3)), rng.normal(size=(40, 1, 500, 3))
    K = (LazyTensor(x) * LazyTensor(y)).cos()
    with foldwise.threads(1):
        expected = K.sum(axis=2)
    with foldwise.threads(5):
        np.testing.assert_array_equal(K.sum(axis=2), expected)


class SlowItems:
    """Work items of which each takes a while to read, so that threads meet."""

    def __init__(self, items: np.ndarray) -> None:
        self._items = items

    def __len__(self) -> int:
        time.sleep(1e-4)
        return len(self._items)

    def __getitem__(self, n: int) -> np.ndarray:
        time.sleep(1e-4)
        return self._items[n]


def test_the_interpreter_hands_each_item_to_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    x, y = rng.normal(size=(60_000, 2)), rng.normal(size=(1, 2))
    K = (-Vi(x).sqdist(Vj(y))).exp().sin().cos()
    monkeypatch.setenv("FOLDWISE_BACKEND", "interp")
    with foldwise.threads(1):
        expected = K.sum(axis=1)
    prepare = interpreter._Interpreted.prepare
    monkeypatch.setattr(
        interpreter._Interpreted,
        "prepare",
        lambda self, call: prepare(self, replace(call, items=SlowItems(call.items))),
    )
    with foldwise.threads(8):
        np.testing.assert_array_equal(K.sum(axis=1), expected)


@pytest.mark.parametrize("cold", [0, 100], ids=["warm", "cold"])
def test_many_calls_from_many_threads_give_the_same_bits(cold: int) -> None:
    """`python -m benchmarks.stress` makes more of them; see docs/pythons.md."""
    assert stress.stress(5_000, threads=16, cold=cold) == []


# --- limits


def test_limits_nest_and_end_with_their_block() -> None:
    before = thread_count()
    with foldwise.threads(3):
        assert thread_count() == 3
        with foldwise.threads(5):
            assert thread_count() == 5
        assert thread_count() == 3
        with pytest.raises(KeyError), foldwise.threads(1):
            raise KeyError
        assert thread_count() == 3
    assert thread_count() == before


def test_a_limit_holds_for_the_thread_that_set_it() -> None:
    before, seen = thread_count(), []
    with foldwise.threads(before + 3):
        other = threading.Thread(target=lambda: seen.append(thread_count()))
        other.start()
        other.join()
    assert seen == [before]


def test_a_limit_holds_for_the_task_that_set_it() -> None:
    async def task(limit: int) -> int:
        with foldwise.threads(limit):
            await asyncio.sleep(0.01)
            return thread_count()

    async def both() -> list[int]:
        return await asyncio.gather(task(3), task(7))

    assert asyncio.run(both()) == [3, 7]


@pytest.mark.parametrize(
    ("ours", "openmp", "expected"),
    [
        ("3", None, 3),
        ("3", "5", 3),
        (None, "5", 5),
        ("", "5", 5),
        (None, "5,2", 5),
        (" 4 ", None, 4),
        ("1", "64", 1),
    ],
)
def test_variables_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, ours: str | None, openmp: str | None, expected: int
) -> None:
    for name, value in (("FOLDWISE_NUM_THREADS", ours), ("OMP_NUM_THREADS", openmp)):
        monkeypatch.delenv(name, raising=False)
        if value is not None:
            monkeypatch.setenv(name, value)
    assert thread_count() == expected
    with foldwise.threads(2):
        assert thread_count() == 2


@pytest.mark.parametrize("openmp", [None, "", "0", "dynamic", "-3"])
def test_without_variables_the_processors_that_may_be_used(
    monkeypatch: pytest.MonkeyPatch, openmp: str | None
) -> None:
    monkeypatch.delenv("FOLDWISE_NUM_THREADS", raising=False)
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    if openmp is not None:
        monkeypatch.setenv("OMP_NUM_THREADS", openmp)
    assert thread_count() == len(os.sched_getaffinity(0))
    out, _ = scripts.run(
        """
        import os
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        from foldwise.engine.options import thread_count
        print(thread_count())
        """,
        FOLDWISE_NUM_THREADS=None,
        OMP_NUM_THREADS=openmp,
    )
    assert out.strip() == "1"


def test_threads_are_started_when_needed_and_kept() -> None:
    out, _ = scripts.run("""
        import threading
        import numpy as np
        import foldwise
        from foldwise import Vi, Vj

        def count():
            return sum(thread.name == "foldwise" for thread in threading.enumerate())

        x = np.ones((3000, 3))
        K = (-Vi(x).sqdist(Vj(x))).exp()
        counts = [count()]
        with foldwise.threads(1):
            K.sum(axis=1)
        counts.append(count())
        with foldwise.threads(4):
            for _ in range(30):
                K.sum(axis=1)
        counts.append(count())
        print(counts)
    """)
    before, with_one, with_four = eval_list(out)
    assert before == with_one == 0
    assert 1 <= with_four <= 4


def eval_list(text: str) -> list[int]:
    return [int(word) for word in text.strip(" []\n").split(",")]


def test_a_small_call_starts_no_threads() -> None:
    out, _ = scripts.run("""
        import threading
        import numpy as np
        from foldwise import Vi, Vj
        x = np.ones((100, 3))
        (-Vi(x).sqdist(Vj(x))).exp().sum(axis=1)
        print(threading.active_count())
    """)
    assert out.strip() == "1"


# --- several calls at once


def test_a_short_call_does_not_wait_for_a_long_one_in_another_thread() -> None:
    """In a process of its own, where no other call has started more threads than needed."""
    out, _ = scripts.run(
        """
        import threading, time
        import numpy as np
        from foldwise import Vi, Vj

        def endless(columns):  # of any length in no memory
            y = np.broadcast_to(np.zeros((1, 1), np.float32), (columns, 1))
            return (Vi(np.zeros((256, 1), np.float32)) * Vj(y)).sin().exp().sin().exp()

        def seconds(K):
            started = time.perf_counter()
            K.sum(axis=1)
            return time.perf_counter() - started

        x = np.random.default_rng(0).normal(size=(2000, 3)).astype(np.float32)
        short = (-Vi(x).sqdist(Vj(x))).exp()
        short.sum(axis=1), endless(1000).sum(axis=1)
        times = []
        long = threading.Thread(target=lambda: times.append(seconds(endless(20_000_000))))
        long.start()
        time.sleep(0.1)
        waited = seconds(short)
        long.join()
        print(waited, *times)
        """,
        FOLDWISE_NUM_THREADS="2",
    )
    short, long = map(float, out.split())
    assert long > 0.5, "the long call was too short to show anything"
    assert short < long / 4


def test_many_threads_with_many_threads_each_come_to_an_end() -> None:
    x = rng.normal(size=(1500, 3))
    K = (-Vi(x).sqdist(Vj(x))).exp()
    expected = K.sum(axis=1)
    wrong: list[int] = []

    def work(n: int) -> None:
        with foldwise.threads(1 + n % 4):
            for _ in range(5):
                if not np.array_equal(K.sum(axis=1), expected):
                    wrong.append(n)

    workers = [threading.Thread(target=work, args=(n,), daemon=True) for n in range(10)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(timeout=60)
        assert not worker.is_alive()
    assert not wrong
