"""Falkon: the formulas of its kernels, as `Genred` is called in `mmv_ops/keops.py`."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import torch

from downstream.checks import Check, draw, keops, with_gradients

D, COLUMNS = 4, 2
SCALED = "Norm2(x1 / s - x2 / s)"
POINTS = [f"x1 = Vi({D})", f"x2 = Vj({D})", f"v = Vj({COLUMNS})"]
SIZES = {"g": D, "s": D, "gamma": 1, "beta": 1, "degree": 1}
# Name: formula, parameters, dense kernel.
KERNELS: dict[str, tuple[str, dict[str, Any], Any]] = {
    "gaussian": (
        "Exp(SqDist(x1 / g, x2 / g) * IntInv(-2)) * v",
        {"g": [0.7, 0.8, 0.9, 1.0]},
        lambda x, y, g: (-torch.cdist(x / g, y / g).square() / 2).exp(),
    ),
    "laplacian": (
        "Exp(-Sqrt(SqDist(x1 / g, x2 / g))) * v",
        {"g": [0.7, 0.8, 0.9, 1.0]},
        lambda x, y, g: (-torch.cdist(x / g, y / g)).exp(),
    ),
    "matern 1/2": (
        f"Exp(-{SCALED}) * v",
        {"s": [0.7, 0.8, 0.9, 1.0]},
        lambda x, y, s: (-torch.cdist(x / s, y / s)).exp(),
    ),
    "matern 3/2": (
        f"(IntCst(1) + Sqrt(IntCst(3)) * {SCALED}) * Exp(-Sqrt(IntCst(3)) * {SCALED}) * v",
        {"s": [0.7, 0.8, 0.9, 1.0]},
        lambda x, y, s: (lambda r: (1 + r) * (-r).exp())(3**0.5 * torch.cdist(x / s, y / s)),
    ),
    "matern 5/2": (
        f"(IntCst(1) + Sqrt(IntCst(5)) * {SCALED}"
        " + (IntInv(3) * IntCst(5)) * SqNorm2(x1 / s - x2 / s))"
        f" * Exp(-Sqrt(IntCst(5)) * {SCALED}) * v",
        {"s": [0.7, 0.8, 0.9, 1.0]},
        lambda x, y, s: (lambda r: (1 + r + r * r / 3) * (-r).exp())(
            5**0.5 * torch.cdist(x / s, y / s)
        ),
    ),
    "linear": (
        "(gamma * (x1 | x2) + beta) * v",
        {"gamma": [0.5], "beta": [1.5]},
        lambda x, y, gamma, beta: gamma * x @ y.T + beta,
    ),
    "polynomial": (
        "Powf((gamma * (x1 | x2) + beta), degree) * v",
        {"gamma": [0.5], "beta": [1.5], "degree": [2.5]},
        lambda x, y, gamma, beta, degree: (gamma * x @ y.T + beta) ** degree,
    ),
}


def inputs(name: str, n: int, dtype: torch.dtype) -> list[torch.Tensor]:
    """Points, vectors, parameters; the points are positive, as powers ask for."""
    shapes = (n, D), (n - n // 4, D), (n - n // 4, COLUMNS)
    parts = [draw(*shape, seed=k).abs() for k, shape in enumerate(shapes)]
    parts += [torch.tensor(value) for value in KERNELS[name][1].values()]
    return [part.to(dtype).requires_grad_() for part in parts]


def product(name: str, lazy: bool, n: int, dtype: torch.dtype = torch.float32, **how: Any) -> Any:
    """A kernel times a matrix, and its gradients."""
    formula, parameters, kernel = KERNELS[name]
    x, y, v, *others = given = inputs(name, n, dtype)
    if not lazy:
        return with_gradients(kernel(x, y, *others) @ v, given)
    aliases = [*POINTS, *(f"{key} = Pm({SIZES[key]})" for key in parameters)]
    options = {"dtype_acc": "auto", "sum_scheme": "auto", "rec_multVar_highdim": None, **how}
    call = keops().Genred(formula, aliases, reduction_op="Sum", axis=1, **options)
    return with_gradients(call(*given, out=None, device_id=-1, backend="CPU"), given)


def into(lazy: bool, n: int) -> Any:
    """Into a tensor that is there, from two threads, as it is done for several devices."""
    formula, parameters, kernel = KERNELS["gaussian"]
    with torch.no_grad():
        x, y, v, *others = (t.detach() for t in inputs("gaussian", n, torch.float64))
        if not lazy:
            return kernel(x, y, *others) @ v
        aliases = [*POINTS, *(f"{key} = Pm({SIZES[key]})" for key in parameters)]
        out = torch.empty(n, COLUMNS, dtype=torch.float64)

        def run(rows: slice) -> None:
            call = keops().Genred(formula, aliases, reduction_op="Sum", axis=1)
            call(x[rows], y, v, *others, out=out[rows], device_id=-1, backend="CPU")

        run(slice(0, n // 2))  # compiles; PyKeOps cannot do that in two threads at once
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(run, [slice(0, n // 2), slice(n // 2, n)]))
        return out


def into_with_gradients(lazy: bool, n: int) -> Any:
    """Into the same tensor at each step, with gradients, as for hyper-parameters."""
    formula, parameters, kernel = KERNELS["gaussian"]
    x, y, v, *others = given = inputs("gaussian", n, torch.float64)
    if not lazy:
        return [*with_gradients(kernel(x, y, *others) @ v, given), 0.0]
    aliases = [*POINTS, *(f"{key} = Pm({SIZES[key]})" for key in parameters)]
    call = keops().Genred(formula, aliases, reduction_op="Sum", axis=1, rec_multVar_highdim=None)
    out, steps = torch.empty(n, COLUMNS, dtype=torch.float64), []
    for _ in range(2):
        result = call(*given, out=out, backend="CPU")
        assert result.data_ptr() == out.data_ptr()
        steps.append([part.detach().clone() for part in with_gradients(result, given)])
    changes = (abs(one - other).max() for one, other in zip(*steps, strict=True))
    return [*steps[-1], float(max(changes))]


CHECKS = [Check(name, partial(product, name)) for name in KERNELS]
CHECKS += [
    Check(
        "gaussian, float64",
        partial(product, "gaussian", dtype=torch.float64, rec_multVar_highdim=1),
        tolerance=1e-10,
    ),
    Check(
        "gaussian, float64 accumulators",
        partial(product, "gaussian", dtype_acc="float64", sum_scheme="kahan_scheme"),
    ),
    Check("gaussian, into a tensor, in threads", into, tolerance=1e-10),
    Check("gaussian, into a tensor, with gradients", into_with_gradients, tolerance=1e-10),
]
