"""Functions of symmetric matrices times vectors, by Lanczos' recurrence."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final

from foldwise.arrays import ArrayAdapter
from foldwise.engine import options
from foldwise.linalg.conversion import as_operator
from foldwise.linalg.forms import common, constants, product_of
from foldwise.linalg.krylov import Tridiagonal, lanczos, nodes_and_vectors
from foldwise.linalg.outcome import ConvergenceWarning

Function = str | Callable[[Any], Any]
"""A function of an array of eigenvalues, or its name: `sqrt`, `inverse_sqrt`, `inverse`, `log`,
`exp`."""

# From eigenvalues x, and the functions of the library.
_NAMED: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "exp": lambda x, xp: xp.exp(x),
    "inverse": lambda x, xp: 1 / x,
    "inverse_sqrt": lambda x, xp: 1 / xp.sqrt(x),
    "log": lambda x, xp: xp.log(x),
    "sqrt": lambda x, xp: xp.sqrt(xp.where(x > 0, x, 0)),
}


def named(function: Function, xp: Any) -> Callable[[Any], Any]:
    """The function of a name; others as they are.

    Raises:
        ValueError: if there is none of this name.
    """
    if callable(function):
        return function
    if function not in _NAMED:
        names = ", ".join(_NAMED)
        raise ValueError(f"no function {function!r} of matrices: {names}, or one of arrays")
    found = _NAMED[function]
    return lambda x: found(x, xp)


def times_function(
    A: Any,
    function: Function,
    b: Any,
    *,
    alpha: Any = 0.0,
    eps: float = 1e-6,
    max_steps: int = 200,
) -> Any:
    """The product `f(A + alpha) b`, for a function f of the eigenvalues.

    Each column of b has a Krylov space of its own. It grows until its approximation changes by
    less than `eps` in five steps, relative to its norm.

    Args:
        A: what `as_operator` takes, of shape `batch + (N, N)`, symmetric.
        function: f, a function of arrays (as `np.exp`, `torch.exp`), or a name: `sqrt`,
            `inverse_sqrt` (both for sampling), `inverse`, `log`, `exp`.
        b: an array of shape `(N,)` or `batch + (N, E)`.
        alpha: the term added to the diagonal, a number or an array with one element.
        eps: when to stop.
        max_steps: the largest dimension of the spaces; that many copies of b are kept.

    Returns:
        An array of the shape of b; a constant for derivatives.

    Warns:
        ConvergenceWarning: if `max_steps` do not suffice.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj
        >>> from foldwise.linalg import times_function
        >>> x = np.linspace(0, 3, 5)[:, None]
        >>> A = (-Vi(x).sqdist(Vj(x))).exp()
        >>> half = times_function(A, "sqrt", np.eye(5))
        >>> np.allclose(half @ half, np.exp(-((x - x.T) ** 2)))
        True
    """
    operator = as_operator(A)
    if len(b.shape) == 1:
        b = b[:, None]
        return times_function(A, function, b, alpha=alpha, eps=eps, max_steps=max_steps)[..., 0]
    adapter, xp = operator.adapter, operator.adapter.namespace
    f = named(function, xp)
    (b,), dtype = constants(adapter, [b]), common(operator, b)
    b = xp.broadcast_to(adapter.convert(b, dtype), (*operator.shape[:-2], *b.shape[-2:]))
    progress = _Progress(f, adapter, eps)
    basis = lanczos(product_of(operator, alpha, dtype), b, adapter, max_steps, progress.done)
    steps = basis.vectors.shape[-3]
    if steps == max_steps < operator.shape[-1] and not progress.change <= eps:
        options.warn(
            f"{steps} steps changed the product by {progress.change:.2g} in the last five, not "
            f"{eps:.2g}: "
            "raise max_steps or eps; or alpha, if the function is steep near 0",
            ConvergenceWarning,
        )
    parts = coefficients(f, basis.matrices, adapter).swapaxes(-2, -1)
    parts = adapter.convert(parts * basis.norms, dtype)
    return xp.einsum("...knc,...kc->...nc", basis.vectors, parts)


class _Progress:
    """How much products with a function change while their Krylov spaces grow.

    Attributes:
        change: that of the last five steps, relative to the product; infinite before there are two
            of them.
    """

    def __init__(self, f: Callable[[Any], Any], adapter: ArrayAdapter, eps: float) -> None:
        self._f, self._adapter, self._eps = f, adapter, eps
        self._last: Any = None
        self.change = math.inf

    def done(self, matrices: Tridiagonal) -> bool:
        """Whether the change is small enough."""
        xp = self._adapter.namespace
        now, before = coefficients(self._f, matrices, self._adapter), self._last
        if before is not None:
            moved = now - xp.concatenate([before, 0 * now[..., before.shape[-1] :]], -1)
            size = (now**2).sum(-1)
            part = (moved**2).sum(-1) / xp.where(size > 0, size, 1)
            self.change = float(part.max()) ** 0.5
        self._last = now
        return self.change <= self._eps


def coefficients(f: Callable[[Any], Any], matrices: Tridiagonal, adapter: ArrayAdapter) -> Any:
    """The first columns of `f(T)`, of shape `batch + (C, steps)`."""
    xp = adapter.namespace
    nodes, vectors = nodes_and_vectors(matrices, adapter)
    return xp.einsum("...kl,...l->...k", vectors, f(nodes) * vectors[..., 0, :])
