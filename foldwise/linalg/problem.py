"""`Problem`: what solvers know of linear systems; `Solver`: what they are.

A solver is a value with three functions. `init` makes a state of an iterate and its residual,
`step` a state of a state, `finish` an iterate of a state. States are named tuples of arrays, which
broadcast against the systems: so systems can be chosen from two states, loops can be those of any
library, and a state can be kept and resumed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from foldwise.arrays import ArrayAdapter
from foldwise.linalg.small import wide

_Array = Any
Product = Callable[[_Array], _Array]


@dataclass(frozen=True, eq=False, slots=True)
class Space:
    """Arithmetic with vectors of shape `batch + (N, D)`, in each system by itself.

    Attributes:
        adapter: that of the arrays.
        axes: the axes of a system: -2 if each column is one, else both.
        dtype: the type of the numbers.
        wide: the type of scalar products: float64, unless JAX has that switched off.
    """

    adapter: ArrayAdapter
    axes: int | tuple[int, ...]
    dtype: str
    wide: Any

    @property
    def xp(self) -> Any:
        """The functions of the library."""
        return self.adapter.namespace

    def inner(self, x: _Array, y: _Array) -> _Array:
        """Scalar products, of shape `batch + (1, D)` or `batch + (1, 1)`."""
        return (x * y).sum(self.axes, dtype=self.wide, keepdims=True)

    def norm(self, x: _Array) -> _Array:
        """Norms, of that shape."""
        return self.xp.sqrt(self.inner(x, x))

    def number(self, x: _Array) -> _Array:
        """Numbers of each system, in the type of the vectors."""
        return self.adapter.convert(x, self.dtype)

    def widened(self, x: _Array) -> _Array:
        """Numbers in the type of scalar products."""
        return wide(self.adapter, x)

    def over(self, x: _Array, y: _Array) -> _Array:
        """x / y, and 0 where y is 0."""
        where = self.xp.where
        return where(y != 0, x / where(y != 0, y, 1), 0)

    def merged(self, chosen: _Array, new: Any, old: Any) -> Any:
        """The state `new` of the chosen systems, `old` of the others."""
        where = self.xp.where
        return type(old)(
            *(b if b is None else where(chosen, a, b) for a, b in zip(new, old, strict=True))
        )


def space_of(adapter: ArrayAdapter, b: _Array, apart: bool) -> Space:
    """The space of right-hand sides; `apart` says whether each column is a system."""
    wide = adapter.namespace.zeros(0, dtype=float).dtype
    return Space(adapter, -2 if apart else (-2, -1), adapter.header(b).dtype, wide)


@dataclass(frozen=True, eq=False, slots=True)
class Problem:
    """`apply(x) = b`, or the x with the smallest `apply(x) - b`.

    Attributes:
        apply: the product with the matrix.
        transposed: that with its transpose, for solvers that need it.
        precondition: the product with an approximation of the inverse, of `A^T A` for least
            squares; None for the identity.
        b: the right-hand sides.
        space: their arithmetic.
        least_squares: whether a smallest residual is looked for.
    """

    apply: Product
    transposed: Product
    precondition: Product | None
    b: _Array
    space: Space
    least_squares: bool = False

    def conditioned(self, r: _Array) -> _Array:
        """The preconditioner applied to a residual."""
        return r if self.precondition is None else self.precondition(r)

    def measure(self, residual: _Array) -> _Array:
        """What is to become small: the residual, or the gradient of its square."""
        return self.transposed(residual) if self.least_squares else residual


class Solver(Protocol):
    """A method to solve a system. Each of its states has these fields, with a number each system:

    - `norm`: the norm of the residual, as the method knows it; of what `Problem.measure` gives.
    - `why`: why it is iterated no more, RUNNING while it is. A step leaves all systems that are
      not running as they are, or makes them better.

    Attributes:
        coupled: whether the systems of a batch element share vectors, so that they are started anew
            together.
    """

    coupled: ClassVar[bool]

    def init(self, x: _Array, residual: _Array) -> Any:
        """The state before the first step from an iterate."""
        ...

    def step(self, state: Any) -> Any:
        """The state after a step."""
        ...

    def finish(self, state: Any) -> _Array:
        """The iterate of a state."""
        ...
