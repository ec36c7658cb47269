"""Lowering: writes the scalar program of a `MapReduce`."""

from __future__ import annotations

from collections.abc import Sequence

from foldwise.ir.axis import Axis
from foldwise.ir.builder import Builder
from foldwise.ir.expr import const
from foldwise.ir.loops import Argument, Component, DType, LoopKernel, LoopKind, Output, Value
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce
from foldwise.lower.columns import Columns, each, place_of
from foldwise.lower.formula import FormulaCode
from foldwise.transform.exponentials import in_base_two
from foldwise.transform.factor import factor
from foldwise.transform.simplify import simplify


def lower(
    spec: MapReduce,
    arguments: Sequence[Argument],
    schedule: Schedule,
    *,
    dtype: DType,
    index_dtype: DType = "int64",
) -> LoopKernel:
    """Write the kernel of a computation that reduces over columns (axis J).

    Args:
        spec: the computation.
        arguments: how each array argument lies in memory.
        schedule: the loop shape.
        dtype: type of the arithmetic.
        index_dtype: type of column indices in the state of an arg-reduction.
    """
    assert spec.axis is Axis.J
    b = Builder(dtype, arguments, spec.scalars, index_dtype)
    reduction = spec.reduction
    operands = tuple(simplify(e) for e in spec.operands)
    outer = const(1)
    if reduction.linear:
        parts = factor(operands[0], Axis.J)
        outer, operands = parts.outer, (parts.inner,)
    operands = tuple(in_base_two(e) for e in operands)
    if spec.numerics.summation == "kahan":
        assert reduction.compensated is not None, reduction
        reduction = reduction.compensated
    blocks = reduction.rounds and spec.numerics.summation == "block"
    accumulator = dtype if spec.numerics.accumulator == "auto" else spec.numerics.accumulator
    code = FormulaCode(b, schedule.unroll)
    columns = Columns(
        code=code,
        accumulator=b.accumulating(accumulator),
        reduction=reduction,
        whole=(blocks and reduction.compensated) or reduction,
        operands=operands,
        dim=operands[-1].dim,
        cells=spec.cells,
        blocked=blocks or reduction.anchor is not None,
        chunk=schedule.chunk,
    )
    types: dict[str, DType] = {"index": "int64", "number": dtype}

    def row(_: Value, __: tuple[Value, ...]) -> Sequence[Value]:
        result = columns.reduce(schedule.unroll)

        def store(k: Component, n: Component) -> None:
            values = result(k if columns.dim > 1 else 0, n)
            for number, output in enumerate(reduction.outputs):
                value = getattr(values, output.name)
                if output.kind == "number":
                    value = b.cast(value, dtype)
                if outer is not const(1):
                    value = b.mul(code.at(outer, k), value)
                b.store(number, 0 if output.shared else place_of(b, k, n, spec.dim), value)

        def store_cells(k: Component) -> None:
            each(b, spec.cells, schedule.unroll, lambda n: store(k, n))

        each(b, spec.dim, schedule.unroll, store_cells)
        return ()

    b.loop(LoopKind.ROWS, [], row)
    outputs = [
        Output(dim, types[output.kind])
        for dim, output in zip(spec.out_dims, reduction.outputs, strict=True)
    ]
    return b.finish(outputs, schedule)
