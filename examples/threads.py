"""Who uses the processor: the threads of one call, and calls from several threads.

Foldwise runs each call on all cores; `foldwise.threads` sets another number. Calls may come from
many threads of Python at once, each with rows of its own: work is split by hand this way among
machines or with other programs. The number of threads does not change a bit of the result.
"""

from __future__ import annotations

import sys
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np

import foldwise
from foldwise import Vi, Vj


def main(n: int = 20_000) -> None:
    """Sum over `n` points."""
    rng = np.random.default_rng(0)
    x, y = (rng.normal(size=(n, 3)).astype(np.float32) for _ in range(2))

    def kernel_sum(rows):
        return (-Vi(rows).sqdist(Vj(y))).exp().sum(axis=1)

    expected = kernel_sum(x)
    for count in (1, 2):
        with foldwise.threads(count):
            start = time.perf_counter()
            found = kernel_sum(x)
            print(f"{count} thread(s): {1e3 * (time.perf_counter() - start):.1f} ms")
        assert (found == expected).all()

    def alone(rows):
        with foldwise.threads(1):
            return kernel_sum(rows)

    with ThreadPoolExecutor(2) as pool:
        start = time.perf_counter()
        found = np.concatenate(list(pool.map(alone, np.array_split(x, 8))))
        print(f"8 parts on 2 threads of Python: {1e3 * (time.perf_counter() - start):.1f} ms")
    dense = np.exp(-((x[:20, None].astype(np.float64) - y) ** 2).sum(-1)).sum(1)
    error = np.abs(found[:20, 0] - dense).max() / dense.max()
    print(f"parts equal the whole: {(found == expected).all()}; error {error:.0e}")
    assert np.allclose(found, expected, rtol=1e-5) and error < 1e-5


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
