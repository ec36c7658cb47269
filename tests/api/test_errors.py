"""Bad input is refused at the user's line; the message names the operands and their shapes."""

from __future__ import annotations

import math
import operator
import os
import subprocess
import sys
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

import foldwise
from foldwise import DimensionError, LazyTensor, NotDifferentiableError, Pm, Vi, Vj, threads

x, y = np.linspace(0.1, 1, 15).reshape(5, 3), np.linspace(1, 2, 12).reshape(4, 3)
tx, ty = torch.from_numpy(x), torch.from_numpy(y)
X, Y, TX, TY = Vi(x), Vj(y), Vi(tx), Vj(ty)
K, TK = (-X.sqdist(Y)).exp(), (-TX.sqdist(TY)).exp()
BATCH = LazyTensor(np.ones((2, 5, 1, 3)))
Z, S = Vi(x + 1j), Vi(0, 3) * Vj(1, 3)

Call = Callable[[], Any]
Case = tuple[Call, type[Exception], tuple[str, ...]]


def sparse(kind: str) -> torch.Tensor:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # PyTorch calls some of its layouts a prototype
        return tx.to_sparse() if kind == "coo" else tx.to_sparse_csr()


class Sparse:
    """A matrix that says how it becomes an array, as in SciPy."""

    shape = (5, 3)

    def toarray(self) -> Any:
        return x


class Frame:
    """A table that is no array, as in pandas."""

    shape = (5, 3)


