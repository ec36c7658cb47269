"""The user interface: `LazyTensor`, `Vi`, `Vj`, `Pm`, `Vij`, `Genred`, `KernelSolve`."""

from foldwise.api import containers as containers  # what JAX looks into
from foldwise.api import shares as shares  # a class of LazyTensors
from foldwise.api.lazytensor import ComplexLazyTensor, IntegerLazyTensor, LazyTensor
from foldwise.api.tensors import FeatureTensor
from foldwise.api.variables import Pm, Vi, Vij, Vj

__all__ = [
    "ComplexLazyTensor",
    "FeatureTensor",
    "IntegerLazyTensor",
    "LazyTensor",
    "Pm",
    "Vi",
    "Vij",
    "Vj",
]
