"""Lowering: writes the scalar program of a `MapReduce`, or of one split of its columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from foldwise.ir.axis import Axis
from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, const
from foldwise.ir.legal import checked
from foldwise.ir.loops import Argument, Component, DType, LoopKernel, LoopKind, Output, Value
from foldwise.ir.reduction import State
from foldwise.ir.schedule import GpuSchedule, Schedule
from foldwise.ir.spec import MapReduce
from foldwise.lower.columns import Columns, FinalStates, merge_states, reduce_columns
from foldwise.lower.components import added, each, place_of
from foldwise.lower.formula import FormulaCode
from foldwise.lower.slices import each_slice
from foldwise.transform.analysis import sorted_nodes
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
        ScheduleError: if the schedule is not legal for the program.
    """
    assert spec.axis is Axis.J
    b = Builder(dtype, arguments, spec.scalars, index_dtype)
    sorted_nodes(spec.operands)
    operands = tuple(kernel_form(e) for e in spec.operands)
    outer = None
    if spec.reduction.linear:
        parts = factor(operands[0], Axis.J)
        outer, operands = None if parts.outer is const(1) else parts.outer, (parts.inner,)
    operands = tuple(signs_inside(in_base_two(e)) for e in operands)
    columns = _columns(spec, b, schedule, operands, partial=partial)
    write = _Writer(spec.dim, columns, _outputs(spec.dim, columns, dtype), outer)

    def piece(part: Columns, cell: Component) -> FinalStates:
        reduced = reduce_columns(part, schedule.unroll)
        # Without the outer factor there may be one component, which all others share.
        shared = columns.dim == 1

        def component(k: Component) -> None:
            source = 0 if shared else k
            write.store(part, added(b, part.first, k), cell, lambda n: reduced.result(source, n))

        each(b, spec.dim if shared else part.dim, schedule.unroll, component)
        return reduced

    def row(_: Value, __: tuple[Value, ...]) -> Sequence[Value]:
        each_slice(columns, _slice(schedule), piece)
        return ()

    b.loop(LoopKind.ROWS, [], row)
    kernel = replace(
        b.finish(write.outputs, schedule),
        products=spec.numerics.products,
        expanded=spec.expands,
        chooses=spec.reduction.chooses,
    )
    return checked(kernel)


def merge(  # noqa: PLR0913 - like `lower`, and how the states lie
    spec: MapReduce,
    states: int,
    schedule: Schedule,
    *,
    dtype: DType,
    index_dtype: DType = "int64",
    partial: bool = False,
    flat: bool = False,
) -> LoopKernel:
    """Write the kernel that merges `states` states of each row.

    Its arguments are the fields of the state, as the `partial` kernel of the same computation
    writes them: for each row one state after the other. If they are `flat` each component counts as
    a row, and its states lie apart.

    Raises:
        ScheduleError: if the schedule is not legal for the program.
    """
    dim = 1 if flat else spec.dim
    b = Builder(_accumulator(spec, dtype), [], 0, index_dtype)
    columns = replace(_columns(spec, b, schedule, (), partial=True), dim=dim)
    fields = _outputs(dim, columns, b.dtype)
    given = [Argument(Axis.I, states * field.dim, field.dtype, dense=not flat) for field in fields]
    b = Builder(b.dtype, given, spec.scalars, index_dtype)  # a call has the same for all kernels
    columns = replace(_columns(spec, b, schedule, (), partial=partial), dim=dim)
    write = _Writer(dim, columns, _outputs(dim, columns, dtype))

    def piece(part: Columns, cell: Component) -> FinalStates:
        merged = merge_states(columns, part, states, schedule.unroll)
        write.store(part, part.first, cell, lambda n: merged.result(0, n))
        return merged

    def component(k: Component) -> None:
        each_slice(replace(columns, dim=1, first=k), _slice(schedule), piece)

    def row(_: Value, __: tuple[Value, ...]) -> Sequence[Value]:
        each(b, dim, schedule.unroll, component)
        return ()

    b.loop(LoopKind.ROWS, [], row)
    return checked(b.finish(write.outputs, schedule))


def _accumulator(spec: MapReduce, dtype: DType) -> DType:
    """The type of the numbers of the state."""
    return dtype if spec.numerics.accumulator == "auto" else spec.numerics.accumulator


def _slice(schedule: Schedule) -> int:
    """Numbers of a state that are in memory at once, at most; 0: all."""
    return schedule.slice if isinstance(schedule, GpuSchedule) else 0


def _columns(
    spec: MapReduce,
    b: Builder,
    schedule: Schedule,
    operands: tuple[Expr, ...],
    *,
    partial: bool,
) -> Columns:
    """The reduction of `spec`, with `operands` in the form in which they are computed."""
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
        strip=schedule.strip if isinstance(schedule, GpuSchedule) else 0,
        partial=partial,
    )


def _outputs(dim: int, columns: Columns, dtype: DType) -> list[Output]:
    """The arrays that the kernel writes: results of type `dtype`, or the fields of the state."""
    b = columns.accumulator
    types: dict[str, DType] = {"number": dtype, "index": "int64"}
    if columns.partial:
        types = {"number": b.dtype, "index": b.index_dtype}
    return [
        Output(columns.cells * (1 if field.shared else dim), types[field.kind])
        for field in columns.fields
    ]


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes results to the outputs.

    Attributes:
        dim: number of components.
        columns: the reduction.
        outputs: the arrays.
        outer: a factor of the results.
    """

    dim: int
    columns: Columns
    outputs: Sequence[Output]
    outer: Expr | None = None

    def store(
        self, part: Columns, k: Component, first: Component, result: Callable[[Component], State]
    ) -> None:
        """Write component `k`: `result(n)` holds the fields of cell `first + n`."""
        b, unroll = part.code.builder, part.code.unroll
        each(b, part.cells, unroll, lambda n: self._store(k, added(b, first, n), result(n)))

    def _store(self, k: Component, n: Component, result: State) -> None:
        code, b = self.columns.code, self.columns.code.builder
        fields = zip(self.columns.fields, self.outputs, strict=True)
        for number, (field, output) in enumerate(fields):
            value = getattr(result, field.name)
            if field.kind == "number":
                value = b.cast(value, output.dtype)
                if self.outer is not None:
                    value = b.mul(b.cast(code.at(self.outer, k), output.dtype), value)
            b.store(number, 0 if field.shared else place_of(b, k, n, self.dim), value)
