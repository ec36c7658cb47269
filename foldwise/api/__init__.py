"""What users touch: `LazyTensor`, `Vi`, `Vj`, `Pm`, and the bridges to autograd."""

from foldwise.api.lazytensor import ComplexLazyTensor, LazyTensor
from foldwise.api.variables import Pm, Vi, Vj

__all__ = ["ComplexLazyTensor", "LazyTensor", "Pm", "Vi", "Vj"]
