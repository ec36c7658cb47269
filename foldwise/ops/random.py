"""Random numbers as functions of a key and of two counters: Threefry-2x32 with 20 rounds.

A key and a pair of indices make two words of 32 bits by additions, rotations and exclusive ors, so
that they are the same on every device, in every type and order of evaluation (ADR 28).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

import numpy as np

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Components, DimensionError, Expr, Op, apply, const
from foldwise.ir.loops import Component, Value
from foldwise.ir.tables import Composite, register

PIECES: Final = (24, 8, 24, 8)
"""Bits of the parts of two words: the upper part of each first. Float32 has all these numbers."""

_ROTATIONS: Final = ((13, 15, 26, 6), (17, 29, 16, 24))
_PARITY: Final = 0x1BD11BDA
_W = TypeVar("_W")


def threefry(
    key: tuple[_W, _W],
    counter: tuple[_W, _W],
    add: Callable[[_W, _W], _W],
    xor: Callable[[_W, _W], _W],
    rotate: Callable[[_W, int], _W],
    const: Callable[[int], _W],
) -> tuple[_W, _W]:
    """Two words, made of a key and a counter of two words each, in any arithmetic of words.

    Salmon, Moraes, Dror, Shaw: "Parallel random numbers: as easy as 1, 2, 3", SC 2011. The words
    are those of `threefry2x32` with 20 rounds in their library, and of JAX.
    """
    keys = (*key, xor(xor(*key), const(_PARITY)))
    x, y = add(counter[0], keys[0]), add(counter[1], keys[1])
    for group in range(1, 6):
        for places in _ROTATIONS[(group - 1) % 2]:
            x = add(x, y)
            y = xor(rotate(y, places), x)
        x = add(x, keys[group % 3])
        y = add(y, add(keys[(group + 1) % 3], const(group)))
    return x, y


def threefry_of_arrays(key: tuple[Any, Any], counter: tuple[Any, Any]) -> tuple[Any, Any]:
    """`threefry` of arrays of uint32, of NumPy or JAX."""

    def rotate(x: Any, places: int) -> Any:
        return x << np.uint32(places) | x >> np.uint32(32 - places)

    with np.errstate(over="ignore"):
        return threefry(
            key, counter, lambda x, y: x + y, lambda x, y: x ^ y, rotate, lambda n: np.uint32(n)
        )


# --- the rows


def _joined(b: Builder, pieces: Sequence[Value], bits: int) -> Value:
    """The word that pieces of so many bits make, the lowest first."""
    word, *others = (b.cast(piece, "uint32") for piece in pieces)
    for n, piece in enumerate(others, 1):
        word = b.add(word, b.rotate(piece, b.const(n * bits, "uint32")))
    return word


def _words(c: Components, k: Component, e: Expr) -> tuple[Value, Value]:
    """The two words of component k, whose key is that of component 0 with k added to its end."""
    b, (i, j, key), bits = c.builder, e.args, e.params[-1]
    counter = tuple(_joined(b, [c.at(x, n) for n in range(x.dim)], bits) for x in (i, j))
    high, low = ([c.at(key, n + 1), c.at(key, n)] for n in (0, 2))
    first, second = (_joined(b, word, PIECES[1]) for word in (high, low))
    if k != 0:
        place = b.const(k, "uint32") if isinstance(k, int) else b.cast(k, "uint32")
        second = b.add(second, place)

    def rotate(x: Value, places: int) -> Value:
        return b.rotate(x, b.const(places, "uint32"))

    def const(n: int) -> Value:
        return b.const(n, "uint32")

    return threefry((first, second), (counter[0], counter[1]), b.add, b.xor, rotate, const)


def _upper(b: Builder, word: Value) -> Value:
    return b.cast(b.shift(word, b.const(PIECES[1], "uint32")), b.dtype)


def _lower(b: Builder, word: Value) -> Value:
    places = b.const(PIECES[0], "uint32")
    return b.cast(b.shift(b.rotate(word, places), places), b.dtype)


def _piece(c: Components, k: Component, e: Expr) -> Value:
    piece: int = e.params[0]
    word = _words(c, k, e)[piece // 2]
    return (_lower if piece % 2 else _upper)(c.builder, word)


def unit_of_words(b: Builder, high: Value, low: Value) -> Value:
    """A number between 0 and 1: the words as binary places, rounded once, and to less than 1."""
    if b.dtype == "float32":
        first, second, bits = _upper(b, high), _lower(b, high), PIECES[0]
    else:
        first, second, bits = b.cast(high, b.dtype), b.cast(low, b.dtype), 32
    rest = b.mul(b.add(second, b.const(0.5)), b.const(2.0 ** (-32 if bits == 24 else -64)))
    value = b.fma(first, b.const(2.0**-bits), rest)
    return b.min(value, b.const(1 - float(np.finfo(b.dtype).epsneg)))


def _dim(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    *counters, key = (arg.dim for arg in args)
    dim, bits = params[-2:]
    if key != len(PIECES) or any(bits * (pieces - 1) >= 32 for pieces in counters):
        raise DimensionError(
            f"{op.name} needs two indices in pieces of {bits} bits and a key of "
            f"{len(PIECES)} numbers, not vectors of dimensions {counters} and {key}"
        )
    return dim


def _whole(x: Any, bits: int) -> Any:
    """The word that pieces along the last axis make."""
    pieces = np.asarray(x, np.float64).astype(np.uint32)
    places = np.arange(pieces.shape[-1], dtype=np.uint32) * np.uint32(bits)
    return (pieces << places).sum(-1, keepdims=True, dtype=np.uint32)


def _words_ref(i: Any, j: Any, key: Any, dim: int, bits: int) -> tuple[Any, Any]:
    first, second = (_whole(key[..., [n + 1, n]], PIECES[1]) for n in (0, 2))
    with np.errstate(over="ignore"):
        second = second + np.arange(dim, dtype=np.uint32)
    return threefry_of_arrays((first, second), (_whole(i, bits), _whole(j, bits)))


def _piece_ref(i: Any, j: Any, key: Any, piece: int, dim: int, bits: int) -> Any:
    word: Any = _words_ref(i, j, key, dim, bits)[piece // 2]
    part = word & np.uint32(255) if piece % 2 else word >> np.uint32(PIECES[1])
    return part.astype(np.float64)


def _unit_ref(i: Any, j: Any, key: Any, dim: int, bits: int) -> Any:
    high, low = (word.astype(np.float64) for word in _words_ref(i, j, key, dim, bits))
    return np.minimum(high * 2.0**-32 + (low + 0.5) * 2.0**-64, 1 - 2.0**-53)


def _normal(i: Expr, j: Expr, key: Expr, dim: int, bits: int) -> Expr:
    """By Box and Muller: a radius from the first word, an angle from the upper part of the other.

    The cosine is the sine of what is missing to a quarter of a turn: a polynomial, which needs no
    reduction of the angle.
    """
    upper, lower, other = (
        apply("random_bits", i, j, key, piece=piece, dim=dim, bits=bits) for piece in range(3)
    )
    uniform = 2.0**-24 * (upper + 2.0**-8 * (lower + 0.5))
    turns = 0.25 - apply("abs", 2.0**-24 * other - 0.5)
    square, sine = apply("square", turns), const(0)
    for power in range(19, 0, -2):
        sign = 1 if power % 4 == 1 else -1
        sine = sign * (2 * math.pi) ** power / math.factorial(power) + square * sine
    return apply("sqrt", -2 * apply("log", uniform)) * (turns * sine)


def _normal_ref(i: Any, j: Any, key: Any, dim: int, bits: int) -> Any:
    high, low = _words_ref(i, j, key, dim, bits)
    radius = np.sqrt(-2 * np.log((high + 0.5) * 2.0**-32))
    return radius * np.cos(2 * np.pi * ((low >> np.uint32(8)) * 2.0**-24 - 0.5))


_MEANINGS: Final = {
    "dim": "how many numbers are drawn.",
    "bits": "of each piece of an index but the last; they are 0 or more.",
}
_ARGUMENTS: Final = (
    "The operands are the two indices, in pieces of `bits` bits, the lowest first, and the key, "
    "two words in parts as RandomBits has them. Its derivatives are 0."
)
_COST: Final = 28  # and that for each number of the key

register(
    Op(
        name="random_bits",
        arity=3,
        component=_piece,
        partials=lambda y, i, j, key: (0, 0, 0),
        jumps=True,
        dim=_dim,
        ref=_piece_ref,
        domain=((0, 200), (0, 200), (0, 250)),
        shapes=((1, 1, 4), (2, 3, 4)),
        param_names=("piece", "dim", "bits"),
        param_samples=(0, 3, 8),
        operands=("j", "key"),
        text="RandomBits",
        result="dim",
        cost=_COST,
        chained=True,
        meanings={"piece": "number of the part, from 0 to 3.", **_MEANINGS},
        doc="Parts of `dim` pairs of random words of 32 bits, as whole numbers: the upper 24 bits "
        f"and the lower 8 of the first word, and those of the second. {_ARGUMENTS}",
    ),
    Op(
        name="random_unit",
        arity=3,
        component=lambda c, k, e: unit_of_words(c.builder, *_words(c, k, e)),
        partials=lambda y, i, j, key: (0, 0, 0),
        jumps=True,
        dim=_dim,
        ref=_unit_ref,
        domain=((0, 200), (0, 200), (0, 250)),
        shapes=((1, 1, 4), (2, 3, 4)),
        param_names=("dim", "bits"),
        param_samples=(3, 8),
        operands=("j", "key"),
        text="RandomUnit",
        result="dim",
        cost=_COST,
        chained=True,
        meanings=_MEANINGS,
        doc=f"Random numbers between 0 and 1, which they never are. {_ARGUMENTS}",
    ),
    Composite(
        name="random_normal",
        arity=3,
        build=_normal,
        ref=_normal_ref,
        domain=((0, 200), (0, 200), (0, 250)),
        shapes=((1, 1, 4), (2, 3, 4)),
        param_names=("dim", "bits"),
        param_samples=(3, 8),
        operands=("j", "key"),
        text="RandomNormal",
        result="dim",
        meanings=_MEANINGS,
        doc="Random numbers of the standard normal distribution, less than 6.8 in absolute value. "
        f"{_ARGUMENTS}",
    ),
)
