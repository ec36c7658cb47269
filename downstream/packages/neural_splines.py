"""Neural Splines: arc-cosine kernels as formulas, and k-means on LazyTensors that are kept."""

from __future__ import annotations

from functools import partial
from typing import Any

import torch

from downstream.checks import Check, draw, keops, with_gradients

# The angle between X and Y in a form that is accurate for small ones.
ANGLE = "(two * Atan2(Norm2(Norm2(Y) * X - Norm2(X) * Y), Norm2(Norm2(Y) * X + Norm2(X) * Y)))"
ALIASES = ["X = Vi(4)", "Y = Vj(4)", "v = Vj(1)", "two = Pm(1)", "pi = Pm(1)"]
KERNELS = {
    "angle": f"{ANGLE} * v",
    "arc cosine": f"Norm2(X) * Norm2(Y) * (Sin({ANGLE}) + (pi - {ANGLE}) * Cos({ANGLE})) / pi * v",
    "derivative": f"(pi - {ANGLE}) / pi * v",
}


def dense(name: str, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """The kernel as a matrix."""
    a, b = x.norm(dim=1)[:, None, None], y.norm(dim=1)[None, :, None]
    near, far = b * x[:, None] - a * y[None], b * x[:, None] + a * y[None]
    angle = 2 * torch.atan2(near.norm(dim=2), far.norm(dim=2))
    if name == "angle":
        return angle
    if name == "derivative":
        return (torch.pi - angle) / torch.pi
    return a[..., 0] * b[..., 0] * (angle.sin() + (torch.pi - angle) * angle.cos()) / torch.pi


def product(name: str, lazy: bool, n: int) -> Any:
    """A kernel times a vector, and gradients."""
    x, y = draw(n, 4, grad=True), draw(n // 2, 4, seed=1, grad=True)
    v = draw(n // 2, 1, seed=2, grad=True)
    if lazy:
        call = keops().Genred(KERNELS[name], ALIASES, reduction_op="Sum", axis=1)
        constants = torch.tensor([2.0]), torch.tensor([torch.pi])
        return with_gradients(call(x, y, v, *constants, backend="auto"), [x, y, v])
    return with_gradients(dense(name, x, y) @ v, [x, y, v])


def means(lazy: bool, n: int) -> Any:
    """k-means: the centres are written in place, and the formula is used again."""
    x, k = draw(n, 3), 8
    c = x[:k].clone()
    lazy_tensor = keops().LazyTensor if lazy else None
    if lazy_tensor:
        squares = ((lazy_tensor(x[:, None, :]) - lazy_tensor(c[None, :, :])) ** 2).sum(-1)
    for _ in range(5):
        if lazy_tensor:
            labels = squares.argmin(dim=1).long().view(-1)
        else:
            labels = ((x[:, None] - c[None]) ** 2).sum(-1).argmin(1)
        c.zero_()
        c.scatter_add_(0, labels[:, None].repeat(1, 3), x)
        c /= torch.bincount(labels, minlength=k).clamp(min=1)[:, None]
    return [c, labels]


CHECKS = [Check(name, partial(product, name)) for name in KERNELS]
CHECKS += [Check("k-means, centres written in place", means)]
