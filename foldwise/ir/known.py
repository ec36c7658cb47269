"""What one part of the library writes down, and others want to be told of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

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

    def __iter__(self) -> Iterator[T]:
        """Those that are written down now."""
        return iter((*self._all,))
