"""LazyTensors of NumPy's arrays."""

from __future__ import annotations

from foldwise.compat.pykeops.common.lazy_tensor import (
    ComplexGenericLazyTensor,
    GenericLazyTensor,
    variables_of,
)
from foldwise.compat.pykeops.numpy.utils import numpytools


class LazyTensor(GenericLazyTensor):
    """A symbolic array, as `pykeops.numpy` has it."""

    Genred, KernelSolve, tools = numpytools.Genred, numpytools.KernelSolve, numpytools


class ComplexLazyTensor(ComplexGenericLazyTensor):
    """A symbolic array of complex numbers, as `pykeops.numpy` has it."""

    Genred, KernelSolve, tools = numpytools.Genred, numpytools.KernelSolve, numpytools


LazyTensor._classes = ComplexLazyTensor._classes = (LazyTensor, ComplexLazyTensor)  # pyright: ignore[reportPrivateUsage]

Var, Vi, Vj, Pm = variables_of(LazyTensor)
