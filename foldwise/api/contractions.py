"""Products and sums of tensors along features, and solutions of small systems."""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from foldwise.api.features import (
    check_real,
    check_square,
    common,
    features_of,
    flat,
    over,
    rearranged,
    tensor,
)
from foldwise.api.lazy import Lazy, apply_row
from foldwise.ir.expr import DimensionError
from foldwise.ops import OPS
from foldwise.ops.matrices import SHORT

Shape = tuple[int, ...]


def einsum(equation: str, *operands: Any) -> Any:
    """Products of tensors along features, summed over letters that the result does not have.

    Letters stand for feature axes only: batches, rows and columns broadcast, as ever.

    Args:
        equation: as for `numpy.einsum`, without `...`: `"ab,b->a"`. Without an arrow the result has
            the letters that occur once, in the order of the alphabet.
        operands: LazyTensors, or arrays and numbers that these go together with. Numbers have no
            letter.

    Returns:
        A LazyTensor; of shape `(M, N, 1)` if the result has no letter.

    Raises:
        DimensionError: if a letter has several lengths.
        TypeError: if no operand is a LazyTensor, or one is complex.
        ValueError: if the equation does not fit the operands.

    Example:
        >>> import foldwise, numpy as np
        >>> from foldwise import Vi, Vj
        >>> A, x = Vi(np.ones((5, 3, 2)), features=2), Vj(np.ones((4, 2)))
        >>> foldwise.einsum("ab,b->a", A, x).sum(axis=1).shape
        (5, 3)
        >>> foldwise.einsum("ab,ab->", A, A).shape
        (5, 1, 1)
    """
    if not any(isinstance(x, Lazy) for x in operands):
        raise TypeError(
            f"einsum({equation!r}): no operand is a LazyTensor; of arrays it is that of NumPy"
        )
    every = [features_of(x) for x in operands]
    terms, result, sizes = _read(equation, every)
    flats = [flat(x) for x in operands]
    check_real("einsum", flats)
    pairs = [_without_repeats(x, term, sizes) for x, term in zip(flats, terms, strict=True)]
    found, letters = pairs[0]
    for n, (x, term) in enumerate(pairs[1:], 2):
        wanted = {*result, *itertools.chain(*(other for _, other in pairs[n:]))}
        kept = "".join(c for c in dict.fromkeys(letters + term) if c in wanted)
        found, letters = _contracted((found, letters), (x, term), kept, sizes), kept
    if {*letters} != {*result}:
        kept = "".join(c for c in letters if c in result)
        found, letters = _contracted((found, letters), (1, ""), kept, sizes), kept
    order = tuple(letters.index(c) for c in result)
    lengths = tuple(sizes[c] for c in letters)
    return rearranged(found, lengths or (1,), lambda a: a.transpose(order) if order else a)


def _read(equation: str, every: Sequence[Shape]) -> tuple[list[str], str, dict[str, int]]:
    """The letters of the operands and of the result, and their lengths."""
    left, arrow, result = equation.replace(" ", "").partition("->")
    terms, counts = left.split(","), [len(own) if own != (1,) else -1 for own in every]
    if not arrow:
        result = "".join(sorted(c for c in {*left} - {","} if left.count(c) == 1))
    shown = " and ".join(str(own) if own != (1,) else "numbers" for own in every)
    fits = len(terms) == len(every) and all(
        len(term) == count or count == -1 and len(term) < 2
        for term, count in zip(terms, counts, strict=True)
    )
    letters = "".join(terms)
    if not fits or not (letters + result).isalpha() and letters + result:
        raise ValueError(
            f"einsum({equation!r}) of tensors of shapes {shown}: it needs a letter for each "
            "feature axis, as in 'ab,b->a'; other axes have none"
        )
    if len({*result}) < len(result) or not {*result} <= {*letters}:
        raise ValueError(f"einsum({equation!r}): the result has letters twice or from nowhere")
    sizes: dict[str, int] = {}
    for term, own in zip(terms, every, strict=True):
        for letter, size in zip(term, own, strict=False):
            if sizes.setdefault(letter, size) != size:
                raise DimensionError(
                    f"einsum({equation!r}) of tensors of shapes {shown}: {letter!r} is an axis of "
                    f"length {sizes[letter]} and of length {size}"
                )
    return terms, result, sizes


