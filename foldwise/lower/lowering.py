"""Lowering: writes the scalar program of a `MapReduce`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import SimpleNamespace

from foldwise.ir.axis import Axis
from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, const
from foldwise.ir.loops import Argument, Array, Component, DType, LoopKernel, LoopKind, Value
from foldwise.ir.reduction import Reduction, State
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce
from foldwise.transform.factor import Factored, factor
from foldwise.transform.simplify import simplify


class FormulaCode:
    """Writes components of expressions, each once. Implements `Components`."""

    def __init__(self, builder: Builder, unroll: int) -> None:
        self.builder = builder
        self._unroll = unroll
        self._known: dict[tuple[Expr, Component], Value] = {}

    def at(self, e: Expr, k: Component) -> Value:
        """The k-th component of `e`; the only one, whatever `k`, if `e` has dimension 1."""
        # Element-wise ops are walked with an explicit stack: formulas may be deeper than Python's.
        goal = self._key(e, k)
        stack = [goal]
        while stack:
            node, component = key = stack[-1]
            if key in self._known:
                stack.pop()
            elif node.op.lower is None:
                assert node.op.component is not None
                self._known[key] = node.op.component(self, component, node)
            else:
                operands = [self._key(arg, component) for arg in node.args]
                missing = [operand for operand in operands if operand not in self._known]
                if missing:
                    stack += missing[::-1]
                else:
                    values = (self._known[operand] for operand in operands)
                    self._known[key] = node.op.lower(self.builder, *values, *node.params)
        return self._known[goal]

    def fold(
        self,
        node: Expr,
        count: int,
        start: Sequence[Value],
        step: Callable[[Component, Sequence[Value]], Sequence[Value]],
    ) -> Sequence[Value]:
        """What `count` steps, numbered from 0, make of `start`: as lines or as a loop."""
        if count <= self._unroll:
            for k in range(count):
                start = step(k, start)
            return start
        return self.builder.loop(LoopKind.FEATURES, start, step, extent=count, axes=node.axes)

    @staticmethod
    def _key(e: Expr, k: Component) -> tuple[Expr, Component]:
        return (e, k if e.dim > 1 else 0)


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
    formula = simplify(spec.formula)
    reduction = spec.reduction
    parts = factor(formula, Axis.J) if reduction.linear else Factored(const(1), formula)
    code = FormulaCode(b, schedule.unroll)
    writer = _unrolled if parts.inner.dim <= schedule.unroll else _looped
    blocked = reduction.rounds and spec.numerics.summation == "block"

    def row(_: Value, __: tuple[Value, ...]) -> Sequence[Value]:
        result = writer(code, reduction, parts.inner, blocked)

        def store(k: Component) -> None:
            value = result(k if parts.inner.dim > 1 else 0)
            if parts.outer is not const(1):
                value = b.mul(code.at(parts.outer, k), value)
            b.store(k, value)

        _each(b, spec.out_dim, schedule.unroll, store)
        return ()

    b.loop(LoopKind.ROWS, [], row)
    out_dtype: DType = "int64" if reduction.returns_index else dtype
    return b.finish(spec.out_dim, out_dtype, schedule)


def _each(b: Builder, count: int, unroll: int, action: Callable[[Component], None]) -> None:
    """`action(0) ... action(count - 1)`, as lines or as a loop."""
    if count <= unroll:
        for k in range(count):
            action(k)
    else:
        b.loop(LoopKind.FEATURES, [], lambda k, _: action(k) or (), extent=count)


def _flat(reduction: Reduction, states: Sequence[State]) -> list[Value]:
    return [getattr(s, field.name) for s in states for field in reduction.state]


def _states(reduction: Reduction, values: Sequence[Value]) -> list[State]:
    width = len(reduction.state)
    return [
        SimpleNamespace(
            **{f.name: v for f, v in zip(reduction.state, values[n : n + width], strict=True)}
        )
        for n in range(0, len(values), width)
    ]


def _unrolled(
    code: FormulaCode, reduction: Reduction, formula: Expr, blocked: bool
) -> Callable[[Component], Value]:
    """The reduction with its state in registers. Returns the result by component."""
    b = code.builder
    start = _flat(reduction, [reduction.init(b)] * formula.dim)

    def column(j: Value, carried: tuple[Value, ...]) -> list[Value]:
        j = b.cast(j, b.index_dtype) if reduction.returns_index else j
        return _flat(
            reduction,
            [
                reduction.accumulate(b, state, code.at(formula, k), j)
                for k, state in enumerate(_states(reduction, carried))
            ],
        )

    def chunk(_: Value, carried: tuple[Value, ...]) -> Sequence[Value]:
        if not blocked:
            return b.loop(LoopKind.COLUMNS, carried, column)
        block = b.loop(LoopKind.COLUMNS, start, column)
        pairs = zip(_states(reduction, carried), _states(reduction, block), strict=True)
        return _flat(reduction, [reduction.combine(b, p, q) for p, q in pairs])

    total = _states(reduction, b.loop(LoopKind.CHUNKS, start, chunk))

    def result(k: Component) -> Value:
        assert isinstance(k, int)
        return reduction.finalize(b, total[k])

    return result


def _looped(
    code: FormulaCode, reduction: Reduction, formula: Expr, blocked: bool
) -> Callable[[Component], Value]:
    """The reduction with its state in memory, by loops over components; likewise."""
    b, dim = code.builder, formula.dim

    def allocate() -> dict[str, Array]:
        return {
            f.name: b.array(dim, b.index_dtype if f.kind == "index" else None)
            for f in reduction.state
        }

    def get(memory: dict[str, Array], k: Component) -> State:
        return SimpleNamespace(**{name: b.peek(array, k) for name, array in memory.items()})

    def put(memory: dict[str, Array], k: Component, state: State) -> None:
        for name, array in memory.items():
            b.poke(array, k, getattr(state, name))

    def each(action: Callable[[Component], None]) -> None:
        _each(b, dim, 0, action)

    total = allocate()
    block = allocate() if blocked else total
    each(lambda k: put(total, k, reduction.init(b)))

    def column(j: Value, _: tuple[Value, ...]) -> Sequence[Value]:
        j = b.cast(j, b.index_dtype) if reduction.returns_index else j
        each(
            lambda k: put(block, k, reduction.accumulate(b, get(block, k), code.at(formula, k), j))
        )
        return ()

    def chunk(_: Value, __: tuple[Value, ...]) -> Sequence[Value]:
        if blocked:
            each(lambda k: put(block, k, reduction.init(b)))
        b.loop(LoopKind.COLUMNS, [], column)
        if blocked:
            each(lambda k: put(total, k, reduction.combine(b, get(total, k), get(block, k))))
        return ()

    b.loop(LoopKind.CHUNKS, [], chunk)
    return lambda k: reduction.finalize(b, get(total, k))
