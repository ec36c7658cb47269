"""Reductions from the text of a formula: `Genred`, in the language of KeOps.

Four formulas: a Gaussian convolution and its gradient by `Grad(...)`; one of several variables,
sum_j (x_i | y_j)^2 (p_0 x_i + p_1 y_j); a log-sum-exp, with and without vector weights; and the
indices of the K nearest points. Each is compared with dense float64 arrays.
"""

from __future__ import annotations

import sys

import numpy as np
import torch

from foldwise import Genred, generic_logsumexp


def report(name: str, found, expected) -> None:
    """Print how far two arrays are from each other."""
    error = np.abs(np.asarray(found) - expected).max() / np.abs(expected).max()
    print(f"{name:<24} {tuple(found.shape)!s:<12} error {error:.1e}")
    assert np.shape(found) == expected.shape and error < 1e-11


def main(n: int = 5_000) -> None:
    """Evaluate on 100 rows and `n` columns."""
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(100, 3)), rng.normal(size=(n, 3))
    b, e, g = rng.normal(size=(n, 2)), rng.normal(size=(100, 2)), np.array([0.7])
    squares = ((x[:, None] - y) ** 2).sum(-1)
    kernel = np.exp(-g * squares)

    names = ["g = Pm(1)", "x = Vi(3)", "y = Vj(3)", "b = Vj(2)"]
    text = "Exp(-g * SqDist(x, y)) * b"
    report("sum", Genred(text, names, axis=1)(g, x, y, b), kernel @ b)
    slope = Genred(f"Grad({text}, x, e)", [*names, "e = Vi(2)"], axis=1)
    expected = -2 * g * ((kernel * (e @ b.T))[..., None] * (x[:, None] - y)).sum(1)
    report("its gradient in x", slope(g, x, y, b, e), expected)

    p = np.array([2.0, -1.0])
    text = "Square((x | y)) * (Elem(p, 0) * x + Elem(p, 1) * y)"
    several = Genred(text, ["p = Pm(2)", "x = Vi(3)", "y = Vj(3)"], axis=1)
    dots = (x @ y.T) ** 2
    expected = p[0] * x * dots.sum(1, keepdims=True) + p[1] * dots @ y
    report("several variables", several(p, x, y), expected)

    lse = generic_logsumexp("-g * SqDist(x, y)", "a = Vi(1)", *names[:3])
    report("log-sum-exp", lse(g, x, y), np.log(kernel.sum(1, keepdims=True)))
    weighted = Genred("-g * SqDist(x, y)", names, "logsumexp", axis=1, weight="b")
    report("with vector weights", weighted(g, x, y, b**2), np.log(kernel @ b**2))

    nearest = Genred("SqDist(x, y)", names[1:3], "argkmin", axis=1, k=5)
    report("K nearest", nearest(x, y), squares.argsort(1)[:, :5])

    # Tensors in, tensors out; autograd needs no `Grad(...)`.
    xt = torch.tensor(x, requires_grad=True)
    lse(torch.tensor(g), xt, torch.tensor(y)).sum().backward()
    share = kernel / kernel.sum(1, keepdims=True)
    report("autograd of log-sum-exp", xt.grad, -2 * g * (x - share @ y))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
