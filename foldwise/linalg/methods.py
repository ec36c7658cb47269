"""The methods for linear systems, by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from foldwise.linalg.arnoldi import GeneralMinimalResidual
from foldwise.linalg.bidiagonal import Lsmr, Lsqr
from foldwise.linalg.blocks import BlockConjugateGradients
from foldwise.linalg.conjugate import ConjugateGradients
from foldwise.linalg.limits import Iterate, Limits, Progress, limits_of
from foldwise.linalg.minimal import MinimalResidual
from foldwise.linalg.problem import Problem, Product, Solver


class Method(NamedTuple):
    """How a system is solved.

    Attributes:
        name: one of `METHODS`.
        limits: when to stop.
        precondition: the preconditioner, see `Problem`; or the name of one of `PRECONDITIONERS`,
            which is made when the matrix is known.
        restart: how many vectors `gmres` keeps.
        keeps: whether the last state is kept.
    """

    name: str = "cg"
    limits: Limits = Limits()
    precondition: Product | str | None = None
    restart: int = 30
    keeps: bool = False


class Kind(NamedTuple):
    """What a method is.

    Attributes:
        make: the solver of a problem; and of the number of vectors, if it restarts.
        least_squares: whether it looks for the smallest residual.
        mixes: whether it needs systems that are columns, which it solves together.
        restarts: whether it keeps a number of vectors.
    """

    make: Callable[..., Solver]
    least_squares: bool = False
    mixes: bool = False
    restarts: bool = False


PRECONDITIONERS: Final = ("cholesky", "nystrom", "jacobi")
"""Functions of `preconditioners.py` that need no more than the matrix and alpha."""

METHODS: Final[dict[str, Kind]] = {
    "cg": Kind(ConjugateGradients),
    "minres": Kind(MinimalResidual),
    "gmres": Kind(GeneralMinimalResidual, restarts=True),
    "block_cg": Kind(BlockConjugateGradients, mixes=True),
    "lsqr": Kind(Lsqr, least_squares=True),
    "lsmr": Kind(Lsmr, least_squares=True),
}


def solver_of(problem: Problem, method: Method) -> Solver:
    """The solver of a problem by a method."""
    kind = METHODS[method.name]
    return kind.make(problem, method.restart) if kind.restarts else kind.make(problem)


def kind_of(name: Any) -> Kind:
    """The method of this name.

    Raises:
        ValueError: if there is none.
    """
    if name not in METHODS:
        raise ValueError(f"method must be one of {', '.join(METHODS)}, not {name!r}")
    return METHODS[name]


def preconditioner_of(given: Any) -> Product | str | None:
    """The product with a preconditioner, or its name.

    Args:
        given: a function of an array of shape `batch + (N, D)`, or an object whose `apply` is one;
            a name; None for none.

    Raises:
        TypeError: if it is something else.
        ValueError: if there is none of this name.
    """
    if isinstance(given, str):
        if given not in PRECONDITIONERS:
            raise ValueError(
                f"preconditioner must be one of {', '.join(PRECONDITIONERS)}, not {given!r}; "
                "others are made by functions of foldwise.linalg, such as block_jacobi"
            )
        return given
    apply = getattr(given, "apply", given)
    if apply is not None and not callable(apply):
        raise TypeError(
            "preconditioner must be a function that multiplies an array by an approximation of "
            f"the inverse, or an object with such an `apply`, not {given!r}"
        )
    return apply


def method_of(  # noqa: PLR0913 - the options of `solve` methods
    name: str,
    eps: float,
    max_steps: int,
    progress: Progress,
    preconditioner: Any,
    callback: Callable[[Iterate], Any] | None,
) -> Method:
    """The method with these options, checked.

    Raises:
        TypeError: if an option is of another kind.
        ValueError: if there is no such method, or a number is negative.
    """
    kind_of(name)
    limits = limits_of(eps, max_steps, progress, callback)
    return Method(name, limits, preconditioner_of(preconditioner))
