"""Attributes that programs written for PyKeOps read, and sometimes set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Computed:
    """An attribute that is computed, unless a program has set it on the object.

    As a decorator it is like `property`, but that an assignment is kept with the object and wins.
    """

    def __init__(self, fget: Callable[[Any], Any]) -> None:
        self.fget = fget
        self.name = fget.__name__
        self.__doc__ = fget.__doc__

    def __get__(self, owner: Any, cls: Any = None) -> Any:
        """Its value; the descriptor itself where the class is asked."""
        if owner is None:
            return self
        told: dict[str, Any] = getattr(owner, "__dict__")  # noqa: B009 - typed
        return told[self.name] if self.name in told else self.fget(owner)

    def __set__(self, owner: Any, value: Any) -> None:
        vars(owner)[self.name] = value
