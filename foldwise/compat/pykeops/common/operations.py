"""Linear systems, and the steps that KeOps has before and after a reduction."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, ClassVar, cast

from foldwise.api import kernelsolve
from foldwise.compat.arguments import as_in_keops
from foldwise.compat.computed import Computed
from foldwise.compat.devices import with_arrays_there
from foldwise.compat.genred import Described, Genred
from foldwise.compat.pykeops.common.utils import get_tools as get_tools
from foldwise.compat.reductions import (
    ACCURACY,
    WITHOUT_EFFECT,
    accuracy_options,
    reduction_row,
    warn_of_types,
)
from foldwise.compat.vocabulary import aliases_in_new_words, in_new_words
from foldwise.ir.reduction import REDUCTIONS
from foldwise.linalg.limits import RootMeanSquare
from foldwise.linalg.solvers import conjugate_gradient


class PositionalKernelSolve(Described, kernelsolve.KernelSolve):
    """Foldwise's `KernelSolve`, with PyKeOps' arguments, which may be given by their place.

    Args:
        formula: as in Foldwise.
        aliases: as in Foldwise; `Vx` and `Vy` are `Vi` and `Vj`.
        varinvalias: Foldwise's `unknown`.
        axis: 0 sums over i, 1 over j.
        args: options, in the order of PyKeOps.
        alpha: as in a call; KeOps 1.0 had it here.
        options: `dtype_acc`, `use_double_acc` and `sum_scheme` as for a `Genred`; `dtype` and
            `cuda_type`, deprecated and without effect; `opt_arg`, `enable_chunks`,
            `rec_multVar_highdim` and `use_fast_math`, without effect.
    """

    _order: ClassVar[tuple[str, ...]] = ()  # of the arguments after `axis`

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
        warn_of_types(options.pop("dtype", None), options.pop("cuda_type", None))
        for name in WITHOUT_EFFECT:
            options.pop(name, None)
        accuracy = {name: options.pop(name) for name in ACCURACY if name in options}
        if options:
            raise TypeError(f"KernelSolve takes no option {', '.join(options)}")
        super().__init__(
            in_new_words(formula),
            aliases_in_new_words(aliases),
            in_new_words(varinvalias),
            axis,
            **accuracy_options(REDUCTIONS["sum"], **accuracy),
        )
        self._alpha = alpha

    @Computed
    def varinvpos(self) -> int:
        """The place of the unknown among the arguments."""
        return self.slot

    @Computed
    def varinvalias(self) -> str:
        """The name of the unknown."""
        return self.aliases[self.slot].partition("=")[0].strip()

    def __call__(
        self, *args: Any, backend: str = "auto", device_id: int = -1, **options: Any
    ) -> Any:
        """Solve.

        Args:
            args: as in Foldwise, or of other shapes that PyKeOps takes.
            backend: as for a `Genred`.
            device_id: as for a `Genred`.
            options: as in Foldwise, but for `eps` (see `RootMeanSquare`); `ranges=()` is None.
        """
        options["eps"] = RootMeanSquare(options.get("eps", 1e-6))
        options["ranges"] = options.get("ranges") or None
        given = as_in_keops(self.arguments.slots, args)
        with with_arrays_there(backend, device_id, given):
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
        alpha: the number that is added to the diagonal.
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
    """The result unchanged: Foldwise's reductions need no second step."""
    return out
