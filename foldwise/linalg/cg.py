"""Conjugate gradients (Hestenes and Stiefel 1952), by the arithmetic of any array library.

An operator is all that is known of a matrix. Each system converges, or is given up, by itself.

The residuals of conjugate gradients rise and fall. They are orthogonal to each other, so that the
mean of all iterates, each weighted by one over its squared residual, has the smallest residual that
a mean of them can have, which only falls (residual smoothing, Zhou and Walker 1994). This mean is
the solution. So there is a useful one even if a system is too ill-conditioned to be solved.

Residuals are updated from step to step, and rounding errors take them away from the true ones. So
the true ones are computed now and then, and at the end: they decide which iterate is kept and
reported.
"""

from __future__ import annotations

import contextlib
import math
import numbers
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import numpy as np

from foldwise.arrays import ArrayAdapter, adapter_of
from foldwise.engine import options

_Array = Any
Progress = bool | Callable[[int, float], None]
# `loop(goes_on, step, state)` does `while goes_on(state): state = step(state)`.
Loop = Callable[[Callable[[Any], Any], Callable[[Any], Any], Any], Any]

# Enough for alpha = 0.001 and noise on the right-hand side, at 1,000 points: Gaussian and Matern
# kernels take 300 to 1,200 steps there, 30 to 150 for alpha = 0.1. They grow like sqrt(N / alpha).
MAX_STEPS: Final = 2000
# The true residuals are compared after so many steps, and each time when there are twice as many.
# The slowest systems that did converge got 3 % closer between the first two times.
_FIRST_CHECK: Final = 100
_PROGRESS: Final = 0.99

# Why a system is iterated no more; it has reached `max_steps` if it is still running at the end.
RUNNING, CONVERGED, STALLED, INDEFINITE, NOT_FINITE = range(5)


class ConvergenceWarning(RuntimeWarning):
    """A linear system is not solved as precisely as asked."""


class RootMeanSquare(float):
    """An `eps` that is to hold for the root mean square of the residual, too, not only in relation
    to the right-hand side; as far as rounding errors permit."""


class Limits(NamedTuple):
    """When to stop.

    Attributes:
        eps: the norm of the residual in relation to that of the right-hand side.
        max_steps: the largest number of steps.
        progress: whether to show steps and residual on stderr; or a function of them.
        rms: the root mean square of the residual, which must be reached as well.
    """

    eps: float = 1e-6
    max_steps: int = MAX_STEPS
    progress: Progress = False
    rms: float = math.inf


class Record(NamedTuple):
    """The outcome of each system. Arrays of shape `batch + (1, D)`, or `batch + (1, 1)`.

    Attributes:
        steps: how many it took.
        residuals: norm of the true residual in relation to that of the right-hand side.
        why: why it stopped, one of the numbers of this module.
        asked: the relative residual to be reached.
        dtype: the type of the numbers,
        spacing: and the space between those at 1.
    """

    steps: _Array
    residuals: _Array
    why: _Array
    asked: _Array
    dtype: str
    spacing: float


class _State(NamedTuple):
    x: _Array
    residual: _Array
    direction: _Array
    square: _Array  # the squared norm of the residual
    smooth: _Array  # the mean of the iterates,
    least: _Array  # and the squared norm of its residual
    enough: _Array  # which is to be reached
    kept: _Array  # the one with the smallest true residual,
    known: _Array  # and the norm of that
    why: _Array
    steps: _Array
    count: Any
    bound: Any


def conjugate_gradient(  # noqa: PLR0913 - the limits
    apply: Callable[[_Array], _Array],
    b: _Array,
    *,
    eps: float = 1e-6,
    max_steps: int = MAX_STEPS,
    progress: Progress = False,
    apart: bool = False,
) -> _Array:
    """Solve `apply(x) = b`.

    Args:
        apply: a linear operator, symmetric and positive definite, from arrays of the shape of `b`
            to arrays of that shape. Batch elements do not mix.
        b: an array of shape `batch + (N, D)`, floating-point numbers.
        eps: bound of the norm of `b - apply(x)` relative to that of `b`, in each system.
            A bound below the spacing of the floating-point numbers at 1 counts as that.
        max_steps: how often `apply` is called at most, but for a few more calls that check.
        progress: True for a line on stderr with steps and the largest relative residual, or a
            function that is called with these two.
        apart: whether columns do not mix either, so that each of them is a system.

    Returns:
        x, of the shape of `b`, with the smallest residual found; 0 where b is 0, NaN where the
        operator or b is not finite. There is a ConvergenceWarning if a residual is larger than
        asked, unless that is due to rounding and half of the digits are right.

    Example:
        >>> import numpy as np
        >>> from foldwise.linalg.cg import conjugate_gradient
        >>> A = np.array([[2.0, 1.0], [1.0, 3.0]])
        >>> conjugate_gradient(lambda x: A @ x, np.array([[3.0], [4.0]])).round(6)
        array([[1.],
               [1.]])
    """
    return solved(apply, b, limits_of(eps, max_steps, progress), apart)


