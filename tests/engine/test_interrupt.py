"""Ctrl-C ends a long reduction within a second, and the process can go on."""

from __future__ import annotations

import signal
import time

import pytest

from tests.engine import scripts

PROGRAM = """
import sys, time
import numpy as np
import foldwise
from foldwise import Vi, Vj

rows, columns, wrap = {rows}, {columns}, {wrap}
x = np.random.default_rng(0).normal(size=(rows, 2)).astype(np.float32)
y = np.broadcast_to(x[:1], (columns, 2))  # no memory, whatever its length

def kernel(columns):
    return (-Vi(wrap(x)).sqdist(Vj(wrap(y[:columns])))).exp().sin()

expected = np.asarray(kernel(1000).sum(axis=1))
for turn in range({turns}):
    print("ready", flush=True)
    try:
        kernel(columns).sum(axis=1)
        print("finished", flush=True)
    except KeyboardInterrupt:
        print(time.monotonic(), flush=True)
    assert np.array_equal(np.asarray(kernel(1000).sum(axis=1)), expected)
print("good", flush=True)
"""


@pytest.mark.parametrize(
    ("rows", "columns", "threads", "wrap", "turns"),
    [
        (4096, 10**9, "2", "np.asarray", 2),
        (4096, 10**9, "1", "np.asarray", 1),
        (1, 10**11, "2", "np.asarray", 1),
        (10**6, 10**6, "2", "__import__('torch').from_numpy", 1),
    ],
    ids=["two threads", "one thread", "one row", "torch"],
)
@pytest.mark.filterwarnings("default::UserWarning")
def test_an_interrupt_ends_a_long_reduction_at_once(
    rows: int, columns: int, threads: str, wrap: str, turns: int
) -> None:
    program = PROGRAM.format(rows=rows, columns=columns, wrap=wrap, turns=turns)
    process = scripts.start(program, FOLDWISE_NUM_THREADS=threads)
    assert process.stdout is not None
    try:
        for _ in range(turns):
            line = process.stdout.readline()
            assert line == "ready\n", line
            time.sleep(0.7)
            sent = time.monotonic()
            process.send_signal(signal.SIGINT)
            stopped = process.stdout.readline()
            assert stopped, process.communicate()[1]
            assert float(stopped) - sent < 1.0
        assert process.stdout.readline() == "good\n"
        assert process.wait(20) == 0
    finally:
        scripts.kill(process)
        process.communicate()
