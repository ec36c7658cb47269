"""Random symbolic matrices, formulas of a seed and of the indices i and j: `foldwise.random`."""

from __future__ import annotations

import math
import operator
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import numpy as np

from foldwise.api.binding import bind, constant
from foldwise.api.elementwise import where
from foldwise.api.lazy import Lazy, apply_row, lazy
from foldwise.api.table import written
from foldwise.arrays import ArrayAdapter, adapter_of, recognised
from foldwise.arrays.numpy import ADAPTER as NUMPY
from foldwise.compute.arguments import checked_header
from foldwise.compute.bound import arrays_of, of_array
from foldwise.compute.indices import Digits, digits_of, index_variable, sizes
from foldwise.compute.tracing import hide_from_tracer
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Op
from foldwise.ir.tables import Composite
from foldwise.ops import COMPOSITES, OPS
from foldwise.ops.random import PIECES, threefry_of_arrays

Shape = tuple[int, ...]

# The numbers that a distribution is drawn from are told from those of others by its place here.
_KINDS: Final = ("uniform", "normal", "rademacher", "exponential", "gumbel", "bernoulli", "dropout")
_MOST: Final = 1 << 32  # rows, columns, or elements of a batch
_UPPER: Final = float(1 << PIECES[0])  # the upper part of a word is less than this
_REAL: Final = {"complex64": "float32", "complex128": "float64"}


class _Home(NamedTuple):
    """Where the numbers are drawn: the library, the type and the device of the indices."""

    adapter: ArrayAdapter
    dtype: str
    like: Any


def _home(like: Any) -> _Home:
    """The home of a LazyTensor or an array; NumPy and float64 where there is none."""
    if isinstance(like, Lazy):
        bound = like.bound
        if bound.inputs.adapter is None or bound.dtype is None:
            return _Home(NUMPY, "float64", None)
        return _Home(bound.inputs.adapter, bound.dtype, arrays_of(bound)[0])
    if like is None:
        return _Home(NUMPY, "float64", None)
    like, adapter = recognised(like)
    if adapter is None:
        raise TypeError(f"like= takes a LazyTensor or an array, not a {type(like).__qualname__}")
    dtype = checked_header(like, adapter).dtype
    return _Home(adapter, _REAL.get(dtype, dtype), like)


class _Draws(NamedTuple):
    """Words for each pair of indices: their counters, and the key.

    Attributes:
        i: the index of the row, a formula.
        j: the index of the column, a formula.
        key: a formula.
        dim: how many are drawn for each pair.
        bits: see `Digits`.
    """

    i: Lazy
    j: Lazy
    key: Lazy
    dim: int
    bits: int

    def part(self, piece: int) -> Any:
        """A part of the words, see `random_bits`: a whole number."""
        row = OPS["random_bits"]
        operands = (self.i, self.j, self.key)
        return apply_row(row, "random", operands, piece=piece, dim=self.dim, bits=self.bits)

    def numbers(self, row: Op | Composite) -> Any:
        """The numbers that a row makes of the words."""
        operands = (self.i, self.j, self.key)
        return apply_row(row, "random", operands, dim=self.dim, bits=self.bits)

    def unit(self) -> Any:
        """Numbers between 0 and 1."""
        return self.numbers(OPS["random_unit"])

    def chosen(self, p: float) -> Any:
        """1 with probability p, else 0; the same for all types of numbers."""
        return self.part(0) < float(math.ceil(p * _UPPER))


def _draws(kind: str, shape: Shape, seed: Any, home: _Home) -> _Draws:
    """The words for a distribution, for entries of shape `batch + (M, N, D)`."""
    *batch, rows, columns, dim = shape
    if max(shape, default=0) > _MOST or math.prod(batch) > _MOST:
        raise ValueError(f"{kind}: there may be {_MOST} rows, columns and elements of a batch")
    digits = digits_of(max(rows, columns, math.prod(batch)), home.dtype)
    i, j = (
        lazy(index_variable(count, axis, *home, digits))
        for count, axis in ((rows, Axis.I), (columns, Axis.J))
    )
    return _Draws(i, j, _key(kind, seed, tuple(batch), home, digits), dim, digits.bits)


