"""The user interface: `LazyTensor`, `Vi`, `Vj`, `Pm`, `Genred`, `KernelSolve`."""

from foldwise.api import shares as shares  # a class of LazyTensors
from foldwise.api.lazytensor import ComplexLazyTensor, LazyTensor
from foldwise.api.variables import Pm, Vi, Vj

__all__ = ["ComplexLazyTensor", "LazyTensor", "Pm", "Vi", "Vj"]