CASES: dict[str, Case] = {
    # shapes that do not fit
    "feature dims": (lambda: X - Vj(y[:, :2]), DimensionError, ("(5, 1, 3) - (1, 4, 2)", "3", "2")),
    "feature dims of a list": (lambda: [1.0, 2.0] * X, DimensionError, ("(1, 1, 2) * (5, 1, 3)",)),
    "feature dims of a vector": (lambda: X / x[0, :2], DimensionError, ("(5, 1, 3) / (1, 1, 2)",)),
    "feature dims in a method": (
        lambda: X.sqdist(Vj(y[:, :2])),
        DimensionError,
        ("sqdist", "(5, 1, 3)", "(1, 4, 2)"),
    ),
    "feature dims in |": (lambda: X | Vj(y[:, :2]), DimensionError, ("(5, 1, 3) | (1, 4, 2)",)),
    "feature dims in **": (lambda: X ** Vj(y[:, :2]), DimensionError, ("(5, 1, 3) ** (1, 4, 2)",)),
    "feature dims in a NumPy function": (
        lambda: np.add(X, Vj(y[:, :2])),
        DimensionError,
        ("(5, 1, 3) + (1, 4, 2)",),
    ),
    "rows": (lambda: X + Vi(np.ones((7, 3))), ValueError, ("(5, 1, 3) + (7, 1, 3)",)),
    "columns": (lambda: K * Vj(np.ones((9, 1))), ValueError, ("(5, 4, 1) * (1, 9, 1)",)),
    "rows of an array": (lambda: X - np.ones((7, 1, 3)), ValueError, ("(5, 1, 3) - (7, 1, 3)",)),
    "rows in concatenate": (
        lambda: LazyTensor.concatenate([X, Vi(np.ones((7, 3)))]),
        ValueError,
        ("concatenate", "(5, 1, 3)", "(7, 1, 3)"),
    ),
    "an empty cloud and a full one": (
        lambda: X + Vi(np.ones((0, 3))),
        ValueError,
        ("(5, 1, 3) + (0, 1, 3)",),
    ),
    "batch": (
        lambda: BATCH - LazyTensor(np.ones((3, 1, 4, 3))),
        ValueError,
        ("(2, 5, 1, 3) - (3, 1, 4, 3)",),
    ),
    "one of two batch axes": (
        lambda: LazyTensor(np.ones((4, 2, 5, 1, 3))) + LazyTensor(np.ones((3, 1, 1, 1))),
        ValueError,
        ("(4, 2, 5, 1, 3) + (3, 1, 1, 1)", "batch"),
    ),
    # arrays that cannot be wrapped
    "2-d without axis": (lambda: LazyTensor(x), ValueError, ("(5, 3)", "axis=0", "axis=1", "Vi")),
    "2-d as an operand": (lambda: X + x, ValueError, ("(5, 3)", "axis=0", "axis=1")),
    "axis of a 2-d array": (lambda: LazyTensor(x, axis=2), ValueError, ("(5, 3)", "axis=0")),
    "float as an axis": (lambda: LazyTensor(x, 1) + LazyTensor(x, 1.0), TypeError, ("float",)),
    "axis of a 3-d array": (lambda: LazyTensor(x[:, None], axis=0), ValueError, ("(5, 1, 3)",)),
    "axis of a vector": (lambda: LazyTensor(x[0], axis=0), ValueError, ("(3,)", "axis")),
    "axis of a number": (lambda: LazyTensor(2.0, axis=0), ValueError, ("axis",)),
    "(M, N, D)": (lambda: LazyTensor(np.ones((5, 4, 3))), ValueError, ("(5, 4, 3)", "M, 1, D")),
    "(M, N, D) as an operand": (lambda: K * np.ones((5, 4, 1)), ValueError, ("(5, 4, 1)",)),
    "batch of (M, N, D)": (
        lambda: LazyTensor(np.ones((2, 5, 4, 3))),
        ValueError,
        ("(2, 5, 4, 3)",),
    ),
    "no features": (lambda: Vi(np.ones((5, 0))), ValueError, ("(5, 0)", "dimension 0")),
    "Vi of 3-d": (lambda: Vi(x[:, None]), ValueError, ("Vi", "(5, 1, 3)")),
    "Vj of 1-d": (lambda: Vj(x[0]), ValueError, ("Vj", "(3,)")),
    "Vi of a list": (lambda: Vi([1.0, 2.0]), ValueError, ("Vi", "(2,)", "x[:, None]")),
    "Vi of something like an array": (lambda: Vi(Frame()), (TypeError, ValueError), ("Frame",)),
    "Pm of 2-d": (lambda: Pm(x), ValueError, ("Pm", "(5, 3)")),
    "LazyTensor": (lambda: LazyTensor(X), TypeError, ("LazyTensor",)),
    # elements
    "int": (
        lambda: Vi(np.ones((5, 3), int)).exp(),
        TypeError,
        ("exp", "integers", "(5, 1, 3)", "x.astype(np.float32)"),
    ),
    "int tensor": (lambda: Vi(torch.ones(5, 3).long()).sum(0), TypeError, ("sum()", "x.float()")),
    "int operand": (
        lambda: X * np.array([1, 2, 3]),
        TypeError,
        ("(1, 1, 3)", "astype(np.float32)"),
    ),
    "int b": (lambda: K @ np.arange(4), TypeError, ("int64", "(4,)", "float32")),
    "uint8": (lambda: Vi(x.astype("u1")).abs(), TypeError, ("integers", "(5, 1, 3)")),
    "long double": (lambda: Vi(x.astype(np.longdouble)), TypeError, ("(5, 3)", "float64")),
    "objects": (lambda: Vi(x.astype(object)), TypeError, ("object", "(5, 3)")),
    "strings": (lambda: Vi(x.astype(str)), TypeError, ("(5, 3)", "float64")),
    "byte order": (lambda: Vi(x.astype(x.dtype.newbyteorder("S"))), TypeError, ("f8", "astype")),
    "byte order of b": (lambda: K @ y[:, 0].astype(x.dtype.newbyteorder("S")), TypeError, ("f8",)),
    "masked array": (lambda: Vi(np.ma.masked_less(x, 0.5)), TypeError, ("mask",)),
    "sparse tensor": (lambda: Vi(sparse("coo")), TypeError, ("sparse_coo", "to_dense")),
    "sparse rows tensor": (lambda: Vi(sparse("csr")), TypeError, ("sparse_csr", "to_dense")),
    "sparse 3-d tensor": (
        lambda: LazyTensor(tx[:, None].to_sparse()),
        TypeError,
        ("sparse_coo", "to_dense"),
    ),
    "True": (lambda: K * True, TypeError, ("bool",)),
    "list of bools": (lambda: K * [True, False, True], TypeError, ("bool",)),
    "string": (lambda: K + "1", TypeError, ("str",)),
    "None": (lambda: K - None, TypeError, ("NoneType",)),
    "empty list": (lambda: K * [], (TypeError, ValueError), ("empty",)),
    "nested list": (lambda: X * [[1.0, 2.0, 3.0]], TypeError, ("list",)),
    # mixtures
    "NumPy and torch": (lambda: X - TY, TypeError, ("numpy", "torch")),
    "torch and NumPy": (lambda: TX * y[0], TypeError, ("torch", "numpy")),
    "b of the other library": (lambda: TK @ y, TypeError, ("torch", "numpy")),
    "a tensor and a meta tensor": (
        lambda: (TX - Vj(ty.to("meta"))).sum(1),
        ValueError,
        ("meta", "(1, 4, 3)"),
    ),
    # reductions
    "no axis": (lambda: K.sum(), TypeError, ("sum", "axis", "0", "1")),
    "no axis with a batch": (lambda: BATCH.logsumexp(), TypeError, ("logsumexp", "axis", "1", "2")),
    "axis too large": (lambda: K.sum(axis=3), ValueError, ("(5, 4, 1)", "axis=3", "0", "1")),
    "axis too small": (lambda: K.min(axis=-4), ValueError, ("(5, 4, 1)", "axis=-4")),
    "batch axis": (lambda: BATCH.sum(axis=0), ValueError, ("(2, 5, 1, 3)", "axis=0", "batch")),
    "min_argmin of the features": (
        lambda: X.min_argmin(axis=-1),
        ValueError,
        ("min_argmin", "0", "1"),
    ),
    "Kmin of the features": (lambda: X.Kmin(2, axis=2), ValueError, ("Kmin", "0", "1")),
    "out of the features": (
        lambda: X.sum(axis=-1, out=np.zeros((5, 1))),
        TypeError,
        ("sum", "last axis", "out"),
    ),
    "two axes": (lambda: K.sum(axis=(0, 1)), TypeError, ("axis", "tuple")),
    "named axis": (lambda: K.sum(axis="i"), TypeError, ("axis", "str")),
    "fractional axis": (lambda: K.sum(axis=0.5), TypeError, ("axis", "float")),
    "axis and dim": (lambda: K.sum(axis=0, dim=1), TypeError, ("axis", "dim")),
    "summation": (lambda: K.sum(1, summation="fast"), ValueError, ("'fast'", "block", "kahan")),
    "summation of a mean": (lambda: K.mean(1, summation="fast"), ValueError, ("'fast'", "block")),
    "Kahan's minimum": (lambda: K.min(1, summation="kahan"), ValueError, ("kahan", "min")),
    "accumulator": (lambda: K.sum(1, accumulator="float16"), ValueError, ("'float16'", "float64")),
    "unknown option": (lambda: K.sum(1, precise=True), TypeError, ("sum", "precise")),
    "misspelt option": (lambda: K.sum(1, acumulator="auto"), TypeError, ("sum", "accumulator")),
    "misspelt option of a variance": (lambda: K.var(1, ddoff=1), TypeError, ("var", "ddof")),
    "keepdim of symbols": (lambda: S.sum(1, keepdim=True), ValueError, ("keepdim", "wait")),
    "weight of a sum": (lambda: K.sum(1, weight=Y), TypeError, ("sum", "weight")),
    "option of a variance": (lambda: K.var(1, out=x), TypeError, ("var", "out")),
    # K columns
    "no K": (lambda: K.Kmin(axis=1), TypeError, ("Kmin", "K")),
    "K = 0": (lambda: K.Kmin(0, axis=1), ValueError, ("K", "1", "0")),
    "K = 1.5": (lambda: K.argKmin(1.5, axis=1), TypeError, ("K", "1.5")),
    "K in words": (lambda: K.Kmin_argKmin("two", axis=1), TypeError, ("K", "'two'")),
    # weights
    "no weight": (lambda: K.sumsoftmaxweight(axis=1), TypeError, ("sumsoftmaxweight", "weight")),
    "weight None": (lambda: K.sumsoftmaxweight(None, 1), TypeError, ("sumsoftmaxweight", "weight")),
    "weights of a vector": (
        lambda: X.logsumexp(1, weight=Y),
        DimensionError,
        ("logsumexp of (5, 1, 3) and (1, 4, 3)", "scalar", "3"),
    ),
    "weights of other columns": (
        lambda: K.sumsoftmaxweight(Vj(np.ones((9, 1))), axis=1),
        ValueError,
        ("sumsoftmaxweight of (5, 4, 1) and (1, 9, 1)", "4 and 9 columns"),
    ),
    "2-d weights": (lambda: K.logsumexp(1, weight=y), ValueError, ("(4, 3)", "axis=1", "Vj")),
    "weights of the features": (lambda: K.logsumexp(-1, weight=Y), TypeError, ("weight", "last")),
    "complex weights": (lambda: K.logsumexp(1, weight=1j * Y), TypeError, ("logsumexp", "complex")),
    # out=
    "out of other shape": (
        lambda: K.sum(1, out=np.zeros((5, 3))),
        ValueError,
        ("(5, 1)", "(5, 3)", "out"),
    ),
    "out of other type": (
        lambda: K.sum(1, out=np.zeros((5, 1), "f4")),
        ValueError,
        ("float64", "float32", "out"),
    ),
    "out for an index": (
        lambda: K.argmin(1, out=np.zeros((5, 1))),
        ValueError,
        ("int64", "float64"),
    ),
    "out of the other library": (lambda: K.sum(1, out=tx), TypeError, ("numpy", "Tensor", "out")),
    "out is a list": (lambda: K.sum(1, out=[0.0] * 5), TypeError, ("numpy", "list", "out")),
    "out for two": (
        lambda: K.min_argmin(1, out=np.zeros((5, 1))),
        ValueError,
        ("out", "one result"),
    ),
    # complex numbers
    "complex cotangent": (lambda: K.grad(X, 1j), TypeError, ("grad", "complex")),
    **{
        f"complex {name}": (call, TypeError, (name, "complex"))
        for name, call in {
            "min": lambda: Z.min(axis=0),
            "argmax": lambda: Z.argmax(axis=-1),
            "Kmin": lambda: Z.Kmin(2, axis=0),
            "logsumexp": lambda: Z.logsumexp(axis=0),
            "sumsoftmaxweight": lambda: K.sumsoftmaxweight(Z, axis=0),
            "prod": lambda: Z.prod(axis=0),
            "any": lambda: Z.any(axis=0),
            "all": lambda: Z.all(axis=0),
            "count": lambda: Z.count(axis=0),
            "<": lambda: Z < 1,
            "<=": lambda: 1 >= Z,
            "%": lambda: Z % 2,
            "where": lambda: np.where(X > 0, Z, 0.0),
            "maximum": lambda: np.maximum(Z, 0),
            "clip": lambda: np.clip(Z, 0, 1),
            "sign": lambda: np.sign(Z),
            "round": lambda: Z.round(),
            "sqdist": lambda: Z.sqdist(X),
            "norm2": lambda: Z.norm2(),
            "tanh": lambda: np.tanh(Z),
            "exp1j": lambda: Z.exp1j(),
            "laplacian": lambda: abs(Z).laplacian(Z),
        }.items()
    },
    "complex feature dims": (
        lambda: Z + Vj(y[:, :2] * 1j),
        DimensionError,
        ("(5, 1, 3) + (1, 4, 2)",),
    ),
    # symbolic variables
    "negative position": (lambda: Vi(-1, 3), ValueError, ("(-1, 3, 0)", "position")),
    "dimension 0": (lambda: Vj(0, 0), ValueError, ("(0, 0, 1)", "dim")),
    "kind 4": (lambda: LazyTensor((0, 3, 4)), ValueError, ("(0, 3, 4)", "parameter")),
    "no dimension": (lambda: Vi(0), TypeError, ("Vi", "int")),
    "dimension of an array": (lambda: Vi(x, 3), TypeError, ("Vi(position, dim)", "ndarray")),
    "fractional position": (lambda: Pm(0.5, 1), TypeError, ("Pm(position, dim)", "float")),
    "too few arrays": (lambda: S.sum(1)(x), TypeError, ("2 arrays", "1")),
    "too many arrays": (lambda: S.sum(1)(x, y, y), TypeError, ("2 arrays", "3")),
    "arrays for none": (lambda: K.sum(1, call=False)(x), TypeError, ("0 arrays", "1")),
    "array of other dimension": (
        lambda: S.sum(1)(x, y[:, :2]),
        ValueError,
        ("variable 1", "(..., N, 3)", "(4, 2)"),
    ),
    "1-d array": (lambda: S.sum(1)(x[0], y), ValueError, ("variable 0", "(..., M, 3)", "(3,)")),
    "list for an array": (lambda: S.sum(1)([1.0], y), TypeError, ("variable 0", "list")),
    "array of ints": (lambda: S.sum(1)(x, y.astype(int)), TypeError, ("int64", "(4, 3)")),
    "array of complex": (lambda: S.sum(1)(x, y * 1j), TypeError, ("variable 1", "complex128")),
    "arrays of two libraries": (lambda: S.sum(1)(x, ty), TypeError, ("numpy", "torch")),
    "arrays of other rows": (lambda: (S * X).sum(1)(y, y), ValueError, ("(4, 1)", "(5, 1)")),
    "mean of an unknown number": (lambda: S.mean(1), ValueError, ("mean", "axis 1")),
    "variance of symbols": (lambda: (S * X * Y).var(1), ValueError, ("var", "symbolic")),
    "any of symbols": (lambda: S.any(1), ValueError, ("any", "symbolic")),
    "all of symbols": (lambda: S.all(1), ValueError, ("all", "symbolic")),
    "1-d b for symbols": (lambda: S[..., 0] @ np.ones(4), ValueError, ("(N, E)", "(4,)")),
    "arithmetic on what is reduced": (lambda: S.sum(1) + 1, TypeError, ("Reduced",)),
    "formula of what is reduced": (lambda: S + S.sum(1), TypeError, ("Reduced",)),
    "only numbers": (lambda: (Pm(2.0) * 3).sum(axis=0), ValueError, ("array",)),
    # matrix products
    "b too long": (lambda: K @ np.ones(5), ValueError, ("(5, 4, 1)", "(5,)")),
    "b with wrong rows": (lambda: K @ np.ones((5, 2)), ValueError, ("(5, 4, 1)", "(5, 2)")),
    "b for one column": (
        lambda: Vi(np.ones((5, 1))) @ np.ones(4),
        ValueError,
        ("(5, 1, 1)", "(4,)"),
    ),
    "b of the transpose": (lambda: K.T @ np.ones(4), ValueError, ("(4, 5, 1)", "(4,)")),
    "vector entries": (lambda: (X - Y) @ np.ones(4), ValueError, ("(5, 4, 3)", "scalar")),
    "b is a number": (lambda: K @ 2.0, TypeError, ("float",)),
    "b is 0-d": (lambda: K @ np.array(2.0), ValueError, ("(5, 4, 1)", "()")),
    "b is a list": (lambda: K @ [1.0, 1.0, 1.0], ValueError, ("(5, 4, 1)", "4 rows", "(3,)")),
    "b on the left is a number": (lambda: 2.0 @ K, TypeError, ("b @ K", "float")),
    "b on the left is too long": (lambda: np.ones(4) @ K, ValueError, ("(4, 5, 1)", "(4,)")),
    "b is lazy": (lambda: K @ K, ValueError, ("(5, 4, 1) @ (5, 4, 1)", "4 columns", "5 rows")),
    "b of another batch": (
        lambda: LazyTensor(np.ones((2, 5, 1, 1))).exp() * Y[..., 0] @ np.ones((3, 4, 2)),
        ValueError,
        ("(2, 5, 4, 1)", "(3,"),
    ),
    # indices
    "component too large": (lambda: X[..., 3], IndexError, ("3", "dimension 3")),
    "component too small": (lambda: X[..., -4], IndexError, ("-4", "dimension 3")),
    "no component": (lambda: X[..., 2:2], IndexError, ("2", "dimension 3")),
    "row": (lambda: X[5, :, :], IndexError, ("row 5", "there are 5")),
    "columns that nothing depends on": (lambda: X[:, 1:, 0], IndexError, ("columns", "Vj")),
    "too many": (lambda: X[:, :, :, 0], IndexError, ("too many", "rows, columns")),
    "two Ellipses": (lambda: X[..., ..., 0], IndexError, ("...",)),
    "new axis": (lambda: X[:, None, :], IndexError, ("None", "feature axis")),
    "float index": (lambda: X[..., 1.0], (IndexError, TypeError), ("1.0",)),
    "pairs": (lambda: K[[0, 1], [2, 3]], IndexError, ("pair", "K[idx][:, jdx]")),
    # methods
    "too many operands": (lambda: X.exp(2), TypeError, ("exp",)),
    "too few operands": (lambda: X.sqdist(), TypeError, ("sqdist",)),
    "nothing to concatenate": (lambda: LazyTensor.concatenate([]), ValueError, ("concatenate",)),
    "concatenate rows": (
        lambda: LazyTensor.concatenate([X, X], axis=0),
        ValueError,
        ("last axis",),
    ),
    # not an array, not a number
    "bool()": (lambda: bool(K), TypeError, ("truth value",)),
    "if": (lambda: 1 if K else 0, TypeError, ("truth value",)),
    "iteration": (lambda: list(K), TypeError, ("iterated",)),
    "unpacking": (lambda: [*K], TypeError, ("iterated",)),
    "len before the arrays": (lambda: len(Vi(0, 3)), TypeError, ("before all its arrays",)),
    "array of": (lambda: np.asarray(K), TypeError, ("reduce",)),
    "if of a comparison": (lambda: 1 if K < 2 else 0, TypeError, ("truth value",)),
    "chained comparison": (lambda: 0 < K < 2, TypeError, ("truth value",)),
    "in": (lambda: 2 in K, TypeError, ("LazyTensor",)),
    "in a list": (lambda: K in [2, K], TypeError, ("truth value",)),
    "exclusive or": (lambda: K ^ 2, TypeError, ("^", "LazyTensor")),
    "a NumPy function without a row": (lambda: np.frexp(K), TypeError, ("frexp", "LazyTensor")),
    "a torch function without a row": (
        lambda: torch.special.zeta(TK, 2),
        TypeError,
        ("zeta", "LazyTensor"),
    ),
    # what to write instead
    "a sparse matrix of SciPy": (lambda: Vj(Sparse()), TypeError, ("Vj", "Sparse", ".toarray()")),
    "a list of lists": (lambda: Vi([[1.0, "2"]]), TypeError, ("Vi", "list", "np.array")),
    "a list of lists and an axis": (
        lambda: LazyTensor([[1.0, 2.0], [1.0]], axis=1),
        TypeError,
        ("axis=1", "list", "np.array"),
    ),
    "Vi of batches": (
        lambda: Vi(np.ones((2, 5, 3))),
        ValueError,
        ("Vi", "(2, 5, 3)", "LazyTensor(x[..., :, None, :])"),
    ),
    "Vj of batches": (
        lambda: Vj(np.ones((2, 5, 3))),
        ValueError,
        ("Vj", "(2, 5, 3)", "LazyTensor(x[..., None, :, :])"),
    ),
    "Vi of numbers": (lambda: Vi(np.ones(5)), ValueError, ("Vi", "(5,)", "x[:, None]")),
    "Pm of a matrix": (lambda: Pm(np.ones((3, 3))), ValueError, ("Pm", "(3, 3)", "features=2")),
    "dot for @": (lambda: K.dot(np.ones(4)), ValueError, ("(5, 4, 1)", "(4,)", "K @ b")),
    "dot for @, several": (lambda: K.dot(np.ones((4, 2))), ValueError, ("(4, 2)", "K @ b")),
    "| for @": (lambda: TK | torch.ones(4), ValueError, ("(5, 4, 1)", "(4,)", "K @ b")),
    "tensordot for @": (lambda: np.tensordot(K, np.ones(4), 1), TypeError, ("tensordot", "K @ b")),
    "einsum over j": (
        lambda: np.einsum("ij,j->i", K, np.ones(4)),
        TypeError,
        ("einsum('ij,j->i')", "K @ b"),
    ),
    "einsum over j in batches": (
        lambda: torch.einsum("...ij,...jd->...id", TX, TY),
        TypeError,
        ("einsum", "K @ b"),
    ),
    "a reduction of PyKeOps": (
        lambda: K.sum_reduction(axis=1),
        AttributeError,
        ("sum_reduction", "K.sum(axis=...)", "foldwise.compat"),
    ),
    "a misspelt method": (lambda: X.sqdits(Y), AttributeError, ("sqdits", "sqdist")),
    "a method in other letters": (lambda: K.argkmin(3, 1), AttributeError, ("argKmin",)),
    "as an array": (lambda: K.numpy(), AttributeError, ("numpy", "reduce")),
    "the largest": (lambda: TK.sort(dim=1), AttributeError, ("sort", "K.Kmin(k, axis=1)")),
    "the sorted": (lambda: np.sort(K), TypeError, ("sort", "K.Kmin(k, axis=1)")),
    "backward": (lambda: TK.backward(), AttributeError, ("backward", "K.sum(axis=1)")),
    "gradient of a formula": (
        lambda: torch.autograd.grad(TK, [tx]),
        TypeError,
        ("grad", "K.sum(axis=1)"),
    ),
    "another shape": (lambda: K.reshape(20), ValueError, ("reshape", "(5, 4, 1)")),
    "distances": (lambda: torch.cdist(TX, TY), TypeError, ("cdist", "norm(dim=-1)")),
    "*= of an array": (lambda: operator.imul(x[:, None].copy(), K), TypeError, ("K = a * K",)),
    "set by a formula": (lambda: operator.setitem(tx, 0, TK), TypeError, ("setitem", "reduce")),
    "== None": (lambda: K == None, TypeError, ("is None",)),  # noqa: E711 - what is tested
    "math.exp": (lambda: math.exp(K), TypeError, ("K.exp()",)),
    "float()": (lambda: float(K), TypeError, ("LazyTensor", "K.sum(axis=1)")),
    "int()": (lambda: int(K), TypeError, ("LazyTensor",)),
    "torch.tensor": (lambda: torch.tensor(TK), TypeError, ("LazyTensor", "reduce")),
    "np.array of several": (lambda: np.array([K, K]), TypeError, ("LazyTensor", "reduce")),
    "a row that is not there": (lambda: X[7], IndexError, ("row 7", "there are 5")),
    "& without parentheses": (lambda: X > 0 & Y, TypeError, ("&", "int", "parentheses")),
    "& of numbers": (lambda: (X > 0) & X, TypeError, ("&", "masks", "logical_and")),
    "& of a bool": (lambda: (X > 0) & True, TypeError, ("&", "masks", "bool")),
    "~ of numbers": (lambda: ~X, TypeError, ("~", "masks")),
    "another type": (lambda: TK.float(), TypeError, ("float64", "float32", "arrays")),
    "another device": (lambda: TK.to("cuda"), TypeError, ("arrays", "cuda")),
    "a loss that reduces": (
        lambda: torch.nn.functional.mse_loss(TX, TY),
        ValueError,
        ("mse_loss", "reduction='none'", ".mean(axis=...)"),
    ),
    "running sums over j": (lambda: torch.cumsum(TX * TY, 1), ValueError, ("cumsum", "dim=-1")),
    "norm of everything": (lambda: np.linalg.norm(K), ValueError, ("norm", "dim=-1")),
    "dropout that trains": (lambda: torch.nn.Dropout()(TX), TypeError, ("dropout", "eval()")),
    "linear of other vectors": (
        lambda: torch.nn.functional.linear(TX, torch.ones(2, 4)),
        ValueError,
        ("linear", "(2, 4)", "dimension 3"),
    ),
    "a layer of channels": (lambda: torch.nn.functional.conv1d(TX, ty), TypeError, ("conv1d",)),
    "stack of vectors": (lambda: torch.stack([TX, TX], -1), ValueError, ("stack", "torch.cat")),
    "a new axis in front": (lambda: TK.unsqueeze(0), ValueError, ("unsqueeze", "dim=-1")),
    "several slopes": (
        lambda: torch.nn.functional.prelu(TX, torch.ones(3)),
        ValueError,
        ("prelu", "torch.where"),
    ),
    "a function that only sounds alike": (lambda: np.pad(K, 1), TypeError, ("pad", "LazyTensor")),
    "an option of a function": (lambda: torch.exp(TK, alpha=2), TypeError, ("exp", "alpha")),
    "an argument too many": (lambda: np.round(K, 1, 2), TypeError, ("round", "3 arguments")),
    "in place": (lambda: ty.clone().add_(TK), TypeError, ("add_", "LazyTensor")),
    "out=": (lambda: np.exp(K, out=x), TypeError, ("exp", "option")),
    "outer": (lambda: np.multiply.outer(K, x), TypeError, ("multiply", "LazyTensor")),
    # derivatives
    "grad of no variable": (lambda: K.grad(X * 2, 1.0), ValueError, ("grad", "not a variable")),
    "grad of another variable": (
        lambda: K.grad(Vi(x + 1), 1.0),
        ValueError,
        ("grad", "not a variable"),
    ),
    "grad of an array": (lambda: K.grad(x, 1.0), TypeError, ("grad", "LazyTensor")),
    "cotangent of wrong dimension": (
        lambda: K.grad(X, x[0]),
        ValueError,
        ("grad of (5, 4, 1) and (1, 1, 3)", "dimension 3"),
    ),
    "cotangent of another cloud": (
        lambda: K.grad(X, np.ones((7, 1, 1))),
        ValueError,
        ("(5, 4, 1)", "(7, 1, 1)"),
    ),
    "diff along another dimension": (
        lambda: K.diff(X, x[0, :2]),
        DimensionError,
        ("diff of (5, 4, 1) and (1, 1, 2)", "2", "3"),
    ),
    "divergence of a scalar": (
        lambda: K.divergence(X),
        DimensionError,
        ("divergence of (5, 4, 1)", "1 and 3"),
    ),
    "Laplacian of a vector": (
        lambda: (K * X).laplacian(X),
        DimensionError,
        ("(5, 4, 3)", "scalar"),
    ),
    "Hessian along a number": (
        lambda: K.hessian_vector(X, 1.0),
        DimensionError,
        ("hessian_vector of (5, 4, 1) and (1, 1, 1)", "3"),
    ),
    "trace of what is not linear": (
        lambda: (K * X).trace_operator(X),
        ValueError,
        ("trace_operator of (5, 4, 3)", "not linear"),
    ),
    "adjoint of what is not linear": (
        lambda: X.square().adjoint_operator(X, 1.0 * Y),
        ValueError,
        ("adjoint_operator of (5, 1, 3) and (1, 4, 3)", "not linear", "square"),
    ),
    "trace by no variable": (
        lambda: Y.trace_operator(X),
        ValueError,
        ("trace_operator", "variable"),
    ),
    "Laplacian by an array": (lambda: K.laplacian(x), TypeError, ("laplacian", "LazyTensor")),
    # threads
    "no threads": (lambda: threads(0).__enter__(), ValueError, ("threads", "0")),
    "half a thread": (lambda: threads(1.5).__enter__(), TypeError, ("float",)),
    "some threads": (lambda: threads("2").__enter__(), TypeError, ("str",)),
}


