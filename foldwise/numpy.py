"""The names of `foldwise`, for those who like to say which arrays they use."""

from foldwise.api import LazyTensor, Pm, Vi, Vj

__all__ = ["LazyTensor", "Pm", "Vi", "Vj"]
