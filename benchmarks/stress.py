"""Many calls from many threads, cold and warm, and no wrong number.

    python -m benchmarks.stress                    # 20,000 calls from 16 threads
    python -m benchmarks.stress --calls 1000000    # the long one, minutes

Each thread takes random formulas, sizes and types, and compares each result, bit for bit, with the
one that a single thread got before. `--cold` drops plans and kernels every so many calls, in the
middle of what the others do, so that they are made again by several threads at once. Made for
Python without a global lock (3.14t); it runs with any.
"""

from __future__ import annotations

import argparse
import random
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np

import foldwise
from foldwise import BlockRanges, Vi, Vj
from foldwise.engine import launch

Job = Callable[[], Any]


def jobs(x: Any, y: Any, b: Any) -> list[Job]:
    """Calls of many kinds: reductions, products, parts, blocks, derivatives."""
    n = len(x)
    blocks = BlockRanges.block_diagonal([n - 3, 3], [n, len(y) - n])

    def kernel() -> Any:
        return (-Vi(x).sqdist(Vj(y))).exp()

    return [
        lambda: kernel().sum(axis=1),
        lambda: kernel().logsumexp(axis=0),
        lambda: kernel().argKmin(3, axis=1),
        lambda: kernel() @ b,
        lambda: kernel()[blocks].sum(axis=1),
        lambda: (Vi(x) - Vj(y)).abs().sum(-1).max(axis=1),
        lambda: (Vi(x) | Vj(y)).tanh().grad(Vi(x), 1).sum(axis=1),
        lambda: kernel()[1:4].to_dense(),
    ]


def every_job() -> list[Job]:
    """Those of several sizes and types."""
    rng = np.random.default_rng(0)
    found: list[Job] = []
    for dtype, n, dim in (("float32", 7, 1), ("float64", 40, 3)):
        shapes = ((n, dim), (n + 3, dim), (n + 3, 2))
        found += jobs(*(rng.standard_normal(shape).astype(dtype) for shape in shapes))
    return found


def stress(calls: int, threads: int, cold: int, seed: int = 0) -> list[str]:
    """Make so many calls, and return what went wrong.

    Args:
        calls: of all threads together.
        threads: their number.
        cold: one thread drops plans and kernels after each so many calls of its own; 0: never.
        seed: of the order.
    """
    every = every_job()
    expected = [np.asarray(job()) for job in every]
    launch.forget()
    wrong: list[str] = []
    start = threading.Barrier(threads)

    def work(number: int) -> None:
        order = random.Random(seed + number)
        start.wait()
        for call in range(calls // threads):
            if cold and number == 0 and call % cold == 0:
                launch.forget()
            n = order.randrange(len(every))
            try:
                with foldwise.threads(1 + n % 3):
                    found = np.asarray(every[n]())
            except Exception as error:
                wrong.append(f"call {call} of thread {number}, job {n}: {error!r}")
                return
            if not np.array_equal(found, expected[n]):
                wrong.append(f"call {call} of thread {number}, job {n}: other numbers")

    own = [threading.Thread(target=work, args=(n,)) for n in range(threads)]
    for thread in own:
        thread.start()
    for thread in own:
        thread.join()
    return wrong


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--calls", type=int, default=20_000, help="in all (default: 20,000)")
    parser.add_argument("--threads", type=int, default=16, help="(default: 16)")
    parser.add_argument("--cold", type=int, default=200, help="calls until all is dropped; 0: warm")
    options = parser.parse_args()
    has_lock = getattr(sys, "_is_gil_enabled", lambda: True)
    begin = time.monotonic()
    wrong = stress(options.calls, options.threads, options.cold)
    print("\n".join(wrong[:20]))
    print(
        f"Python {sys.version.split()[0]}{'' if has_lock() else ' without a global lock'}: "
        f"{options.calls:,} calls from {options.threads} threads, {len(wrong)} wrong, "
        f"{time.monotonic() - begin:.0f} s"
    )
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
