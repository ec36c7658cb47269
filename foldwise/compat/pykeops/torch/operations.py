"""`KernelSolve`, for PyTorch's tensors."""

from foldwise.compat.pykeops.common.operations import PositionalKernelSolve


class KernelSolve(PositionalKernelSolve):
    """Linear systems whose matrix is a formula; see `foldwise.KernelSolve`."""

    __slots__ = ()

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


__all__ = ["KernelSolve"]
