"""What users touch: `LazyTensor`, `Vi`, `Vj`, `Pm`, and the bridges to autograd."""

from foldwise.api.lazytensor import LazyTensor, Pm, Vi, Vj

__all__ = ["LazyTensor", "Pm", "Vi", "Vj"]
