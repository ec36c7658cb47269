"""Random computations over all rows of the tables, on random arrays of all kinds.

A formula grows from its leaves, and its values are known as it grows: an operand that leaves the
domain of a row is moved into it, by a factor and a shift or by a sine, and numbers stay small.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any

import torch
from torch import Tensor

from foldwise.ir.axis import Axis
from foldwise.ir.expr import DimensionError, Expr, const, scalar, var
from foldwise.ir.op import Composite, Op
from foldwise.ir.reduction import Reduction
from foldwise.ir.spec import MapReduce, Numerics, Slot
from foldwise.ops import COMPOSITES, OPS, REDUCTIONS
from tests.formulas.torch_reference import REDUCTION_REFERENCE, REFERENCE

LEAVES = ("const", "scalar", "var")
ROWS: dict[str, Op | Composite] = {
    name: row for name, row in {**OPS, **COMPOSITES}.items() if name not in LEAVES
}

Interval = tuple[float, float]
Call = tuple[tuple[int, ...], tuple[Any, ...]]  # dimensions of the operands, static parameters
Draw = Callable[[Random, int], Call]  # from the dimension of the first operand at hand


_NAMES = sorted(ROWS)


# --- computations


@dataclass(frozen=True)
class Node:
    """One step of a formula: a row, the numbers of the steps that are its operands, parameters."""

    name: str
    args: tuple[int, ...]
    params: tuple[Any, ...]
    expr: Expr


@dataclass(frozen=True, repr=False)
class Computation:
    """What was drawn.

    Attributes:
        spec: the computation.
        nodes: its formulas, step by step.
        roots: the steps that are the formula and, if there is one, the weight.
        arrays: one tensor for each slot.
        scalars: run-time scalars.
    """

    spec: MapReduce
    nodes: tuple[Node, ...]
    roots: tuple[int, ...]
    arrays: tuple[Tensor, ...]
    scalars: tuple[float, ...]

    @property
    def rows(self) -> set[str]:
        """Names of the rows in use."""
        return {node.name for node in self.nodes}

    def __repr__(self) -> str:
        spec = self.spec
        lines = [f"{spec.reduction.name} over {spec.axis.name}, {spec.cells} cells, {spec.numerics}"]
        lines += map(repr, spec.operands)
        for slot, a in zip(spec.slots, self.arrays, strict=True):
            kind = str(a.dtype).removeprefix("torch.")
            lines.append(f"{slot.axis.name}: {kind} {tuple(a.shape)}, strides {a.stride()}")
        if self.scalars:
            lines.append(f"scalars {self.scalars}")
        lines += [f"{n} = {s.name}{s.args} {s.params}" for n, s in enumerate(self.nodes)]
        return "\n    ".join([*lines, f"result of steps {self.roots}"])

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """What Hypothesis prints, which would be the fields of the rows."""
        printer.text(repr(self))


Noise = Callable[[Tensor], Tensor]


def quiet(x: Tensor) -> Tensor:
    """No noise."""
    return x


def lead_of(arrays: Sequence[Tensor]) -> tuple[int, ...]:
    """`batch + (M, N)`."""
    return tuple(torch.broadcast_shapes(*(_vectors(a).shape[:-1] for a in arrays)))


def _vectors(x: Tensor) -> Tensor:
    return x if x.dim() else x.reshape(1, 1, 1)


def value(node: Node, values: Sequence[Tensor], arrays: Sequence[Tensor], scalars: Any) -> Tensor:
    """The value of a step, of shape `batch + (M or 1, N or 1, dim)`, in float64."""
    match node.name:
        case "var":
            return _vectors(arrays[node.params[0]]).double()
        case "scalar":
            return torch.full((1, 1, 1), scalars[node.params[0]], dtype=torch.float64)
        case "const":
            return torch.full((1, 1, 1), node.params[0], dtype=torch.float64)
        case _:
            operands = [values[n] for n in node.args]
            lead = torch.broadcast_shapes((1, 1), *(x.shape[:-1] for x in operands))
            operands = [x.expand(*lead, x.shape[-1]) for x in operands]
            found = REFERENCE[node.name](*operands, *node.params)
            return found.expand(*lead, found.shape[-1])


def dense(c: Computation, arrays: Sequence[Tensor], noise: Noise = quiet) -> tuple[Tensor, ...]:
    """The outputs by way of the tables of all pairs; rounding errors are played by `noise`."""
    values: list[Tensor] = []
    for node in c.nodes:
        x = value(node, values, arrays, c.scalars)
        values.append(x if node.name == "var" else noise(x))
    lead = lead_of(arrays)
    tables = [noise(values[n]).expand(*lead, values[n].shape[-1]) for n in c.roots]
    if c.spec.axis is Axis.I:
        tables = [table.transpose(-2, -3) for table in tables]
    cells = (c.spec.cells,) if c.spec.reduction.cells else ()
    return REDUCTION_REFERENCE[c.spec.reduction.name](*tables, *cells)


# --- how rows are called, where the table's own sample is not enough

ANY: Interval = (-2.0, 2.0)  # what rows say that take any number
WIDE: Interval = (-8.0, 8.0)  # where those are tried

_BOTH_SIGNS = [((0.3, 2.0),), ((-2.0, -0.3),)]
DOMAINS: dict[str, list[tuple[Interval, ...]]] = {
    "mod": [(WIDE, (0.6, 1.9), (-0.5, 0.5)), (WIDE, (-1.9, -0.6), (-0.5, 0.5))],
    "remainder": [(WIDE, (0.6, 1.9)), (WIDE, (-1.9, -0.6))],
    "div": [(WIDE, (0.5, 3.0)), (WIDE, (-3.0, -0.5))],
    "reciprocal": [((0.5, 2.0),), ((-2.0, -0.5),)],
    "powi": [((0.5, 2.0),), ((-2.0, -0.5),)],
    "lgamma": [((0.3, 4.0),), ((-0.9, -0.1),)],
    "eq": [(WIDE, WIDE)],
    "unless_zero": [(WIDE, WIDE)],
    "prod": [((0.5, 1.5),), ((-1.5, 1.5),)],
    "haversine": [((-0.7, 0.7), (-0.7, 0.7))],  # opposite points are ill-conditioned
    "bspline": [(WIDE, (-1.0, 1.0))],
    "softdtw_sqdist": [(ANY, ANY, (0.5, 2.0))],
    **{name: _BOTH_SIGNS for name in ("complex_log", "complex_sqrt", "complex_rsqrt")},
    **{name: _BOTH_SIGNS for name in ("complex_angle", "complex_powi")},
}

def _side(rng: Random) -> int:
    return rng.randint(1, 4)


def _shape(rng: Random, most: int, least: int = 0) -> tuple[int, ...]:
    return tuple(rng.randint(1, 3) for _ in range(rng.randint(least, most)))


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


def _kernel(rng: Random, dim: int) -> Call:
    """A scalar, two points, and a vector of any length."""
    side = _side(rng)
    return (1, side, side, _side(rng)), ()


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
    "round": _with((-1, 2)),
    "round_away": _with((-1, 2)),
    "expand": _with((1, 17), dim=1),
    "one_hot": _with((1, 5), dim=1),
    "complex_sum_t": _with((1, 5), dim=2),
    "complex_powi": _with((-3, 4), dim=6),
    "slice": _sliced,
    "elem": lambda rng, dim: ((dim,), (rng.randrange(dim),)),
    "extract": _block,
    "pad": _padded,
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
    "gauss_kernel": _kernel,
    "laplace_kernel": _kernel,
    "cauchy_kernel": _kernel,
    "inverse_multiquadric_kernel": _kernel,
    "bspline": _spline,
    "softdtw_sqdist": lambda rng, dim: ((_side(rng), _side(rng), 1), ()),
    "int_cst": _constant((-3, 3)),
    "int_inv": _constant((1, 7)),
    "rat_cst": _constant((-3, 3), (1, 5)),
    "iota": _constant((1, 6)),
    "zero": _constant((1, 6)),
}


def _call(rng: Random, row: Op | Composite, dim: int) -> Call:
    """Dimensions and parameters for a call of `row`, on a first operand of dimension `dim` if any.
    """
    if row.name in CALLS:
        return CALLS[row.name](rng, dim)
    if row.shapes:
        return rng.choice(row.shapes), row.param_samples
    assert not row.param_names, f"say how the parameters of {row.name} are drawn"
    if row.arity == 1:
        return (dim,), ()
    return tuple(rng.choice([dim, dim, 1]) for _ in range(row.arity)), ()


# --- a formula that grows


class Growth:
    """A formula in the making."""

    def __init__(
        self, rng: Random, slots: Sequence[Slot], arrays: Sequence[Tensor], scalars: Sequence[float]
    ) -> None:
        self.rng = rng
        self.nodes: list[Node] = []
        self.values: list[Tensor] = []
        self._known: tuple[Sequence[Tensor], Sequence[float]] = arrays, scalars
        for n, slot in enumerate(slots):
            self._append(Node("var", (), (n,), var(n, slot.axis, slot.dim)))
        for n in range(len(scalars)):
            self._append(Node("scalar", (), (n,), scalar(n)))

    def _append(self, node: Node) -> int:
        self.nodes.append(node)
        self.values.append(value(node, self.values, *self._known))
        assert self.values[-1].shape[-1] == node.expr.dim, node
        return len(self.nodes) - 1

    def const(self, number: float) -> int:
        """A new leaf."""
        number = float(f"{number:.3g}")
        return self._append(Node("const", (), (number,), const(number)))

    def apply(self, name: str, *args: int, params: tuple[Any, ...] = ()) -> int:
        """A new step.

        Raises:
            DimensionError: if the operands do not fit.
        """
        row = ROWS[name]
        named = dict(zip(row.param_names, params, strict=True))
        expr = row(*(self.nodes[n].expr for n in args), **named)
        return self._append(Node(name, args, params, expr))

    def dim(self, n: int) -> int:
        """How many components step `n` has."""
        return self.nodes[n].expr.dim

    def pick(self) -> int:
        """Some step, a late one rather than an early one."""
        count = len(self.nodes)
        late = self.rng.randrange(3)
        return self.rng.randrange(max(0, count - 3) if late else 0, count)

    def grow(self) -> None:
        """Apply a row to steps that are there."""
        row = ROWS[self.rng.choice(_NAMES)]
        chosen = [self.pick() for _ in range(row.arity)]
        if chosen and self.rng.randrange(4):
            chosen[self.rng.randrange(row.arity)] = len(self.nodes) - 1
        dims, params = _call(self.rng, row, self.dim(chosen[0]) if chosen else 1)
        domain = self.rng.choice(DOMAINS.get(row.name, [row.domain]))
        args = [
            self.inside(self.fit(n, dim), WIDE if interval == ANY else interval)
            for n, dim, interval in zip(chosen, dims, domain, strict=True)
        ]
        if row.name in ADJUSTED:
            args = ADJUSTED[row.name](self, args)
        try:
            self.apply(row.name, *args, params=params)
        except DimensionError:  # some composites take no scalars next to vectors
            self.apply(row.name, *(self.fit(n, max(dims)) for n in args), params=params)

    def fit(self, n: int, dim: int) -> int:
        """Step `n` with `dim` components."""
        have = self.dim(n)
        if have == dim:
            return n
        if have > dim:
            start = self.rng.randint(0, have - dim)
            return self.apply("slice", n, params=(start, start + dim, 1))
        if have == 1:
            return self.apply("expand", n, params=(dim,))
        other = self.rng.choice(["pad", "concat"])
        if other == "pad":
            return self.apply("pad", n, params=(0, dim, 1))
        return self.apply("concat", n, self.fit(self.pick(), dim - have))

    def inside(self, n: int, interval: Interval) -> int:
        """Step `n`, moved into an interval if it is not inside already."""
        x = self.values[n]
        if not x.numel():
            return n
        low, high = interval
        margin = 0.02 * (high - low)
        least, most = x.min().item(), x.max().item()
        if low + margin <= least and most <= high - margin:
            return n
        middle, half = (low + high) / 2, (high - low) / 2
        how = self.rng.choice(["scale", "sin", "tanh", "sigmoid"])
        if how == "scale":
            if most > least:
                shrink = self.const(1.8 * half / (most - least))
                n = self.apply("mul", shrink, n)
            shift = middle - (self.values[n].max() + self.values[n].min()).item() / 2
            return self.apply("add", n, self.const(shift))
        n = self.apply(how, n)
        if how == "sigmoid":
            return self.apply("add", self.apply("mul", n, self.const(1.9 * half)), self.const(low))
        return self.apply("add", self.apply("mul", n, self.const(0.95 * half)), self.const(middle))

    def flags(self, n: int) -> int:
        """Zeros and ones of the shape of step `n`, both if possible."""
        x = self.values[n]
        return self.apply("lt", n, self.const(x.mean().item() if x.numel() else 0.0))

    def sometimes(self, change: Callable[[int], int], n: int) -> int:
        """Step `n`, changed or not."""
        return change(n) if self.rng.randrange(2) else n


def _with_flags(place: int) -> Callable[[Growth, list[int]], list[int]]:
    def adjusted(g: Growth, args: list[int]) -> list[int]:
        return [g.sometimes(g.flags, n) if k == place else n for k, n in enumerate(args)]

    return adjusted


def _on_steps(g: Growth, args: list[int]) -> list[int]:
    """Operands that are often equal."""
    return [g.apply("floor", n) for n in args] if g.rng.randrange(2) else args


def _ascending(g: Growth, args: list[int]) -> list[int]:
    """Knots at some distance of each other."""
    knots, x = args
    count = g.apply("iota", params=(g.dim(knots),))
    moved = g.apply("add", count, g.apply("mul", g.const(0.4), g.apply("sin", knots)))
    scaled = g.apply("mul", g.const(2.2 / g.dim(knots)), moved)
    return [g.apply("sub", scaled, g.const(1.1)), x]


ADJUSTED: dict[str, Callable[[Growth, list[int]], list[int]]] = {
    "where": _with_flags(0),
    "unless_zero": _with_flags(1),
    "prod": _with_flags(0),
    "eq": _on_steps,
    "ne": _on_steps,
    "le": _on_steps,
    "argmin": _on_steps,
    "bspline": _ascending,
}


# --- arrays

_SIZES = [
    (3, 4), (1, 1), (2, 5), (5, 1), (1, 7), (0, 3), (3, 0), (0, 0), (8, 16),
    (17, 40), (70, 9), (33, 5), (5, 300), (2, 130), (40, 70), (70, 300),
]  # fmt: skip
_BATCHES = [(), (), (), (2,), (3,), (2, 2), (1, 3), (0,)]
_DIMS = [1, 2, 3, 1, 3, 5, 17]
_DTYPES: list[tuple[torch.dtype, ...]] = [
    (torch.float64,),
    (torch.float64,),
    (torch.float64,),
    (torch.float32,),
    (torch.float32, torch.float64),
    (torch.float16,),
    (torch.bfloat16,),
    (torch.float16, torch.bfloat16, torch.float32),
]
_AXES = [Axis.I, Axis.J, Axis.NONE]
_LAYOUTS = ["dense", "dense", "transposed", "gaps", "repeated", "rows apart"]


def laid_out(x: Tensor, how: str) -> Tensor:
    """A tensor with other strides; equal to `x`, but for `repeated`."""
    if how == "transposed" and x.dim() >= 2:
        return x.transpose(-1, -2).contiguous().transpose(-1, -2)
    if how == "gaps" and x.dim():
        return torch.stack([x, x], -1).flatten(-2)[..., ::2]
    if how == "rows apart" and x.dim() >= 3:
        return torch.cat([x, x, x], -3)[..., : x.shape[-3], :, :].transpose(0, 0)
    if how == "repeated" and x.dim() >= 3 and x.numel():
        # Stride 0 along the rows, the columns, and the first batch dimension.
        return x[(slice(0, 1),) * (x.dim() - 1)].expand(x.shape)
    return x


def _array(
    rng: Random, generator: torch.Generator, lead: tuple[int, ...], axis: Axis, dtype: torch.dtype
) -> tuple[Slot, Tensor]:
    """An argument of a computation of shape `lead`, `batch + (M, N)`."""
    dim = rng.choice(_DIMS)
    batch, rows, columns = lead[:-2], lead[-2], lead[-1]
    batch = batch[rng.randint(0, len(batch)) :]
    shape = [rng.choice([size, 1]) for size in batch]
    shape += [rows if axis is Axis.I else 1, columns if axis is Axis.J else 1, dim]
    if axis is Axis.NONE and dim == 1 and rng.randrange(2):
        shape = []
    x = torch.randn(shape, generator=generator, dtype=torch.float64).clamp(-2.5, 2.5)
    return Slot(axis, dim), laid_out(x.to(dtype), rng.choice(_LAYOUTS))


def computation(seed: int) -> Computation:
    """The computation of this number."""
    rng = Random(seed)
    generator = torch.Generator().manual_seed(seed)
    rows, columns = rng.choice(_SIZES)
    batch = rng.choice(_BATCHES) if rows * columns <= 700 else ()
    dtypes = rng.choice(_DTYPES)
    axes = [Axis.I, Axis.J, rng.choice(_AXES), rng.choice(_AXES)]
    rng.shuffle(axes)
    pairs = [
        _array(rng, generator, (*batch, rows, columns), axis, rng.choice(dtypes))
        for axis in axes[: rng.randint(1, 4)]
    ]
    slots, arrays = zip(*pairs, strict=True)
    scalars = tuple(rng.sample([0.75, -1.5, 2.25], rng.randint(0, 2)))
    g = Growth(rng, slots, arrays, scalars)
    for _ in range(rng.randint(1, 9)):
        g.grow()
    reduction = REDUCTIONS[rng.choice(sorted(REDUCTIONS))]
    roots = _roots(g, reduction)
    formula, *weight = (g.nodes[n].expr for n in roots)
    summations = ["block", "block", "direct", *(["kahan"] if reduction.compensated else [])]
    spec = MapReduce(
        formula,
        reduction,
        rng.choice([Axis.J, Axis.I]),
        slots,
        len(scalars),
        Numerics(rng.choice(summations)),
        weight[0] if weight else None,
        rng.randint(1, 5) if reduction.cells else 1,
    )
    return pruned(Computation(spec, tuple(g.nodes), roots, arrays, scalars))


def _roots(g: Growth, reduction: Reduction) -> tuple[int, ...]:
    """What a reduction folds: the last step, and some step for the weight."""
    last = len(g.nodes) - 1
    if reduction.operands == 2:
        interval = (0.2, 2.0) if reduction.name == "logsumexp_weight" else WIDE
        return g.inside(g.fit(last, 1), WIDE), g.inside(g.pick(), interval)
    match reduction.name:
        case "logsumexp" | "max_sumshiftexp":
            last = g.inside(last, WIDE)
        case "prod":
            last = g.inside(last, (0.9, 1.1))
            if g.rng.randrange(2):  # factors that are 0
                last = g.apply("mul", last, g.apply("lt", g.const(0.92), last))
        case "count":
            last = g.sometimes(g.flags, last)
        case _:
            pass
    return (last,)


def pruned(c: Computation) -> Computation:
    """Without the steps that the result does not need."""
    needed = set(c.roots)
    for n in reversed(range(len(c.nodes))):
        if n in needed:
            needed.update(c.nodes[n].args)
    places = {n: place for place, n in enumerate(sorted(needed))}
    nodes = tuple(
        replace(c.nodes[n], args=tuple(places[arg] for arg in c.nodes[n].args)) for n in places
    )
    return replace(c, nodes=nodes, roots=tuple(places[n] for n in c.roots))


# --- smaller ones


def simpler(c: Computation) -> Iterator[Computation]:
    """Computations that are smaller in one respect, inside the domains of all rows."""
    for smaller in _smaller(c):
        values: list[Tensor] = []
        for node in smaller.nodes:
            values.append(value(node, values, smaller.arrays, smaller.scalars))
        if all(x.isfinite().all() for x in values):
            yield smaller


def _smaller(c: Computation) -> Iterator[Computation]:
    for n in range(len(c.nodes)):
        if n not in c.roots and len(c.roots) == 1:
            yield pruned(_with_spec(replace(c, roots=(n,))))
    for n, node in enumerate(c.nodes):
        for other in node.args:
            if c.nodes[other].expr.dim == node.expr.dim:
                yield pruned(_with_spec(_without(c, n, other)))
    for axis, length in ((-3, 1), (-2, 1), (-3, 2), (-2, 2)):
        arrays = [a.narrow(axis, 0, length) if _longer(a, axis, length) else a for a in c.arrays]
        if any(x is not y for x, y in zip(arrays, c.arrays, strict=True)):
            yield replace(c, arrays=tuple(arrays))
    if any(a.dim() > 3 for a in c.arrays):
        yield replace(c, arrays=tuple(a[(0,) * max(0, a.dim() - 3)] for a in c.arrays))
    if any(not a.is_contiguous() for a in c.arrays):
        yield replace(c, arrays=tuple(a.contiguous() for a in c.arrays))
    if any(a.dtype != torch.float64 for a in c.arrays):
        yield replace(c, arrays=tuple(a.double() for a in c.arrays))
    if c.spec.axis is Axis.J and c.spec.numerics != Numerics():
        yield replace(c, spec=replace(c.spec, numerics=Numerics()))
    if len(c.roots) == 1 and c.spec.reduction.name != "sum":
        yield replace(c, spec=replace(c.spec, reduction=REDUCTIONS["sum"], cells=1))


def _longer(a: Tensor, axis: int, length: int) -> bool:
    return a.dim() >= 3 and a.shape[axis] > length


def _without(c: Computation, skipped: int, instead: int) -> Computation:
    """Another step in the place of one."""
    nodes: list[Node] = []
    for node in c.nodes:
        args = tuple(instead if arg == skipped else arg for arg in node.args)
        expr = node.expr
        if node.name not in LEAVES:
            row = ROWS[node.name]
            named = dict(zip(row.param_names, node.params, strict=True))
            expr = row(*(nodes[arg].expr for arg in args), **named)
        nodes.append(replace(node, args=args, expr=expr))
    roots = tuple(instead if n == skipped else n for n in c.roots)
    return replace(c, nodes=tuple(nodes), roots=roots)


def _with_spec(c: Computation) -> Computation:
    """With the formulas of the steps."""
    formula, *weight = (c.nodes[n].expr for n in c.roots)
    return replace(c, spec=replace(c.spec, formula=formula, weight=weight[0] if weight else None))
