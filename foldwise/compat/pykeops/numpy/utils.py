"""Dense kernels in NumPy, to compare with."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from foldwise.api.arguments import holds_complex
from foldwise.arrays import adapter_of
from foldwise.compat.clusters import swap_axes
from foldwise.compat.clusters import swap_axes as np_swap_axes
from foldwise.compat.dense import (
    kernel_matrix,
    kernel_slopes,
    kernel_sphere,
    log_kernel,
    squared_distances,
)
from foldwise.compat.pykeops.common.utils import WarmUpGpu as _WarmUpGpu
from foldwise.compat.pykeops.numpy.generic.generic_red import Genred
from foldwise.compat.pykeops.numpy.operations import KernelSolve

__all__ = [
    "Genred",
    "IsGpuAvailable",
    "KernelSolve",
    "WarmUpGpu",
    "chain_rules",
    "differences",
    "grad_np_kernel",
    "log_np_kernel",
    "log_sum_exp",
    "np_kernel",
    "np_kernel_sphere",
    "np_swap_axes",
    "numpytools",
    "squared_distances",
]

np_kernel, log_np_kernel, grad_np_kernel = kernel_matrix, log_kernel, kernel_slopes
np_kernel_sphere = kernel_sphere


class numpytools:
    """The functions of NumPy that KeOps uses."""

    Genred: ClassVar[Any] = Genred
    KernelSolve: ClassVar[Any] = KernelSolve
    arraytype: ClassVar[Any] = np.ndarray
    float_types: ClassVar[list[type]] = [float, np.float16, np.float32, np.float64]
    norm, arraysum, exp, log = np.linalg.norm, np.sum, np.exp, np.log
    copy, transpose, permute, tile = np.copy, np.transpose, np.transpose, np.tile
    solve, contiguous = np.linalg.solve, np.ascontiguousarray
    eq, view, eye = np.equal, np.reshape, np.eye
    swap_axes = staticmethod(swap_axes)

    @staticmethod
    def numpy(x: Any) -> Any:
        """As an array of NumPy: the same."""
        return x

    @staticmethod
    def is_tensor(x: Any) -> bool:
        """Whether this is an array."""
        return isinstance(x, np.ndarray)

    @staticmethod
    def dtype(x: Any) -> Any:
        """The type of the elements."""
        return x.dtype

    @staticmethod
    def dtypename(dtype: Any) -> str:
        """Its name."""
        return str(np.dtype(dtype))

    @staticmethod
    def size(x: Any) -> int:
        """How many elements there are."""
        return x.size

    @staticmethod
    def long(x: Any) -> Any:
        """As int64."""
        return x.astype(np.int64)

    @staticmethod
    def detect_complex(x: Any) -> bool:
        """Whether this is a complex number, a list with one, or an array of such."""
        return np.iscomplexobj(x) if adapter_of(x) else holds_complex(x)

    @staticmethod
    def view_as_complex(x: Any) -> Any:
        """Pairs along the last axis as complex numbers."""
        return x.view(np.result_type(x.dtype, np.complex64))

    @staticmethod
    def view_as_real(x: Any) -> Any:
        """Complex numbers as pairs along the last axis."""
        return x.view(x.real.dtype)

    @staticmethod
    def rand(m: int, n: int, dtype: Any = None) -> Any:
        """Numbers drawn from [0, 1), of shape `(m, n)`."""
        return np.random.rand(m, n).astype(dtype)

    @staticmethod
    def randn(m: int, n: int, dtype: Any = None) -> Any:
        """Normal numbers, of shape `(m, n)`."""
        return np.random.randn(m, n).astype(dtype)

    @staticmethod
    def zeros(shape: Any, dtype: Any, device: Any = None, requires_grad: Any = None) -> Any:
        """An array of zeros."""
        return np.zeros(shape, dtype=dtype)

    @staticmethod
    def empty(shape: Any, dtype: Any, device: Any = None, requires_grad: Any = None) -> Any:
        """An array whose elements are not set."""
        return np.empty(shape, dtype=dtype)

    @staticmethod
    def device(x: Any) -> str:
        """Where an array is: on the processor."""
        return "cpu"

    @staticmethod
    def device_type_index(x: Any) -> tuple[str, None]:
        """Where an array is, as a kind of device and a number."""
        return "cpu", None

    @staticmethod
    def device_dict(x: Any) -> dict[str, str]:
        """Where an array is, as keyword arguments: none are needed."""
        return {"device": "cpu"}

    @staticmethod
    def get_pointer(x: Any) -> int:
        """The address of the first element."""
        return x.ctypes.data

    @staticmethod
    def array(x: Any, dtype: Any = None, device: str = "cpu") -> Any:
        """An array."""
        return np.array(x, dtype=dtype)


def WarmUpGpu() -> None:
    """Nothing: there is no GPU to warm up."""
    _WarmUpGpu("numpy")


def IsGpuAvailable() -> bool:
    """Whether GPUs are used: no (of KeOps 1)."""
    return False


def differences(x: Any, y: Any) -> Any:
    """The differences `x_i - y_j`, of shape `(D, M, N)`."""
    return (x[:, None] - y[None]).transpose(2, 0, 1)


def chain_rules(q: Any, ax: Any, by: Any, Aa: Any, p: Any) -> Any:
    """The gradient in x of `q_i . sum_j k(|x_i - y_j|^2) p_j`, of shape `(M, D)`.

    Args:
        q: of shape `(M, E)`.
        ax: the points x.
        by: the points y.
        Aa: the derivatives of k, of shape `(M, N)`.
        p: of shape `(N, E)`.
    """
    return 2 * np.einsum("ie,ijd,ij,je->id", q, ax[:, None] - by[None], Aa, p)


def log_sum_exp(mat: Any, axis: int = 0) -> Any:
    """The logarithm of the sum of exponentials along an axis."""
    top = mat.max(axis=axis)
    return top + np.log(np.exp(mat - np.expand_dims(top, axis)).sum(axis=axis))
