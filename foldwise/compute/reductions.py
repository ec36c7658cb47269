"""Reductions of bound formulas: at once, or as a `Reduced` that waits for arguments."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

from foldwise.compute.arguments import check_devices
from foldwise.compute.bound import (
    BoundFormula,
    Inputs,
    any_not_real,
    explain,
    integers_refused,
    merge,
)
from foldwise.compute.evaluate import compute
from foldwise.compute.reduced import Reduced
from foldwise.compute.stored import gathered
from foldwise.ir.axis import Axis
from foldwise.ir.expr import DimensionError, Expr
from foldwise.ir.reduction import Reduction
from foldwise.ir.spec import MapReduce, Numerics, Slot


def computation(  # noqa: PLR0913 - the parts of a computation
    what: str,
    row: Reduction,
    axis: Axis,
    operands: Sequence[BoundFormula],
    numerics: Numerics,
    k: int = 1,
) -> tuple[MapReduce, Inputs]:
    """The reduction `row` over one index of a formula, and of its weights if it takes any.

    Raises:
        DimensionError: if the lengths of the vectors do not fit.
        TypeError: if operands are complex, and the reduction is not linear.
    """
    if any_not_real(operands):
        if any(x.kind == "integer" for x in operands):
            raise integers_refused(f"{what}()", operands)
        if not row.linear:
            raise TypeError(f"{what}() is not defined for complex numbers")
    exprs, inputs = merge(what, operands)
    if inputs.ranges is not None:
        inputs = gathered(inputs)
    try:
        spec = _spec(row, axis, tuple(exprs), inputs.slots, len(inputs.scalars), numerics, k)
    except DimensionError as error:
        raise DimensionError(explain(what, operands, str(error))) from None
    return spec, inputs


@functools.lru_cache(maxsize=1024)
def _spec(  # noqa: PLR0913 - as above
    row: Reduction,
    axis: Axis,
    exprs: tuple[Expr, ...],
    slots: tuple[Slot, ...],
    scalars: int,
    numerics: Numerics,
    k: int,
) -> MapReduce:
    return MapReduce(exprs[0], row, axis, slots, scalars, numerics, *exprs[1:], k=k)


def given_ranges(what: str, inputs: Inputs, ranges: Any) -> Any:
    """The pairs to visit: those of the formula, or others that are given.

    Raises:
        ValueError: if others are given, and the formula has values for its own pairs alone.
    """
    if ranges is None or ranges is inputs.ranges:
        return inputs.ranges
    if any(slot.stored for slot in inputs.slots) and ranges != inputs.ranges:
        raise ValueError(
            f"{what}(ranges=...): the formula has values at the pairs of {inputs.ranges} "
            f"alone, and these are others: {ranges}"
        )
    return ranges


def reduce(  # noqa: PLR0913 - the options of every reduction
    what: str,
    row: Reduction,
    axis: Axis,
    operands: Sequence[BoundFormula],
    numerics: Numerics,
    *,
    k: int = 1,
    out: Any = None,
    call: bool = True,
    ranges: Any = None,
) -> Any:
    """The result of `computation(...)`; or, if there are symbols or `call` is false, a `Reduced`.

    Args:
        what: name of the reduction in messages.
        row: the reduction.
        axis: the index that disappears.
        operands: the formula, and its weights if the reduction takes any.
        numerics: accuracy choices.
        k: how many columns it keeps, if it keeps any.
        out: see `compute`.
        call: whether to compute at once.
        ranges: the pairs to visit, if other than those of the operands; see `block_ranges`.
    """
    spec, inputs = computation(what, row, axis, operands, numerics, k)
    ranges = given_ranges(what, inputs, ranges)
    is_complex = operands[0].kind == "complex"
    arrays, adapter = inputs.arrays, inputs.adapter
    if call and adapter is not None and not inputs.waits:
        check_devices(arrays, adapter)
        return compute(
            spec, arrays, inputs.scalars, adapter, is_complex=is_complex, out=out, ranges=ranges
        )
    reduced = Reduced(spec, arrays, inputs.scalars, is_complex, out, ranges)
    return reduced if reduced.positions or not call else reduced()
