"""Random matrices that are never stored: sketches, sampling of neighbours, dropout.

An entry of `random.normal((M, N), seed)` is a formula of the seed and of its indices. A product
with such a matrix takes no memory, and all that is computed with it sees the same numbers.

- A projection that keeps distances (Johnson and Lindenstrauss 1984).
- A low-rank approximation of a kernel matrix from its product with a random matrix, Y = K Omega:
  K ~ Y (Omega^T Y)^+ Y^T (Halko, Martinsson, Tropp 2011).
- Neighbours drawn without replacement, with probabilities proportional to exp(-|x_i - x_j|^2 / s):
  the k largest of logits plus Gumbel noise (Kool, van Hoof, Welling 2019).
- Attention that drops weights, with gradients.
"""

from __future__ import annotations

import sys

import torch

from foldwise.torch import LazyTensor, Vi, Vj, random


def projected(x, dim: int):
    """Vectors of shape `(n, D)` in `dim` dimensions, with about the same lengths."""
    # There are as many columns as x has components; its rows may be as long as they like.
    signs = random.rademacher((dim, x.shape[1]), seed=0, like=x)
    return (signs @ x.T.contiguous()).T / dim**0.5


def low_rank(x, rank: int):
    """Factors Y, of shape `(n, rank)`, and C of the Gaussian kernel matrix K ~ Y C Y^T."""
    K_ij = (-Vi(x).sqdist(Vj(x)) / 2).exp()
    omega_j = random.normal((1, len(x), rank), seed=1, like=x)  # a row of Omega for each j
    y = (K_ij * omega_j).sum(axis=1)
    core = omega_j.T.tensorprod(Vi(y)).sum(axis=0).reshape(rank, rank)
    return y, torch.linalg.pinv((core + core.T) / 2, hermitian=True, rtol=1e-12)


def neighbours(x, count: int, width: float):
    """`count` different neighbours of each point, the first of them drawn first."""
    logits_ij = -Vi(x).sqdist(Vj(x)) / width
    noise_ij = random.gumbel((len(x), len(x)), seed=2, like=x)
    return (-(logits_ij + noise_ij)).argKmin(count, axis=1)


def attention(q, k, v, p: float, seed: int):
    """Attention whose weights are 0 with probability p, and divided by 1 - p otherwise."""
    *batch, n, dim = q.shape
    q_i = LazyTensor(q[..., :, None, :])
    k_j, v_j = (LazyTensor(t[..., None, :, :]) for t in (k, v))
    kept_ij = random.bernoulli((*batch, n, n, 1), seed, p=1 - p, like=q)
    return ((q_i | k_j) / dim**0.5).sumsoftmaxweight(kept_ij * v_j / (1 - p), axis=-2)


def main(n: int = 2_000) -> None:
    """Clouds of `n` points; sequences of length `n`."""
    generator = torch.Generator().manual_seed(0)
    wide = torch.randn(20, 50 * n, generator=generator)
    near = projected(wide, 400)
    ratio = torch.pdist(near) / torch.pdist(wide)
    print(f"distances in 400 dimensions for {50 * n}: {ratio.min():.2f} to {ratio.max():.2f} times")
    assert (ratio - 1).abs().max() < 0.25

    x = torch.rand(n, 2, generator=generator, dtype=torch.float64)
    y, core = low_rank(x, rank=20)
    b = torch.randn(n, generator=generator, dtype=torch.float64)
    exact = (-Vi(x).sqdist(Vj(x)) / 2).exp() @ b
    error = (y @ (core @ (y.T @ b)) - exact).norm() / exact.norm()
    print(f"a matrix of rank 20 in place of {n} x {n} entries: error {error:.0e}")
    assert error < 1e-4

    width, count = 0.02, 5
    drawn = neighbours(x, count, width)
    assert all(len(set(row)) == count for row in drawn.tolist())
    square_ij = Vi(x).sqdist(Vj(x))
    expected = (-square_ij / width).sumsoftmaxweight(square_ij, axis=1)
    found = (x - x[drawn[:, 0]]).square().sum(1, keepdim=True)
    deviation = (found - expected).mean() / (found - expected).std() * n**0.5
    print(f"squared distance of a neighbour: {found.mean():.4f}, expected {expected.mean():.4f}")
    assert abs(deviation) < 4

    p, m = 0.2, min(n, 500)
    q, k, v = (torch.randn(2, m, 16, generator=generator, requires_grad=True) for _ in range(3))
    kept_ij = random.bernoulli((2, m, m, 1), seed=3, p=1 - p, like=q)
    mask = kept_ij @ torch.eye(m)
    weights = torch.softmax(q @ k.mT / 4, -1) * mask / (1 - p)
    results = attention(q, k, v, p, seed=3), weights @ v
    slopes = [torch.autograd.grad((a**2).sum(), (q, k, v)) for a in results]
    error = (results[0] - results[1]).abs().max()
    slope_error = max((a - b).abs().max() for a, b in zip(*slopes, strict=True))
    print(
        f"attention without {1 - mask.mean():.3f} of its weights: error {error:.0e}, "
        f"of gradients {slope_error:.0e}"
    )
    assert error < 1e-4 and slope_error < 1e-3


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
