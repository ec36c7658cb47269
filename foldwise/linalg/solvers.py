"""Solvers for linear systems, as functions of a matrix and a right-hand side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypedDict

from foldwise.arrays import ArrayAdapter, recognised
from foldwise.arrays.guests import plain, returned
from foldwise.linalg.conversion import as_operator
from foldwise.linalg.equations import Equation, Solved, solve
from foldwise.linalg.limits import MAX_STEPS, Iterate, Progress, limits_of
from foldwise.linalg.methods import Method, method_of
from foldwise.linalg.operators import Operator
from foldwise.linalg.outcome import Interrupted, Record, Solution

_Array = Any


class Options(TypedDict, total=False):
    """The options of all solvers.

    Attributes:
        alpha: the term added to the diagonal, a number or an array with one element; 0 by default.
        eps: the norm of the true residual to stop at, in relation to that of b, for each system;
            1e-6 by default.
        max_steps: the largest number of steps, 2000 by default.
        preconditioner: the product of arrays of shape `batch + (N, D)` with an approximation of the
            inverse of `A + alpha`, as a function or an object with such an `apply`; or the name of
            one: "cholesky", "nystrom" or "jacobi", see the functions of these names. It is
            symmetric and positive definite, but for `gmres`. Derivatives take it as a constant.
        x0: where to begin, of the shape of x; by default 0.
        resume: the `state` of a solution of the same system by the same solver, to go on from.
        progress: True for a line on stderr with the steps and the largest relative residual, or a
            function to call with these two.
        callback: a function to call in each step with an `Iterate`; it stops the solver by
            returning True (in JAX it cannot).
    """

    alpha: Any
    eps: float
    max_steps: int
    preconditioner: Any
    x0: Any
    resume: Any
    progress: Progress
    callback: Callable[[Iterate], Any] | None


def cg(A: Any, b: Any, **options: Any) -> Solution:
    """The x with `A x + alpha x = b` by conjugate gradients, for symmetric positive definite A.

    Hestenes and Stiefel 1952, with residual smoothing (Zhou and Walker 1994): the residual of the
    solution never rises from step to step. Derivatives of x, of any order, are those of the
    solution with respect to alpha, b and the arrays of A, as for all solvers here.

    Args:
        A: what `as_operator` takes.
        b: the right-hand side, an array of shape `(N,)` or `batch + (N, D)`; each column is a
            system, and stops by itself.
        options: see `Options`: `alpha`, `eps`, `max_steps`, `preconditioner`, `x0`, `resume`,
            `progress`, `callback`.

    Returns:
        The solution with the smallest residual that was found, and how it was found. There is a
        `ConvergenceWarning` if a residual is larger than asked, unless that is due to rounding and
        half of the digits are right.

    Raises:
        Interrupted: on Ctrl-C, in NumPy and PyTorch, with the solution so far.
        TypeError: if A is no matrix, numbers are complex, or there is no such option.
        ValueError: if sizes do not fit.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj
        >>> from foldwise.linalg import cg
        >>> x, b = np.linspace(0, 3, 50)[:, None], np.ones(50)
        >>> K = (-Vi(x).sqdist(Vj(x))).exp()
        >>> solution = cg(K, b, alpha=0.1)
        >>> solution.converged, np.allclose(0.1 * solution.x + K @ solution.x, b, atol=1e-5)
        (True, True)
    """
    return _solution("cg", A, b, options)


def block_cg(A: Any, b: Any, **options: Any) -> Solution:
    """The x with `A x + alpha x = b` by block conjugate gradients, for symmetric positive definite
    A and several right-hand sides.

    O'Leary 1980, without breakdowns (Ji and Li 2017). Each column is solved for in the Krylov space
    of all, so that there are fewer steps than `cg` takes; a step costs more, by a QR decomposition
    of an array of the shape of b. It pays where products are expensive and columns are many, say
    ten. The columns of a batch element go on until all have converged.

    Args, results and errors are those of `cg`.

    Example:
        >>> import numpy as np
        >>> from foldwise.linalg import block_cg, cg
        >>> A, b = np.diag(np.arange(1.0, 101)), np.random.default_rng(0).normal(size=(100, 10))
        >>> bool(block_cg(A, b).steps.max() < cg(A, b).steps.max() / 2)
        True
    """
    return _solution("block_cg", A, b, options)


def minres(A: Any, b: Any, **options: Any) -> Solution:
    """The x with `A x + alpha x = b` by MINRES, for symmetric A, definite or not.

    Paige and Saunders 1975. The residual is the smallest in the Krylov space.

    Args, results and errors are those of `cg`.

    Example:
        >>> import numpy as np
        >>> from foldwise.linalg import minres
        >>> minres(np.diag([1.0, -2.0]), np.ones(2)).x.round(6).tolist()
        [1.0, -0.5]
    """
    return _solution("minres", A, b, options)


def gmres(A: Any, b: Any, *, restart: int = 30, **options: Any) -> Solution:
    """The x with `A x + alpha x = b` by GMRES, for any square A.

    Saad and Schultz 1986. A preconditioner is applied from the right, and may differ from step to
    step (flexible GMRES, Saad 1993).

    Args:
        A: as for `cg`.
        b: as for `cg`.
        restart: how many vectors are kept, before the solver begins anew from the iterate; with a
            preconditioner twice as many. More take less steps.
        options: as for `cg`.

    Returns and raises what `cg` does.

    Example:
        >>> import numpy as np
        >>> from foldwise.linalg import gmres
        >>> gmres(np.array([[1.0, 2.0], [0.0, 1.0]]), np.ones(2)).x.round(6).tolist()
        [-1.0, 1.0]
    """
    if isinstance(restart, bool) or not hasattr(restart, "__index__") or restart < 1:
        raise ValueError(f"restart must be a positive integer, not {restart!r}")
    return _solution("gmres", A, b, options, int(restart))


def lsqr(A: Any, b: Any, **options: Any) -> Solution:
    """The x with the smallest `|A x - b|^2 + alpha |x|^2` by LSQR, for A of any shape.

    Paige and Saunders 1982: conjugate gradients for `A^T A + alpha`, without its rounding errors.
    The residuals of the solution are those of `A^T b - A^T A x - alpha x`, in relation to `A^T b`.

    Args, results and errors are those of `cg`. A preconditioner approximates the inverse of
    `A^T A + alpha`. Without alpha, A must have independent columns for derivatives.

    Example:
        >>> import numpy as np
        >>> from foldwise.linalg import lsqr
        >>> lsqr(np.array([[1.0], [2.0]]), np.array([1.0, 1.0])).x.round(6).tolist()
        [0.6]
    """
    return _solution("lsqr", A, b, options)


def lsmr(A: Any, b: Any, **options: Any) -> Solution:
    """The x with the smallest `|A x - b|^2 + alpha |x|^2` by LSMR, for A of any shape.

    Fong and Saunders 2011: MINRES for `A^T A + alpha`. What is to become small, `A^T b - A^T A x -
    alpha x`, never rises, so that it can be stopped sooner than `lsqr`.

    Args, results and errors are those of `lsqr`.

    Example:
        >>> import numpy as np
        >>> from foldwise.linalg import lsmr
        >>> lsmr(np.array([[1.0], [2.0]]), np.array([1.0, 1.0]), alpha=1.0).x.round(6).tolist()
        [0.5]
    """
    return _solution("lsmr", A, b, options)


def _solution(name: str, A: Any, b: Any, options: dict[str, Any], restart: int = 30) -> Solution:
    """The solution by the method of this name, in the shapes that users have."""
    check_options(name, options, Options)
    how = method_of(
        name,
        options.get("eps", 1e-6),
        options.get("max_steps", MAX_STEPS),
        options.get("progress", False),
        options.get("preconditioner"),
        options.get("callback"),
    )._replace(restart=restart, keeps=True)
    operator, alpha, run = as_operator(A), options.get("alpha", 0), options.get("resume")

    def found(b: _Array, x0: _Array | None) -> Solved:
        return solve(operator, b, alpha, how, x0=x0, run=run)

    return in_shape(name, operator, b, options.get("x0"), found)


def check_options(name: str, options: dict[str, Any], known: type) -> None:
    """Refuse options that a function does not have, which `known` declares."""
    unknown = options.keys() - known.__annotations__.keys()
    if unknown:
        raise TypeError(
            f"{name}() takes no option {', '.join(sorted(unknown))}; there are "
            f"{', '.join(known.__annotations__)}"
        )


def in_shape(
    name: str,
    operator: Operator,
    b: Any,
    x0: Any,
    found: Callable[[_Array, _Array | None], Solved],
) -> Solution:
    """A solution in the shapes that users have.

    Args:
        name: of the function in messages.
        operator: the matrix.
        b: the right-hand side, as the user gave it.
        x0: where to begin, as the user gave it.
        found: solves for arrays of shape `batch + (N, D)`.
    """
    b, adapter = recognised(b)
    if adapter is None:
        raise TypeError(f"{name}(A, b) needs an array b, not {type(b).__qualname__}")
    b, x0 = plain(b), None if x0 is None else plain(recognised(x0)[0])
    if adapter.home is None and adapter is not operator.adapter:
        raise TypeError(
            f"{name}(A, b): A holds {operator.adapter.name} arrays, and b is one of {adapter.name}"
        )
    if not b.shape:
        raise ValueError(f"{name}(A, b): b needs the shape (N,) or batch + (N, D), not ()")
    flat = len(b.shape) == 1
    if flat:
        b, x0 = b[:, None], None if x0 is None else x0[:, None]
    try:
        return _shaped(found(b, x0), flat, adapter)
    except Interrupted as stop:
        x, *record, state = stop.solution
        stop.solution = _shaped(Solved(x, Record(*record), state), flat, adapter)
        raise


def _shaped(found: Solved, flat: bool, adapter: ArrayAdapter) -> Solution:
    """The solution with an array for each system in the place of columns."""
    each = (..., 0, 0) if flat else (..., 0, slice(None))
    x = returned(found.x[..., 0] if flat else found.x, adapter)
    record = Record(*(returned(a[each], adapter) for a in found.record))
    return Solution(x, *record, found.run)


def conjugate_gradient(  # noqa: PLR0913 - the limits
    apply: Callable[[_Array], _Array],
    b: _Array,
    *,
    eps: float = 1e-6,
    max_steps: int = MAX_STEPS,
    progress: Progress = False,
    apart: bool = False,
) -> _Array:
    """Solve `apply(x) = b` by conjugate gradients, without derivatives, for a matrix that is known
    by its product with arrays of one shape alone.

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
        x, of the shape of b, with the smallest residual found; 0 where b is 0, NaN where the
        operator or b is not finite. There is a ConvergenceWarning if a residual is larger than
        asked, unless that is due to rounding and half of the digits are right.

    Example:
        >>> import numpy as np
        >>> from foldwise.linalg.solvers import conjugate_gradient
        >>> A = np.array([[2.0, 1.0], [1.0, 3.0]])
        >>> conjugate_gradient(lambda x: A @ x, np.array([[3.0], [4.0]])).round(6)
        array([[1.],
               [1.]])
    """
    if 0 in b.shape:
        return 0 * b
    limits = limits_of(eps, max_steps, progress)

    def times(_: Any, x: _Array) -> _Array:
        return apply(x)

    equation = Equation(times, times, Method("cg", limits), apart)
    return equation.solved((0, b)).x
