"""The names of `foldwise`, for PyTorch tensors. Importing this loads PyTorch."""

from foldwise.api import LazyTensor, Pm, Vi, Vj, autograd_torch

__all__ = ["LazyTensor", "Pm", "Vi", "Vj", "autograd_torch"]
