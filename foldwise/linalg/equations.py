"""`Equation`: linear systems apart from their arrays, which are differentiated as such.

The solution x of `b - A x - alpha x = 0`, or of `A^T (b - A x) - alpha x = 0` for least squares, is
a function of alpha, b and the parameters of A, the `given` arrays. Its derivatives solve systems
with the derivative of the left side by x, or its transpose; all else are derivatives of the left
side at the solution, which are those of the library. So each library has one rule, for all methods
and all matrices.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np

from foldwise.arrays import ArrayAdapter, adapter_of
from foldwise.engine.shapes import broadcast, common_dtype
from foldwise.ir.lock import load_module
from foldwise.linalg.driver import Found, Means, Run, drive
from foldwise.linalg.methods import Method, kind_of, solver_of
from foldwise.linalg.operators import Operator, Times
from foldwise.linalg.outcome import Record, conclude
from foldwise.linalg.preconditioners import with_preconditioner
from foldwise.linalg.problem import Problem, Product, space_of

_Array = Any


class Solved(NamedTuple):
    """The solution of an equation, the outcome of each system, and the last state if it is kept."""

    x: _Array
    record: Record
    run: Run | None


@dataclass(frozen=True, slots=True)
class Normal:
    """The product with `A^T A`."""

    times: Times
    transposed_times: Times

    def __call__(self, parameters: Sequence[_Array], x: _Array) -> _Array:
        """As `times` of an `Operator`."""
        return self.transposed_times(parameters, self.times(parameters, x))


@dataclass(frozen=True, slots=True)
class Equation:
    """`alpha x + A x = b`, or the least squares of `A x - b` and `sqrt(alpha) x`.

    Equal values have equal solutions, of equal arrays.

    Attributes:
        times: the product with A.
        transposed_times: that with its transpose.
        method: how it is solved.
        apart: whether each column of b is a system, as the matrix does not mix them.
    """

    times: Times
    transposed_times: Times
    method: Method
    apart: bool

    @property
    def least_squares(self) -> bool:
        """Whether the smallest residual is looked for."""
        return kind_of(self.method.name).least_squares

    @property
    def _precondition(self) -> Product | None:
        """The preconditioner, which `solve` has made if there was its name."""
        found = self.method.precondition
        assert not isinstance(found, str), found
        return found

    def residual(self, given: Sequence[_Array], x: _Array) -> _Array:
        """The left side, which is 0 at the solution."""
        alpha, b, *parameters = given
        rest = b - _like(self.times(parameters, x), b)
        if self.least_squares:
            rest = _like(self.transposed_times(parameters, rest), x)
        return rest - alpha * x

    @property
    def linear(self) -> Equation:
        """The equation of derivatives of the solution, forward: that of its right-hand side."""
        limits = self.method.limits._replace(callback=None)  # of the solution itself
        method = self.method._replace(limits=limits, keeps=False)
        if not self.least_squares:
            return replace(self, method=method)
        normal = Normal(self.times, self.transposed_times)
        return Equation(normal, normal, method._replace(name="cg"), self.apart)

    @property
    def adjoint(self) -> Equation:
        """That of derivatives in reverse mode."""
        same = self.linear
        return replace(same, times=same.transposed_times, transposed_times=same.times)

    def iterate(
        self,
        given: Sequence[_Array],
        start: tuple[_Array, Run | None] = (None, None),
        means: Means | None = None,
    ) -> Found:
        """The solution, by steps, without derivatives and warnings; see `drive`."""
        alpha, b, *parameters = given
        adapter = adapter_of(b)
        assert adapter is not None
        kind = kind_of(self.method.name)
        none = isinstance(alpha, float | int) and alpha == 0
        if kind.least_squares and not none:
            problem = self._damped(given, adapter)
        else:
            problem = Problem(
                apply=lambda x: _shifted(self.times(parameters, x), x, alpha, none),
                transposed=lambda x: _shifted(self.transposed_times(parameters, x), x, alpha, none),
                precondition=self._precondition,
                b=b,
                space=space_of(adapter, b, self.apart),
                least_squares=kind.least_squares,
            )
        method = self.method
        return drive(
            lambda problem: solver_of(problem, method), problem, method.limits, means, start
        )

    def _damped(self, given: Sequence[_Array], adapter: ArrayAdapter) -> Problem:
        """The least squares of `A x - b` and `sqrt(alpha) x`, as one system with more rows."""
        alpha, b, *parameters = given
        xp, rows = adapter.namespace, b.shape[-2]
        number = isinstance(alpha, float | int)
        root = (
            math.sqrt(alpha) if number else adapter.convert(alpha, adapter.header(b).dtype) ** 0.5
        )

        def apply(x: _Array) -> _Array:
            return xp.concatenate([self.times(parameters, x), root * x], -2)

        def transposed(x: _Array) -> _Array:
            above, below = x[..., :rows, :], x[..., rows:, :]
            return self.transposed_times(parameters, above) + root * below

        zeros = 0 * self.transposed_times(parameters, 0 * b)
        b = xp.concatenate([b, zeros], -2)
        space = space_of(adapter, b, self.apart)
        precondition = self._precondition
        return Problem(apply, transposed, precondition, b, space, least_squares=True)

    def solved(
        self, given: Sequence[_Array], start: tuple[_Array, Run | None] = (None, None)
    ) -> Solved:
        """The solution, without derivatives, with warnings, where loops are Python's."""
        b = given[1]
        with np.errstate(all="ignore"):
            found = self.iterate(given, start)
        adapter = adapter_of(b)
        assert adapter is not None
        spacing = float(adapter.namespace.finfo(b.dtype).eps)
        conclude(found.record, adapter.header(b).dtype, spacing, self.method.limits)
        return Solved(found.x, found.record, found.run if self.method.keeps else None)


