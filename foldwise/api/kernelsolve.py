"""`KernelSolve`: linear systems whose matrix is a formula."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Final

from foldwise.api.arguments import accuracy, as_argument, block_ranges, common_lead
from foldwise.api.compute import compute
from foldwise.api.genred import computation
from foldwise.api.options import known_options
from foldwise.api.reduced import Reduced
from foldwise.api.tracing import hide_from_tracer
from foldwise.arrays import ArrayAdapter
from foldwise.engine.shapes import common_dtype, vectors
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.expr import DimensionError
from foldwise.ir.lock import load_module
from foldwise.ir.spec import Accumulator, MapReduce, Summation
from foldwise.ir.text import Row, quoted
from foldwise.linalg.cg import MAX_STEPS, Limits, Progress, limits_of, solved
from foldwise.transform.analysis import componentwise

# Where a library's arrays carry gradients, its bridge solves; see `solve_torch.solve`.
_BRIDGES: Final = {"torch": "foldwise.api.solve_torch", "jax": "foldwise.api.solve_jax"}


class KernelSolve:
    """The solution a of `alpha a_i + sum_j F(p, x_i, y_j, a_j) = b_i`, or with i and j exchanged.

    As a matrix, the sum must be symmetric and positive semi-definite: as for a kernel matrix, where
    F is `K(x_i, y_j) a_j` and the x and the y are the same points. The method is that of conjugate
    gradients. Tensors are differentiable in all arguments, to any order; each derivative solves
    once more.

    Args:
        formula: F, linear in the unknown; see `Genred`.
        aliases: what the arguments are; see `Genred`.
        unknown: the name of the unknown among the aliases, or its text, as `"b = Vj(2)"` or
            `"Var(2,2,1)"`. In a call its place is that of b. Its index is the one summed over.
        axis: 0 sums over i, 1 over j.
        summation: as for `Genred`.
        accumulator: as for `Genred`.

    Attributes:
        spec: the computation.
        arguments: the arguments, in order.
        slot: which of them is the unknown.

    Raises:
        FormulaSyntaxError: if a text cannot be read.
        DimensionError: if the dimensions in the formula do not fit together, or that of the
            formula is not that of the unknown.
        ValueError: if there is no such unknown, it has the other index, or an option has none of
            its values.
        TypeError: if there is no such option.

    Example:
        >>> import numpy as np
        >>> from foldwise import KernelSolve
        >>> aliases = ["x = Vi(1)", "y = Vj(1)", "b = Vj(1)"]
        >>> solve = KernelSolve("Exp(-SqDist(x,y)) * b", aliases, "b", axis=1)
        >>> x, b = np.linspace(0, 3, 4)[:, None], np.ones((4, 1))
        >>> a = solve(x, x, b, alpha=0.1)
        >>> K = np.exp(-((x - x.T) ** 2))
        >>> np.allclose(0.1 * a + K @ a, b, atol=1e-5)
        True
    """

    __slots__ = ("__weakref__", "arguments", "slot", "spec")

    words: ClassVar[Mapping[str, Row]] = {}
    """Functions that formulas may call besides those of the tables."""

    @known_options
    def __init__(
        self,
        formula: str,
        aliases: Iterable[str],
        unknown: str,
        axis: int = 0,
        *,
        summation: Summation = "block",
        accumulator: Accumulator = "auto",
    ) -> None:
        spec, self.arguments = computation(formula, aliases, axis=axis, words=self.words)
        if spec.reduction.name != "sum":
            raise ValueError(f"a linear system is a sum, not {spec.reduction.text}")
        chosen = accuracy(spec.reduction, summation, accumulator)
        self.spec = replace(spec, numerics=chosen)
        self.slot = _position(unknown, self.arguments.labels, spec)

    def __repr__(self) -> str:
        labels = self.arguments.labels
        return f"<{type(self).__name__}: for {labels[self.slot]}, of {', '.join(labels)}>"

    def __call__(  # noqa: PLR0913
        self,
        *args: Any,
        alpha: Any = 1e-10,
        eps: float = 1e-6,
        ranges: Any = None,
        max_steps: int = MAX_STEPS,
        progress: Progress = False,
    ) -> Any:
        """Solve.

        Args:
            args: as for a `Genred`; b has the place of the unknown. There must be as many x_i as
                y_j. Batch dimensions broadcast; each batch element is a system of its own.
            alpha: what is added to the diagonal, a number or an array with one element. It makes
                the system better conditioned, and so quicker to solve.
            eps: the norm of the residual to stop at, in relation to that of b; see
                `LazyTensor.solve`, as for what follows.
            ranges: as for a `Genred`. The matrix is 0 for all other pairs, so that they must be
                symmetric too.
            max_steps: the largest number of steps.
            progress: whether to show steps and residual on stderr, or what to call with them.

        Returns:
            An array of shape `batch + (N, D)`, with the smallest residual that was found. There is
            a `ConvergenceWarning` if it is larger than asked.

        Raises:
            ValueError: if the system is not square; and as a `Genred`.
        """
        arrays, adapter = self.arguments.read(args)
        arrays[self.slot] = _right_side(self.spec, self.slot, arrays, adapter)
        limits = limits_of(eps, max_steps, progress)
        return solve(self.spec, self.slot, arrays, (), alpha, limits, adapter, ranges)


@dataclass(frozen=True, eq=False, slots=True)
class System(Reduced):
    """A linear system that is not solved yet, as `Reduced` is a reduction."""

    _slot: int
    _alpha: Any
    _limits: Limits
    _flat: bool  # whether b was an array of one axis, as the solution is then

    def _computed(self, arrays: Sequence[Any], adapter: ArrayAdapter) -> Any:
        every = [*arrays]
        every[self._slot] = _right_side(self._spec, self._slot, arrays, adapter)
        settings = self._alpha, self._limits, adapter, self._ranges
        found = solve(self._spec, self._slot, every, self._scalars, *settings)
        return found[..., 0] if self._flat else found


def _right_side(spec: MapReduce, slot: int, arrays: Sequence[Any], adapter: ArrayAdapter) -> Any:
    """b, which has the place of the unknown among the arguments, as the result is."""
    *batch, rows, columns = common_lead([vectors(tuple(a.shape)) for a in arrays])
    if rows != columns:
        raise ValueError(
            f"the system is not square: there are {rows} rows (i) and {columns} columns (j)"
        )
    headers = [adapter.header(a) for a in arrays]
    dtype = common_dtype([(header.shape, header.dtype) for header in headers])
    b = arrays[slot].squeeze(-3 if spec.axis is Axis.J else -2)
    return adapter.convert(adapter.namespace.broadcast_to(b, (*batch, rows, spec.dim)), dtype)


def _position(name: str, labels: Sequence[str], spec: MapReduce) -> int:
    """Which argument is the unknown."""
    wanted = name.replace(" ", "")
    for n, (label, slot) in enumerate(zip(labels, spec.slots, strict=True)):
        category = (Axis.I, Axis.J, Axis.NONE).index(slot.axis)
        known = label.replace(" ", "")
        if wanted not in (known.partition("=")[0], known, f"Var({n},{slot.dim},{category})"):
            continue
        if slot.axis is not spec.axis:
            summed = "j: write Vj" if spec.axis is Axis.J else "i: write Vi"
            raise ValueError(
                f"the unknown {label} must have the index that is summed over, {summed}"
            )
        if slot.dim != spec.dim:
            raise DimensionError(
                f"the formula has dimension {spec.dim}, the unknown {label} dimension {slot.dim}"
            )
        return n
    raise ValueError(f"there is no unknown {quoted(name)} among {'; '.join(labels)}")


def solve(  # noqa: PLR0913
    spec: MapReduce,
    slot: int,
    arrays: Sequence[Any],
    scalars: Sequence[float],
    alpha: Any,
    limits: Limits,
    adapter: ArrayAdapter,
    ranges: Any,
) -> Any:
    """The a with `alpha * a + spec(a) = b`.

    Args:
        spec: a sum that is linear in one argument and, as a matrix, symmetric.
        slot: which argument that is.
        arrays: the arguments, as for `compute`; in place of the unknown there is b, of the shape
            of the result, `batch + (N, D)`.
        scalars: run-time scalars.
        alpha: a number, or an array with one element.
        limits: when to stop.
        adapter: of the arrays.
        ranges: see `block_ranges`.
    """
    if not isinstance(alpha, float | int) and math.prod(getattr(alpha, "shape", (2,))) != 1:
        raise ValueError(f"alpha must be a number, or an array with one element, not {alpha!r}")
    blocks = _symmetric(ranges, with_unknown(spec, slot, arrays, arrays[slot]))
    bridge = _BRIDGES.get(adapter.name)
    if bridge:
        module = load_module(bridge)
        return module.solve(spec, slot, arrays, scalars, alpha, limits, blocks)
    number = float(alpha if isinstance(alpha, float | int) else alpha.reshape(()))

    def apply(a: Any) -> Any:
        inputs = with_unknown(spec, slot, arrays, a)
        return number * a + compute(spec, inputs, scalars, adapter, ranges=blocks)

    return solved(apply, arrays[slot], limits, componentwise(spec.formula, slot))


def _symmetric(ranges: Any, arrays: Sequence[Any]) -> BlockRanges | None:
    """The pairs where a symmetric matrix is not 0; None for all."""
    blocks = block_ranges(ranges, arrays)
    if blocks is not None and blocks.T != blocks:
        raise ValueError("ranges: the blocks of a linear system must be symmetric")
    return blocks


def with_unknown(spec: MapReduce, slot: int, arrays: Sequence[Any], a: Any) -> list[Any]:
    """The arguments with `a`, of shape `batch + (N, D)`, in its place."""
    return [*arrays[:slot], as_argument(a, spec.slots[slot]), *arrays[slot + 1 :]]


hide_from_tracer(KernelSolve.__init__, KernelSolve.__call__)
