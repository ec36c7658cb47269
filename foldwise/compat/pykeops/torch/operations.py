"""`KernelSolve`, for PyTorch's tensors, and the internal names of PyKeOps that it is made of."""

from collections.abc import Sequence
from typing import Any

from foldwise.compat.formulas import plain_reduction
from foldwise.compat.pykeops.common.keops_io import keops_binder as keops_binder
from foldwise.compat.pykeops.common.operations import (
    ConjugateGradientSolver as ConjugateGradientSolver,
)
from foldwise.compat.pykeops.common.operations import PositionalKernelSolve
from foldwise.compat.pykeops.torch.generic.generic_red import Genred_parameters as Genred_parameters
from foldwise.compat.pykeops.torch.generic.generic_red import GenredAutograd as GenredAutograd
from foldwise.compat.pykeops.torch.generic.generic_red import (
    GenredAutograd_fun as GenredAutograd_fun,
)


class KernelSolve(PositionalKernelSolve):
    """Linear systems whose matrix is a formula; see `foldwise.KernelSolve`."""

    _order = (
        "dtype_acc",
        "use_double_acc",
        "sum_scheme",
        "enable_chunks",
        "rec_multVar_highdim",
        "dtype",
        "cuda_type",
        "use_fast_math",
    )


class KernelSolveAutograd:
    """A linear system given by text; its solution carries gradients, as that of a `KernelSolve`."""

    @staticmethod
    def apply(  # noqa: PLR0913 - as in KeOps
        formula: str,
        aliases: Sequence[str],
        varinvpos: int,
        alpha: Any,
        backend: str,
        dtype: str,
        device_id_request: int,
        eps: float,
        ranges: Any,
        optional_flags: Any,
        rec_multVar_highdim: Any,
        nx: int,
        ny: int,
        *args: Any,
    ) -> Any:
        """Solve.

        Args:
            formula: the sum, as in `Sum_Reduction(Exp(-SqDist(x,y))*b,0)`.
            aliases: its arguments.
            varinvpos: the place of the unknown among these.
            alpha: the number that is added to the diagonal.
            backend: as for a `KernelSolve`.
            dtype: without effect.
            device_id_request: as for a `KernelSolve`.
            eps: the root mean square of the residual to stop at.
            ranges: as for a `KernelSolve`.
            optional_flags: without effect.
            rec_multVar_highdim: without effect.
            nx: without effect.
            ny: without effect.
            args: the tensors.
        """
        told = [*aliases]
        unknown = told[varinvpos].partition("=")[0].strip()
        solve = KernelSolve(plain_reduction(formula), told, unknown)
        options = {"alpha": alpha, "eps": eps, "ranges": ranges}
        return solve(*args, backend=backend, device_id=device_id_request, **options)


__all__ = ["KernelSolve", "KernelSolveAutograd"]