def _like(x: _Array, y: _Array) -> _Array:
    """x in the type of y."""
    if x.dtype == y.dtype:
        return x
    adapter = adapter_of(y)
    assert adapter is not None
    return adapter.convert(x, adapter.header(y).dtype)


def _shifted(product: _Array, x: _Array, alpha: Any, none: bool) -> _Array:
    product = _like(product, x)
    return product if none else product + alpha * x


def solve(  # noqa: PLR0913 - the system, and where to begin
    operator: Operator,
    b: _Array,
    alpha: Any,
    method: Method,
    *,
    apart: bool = True,
    x0: _Array = None,
    run: Run | None = None,
) -> Solved:
    """The solution of `alpha x + A x = b`, or of its least squares, with derivatives.

    Args:
        operator: A.
        b: an array of shape `batch + (M, D)`.
        alpha: a number, or an array with one element.
        method: how to solve it.
        apart: whether each column of b is a system.
        x0: where to begin, of shape `batch + (N, D)`.
        run: the state to resume.

    Raises:
        TypeError: if arrays are computed later.
        ValueError: if the matrix is not as the method needs it, b has another number of rows, or
            alpha has more elements.
    """
    kind, adapter = kind_of(method.name), operator.adapter
    rows, columns = operator.shape[-2:]
    what = f"{method.name}: " if method.keeps else "solve(): "
    if rows != columns and not kind.least_squares:
        raise ValueError(
            f"{what}the system is not square: {rows} rows and {columns} columns; lsmr and lsqr "
            "give least-squares solutions"
        )
    if not isinstance(alpha, float | int) and math.prod(getattr(alpha, "shape", (2,))) != 1:
        raise ValueError(f"alpha must be a number, or an array with one element, not {alpha!r}")
    if kind.least_squares and isinstance(alpha, float | int) and alpha < 0:
        raise ValueError(f"{what}alpha must be 0 or more for least squares, not {alpha}")
    if kind.mixes and not apart:
        raise ValueError(f"{what}{method.name} needs a matrix that does not mix columns; use cg")
    if adapter.is_deferred:
        raise TypeError(
            f"systems are solved step by step, and arrays of {adapter.name} are computed later: "
            "pass what x.compute() gives"
        )
    b = fitted(what, operator, b)
    if 0 in b.shape or columns == 0:
        return _nothing(operator, b, columns, adapter)
    method = with_preconditioner(method, operator, alpha)
    equation = Equation(operator.times, operator.transposed_times, method, apart)
    if adapter.has_gradients:
        library = load_module(f"foldwise.linalg.{adapter.name}")
        return library.solve(equation, alpha, b, operator.parameters, (x0, run))
    if not isinstance(alpha, float | int):
        alpha = float(alpha.reshape(()))
    return equation.solved((alpha, b, *operator.parameters), (x0, run))


def fitted(what: str, operator: Operator, b: _Array) -> _Array:
    """A right-hand side with the batch axes and in the type of the system.

    Raises:
        ValueError: if it has another number of rows than the matrix; `what` begins the message.
    """
    adapter, header = operator.adapter, operator.adapter.header(b)
    if header.shape[-2] != operator.shape[-2]:
        raise ValueError(f"{what}A has shape {operator.shape}, and b has {header.shape[-2]} rows")
    lead = broadcast(operator.shape[:-2], header.shape[:-2])
    b = adapter.namespace.broadcast_to(b, (*lead, *header.shape[-2:]))
    return adapter.convert(b, common_dtype([((1,), operator.dtype), ((1,), header.dtype)]))


def _nothing(operator: Operator, b: _Array, columns: int, adapter: ArrayAdapter) -> Solved:
    """The solution of no systems, or of systems without unknowns."""
    xp = adapter.namespace
    shape = (*b.shape[:-2], columns, b.shape[-1])
    x = xp.broadcast_to(0 * b.sum(-2, keepdims=True), shape)
    number = 0 * b.sum(-2, keepdims=True)
    count = xp.zeros_like(number, dtype=xp.int32)
    return Solved(x, Record(count, number, count + 1, number), None)
