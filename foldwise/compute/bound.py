"""`BoundFormula`: a formula with the arrays and numbers that it is evaluated on.

Everything here is a pure function of such values. `LazyTensor` is their face for users.
"""

from __future__ import annotations

import functools
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, NamedTuple

from foldwise.arrays import ArrayAdapter, adapter_of
from foldwise.compute.arguments import (
    Shape,
    check_sizes,
    common_lead,
    conversion,
)
from foldwise.compute.reduced import Symbol
from foldwise.engine.shapes import common_dtype, vectors
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.expr import DimensionError, Expr, Op, var
from foldwise.ir.spec import Slot
from foldwise.ir.tables import Composite
from foldwise.ops import COMPOSITES
from foldwise.ops.complex import ALIKE, COMPLEX
from foldwise.transform.substitute import renumber, scalars_of
from foldwise.transform.substitute import transpose as transposed

Kind = Literal["real", "complex", "integer"]

COMPONENTS: Final[dict[Kind, int]] = {"real": 1, "complex": 2, "integer": 1}
"""Components of a formula for each number."""

COMPLEX_TYPES: Final = ("complex64", "complex128")

_SYMBOLS: Final = {"add": "+", "sub": "-", "mul": "*", "div": "/", "dot": "|", "pow": "**"}
_COMPARING: Final = {"eq", "ne", "lt", "le"}
_STAY_INTEGERS: Final = {"remainder", "floor_divide", "slice", "take", "concat"}
_OF_COMPLEX: Final = {
    row.name for row in COMPOSITES.values() if "complex" in (row.takes, row.gives)
}


class Inputs(NamedTuple):
    """The arguments of a formula.

    Attributes:
        arrays: one for each slot, of shape `batch + (M or 1, N or 1, dim)`, or a `Symbol`.
        slots: the axis and the length of the vectors of each.
        scalars: run-time scalars.
        lead: `batch + (M, N)`.
        adapter: the adapter of the arrays; None while there are only numbers and symbols.
        ranges: the pairs that reductions visit, if not all.
    """

    arrays: tuple[Any, ...]
    slots: tuple[Slot, ...]
    scalars: tuple[float, ...]
    lead: Shape
    adapter: ArrayAdapter | None = None
    ranges: BlockRanges | None = None

    @property
    def waits(self) -> bool:
        """Whether some arguments are symbols."""
        return Symbol in map(type, self.arrays)

    def __reduce__(self) -> tuple[Any, ...]:
        return restored, (self.arrays, self.slots, self.scalars, self.lead, self.ranges)


def restored(
    arrays: tuple[Any, ...],
    slots: tuple[Slot, ...],
    scalars: tuple[float, ...],
    lead: Shape,
    ranges: BlockRanges | None,
) -> Inputs:
    """The arguments from their pickled parts: all but the adapter.

    Raises:
        ValueError: if an array has not the vectors of its slot: kernels would read elsewhere.
    """
    found = [a.shape[-1] if len(a.shape) else 1 for a in arrays]
    if found != [slot.length(ranges) for slot in slots]:
        raise ValueError("the arrays of this LazyTensor are not those of its formula")
    owners = (adapter_of(a) for a in arrays if not isinstance(a, Symbol))
    return Inputs(arrays, slots, scalars, lead, next(owners, None), ranges)


# Never changed once made, but not declared frozen: that takes twice the time to make.
@dataclass(slots=True, eq=False)
class BoundFormula:
    """A formula with its arguments: a symbolic array of shape `batch + (M, N, D)`.

    Attributes:
        expr: the formula of an entry.
        kind: whether its components are real numbers, real and imaginary parts in turn, or
            integers, which are compared and no more.
        inputs: its arguments. Formulas that are made of one formula share them.
    """

    expr: Expr
    kind: Kind
    inputs: Inputs

    @property
    def shape(self) -> Shape:
        """`batch + (M, N, D)`, where D counts numbers of this kind."""
        return (*self.inputs.lead, self.dim)

    @property
    def dim(self) -> int:
        """How many numbers of this kind an entry has."""
        return self.expr.dim // COMPONENTS[self.kind]

    @property
    def dtype(self) -> str | None:
        """The type that the arrays promote to, of real numbers; None while there are none."""
        adapter = self.inputs.adapter
        if adapter is None:
            return None
        headers = map(adapter.header, arrays_of(self))
        return common_dtype([(h.shape, h.dtype) for h in headers])

    @property
    def waits(self) -> bool:
        """Whether some arguments are symbols."""
        return self.inputs.waits


