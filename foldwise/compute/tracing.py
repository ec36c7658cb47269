"""Keeping the tracer of `torch.compile` out: it would look into all formulas of the process."""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import Any, Final

_hidden: Final[list[FunctionType]] = []
_marks: Final[list[Callable[[FunctionType], None]]] = []


def hide_from_tracer(*functions: Any) -> None:
    """Have `torch.compile` break its graph at these functions; other objects are ignored.

    Tracing them would take minutes, and gigabytes.
    """
    for function in functions:
        if isinstance(function, FunctionType):
            setattr(function, "_torchdynamo_disable", True)  # noqa: B010
            _hidden.append(function)
            for mark in _marks:
                mark(function)


def mark_also(mark: Callable[[FunctionType], None]) -> None:
    """Mark these functions in one more way: those that are hidden already, and later ones."""
    for function in _hidden:
        mark(function)
    _marks.append(mark)
