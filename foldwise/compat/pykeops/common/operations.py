"""Linear systems, and what stands between reductions and their results in KeOps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, ClassVar, cast

from foldwise.api import kernelsolve
from foldwise.api.genred import reduction_row
from foldwise.compat.arguments import as_in_keops
from foldwise.compat.computed import Computed
from foldwise.compat.genred import Described, Genred
from foldwise.compat.pykeops.common.utils import get_tools as get_tools
from foldwise.linalg.cg import RootMeanSquare, conjugate_gradient


class PositionalKernelSolve(Described, kernelsolve.KernelSolve):
    """Foldwise's `KernelSolve`, with arguments by their place as in PyKeOps."""

    _order: ClassVar[tuple[str, ...]] = ()  # of what comes after `axis`

    def __init__(  # noqa: PLR0913 - as in KeOps
        self,
        formula: str,
        aliases: Iterable[str],
        varinvalias: str,
        axis: int = 0,
        *args: Any,
        alpha: Any = 1e-10,
        **options: Any,
    ) -> None:
        if len(args) > len(self._order):
            raise TypeError(f"KernelSolve takes at most {4 + len(self._order)} arguments")
        options.update(zip(self._order, args, strict=False))
        super().__init__(formula, aliases, varinvalias, axis, **options)
        self._alpha = alpha  # KeOps 1.0 had it here

    @Computed
    def varinvpos(self) -> int:
        """The place of the unknown among the arguments."""
        return self._slot

    @Computed
    def varinvalias(self) -> str:
        """What the unknown is called."""
        return self.aliases[self._slot].partition("=")[0].strip()

    def __call__(self, *args: Any, **options: Any) -> Any:
        """Solve; as in Foldwise, but for `eps` (see `RootMeanSquare`) and more shapes."""
        options["eps"] = RootMeanSquare(options.get("eps", 1e-6))
        given = as_in_keops(self._arguments.slots, args)
        return super().__call__(*given, **{"alpha": self._alpha, **options})


def ConjugateGradientSolver(
    binding: Any, linop: Callable[[Any], Any], b: Any, eps: float = 1e-6
) -> Any:
    """The a with `linop(a) = b`.

    Args:
        binding: without effect: `b` says of which library it is.
        linop: a linear operator, symmetric and positive definite.
        b: an array.
        eps: the root mean square of the residual to stop at; see `RootMeanSquare`.
    """
    if len(b.shape) > 1:
        return conjugate_gradient(linop, b, eps=RootMeanSquare(eps))
    return ConjugateGradientSolver(binding, lambda a: linop(a[:, 0])[:, None], b[:, None], eps)[
        :, 0
    ]


def KernelLinearSolver(  # noqa: PLR0913 - as in KeOps
    binding: Any,
    K: Any,
    x: Any,
    b: Any,
    alpha: float = 0,
    eps: float = 1e-6,
    precond: bool = False,
    precondKernel: Any = None,
) -> Any:
    """The a with `alpha a + K(x, x, a) = b`.

    Args:
        binding: without effect.
        K: a function of two arrays of points and one of weights; or, for a Gaussian kernel, the
            tuple `("gaussian", D, Dv, sigma)`.
        x: the points.
        b: the right-hand side, of shape `(N, Dv)`.
        alpha: what is added to the diagonal.
        eps: the root mean square of the residual to stop at; see `RootMeanSquare`.
        precond: without effect: it makes no difference to the solution.
        precondKernel: without effect.
    """
    product = _gaussian(*cast(tuple[Any, ...], K)) if isinstance(K, tuple) else K
    return ConjugateGradientSolver(binding, lambda a: product(x, x, a) + alpha * a, b, eps)


def _gaussian(name: str, dim: int, dim_b: int, sigma: Any) -> Callable[[Any, Any, Any], Any]:
    if name != "gaussian":
        raise ValueError(f"the kernel must be 'gaussian' or a function, not {name!r}")
    aliases = ["x = Vi({0})", "y = Vj({0})", "b = Vj({1})", "s = Pm(1)"]
    told = [alias.format(dim, dim_b) for alias in aliases]
    sums = Genred("Exp(-s * SqDist(x,y)) * b", told, axis=1)

    def product(x: Any, y: Any, b: Any) -> Any:
        return sums(x, y, b, float(1 / sigma**2))

    return product


def preprocess(reduction_op: str, formula2: str | None) -> tuple[str, str | None]:
    """The name of the reduction that Foldwise has for this one, and the weights."""
    return reduction_row(reduction_op, weighted=formula2 is not None).text, formula2


def postprocess(  # noqa: PLR0913 - as in KeOps
    out: Any, binding: Any, reduction_op: str, nout: int, opt_arg: Any, dtype: Any
) -> Any:
    """The result as it is: reductions give what is asked for."""
    return out
