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
        self.__doc__ = fget.__doc__

    def __get__(self, owner: Any, cls: Any = None) -> Any:
        """Its value; the descriptor itself where the class is asked."""
        return self if owner is None else self.fget(owner)
