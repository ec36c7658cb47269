"""The arrays that the rows speak of, and how a row is held to its dense value.

Small letters are NumPy arrays of float64. Their dense tables have capitals: `x` of shape (5, 3) is `X`
of shape (5, 1, 3), and `y` of shape (7, 3) is `Y` of shape (1, 7, 3).
"""

from __future__ import annotations

import copy
import io
import pickle
from collections.abc import Callable
from typing import Any, Final

import numpy as np
import pytest
import scipy.sparse.linalg
import torch

import foldwise
from foldwise import Genred, LazyTensor, Pm, Vi, Vj
from foldwise.api.lazytensor import ComplexLazyTensor
from foldwise.ir.text import FormulaSyntaxError

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
r = np.tanh(_draw(M, 3, seed=1))  # in (-1, 1)
s = np.exp(_draw(M, 3, seed=2))  # positive
weights: Final = _draw(N, 1, seed=9)

X, U, F, R, POS, Z = (table[:, None] for table in (x, u, f, r, s, z))
Y, V, B, G, W = (table[None] for table in (y, v, b, g, w))
D = ((X - Y) ** 2).sum(-1, keepdims=True)
K = np.exp(-D)
KXX = np.exp(-((X - x) ** 2).sum(-1, keepdims=True))[..., 0]

x_i, u_i, f_i, r_i, s_i, A_i, z_i = map(Vi, (x, u, f, r, s, A, z))
y_j, v_j, b_j, g_j, C_j, w_j = map(Vj, (y, v, b, g, C, w))
p_, q_, S_ = Pm(p), Pm(q), Pm(S)
D_ij = x_i.sqdist(y_j)
K_ij = (-D_ij).exp()
K_xx = (-x_i.sqdist(Vj(x))).exp()

# What the texts of formulas call them.
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
    "r = Vi(3)": r,
    "s = Vi(3)": s,
    "z = Vi(4)": z.view("float64"),
    "w = Vj(4)": w.view("float64"),
    "weights = Vj(1)": weights,
}


class text:  # noqa: N801 - stands for a formula in the language of Genred
    """The sum over j of a formula given as text, times weights."""

    def __init__(self, formula: str) -> None:
        weighted = f"({formula}) * weights"
        self.sums = Genred(weighted, [*ALIASES], axis=1)(*ALIASES.values())


def genred(formula: str, reduction_op: str = "Sum", axis: int = 1, **options: Any) -> Any:
    """What a Genred of all samples returns."""
    return Genred(formula, [*ALIASES], reduction_op, axis, **options)(*ALIASES.values())


def real(table: Any) -> Any:
    """Complex numbers as formulas hold them: real and imaginary parts in turn."""
    return np.stack([table.real, table.imag], -1).reshape(*table.shape[:-1], -1)
