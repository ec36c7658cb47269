"""Conjugate gradients (Hestenes and Stiefel 1952), by the arithmetic of any array library."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable
from typing import Any

_FEWEST = 1000  # steps that small systems may take, where rounding errors cost some


def conjugate_gradient(
    apply: Callable[[Any], Any], b: Any, *, eps: float = 1e-6, max_steps: int | None = None
) -> Any:
    """Solve `apply(x) = b`.

    Args:
        apply: a linear operator, symmetric and positive definite, from arrays of the shape of `b`
            to arrays of that shape. Batch elements do not mix.
        b: an array of shape `batch + (N, D)`, floating-point numbers.
        eps: the root mean square of `b - apply(x)` to stop at, in each batch element.
        max_steps: how often `apply` is called at most; by default ten times the number of
            unknowns, and 1000 times for fewer than 100.

    Returns:
        x, of the shape of `b`. If the residual is not small enough after all steps, or the
        operator turns out not to be positive definite, there is a RuntimeWarning.

    Example:
        >>> import numpy as np
        >>> from foldwise.linalg.cg import conjugate_gradient
        >>> A = np.array([[2.0, 1.0], [1.0, 3.0]])
        >>> conjugate_gradient(lambda x: A @ x, np.array([[3.0], [4.0]])).round(6)
        array([[1.],
               [1.]])
    """
    size = math.prod(b.shape[-2:])
    bound = size * eps**2
    limit = max(_FEWEST, 10 * size) if max_steps is None else max_steps
    x, residual, direction = 0 * b, b, b
    norm = _inner(b, b)
    steps, positive = 0, True
    while not bool((done := norm <= bound).all()) and steps < limit:
        image = apply(direction)
        curvature = _inner(direction, image)
        steps += 1
        positive = bool((done | (curvature > 0)).all())  # not if it is NaN
        if not positive:
            break
        # Batch elements that are done stay as they are: their step is 0.
        step = norm * ~done / (curvature + done)
        x = x + step * direction
        residual = residual - step * image
        before, norm = norm, _inner(residual, residual)
        direction = residual + norm * ~done / (before + done) * direction
    if not bool(done.all()):
        worst = math.sqrt(float(norm.max()) / size)
        why = "" if positive else "; the operator is not positive definite"
        warnings.warn(
            f"conjugate gradients stopped after {steps} steps with a residual of {worst:.3g} "
            f"instead of {eps:.3g} (root mean square){why}",
            RuntimeWarning,
            stacklevel=2,
        )
    return x


def _inner(a: Any, b: Any) -> Any:
    """Scalar products in each batch element, of shape `batch + (1, 1)`."""
    return (a * b).sum(-1)[..., None].sum(-2)[..., None]
