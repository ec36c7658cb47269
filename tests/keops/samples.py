# ruff: noqa: F401 - the rows use what is imported
# pyright: reportUnusedImport=false
"""The arrays that the rows speak of, and how a row is held to its dense value.

Small letters are NumPy arrays of float64. Their dense tables have capitals: `x` of shape (5, 3) is
`X` of shape (5, 1, 3), and `y` of shape (7, 3) is `Y` of shape (1, 7, 3).
"""

from __future__ import annotations

import copy
import os
import pickle
from collections.abc import Callable
from typing import Any, Final

import numpy as np
import pytest
import scipy.sparse.linalg
import scipy.special
import torch

import foldwise
import foldwise.torch
from foldwise import (
    BlockRanges,
    DimensionError,
    Genred,
    KernelSolve,
    LazyTensor,
    Pm,
    Vi,
    Vj,
    generic_argkmin,
    generic_argmin,
    generic_logsumexp,
    generic_sum,
)
from foldwise.api.lazytensor import ComplexLazyTensor
from foldwise.engine.cache import cache_folder
from foldwise.ir.syntax import FormulaSyntaxError
from foldwise.linalg.solvers import conjugate_gradient

M, N = 5, 7


def _draw(*shape: int, seed: int = 0) -> Any:
    return np.random.default_rng([seed, *shape]).normal(size=shape)


x, y = _draw(M, 3), _draw(N, 3)
u, v = _draw(M, 2), _draw(N, 2)  # u goes with i, v with j
b = _draw(N, 2, seed=1)
f, g = _draw(M, 1), _draw(N, 1)  # scalars: f goes with i, g with j
p = np.abs(_draw(1)) + 0.5  # parameters
q = np.abs(_draw(3)) + 0.5
A, C = _draw(M, 6), _draw(N, 6)  # matrices, 2 x 3, row by row
S = (lambda s: (s @ s.T + np.eye(3)).ravel())(_draw(3, 3))  # a symmetric matrix
z, w = _draw(M, 2) + 1j * _draw(M, 2, seed=1), _draw(N, 2) + 1j * _draw(N, 2, seed=1)
knots = np.arange(-3.0, 4.0)
r = np.tanh(_draw(M, 3, seed=1))  # in (-1, 1)
s = np.exp(_draw(M, 3, seed=2))  # positive
weights: Final = _draw(N, 1, seed=9)

Q = q[None, None]
X, U, F, R, POS, Z = (table[:, None] for table in (x, u, f, r, s, z))
Y, V, B, G, W = (table[None] for table in (y, v, b, g, w))
D = ((X - Y) ** 2).sum(-1, keepdims=True)
XY = (X * Y).sum(-1, keepdims=True)
K = np.exp(-D)
KXX = np.exp(-((X - x) ** 2).sum(-1, keepdims=True))[..., 0]


def lazies(Vi: Any, Vj: Any, Pm: Any) -> dict[str, Any]:
    """The LazyTensors that the rows speak of, made by these functions."""
    made = {f"{name}_i": Vi(globals()[name]) for name in "xufrsAz"}
    made |= {f"{name}_j": Vj(globals()[name]) for name in "yvbgCw"}
    made |= {f"{name}_": Pm(globals()[name]) for name in ("p", "q", "S", "knots")}
    made["D_ij"] = made["x_i"].sqdist(made["y_j"])
    made["K_ij"] = (-made["D_ij"]).exp()
    made["K_xx"] = (-made["x_i"].sqdist(Vj(x))).exp()
    return made


globals().update(lazies(Vi, Vj, Pm))

# Their names in the texts of formulas.
ALIASES: Final = {
    "x = Vi(3)": x,
    "y = Vj(3)": y,
    "u = Vi(2)": u,
    "v = Vj(2)": v,
    "b = Vj(2)": b,
    "f = Vi(1)": f,
    "g = Vj(1)": g,
    "p = Pm(1)": p,
    "q = Pm(3)": q,
    "A = Vi(6)": A,
    "C = Vj(6)": C,
    "S = Pm(9)": S,
    "knots = Pm(7)": knots,
    "r = Vi(3)": r,
    "s = Vi(3)": s,
    "z = Vi(4)": z.view("float64"),
    "w = Vj(4)": w.view("float64"),
    "weights = Vj(1)": weights,
}


class text:  # noqa: N801 - stands for a formula in the language of Genred
    """The sum over j of a formula given as text, times weights."""

    Genred = Genred

    def __init__(self, formula: str) -> None:
        *definitions, result = formula.split(";")
        weighted = ";".join([*definitions, f"({result}) * weights"])
        self.sums = self.Genred(weighted, [*ALIASES], axis=1)(*ALIASES.values())


def genred(formula: str, reduction: str = "sum", axis: int = 1, **options: Any) -> Any:
    """The result of a Genred of all samples."""
    return Genred(formula, [*ALIASES], reduction, axis, **options)(*ALIASES.values())


def on(device: str, function: Callable[..., Any], *args: Any) -> Any:
    """The result of the function within `with foldwise.device(device)`."""
    with foldwise.device(device):
        return function(*args)