def limits_of(eps: float, max_steps: int, progress: Progress) -> Limits:
    """These limits, checked.

    Raises:
        TypeError: if `eps` is not a number, or `max_steps` is not an integer.
        ValueError: if one of them is negative or NaN.
    """
    if not hasattr(eps, "__float__"):
        raise TypeError(f"eps must be a number, not {eps!r}")
    if not isinstance(max_steps, numbers.Integral):
        raise TypeError(f"max_steps must be an integer, not {max_steps!r}")
    if not (float(eps) >= 0 and int(max_steps) >= 0):
        raise ValueError(f"eps and max_steps must be 0 or more, not {eps} and {max_steps}")
    rms = float(eps) if isinstance(eps, RootMeanSquare) else math.inf
    return Limits(float(eps), max_steps, progress, rms)


def solved(apply: Callable[[_Array], _Array], b: _Array, limits: Limits, apart: bool) -> _Array:
    """`conjugate_gradient` within these limits."""
    with np.errstate(all="ignore"):
        x, record = iterate(apply, b, limits, apart, repeated, watching(limits))
    conclude(record, limits)
    return x


def iterate(  # noqa: PLR0913 - all that differs between libraries
    apply: Callable[[_Array], _Array],
    b: _Array,
    limits: Limits,
    apart: bool,
    loop: Loop,
    watch: Callable[[Any, Any], None] | None,
) -> tuple[_Array, Record | None]:
    """Solve, without warnings.

    Args:
        apply: see `conjugate_gradient`, as for b.
        b: the right-hand sides.
        limits: when to stop.
        apart: whether each column is a system.
        loop: how to repeat a step.
        watch: is called in each step with the number of steps and the largest relative residual.

    Returns:
        The solutions, and the outcome of each; None if there is nothing to solve.
    """
    adapter = adapter_of(b)
    assert adapter is not None
    if 0 in b.shape:
        return 0 * b, None
    xp, axes = adapter.namespace, -2 if apart else (-2, -1)
    # By a power of 2, which rounds nothing, b becomes such that its square is a normal number.
    top = xp.amax(abs(b), axis=axes, keepdims=True)
    scale = xp.where(top > 0, xp.exp2(xp.floor(xp.log2(xp.where(top > 0, top, 1)))), 1)
    steps = _Steps(apply, b / scale, limits, adapter, axes, loop, watch)
    spacing = float(xp.finfo(b.dtype).eps)
    size = steps.norm(steps.b)
    asked = 0 * size + limits.eps
    if limits.rms < math.inf:
        entries = b.shape[-2] if apart else b.shape[-2] * b.shape[-1]
        reach = limits.rms * math.sqrt(entries) / xp.where(size > 0, size * scale, 1)
        asked = xp.where(reach < asked, reach, asked)
    asked = xp.where(asked < spacing, spacing, asked)
    end = loop(steps.go_on, steps.sweep, steps.start(asked))
    lost = (end.why == NOT_FINITE) & ~(end.known < size)
    x = xp.where(lost, math.nan, end.kept * scale)
    residuals = end.known / xp.where(size > 0, size, 1)
    return x, Record(end.steps, residuals, end.why, asked, adapter.header(b).dtype, spacing)


