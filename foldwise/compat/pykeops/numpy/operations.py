"""`KernelSolve`, for NumPy's arrays."""

from foldwise.compat.pykeops.common.keops_io import keops_binder as keops_binder
from foldwise.compat.pykeops.common.operations import (
    ConjugateGradientSolver as ConjugateGradientSolver,
)
from foldwise.compat.pykeops.common.operations import PositionalKernelSolve


class KernelSolve(PositionalKernelSolve):
    """Linear systems whose matrix is a formula; see `foldwise.KernelSolve`."""

    _order = (
        "dtype",
        "opt_arg",
        "dtype_acc",
        "use_double_acc",
        "sum_scheme",
        "enable_chunks",
        "rec_multVar_highdim",
        "use_fast_math",
    )


__all__ = ["KernelSolve"]
