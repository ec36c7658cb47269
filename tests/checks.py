"""How wrong is a row of a table? What the table tests bound and the sabotage tests exceed."""

from __future__ import annotations

import functools
import itertools
import math
import operator
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

from foldwise.ir.axis import Axis
from foldwise.ir.expr import DimensionError, Expr, Op, apply, const, var
from foldwise.ir.reduction import Reduction
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.ir.tables import Composite
from foldwise.ir.target import GpuTarget
from foldwise.lower.heuristics import default_schedule
from foldwise.ops import COMPOSITES, OPS
from foldwise.transform.autodiff import jvp, vjp
from tests.rounding import rounding, tensor_error
from tests.support import (
    Array,
    Run,
    central_difference,
    dense,
    dense_formula,
    draw,
    pull_back,
    relative_error,
    run,
    spec_of,
    variables,
)

Row: TypeAlias = "Op | Composite"

ROWS: dict[str, Row] = {n: row for n, row in {**OPS, **COMPOSITES}.items() if row.arity}
"""All functions of the tables that have operands."""

DIMS = (1, 3, 17, 40)
"""A number, a vector in registers, and two that are loops over memory."""

_I, _J, _NONE = Axis.I, Axis.J, Axis.NONE


# --- the cases of an op


@dataclass(frozen=True)
class Case:
    """One way to call a row: the dimensions of its operands, and its static parameters."""

    row: Row
    dims: tuple[int, ...]
    params: tuple[Any, ...] = ()

    def on(self, *operands: Expr) -> Expr:
        """The expression."""
        return self.row(*operands, **dict(zip(self.row.param_names, self.params, strict=True)))

    def __str__(self) -> str:
        return "-".join(map(str, (self.row.name, *self.dims, *self.params)))


def _static_params(op: Row, dim: int) -> list[tuple[Any, ...]]:
    match op.name:
        case "slice":
            whole = [(0, dim, 1), (0, 1, 1), (dim - 1, dim, 1), (1, dim - 1, 1)]
            return [*whole, (0, dim, 2), (dim - 1, -1, -1)]
        case "pad":
            short = [(0, dim, 1), (1, dim + 5, 1)] if dim <= 3 else []
            return [(2, dim + 2, 1), (0, dim + 20, 1), (3 * dim, 3 * dim + 2, -3), *short]
        case "expand":
            return [(n,) for n in DIMS]
        case "powi":
            return [(n,) for n in ((-3, -1, 0, 1, 2, 3, 7) if dim == 3 else (3,))]
        case _:
            return [op.param_samples]


def cases(row: Row, dims: Sequence[int] = DIMS) -> list[Case]:
    """All legal calls of `row` with operands of dimensions in `dims`, uneven ones included.

    A call with dimensions that the row's rule refuses is no case; every row must have one. A
    composite, whose parts are tested, has few. With several operands each of them is broadcast,
    alone and with others.
    """
    if row.shapes:
        every = [shape for whole in row.shapes for shape in (whole, *broadcasts(row, whole))]
        legal = (c for shape in every if (c := legal_case(row, shape, row.param_samples)))
        return list(dict.fromkeys(legal))
    found: dict[Case, None] = {}
    plain, made = isinstance(row, Op) and row.lower is not None, isinstance(row, Composite)
    if plain:
        dims = [dim for dim in dims if dim <= 17]  # one long vector does for an element-wise op
    if made:
        dims = [dim for dim in dims if dim in (3, 17)] or dims
    for dim in dims:
        whole = (dim,) * row.arity
        shapes = {whole}
        if dim == 3 or row.arity == 2:
            shapes |= set(broadcasts(row, whole))
        if row.arity == 2 and not (made or plain):
            shapes |= {(dim, 2)}
        for shape in sorted(shapes):
            for params in _static_params(row, dim):
                if case := legal_case(row, shape, params):
                    found[case] = None
    assert found, f"no legal call of {row.name} was found"
    return list(found)


