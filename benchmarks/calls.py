"""Jobs, each of one library, and how arrays get there.

The jobs themselves are in `symbolic` (one text for Foldwise and PyKeOps), `dense` (PyTorch, JAX,
NumPy) and `nearest` (FAISS, scikit-learn).
"""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Inputs = dict[str, Array]
Run = Callable[[], Any]
Job = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Call:
    """One job in one library.

    Attributes:
        prepare: converts the inputs (not timed) and returns the function that is timed.
        tables: how many M x N tables of numbers it holds at its peak; 0 if none.
    """

    prepare: Callable[[Inputs], Run]
    tables: float = 0


def on_numpy(job: Job, *, tables: float = 0) -> Call:
    """`job(x=..., y=..., ...)` on NumPy arrays."""
    return Call(lambda inputs: lambda: job(**inputs), tables)


def on_torch(job: Job, *, tables: float = 0) -> Call:
    """The same on PyTorch tensors."""

    def prepare(inputs: Inputs) -> Run:
        import torch

        tensors = {name: torch.from_numpy(array) for name, array in inputs.items()}
        return lambda: job(**tensors)

    return Call(prepare, tables)


def on_jax(job: Job, *, tables: float = 0) -> Call:
    """`jit(job)(x=..., y=..., ...)`; XLA fuses tables away where it can."""

    def prepare(inputs: Inputs) -> Run:
        import jax

        if any(array.dtype == np.float64 for array in inputs.values()):
            jax.config.update("jax_enable_x64", True)
        arrays = {name: jax.device_put(array) for name, array in inputs.items()}
        jitted = jax.jit(job)
        return lambda: jitted(**arrays).block_until_ready()

    return Call(prepare, tables)


def symbolic(module: str, job: Job) -> Call:
    """`job(LazyTensor, x=..., y=..., ...)`; a module named `....torch` gets tensors."""

    def prepare(inputs: Inputs) -> Run:
        lazy_tensor = importlib.import_module(module).LazyTensor
        return _wrapper(module)(functools.partial(job, lazy_tensor)).prepare(inputs)

    return Call(prepare)


def _wrapper(module: str) -> Callable[[Job], Call]:
    return on_torch if module.endswith(".torch") else on_numpy


def genred(module: str, formula: str, aliases: list[str]) -> Call:
    """A formula given as text, read once outside of the timed call."""

    def prepare(inputs: Inputs) -> Run:
        operator = importlib.import_module(module).Genred(formula, aliases, axis=1)

        def run(**arrays: Any) -> Any:
            return operator(*arrays.values())

        return _wrapper(module)(run).prepare(inputs)

    return Call(prepare)
