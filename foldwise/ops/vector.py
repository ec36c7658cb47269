"""Ops that fold, move or repeat the components of a vector."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from foldwise.ir.expr import Components, DimensionError, Expr, Op, apply, as_expr
from foldwise.ir.loops import Component, Value
from foldwise.ir.tables import register
from foldwise.ops import intervals


def _slice_dim(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    start, stop, step = params
    chosen = range(start, stop, step)
    if not chosen or not all(0 <= k < args[0].dim for k in (chosen[0], chosen[-1])):
        raise DimensionError(
            f"components {start}:{stop}:{step} do not exist in a vector of dimension {args[0].dim}"
        )
    return len(chosen)


def _pad_dim(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    start, dim, step = params
    last = start + (args[0].dim - 1) * step
    if not step or not all(0 <= k < dim for k in (start, last)):
        raise DimensionError(
            f"a vector of dimension {args[0].dim} does not fit at {start} into dimension {dim}"
        )
    return dim


def _expand_dim(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    if args[0].dim != 1:
        raise DimensionError(f"only a scalar can be repeated, not a vector of dim {args[0].dim}")
    return params[0]


# Arithmetic of component numbers: known ones are ints, those of a loop are values.


def _plus(c: Components, k: Component, m: Component) -> Component:
    if isinstance(k, int) and isinstance(m, int):
        return k + m
    if k == 0:
        return m
    return k if m == 0 else c.builder.add(_value(c, k), _value(c, m))


def _times(c: Components, k: Component, n: int) -> Component:
    if isinstance(k, int):
        return k * n
    return k if n == 1 else c.builder.mul(k, _value(c, n))


def _digit(c: Components, k: Component, unit: int, base: int, leading: bool) -> Component:
    """The digit of `k` that counts units of `unit`; a leading one has nothing above it."""
    if isinstance(k, int):
        return k // unit % base
    if unit > 1:
        k = c.builder.quotient(k, _value(c, unit))
    return k if leading else c.builder.remainder(k, _value(c, base))


def _value(c: Components, k: Component) -> Value:
    return c.builder.const(k, "int64") if isinstance(k, int) else k


def _clamped(c: Components, k: Value, size: int) -> Value:
    """k moved into 0 ... size-1, so that a component that is not used is still one that exists."""
    b = c.builder
    return b.max(b.min(k, b.const(size - 1, "int64")), b.const(0, "int64"))


def _concat_component(c: Components, k: Component, e: Expr) -> Value:
    first, second = e.args
    if isinstance(k, int):
        return c.at(first, k) if k < first.dim else c.at(second, k - first.dim)
    b = c.builder
    shifted = c.builder.sub(k, b.const(first.dim, "int64"))
    return b.select(
        b.lt(k, b.const(first.dim, "int64")),
        c.at(first, _clamped(c, k, first.dim)),
        c.at(second, _clamped(c, shifted, second.dim)),
    )


def _slice_component(c: Components, k: Component, e: Expr) -> Value:
    start, _, step = e.params
    return c.at(e.args[0], _plus(c, _times(c, k, step), start))


def _pad_component(c: Components, k: Component, e: Expr) -> Value:
    (x,), (start, _, step) = e.args, e.params
    b = c.builder
    if isinstance(k, int):
        place, rest = divmod(k - start, step)
        return c.at(x, place) if not rest and 0 <= place < x.dim else b.const(0)
    sign = 1 if step > 0 else -1
    place = _plus(c, _times(c, k, sign), -sign * start)
    if abs(step) > 1:
        place = b.quotient(b.max(_value(c, place), _value(c, 0)), _value(c, abs(step)))
    place = _clamped(c, _value(c, place), x.dim)
    there = _value(c, _plus(c, _times(c, place, step), start))
    return b.select(b.eq(there, k), c.at(x, place), b.const(0))


def _slice(x: Expr, start: int, stop: int, step: int = 1) -> Expr:
    return apply("slice", x, start=start, stop=stop, step=step)


def _take_dim(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    (places,) = params
    for k in places:
        if not -1 <= k < args[0].dim:
            raise DimensionError(
                f"component {k} does not exist in a vector of dimension {args[0].dim}"
            )
    return len(places)


def _take_component(c: Components, k: Component, e: Expr) -> Value:
    (x,), (places,), b = e.args, e.params, c.builder
    if isinstance(k, int):
        return c.at(x, places[k]) if places[k] >= 0 else b.const(0)
    place = b.lookup(places, k)
    if min(places) >= 0:
        return c.at(x, place)
    nothing = b.lt(place, _value(c, 0))
    return b.select(nothing, b.const(0), c.at(x, _clamped(c, place, x.dim)))


def _take_ref(x: Any, places: tuple[int, ...]) -> Any:
    return np.where(np.array(places) < 0, 0, x[..., list(places)])


def _take_transpose(g: Expr, y: Expr) -> tuple[Expr, ...]:
    """A component that was taken n times gets n terms: of each `take` below, one at most."""
    (x,), (places,) = y.args, y.params
    rounds: list[list[int]] = []
    seen = [0] * x.dim
    for n, place in enumerate(places):
        if place < 0:
            continue
        if seen[place] == len(rounds):
            rounds.append([-1] * x.dim)
        rounds[seen[place]][place] = n
        seen[place] += 1
    total = apply("expand", 0, dim=x.dim)
    for back in rounds:
        total = total + apply("take", g, places=tuple(back))
    return (total,)


def _slice_transpose(g: Expr, y: Expr) -> tuple[Expr, ...]:
    start, _, step = y.params
    return (apply("pad", g, start=start, dim=y.args[0].dim, step=step),)


def _concatenated(x: Any, y: Any) -> Any:
    lead = np.broadcast_shapes(x.shape[:-1], y.shape[:-1])
    return np.concatenate([np.broadcast_to(part, (*lead, part.shape[-1])) for part in (x, y)], -1)


def _pad_ref(x: Any, start: int, dim: int, step: int) -> Any:
    y = np.zeros((*x.shape[:-1], dim), x.dtype)
    y[..., [start + step * k for k in range(x.shape[-1])]] = x
    return y


def _pad_transpose(g: Expr, y: Expr) -> tuple[Expr, ...]:
    start, _, step = y.params
    stop = start + y.args[0].dim * step
    return (_slice(g, start, stop, step),)


def _interleave_dim(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    x, y = args
    if x.dim != y.dim:
        raise DimensionError(f"vectors of dimensions {x.dim} and {y.dim} cannot alternate")
    return 2 * x.dim


def _interleave_ref(x: Any, y: Any) -> Any:
    pairs: Any = np.stack(np.broadcast_arrays(x, y), -1)
    return pairs.reshape(*pairs.shape[:-2], -1)


def _interleave_component(c: Components, k: Component, e: Expr) -> Value:
    x, y = e.args
    if isinstance(k, int):
        return c.at((x, y)[k % 2], k // 2)
    b = c.builder
    place = b.quotient(k, _value(c, 2))
    first = b.eq(b.remainder(k, _value(c, 2)), _value(c, 0))
    return b.select(first, c.at(x, place), c.at(y, place))


def _sum_component(c: Components, k: Component, e: Expr) -> Value:
    (x,), b = e.args, c.builder
    # From -0.0, because -0.0 + x is x for every x, and costs nothing.
    (total,) = c.fold(e, x.dim, [b.const(-0.0)], lambda n, s: [b.add(s[0], c.at(x, n))])
    return total


def _prod_component(c: Components, k: Component, e: Expr) -> Value:
    (x,), b = e.args, c.builder
    (total,) = c.fold(e, x.dim, [b.const(1)], lambda n, s: [b.mul(s[0], c.at(x, n))])
    return total


def _products_of_others(x: Expr) -> Expr:
    """For each component the product of all others, also where some are 0; by halves."""
    if x.dim == 1:
        return as_expr(1)
    half = (x.dim + 1) // 2
    first, second = _slice(x, 0, half), _slice(x, half, x.dim)
    return apply(
        "concat",
        _products_of_others(first) * apply("prod", second),
        _products_of_others(second) * apply("prod", first),
    )


def _best_component(c: Components, e: Expr, sign: int) -> Value:
    """The smallest (`sign` 1) or largest (-1) component; NaN if one is."""
    (x,), b = e.args, c.builder

    def step(n: Component, state: Sequence[Value]) -> list[Value]:
        best, doubt = state  # of the numbers; NaN if there was one
        value = c.at(x, n)
        better = b.min(value, best) if sign > 0 else b.max(value, best)
        return [better, b.select(b.eq(value, value), doubt, value)]

    best, doubt = c.fold(e, x.dim, [b.const(sign * math.inf), b.const(0)], step)
    return b.select(b.eq(doubt, doubt), best, doubt)


def _best_place(c: Components, e: Expr, sign: int) -> Value:
    """The number of that component; of the first NaN, if there is one."""
    (x,), b = e.args, c.builder

    def step(n: Component, state: Sequence[Value]) -> list[Value]:
        best, place = state
        value = c.at(x, n)
        number = b.cast(_value(c, n), b.dtype)
        as_good = b.le(best, value) if sign > 0 else b.le(value, best)
        # NaN beats every number, and nothing beats NaN.
        wins = b.and_(b.eq(best, best), b.select(as_good, no, yes))
        return [b.select(wins, value, best), b.select(wins, number, place)]

    no, yes = b.const(0, "bool"), b.const(1, "bool")
    return c.fold(e, x.dim, [b.const(sign * math.inf), b.const(0)], step)[1]


def _extremum_rows(name: str, sign: int, ref: Any, arg_ref: Any) -> tuple[Op, Op]:
    which = {"min": "smallest", "max": "largest"}[name]
    value = Op(
        name=name,
        mask="kept",
        arity=1,
        component=lambda c, k, e: _best_component(c, e, sign),
        partials=lambda y, x: (apply("eq", apply("iota", dim=x.dim), apply(f"arg{name}", x)),),
        dim=lambda op, args, params: 1,
        ref=lambda x: ref(x, axis=-1, keepdims=True),
        domain=((-2.0, 2.0),),
        result="1",
        text=name.capitalize(),
        bounds=intervals.rising,
        doc=f"The {which} component, NaN if one is; the derivative is that of the first one that "
        "has this value.",
        cost=2,
    )
    place = Op(
        name=f"arg{name}",
        arity=1,
        component=lambda c, k, e: _best_place(c, e, sign),
        jumps=True,
        partials=lambda y, x: (0,),
        dim=lambda op, args, params: 1,
        ref=lambda x: arg_ref(x, axis=-1, keepdims=True).astype(float),
        domain=((-2.0, 2.0),),
        result="1",
        text=f"Arg{name.capitalize()}",
        doc=f"The number of the {which} component, from 0, as a float; of equal ones the first, "
        "and the first NaN if there is one; its derivative is 0.",
        cost=2,
    )
    return value, place


Labels = tuple[int, ...]


def _units(labels: Labels, sizes: Labels) -> dict[int, int]:
    """By how much the number of a component grows with each label's digit (C order)."""
    units: dict[int, int] = {}
    unit = 1
    for label in reversed(labels):
        units[label] = unit
        unit *= sizes[label]
    return units