def legal_case(row: Row, dims: tuple[int, ...], params: tuple[Any, ...]) -> Case | None:
    """The call, unless the row refuses such dimensions."""
    case = Case(row, dims, params)
    try:
        case.on(*(var(n, _I, d) for n, d in enumerate(dims)))
    except DimensionError:
        return None
    return case


def number_dim(row: Row) -> int:
    """The dimension of a number as an operand: 2 if it is complex."""
    return 2 if isinstance(row, Composite) and row.takes == "complex" else 1


def broadcasts(row: Row, dims: tuple[int, ...]) -> list[tuple[int, ...]]:
    """Dimensions with single numbers in the place of some vectors, in all ways.

    At least one vector of the same dimension is kept for each that is replaced.
    """
    one = number_dim(row)
    every = itertools.product(*(sorted({one, dim}) for dim in dims))
    return [some for some in every if some != dims and {*dims} - {one} <= {*some}]


def seed(*parts: object) -> np.random.Generator:
    """A generator that depends on `parts` alone."""
    return np.random.default_rng(zlib.crc32(repr([str(p) for p in parts]).encode()))


def samples(case: Case, rng: np.random.Generator, shape: tuple[int, ...], n: int) -> Array:
    """Values of operand `n` from its domain, away from multiples of 1/2, where steps may be.

    A choice between two operands is made by zeros and other numbers; matrices that are inverted or
    factorized are near the identity.
    """
    low, high = case.row.domain[n]
    margin = 0.05 * (high - low)
    x = rng.uniform(low + margin, high - margin, (*shape, case.dims[n]))
    x = np.where(np.abs(x - np.round(2 * x) / 2) < 0.05, x + 0.1, x)
    if case.row.name == "where" and n == 0:
        x *= rng.integers(0, 2, x.shape)
    if case.row.name in _REGULAR and n == 0:
        x = 0.2 * x + np.eye(math.isqrt(case.dims[0])).ravel()
    return x


_REGULAR = ("det", "inv", "cholesky", "matsolve")


# --- values of an op

_PATTERNS = {
    1: [(_I,), (_J,), (_NONE,)],
    2: [(_I, _J), (_J, _I), (_I, _NONE), (_J, _NONE), (_NONE, _I), (_I, _I), (_J, _J)],
    3: [(_I, _J, _NONE), (_J, _I, _J), (_NONE, _J, _I)],
    4: [(_NONE, _I, _J, _J), (_J, _J, _I, _I)],
    5: [(_NONE, _NONE, _I, _J, _J), (_J, _I, _J, _I, _I)],
}
"""Which operands vary by row, by column or not at all: vectors, scalars and hoisted code."""


Call: TypeAlias = "tuple[Case, tuple[Axis, ...]]"
"""A row with dimensions, and the axes of its operands."""

_MOST = 16
"""How many components there are in registers at most."""


def _value_call(calls: Sequence[Call], dtype: str) -> tuple[MapReduce, list[Array], list[Array]]:
    """A computation with the values of ops side by side, its arguments, and the exact results.

    The ops are summed over two columns of which each row sees one only, so that nothing is added
    up. Distances are differences: what tensor cores make of them is another matter.
    """
    rows = 19
    formulas: list[Expr] = []
    arrays: list[Array] = []
    for case, axes in calls:
        rng = seed(case, axes)
        pairs = zip(axes, case.dims, strict=True)
        formulas.append(case.on(*(var(n, *kind) for n, kind in enumerate(pairs, len(arrays)))))
        shapes = [(rows if axis is _I else 1, 2 if axis is _J else 1) for axis in axes]
        arrays += [samples(case, rng, shape, n) for n, shape in enumerate(shapes)]
    pick, column = var(len(arrays), _I, 2), var(len(arrays) + 1, _J, 2)
    arrays += [np.eye(2)[np.arange(rows) % 2][:, None], np.eye(2)[None]]
    arrays = [a.astype(dtype) for a in arrays]
    seen = apply("sum", pick * column)
    whole = functools.reduce(OPS["concat"], [formula * seen for formula in formulas])
    spec = spec_of(whole, numerics=Numerics(distances="differences"))
    ends = np.cumsum([formula.dim for formula in formulas])[:-1]
    return spec, arrays, np.split(dense(spec, arrays), ends, axis=-1)


