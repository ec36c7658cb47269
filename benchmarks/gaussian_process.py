"""One step of fitting a Gaussian process: the likelihood and its gradient.

    python -m benchmarks.gaussian_process [N] [repetitions]

Matern-5/2 with a lengthscale per feature, a variance and noise, on points in a cube, float32.
Prints seconds of the clock, and of the processor divided by the threads, which is what idle cores
take.
"""

from __future__ import annotations

import sys
import time
from typing import Any

import numpy as np

from foldwise import gp
from foldwise.engine.options import thread_count


def data(count: int, noise: float) -> tuple[Any, Any]:
    """Points in a cube, and a smooth function with noise."""
    rng = np.random.default_rng(0)
    X = rng.random((count, 3)).astype(np.float32)
    f = np.sin(5 * X[:, 0]) * np.cos(4 * X[:, 1]) + X[:, 2]
    return X, (f + noise**0.5 * rng.standard_normal(count)).astype(np.float32)


def main(count: int = 20000, repetitions: int = 3) -> None:
    """Print the times."""
    kernel = 1.0 * gp.Matern(2.5, [0.5, 0.5, 0.5])
    for noise in (0.1, 0.01):
        X, y = data(count, noise)
        for n in range(repetitions + 1):
            clock, processor = time.perf_counter(), time.process_time()
            value, slope = gp.log_likelihood_and_gradient(kernel, X, y, noise)
            clock, processor = time.perf_counter() - clock, time.process_time() - processor
            print(
                f"N = {count}, noise {noise}, {'first' if n == 0 else 'again'}: {clock:.2f} s, "
                f"processor {processor / thread_count():.2f} s; {value:.1f}, "
                f"{np.round(slope, 1)}"
            )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
