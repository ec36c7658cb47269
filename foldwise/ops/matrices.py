"""Determinants, inverses and Cholesky factors of small matrices, kept as vectors, row by row.

Up to three rows they are written as on paper, by cofactors: differences of products, rounded once.
Larger ones are eliminated in memory, with pivots.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Components, DimensionError, Expr, Op, apply
from foldwise.ir.loops import Array, Component, LoopKind, Value
from foldwise.ir.tables import Composite, register
from foldwise.ops.elimination import Matrices, State
from foldwise.ops.rows import ANY

LARGEST: Final = 16
"""Rows of the largest matrix."""

SHORT: Final = 4
"""Components of the longest vector that is not stored: processors have it in registers."""

_BY_COFACTORS: Final = 3
_WRITTEN_OUT: Final = 16  # components of a vector that is stored without a loop


def side(dim: int) -> int:
    """The number of rows of a square matrix of so many components.

    Raises:
        DimensionError: if it is no square, or a large one.
    """
    n = math.isqrt(dim)
    if n * n != dim:
        raise DimensionError(f"{dim} components are no square matrix")
    if n > LARGEST:
        raise DimensionError(
            f"a matrix of {n} rows is no small one: here they have {LARGEST} at most, and larger "
            "ones, one for each point, are a matter of the library of the arrays"
        )
    return n


# --- formulas, for derivatives


def transposed(a: Expr) -> Expr:
    """A^T of a square matrix."""
    n = side(a.dim)
    return apply("take", a, places=tuple(n * j + i for i in range(n) for j in range(n)))


def product(a: Expr, b: Expr, n: int) -> Expr:
    """A B, where B has n rows."""
    sizes = (a.dim // n, n, b.dim // n)
    found = apply("contract", a, b, first=(0, 1), second=(1, 2), out=(0, 2), sizes=sizes)
    return apply("stored", found) if min(a.dim, b.dim) > n or found.dim > SHORT else found


def _inverse_push(t: tuple[Expr | None, ...], y: Expr) -> Expr:
    (move,), n = t, side(y.dim)
    assert move is not None
    return -product(product(y, move, n), y, n)


def _inverse_pull(g: Expr, y: Expr) -> tuple[Expr]:
    back, n = transposed(y), side(y.dim)
    return (-product(product(back, g, n), back, n),)


def _cofactors(y: Expr, x: Expr) -> Expr:
    """The gradient of a determinant `y`; up to three rows where the matrix has no inverse, too."""
    n = side(x.dim)
    if n > _BY_COFACTORS:
        return y * transposed(apply("inv", x))
    if n == 1:
        return apply("expand", 1, dim=1)
    if n == 2:
        return apply("take", x, places=(3, 2, 1, 0)) * _signs()
    p, q, r, s = (apply("take", x, places=places) for places in zip(*_MINORS, strict=True))
    return p * q - r * s


def _signs() -> Expr:
    """1, -1, -1, 1."""
    return 1 - 2 * apply("take", 1, places=(-1, 0, 0, -1))


_MINORS: Final = [
    (3 * r + c, 3 * s + d, 3 * r + d, 3 * s + c)
    for r, s in ((1, 2), (2, 0), (0, 1))
    for c, d in ((1, 2), (2, 0), (0, 1))
]
"""For each entry of a matrix of three rows its cofactor: the places p, q, r, s of p q - r s."""


def _lower_half(x: Expr) -> Expr:
    """The entries below the diagonal, and half of those on it."""
    n = side(x.dim)
    places = [(n * i + j, i, j) for i in range(n) for j in range(n)]
    below = apply("take", x, places=tuple(k if i > j else -1 for k, i, j in places))
    return below + 0.5 * apply("take", x, places=tuple(k if i == j else -1 for k, i, j in places))


def _symmetric(x: Expr) -> Expr:
    return 0.5 * (x + transposed(x))


def _cholesky_push(t: tuple[Expr | None, ...], y: Expr) -> Expr:
    (move,), n = t, side(y.dim)
    assert move is not None
    back = apply("inv", y)
    inner = product(product(back, _symmetric(move), n), transposed(back), n)
    return product(y, _lower_half(inner), n)


def _cholesky_pull(g: Expr, y: Expr) -> tuple[Expr]:
    n = side(y.dim)
    back = apply("inv", y)
    inner = _symmetric(_lower_half(product(transposed(y), g, n)))
    return (product(product(transposed(back), inner, n), back, n),)


# --- products of products


def _stored_component(c: Components, k: Component, e: Expr) -> Value:
    (x,), b = e.args, c.builder
    if isinstance(k, int):
        return c.at(x, k)

    def fill(table: Array) -> None:
        if e.dim <= _WRITTEN_OUT:
            for place in range(e.dim):
                b.poke(table, place, c.at(x, place))
            return

        def each(k: Value, _: Sequence[Value]) -> Sequence[Value]:
            b.poke(table, k, c.at(x, k))
            return ()

        b.loop(LoopKind.FEATURES, [], each, extent=e.dim)

    return b.peek(c.table(e, e.dim, fill), k)


# --- by cofactors, in registers


def _difference(b: Builder, p: Value, q: Value, r: Value, s: Value) -> Value:
    """p q - r s, without cancellation where the processor has `fma` (Kahan)."""
    second = b.mul(r, s)
    error = b.fma(b.neg(r), s, second)
    return b.add(b.fma(p, q, b.neg(second)), error)


def _cofactor(c: Components, x: Expr, k: int) -> Value:
    """That of component k of a matrix of at most three rows."""
    b = c.builder
    if x.dim == 1:
        return b.const(1)
    if x.dim == 4:
        value = c.at(x, 3 - k)
        return value if k in (0, 3) else b.neg(value)
    return _difference(b, *(c.at(x, place) for place in _MINORS[k]))


def _short_det(c: Components, x: Expr) -> Value:
    """The determinant of a matrix of at most three rows."""
    b, n = c.builder, side(x.dim)
    if n == 1:
        return c.at(x, 0)
    if n == 2:
        return _difference(b, *(c.at(x, place) for place in (0, 3, 1, 2)))
    total = b.mul(c.at(x, 2), _cofactor(c, x, 2))
    for k in (1, 0):
        total = b.fma(c.at(x, k), _cofactor(c, x, k), total)
    return total


def _short_inverse(c: Components, x: Expr, k: int) -> Value:
    """Component k of the inverse of a matrix of at most three rows."""
    b, n = c.builder, side(x.dim)
    i, j = divmod(k, n)
    return b.mul(_cofactor(c, x, n * j + i), b.div(b.const(1), _short_det(c, x)))


# --- by elimination, in memory


def _entries(c: Components, x: Expr, m: Matrices) -> Callable[[Component, Component], Value]:
    return lambda i, j: c.at(x, m.place(i, j))


def _det_component(c: Components, k: Component, e: Expr) -> Value:
    (x,), b = e.args, c.builder
    n = side(x.dim)
    if n <= _BY_COFACTORS:
        return _short_det(c, x)

    def fill(table: Array) -> None:
        m, work = Matrices(c, e, n), b.array(x.dim, temporary=True)
        m.copy(work, _entries(c, x, m))
        b.poke(table, 0, m.eliminate(work))

    return b.peek(c.table(e, 1, fill), 0)


def _inverse_component(c: Components, k: Component, e: Expr) -> Value:
    (x,), b = e.args, c.builder
    n = side(x.dim)
    if n <= _BY_COFACTORS and isinstance(k, int):
        return _short_inverse(c, x, k)

    def fill(table: Array) -> None:
        if n <= _BY_COFACTORS:
            for place in range(x.dim):
                b.poke(table, place, _short_inverse(c, x, place))
            return
        m, work = Matrices(c, e, n), b.array(x.dim, temporary=True)
        one, none = b.const(1), b.const(0)
        m.copy(work, _entries(c, x, m))
        m.copy(table, lambda i, j: m.chosen(m.same(i, j), one, none))
        m.eliminate(work, table)

    return b.peek(c.table(e, x.dim, fill), k)


def _cholesky_component(c: Components, k: Component, e: Expr) -> Value:
    (x,), b = e.args, c.builder
    n = side(x.dim)

    def fill(table: Array) -> None:
        m = Matrices(c, e, n)

        def rest(i: Component, j: Component) -> Value:
            """An entry of the symmetric part, less the product of rows i and j of the factor."""
            twice = b.add(c.at(x, m.place(i, j)), c.at(x, m.place(j, i)))

            def less(k: Component, state: State) -> State | None:
                if m.below(k, j) is False:
                    return None
                pair = (b.peek(table, m.place(row, k)) for row in (i, j))
                return [b.sub(state[0], b.mul(*pair))]

            return m.each(less, [b.mul(b.const(0.5), twice)])[0]

        def column(j: Component, _: State) -> None:
            root = b.sqrt(rest(j, j))

            def row(i: Component, _: State) -> None:
                above, own = m.below(i, j), m.same(i, j)
                if above is True or own is True:
                    value = root if own is True else b.const(0)
                else:
                    value = b.div(rest(i, j), root)
                    value = m.chosen(above, b.const(0), m.chosen(own, root, value))
                b.poke(table, m.place(i, j), value)

            m.each(row)

        m.copy(table, lambda i, j: b.const(0))  # what is still to come counts as 0
        m.each(column)

    return b.peek(c.table(e, x.dim, fill), k)


# --- references

_Function = Callable[[Any], Any]
_det: _Function = np.linalg.det
_inv: _Function = np.linalg.inv
_cholesky: _Function = np.linalg.cholesky


def _of_matrices(function: _Function, of_number: _Function, x: Any) -> Any:
    """A function of NumPy at matrices that are vectors; that of numbers raises no errors."""
    if x.shape[-1] == 1:
        return of_number(x)
    n = side(x.shape[-1])
    found = function(x.reshape(*x.shape[:-1], n, n))
    return found.reshape(*x.shape[:-1], -1)


def _cholesky_ref(x: Any) -> Any:
    def half(a: Any) -> Any:
        return _cholesky((a + a.swapaxes(-1, -2)) / 2)

    return _of_matrices(half, np.sqrt, x)


def _solve(a: Expr, b: Expr) -> Expr:
    n = side(a.dim)
    if b.dim % n:
        raise DimensionError(
            f"a right-hand side of dimension {b.dim} does not fit a matrix of {n} rows"
        )
    return product(apply("inv", a), b, n)


def _solve_ref(a: Any, b: Any) -> Any:
    n = side(a.shape[-1])
    inverse = _of_matrices(_inv, np.reciprocal, a).reshape(*a.shape[:-1], n, n)
    found = inverse @ b.reshape(*b.shape[:-1], n, -1)
    return found.reshape(*found.shape[:-2], -1)


def _square_dim(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    return side(args[0].dim) ** 2


def _det_dim(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    side(args[0].dim)
    return 1


_SIZES: Final = ((9,), (4,), (1,), (16,), (25,))

register(
    Op(
        name="stored",
        mask="kept",
        arity=1,
        component=_stored_component,
        transpose=lambda g, y: (apply("stored", g),),
        ref=lambda x: x,
        domain=(ANY,),
        text="Stored",
        cost=1,
        tabulated=True,
        doc="The vector itself, each component of which is computed once for a pair, however often "
        "it is needed: sums of products of sums of products are not nested.",
    ),
    Op(
        name="det",
        arity=1,
        component=_det_component,
        partials=lambda y, x: (_cofactors(y, x),),
        dim=_det_dim,
        ref=functools.partial(_of_matrices, _det, lambda x: x),
        domain=(ANY,),
        shapes=_SIZES,
        text="MatDet",
        method="det",
        cost=3,
        tabulated=True,
        result="1",
        doc="Determinant of a square matrix, row by row, of 16 rows at most.",
    ),
    Op(
        name="inv",
        arity=1,
        component=_inverse_component,
        push=_inverse_push,
        pull=_inverse_pull,
        dim=_square_dim,
        ref=functools.partial(_of_matrices, _inv, np.reciprocal),
        domain=(ANY,),
        shapes=_SIZES,
        text="MatInv",
        method="inv",
        cost=4,
        tabulated=True,
        doc="Inverse of a square matrix, row by row, of 16 rows at most. Of a singular one it has "
        "infinities or NaN.",
    ),
    Op(
        name="cholesky",
        arity=1,
        component=_cholesky_component,
        push=_cholesky_push,
        pull=_cholesky_pull,
        dim=_square_dim,
        ref=_cholesky_ref,
        domain=(ANY,),
        shapes=_SIZES,
        text="MatCholesky",
        method="cholesky",
        cost=4,
        tabulated=True,
        doc="The lower triangular L with L L^T = A, of a square matrix A, row by row, of 16 rows "
        "at most. A is positive definite; of one that is not symmetric it takes (A + A^T) / 2, and "
        "so gradients are symmetric. Where it is not positive definite there is NaN.",
    ),
    Composite(
        name="matsolve",
        arity=2,
        build=_solve,
        ref=_solve_ref,
        domain=(ANY, ANY),
        shapes=((9, 3), (4, 6), (1, 1), (16, 4)),
        text="MatSolve",
        method="matsolve",
        operands=("b",),
        result="E",
        meanings={"b": "the right-hand sides: a LazyTensor, an array or numbers."},
        example=">>> x = Vi(np.eye(3).reshape(1, 9))\n>>> x.matsolve(y).shape\n(1, 4, 3)",
        doc="The solution X of A X = B, for a square matrix A, row by row, of 16 rows at most. B "
        "is a vector of as many components, or a matrix of as many rows. It is `inv(A)` times B, "
        "so that an inverse that depends on the row alone is computed once for it.",
    ),
)
