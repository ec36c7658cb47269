"""Steps of conjugate gradients beside SciPy's, on the same operator.

    python -m benchmarks.linalg_steps [N]

Prints the ratio of the times of whole solutions with the same number of steps, medians of
interleaved runs, and the time per step that is not the product: of a matrix whose product costs
next to nothing, a diagonal.
"""

from __future__ import annotations

import statistics
import sys
import time
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
from scipy.sparse.linalg import LinearOperator
from scipy.sparse.linalg import cg as theirs

from foldwise import Vi, Vj, eye
from foldwise.linalg import cg as ours

STEPS = 8
ROUNDS = 3
LIGHT = 50


def seconds(call: Callable[[], Any]) -> float:
    """The time of a call."""
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def interleaved(calls: list[Callable[[], Any]], rounds: int) -> list[float]:
    """The medians of the times of calls, one after the other in each round."""
    for call in calls:
        call()
    times = [[seconds(call) for call in calls] for _ in range(rounds)]
    return [statistics.median(column) for column in zip(*times, strict=True)]


def main() -> None:
    """Print both comparisons."""
    warnings.simplefilter("ignore")  # there are too few steps to converge
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    rng = np.random.default_rng(0)
    x, b = rng.normal(size=(n, 3)), rng.normal(size=n)
    K = (-Vi(x).sqdist(Vj(x))).exp() + 0.1 * eye(n)
    A = K.aslinearoperator()
    mine, other = interleaved(
        [
            lambda: ours(K, b, eps=0, max_steps=STEPS),
            lambda: theirs(A, b, rtol=0, atol=0, maxiter=STEPS),
        ],
        ROUNDS,
    )
    print(f"N = {n}, {STEPS} steps: ours {mine / other:.2f} of SciPy's time")
    scale = np.linspace(1, 1000, n)
    light = LinearOperator((n, n), lambda v: scale * v.ravel(), matmat=lambda v: scale[:, None] * v)
    mine, other = interleaved(
        [
            lambda: ours(light, b, eps=0, max_steps=LIGHT),
            lambda: theirs(light, b, rtol=0, atol=0, maxiter=LIGHT),
        ],
        ROUNDS,
    )
    per = [1e6 * t / LIGHT for t in (mine, other)]
    print(f"per step besides the product: ours {per[0]:.0f} us, SciPy's {per[1]:.0f} us")


if __name__ == "__main__":
    main()
