"""How rows are called, where the table's own samples are not all there is."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random
from typing import Any

from foldwise.ir.expr import Op
from foldwise.ir.tables import Composite

Interval = tuple[float, float]
Call = tuple[tuple[int, ...], tuple[Any, ...]]  # dimensions of the operands, static parameters
Draw = Callable[[Random, int], Call]  # from the dimension of the first operand at hand

ANY: Interval = (-2.0, 2.0)  # what rows say that take any number
WIDE: Interval = (-8.0, 8.0)  # where those are tried

_BOTH_SIGNS = [((0.3, 2.0),), ((-2.0, -0.3),)]
DOMAINS: dict[str, list[tuple[Interval, ...]]] = {
    "mod": [(WIDE, (0.6, 1.9), (-0.5, 0.5)), (WIDE, (-1.9, -0.6), (-0.5, 0.5))],
    "remainder": [(WIDE, (0.6, 1.9)), (WIDE, (-1.9, -0.6))],
    "div": [(WIDE, (0.5, 3.0)), (WIDE, (-3.0, -0.5))],
    "floor_divide": [(WIDE, (0.5, 3.0)), (WIDE, (-3.0, -0.5))],
    "reciprocal": [((0.5, 2.0),), ((-2.0, -0.5),)],
    "powi": [((0.5, 2.0),), ((-2.0, -0.5),)],
    "lgamma": [((0.3, 4.0),), ((-0.9, -0.1),)],
    "eq": [(WIDE, WIDE)],
    "unless_zero": [(WIDE, WIDE)],
    "prod": [((0.5, 1.5),), ((-1.5, 1.5),)],
    "haversine": [((-0.7, 0.7), (-0.7, 0.7))],  # opposite points are ill-conditioned
    "bspline": [(WIDE, (-1.0, 1.0))],
    "softdtw_sqdist": [(ANY, ANY, (0.5, 2.0))],
    **{name: [((-1.9, 1.9),)] for name in ("det", "inv", "cholesky")},
    "matsolve": [((-1.9, 1.9), ANY)],
    **{name: _BOTH_SIGNS for name in ("complex_log", "complex_sqrt", "complex_rsqrt")},
    **{name: _BOTH_SIGNS for name in ("complex_angle", "complex_powi")},
}


def _side(rng: Random) -> int:
    return rng.randint(1, 4)


def _shape(rng: Random, most: int, least: int = 0) -> tuple[int, ...]:
    return tuple(rng.randint(1, 3) for _ in range(rng.randint(least, most)))


def _costs(rng: Random, dim: int) -> Call:
    columns = _side(rng)
    return (columns * _side(rng),), (columns,)


def _lags(rng: Random, dim: int) -> Call:
    return (dim,) * 4, (tuple(rng.randint(1, 5) for _ in range(3)),)


def _sliced(rng: Random, dim: int) -> Call:
    """Some components in order, forwards or backwards."""
    start, last = rng.randrange(dim), rng.randrange(dim)
    sign = 1 if start <= last else -1
    return (dim,), (start, last + sign, sign * rng.randint(1, 3))


def _padded(rng: Random, dim: int) -> Call:
    step = rng.choice([1, 2, -1, -3])
    before, after = rng.randint(0, 3), rng.randint(0, 3)
    span = (dim - 1) * abs(step)
    return (dim,), (before + (span if step < 0 else 0), before + span + 1 + after, step)


def _block(rng: Random, dim: int) -> Call:
    start = rng.randrange(dim)
    return (dim,), (start, rng.randint(1, dim - start))


def _taken(rng: Random, dim: int) -> Call:
    """Components in any order, some of them twice; -1 stands for a zero."""
    return (dim,), (tuple(rng.randrange(-1, dim) for _ in range(rng.randint(1, 6))),)


def _contraction(rng: Random, dim: int) -> Call:
    """Labels of the result that no operand has would be copies; others of nothing, counts."""
    first, second = (tuple(rng.sample(range(4), rng.randint(0, 3))) for _ in range(2))
    known = sorted({*first, *second})
    out = rng.sample(known, rng.randint(0, len(known)))
    labels = tuple(tuple(known.index(n) for n in ns) for ns in (first, second, out))
    sizes = tuple(rng.randint(1, 3) for _ in known)
    dims = tuple(math.prod(sizes[n] for n in ns) for ns in labels[:2])
    return dims, (*labels, sizes)


def _kron(rng: Random, dim: int) -> Call:
    count = rng.randint(1, 2)
    shapes = _shape(rng, count, count), _shape(rng, count, count)
    return tuple(map(math.prod, shapes)), shapes


def _tensordot(rng: Random, dim: int) -> Call:
    common = _shape(rng, 2)
    shapes: list[tuple[int, ...]] = []
    contracted: list[tuple[int, ...]] = []
    for _ in range(2):
        sizes = (*common, *_shape(rng, 2))
        order = rng.sample(range(len(sizes)), len(sizes))
        shapes.append(tuple(sizes[n] for n in order))
        contracted.append(tuple(order.index(n) for n in range(len(common))))
    kept = sum(map(len, shapes)) - 2 * len(common)
    permute = tuple(rng.sample(range(kept), kept)) if rng.randrange(2) else ()
    return tuple(map(math.prod, shapes)), (*shapes, *contracted, permute)


def _matrix(*order: str) -> Draw:
    def call(rng: Random, dim: int) -> Call:
        rows, columns = _side(rng), _side(rng)
        dims = {"matrix": rows * columns, "rows": rows, "columns": columns}
        return tuple(dims[name] for name in order), ()

    return call


def _weighted(place: int, operands: int) -> Draw:
    def call(rng: Random, dim: int) -> Call:
        side = _side(rng)
        dims = [side] * operands
        dims.insert(place, rng.choice([1, side, side * side]))
        return tuple(dims), ()

    return call


def _spline(rng: Random, dim: int) -> Call:
    k = rng.randint(0, 3)
    return (k + 2 + rng.randint(0, 3), 1), (k,)


def _places(rng: Random, dim: int) -> Call:
    start = rng.randint(0, 3)
    return (dim,), (start, start + dim + rng.randint(0, 3))


def _place(rng: Random, dim: int) -> Call:
    n = rng.randint(1, 6)
    return (1,), (n, rng.randrange(n))


def _with(*bounds: tuple[int, int], dim: int | None = None) -> Draw:
    """Integer parameters between bounds, after an operand of a given dimension or of any."""
    return lambda rng, any_dim: ((dim or any_dim,), tuple(rng.randint(*b) for b in bounds))


def _constant(*bounds: tuple[int, int]) -> Draw:
    return lambda rng, dim: ((), tuple(rng.randint(*b) for b in bounds))


CALLS: dict[str, Draw] = {
    "powi": _with((-3, 5)),
    "polygamma": _with((0, 2)),
    "sinxdivx_n": _with((0, 3)),
    **{f"bessel_{kind}_quotient": _with((0, 4)) for kind in ("j", "i", "ie")},
    "round": _with((-1, 2)),
    "round_away": _with((-1, 2)),
    "expand": _with((1, 17), dim=1),
    "one_hot": _with((1, 5), dim=1),
    "complex_sum_t": lambda rng, _: ((2,), (2 * rng.randint(1, 5),)),
    "complex_powi": _with((-3, 4), dim=6),
    "slice": _sliced,
    "elem": lambda rng, dim: ((dim,), (rng.randrange(dim),)),
    "extract": _block,
    "pad": _padded,
    "take": _taken,
    "elem_t": _place,
    "extract_t": _places,
    "concat": lambda rng, dim: ((dim, rng.randint(1, 18)), ()),
    "interleave": lambda rng, dim: ((dim, dim), ()),
    "contract": _contraction,
    "kron": _kron,
    "tensordot": _tensordot,
    "matvecmult": _matrix("matrix", "columns"),
    "vecmatmult": _matrix("rows", "matrix"),
    "tensorprod": _matrix("rows", "columns"),
    "weighted_sqnorm": _weighted(0, 1),
    "weightedsqnorm": _weighted(1, 1),
    "weighted_sqdist": _weighted(0, 2),
    "weightedsqdist": _weighted(2, 2),
    "bspline": _spline,
    "softdtw": _costs,
    "softdtw_weights": _costs,
    "recurrence": _lags,
    "softdtw_sqdist": lambda rng, dim: ((_side(rng), _side(rng), 1), ()),
    "iota": _constant((1, 6)),
}


def draw_call(rng: Random, row: Op | Composite, dim: int) -> Call:
    """Dimensions and parameters for a call of `row`; the first operand at hand has `dim`."""
    if row.name in CALLS:
        return CALLS[row.name](rng, dim)
    if row.shapes:
        return rng.choice(row.shapes), row.param_samples
    if row.arity == 1:
        return (dim,), row.param_samples
    return tuple(rng.choice([dim, dim, 1]) for _ in range(row.arity)), row.param_samples