def _without_repeats(x: Any, term: str, sizes: Mapping[str, int]) -> tuple[Any, str]:
    """The diagonal of axes that have one letter."""
    once = "".join(dict.fromkeys(term))
    if once == term:
        return x, term
    lengths = tuple(sizes[c] for c in term)
    diagonal: Callable[[Any], Any] = functools.partial(np.einsum, f"{term}->{once}")
    return flat(rearranged(x, lengths, diagonal)), once


def _contracted(
    first: tuple[Any, str], second: tuple[Any, str], result: str, sizes: Mapping[str, int]
) -> Any:
    """The product of two tensors, by their letters."""
    letters = "".join(dict.fromkeys(first[1] + second[1]))
    one, two, out = (
        tuple(letters.index(c) for c in term) for term in (first[1], second[1], result)
    )
    lengths = tuple(sizes[c] for c in letters)
    operands = first[0], second[0]
    if out == one and not two or out == two and not one:
        return apply_row(OPS["mul"], "einsum", operands)
    places = {"first": one, "second": two, "out": out, "sizes": lengths}
    found = apply_row(OPS["contract"], "einsum", operands, **places)
    long = len(out) > 1 or found.shape[-1] > SHORT
    return (
        apply_row(OPS["stored"], "einsum", (found,)) if long and len(out) < len(letters) else found
    )


def product(a: Any, b: Any) -> Any:
    """`a @ b` along features, of matrices, or of a matrix and a vector, as `numpy.matmul`."""
    one, two = features_of(a), features_of(b)
    inner = two[-2:][0]
    if one[-1] != inner:
        numbers = " K * A is the product with a number." if (1,) in (one, two) else ""
        raise DimensionError(
            f"{a.shape} @ {b.shape}: along features, matrices of shapes {one} and {two} have no "
            f"product: {one[-1]} columns and {inner} rows.{numbers}"
        )
    lead = common("@", [one[:-2], two[:-2]])
    letters = "abcdefgh"[: len(lead)]
    a, b = (spread_lead(x, own, lead) for x, own in ((a, one), (b, two)))
    first = (letters if len(one) > 2 else "") + ("xy" if len(one) > 1 else "y")
    second = (letters if len(two) > 2 else "") + ("yz" if len(two) > 1 else "y")
    result = letters + "x" * (len(one) > 1) + "z" * (len(two) > 1)
    return einsum(f"{first},{second}->{result}", a, b)


def spread_lead(x: Any, own: Shape, lead: Shape) -> Any:
    """A tensor of matrices or vectors with other axes before these."""
    if len(own) < 3 or own[:-2] == lead:
        return x
    return rearranged(x, own, lambda places: np.broadcast_to(places, (*lead, *own[-2:])))


def solution(a: Lazy, b: Any) -> Any:
    """`inv(a) @ b`."""
    check_square("solve", a.features)
    return product(a.inv(), b)  # pyright: ignore


def along(x: Lazy, places: Sequence[int], keep: bool, function: Callable[[Any], Any]) -> Any:
    """A function of vectors that gives a number, over these feature axes.

    Args:
        x: the tensors.
        places: the axes, from 0.
        keep: whether they stay, with length 1.
        function: the function.
    """
    features = x.features
    rest = [n for n in range(len(features)) if n not in places]
    moved = rearranged(x, features, lambda a: a.transpose(*rest, *places))
    size, lead = math.prod(features[n] for n in places), tuple(features[n] for n in rest)
    found, _ = over("sum", [moved], [(*lead, size)], 1, function)
    kept = tuple(1 if n in places else length for n, length in enumerate(features))
    return tensor(found, kept if keep else lead)


def summed(x: Lazy, places: Sequence[int], keep: bool) -> Any:
    """The sum over these feature axes, as one op."""
    letters = "abcdefghijklmnop"[: len(x.features)]
    rest = "".join(c for n, c in enumerate(letters) if n not in places)
    found = einsum(f"{letters}->{rest}", x)
    kept = tuple(1 if n in places else length for n, length in enumerate(x.features))
    return tensor(flat(found), kept) if keep else found