def arrays_of(bound: BoundFormula) -> list[Any]:
    """Its arguments that are no symbols."""
    return [a for a in bound.inputs.arrays if not isinstance(a, Symbol)]


def devices_of(bound: BoundFormula) -> set[str]:
    """Where its arrays are."""
    adapter = bound.inputs.adapter
    return {adapter.header(a).device for a in arrays_of(bound)} if adapter else set()


def waits_for(bound: BoundFormula, axis: Axis) -> bool:
    """Whether an argument with this index is a symbol, so that its length is not known."""
    return any(isinstance(a, Symbol) and a.axis & axis for a in bound.inputs.arrays)


# --- arrays as formulas


def of_array(array: Any, axis: Axis, kind: Kind, adapter: ArrayAdapter) -> BoundFormula:
    """An array with all its axes, real, as a variable."""
    shape = vectors(tuple(array.shape))
    expr, slots = first_variable(axis, int(shape[-1]))
    return BoundFormula(expr, kind, Inputs((array,), slots, (), shape[:-1], adapter))


@functools.lru_cache(maxsize=1024)
def first_variable(axis: Axis, dim: int) -> tuple[Expr, tuple[Slot]]:
    """The formula of one argument, and its slot."""
    return var(0, axis, dim), (Slot(axis, dim),)


def real_parts(array: Any, dtype: str, adapter: ArrayAdapter) -> tuple[Any, Kind]:
    """An array of elements of that type as one of real numbers, and of which kind it is then."""
    if dtype not in COMPLEX_TYPES:
        return array, "real"
    return adapter.as_real(array if array.shape else array.reshape(1)), "complex"


# --- several formulas over one list of arguments


def merge(what: str, operands: Sequence[BoundFormula]) -> tuple[list[Expr], Inputs]:
    """One list of arguments for all operands of the function `what`, and their formulas over it.

    An array that several operands have is one argument, and equal run-time scalars are one:
    expressions of them are computed once. The derivatives of roots at 0 depend on that.

    Raises:
        TypeError: if arrays are of several libraries.
        ValueError: if shapes or ranges do not fit.
    """
    first = operands[0]
    exprs, inputs = [first.expr], first.inputs
    if len(operands) == 1:
        return exprs, inputs
    for other in operands[1:]:
        if other.inputs is inputs:
            exprs.append(other.expr)
        else:
            expr, inputs = _with(what, exprs, inputs, other)
            exprs.append(expr)
    if inputs is not first.inputs:
        try:
            lead = common_lead([operand.inputs.lead for operand in operands])
        except ValueError as error:
            raise ValueError(explain(what, operands, str(error))) from None
        if lead != inputs.lead:
            arrays, slots, scalars, _, adapter, ranges = inputs
            inputs = Inputs(arrays, slots, scalars, lead, adapter, ranges)
    return exprs, inputs


def _with(
    what: str, exprs: Sequence[Expr], inputs: Inputs, other: BoundFormula
) -> tuple[Expr, Inputs]:
    """The formula of `other` over the arguments of `inputs`, and these with its own ones added."""
    mine, its = inputs, other.inputs
    adapter, ranges = mine.adapter, mine.ranges
    if its.adapter is not adapter:
        adapter = _common_adapter(adapter, its.adapter)
    if its.ranges is not None:
        ranges = common_ranges(what, ranges, its.ranges)
    places, arrays, slots = _placed(mine, its) if its.arrays else ((), mine.arrays, mine.slots)
    scalars, numbers = mine.scalars or its.scalars, range(len(its.scalars))
    if its.scalars and mine.scalars:
        numbers, scalars = _numbered(exprs, mine.scalars, other)
    expr = renumber(other.expr, places, tuple(numbers)) if places or numbers else other.expr
    return expr, Inputs(arrays, slots, scalars, mine.lead, adapter, ranges)


def _placed(mine: Inputs, its: Inputs) -> tuple[tuple[int, ...], tuple[Any, ...], tuple[Slot, ...]]:
    """The positions of the arrays of `its` among all arrays; all arrays, with their slots."""
    arrays, slots = [*mine.arrays], [*mine.slots]
    places: list[int] = []
    for array, slot in zip(its.arrays, its.slots, strict=True):
        place = len(slots)
        if slot in slots:
            for n, known in enumerate(slots):
                if known == slot and _one(arrays[n], array, its.adapter):
                    place = n
                    break
        if place == len(slots):
            arrays.append(array)
            slots.append(slot)
        places.append(place)
    return tuple(places), tuple(arrays), tuple(slots)


