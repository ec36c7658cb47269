"""PyKeOps' names of backends, as devices of Foldwise."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Final

from foldwise.arrays import adapter_of
from foldwise.engine import options
from foldwise.ir.syntax import quoted

GPU_BACKENDS: Final = (
    "GPU",
    *(f"GPU_{n}D{where}" for n in (1, 2) for where in ("", "_device", "_host")),
)
BACKENDS: Final = ("auto", "CPU", *GPU_BACKENDS)


def device_of(backend: str, device_id: int = -1) -> str | None:
    """The device that a backend stands for; None for the one that the arrays or settings say."""
    if backend == "auto":
        return None
    if backend in GPU_BACKENDS:
        try:
            return f"cuda:{max(operator.index(device_id), 0)}"
        except TypeError:
            raise TypeError(f"device_id must be an integer, not {device_id!r}") from None
    if backend != "CPU":
        known = ", ".join(BACKENDS)
        raise ValueError(f"backend must be one of {known}, not {quoted(backend)}")
    return "cpu"


def on_device(backend: str, device_id: int = -1) -> AbstractContextManager[None]:
    """Within this context arrays in host memory are reduced where a backend says."""
    device = device_of(backend, device_id)
    return nullcontext() if device is None else options.device(device)


def with_arrays_there(
    backend: str, device_id: int, arrays: Sequence[Any]
) -> AbstractContextManager[None]:
    """As `on_device`, for these arrays; other objects among them are ignored.

    Raises:
        ValueError: if arrays are in the memory of another device.
    """
    wanted = device_of(backend, device_id)
    if wanted is None:
        return nullcontext()
    places = {a.header(x).device for x in arrays if (a := adapter_of(x)) is not None}
    for there in places - {"cpu"}:
        if wanted == "cpu" or (device_id >= 0 and there != wanted):
            number = f", device_id={device_id}" if wanted != "cpu" else ""
            raise ValueError(f"backend={quoted(backend)}{number}, but there are arrays on {there}")
    return options.device(wanted)
