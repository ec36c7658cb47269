"""Small tensors for each pair (i, j): contracted, multiplied, and differentiated.

x_i and y_j hold tensors, flattened row by row. `tensordot` sums products over chosen axes, as
`np.tensordot` does; `matvecmult`, `vecmatmult`, `kron` and `tensorprod` are special cases.
"""

from __future__ import annotations

import sys

import numpy as np
import torch

from foldwise.torch import Vi, Vj

# Shapes of x_i and y_j, axes of each that are summed over, and where the axes kept go.
CASES = [
    ((2, 3), (3, 4), (1,), (0,), ()),  # a matrix product
    ((2, 3), (2, 3), (0, 1), (0, 1), ()),  # a scalar product
    ((2,), (3,), (), (), ()),  # an outer product
    ((2, 2, 3), (3, 2), (1, 2), (1, 0), ()),
    ((2, 3), (3, 4), (1,), (0,), (1, 0)),  # a product, transposed
    ((4, 2, 2), (2, 2, 3), (1,), (0,), (2, 0, 3, 1)),
]


def dense(x, y, case):
    """The sum over j of the contraction, by `torch.tensordot`."""
    dims_x, dims_y, over_x, over_y, places = case
    tables = []
    for x_k in x:
        cells = [
            torch.tensordot(x_k.reshape(dims_x), y_k.reshape(dims_y), dims=(over_x, over_y))
            for y_k in y
        ]
        total = torch.stack(cells).sum(0)
        # Axis k goes to place places[k]: the inverse of the argument of `permute`.
        tables.append(total.permute(*np.argsort(places).tolist()) if places else total)
    return torch.stack(tables).reshape(len(x), -1)


def main(n: int = 40) -> None:
    """Check values and gradients on `n` tensors y."""
    n = min(n, 40)
    generator = torch.Generator().manual_seed(0)
    options = {"generator": generator, "dtype": torch.float64}
    for case in CASES:
        dims_x, dims_y, over_x, over_y, places = case
        x = torch.randn(7, int(np.prod(dims_x)), **options, requires_grad=True)
        y = torch.randn(n, int(np.prod(dims_y)), **options, requires_grad=True)
        t_ij = Vi(x).tensordot(Vj(y), dims_x, dims_y, over_x, over_y, places)
        found, expected = t_ij.sum(axis=1), dense(x, y, case)
        error = (found - expected).abs().max()
        grads = [torch.autograd.grad((r**2).sum(), (x, y)) for r in (found, expected)]
        slope_error = max((a - b).abs().max() / b.abs().max() for a, b in zip(*grads, strict=True))
        print(
            f"{dims_x!s:>9} x {dims_y!s:<9} -> {found.shape[1]:>2}: "
            f"error {error:.0e}, {slope_error:.0e}"
        )
        assert error < 1e-10 and slope_error < 1e-10

    matrix, vector = torch.randn(7, 6, **options), torch.randn(n, 3, **options)
    product = Vi(matrix).matvecmult(Vj(vector)).sum(axis=1)
    assert torch.allclose(product, matrix.reshape(7, 2, 3) @ vector.sum(0))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
