"""Block-sparse reductions through the shim; they need `ranges=` in the core."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from foldwise.compat.pykeops import numpy as shim
from foldwise.compat.pykeops import torch as torch_shim

rng = np.random.default_rng(0)
X, Y, B = rng.normal(size=(12, 2)), rng.normal(size=(15, 2)), rng.normal(size=(15, 1))
RANGES_I, RANGES_J = np.array([[0, 5], [5, 12]]), np.array([[0, 4], [4, 9], [9, 15]])
KEEP = np.array([[True, False, True], [False, True, False]])
MASK = KEEP.repeat([5, 7], 0).repeat([4, 5, 6], 1)
D = ((X[:, None] - Y[None]) ** 2).sum(-1)
K = np.exp(-D) * MASK


@pytest.fixture(params=["numpy", "torch"])
def case(request: pytest.FixtureRequest) -> Any:
    """A front, its distances, weights and ranges."""
    front = shim if request.param == "numpy" else torch_shim
    array = np.array if front is shim else torch.tensor
    ranges = front.cluster.from_matrix(*map(array, (RANGES_I, RANGES_J, KEEP)))
    return front, front.Vi(array(X)).sqdist(front.Vj(array(Y))), array(B), ranges


def test_every_way_to_pass_ranges(case: Any) -> None:
    front, D_ij, b, ranges = case
    K_ij = (-D_ij).exp()
    wanted = K.sum(1, keepdims=True)
    np.testing.assert_allclose(K_ij.sum(axis=1, ranges=ranges), wanted)
    np.testing.assert_allclose(K_ij.sum(axis=1, call=False)(ranges=ranges), wanted)
    np.testing.assert_allclose(K_ij.__matmul__(b, ranges=ranges), K @ B)
    K_ij.ranges = ranges
    np.testing.assert_allclose((2 * K_ij).sum(axis=1), 2 * wanted)
    np.testing.assert_allclose(K_ij.sum(axis=0), K.sum(0)[:, None])
    np.testing.assert_allclose(K_ij @ b, K @ B)
    np.testing.assert_allclose(K_ij.T.sum(axis=1), K.sum(0)[:, None])
    np.testing.assert_allclose(K_ij.rmatvec(b[:12, 0]), K.T @ B[:12, 0])
    aliases = ["x = Vi(2)", "y = Vj(2)"]
    sums = front.Genred("Exp(-SqDist(x,y))", aliases, axis=1)
    np.testing.assert_allclose(sums(*D_ij.variables, ranges=ranges), wanted)


def test_no_ranges_at_all_are_all_pairs(case: Any) -> None:
    front, D_ij, b, _ = case
    np.testing.assert_array_equal(D_ij.sum(axis=1, ranges=()), D_ij.sum(axis=1))
    sums = front.Genred("SqDist(x,y)", ["x = Vi(2)", "y = Vj(2)"], axis=1)
    np.testing.assert_array_equal(sums(*D_ij.variables, ranges=()), sums(*D_ij.variables))
    solve = front.KernelSolve("(1 + (x|y)) * a", ["x=Vi(2)", "y=Vj(2)", "a=Vj(1)"], "a", axis=1)
    x, a = D_ij.variables[0], b[: len(D_ij.variables[0]), :1]
    found, wanted = (solve(x, x, a, alpha=1.0, ranges=ranges) for ranges in ((), None))
    np.testing.assert_array_equal(found, wanted)


def test_reductions_over_blocks(case: Any) -> None:
    _, D_ij, _, ranges = case
    D_ij.ranges = ranges
    hidden = np.where(MASK, D, np.inf)
    np.testing.assert_allclose(D_ij.min(axis=1)[:, 0], hidden.min(1))
    np.testing.assert_array_equal(D_ij.argKmin(3, axis=1), hidden.argsort(1)[:, :3])
    wanted = np.log((np.exp(D) * MASK).sum(1))
    np.testing.assert_allclose(D_ij.logsumexp(axis=1)[:, 0], wanted)


def test_gradients_over_blocks() -> None:
    x, y = (torch.tensor(t, requires_grad=True) for t in (X, Y))
    lazy = (-torch_shim.Vi(x).sqdist(torch_shim.Vj(y))).exp()
    lazy.ranges = torch_shim.cluster.from_matrix(*map(torch.tensor, (RANGES_I, RANGES_J, KEEP)))
    dense = (-((x[:, None] - y) ** 2).sum(-1)).exp() * torch.tensor(MASK)
    found = torch.autograd.grad(lazy.sum(axis=1).square().sum(), (x, y))
    wanted = torch.autograd.grad(dense.sum(1).square().sum(), (x, y))
    for one, other in zip(found, wanted, strict=True):
        torch.testing.assert_close(one, other)


def test_systems_over_blocks() -> None:
    lazy = (-shim.Vi(X).sqdist(shim.Vj(X))).exp()
    keep = np.eye(2, dtype=bool)
    lazy.ranges = shim.cluster.from_matrix(RANGES_I, RANGES_I, keep)
    mask = keep.repeat([5, 7], 0).repeat([5, 7], 1)
    dense = np.exp(-((X[:, None] - X) ** 2).sum(-1)) * mask + 0.1 * np.eye(12)
    found = lazy.solve(B[:12], alpha=0.1, eps=1e-9)
    np.testing.assert_allclose(found, np.linalg.solve(dense, B[:12]), atol=1e-6)
