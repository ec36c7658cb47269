"""`Builder`: writes a `LoopKernel`, each statement in the outermost loop where it can stand.

Hoisting and common-subexpression elimination need no pass of their own: a statement goes to the
deepest scope of its operands, and a statement that was written before is not written again.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from foldwise.ir.axis import Axis
from foldwise.ir.loops import (
    Argument,
    Array,
    Component,
    Compute,
    Const,
    DType,
    Load,
    Lookup,
    Loop,
    LoopKernel,
    LoopKind,
    Output,
    Peek,
    Poke,
    Scalar,
    Statement,
    Store,
    Value,
    When,
)
from foldwise.ir.opcodes import OPCODES, Arithmetic
from foldwise.ir.patterns import pattern_of
from foldwise.ir.schedule import Schedule

LoopBody = Callable[[Value, tuple[Value, ...]], Sequence[Value]]


@dataclass(slots=True)
class _Scope:
    """A loop body being written."""

    kind: LoopKind | None
    statements: list[Statement] = field(default_factory=list[Statement])
    written: dict[tuple[Any, ...], Value] = field(default_factory=dict[tuple[Any, ...], Value])
    reads: set[int] = field(default_factory=set[int])  # depths of the scopes it takes values from
    anchored: bool = False  # it touches memory, so the loop must stay where it was written
    conditional: bool = False  # it may be skipped: statements just before it move into it
    index: Value | None = None


class Visited(NamedTuple):
    """A place in the lists of columns.

    Attributes:
        column: the column that stands there.
        place: the place, counted over the lists of all rows.
        exists: whether the list of the row is that long.
    """

    column: Value
    place: Value
    exists: Value


class Builder(Arithmetic):
    """Writes one kernel. The methods for arithmetic are the rows of `Arithmetic`.

    Args:
        dtype: type of the arithmetic.
        arguments: arrays that `load` reads.
        scalars: number of run-time scalars.
        index_dtype: type of column indices.
    """

    def __init__(
        self,
        dtype: DType,
        arguments: Sequence[Argument],
        scalars: int,
        index_dtype: DType = "int64",
    ) -> None:
        self.dtype: DType = dtype
        self.index_dtype: DType = index_dtype
        self._arguments = tuple(arguments)
        self._scalars = scalars
        self._arrays: list[Array] = []
        self._scopes = [_Scope(None)]
        self._depth: dict[Value, int] = {}
        self._tables: dict[Array, int] = {}  # those that are filled, and the depth where they are

    def accumulating(self, dtype: DType) -> Builder:
        """The same builder, for arithmetic in another type."""
        twin = copy.copy(self)
        twin.dtype = dtype
        return twin

    # --- statements

    def const(self, value: float, dtype: DType | None = None) -> Value:
        """A literal; of the kernel's type unless `dtype` is given."""
        dtype = dtype or self.dtype
        key = ("const", float(value).hex(), dtype)
        return self._write(key, dtype, (), lambda r: Const(r, value))

    def scalar(self, slot: int, component: Component = 0) -> Value:
        """Run-time scalar number `slot + component`."""
        if isinstance(component, int):
            slot, component = slot + component, 0
        index = (component,) if isinstance(component, Value) else ()
        key = ("scalar", slot, component)
        return self._write(key, self.dtype, index, lambda r: Scalar(r, slot, component))

    def lookup(self, table: tuple[int, ...], component: Value) -> Value:
        """`table[component]`, an integer."""
        key = ("lookup", table, component)
        return self._write(key, "int64", (component,), lambda r: Lookup(r, table, component))

    def load(self, slot: int, component: Component) -> Value:
        """One component of argument `slot` at the current row or column.

        Floating-point numbers are converted to `dtype`, integers keep their type.
        """
        argument = self._arguments[slot]
        if argument.listed:
            visited = self.visited()
            assert visited is not None
            at = visited.column
            if argument.stored is Axis.I:
                at = visited.place
            elif argument.stored is Axis.J:
                at = self.cast(self._load_at(len(self._arguments) - 3, 0, visited.place), "int64")
            return self._load_at(slot, component, at)
        axis, dtype = argument.axis, argument.loaded_as(self.dtype)
        index = (component,) if isinstance(component, Value) else ()
        at = LoopKind.COLUMNS if axis & Axis.J else LoopKind.ROWS if axis else None
        depth = next(d for d, scope in enumerate(self._scopes) if scope.kind is at)
        return self._write(
            ("load", slot, component),
            dtype,
            index,
            lambda r: Load(r, slot, component),
            depth=depth,
            axes=axis,
        )

    def visited(self) -> Visited | None:
        """The column at hand, where rows have lists of columns; None where all rows have the same
        columns.

        Rows with fewer columns than others read their last one again.
        """
        if not (self._arguments and self._arguments[-1].listed):
            return None
        place = next(s.index for s in self._scopes if s.kind is LoopKind.COLUMNS)
        assert place is not None
        bounds, columns = len(self._arguments) - 2, len(self._arguments) - 1
        first, count = self.load(bounds, 0), self.load(bounds, 1)
        zero, one = (self.const(n, "int64") for n in (0, 1))
        exists, last = self.lt(place, count), self.sub(count, one)
        at = self.add(first, self.select(exists, place, last))
        # A row without any, perhaps the first one, reads a column of another row.
        at = self.select(self.lt(at, zero), zero, at)
        return Visited(self.cast(self._load_at(columns, 0, at), "int64"), at, exists)

    def _load_at(self, slot: int, component: Component, at: Value) -> Value:
        index = (component,) if isinstance(component, Value) else ()
        dtype, key = self._arguments[slot].loaded_as(self.dtype), ("load", slot, component, at)
        return self._write(key, dtype, (*index, at), lambda r: Load(r, slot, component, at))

    def compute(self, opcode: str, *operands: Value, dtype: DType | None = None) -> Value:
        """`opcode(*operands)`; the row of the opcode says its type, unless `dtype` is given."""
        row = OPCODES[opcode]
        assert row.arity == len(operands), opcode
        assert dtype or row.result != "stated", opcode
        dtype = dtype or ("bool" if row.result == "bool" else operands[-1].dtype)
        return self._write(
            (opcode, dtype, *operands), dtype, operands, lambda r: Compute(r, opcode, operands)
        )

    def array(self, size: int, dtype: DType | None = None, *, temporary: bool = False) -> Array:
        """Memory of `size` numbers per row."""
        self._arrays.append(Array(len(self._arrays), dtype or self.dtype, size, temporary))
        return self._arrays[-1]

    def table(self, size: int, fill: Callable[[Array], None]) -> Array:
        """Memory of `size` numbers that `fill` writes, and that is only read from then on.

        The code of `fill` stands in the outermost loop where it can, like a value. It must not
        write to other memory than this and temporary arrays of its own.
        """
        array = self.array(size, temporary=True)
        depth, scope = len(self._scopes), _Scope(None)
        self._scopes.append(scope)
        fill(array)
        self._scopes.pop()
        rows = next(d for d, other in enumerate(self._scopes) if other.kind is LoopKind.ROWS)
        home = self._tables[array] = max(rows, *(d for d in scope.reads if d < depth))
        target = self._scopes[home]
        target.statements += scope.statements
        target.reads.update(d for d in scope.reads if d < home)
        return array

    def peek(self, array: Array, component: Component) -> Value:
        """`array[component]` as it is now."""
        index = (component,) if isinstance(component, Value) else ()
        if array in self._tables:
            return self._write(
                ("peek", array, component),
                array.dtype,
                index,
                lambda r: Peek(r, array, component),
                depth=self._tables[array],
                axes=Axis.I,
            )
        axes = component.axes if isinstance(component, Value) else Axis.NONE
        result = self._fresh(array.dtype, Axis.I | axes, len(self._scopes) - 1)
        self._append(Peek(result, array, component))
        return result

    def poke(self, array: Array, component: Component, value: Value) -> None:
        """`array[component] = value`."""
        self._scopes[-1].reads.add(self._depth[value])
        self._append(Poke(array, component, value))

    def store(self, output: int, component: Component, value: Value) -> None:
        """Set component `component` of output number `output` at the current row."""
        self._append(Store(output, component, value))

    def loop(
        self,
        kind: LoopKind,
        initial: Sequence[Value],
        body: LoopBody,
        *,
        extent: int = 0,
        axes: Axis = Axis.I,
    ) -> tuple[Value, ...]:
        """Write a loop.

        Args:
            kind: the index set.
            initial: the values that the first turn receives.
            body: called once, `body(index, carried) -> yields`.
            extent: see `Loop`.
            axes: the axes of the carried values.

        Returns:
            The carried values after the last turn.
        """
        depth = len(self._scopes)
        index_axes = {LoopKind.ROWS: Axis.I, LoopKind.COLUMNS: Axis.J}.get(kind, Axis.NONE)
        scope = _Scope(kind)
        self._scopes.append(scope)
        index = scope.index = self._fresh("int64", index_axes, depth)
        carried = tuple(self._fresh(v.dtype, axes, depth) for v in initial)
        yields = tuple(body(index, carried))
        self._scopes.pop()
        scope.reads.update(self._depth[v] for v in (*initial, *yields))
        home = depth - 1
        if kind is LoopKind.FEATURES and not scope.anchored:
            home = max((d for d in scope.reads if d < depth), default=0)
        results = tuple(self._fresh(v.dtype, axes, home) for v in initial)
        written = tuple(scope.statements)
        loop = Loop(kind, index, extent, tuple(initial), carried, written, yields, results)
        target = self._scopes[home]
        target.statements.append(replace(loop, pattern=pattern_of(loop, self._arguments)))
        target.reads.update(d for d in scope.reads if d < home)
        target.anchored |= scope.anchored
        return results

    def finish(self, outputs: Sequence[Output], schedule: Schedule) -> LoopKernel:
        """The kernel written so far."""
        return LoopKernel(
            arguments=self._arguments,
            scalars=self._scalars,
            arrays=tuple(self._arrays),
            body=tuple(self._scopes[0].statements),
            outputs=tuple(outputs),
            dtype=self.dtype,
            schedule=schedule,
        )

    def when(
        self, mask: Value, initial: Sequence[Value], body: Callable[[], Sequence[Value]]
    ) -> tuple[Value, ...]:
        """The values of `body`, or `initial` where `mask` is off: for code that rarely runs.

        The body must leave rows alone whose mask is off; it is skipped when it is off in all.
        """
        depth = len(self._scopes)
        scope = _Scope(None, conditional=True)
        self._scopes.append(scope)
        yields = tuple(body())
        self._scopes.pop()
        results = tuple(self._fresh(v.dtype, Axis.I, depth - 1) for v in initial)
        target = self._scopes[-1]
        target.statements.append(
            When(mask, tuple(initial), tuple(scope.statements), yields, results)
        )
        used = (mask, *initial, *yields)
        target.reads.update(d for d in (*scope.reads, *map(self._depth.__getitem__, used)))
        target.reads = {d for d in target.reads if d < depth - 1}
        target.anchored |= scope.anchored
        return results

    # --- placement

    def _fresh(self, dtype: DType, axes: Axis, depth: int) -> Value:
        value = Value(len(self._depth), dtype, axes)
        self._depth[value] = depth
        return value

    def _write(
        self,
        key: tuple[Any, ...],
        dtype: DType,
        operands: Sequence[Value],
        statement: Callable[[Value], Statement],
        *,
        depth: int = 0,
        axes: Axis = Axis.NONE,
    ) -> Value:
        reads = [depth, *(self._depth[v] for v in operands)]
        home = max(reads)
        scope = self._scopes[home]
        result = scope.written.get(key)
        if result is None and home + 1 < len(self._scopes) and self._scopes[home + 1].conditional:
            home += 1
            scope = self._scopes[home]
            result = scope.written.get(key)
        if result is None:
            for operand in operands:
                axes |= operand.axes
            result = scope.written[key] = self._fresh(dtype, axes, home)
            scope.statements.append(statement(result))
            scope.reads.update(d for d in reads if d < home)
        return result

    def _append(self, statement: Peek | Poke | Store) -> None:
        self._scopes[-1].statements.append(statement)
        self._scopes[-1].anchored = True
