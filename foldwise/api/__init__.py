"""The user interface: `LazyTensor`, `Vi`, `Vj`, `Pm`, `Vij`, `Genred`, `KernelSolve`."""

from foldwise.api.lazytensor import ComplexLazyTensor, LazyTensor
from foldwise.api.variables import Pm, Vi, Vij, Vj

__all__ = ["ComplexLazyTensor", "LazyTensor", "Pm", "Vi", "Vij", "Vj"]
