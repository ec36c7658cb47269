"""Keeping the tracer of `torch.compile` out: it would look into all formulas of the process."""

from __future__ import annotations

from types import FunctionType
from typing import Any, Final

PUBLIC_FUNCTIONS: Final[list[FunctionType]] = []
"""What the tracer runs as it is; the PyTorch bridge marks them once more, in PyTorch's own way."""


def hide_from_tracer(*functions: Any) -> None:
    """Have `torch.compile` break its graph at these functions; what is no function is passed over.

    Otherwise it would take minutes, and gigabytes.
    """
    for function in functions:
        if isinstance(function, FunctionType):
            setattr(function, "_torchdynamo_disable", True)  # noqa: B010
            PUBLIC_FUNCTIONS.append(function)
