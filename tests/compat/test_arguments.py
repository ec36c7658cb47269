"""Arguments of shapes that PyKeOps takes: flat arrays, parameters with axes to spare."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from foldwise.compat.pykeops import numpy as numpy_shim
from foldwise.compat.pykeops import torch as shim
from foldwise.compat.pykeops.torch import Genred, KernelSolve, LazyTensor, Pm, Vi, Vj, generic_sum

M, N = 5, 7
FORMULA = "Exp(-SqDist(x,y)) * b * h * p"
ALIASES = ["x = Vi(3)", "y = Vj(3)", "b = Vj(1)", "h = Vi(1)", "p = Pm(1)"]


def draw(*shape: int, seed: int = 0) -> Tensor:
    rng = np.random.default_rng([seed, *shape])
    return torch.tensor(rng.uniform(0.5, 1.5, shape))


def dense(x: Tensor, y: Tensor, b: Tensor, h: Tensor, p: Tensor) -> Tensor:
    """The sums for arguments with all their axes, batch dimensions broadcast."""
    squares = (x[..., :, None, :] - y[..., None, :, :]).square().sum(-1)
    return p[..., None, :] * h * ((-squares).exp() @ b)


def symbolic(*args: Any) -> Any:
    K = (-Vi(0, 3).sqdist(Vj(1, 3))).exp() * Vj(2, 1) * Vi(3, 1) * Pm(4, 1)
    return K.sum(axis=1)(*args)


def by_numpy(*args: Tensor) -> Tensor:
    call = numpy_shim.Genred(FORMULA, ALIASES, axis=1)
    return torch.tensor(call(*(a.numpy() for a in args)))


CALLS: dict[str, Callable[..., Tensor]] = {
    "Genred": Genred(FORMULA, ALIASES, axis=1),
    "Genred of NumPy": by_numpy,
    "generic_sum": generic_sum(FORMULA, "a = Vi(1)", *ALIASES),
    "a LazyTensor": symbolic,
}
SHAPES = {  # of x, y, b, h, p
    "as usual": ((M, 3), (N, 3), (N, 1), (M, 1), (1,)),
    "flat b": ((M, 3), (N, 3), (N,), (M, 1), (1,)),
    "flat h": ((M, 3), (N, 3), (N, 1), (M,), (1,)),
    "flat, in a batch": ((2, M, 3), (2, N, 3), (2, N), (2, M), (1,)),
    "flat, in a batch, of one column": ((2, M, 3), (2, 1, 3), (2, 1), (2, M), (1,)),
    "flat, in a batch, of one row": ((2, 1, 3), (2, N, 3), (2, N), (2, 1), (1,)),
    "flat, in a batch that broadcasts": ((1, M, 3), (2, N, 3), (2, N), (1, M), (1,)),
    "flat, in two batch dimensions": ((4, 1, M, 3), (1, 2, N, 3), (4, 2, N), (4, 2, M), (1,)),
    "number": ((M, 3), (N, 3), (N, 1), (M, 1), ()),
    "parameter, 1 x 1": ((M, 3), (N, 3), (N, 1), (M, 1), (1, 1)),
    "parameter, 1 x 1, in a batch": ((2, M, 3), (2, N, 3), (2, N, 1), (2, M, 1), (1, 1)),
    "parameters of a batch": ((2, M, 3), (2, N, 3), (2, N, 1), (2, M, 1), (2, 1)),
    "parameters of a batch, flat": ((2, M, 3), (2, N, 3), (2, N, 1), (2, M, 1), (2,)),
}


def full(args: Any) -> Iterator[Tensor]:
    """The arguments with all their axes."""
    x, y, b, h, p = args
    batch = x.dim() - 2
    yield from (x, y)
    for array, count in ((b, y.shape[-2]), (h, x.shape[-2])):
        yield array.reshape(*array.shape[:batch], count, 1)
    yield p.reshape(*p.shape[:batch], 1) if p.numel() > 1 else p.reshape(1)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("name", SHAPES)
def test_shapes(name: str, call: str) -> None:
    args = [draw(*shape, seed=n) for n, shape in enumerate(SHAPES[name])]
    wanted = dense(*full(args))
    found = CALLS[call](*args)
    torch.testing.assert_close(found, wanted)
    if call == "Genred of NumPy":
        return
    leaves = [a.requires_grad_() for a in args]
    ours, theirs = (
        torch.autograd.grad(result.square().sum(), leaves)
        for result in (CALLS[call](*leaves), dense(*full(leaves)))
    )
    for one, other, leaf in zip(ours, theirs, leaves, strict=True):
        assert one.shape == leaf.shape
        torch.testing.assert_close(one, other)


def test_every_combination_is_right_or_refused() -> None:
    """Also where PyKeOps reads wrongly (a batch of parameters for points without one, say)."""
    x, y, b, p = draw(M, 3), draw(N, 3, seed=1), draw(N, 1, seed=2), draw(1, seed=3)
    choices = (
        [x, x[None], torch.stack([x, 2 * x]), torch.stack([x, 2 * x])[:, None]],
        [y, y[None], torch.stack([y, 2 * y]), torch.stack([y, 2 * y])[None]],
        [b, b[:, 0], b[None], torch.stack([b, 2 * b]), torch.stack([b, 2 * b])[..., 0]],
        [p, p[0], p[None], torch.stack([p, 2 * p])],
    )
    call = Genred("Exp(-SqDist(x,y)) * b * p", [ALIASES[0], *ALIASES[1:3], ALIASES[4]], axis=1)
    right = 0
    for x, y, b, p in itertools.product(*choices):
        column = b[..., None] if b.shape[-1] != 1 else b
        try:
            wanted = dense(x, y, column, x[..., :1] * 0 + 1, p.reshape(-1) if p.dim() < 2 else p)
        except RuntimeError:
            continue
        try:
            found = call(x, y, b, p)
        except ValueError:
            continue
        torch.testing.assert_close(found.flatten(), wanted.flatten())
        right += 1
    assert right > 200


def test_parameters_may_be_matrices() -> None:
    x, y, p = draw(M, 3), draw(N, 3, seed=1), draw(3, 3, seed=2)
    turn = Genred("MatVecMult(p, x - y)", ["x = Vi(3)", "y = Vj(3)", "p = Pm(9)"], axis=1)
    wanted = ((x[:, None] - y[None]) @ p.T).sum(1)
    torch.testing.assert_close(turn(x, y, p), wanted)
    torch.testing.assert_close(turn(x[None], y[None], p[None])[0], wanted)
    scale = Genred("x * y * p", ["x = Vi(3)", "y = Vj(3)", "p = Pm(3)"], axis=1)
    wanted = x * y.sum(0) * p[0]
    for q in (p[0], p[:1], p[0][:, None]):
        torch.testing.assert_close(scale(x, y, q), wanted)
        if q.shape != (3, 1):
            torch.testing.assert_close((Vi(x) * Vj(y) * Pm(q)).sum(axis=1), wanted)


def test_parameters_of_a_batch_of_lazytensors() -> None:
    x, y, p = draw(2, M, 1, 3), draw(2, 1, N, 3, seed=1), draw(2, 3, seed=2)
    found = (LazyTensor(x) * Pm(p) * LazyTensor(y)).sum(2)
    torch.testing.assert_close(found, (x * y * p[:, None, None]).sum(2))
    with pytest.raises(ValueError):
        Pm(x)


def test_flat_sides_of_linear_systems() -> None:
    x, b, p = draw(M, 3), draw(M, seed=1), draw(1, 1, seed=2)
    aliases = ["x = Vi(3)", "y = Vj(3)", "b = Vj(1)", "p = Pm(1)"]
    solve = KernelSolve("Exp(-p * SqDist(x,y)) * b", aliases, "b", axis=1)
    K = (-p * torch.cdist(x, x).square()).exp() + 0.1 * torch.eye(M)
    wanted = torch.linalg.solve(K, b[:, None])
    torch.testing.assert_close(solve(x, x, b, p, alpha=0.1, eps=1e-12), wanted)


def test_sizes_that_do_not_fit_are_refused() -> None:
    x, y = draw(M, 3), draw(N, 3)
    call = CALLS["Genred"]
    with pytest.raises(ValueError, match="7 and 6 columns"):
        call(x, y, draw(N - 1), draw(M), draw(1))
    with pytest.raises(ValueError, match="b = Vj"):
        call(x, y, draw(N, 2), draw(M), draw(1))
    with pytest.raises(ValueError, match="instead of 5"):
        call(x, y)
    assert shim.Genred is Genred
