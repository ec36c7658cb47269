"""Kernels by name, and products with them."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Callable, Sequence
from typing import Any, Final, cast

from foldwise.compat.pykeops.torch.kernel_product.features_kernels import FeaturesKP
from foldwise.compat.pykeops.torch.kernel_product.formula import Formula, Routine

Function = Callable[[Any], Any]

_DISTANCE: Final = "WeightedSqDist({G},{X},{Y})"
_SMALL: Final = 1e-8  # keeps gradients of roots and logarithms of dense matrices finite


def _formula(matrix: str, text: str, k: Function, text_log: str, log_k: Function) -> Formula:
    """A kernel and its logarithm: as texts, and as functions of one of the matrices."""

    def routine(function: Function) -> Routine:
        def of_matrices(**matrices: Any) -> Any:
            return function(matrices[matrix])

        return of_matrices

    return Formula(text, routine(k), text_log, routine(log_k))


kernel_formulas: Final[dict[str, Formula]] = {
    "linear": _formula(
        "xsy",
        "({X}|{Y})",
        lambda s: s,
        "(Log(Square(({X}|{Y})) + 1e-8) / 2)",
        lambda s: (s**2 + _SMALL).log() / 2,
    ),
    "distance": _formula(
        "gxmy2",
        f"Sqrt({_DISTANCE})",
        lambda d: (d + _SMALL).sqrt(),
        f"(Log({_DISTANCE} + 1e-8) / 2)",
        lambda d: (d + _SMALL).log() / 2,
    ),
    "gaussian": _formula(
        "gxmy2",
        f"Exp(-{_DISTANCE})",
        lambda d: (-d).exp(),
        f"(-{_DISTANCE})",
        lambda d: -d,
    ),
    "cauchy": _formula(
        "gxmy2",
        f"Inv(1 + {_DISTANCE})",
        lambda d: 1 / (1 + d),
        f"(-Log(1 + {_DISTANCE}))",
        lambda d: -(1 + d).log(),
    ),
    "laplacian": _formula(
        "gxmy2",
        f"Exp(-Sqrt({_DISTANCE}))",
        lambda d: (-(d + _SMALL).sqrt()).exp(),
        f"(-Sqrt({_DISTANCE}))",
        lambda d: -(d + _SMALL).sqrt(),
    ),
    "inverse_multiquadric": _formula(
        "gxmy2",
        f"Rsqrt(1 + {_DISTANCE})",
        lambda d: (1 + d).rsqrt(),
        f"(Log(1 + {_DISTANCE}) / -2)",
        lambda d: (1 + d).log() / -2,
    ),
}
"""The kernels that names are made of; others may be added."""


class Kernel:
    """A kernel, by name: `Kernel("gaussian(x,y) * (1 + linear(u,v)**2)")`.

    A name is made of those in `kernel_formulas`, each with a pair of letters that says on which
    pair of features it works, of integers, `+`, `-`, `*` and `**`. Instead of a name there may
    be the texts and functions of a `Formula`, where `G_0`, `X_0`, `Y_0` and so on are the
    parameters and the features.

    Args:
        name: the name.
        formula_sum: the text of the kernel.
        routine_sum: a function of the keywords `x`, `y` and `g`, all lists, that gives its matrix.
        formula_log: the text of its logarithm.
        routine_log: a function for its logarithm.
    """

    def __init__(
        self,
        name: str | None = None,
        formula_sum: str | None = None,
        routine_sum: Routine | None = None,
        formula_log: str | None = None,
        routine_log: Routine | None = None,
    ) -> None:
        self.features: list[int] | None = None  # of each named kernel, in order
        if name is not None:
            reader = _Reader(name)
            made = reader.read()
            self.features = reader.features
            formula_sum, routine_sum = made.formula_sum, made.routine_sum
            formula_log, routine_log = made.formula_log, made.routine_log
        self.formula_sum, self.routine_sum = formula_sum, routine_sum
        self.formula_log, self.routine_log = formula_log, routine_log


class _Reader:
    """A parser of the name of a kernel, with the pairs and features found so far."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.pairs: list[tuple[str, str]] = []
        self.features: list[int] = []

    def read(self) -> Formula:
        try:
            return self.formula(ast.parse(self.name.strip(), mode="eval").body)
        except SyntaxError:
            raise self.error() from None

    def error(self, what: str = "it cannot be read") -> ValueError:
        return ValueError(f"the kernel {self.name!r}: {what}")

    def formula(self, node: ast.expr) -> Formula:
        match node:
            case ast.Constant(value=int(n)):
                return Formula(intvalue=n)
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return -self.formula(operand)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return self.formula(left) + self.formula(right)
            case ast.BinOp(left=left, op=ast.Sub(), right=right):
                return self.formula(left) - self.formula(right)
            case ast.BinOp(left=left, op=ast.Mult(), right=right):
                return self.formula(left) * self.formula(right)
            case ast.BinOp(left=left, op=ast.Pow(), right=right):
                return self.formula(left) ** self.formula(right)
            case ast.Call(func=ast.Name(name), args=[ast.Name(x), ast.Name(y)], keywords=[]):
                return self.atom(name, (x, y))
            case _:
                raise self.error(f"{ast.unparse(node)!r} is not part of the language")

    def atom(self, name: str, pair: tuple[str, str]) -> Formula:
        """A kernel of the table, for its place in the name and its pair of features."""
        if name not in kernel_formulas:
            raise self.error(f"there is no kernel {name!r}; there are {', '.join(kernel_formulas)}")
        if pair not in self.pairs:
            self.pairs.append(pair)
        place, feature = len(self.features), self.pairs.index(pair)
        self.features.append(feature)
        row = kernel_formulas[name]
        names = {"{G}": f"G_{place}", "{X}": f"X_{feature}", "{Y}": f"Y_{feature}"}

        def text(pattern: str | None) -> str | None:
            for mark, variable in names.items():
                pattern = pattern and pattern.replace(mark, variable)
            return pattern

        def routine(function: Routine | None) -> Routine | None:
            if function is None:
                return None

            def of_lists(**lists: Any) -> Any:
                features = {key: lists[key][feature] for key in ("x", "y")}
                matrices = {key: lists[key][place] for key in ("g", "gxmy2", "xsy")}
                return function(**features, **matrices)

            return of_lists

        return Formula(
            text(row.formula_sum),
            routine(row.routine_sum),
            text(row.formula_log),
            routine(row.routine_log),
        )