def _in_units(error: Array, expected: Array, dtype: str) -> float:
    """The largest error, in units of the last place of the largest value."""
    size = max(float(np.abs(expected).max()), 1e-3)
    return float(np.abs(error).max() / size / np.finfo(dtype).eps)


def value_errors(calls: Sequence[Call], backend: str, dtype: str) -> list[float]:
    """Errors of compiled ops, each in units of the last place of its largest value.

    Compiling takes its time: those of short vectors are in one kernel, as many as it has registers
    for.
    """
    errors: list[float] = []
    for some in _side_by_side(calls):
        spec, arrays, expected = _value_call(some, dtype)
        found = run(spec, arrays, backend=backend)
        assert found.dtype == dtype
        ends = np.cumsum([e.shape[-1] for e in expected])[:-1]
        pairs = zip(np.split(found, ends, axis=-1), expected, strict=True)
        errors += [_in_units(f - e, e, dtype) for f, e in pairs]
    return errors


def _side_by_side(calls: Sequence[Call]) -> list[list[Call]]:
    """The calls in their order, in groups; one of long vectors is alone."""
    groups: list[list[Call]] = []
    room = 0
    for case, axes in calls:
        size = max(2, *case.dims, case.on(*(var(n, _I, d) for n, d in enumerate(case.dims))).dim)
        if size > room or not groups:
            groups.append([])
            room = _MOST
        groups[-1].append((case, axes))
        room -= size
    return groups


def value_error(case: Case, axes: tuple[Axis, ...], backend: str, dtype: str) -> float:
    """The error of one op."""
    return value_errors([(case, axes)], backend, dtype)[0]


def value_bound(case: Case, axes: tuple[Axis, ...], dtype: str) -> float:
    """The most that `value_error` may be on a GPU, by what its documents say of functions."""
    spec, arrays, (expected,) = _value_call([(case, axes)], dtype)
    tensor = default_schedule(spec, GpuTarget(90, 132), dtype).tensor
    products = tensor_error(max(case.dims)) if tensor else 0
    return _in_units(rounding(spec, arrays, dtype=dtype, products=products), expected, dtype)


def patterns(case: Case) -> list[tuple[Axis, ...]]:
    """Axes for the operands: all of them for short vectors, two for those that are loops."""
    every = _PATTERNS[case.row.arity]
    if isinstance(case.row, Composite):
        return every[:1]
    return every if case.dims == (1,) * case.row.arity else every[: 2 if max(case.dims) < 4 else 1]


# --- derivatives of an op


_STEP = 1e-6  # so small that nothing jumps on the way