def _one(x: Any, y: Any, adapter: ArrayAdapter | None) -> bool:
    """Whether two arguments are the same, for values and for derivatives."""
    if x is y:
        return True
    if isinstance(x, Symbol) or isinstance(y, Symbol):
        return type(x) is type(y) and x == y
    return adapter is not None and adapter.one(x, y)


def _numbered(
    exprs: Sequence[Expr], known: tuple[float, ...], other: BoundFormula
) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """The positions of the scalars of `other` among all run-time scalars; all of these."""
    scalars = other.inputs.scalars
    places = [0] * len(scalars)
    runs = {bits: start for start, _, bits in _runs(tuple(exprs), known)}
    for start, dim, bits in _runs((other.expr,), scalars):
        place = runs.setdefault(bits, len(known))
        if place == len(known):
            known += scalars[start : start + dim]
        places[start : start + dim] = range(place, place + dim)
    return tuple(places), known


def _runs(exprs: tuple[Expr, ...], scalars: tuple[float, ...]) -> Iterator[tuple[int, int, bytes]]:
    """The vectors of run-time scalars in formulas: where they start, their lengths, their bits."""
    for start, dim in scalars_of(exprs):
        yield start, dim, struct.pack(f"{dim}d", *scalars[start : start + dim])


def _common_adapter(a: ArrayAdapter | None, b: ArrayAdapter | None) -> ArrayAdapter | None:
    if a is None or b is None:
        return a or b
    raise TypeError(
        f"one operand holds {a.name} arrays, the other {b.name} arrays; convert one of them"
    )


def common_ranges(what: str, a: BlockRanges | None, b: BlockRanges) -> BlockRanges:
    """The ranges of two operands.

    Raises:
        ValueError: if they are not the same.
    """
    if a is not None and a != b:
        raise ValueError(f"{what}: the operands have different ranges, {a} and {b}")
    return b


def explain(what: str, operands: Sequence[BoundFormula], problem: str) -> str:
    """A message that shows the shapes of the operands that the user combined."""
    shapes = [str(operand.shape) for operand in operands]
    if what in _SYMBOLS and len(shapes) == 2:
        formula = f" {_SYMBOLS[what]} ".join(shapes)
    else:
        formula = f"{what} of {' and '.join(shapes)}"
    return f"{formula}: {problem}"


# --- functions


def apply(
    row: Op | Composite,
    what: str,
    operands: Sequence[BoundFormula],
    params: Mapping[str, Any],
) -> BoundFormula:
    """`row(*operands)`; errors show the operands, and `what` as the name of the function.

    Raises:
        DimensionError: if the lengths of the vectors do not fit.
        TypeError: if the function is not defined for complex numbers, or libraries differ.
        ValueError: if shapes or ranges do not fit.
    """
    kind: Kind = "real"
    if row.name in _OF_COMPLEX or any_not_real(operands):
        if any(x.kind == "integer" for x in operands):
            return _over_integers(row, what, operands, params)
        kind, row, operands = _over_complex(row, what, operands)
    exprs, inputs = merge(what, operands)
    if inputs.ranges is not None and row.name in ("add", "sub"):
        _check_terms(what, operands)
    try:
        expr = row(*exprs, **params) if params else _made(row, (*exprs,))
    except DimensionError as error:
        raise DimensionError(explain(what, operands, str(error))) from None
    return BoundFormula(expr, kind, inputs)


@functools.lru_cache(maxsize=4096)
def _made(row: Op | Composite, exprs: tuple[Expr, ...]) -> Expr:
    """`row(*exprs)`. Programs make the same formulas again and again, on other arrays."""
    return row(*exprs)


def _check_terms(what: str, terms: Sequence[BoundFormula]) -> None:
    """Refuse the sum of values at single pairs with a formula of all: no sum visits all pairs."""
    stored = any(slot.stored for term in terms for slot in term.inputs.slots)
    if stored and any(t.inputs.ranges is None and t.expr.axes for t in terms):
        problem = (
            "values of a sparse matrix S are visited where they are stored, and the other term is "
            "a formula of all pairs: write K[S] + Vij(S) for its stored places, or add the results"
        )
        raise ValueError(explain(what, terms, problem))