def real(table: Any) -> Any:
    """Complex numbers as formulas hold them: real and imaginary parts in turn."""
    parts: Any = np.stack([table.real, table.imag], -1)
    return parts.reshape(*table.shape[:-1], -1)


def concatenated(*tables: Any) -> Any:
    """Tables side by side, once they have the same rows and columns."""
    lead = np.broadcast_shapes(*(table.shape[:-1] for table in tables))
    return np.concatenate([np.broadcast_to(t, lead + t.shape[-1:]) for t in tables], -1)


def softdtw(first: Any, second: Any, gamma: float) -> Any:
    """Soft dynamic time warping, with squared differences as costs."""
    costs = (first[..., :, None] - second[..., None, :]) ** 2
    rows, columns = costs.shape[-2:]
    total = np.full((*costs.shape[:-2], rows + 1, columns + 1), np.inf)
    total[..., 0, 0] = 0
    for n in range(rows):
        for k in range(columns):
            before = [total[..., n, k], total[..., n, k + 1], total[..., n + 1, k]]
            softmin = -gamma * np.log(np.exp(-np.stack(before) / gamma).sum(0))
            total[..., n + 1, k + 1] = costs[..., n, k] + softmin
    return total[..., -1, -1:]


# --- for rows that no short expression says

XB, YB = _draw(2, 5, 1, 3), _draw(4, 1, 1, 7, 3)  # with batch dimensions
PB = _draw(2, 1, 1, 3)
LONG = _draw(7, 150)
MINUS_INFINITE = np.array([-np.inf, 0, 0])[None, :, None]
NO_NUMBERS = np.full((1, 3, 1), np.nan)
WITH_NAN = np.array([np.nan, 3, 2])[None, :, None]
ranges = BlockRanges.block_diagonal([3, 2], [4, 3]).arrays()
BLOCKS = BlockRanges.block_diagonal([3, 2], [4, 3]).mask()[..., None]
square_ranges = BlockRanges.block_diagonal([3, 2]).arrays()
SQUARE = BlockRanges.block_diagonal([3, 2]).mask()


def one_hot(table: Any, dim: int) -> Any:
    """1 in the component with that number, 0 in the others."""
    return (np.floor(table + 0.5) == np.arange(dim)) * 1.0


def max_sumshiftexp(table: Any, weight: Any) -> Any:
    """Maximum and sum of exponentials, side by side."""
    top = table.max(1, keepdims=True)
    sums = (np.exp(table - top) * weight).sum(1)
    return np.concatenate([top[:, 0], sums], -1)


def softmax(table: Any) -> Any:
    """Exponentials that add up to 1."""
    return np.exp(table) / np.exp(table).sum(-1, keepdims=True)


def div_free(c: Any) -> Any:
    """DivFreeGaussKernel, applied to `y`."""
    return K**c * ((1 / c - D) * Y + ((X - Y) * Y).sum(-1, keepdims=True) * (X - Y))


def curl_free(c: Any) -> Any:
    """CurlFreeGaussKernel, applied to `y`."""
    return K**c * (Y / (2 * c) - ((X - Y) * Y).sum(-1, keepdims=True) * (X - Y))


def bspline(knots: Any, at: Any, order: int) -> Any:
    """Basis functions by the recursion of Cox and de Boor."""
    t = knots
    basis = ((t[..., :-1] <= at) & (at < t[..., 1:])) * 1.0
    for k in range(1, order + 1):
        left = (at - t[..., : -k - 1]) / (t[..., k:-1] - t[..., : -k - 1])
        right = (t[..., k + 1 :] - at) / (t[..., k + 1 :] - t[..., 1:-k])
        basis = left * basis[..., :-1] + right * basis[..., 1:]
    return basis


def solve_gaussian(x: Any, y: Any, b: Any, **options: Any) -> Any:
    """KernelSolve with a Gaussian kernel."""
    aliases = ["x = Vi(3)", "y = Vj(3)", "a = Vj(2)"]
    return KernelSolve("Exp(-SqDist(x,y)) * a", aliases, "a", axis=1)(x, y, b, **options)


def operator(matrix: LazyTensor) -> Any:
    """A LazyTensor as a linear operator of SciPy."""
    make: Any = scipy.sparse.linalg.LinearOperator
    return make(
        matrix.shape[:2],
        matvec=matrix.__matmul__,
        rmatvec=matrix.T.__matmul__,
        dtype=matrix.dtype,
    )


def gradient(function: Callable[[torch.Tensor], torch.Tensor], at: Any) -> Any:
    """PyTorch's gradient of the sum of what the function gives."""
    point = torch.tensor(at, requires_grad=True)
    (slope,) = torch.autograd.grad(function(point).sum(), [point])
    return slope.numpy()


def warned(make: Callable[..., Any], *args: Any, **options: Any) -> Any:
    """The result of `make`, which gives a DeprecationWarning."""
    with pytest.warns(DeprecationWarning):
        return make(*args, **options)
