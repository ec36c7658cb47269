"""How evenly points fill a cube: the L2 star discrepancy, and points that gradients spread out.

Warnock's formula (1972) for n points of [0, 1]^D:
3^-D - 2/n sum_i prod_d (1 - x_id^2) / 2 + 1/n^2 sum_ij prod_d (1 - max(x_id, x_jd)),
a kernel sum whose kernel is a product over coordinates. For independent random points its mean is
(2^-D - 3^-D) / n; Halton's sequence is far below.
"""

from __future__ import annotations

import sys

import numpy as np
import torch

from foldwise.torch import Vi, Vj


def discrepancy(x: torch.Tensor) -> torch.Tensor:
    """The square of the L2 star discrepancy."""
    n, dim = x.shape
    pairs = (1 - Vi(x).maximum(Vj(x))).prod(-1).sum(axis=1).sum() / n**2
    return 3.0**-dim - 2 ** (1 - dim) * (1 - x**2).prod(1).mean() + pairs


def halton(n: int, bases=(2, 3, 5)) -> torch.Tensor:
    """The digits of 1, 2, ..., mirrored at the point."""
    columns = []
    for base in bases:
        rest, column, digit = np.arange(1, n + 1), np.zeros(n), 1.0
        while rest.any():
            digit /= base
            column += digit * (rest % base)
            rest //= base
        columns.append(column)
    return torch.tensor(np.stack(columns, 1))


def main(n: int = 5_000) -> None:
    """Compare sequences of `n` points in three dimensions."""
    generator = torch.Generator().manual_seed(0)
    clouds = [torch.rand(n, 3, generator=generator, dtype=torch.float64) for _ in range(20)]
    mean = np.mean([discrepancy(x).item() for x in clouds])
    law = (2**-3 - 3**-3) / n
    even = discrepancy(halton(n)).item()
    print(f"random points: {mean:.3e} (mean of the law {law:.3e}); Halton's: {even:.3e}")
    assert 0.5 * law < mean < 2 * law and even < 0.2 * law

    x = clouds[0][:300].clone().requires_grad_()
    values = []
    for _ in range(50):
        value = discrepancy(x)
        (slope,) = torch.autograd.grad(value, x)
        x = (x.detach() - 0.3 * len(x) * slope).clamp(0, 1).requires_grad_()
        values.append(value.item())
    print(f"300 points, 50 gradient steps: {values[0]:.3e} -> {values[-1]:.3e}")
    assert values[-1] < 0.5 * values[0]

    table = (1 - torch.maximum(x[:, None], x)).prod(-1).mean()
    dense = 3.0**-3 - (1 - x**2).prod(1).mean() / 4 + table
    found = discrepancy(x)
    slopes = [torch.autograd.grad(v, x)[0] for v in (found, dense)]
    assert torch.allclose(found, dense)
    # Where maxima are ties (the diagonal), each side has its own convention.
    assert (slopes[0] - slopes[1]).abs().max() < 2 / len(x) ** 2


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