def kernel_product(  # noqa: PLR0913 - as in KeOps
    params: dict[str, Any],
    x: Any,
    y: Any,
    *bs: Any,
    mode: str | None = None,
    backend: str | None = None,
    dtype: str | None = None,
    cuda_type: str | None = None,
) -> Any:
    """`sum_j k(x_i, y_j) b_j`, or one of the other modes of `FeaturesKP`.

    Args:
        params: `id`, a `Kernel`; `gamma`, its parameter, or a tuple with one for each name in it
            (None for those without); and, by default, `mode` and `backend`.
        x: the points x_i, of shape `(M, D)`, or a tuple of several features.
        y: the points y_j, in the same way.
        bs: the further arguments of the mode; `b`, of shape `(N, E)`, for a sum.
        mode: see `FeaturesKP`; `sum` by default.
        backend: `auto`, `pytorch`, `matrix`, or another one of `Genred`.
        dtype: without effect: the tensors decide.
        cuda_type: without effect.

    Returns:
        A tensor of shape `(M, E)`, differentiable in all arguments.

    Warns:
        DeprecationWarning: LazyTensors are the way to do this.
    """
    warnings.warn(
        "kernel_product is deprecated: write the kernel with LazyTensors",
        DeprecationWarning,
        stacklevel=2,
    )
    gamma, xs, ys = map(_listed, (params.get("gamma"), x, y))
    return FeaturesKP(
        params["id"],
        gamma,
        xs,
        ys,
        bs,
        mode=mode or params.get("mode", "sum"),
        backend=backend or params.get("backend", "auto"),
    )


def _listed(part: Any) -> Sequence[Any]:
    """Several tensors, or the only one as a list; `("i", G)` is one parameter with its index."""
    if isinstance(part, list) or isinstance(part, tuple) and not isinstance(part[0], str):
        return cast(Sequence[Any], part)
    return [part]
