"""The names of `foldwise`, for JAX arrays. Importing this loads JAX.

Indices of columns are int32 unless `jax_enable_x64` is on. Settings, such as `foldwise.threads` and
`foldwise.device`, are those of the place where a program is traced.
"""

import foldwise
import foldwise.compute.jax  # noqa: F401  # pyright: ignore[reportUnusedImport]  # the primitive
from foldwise import *  # noqa: F403 - one list of names for all front ends

__all__: list[str] = []
__all__ += foldwise.__all__
