"""Lowering: writes the scalar program of a `MapReduce`, whole or in parts of the columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from foldwise.ir.axis import Axis
from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, const
from foldwise.ir.loops import Argument, Component, DType, LoopKernel, LoopKind, Output, Value
from foldwise.ir.reduction import State
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce
from foldwise.lower.columns import Columns, Result, each, place_of
from foldwise.lower.formula import FormulaCode
from foldwise.transform.analysis import sorted_nodes
from foldwise.transform.distances import scaled_distances
from foldwise.transform.exponentials import in_base_two
from foldwise.transform.factor import factor
from foldwise.transform.kernel_form import kernel_form
from foldwise.transform.signs import signs_inside


def lower(
    spec: MapReduce,
    arguments: Sequence[Argument],
    schedule: Schedule,
    *,
    dtype: DType,
    index_dtype: DType = "int64",
    partial: bool = False,
) -> LoopKernel:
    """Write the kernel of a computation that reduces over columns (axis J).

    Args:
        spec: the computation.
        arguments: how each array argument lies in memory.
        schedule: the loop shape.
        dtype: type of the arithmetic.
        index_dtype: type of column indices in the state of an arg-reduction.
        partial: whether the outputs are the fields of the state, for `merge`.

    Raises:
        FormulaTooLargeError: if there are too many operations, or too deeply nested ones.
    """
    assert spec.axis is Axis.J
    b = Builder(dtype, arguments, spec.scalars, index_dtype)
    sorted_nodes(spec.operands)
    operands = tuple(kernel_form(e) for e in spec.operands)
    outer = None
    if spec.reduction.linear:
        parts = factor(operands[0], Axis.J)
        outer, operands = None if parts.outer is const(1) else parts.outer, (parts.inner,)
    if schedule.scaled:
        operands = scaled_distances(operands, schedule.unroll)
    operands = tuple(signs_inside(in_base_two(e)) for e in operands)
    columns = _columns(spec, b, schedule, operands, partial=partial)

    def row(_: Value, __: tuple[Value, ...]) -> Sequence[Value]:
        _store(spec, columns, columns.reduce(schedule.unroll), dtype, outer)
        return ()

    b.loop(LoopKind.ROWS, [], row)
    kernel = b.finish(_outputs(spec, columns, dtype), schedule)
    return replace(kernel, products=spec.numerics.products, expanded=spec.expands)


def merge(
    spec: MapReduce,
    parts: int,
    schedule: Schedule,
    *,
    dtype: DType,
    index_dtype: DType = "int64",
    partial: bool = False,
) -> LoopKernel:
    """Write the kernel that makes the result of the states for `parts` parts of the columns.

    Its arguments are the fields of the state, as the `partial` kernel of the same computation gives
    them: for each row one part after the other.
    """
    b = Builder(_accumulator(spec, dtype), [], 0, index_dtype)
    columns = _columns(spec, b, schedule, (), partial=True)
    fields = _outputs(spec, columns, b.dtype)
    given = [Argument(Axis.I, parts * field.dim, field.dtype, dense=True) for field in fields]
    b = Builder(b.dtype, given, spec.scalars, index_dtype)  # a call has the same for all kernels
    columns = _columns(spec, b, schedule, (), partial=partial)

    def row(_: Value, __: tuple[Value, ...]) -> Sequence[Value]:
        _store(spec, columns, columns.merged(parts, schedule.unroll), dtype)
        return ()

    b.loop(LoopKind.ROWS, [], row)
    return b.finish(_outputs(spec, columns, dtype), schedule)


def _accumulator(spec: MapReduce, dtype: DType) -> DType:
    """The type of the numbers of the state."""
    return dtype if spec.numerics.accumulator == "auto" else spec.numerics.accumulator


def _columns(
    spec: MapReduce,
    b: Builder,
    schedule: Schedule,
    operands: tuple[Expr, ...],
    *,
    partial: bool,
) -> Columns:
    """What is reduced, and how, with the operands as they are to be computed."""
    reduction = spec.reduction
    if spec.numerics.summation == "kahan":
        assert reduction.compensated is not None, reduction
        reduction = reduction.compensated
    blocks = reduction.rounds and spec.numerics.summation == "block"
    return Columns(
        code=FormulaCode(b, schedule.unroll),
        accumulator=b.accumulating(_accumulator(spec, b.dtype)),
        reduction=reduction,
        whole=(blocks and reduction.compensated) or reduction,
        operands=operands,
        dim=operands[-1].dim if operands else spec.dim,
        cells=spec.k,
        blocked=blocks or reduction.rescale is not None,
        chunk=schedule.chunk,
        strip=schedule.strip,
        partial=partial,
    )


def _outputs(spec: MapReduce, columns: Columns, dtype: DType) -> list[Output]:
    """The arrays that the kernel writes: results of type `dtype`, or the fields of the state."""
    number, index = (
        (columns.accumulator.dtype, columns.accumulator.index_dtype)
        if columns.partial
        else (dtype, "int64")
    )
    types: dict[str, DType] = {"number": number, "index": index}
    return [
        Output(spec.k * (1 if field.shared else spec.dim), types[field.kind])
        for field in columns.fields
    ]


def _store(
    spec: MapReduce, columns: Columns, result: Result, dtype: DType, outer: Expr | None = None
) -> None:
    """Write what each component and cell has, times the factor `outer`, to the outputs."""
    b, unroll = columns.code.builder, columns.code.unroll
    outputs = _outputs(spec, columns, dtype)

    def store(k: Component, n: Component, values: State) -> None:
        for number, (field, output) in enumerate(zip(columns.fields, outputs, strict=True)):
            value = getattr(values, field.name)
            if field.kind == "number":
                value = b.cast(value, output.dtype)
                if outer is not None:
                    value = b.mul(b.cast(columns.code.at(outer, k), output.dtype), value)
            b.store(number, 0 if field.shared else place_of(b, k, n, spec.dim), value)

    def store_cells(k: Component) -> None:
        cell = result(k if columns.dim > 1 else 0)
        each(b, spec.k, unroll, lambda n: store(k, n, cell(n)))

    each(b, spec.dim, unroll, store_cells)
