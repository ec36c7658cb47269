"""Small functions that KeOps' own modules share, and some programs with them."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from typing import Any, Final

from foldwise.engine.shapes import broadcast

c_type: Final = {"float16": "half2", "float32": "float", "float64": "double"}


def axis2cat(axis: int) -> int:
    """The category that is left when this axis is reduced."""
    if axis not in (0, 1):
        raise ValueError(f"axis must be 0 or 1, not {axis!r}")
    return 1 - axis


def cat2axis(cat: int) -> int:
    """The axis that is reduced where this category is left."""
    if cat not in (0, 1):
        raise ValueError(f"the category must be 0 (Vi) or 1 (Vj), not {cat!r}")
    return 1 - cat


def max_tuple(a: Sequence[Any], b: Sequence[Any]) -> tuple[Any, ...]:
    """The larger of each two elements."""
    return tuple(max(pair) for pair in zip(a, b, strict=True))


def check_broadcasting(
    dims_1: Sequence[int] | None, dims_2: Sequence[int] | None
) -> tuple[int, ...] | None:
    """The common batch dimensions.

    Raises:
        ValueError: if they do not broadcast.
    """
    given = [tuple(dims) for dims in (dims_1, dims_2) if dims is not None]
    try:
        return broadcast(*given) if given else None
    except ValueError:
        raise ValueError(f"the batch dimensions {dims_1} and {dims_2} do not broadcast") from None


def get_tools(lang: str) -> Any:
    """The functions on arrays of `numpy` or `torch` that KeOps uses."""
    module = importlib.import_module(f"foldwise.compat.pykeops.{lang}.utils")
    return getattr(module, f"{lang}tools")


def WarmUpGpu(lang: str = "torch") -> None:
    """Nothing: there is no GPU to warm up."""


def pyKeOps_Print(message: str, **options: Any) -> None:
    """Print a message, unless `pykeops.verbose` is false."""
    if getattr(importlib.import_module("foldwise.compat.pykeops"), "verbose", True):
        sys.stdout.write(message + options.get("end", "\n"))


def pyKeOps_Message(message: str, use_tag: bool = True, **options: Any) -> None:
    """Print a message, unless `pykeops.verbose` is false."""
    pyKeOps_Print(f"[pyKeOps] {message}" if use_tag else message, **options)


def pyKeOps_Warning(message: str) -> None:
    """Print a warning, unless `pykeops.verbose` is false."""
    pyKeOps_Message(f"Warning: {message}")
