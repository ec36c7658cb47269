"""The names of `foldwise`, for PyTorch tensors. Importing this loads PyTorch."""

import foldwise
from foldwise import *  # noqa: F403 - one list of names for all front ends
from foldwise.api import autograd_torch as autograd_torch  # loads PyTorch

__all__: list[str] = []
__all__ += foldwise.__all__