@pytest.mark.parametrize("name", CASES)
def test_bad_input_is_refused_at_the_line_that_brings_it(name: str) -> None:
    call, kind, words = CASES[name]
    with pytest.raises(kind) as caught:
        call()
    ours = [entry for entry in caught.traceback if str(entry.path) == __file__]
    assert ours[-1].frame.code.raw is call.__code__
    message = str(caught.value)
    missing = [word for word in words if word not in message]
    assert not missing, f"{missing} not in: {message}"
    assert "_apply" not in message and "builtins." not in message and "Expr" not in message
    assert len(message) < 400, message


@pytest.mark.parametrize("name", CASES)
def test_no_other_error_hides_behind_the_message(name: str) -> None:
    """The traceback shows one exception: no "during handling of the above" that confuses."""
    call, kind, _ = CASES[name]
    with pytest.raises(kind) as caught:
        call()
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None or caught.value.__suppress_context__


# --- what cannot be differentiated


@pytest.mark.parametrize("name", ["argmin", "argmax"])
def test_indices_carry_no_gradient(name: str) -> None:
    a = tx.clone().requires_grad_()
    result = getattr(Vi(a).sqdist(TY), name)(axis=1)
    assert result.dtype == torch.int64
    assert not result.requires_grad and result.grad_fn is None


