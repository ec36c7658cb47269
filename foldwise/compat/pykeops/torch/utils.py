"""Dense kernels in PyTorch, to compare with."""

from __future__ import annotations

import sys
from typing import Any, ClassVar

from foldwise.api.arguments import holds_complex
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

    eq, long = _torch.eq, _torch.Tensor.long
    rand, randn, eye = _torch.rand, _torch.randn, _torch.eye

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
    def view(x: Any, s: Any) -> Any:
        """The same elements with another shape."""
        return x.view(s)

    @staticmethod
    def detect_complex(x: Any) -> bool:
        """Whether this is a complex number, a list with one, or a tensor of such."""
        return x.is_complex() if isinstance(x, _torch.Tensor) else holds_complex(x)

    @staticmethod
    def view_as_complex(x: Any) -> Any:
        """Pairs along the last axis as complex numbers."""
        return _torch.view_as_complex(x.unflatten(-1, (-1, 2)))

    @staticmethod
    def view_as_real(x: Any) -> Any:
        """Complex numbers as pairs along the last axis."""
        return _torch.view_as_real(x).flatten(-2)

    @staticmethod
    def zeros(shape: Any, dtype: Any, device: Any = None, requires_grad: bool = False) -> Any:
        """A tensor of zeros."""
        return _torch.zeros(shape, dtype=dtype, device=device, requires_grad=requires_grad)

    @staticmethod
    def empty(shape: Any, dtype: Any, device: Any = None, requires_grad: bool = False) -> Any:
        """A tensor whose elements are not set."""
        return _torch.empty(shape, dtype=dtype, device=device, requires_grad=requires_grad)

    @staticmethod
    def device(x: Any) -> Any:
        """Where a tensor is; None for anything else."""
        return x.device if isinstance(x, _torch.Tensor) else None

    @staticmethod
    def device_type_index(x: Any) -> tuple[str | None, int | None]:
        """Where a tensor is, as a kind of device and a number."""
        device = torchtools.device(x)
        return (None, None) if device is None else (device.type, device.index)

    @staticmethod
    def get_pointer(x: Any) -> int:
        """The address of the first element."""
        return x.data_ptr()

    pointer = get_pointer

    @staticmethod
    def array(x: Any, dtype: str = "float32", device: str = "cpu") -> Any:
        """A tensor."""
        return _torch.tensor(x, dtype=getattr(_torch, dtype), device=device)
