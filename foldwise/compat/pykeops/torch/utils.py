"""Dense kernels in PyTorch, to compare with."""

from __future__ import annotations

import sys
from typing import Any, ClassVar

from foldwise.compat.clusters import swap_axes
from foldwise.compat.clusters import swap_axes as torch_swap_axes
from foldwise.compat.dense import kernel_matrix, squared_distances
from foldwise.compat.pykeops.common.utils import WarmUpGpu
from foldwise.compat.pykeops.torch.generic.generic_red import Genred
from foldwise.compat.pykeops.torch.operations import KernelSolve

__all__ = [
    "Genred",
    "KernelSolve",
    "WarmUpGpu",
    "is_on_device",
    "squared_distances",
    "torch_kernel",
    "torch_swap_axes",
    "torchsolve",
    "torchtools",
]

torch_kernel = kernel_matrix

_torch: Any = sys.modules["torch"]  # loaded by Genred's bridge


def is_on_device(x: Any) -> bool:
    """Whether a tensor is on a GPU."""
    return x.is_cuda


def torchsolve(A: Any, B: Any) -> Any:
    """The solution of a dense linear system."""
    return _torch.linalg.solve(A, B)


class torchtools:
    """The functions of PyTorch that KeOps uses."""

    Genred: ClassVar[Any] = Genred
    KernelSolve: ClassVar[Any] = KernelSolve
    arraytype: ClassVar[Any] = _torch.Tensor
    float_types: ClassVar[list[type]] = [float]
    norm, arraysum, exp, log = _torch.norm, _torch.sum, _torch.exp, _torch.log
    copy, transpose, permute, tile = _torch.clone, _torch.t, _torch.permute, _torch.Tensor.repeat
    contiguous, solve = _torch.Tensor.contiguous, staticmethod(torchsolve)
    swap_axes = staticmethod(swap_axes)

    @staticmethod
    def numpy(x: Any) -> Any:
        """As an array of NumPy."""
        return x.detach().cpu().numpy()

    @staticmethod
    def is_tensor(x: Any) -> bool:
        """Whether this is a tensor."""
        return isinstance(x, _torch.Tensor)

    @staticmethod
    def dtype(x: Any) -> Any:
        """The type of the elements."""
        return x.dtype

    @staticmethod
    def dtypename(dtype: Any) -> str:
        """Its name."""
        return str(dtype).removeprefix("torch.")

    @staticmethod
    def size(x: Any) -> int:
        """How many elements there are."""
        return x.numel()

    @staticmethod
    def array(x: Any, dtype: str = "float32", device: str = "cpu") -> Any:
        """A tensor."""
        return _torch.tensor(x, dtype=getattr(_torch, dtype), device=device)
