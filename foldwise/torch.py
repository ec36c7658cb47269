"""The names of `foldwise`, for PyTorch tensors. Importing this loads PyTorch."""

import foldwise
import foldwise.compute.torch  # noqa: F401  # pyright: ignore[reportUnusedImport]  # the operator
from foldwise import *  # noqa: F403 - one list of names for all front ends

__all__: list[str] = []
__all__ += foldwise.__all__