def test_errors_of_this_library_are_value_errors() -> None:
    assert issubclass(DimensionError, ValueError)
    assert issubclass(NotDifferentiableError, ValueError)
    assert foldwise.DimensionError is DimensionError


# --- the environment


@pytest.mark.parametrize("text", ["gpu", "LLVM", " ", "llvm "])
def test_an_unknown_backend_is_refused(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("FOLDWISE_BACKEND", text)
    with pytest.raises(ValueError) as caught:
        K.sum(axis=1)
    assert all(w in str(caught.value) for w in ("FOLDWISE_BACKEND", repr(text), "llvm", "interp"))


@pytest.mark.parametrize("text", ["0", "-1", "many", "1.5", "²"])
def test_a_bad_number_of_threads_is_refused(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("FOLDWISE_NUM_THREADS", text)
    big = np.ones((3000, 3))
    with pytest.raises(ValueError) as caught:
        (Vi(big) * Vj(big)).sum(axis=1)
    assert "FOLDWISE_NUM_THREADS" in str(caught.value) and repr(text) in str(caught.value)


def test_an_empty_variable_is_no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = K.sum(axis=1)
    for name in ("FOLDWISE_BACKEND", "FOLDWISE_NUM_THREADS", "FOLDWISE_DEBUG", "OMP_NUM_THREADS"):
        monkeypatch.setenv(name, "")
    np.testing.assert_array_equal(K.sum(axis=1), expected)


def test_a_traceback_in_a_script_ends_at_the_line_of_the_mistake() -> None:
    script = "\n".join(
        [
            "import numpy as np",
            "from foldwise import Vi, Vj",
            "x, y = Vi(np.ones((5, 3))), Vj(np.ones((4, 2)))",
            "D = x - y",
            "print(D.sum(axis=1))",
        ]
    )
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=os.environ.copy()
    )
    assert run.returncode == 1
    lines = [line for line in run.stderr.splitlines() if '"<string>"' in line]
    assert lines and "line 4" in lines[-1]
    assert "(5, 1, 3) - (1, 4, 2)" in run.stderr.splitlines()[-1]
