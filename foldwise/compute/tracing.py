"""What the tracer of `torch.compile` is told: what to call, and what has parts.

It must not look into functions of the library, because it would look into all formulas of the
process. Here everything is only written down; `compute/dynamo.py` tells it, once it is imported.
"""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import Any, Final, Generic, TypeVar

T = TypeVar("T")


class Known(Generic[T]):
    """What is written down of one kind, and who wants to be told of it."""

    def __init__(self) -> None:
        self._all: list[T] = []
        self._listeners: list[Callable[[T], object]] = []

    def add(self, one: T) -> None:
        """Write one down, and tell all who asked."""
        self._all.append(one)
        for listener in self._listeners:
            listener(one)

    def tell(self, listener: Callable[[T], object]) -> None:
        """Tell of those that are written down already, and of later ones."""
        for one in self._all:
            listener(one)
        self._listeners.append(listener)


FUNCTIONS: Final[Known[FunctionType]] = Known()
"""Functions that are called while tracing, with tensors that have a shape but no values."""

TREES: Final[Known[type]] = Known()
"""Classes of values that hold arrays: those in their slots, or in the values in their slots."""

CONSTANTS: Final[Known[type]] = Known()
"""Classes of immutable values without arrays."""


def hide_from_tracer(*functions: Any) -> None:
    """Have `torch.compile` call these functions and not trace them; other objects are ignored.

    A PyTorch that cannot do that breaks its graph there.
    """
    for function in functions:
        if isinstance(function, FunctionType):
            setattr(function, "_torchdynamo_disable", True)  # noqa: B010
            FUNCTIONS.add(function)
