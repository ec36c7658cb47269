"""LazyTensors of PyTorch's arrays."""

from __future__ import annotations

from foldwise.compat.pykeops.common.lazy_tensor import (
    ComplexGenericLazyTensor,
    GenericLazyTensor,
    variables_of,
)
from foldwise.compat.pykeops.torch.utils import torchtools


class LazyTensor(GenericLazyTensor):
    """A symbolic array, as `pykeops.torch` has it."""

    Genred, KernelSolve, tools = torchtools.Genred, torchtools.KernelSolve, torchtools


class ComplexLazyTensor(ComplexGenericLazyTensor):
    """A symbolic array of complex numbers, as `pykeops.torch` has it."""

    Genred, KernelSolve, tools = torchtools.Genred, torchtools.KernelSolve, torchtools


LazyTensor._classes = ComplexLazyTensor._classes = (LazyTensor, ComplexLazyTensor)  # pyright: ignore[reportPrivateUsage]

Var, Vi, Vj, Pm = variables_of(LazyTensor)
