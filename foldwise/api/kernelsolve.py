"""`KernelSolve`: linear systems whose matrix is a formula."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from foldwise.api.arguments import accuracy
from foldwise.api.genred import computation
from foldwise.api.options import known_options
from foldwise.arrays.guests import returned
from foldwise.compute.tracing import TREES, hide_from_tracer
from foldwise.ir.axis import Axis
from foldwise.ir.expr import DimensionError
from foldwise.ir.parser import Row
from foldwise.ir.spec import Accumulator, MapReduce, Summation
from foldwise.ir.syntax import CATEGORIES, quoted
from foldwise.linalg.limits import MAX_STEPS, Iterate, Progress
from foldwise.linalg.methods import method_of
from foldwise.linalg.solve import right_side, solve


class KernelSolve:
    """The solution a of `alpha a_i + sum_j F(p, x_i, y_j, a_j) = b_i`, or with i and j exchanged.

    As a matrix, the sum must be symmetric and positive semi-definite: as for a kernel matrix, where
    F is `K(x_i, y_j) a_j` and the x and the y are the same points. The method is that of conjugate
    gradients. Tensors are differentiable in all arguments, to any order; each derivative solves
    once more.

    Args:
        formula: F, linear in the unknown; see `Genred`.
        aliases: the declarations of the arguments; see `Genred`.
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
        ValueError: if there is no such unknown, it has the other index, or an option has an
            unknown value.
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
        method: str = "cg",
        preconditioner: Any = None,
        progress: Progress = False,
        callback: Callable[[Iterate], Any] | None = None,
    ) -> Any:
        """Solve.

        Args:
            args: as for a `Genred`; b has the place of the unknown. There must be as many x_i as
                y_j. Batch dimensions broadcast; each batch element is a system of its own.
            alpha: the term added to the diagonal, a number or an array with one element. It makes
                the system better conditioned, and so quicker to solve.
            eps: the norm of the residual to stop at, in relation to that of b; see
                `LazyTensor.solve`, which has the other options, too.
            ranges: as for a `Genred`. The matrix is 0 for all other pairs, so that they must be
                symmetric too.
            max_steps: the largest number of steps.
            method: `cg`, `minres` or `gmres`; for the last two the matrix need not be positive
                definite, for the last one not symmetric.
            preconditioner: as for `LazyTensor.solve`.
            progress: whether to show steps and residual on stderr, or a function to call with them.
            callback: as for `LazyTensor.solve`.

        Returns:
            An array of shape `batch + (N, D)`, with the smallest residual that was found. There is
            a `ConvergenceWarning` if it is larger than asked.

        Raises:
            ValueError: if the system is not square; and as a `Genred`.
        """
        arrays, adapter = self.arguments.read(args)
        arrays[self.slot] = right_side(self.spec, self.slot, arrays, adapter)
        how = method_of(method, eps, max_steps, progress, preconditioner, callback)
        found = solve(self.spec, self.slot, arrays, (), alpha, how, adapter, ranges)
        return returned(found, adapter)


def _position(name: str, labels: Sequence[str], spec: MapReduce) -> int:
    """Which argument is the unknown."""
    wanted = name.replace(" ", "")
    for n, (label, slot) in enumerate(zip(labels, spec.slots, strict=True)):
        category = CATEGORIES.index(slot.axis)
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


TREES.add(KernelSolve)
hide_from_tracer(KernelSolve.__init__, KernelSolve.__call__)
