"""The names of `foldwise`, for JAX arrays. Importing this loads JAX.

Indices of columns are int32 unless `jax_enable_x64` is on. Settings, such as `foldwise.threads` and
`foldwise.device`, are those of the place where a program is traced.

LazyTensors are pytrees: functions under `jax.jit` and the like take and return them.

`EXPORT_CHECKS` is for `jax.export.export(..., disabled_checks=EXPORT_CHECKS)`. A process that loads
an exported program has to import this module before it calls the program.
"""

import foldwise
from foldwise import *  # noqa: F403 - one list of names for all front ends
from foldwise.compute.jax import EXPORT_CHECKS as EXPORT_CHECKS  # this module has the primitive

__all__: list[str] = []
__all__ += foldwise.__all__
