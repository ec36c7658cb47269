"""How exact sums are: types of numbers, orders of summation, types of accumulators.

sum_j exp(-|x_i - y_j|^2) b_j with weights of both signs, which cancel. Errors are relative to the
sum of absolute values, against a float64 sum; they grow as n eps for one running sum, hardly for
sums of sums over blocks (Higham 1993), and not with compensation (Kahan 1965).
"""

from __future__ import annotations

import sys
import time

import numpy as np

from foldwise import Vi, Vj


def main(n: int = 200_000) -> None:
    """Sum over `n` columns, for 500 rows."""
    rng = np.random.default_rng(0)
    x, y, b = rng.normal(size=(500, 3)), rng.normal(size=(n, 3)), rng.normal(size=(n, 1))
    x, y, b = (a.astype(np.float16).astype(np.float64) for a in (x, y, b))  # exact in all types

    def kernel_sum(dtype, **options):
        x_i, y_j, b_j = Vi(x.astype(dtype)), Vj(y.astype(dtype)), Vj(b.astype(dtype))
        return ((-x_i.sqdist(y_j)).exp() * b_j).sum(axis=1, **options)

    exact = kernel_sum("float64", summation="kahan")
    for row in range(3):  # against NumPy's pairwise sums
        direct = (np.exp(-((x[row] - y) ** 2).sum(1)) * b[:, 0]).sum()
        assert abs(exact[row, 0] - direct) < 1e-11 * n**0.5
    size = ((-Vi(x).sqdist(Vj(y))).exp() * Vj(np.abs(b))).sum(axis=1)

    print(f"{'type':<9} {'summation':<10} {'accumulator':<12} {'time':>9} {'error':>9}")
    limits = {"float64": 1e-14, "float32": 1e-5, "float16": 1e-2}
    errors = {}
    for dtype, limit in limits.items():
        for summation in ("block", "direct", "kahan"):
            for accumulator in ("auto", "float64"):
                if summation == "kahan" and accumulator == "float64":
                    continue
                options = {"summation": summation, "accumulator": accumulator}
                found = kernel_sum(dtype, **options)
                start = time.perf_counter()
                found = kernel_sum(dtype, **options)
                elapsed = time.perf_counter() - start
                error = float((np.abs(found.astype(float) - exact) / size).max())
                errors[dtype, summation, accumulator] = error
                print(
                    f"{dtype:<9} {summation:<10} {accumulator:<12}"
                    f" {1e3 * elapsed:>6.1f} ms {error:>9.1e}"
                )
                assert error < limit
    single = [errors["float32", s, "auto"] for s in ("kahan", "direct")]
    assert single[0] <= single[1] * 1.5


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