def _key(kind: str, seed: Any, batch: Shape, home: _Home, digits: Digits) -> Any:
    """The key of a distribution, for each element of a batch: random words themselves.

    They are drawn with the seed as the key, for the number of the element and that of the
    distribution.
    """
    number = _KINDS.index(kind)
    if adapter_of(seed) is not None:
        given = _of_array(seed, home)
    else:
        words = _words(seed)
        if not batch:
            return lazy(bind(_parts(*threefry_of_arrays(words, (_word(0), _word(number))))))
        given = lazy(bind(_parts(*words)))
    element: Any = lazy(constant(0.0))
    if batch:
        count = math.prod(batch)
        array = home.adapter.digits(count, *digits, home.dtype, home.like)
        array = array.reshape(*batch, 1, 1, digits.places)
        element = lazy(of_array(array, Axis.NONE, "real", home.adapter))
    source = _Draws(element, lazy(constant(float(number))), given, 1, digits.bits)
    first, second, third, fourth = map(source.part, range(4))
    return _joined(_joined(first, second), _joined(third, fourth))


def _joined(x: Any, y: Any) -> Any:
    return apply_row(OPS["concat"], "random", (x, y))


def _word(n: int) -> Any:
    return np.array([n], np.uint32)


def _words(seed: Any) -> tuple[Any, Any]:
    """The upper and the lower 32 bits of a seed."""
    try:
        number = operator.index(seed)
    except TypeError:
        raise TypeError(f"a seed is an integer, not {seed!r}") from None
    if not 0 <= number < 1 << 64:
        raise ValueError(f"a seed is an integer from 0 to 2**64 - 1, not {number}")
    return _word(number >> 32), _word(number & 0xFFFFFFFF)


def _parts(*words: Any) -> list[float]:
    """Two words in the parts that keys have."""
    upper, lower = PIECES[:2]
    return [float(x) for (w,) in words for x in (w >> lower, w & ((1 << 32 - upper) - 1))]


def _of_array(seed: Any, home: _Home) -> Any:
    """A seed that is an array without axes, perhaps one that is traced, as a key."""
    adapter, shape = home.adapter, tuple(seed.shape)
    if adapter_of(seed) is not adapter or shape:
        raise TypeError(
            f"a seed is an integer, or an array of {adapter.name} of one without axes, not an "
            f"array of shape {shape}"
        )
    dtype = adapter.header(seed).dtype
    if "int" not in dtype:
        raise TypeError(f"a seed is an integer, not an array of {dtype}")
    if home.dtype not in ("float32", "float64"):
        raise TypeError(f"with numbers of {home.dtype} a seed is an int, not an array")
    upper, mask = PIECES[0], (1 << PIECES[0]) - 1
    low = [(seed >> 32 - upper) & mask, seed & (1 << 32 - upper) - 1]
    high = [seed * 0, seed * 0]
    if "64" in dtype:
        high = [(seed >> 64 - upper) & mask, (seed >> 32) & (1 << 32 - upper) - 1]
    pieces = adapter.convert(adapter.namespace.stack([*high, *low]) * 1.0, home.dtype)
    return lazy(of_array(pieces.reshape(1, 1, 4), Axis.NONE, "real", adapter))


def _shape(what: str, shape: Any) -> Shape:
    """`batch + (M, N, D)`; of two numbers, M and N."""
    try:
        found = tuple(operator.index(n) for n in shape)
    except TypeError:
        found = ()
    if len(found) < 2 or min(found) < 0:
        raise ValueError(f"{what} takes a shape (M, N) or batch + (M, N, D), not {shape!r}")
    return found if len(found) > 2 else (*found, 1)


def _probability(what: str, p: Any) -> float:
    if not 0 <= p <= 1:
        raise ValueError(f"{what}: p is a probability, from 0 to 1, not {p!r}")
    return float(p)


def uniform(shape: Sequence[int], seed: Any, *, like: Any = None) -> Any:
    """Uniform random numbers between 0 and 1, which they never are.

    Numbers of float32 are those of float64, rounded to at most 32 binary places.

    Args:
        shape: `(M, N)`, or `batch + (M, N, D)`.
        seed: an integer from 0 to `2**64 - 1`; or one as an array without axes, of the library of
            `like`, which may be traced. Another one takes no new kernel.
        like: a LazyTensor or an array; the numbers are drawn in its library, in its type and on its
            device. By default in NumPy and float64.

    Returns:
        A LazyTensor of this shape, D = 1 if it has two numbers.

    Raises:
        ValueError: if the shape or the seed is none.

    Example:
        >>> import numpy as np
        >>> from foldwise import random
        >>> U = random.uniform((1000, 2000), seed=0)
        >>> U.shape
        (1000, 2000, 1)
        >>> np.allclose(U.mean(axis=1), 0.5, atol=0.05)
        True
    """
    return _draws("uniform", _shape("uniform", shape), seed, _home(like)).unit()