@dataclass(frozen=True, slots=True)
class _Steps:
    """The steps for right-hand sides `b`; see `iterate`."""

    apply: Callable[[_Array], _Array]
    b: _Array
    limits: Limits
    adapter: ArrayAdapter
    axes: int | tuple[int, ...]
    loop: Loop
    watch: Callable[[Any, Any], None] | None

    def inner(self, x: _Array, y: _Array) -> _Array:
        """Scalar products in each system; in float64, unless JAX has that switched off."""
        wide = self.adapter.namespace.zeros(0, dtype=float).dtype
        return (x * y).sum(self.axes, dtype=wide, keepdims=True)

    def norm(self, x: _Array) -> _Array:
        """The norm in each system."""
        return self.adapter.namespace.sqrt(self.inner(x, x))

    def start(self, asked: _Array) -> _State:
        """Before the first step, where the relative residuals to be reached are these."""
        xp, b, size = self.adapter.namespace, self.b, self.norm(self.b)
        zero, square, none = 0 * b, size**2, xp.zeros_like(size, dtype=xp.int32)
        enough = (asked * size) ** 2
        why = xp.where(square <= enough, CONVERGED, none)
        return _State(
            x=zero,
            residual=b,
            direction=b,
            square=square,
            smooth=zero,
            least=square,
            enough=enough,
            kept=zero,
            known=size,
            why=why,
            steps=none,
            count=0,
            bound=_FIRST_CHECK,
        )

    def go_on(self, state: _State) -> Any:
        """Whether there is something to do."""
        return (state.why == RUNNING).any() & (state.count < self.limits.max_steps)

    def step(self, state: _State) -> _State:
        """One step of conjugate gradients for the systems that are running."""
        where, isfinite = self.adapter.namespace.where, self.adapter.namespace.isfinite

        def factor(number: _Array) -> _Array:
            return self.adapter.convert(where(moves, number, 0), self.adapter.header(self.b).dtype)

        image = self.apply(state.direction)
        curvature = self.inner(state.direction, image)
        live = state.why == RUNNING
        moves = live & (curvature > 0) & isfinite(curvature)
        # The others stay as they are: their factors are 0.
        length = factor(state.square / where(moves, curvature, 1))
        x = state.x + length * state.direction
        residual = state.residual - length * image
        square = self.inner(residual, residual)
        ratio = factor(square / where(moves, state.square, 1))
        share = state.least / where(moves, state.least + square, 1)
        least = where(moves, share * square, state.least)
        failed = where(isfinite(curvature), INDEFINITE, NOT_FINITE)
        why = where(live & ~moves, failed, state.why)
        count = state.count + 1
        if self.watch is not None:
            self.watch(count, self._worst(least))
        return state._replace(
            x=x,
            residual=residual,
            direction=where(moves, residual + ratio * state.direction, 0),
            square=square,
            smooth=state.smooth + factor(share) * (x - state.smooth),
            least=least,
            why=where(moves & (least <= state.enough), CONVERGED, why),
            steps=state.steps + live,
            count=count,
        )

    def _worst(self, squares: _Array) -> _Array:
        """The largest relative residual."""
        xp, size = self.adapter.namespace, self.norm(self.b)
        return xp.amax(xp.sqrt(squares) / xp.where(size > 0, size, 1))

    def sweep(self, state: _State) -> _State:
        """The steps up to the next look at the true residuals, and that."""
        where = self.adapter.namespace.where
        state = self.loop(lambda s: self.go_on(s) & (s.count < s.bound), self.step, state)
        norm = self.norm(self.b - self.apply(state.smooth))
        better = norm < state.known
        stalls = (state.why == RUNNING) & ~(norm < _PROGRESS * state.known)
        return state._replace(
            kept=where(better, state.smooth, state.kept),
            known=where(better, norm, state.known),
            why=where(stalls, STALLED, state.why),
            bound=2 * state.bound,
        )


def repeated(goes_on: Callable[[Any], Any], step: Callable[[Any], Any], state: Any) -> Any:
    """The `Loop` of Python."""
    while goes_on(state):
        state = step(state)
    return state


def watching(limits: Limits) -> Callable[[Any, Any], None] | None:
    """The report of a step, from numbers or arrays without dimensions."""
    if not limits.progress:
        return None
    tell = limits.progress if callable(limits.progress) else _show
    return lambda steps, residual: tell(int(steps), float(residual))


def _show(steps: int, residual: float) -> None:
    _write(f"\rsolve: {steps} steps, relative residual {residual:.1e} ")


def _write(text: str) -> None:
    if sys.stderr is not None:  # a program without a console has none
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(text)
            sys.stderr.flush()


def conclude(record: Record | None, limits: Limits) -> None:
    """Warn where systems are not solved as asked.

    Args:
        record: their outcome.
        limits: the options of the solver.
    """
    if limits.progress and not callable(limits.progress):
        _write("\n")
    text = None if record is None else complaint(record)
    if text is not None:
        options.warn(text, ConvergenceWarning)


def complaint(record: Record) -> str | None:
    """The warning about the solutions, with a remedy; None if they are as asked."""
    steps, residuals, why, asked = (np.ravel(a.tolist()) for a in record[:4])
    # The residual that is left by rounding is no fault of the matrix, up to half of the digits.
    rounded = (why == CONVERGED) | (why == STALLED)
    near = np.where(rounded, np.maximum(asked, math.sqrt(record.spacing)), asked)
    bad = ~(residuals <= near)
    if not bad.any():
        return None
    worst = np.argmax(np.where(bad, np.nan_to_num(residuals, nan=math.inf), -1))
    code, dtype = int(why[worst]), record.dtype
    others = f" ({bad.sum()} of {bad.size} systems)" if bad.size > 1 else ""
    if code == NOT_FINITE:
        return (
            f"solve: the matrix or the right-hand side is not finite{others}: there are NaN or "
            "infinite entries, or products overflow"
        )
    reasons = {
        RUNNING: "max_steps is reached: raise alpha, max_steps or eps",
        INDEFINITE: (
            "the matrix is not symmetric and positive definite, or singular within the precision "
            f"of {dtype}: look at the formula, or raise alpha"
        ),
    }
    hopeless = (
        f"more steps would not help: the matrix is too ill-conditioned for {dtype}, or not "
        "symmetric: raise alpha or eps"
    )
    reason = reasons.get(code, hopeless)
    if dtype != "float64":
        reason += ", or use float64"
    return (
        f"solve: stopped after {steps[worst]} steps with a relative residual of "
        f"{residuals[worst]:.2g} instead of {asked[worst]:.2g}{others}; {reason}"
    )
