"""Code of formulas: the components of expressions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, FormulaTooLargeError
from foldwise.ir.loops import Array, Component, LoopKind, Value


class FormulaCode:
    """Writes components of expressions, each once. Implements `Components`."""

    def __init__(self, builder: Builder, unroll: int) -> None:
        self.builder = builder
        self.unroll = unroll
        self._known: dict[tuple[Expr, Component], Value] = {}
        self._tables: dict[Expr, Array] = {}

    def again(self) -> FormulaCode:
        """The same for another loop, where nothing is written yet."""
        return FormulaCode(self.builder, self.unroll)

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
                try:
                    self._known[key] = node.op.component(self, component, node)
                except RecursionError:
                    raise FormulaTooLargeError(
                        "operations that move or fold components are nested too deeply"
                    ) from None
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
        if count <= self.unroll:
            for k in range(count):
                start = step(k, start)
            return start
        return self.builder.loop(LoopKind.FEATURES, start, step, extent=count, axes=node.axes)

    def table(self, node: Expr, size: int, fill: Callable[[Array], None]) -> Array:
        """The memory that `fill` wrote for `node`, once."""
        if node not in self._tables:
            self._tables[node] = self.builder.table(size, fill)
        return self._tables[node]

    @staticmethod
    def _key(e: Expr, k: Component) -> tuple[Expr, Component]:
        return (e, k if e.dim > 1 else 0)
