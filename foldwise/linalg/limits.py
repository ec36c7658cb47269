"""When solvers stop, and to whom they tell how far they are."""

from __future__ import annotations

import contextlib
import math
import numbers
import sys
from collections.abc import Callable
from typing import Any, Final, NamedTuple

Progress = bool | Callable[[int, float], None]

# Enough for alpha = 0.001 and noise on the right-hand side, at 1,000 points: Gaussian and Matern
# kernels take 300 to 1,200 steps there, 30 to 150 for alpha = 0.1. They grow like sqrt(N / alpha).
MAX_STEPS: Final = 2000


class RootMeanSquare(float):
    """An `eps` that is to hold for the root mean square of the residual, too, not only in relation
    to the right-hand side; as far as rounding errors permit."""


class Iterate(NamedTuple):
    """How far a solver is: what its `callback` is called with.

    Attributes:
        steps: how many were done.
        residuals: the relative residuals, of shape `batch + (D,)`, as the solver estimates them.
        x: the iterate.
    """

    steps: int
    residuals: Any
    x: Any


class Limits(NamedTuple):
    """When to stop.

    Attributes:
        eps: the norm of the residual in relation to that of the right-hand side.
        max_steps: the largest number of steps.
        progress: whether to show steps and residual on stderr; or a function of them.
        rms: the root mean square of the residual, which must be reached as well.
        callback: is called with an `Iterate` in each step; it stops the solver by returning True.
    """

    eps: float = 1e-6
    max_steps: int = MAX_STEPS
    progress: Progress = False
    rms: float = math.inf
    callback: Callable[[Iterate], Any] | None = None


def limits_of(
    eps: float,
    max_steps: int,
    progress: Progress,
    callback: Callable[[Iterate], Any] | None = None,
) -> Limits:
    """These limits, checked.

    Raises:
        TypeError: if `eps` is not a number, `max_steps` is not an integer, or `callback` cannot be
            called.
        ValueError: if one of the numbers is negative or NaN.
    """
    if not hasattr(eps, "__float__"):
        raise TypeError(f"eps must be a number, not {eps!r}")
    if not isinstance(max_steps, numbers.Integral):
        raise TypeError(f"max_steps must be an integer, not {max_steps!r}")
    if not (float(eps) >= 0 and int(max_steps) >= 0):
        raise ValueError(f"eps and max_steps must be 0 or more, not {eps} and {max_steps}")
    if callback is not None and not callable(callback):
        raise TypeError(f"callback must be a function of an Iterate, not {callback!r}")
    rms = float(eps) if isinstance(eps, RootMeanSquare) else math.inf
    return Limits(float(eps), int(max_steps), progress, rms, callback)


def reporters(limits: Limits) -> list[Callable[..., Any]]:
    """The functions of the host that are told of each step, each with the number of steps, the
    relative residuals, and the iterate where there is a `callback`."""
    found: list[Callable[..., Any]] = []
    if limits.progress:
        tell = limits.progress if callable(limits.progress) else _show

        def progress(steps: Any, residuals: Any, *_: Any) -> None:
            tell(int(steps), float(residuals.max()))

        found.append(progress)
    if limits.callback is not None:
        callback = limits.callback

        def called(steps: Any, residuals: Any, x: Any) -> Any:
            return callback(Iterate(int(steps), residuals, x))

        found.append(called)
    return found


def _show(steps: int, residual: float) -> None:
    _write(f"\rsolve: {steps} steps, relative residual {residual:.1e} ")


def end_of_line(limits: Limits) -> None:
    """End the line on stderr that shows the progress, if there is one."""
    if limits.progress and not callable(limits.progress):
        _write("\n")


def _write(text: str) -> None:
    if sys.stderr is not None:  # a program without a console has none
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(text)
            sys.stderr.flush()
