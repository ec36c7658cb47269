"""Softmax of LazyTensors: over their vectors a row of the table, over i or j a reduction."""

from __future__ import annotations

from typing import Any

from foldwise.api.arguments import axis_of
from foldwise.api.guests import handed_back
from foldwise.api.lazy import Lazy, apply_row, bound_of, deferred, lazy
from foldwise.api.options import with_axis
from foldwise.api.reduce import reduce
from foldwise.api.table import is_last, written
from foldwise.ops import COMPOSITES, OPS, REDUCTIONS

_AXIS = (
    "the axis along which exponentials are shared out: -1, that of the vectors, or that of j or i "
    "(1 or 0, if there are no batch axes)."
)


@written("softmax", dim=_AXIS, example=">>> x.sqdist(y).softmax(1).sum(axis=1).shape\n(5, 1)")
def softmax(input: Any, dim: Any = -1) -> Any:
    """Exponentials of the entries divided by their sum along an axis, without overflow.

    Over j or i they are divided by the sums of a first pass, which have derivatives of any order
    in PyTorch and JAX, and are constants for `K.grad`. `K.softmax(1) @ b` takes one pass, that of
    `sumsoftmaxweight`.
    """
    return _shared("softmax", input, dim)


@written("softmin", dim=_AXIS, example=">>> x.sqdist(y).softmin(1).sum(axis=1).shape\n(5, 1)")
def softmin(input: Any, dim: Any = -1) -> Any:
    """Exponentials of the negative entries divided by their sum along an axis; see `softmax`."""
    return _shared("softmin", input, dim)


@written(
    "log_softmax", dim=_AXIS, example=">>> x.sqdist(y).log_softmax(1).sum(axis=1).shape\n(5, 1)"
)
def log_softmax(input: Any, dim: Any = -1) -> Any:
    """Logarithms of `softmax`."""
    if is_last(dim, (input,)):
        return apply_row(COMPOSITES["log_softmax"], "log_softmax", (input,))
    total, rest = normaliser(input, axis_of("log_softmax", input.shape, dim, None) - input.ndim)
    return (input - total) - rest


def _shared(what: str, input: Any, dim: Any) -> Any:
    if is_last(dim, (input,)):
        return apply_row(COMPOSITES[what], what, (input,))
    where = axis_of(what, input.shape, dim, None) - input.ndim
    if input.bound.kind == "complex":
        raise TypeError(f"{what} is not defined for complex numbers")
    logits = input if what == "softmax" else apply_row(OPS["neg"], what, (input,))
    return deferred("softmax", logits, where)


@handed_back
def normaliser(logits: Any, where: int) -> tuple[Any, Any]:
    """The logarithms of the sums of exponentials over axis -2 (j) or -3 (i), as LazyTensors of the
    other index; and by how much rounding has made them too small.

    Raises:
        ValueError: if arrays are still to be given.
    """
    if logits.bound.waits:
        raise ValueError(
            "a softmax over i or j of symbolic variables cannot be an operand before these are "
            "given; K.sumsoftmaxweight(weight, axis) waits for them"
        )
    results = reduce(logits, REDUCTIONS["logsumexp_rest"], where)
    total, rest = (lazy(bound_of(x)) for x in with_axis(results, where))
    return total, rest.detach()


def shares(logits: Lazy, where: int) -> Any:
    """The formula of a softmax, after a pass for its sums."""
    total, rest = normaliser(logits, where)
    return (logits - total).exp() * (-rest).exp()
