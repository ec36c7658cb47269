"""Linear systems from the text of a formula: `KernelSolve`; and a batch of systems at once.

alpha a_i + sum_j k(x_i, x_j) a_j = b_i, solved by conjugate gradients (Hestenes and Stiefel 1952),
with derivatives in all arguments. Compared with `torch.linalg.solve` in float64.
"""

from __future__ import annotations

import sys
import time

import torch

from foldwise.torch import KernelSolve, LazyTensor

ALPHA = 0.5


def main(n: int = 3_000) -> None:
    """Solve with `n` unknowns, and twenty systems of 100."""
    generator = torch.Generator().manual_seed(0)
    options = {"generator": generator, "dtype": torch.float64}
    x, b = torch.rand(n, 3, **options), torch.randn(n, 2, **options)
    g = torch.tensor([20.0], dtype=torch.float64)
    names = ["g = Pm(1)", "x = Vi(3)", "y = Vj(3)", "a = Vj(2)"]
    solve = KernelSolve("Exp(-g * SqDist(x, y)) * a", names, "a", axis=1)
    start = time.perf_counter()
    a = solve(g, x, x, b, alpha=ALPHA, eps=1e-9)
    print(f"{n:,} unknowns, two right-hand sides: {time.perf_counter() - start:.2f} s")

    some = min(n, 300)
    xs, bs = x[:some].clone().requires_grad_(), b[:some].clone().requires_grad_()
    found = solve(g, xs, xs, bs, alpha=ALPHA, eps=1e-10)
    squares = ((xs[:, None] - xs) ** 2).sum(-1)
    matrix = torch.exp(-g * squares) + ALPHA * torch.eye(some, dtype=torch.float64)
    expected = torch.linalg.solve(matrix, bs)
    slopes = [torch.autograd.grad((s**3).sum(), (xs, bs)) for s in (found, expected)]
    error = (found - expected).abs().max().item()
    pairs = list(zip(*slopes, strict=True))
    slope_error = max((p - q).abs().max() / q.abs().max() for p, q in pairs).item()
    print(f"of {some}: error {error:.0e}, of the gradients {slope_error:.0e}")
    assert error < 1e-6 and slope_error < 1e-5
    again = torch.exp(-g * ((x[:50, None] - x) ** 2).sum(-1)) @ a + ALPHA * a[:50]
    assert torch.allclose(again, b[:50], atol=1e-6)

    # Twenty systems: batch dimensions come first.
    z, c = torch.rand(20, 100, 3, **options), torch.randn(20, 100, 1, **options)
    z_i, z_j, c_i = (LazyTensor(t) for t in (z[:, :, None], z[:, None, :], c[:, :, None]))
    k_ij = (-10 * z_i.sqdist(z_j)).exp()
    batch = k_ij.solve(c_i, alpha=ALPHA, eps=1e-10)
    dense = torch.exp(-10 * torch.cdist(z, z) ** 2) + ALPHA * torch.eye(100, dtype=torch.float64)
    error = (batch - torch.linalg.solve(dense, c)).abs().max().item()
    print(f"batch of 20: {tuple(batch.shape)}, error {error:.0e}")
    assert error < 1e-6


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
