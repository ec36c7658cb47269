"""Formulas apart from their arrays, which others may take the places of."""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from typing import Any, NamedTuple, cast

from foldwise.arrays import adapter_of
from foldwise.compute.arguments import Shape, common_lead
from foldwise.compute.bound import BoundFormula, Inputs, Kind, arrays_of
from foldwise.compute.reduced import Symbol
from foldwise.engine.shapes import vectors
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.expr import Expr
from foldwise.ir.spec import MapReduce, Slot
from foldwise.ir.text import format_spec, parse_spec
from foldwise.ops import REDUCTIONS


class Form(NamedTuple):
    """All of a `BoundFormula` but its arrays; equal if the formulas are.

    Attributes:
        expr: the formula.
        kind: the kind of its numbers.
        slots: its arguments.
        symbols: for each of them the `Symbol`, or None for an array.
        scalars: the bits of the run-time scalars, by which they are compared.
        ranges: the pairs that reductions visit, if not all.
    """

    expr: Expr
    kind: Kind
    slots: tuple[Slot, ...]
    symbols: tuple[Symbol | None, ...]
    scalars: bytes
    ranges: BlockRanges | None

    def text(self) -> str:
        """All of it as text.

        Raises:
            TypeError: if some arguments are symbols.
        """
        if any(self.symbols):
            raise TypeError("a LazyTensor of symbolic variables cannot be stored: give arrays")
        count = len(self.scalars) // 8
        spec = MapReduce(self.expr, REDUCTIONS["sum"], Axis.J, self.slots, count)
        ranges = [] if self.ranges is None else self.ranges.numbers()
        return json.dumps([format_spec(spec), self.kind, self.scalars.hex(), ranges])


def form_of(text: str) -> Form:
    """The form that `Form.text` printed."""
    printed, kind, scalars, ranges = json.loads(text)
    spec = parse_spec(printed)
    blocks = BlockRanges.from_numbers(ranges) if ranges else None
    symbols = (None,) * len(spec.slots)
    return Form(spec.formula, kind, spec.slots, symbols, bytes.fromhex(scalars), blocks)


def apart(bound: BoundFormula, batch: int | None = None) -> tuple[list[Any], Form]:
    """The arrays of a formula, and all else.

    Args:
        bound: the formula.
        batch: how many batch axes the arrays have at least; by default those of the formula.

    Returns:
        Arrays which all have the same number of axes, so that they still go together if each is
        given one more axis in front; and the form.
    """
    inputs = bound.inputs
    axes = (len(inputs.lead) - 2 if batch is None else batch) + 3
    symbols = tuple(a if isinstance(a, Symbol) else None for a in inputs.arrays)
    scalars = struct.pack(f"{len(inputs.scalars)}d", *inputs.scalars)
    form = Form(bound.expr, bound.kind, inputs.slots, symbols, scalars, inputs.ranges)
    return [_with_axes(a, axes) for a in arrays_of(bound)], form


def _with_axes(array: Any, axes: int) -> Any:
    shape = getattr(array, "shape", None)
    if shape is None or len(shape) >= axes:
        return array
    return array.reshape((1,) * (axes - len(shape)) + tuple(shape))


def together(form: Form, arrays: Sequence[Any]) -> BoundFormula:
    """The formula of these arrays; `apart` is the inverse.

    They may be other objects than arrays, or have shapes that do not go together. Such a formula
    can be taken apart again, and no more.
    """
    given = iter(arrays)
    every = tuple(next(given) if symbol is None else symbol for symbol in form.symbols)
    scalars = struct.unpack(f"{len(form.scalars) // 8}d", form.scalars)
    inputs = Inputs(every, form.slots, scalars, (1, 1), None, form.ranges)
    lead = _lead(form, every)
    if lead is not None:
        inputs = _of_one_library(inputs._replace(lead=lead))
    return BoundFormula(form.expr, form.kind, inputs)


def _lead(form: Form, arrays: Sequence[Any]) -> Shape | None:
    """`batch + (M, N)`; None if these are no arguments."""
    shapes = [getattr(a, "shape", None) for a in arrays]
    if not all(isinstance(shape, tuple) for shape in shapes):
        return None
    leads: list[Shape] = [(1, 1)]
    for slot, shape in zip(form.slots, map(vectors, cast("list[Shape]", shapes)), strict=True):
        if len(shape) < 3 or shape[-1] != slot.length(form.ranges):
            return None
        rows_and_columns = form.ranges.shape if slot.stored and form.ranges else shape[-3:-1]
        leads.append((*shape[:-3], *rows_and_columns))
    try:
        return common_lead(leads)
    except ValueError:
        return None


def _of_one_library(inputs: Inputs) -> Inputs:
    """Arguments with their adapter, where arrays of NumPy have become those of another library in
    part; without one where that is not known."""
    owners = [None if isinstance(a, Symbol) else adapter_of(a) for a in inputs.arrays]
    adapter = next((o for o in owners if o and o.has_gradients), next(filter(None, owners), None))
    if adapter is None or all(owner in (adapter, None) for owner in owners):
        return inputs._replace(adapter=adapter)
    like = inputs.arrays[owners.index(adapter)]
    pairs = zip(inputs.arrays, owners, strict=True)
    arrays = tuple(a if o in (adapter, None) else adapter.given(a, like) for a, o in pairs)
    return inputs._replace(arrays=arrays, adapter=adapter)