def normal(shape: Sequence[int], seed: Any, *, like: Any = None) -> Any:
    """Random numbers of the standard normal distribution, less than 6.8 in absolute value.

    Args:
        shape: as for `uniform`, and so are the others.
        seed: an integer.
        like: a LazyTensor or an array.

    Example:
        >>> import numpy as np
        >>> from foldwise import random
        >>> sketch = random.normal((1000, 20), seed=1).T @ np.ones(1000) / 1000**0.5
        >>> sketch.shape
        (20,)
    """
    draws = _draws("normal", _shape("normal", shape), seed, _home(like))
    return draws.numbers(COMPOSITES["random_normal"])


def rademacher(shape: Sequence[int], seed: Any, *, like: Any = None) -> Any:
    """Random signs, -1 or 1; the same for all types of numbers.

    Args:
        shape: as for `uniform`, and so are the others.
        seed: an integer.
        like: a LazyTensor or an array.

    Example:
        >>> from foldwise import random
        >>> abs(random.rademacher((2, 3), seed=0)).sum(axis=1).tolist()
        [[3.0], [3.0]]
    """
    draws = _draws("rademacher", _shape("rademacher", shape), seed, _home(like))
    return where(draws.chosen(0.5), 1, -1)


def exponential(shape: Sequence[int], seed: Any, *, like: Any = None) -> Any:
    """Random numbers of the exponential distribution with mean 1.

    Args:
        shape: as for `uniform`, and so are the others.
        seed: an integer.
        like: a LazyTensor or an array.

    Example:
        >>> from foldwise import random
        >>> random.exponential((2, 3), seed=0).min(axis=1).shape
        (2, 1)
    """
    draws = _draws("exponential", _shape("exponential", shape), seed, _home(like))
    return -draws.unit().log()


def gumbel(shape: Sequence[int], seed: Any, *, like: Any = None) -> Any:
    """Random numbers of the standard Gumbel distribution.

    The column where `logits + gumbel` is largest has the distribution `softmax(logits)`, and the k
    largest are k draws without replacement.

    Args:
        shape: as for `uniform`, and so are the others.
        seed: an integer.
        like: a LazyTensor or an array.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj, random
        >>> x = np.linspace(0, 1, 50)[:, None]
        >>> logits = -Vi(x).sqdist(Vj(x)) / 0.01
        >>> (logits + random.gumbel((50, 50), seed=0)).argmax(axis=1).shape
        (50, 1)
    """
    draws = _draws("gumbel", _shape("gumbel", shape), seed, _home(like))
    # The larger the number, the closer to 0 the uniform one, where there are more of these.
    return -(-(-draws.unit()).log1p()).log()


def bernoulli(shape: Sequence[int], seed: Any, *, p: float = 0.5, like: Any = None) -> Any:
    """A random mask: 1 with probability p, else 0; the same for all types of numbers.

    Args:
        shape: as for `uniform`, and so are the others.
        seed: an integer.
        p: the probability, rounded to 24 binary places. Another one takes no new kernel.
        like: a LazyTensor or an array.

    Raises:
        ValueError: if p is less than 0 or more than 1.

    Example:
        >>> from foldwise import random
        >>> random.bernoulli((2, 3), seed=0, p=1.0).sum(axis=1).tolist()
        [[3.0], [3.0]]
    """
    p = _probability("bernoulli", p)
    return _draws("bernoulli", _shape("bernoulli", shape), seed, _home(like)).chosen(p)


@written(
    "dropout",
    p="the probability that an entry is dropped.",
    seed="an integer from 0 to 2**64 - 1: the same one drops the same entries.",
    training="whether to drop entries at all.",
    example=">>> x.sqdist(y).dropout(0.1, seed=0).shape\n(5, 4, 1)",
)
def dropout(input: Any, p: float = 0.5, seed: Any = None, training: bool = True) -> Any:
    """Entries that are 0 with probability `p`, and divided by `1 - p` otherwise.

    Which ones is a function of the seed and of the indices of this array.
    """
    p = _probability("dropout", p)
    if not training:
        return input
    if seed is None:
        raise TypeError(
            "dropout of LazyTensors needs a seed: K.dropout(p, seed); a module that no longer "
            "trains, after module.eval(), needs none"
        )
    if input.bound.waits:
        raise ValueError("dropout needs the numbers of rows and columns: not symbolic variables")
    shape = (*input.shape[:-3], *sizes(input.bound), input.shape[-1])
    kept = _draws("dropout", shape, seed, _home(input)).chosen(1 - p)
    scale = 1 / (1 - p) if p < 1 else 0.0
    if input.bound.kind == "complex":
        return input * kept * scale
    return where(kept, input, 0) * scale


hide_from_tracer(uniform, normal, rademacher, exponential, gumbel, bernoulli)
