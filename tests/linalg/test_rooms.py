"""Rooms above `linalg` evaluate, differentiate and solve without `foldwise.api`."""

from __future__ import annotations

import numpy as np
import torch

from foldwise.arrays import adapter_of
from foldwise.compute.evaluate import compute
from foldwise.ir.axis import Axis
from foldwise.ir.expr import var
from foldwise.ir.spec import MapReduce, Slot
from foldwise.linalg.limits import limits_of
from foldwise.linalg.methods import Method
from foldwise.linalg.solve import solve
from foldwise.ops import COMPOSITES, OPS, REDUCTIONS

X = np.linspace(0, 3, 5)[:, None]
K = np.exp(-((X - X.T) ** 2))
SLOTS = (Slot(Axis.I, 1), Slot(Axis.J, 1), Slot(Axis.J, 1))


def product() -> MapReduce:
    """The product of a Gaussian kernel matrix and a vector."""
    x, y, b = (var(n, slot.axis, slot.dim) for n, slot in enumerate(SLOTS))
    kernel = OPS["exp"](OPS["neg"](COMPOSITES["sqdist"](x, y)))
    return MapReduce(OPS["mul"](kernel, b), REDUCTIONS["sum"], Axis.J, SLOTS, 0)


def test_numpy() -> None:
    b = np.ones((5, 1))
    adapter = adapter_of(b)
    assert adapter is not None
    found = compute(product(), (X[:, None], X[None], b[None]), (), adapter)
    np.testing.assert_allclose(found, K @ b)
    method = Method(limits=limits_of(1e-10, 100, False))
    a = solve(product(), 2, (X[:, None], X[None], b), (), 0.1, method, adapter, None)
    np.testing.assert_allclose(0.1 * a + K @ a, b)


def test_torch() -> None:
    x = torch.tensor(X, requires_grad=True)
    b = torch.ones(5, 1, dtype=torch.float64)
    adapter = adapter_of(b)
    assert adapter is not None
    method = Method(limits=limits_of(1e-10, 100, False))

    def ours() -> torch.Tensor:
        points = (x[:, None], x[None])
        a = solve(product(), 2, (*points, b), (), 0.1, method, adapter, None)
        return compute(product(), (*points, a[None]), (), adapter).square().sum()

    def dense() -> torch.Tensor:
        matrix = (-((x - x.T) ** 2)).exp()
        a = torch.linalg.solve(0.1 * torch.eye(5) + matrix, b)
        return (matrix @ a).square().sum()

    torch.testing.assert_close(ours(), dense())
    (found,), (wanted,) = (torch.autograd.grad(f(), x) for f in (ours, dense))
    torch.testing.assert_close(found, wanted)