def _contract_dim(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    sizes = params[-1]
    for arg, labels in zip(args, params, strict=False):
        wanted = math.prod(sizes[label] for label in labels)
        if arg.dim != wanted:
            shape = "x".join(str(sizes[label]) for label in labels) or "1"
            raise DimensionError(
                f"a tensor of shape {shape} has {wanted} components, the vector {arg.dim}"
            )
    return math.prod(sizes[label] for label in params[2])


def _contract_component(c: Components, k: Component, e: Expr) -> Value:
    x, y = e.args
    out, sizes = e.params[2:]
    summed = tuple(label for label in range(len(sizes)) if label not in out)

    def digits(k: Component, labels: Labels) -> dict[int, Component]:
        units = _units(labels, sizes)
        return {
            label: _digit(c, k, units[label], sizes[label], label == labels[0]) for label in labels
        }

    fixed = digits(k, out)

    def component(v: Expr, labels: Labels, digit: dict[int, Component]) -> Value:
        place: Component = 0
        for label, unit in _units(labels, sizes).items():
            place = _plus(c, place, _times(c, digit[label], unit))
        return c.at(v, place)

    def term(n: Component) -> Value:
        digit = fixed | digits(n, summed)
        b, (first, second) = c.builder, e.params[:2]
        return b.mul(component(x, first, digit), component(y, second, digit))

    if not summed:
        return term(0)
    b = c.builder
    count = math.prod(sizes[label] for label in summed)
    (total,) = c.fold(e, count, [b.const(-0.0)], lambda n, s: [b.add(s[0], term(n))])
    return total


def _contract_ref(x: Any, y: Any, first: Labels, second: Labels, out: Labels, sizes: Labels) -> Any:
    def tensor(v: Any, labels: Labels) -> Any:
        return v.reshape(*v.shape[:-1], *(sizes[label] for label in labels))

    letters = "".join(chr(ord("a") + n) for n in range(len(sizes)))
    one, two, three = ("".join(letters[n] for n in labels) for labels in (first, second, out))
    # A label of the result alone counts copies, one of nothing at all counts terms.
    alone = [n for n in range(len(sizes)) if n not in first and n not in second]
    ones = np.ones([sizes[n] for n in alone])
    four = "".join(letters[n] for n in alone)
    result = np.einsum(
        f"...{one},...{two},{four}->...{three}", tensor(x, first), tensor(y, second), ones
    )
    dim = math.prod(sizes[label] for label in out)
    return result.reshape(*result.shape[: result.ndim - len(out)], dim)


def _contract_transpose(g: Expr, y: Expr) -> tuple[Expr, Expr]:
    (a, b), (first, second, out, sizes) = y.args, y.params
    return (
        apply("contract", g, b, first=out, second=second, out=first, sizes=sizes),
        apply("contract", g, a, first=out, second=first, out=second, sizes=sizes),
    )


register(
    Op(
        name="sum",
        arity=1,
        component=_sum_component,
        transpose=lambda g, y: (apply("expand", g, dim=y.args[0].dim),),
        dim=lambda op, args, params: 1,
        ref=lambda x: x.sum(-1, keepdims=True),
        domain=((-2.0, 2.0),),
        text="Sum",
        result="1",
        bounds=intervals.rising,
        doc="Sum of the components.",
    ),
    Op(
        name="expand",
        mask="kept",
        arity=1,
        component=lambda c, k, e: c.at(e.args[0], 0),
        transpose=lambda g, y: (apply("sum", g),),
        dim=_expand_dim,
        ref=lambda x, dim: np.repeat(x, dim, axis=-1),
        domain=((-2.0, 2.0),),
        param_names=("dim",),
        param_samples=(3,),
        text="SumT",
        result="dim",
        meanings={"dim": "length of the result."},
        bounds=intervals.rising,
        doc="A scalar repeated to a vector.",
    ),
    Op(
        name="slice",
        mask="kept",
        arity=1,
        component=_slice_component,
        transpose=_slice_transpose,
        dim=_slice_dim,
        ref=lambda x, start, stop, step: x[..., list(range(start, stop, step))],
        domain=((-2.0, 2.0),),
        param_names=("start", "stop", "step"),
        param_samples=(1, 3, 1),
        defaults=(1,),
        text="Slice",
        result="(stop - start) / step",
        meanings={
            "start": "place of the first component, from 0.",
            "stop": "the place to stop before.",
            "step": "distance of the components in the vector, not 0.",
        },
        bounds=intervals.rising,
        doc="Every step-th component from `start` up to, not including, `stop`.",
    ),
    Op(
        name="pad",
        arity=1,
        component=_pad_component,
        transpose=_pad_transpose,
        dim=_pad_dim,
        ref=_pad_ref,
        domain=((-2.0, 2.0),),
        param_names=("start", "dim", "step"),
        param_samples=(1, 5, 1),
        defaults=(1,),
        text="Pad",
        result="dim",
        meanings={
            "start": "place of the first component, from 0.",
            "dim": "length of the result.",
            "step": "distance of the places, not 0.",
        },
        bounds=intervals.rising,
        doc="The components at `start`, `start + step`, ... among zeros.",
    ),
    Op(
        name="take",
        mask="kept",
        arity=1,
        component=_take_component,
        transpose=_take_transpose,
        dim=_take_dim,
        ref=_take_ref,
        domain=((-2.0, 2.0),),
        param_names=("places",),
        param_samples=((2, 0, -1, 2),),
        shapes=((3,), (20,)),
        text="Take",
        result="len(places)",
        meanings={"places": "places of the components, from 0; -1 for none."},
        bounds=intervals.rising,
        doc="The components at the given places, in that order; 0 for the place -1.",
    ),
    Op(
        name="interleave",
        mask="kept",
        arity=2,
        component=_interleave_component,
        transpose=lambda g, y: (_slice(g, 0, y.dim, 2), _slice(g, 1, y.dim, 2)),
        dim=_interleave_dim,
        ref=_interleave_ref,
        domain=((-2.0, 2.0), (-2.0, 2.0)),
        text="Interleave",
        result="2 D",
        bounds=intervals.rising,
        doc="The components of both vectors in turn.",
    ),
    Op(
        name="iota",
        arity=0,
        component=lambda c, k, e: c.builder.cast(_value(c, k), c.builder.dtype),
        dim=lambda op, args, params: params[0],
        ref=lambda dim: np.arange(float(dim))[None, None],
        param_names=("dim",),
        cost=0,
        text="Iota",
        bounds=lambda node: (np.arange(float(node.dim)), np.arange(float(node.dim))),
        doc="The vector 0, 1, ..., dim - 1.",
    ),
    Op(
        name="prod",
        mask="kept",
        arity=1,
        component=_prod_component,
        partials=lambda y, x: (_products_of_others(x),),
        dim=lambda op, args, params: 1,
        ref=lambda x: x.prod(-1, keepdims=True),
        domain=((0.5, 1.5),),
        text="Prod",
        result="1",
        doc="Product of the components. Its derivative is right also where some are 0; the second "
        "derivative misses the terms that two zeros leave.",
    ),
    *_extremum_rows("min", 1, np.min, np.argmin),
    *_extremum_rows("max", -1, np.max, np.argmax),
    Op(
        name="contract",
        arity=2,
        component=_contract_component,
        transpose=_contract_transpose,
        multilinear=True,
        dim=_contract_dim,
        ref=_contract_ref,
        domain=((-2.0, 2.0), (-2.0, 2.0)),
        param_names=("first", "second", "out", "sizes"),
        param_samples=((0, 1), (1,), (0,), (3, 2)),
        shapes=((6, 2),),
        text="Contract",
        cost=2,
        result="product of the lengths kept",
        meanings={
            "first": "axes of the first tensor.",
            "second": "axes of the second tensor.",
            "out": "axes of the result.",
            "sizes": "length of each axis.",
        },
        bounds=intervals.contraction,
        doc="Sum of products of two tensors, kept as vectors in C order (Einstein's convention). "
        "Axes are numbers: `first`, `second` and `out` are those of the operands and of the "
        "result, `sizes` their lengths; axes that the result lacks are summed over.",
    ),
    Op(
        name="concat",
        mask="kept",
        arity=2,
        component=_concat_component,
        transpose=lambda g, y: (
            _slice(g, 0, y.args[0].dim),
            _slice(g, y.args[0].dim, y.dim),
        ),
        dim=lambda op, args, params: args[0].dim + args[1].dim,
        ref=_concatenated,
        domain=((-2.0, 2.0), (-2.0, 2.0)),
        text="Concat",
        method="concat",
        result="D + E",
        example=">>> x.concat(y).shape\n(5, 4, 6)",
        bounds=intervals.rising,
        doc="The components of both vectors, one after the other.",
    ),
)