def any_not_real(operands: Sequence[BoundFormula]) -> bool:
    """Whether some formula is one of complex numbers, or of integers."""
    for operand in operands:  # noqa: SIM110 - this is called for each part of a formula
        if operand.kind != "real":
            return True
    return False


def _over_integers(
    row: Op | Composite,
    what: str,
    operands: Sequence[BoundFormula],
    params: Mapping[str, Any],
) -> BoundFormula:
    """`apply` where some operands are integers: in comparisons, remainders and arrangements."""
    if row.name not in _COMPARING and row.name not in _STAY_INTEGERS:
        raise integers_refused(what, operands)
    alone = all(
        x.kind == "integer"
        or (x.expr.op.name == "const" and float.fromhex(str(x.expr.params[0])).is_integer())
        for x in operands
    )
    result = apply(
        row, what, [replace(x, kind="real") if x.kind == "integer" else x for x in operands], params
    )
    return replace(result, kind="integer") if alone and row.name in _STAY_INTEGERS else result


def integers_refused(what: str, operands: Sequence[BoundFormula]) -> TypeError:
    """The error for a function that is not defined for integers."""
    x = next(x for x in operands if x.kind == "integer")
    assert x.inputs.adapter is not None
    return TypeError(
        f"{what} is not defined for a formula of integers (of shape {x.shape}): as labels and "
        f"indices these are compared, or divided with remainder; convert the array to float32 or "
        f"float64, as by {conversion(x.inputs.adapter)}"
    )


def _over_complex(
    row: Op | Composite, what: str, operands: Sequence[BoundFormula]
) -> tuple[Kind, Op | Composite, Sequence[BoundFormula]]:
    """The kind of the result, the row, and its operands, where some of these are complex."""
    scales = [x.kind == "real" and x.dim == 1 for x in operands]
    if row.name == "mul" and any(scales) or row.name == "div" and scales[1]:
        return "complex", row, operands  # part by part
    if any(x.kind == "complex" for x in operands):
        row = COMPLEX.get(row.name, row)
    if row.name in ALIKE:
        return "complex", row, [as_complex(x) for x in operands]
    takes, gives = (row.takes, row.gives) if isinstance(row, Composite) else ("real", "real")
    if takes == "complex":
        operands = [as_complex(x) for x in operands]
    elif any(x.kind == "complex" for x in operands):
        raise TypeError(f"{what} is not defined for complex numbers")
    return gives, row, operands


def as_complex(bound: BoundFormula) -> BoundFormula:
    """The same numbers, as complex ones."""
    if bound.kind == "complex":
        return bound
    return apply(COMPOSITES["real2complex"], "real2complex", (bound,), {})


def transpose(bound: BoundFormula) -> BoundFormula:
    """The same array with the axes of i and j exchanged."""
    inputs = bound.inputs
    *batch, rows, columns = inputs.lead
    exchanged = Inputs(
        tuple(map(_with_axes_exchanged, inputs.arrays)),
        tuple(slot.transposed for slot in inputs.slots),
        inputs.scalars,
        (*batch, columns, rows),
        inputs.adapter,
        inputs.ranges and inputs.ranges.T,
    )
    return BoundFormula(transposed(bound.expr), bound.kind, exchanged)


def _with_axes_exchanged(argument: Any) -> Any:
    if isinstance(argument, Symbol):
        return replace(argument, axis=argument.axis.other)
    return argument.swapaxes(-3, -2) if len(argument.shape) else argument


def within(bound: BoundFormula, ranges: BlockRanges) -> BoundFormula:
    """The same array, for reductions within blocks.

    Raises:
        ValueError: if there are other ranges already, or they are for other sizes.
    """
    inputs = bound.inputs
    if not bound.waits:
        check_sizes(ranges, inputs.lead[-2:])
    ranges = common_ranges("K[ranges]", inputs.ranges, ranges)
    return replace(bound, inputs=inputs._replace(ranges=ranges))


def duplicate(bound: BoundFormula) -> BoundFormula:
    """The same formula of copies of the arrays; in PyTorch these are new leaves."""
    inputs = bound.inputs
    copies = tuple(
        a if isinstance(a, Symbol) or inputs.adapter is None else inputs.adapter.duplicate(a)
        for a in inputs.arrays
    )
    return replace(bound, inputs=inputs._replace(arrays=copies))
