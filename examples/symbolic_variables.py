"""Formulas first, data later: symbolic variables, `call=False`, and loops over kernels.

`Vi(0, 3)` is the argument number 0, made of vectors of length 3. A reduction of such a formula is a
function of the arrays. Formulas are values: they can be kept in dicts, summed in loops, sliced and
written with functions of NumPy.
"""

from __future__ import annotations

import sys
from functools import reduce

import numpy as np

from foldwise import LazyTensor, Pm, Vi, Vj


def main(n: int = 5_000) -> None:
    """Use the same formulas with several clouds of `n` points."""
    rng = np.random.default_rng(0)
    x, y, b = rng.normal(size=(n, 3)), rng.normal(size=(300, 3)), rng.normal(size=(300, 2))

    # A function of x, y, b and of a parameter.
    x_i, y_j, b_j, s = Vi(0, 3), Vj(1, 3), Vj(2, 2), Pm(3, 1)
    smooth = ((-x_i.sqdist(y_j) / s**2).exp() * b_j).sum(axis=1)
    squares = ((x[:, None] - y) ** 2).sum(-1)
    for width in (0.5, 1.0, 2.0):
        found = smooth(x, y, b, np.array([width]))
        assert np.allclose(found, np.exp(-squares / width**2) @ b)
        print(f"width {width}: norm {np.linalg.norm(found):.4f}")

    # Data and symbols in one formula: only x is still open.
    open_sum = (-Vi(0, 3).sqdist(Vj(y))).exp().sum(axis=1)
    assert np.allclose(open_sum(x)[:, 0], np.exp(-squares).sum(1))

    # All data there, but not computed yet.
    later = Vi(x).sqdist(Vj(y)).sum(axis=1, call=False)
    assert np.allclose(later()[:, 0], squares.sum(1))

    # A mixture of kernels, added up in a loop; compiled as one.
    widths, weights = [0.3, 1.0, 3.0], [0.2, 0.5, 0.3]
    d_ij = Vi(x).sqdist(Vj(y))
    terms = [w * (-d_ij / s**2).exp() for w, s in zip(weights, widths, strict=True)]
    mixture = reduce(LazyTensor.__add__, terms)
    dense = sum(w * np.exp(-squares / s**2) for w, s in zip(weights, widths, strict=True))
    assert np.allclose(mixture @ b, dense @ b)
    print(f"mixture of {len(widths)} kernels: norm {np.linalg.norm(mixture @ b):.4f}")

    # Components, joined vectors, and functions of NumPy: all stay formulas.
    first, rest = Vi(x)[..., 0], Vi(x)[..., 1:]
    again = LazyTensor.concatenate([first, rest])
    angle_ij = np.sqrt(np.sum((again - Vj(y)) ** 2, axis=2)).cos()
    assert np.allclose(angle_ij.mean(axis=1)[:, 0], np.cos(np.sqrt(squares)).mean(1))
    print(f"mean of cos|x - y|: {angle_ij.mean(axis=1).mean():.6f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