def derivative_error(case: Case, order: int = 1) -> float:
    """The largest error of the first or second derivative, by jvp and by vjp, in float64.

    Both are compared with central differences of dense values, along one direction.
    """
    rng = seed(case, order)
    points = 5
    count = case.row.arity
    x = [var(n, _I, dim) for n, dim in enumerate(case.dims)]
    t = [var(count + n, _I, dim) for n, dim in enumerate(case.dims)]
    u = [var(2 * count + n, _I, dim) for n, dim in enumerate(case.dims)]
    f = case.on(*x)
    g = var(3 * count, _I, f.dim)
    at = [samples(case, rng, (points, 1), n) for n in range(count)]
    # Elements that are exactly 0 stay 0: operands choose by them.
    along = [rng.normal(size=a.shape) * (a != 0) for a in at * 2]
    arrays = [*at, *along, rng.normal(size=(points, 1, f.dim))]

    def value(e: Expr, step: float, moved: slice) -> Array:
        steps = [a + step * b for a, b in zip(at, along[moved], strict=True)]
        return dense_formula(e, [*steps, *arrays[count:]])

    def along_all(parts: Sequence[Expr], directions: Sequence[Expr]) -> Expr:
        """The sum of the scalar products."""
        products = [apply("sum", v * d) for v, d in zip(parts, directions, strict=True)]
        return functools.reduce(operator.add, products)

    first, second = slice(0, count), slice(count, None)
    forward = along_all([jvp(f, dict(zip(x, t, strict=True)))], [g])
    cotangents = vjp(f, g, x)
    assert [c.dim for c in cotangents] == list(case.dims)
    reverse = along_all(cotangents, t)
    if order == 1:
        expected = central_difference(lambda h: value(along_all([f], [g]), h, first), _STEP)
        return max(relative_error(dense_formula(e, arrays), expected) for e in (forward, reverse))
    errors: list[float] = []
    for e in (forward, reverse):
        expected = central_difference(lambda h, e=e: value(e, h, second), _STEP)
        twice = [jvp(e, dict(zip(x, u, strict=True))), along_all(vjp(e, const(1), x), u)]
        errors += [relative_error(dense_formula(d, arrays), expected) for d in twice]
    return max(errors)


def adjoint_error(case: Case) -> float:
    """`<A t, g> - <t, A* g>` of a linear op: in all operands together, or in each of them."""
    assert isinstance(case.row, Op) and case.row.transpose is not None
    rng = seed(case, "adjoint")
    x = [var(n, _I, dim) for n, dim in enumerate(case.dims)]
    y = case.on(*x)
    g = var(len(x), _I, y.dim)
    arrays = [rng.normal(size=(3, 1, d)) for d in (*case.dims, y.dim)]
    left = (dense_formula(y, arrays) * arrays[-1]).sum(-1)
    products: list[Array] = []
    for operand, back in zip(arrays, case.row.transpose(g, y), strict=False):
        value = dense_formula(back, arrays)
        assert value.shape[-1] == operand.shape[-1]
        products.append((operand * value).sum(-1))
    if case.row.multilinear:
        return max(relative_error(product, left) for product in products)
    return relative_error(sum(products, np.zeros_like(left)), left)


# --- derivatives of a reduction


def mixed(reduction: Reduction, axis: Axis) -> MapReduce:
    """A formula that is linear in nothing, with a variable of each kind: slots 0, 1 and 2."""
    x, y, p = variables((_I, 2), (_J, 2), (_NONE, 1))
    # Never near 0, where a product has no slope worth the name.
    s = 2 + apply("sin", x) * apply("sin", y) + 0.5 * apply("cos", p * y)
    return spec_of(s + apply("exp", -COMPOSITES["sqdist"](x, y * p)), reduction, axis)


def moved(
    arrays: Sequence[Array], directions: Sequence[Array], slots: Sequence[int]
) -> Callable[[float], list[Array]]:
    """The arguments, those of `slots` moved along their directions."""

    def at(step: float) -> list[Array]:
        return [
            a + step * d if slot in slots else a
            for slot, (a, d) in enumerate(zip(arrays, directions, strict=True))
        ]

    return at


def through(backend: str) -> Run:
    """Evaluates computations by a backend, or by the oracle (`dense`)."""
    return dense if backend == "dense" else functools.partial(run, backend=backend)


def gradient_error(spec: MapReduce, slot: int, path: Run) -> float:
    """Error of the gradient with respect to one argument, against central differences."""
    rng = seed(spec.reduction.name, spec.axis, slot)
    arrays, directions = draw(rng, spec, 4, 5), draw(rng, spec, 4, 5)
    at = moved(arrays, directions, [slot])
    cotangent = rng.normal(size=dense(spec, arrays).shape)
    expected = (cotangent * central_difference(lambda h: dense(spec, at(h)))).sum()
    found = pull_back(spec, slot, arrays, cotangent, path)
    assert found.shape == arrays[slot].shape
    return relative_error((found * directions[slot]).sum(), expected)
