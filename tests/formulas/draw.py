"""Random computations over all rows of the tables, on random arrays of all kinds.

A formula grows from its leaves, and its values are known as it grows: an operand that leaves the
domain of a row is moved into it, by a factor and a shift or by a sine, and numbers stay small.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import torch
from torch import Tensor

from foldwise.ir.axis import Axis
from foldwise.ir.expr import DimensionError, const, scalar, var
from foldwise.ir.reduction import Reduction
from foldwise.ir.spec import MapReduce, Numerics, Slot, Summation
from tests.formulas.calls import ANY, DOMAINS, WIDE, Interval, draw_call
from tests.formulas.computation import ROWS, Computation, Node, pruned, value
from tests.support import SHOWN

_NAMES = sorted(ROWS)
_REDUCTIONS = [*sorted(SHOWN), *["sum"] * 5]
_FLAT = {
    *("sign", "step", "floor", "ceil", "rint", "round", "round_away", "argmin", "argmax"),
    *("eq", "ne", "lt", "le", "gt", "ge", "between", "one_hot", "detach"),
    *("complex_eq", "complex_ne", "trunc", "floor_divide", "isnan"),
    *("logical_not", "logical_and", "logical_or"),
}
"""Rows without slope, on which nothing more should depend, as a rule."""

# --- a formula that grows


class Growth:
    """A formula in the making."""

    def __init__(
        self, rng: Random, slots: Sequence[Slot], arrays: Sequence[Tensor], scalars: Sequence[float]
    ) -> None:
        self.rng = rng
        self.nodes: list[Node] = []
        self.values: list[Tensor] = []
        self._moves: list[bool] = []  # whether a step has a slope
        self._known: tuple[Sequence[Tensor], Sequence[float]] = arrays, scalars
        for n in range(len(scalars)):
            dim = rng.randint(1, len(scalars) - n)
            self._append(Node("scalar", (), (n, dim), scalar(n, dim)))
        for n, slot in enumerate(slots):
            self._append(Node("var", (), (n,), var(n, slot.axis, slot.dim)))

    def _append(self, node: Node) -> int:
        self.nodes.append(node)
        self.values.append(value(node, self.values, *self._known))
        moves = node.name == "var" or any(self._moves[n] for n in node.args)
        self._moves.append(moves and node.name not in _FLAT)
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

    def pick(self, last: int) -> int:
        """Some step, one of the `last` rather than another, and one with a slope."""
        count = len(self.nodes)
        firsts = [0, max(0, count - last)]
        tries = [self.rng.randrange(self.rng.choice(firsts), count) for _ in range(4)]
        return next((n for n in tries if self._moves[n]), tries[0])

    def grow(self, name: str) -> None:
        """Apply a row to steps that are there."""
        row = ROWS[name]
        chosen = [self.pick(3) for _ in range(row.arity)]
        if chosen and self.rng.randrange(4):
            chosen[self.rng.randrange(row.arity)] = self.pick(1)
        dims, params = draw_call(self.rng, row, self.dim(chosen[0]) if chosen else 1)
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
        return self.apply("concat", n, self.fit(self.pick(3), dim - have))

    def inside(self, n: int, interval: Interval) -> int:
        """Step `n`, moved into an interval if it is not inside already."""
        x, (low, high) = self.values[n], interval
        if not x.numel():
            return n
        margin = 0.02 * (high - low)
        least, most = x.min().item(), x.max().item()
        if low + margin <= least and most <= high - margin:
            return n
        middle, half = (low + high) / 2, (high - low) / 2
        how = self.rng.choice(["scale", "sin", "tanh", "sigmoid"])
        if how == "scale":
            if most - least > 1e-3:
                n = self.apply("mul", self.const(1.8 * half / (most - least)), n)
            shift = middle - (self.values[n].max() + self.values[n].min()).item() / 2
            return self.apply("add", n, self.const(shift))
        n = self.apply(how, n)
        if how == "sigmoid":
            return self.apply("add", self.apply("mul", n, self.const(1.9 * half)), self.const(low))
        return self.apply("add", self.apply("mul", n, self.const(0.95 * half)), self.const(middle))

    def flags(self, n: int) -> int:
        """Zeros and ones of the shape of step `n`, both if possible.

        A row that asks whether a number is 0 gets these: rounding errors may hide another zero.
        """
        x = self.values[n]
        return self.apply("lt", n, self.const(x.mean().item() if x.numel() else 0.0))


def _with_flags(*places: int) -> Callable[[Growth, list[int]], list[int]]:
    def adjusted(g: Growth, args: list[int]) -> list[int]:
        return [g.flags(n) if k in places else n for k, n in enumerate(args)]

    return adjusted


def _with_zeros(g: Growth, args: list[int]) -> list[int]:
    """Some components, perhaps, are 0."""
    return [g.apply("mul", *args, g.flags(*args))] if g.rng.randrange(2) else args


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


def _regular(g: Growth, args: list[int]) -> list[int]:
    """The first operand is a matrix near the identity."""
    x, *others = args
    n = math.isqrt(g.dim(x))
    places = tuple(0 if i == j else -1 for i in range(n) for j in range(n))
    identity = g.apply("take", g.const(1), params=(places,))
    return [g.apply("add", identity, g.apply("mul", g.const(0.35 / n), x)), *others]


ADJUSTED: dict[str, Callable[[Growth, list[int]], list[int]]] = {
    **dict.fromkeys(("det", "inv", "cholesky", "matsolve"), _regular),
    "where": _with_flags(0),
    "unless_zero": _with_flags(1),
    "prod": _with_zeros,
    "logical_not": _with_flags(0),
    "logical_and": _with_flags(0, 1),
    "logical_or": _with_flags(0, 1),
    "eq": _on_steps,
    "ne": _on_steps,
    "complex_eq": _on_steps,
    "complex_ne": _on_steps,
    "le": _on_steps,
    "argmin": _on_steps,
    "bspline": _ascending,
}


# --- arrays

_SIZES = [
    (3, 4), (2, 5), (4, 3), (6, 2), (1, 1), (5, 1), (1, 7), (0, 3), (3, 0), (0, 0), (8, 16),
    (17, 40), (40, 17), (70, 9), (33, 5), (5, 300), (2, 130), (130, 2), (40, 70), (70, 300),
]  # fmt: skip
_BATCHES = [(), (), (), (), (), (), (2,), (2,), (3,), (2, 2), (1, 3), (0,)]
_DIMS = [1, 2, 3, 1, 3, 5, 17]
_DTYPES: list[tuple[torch.dtype, ...]] = [
    *[(torch.float64,)] * 8,
    (torch.float32,),
    (torch.float32, torch.float64),
    (torch.float16,),
    (torch.bfloat16,),
    (torch.float16, torch.bfloat16, torch.float32),
]
_AXES = [Axis.I, Axis.J, Axis.NONE]
_LAYOUTS = ["dense", "dense", "transposed", "gaps", "repeated"]


def laid_out(x: Tensor, how: str, axis: int) -> Tensor:
    """A tensor with other strides; equal to `x`, but for `repeated`."""
    if x.dim() < 3 or not x.numel():
        return x
    match how:
        case "transposed":
            return x.transpose(-1, axis).contiguous().transpose(-1, axis)
        case "gaps":
            apart = x.movedim(axis, -1).repeat_interleave(2, -1)
            return apart[..., ::2].movedim(-1, axis)
        case "repeated":  # stride 0 along all axes but the last
            return x[(slice(0, 1),) * (x.dim() - 1)].expand(x.shape)
        case _:
            return x


def _array(
    rng: Random, generator: torch.Generator, lead: tuple[int, ...], axis: Axis, dtype: torch.dtype
) -> tuple[Slot, Tensor]:
    """An argument of a computation of shape `lead`, `batch + (M, N)`."""
    dim = rng.choice(_DIMS)
    batch = lead[rng.randint(0, len(lead) - 2) : -2]
    shape = [rng.choice([size, 1]) for size in batch]
    for size, along in zip(lead[-2:], (Axis.I, Axis.J), strict=True):
        # One row stands for any number of rows, unless there are none.
        one = axis is not along or (size > 1 and rng.randrange(10) == 0)
        shape.append(1 if one else size)
    shape = [] if axis is Axis.NONE and dim == 1 and rng.randrange(2) else [*shape, dim]
    x = torch.randn(shape, generator=generator, dtype=torch.float64).clamp(-2.5, 2.5)
    return Slot(axis, dim), laid_out(x.to(dtype), rng.choice(_LAYOUTS), rng.choice([-1, -2, -3]))


def computation(number: int) -> Computation:
    """The computation of this number; rows and reductions come last in turn."""
    rng = Random(number)
    generator = torch.Generator().manual_seed(number)
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
    scalars = tuple(rng.sample([0.75, -1.5, 2.25], rng.randint(0, 3)))
    g = Growth(rng, slots, arrays, scalars)
    for _ in range(rng.randint(0, 10)):
        g.grow(rng.choice(_NAMES))
    g.grow(_NAMES[number % len(_NAMES)])
    reduction = SHOWN[_REDUCTIONS[number % len(_REDUCTIONS)]]
    roots = _roots(g, reduction)
    formula, *weight = (g.nodes[n].expr for n in roots)
    summations: list[Summation] = ["block", "block", "direct"]
    if reduction.compensated:
        summations.append("kahan")
    spec = MapReduce(
        formula,
        reduction,
        rng.choice([Axis.J, Axis.I]),
        slots,
        len(scalars),
        Numerics(rng.choice(summations), rng.choice(["auto", "auto", "float64"])),
        weight[0] if weight else None,
        rng.randint(1, 5) if reduction.keeps_k else 1,
    )
    return pruned(Computation(spec, tuple(g.nodes), roots, arrays, scalars))


def _roots(g: Growth, reduction: Reduction) -> tuple[int, ...]:
    """The steps that a reduction folds: the last one, and some step for the weight."""
    last = len(g.nodes) - 1
    if reduction.operands == 2:
        interval = (0.2, 2.0) if reduction.name == "logsumexp_weight" else WIDE
        return g.inside(g.fit(last, 1), WIDE), g.inside(g.pick(3), interval)
    match reduction.name:
        case "logsumexp" | "max_sumshiftexp":
            last = g.inside(last, WIDE)
        case "prod":
            last = g.inside(last, (0.9, 1.1))
            if g.rng.randrange(2):  # factors that are 0
                last = g.apply("mul", last, g.apply("lt", g.const(0.92), last))
        case "count":
            last = g.flags(last)
        case _:
            pass
    return (last,)


def numbers_of(option: str | None, count: int) -> range:
    """The numbers of what is drawn: of every run, or those that `--formulas` asks for."""
    if option is None:
        return range(count)
    first, colon, last = option.partition(":")
    return range(int(first), int(last)) if colon else range(count, count + int(first))
