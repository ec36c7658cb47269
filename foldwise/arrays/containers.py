"""Objects that hold arrays, for libraries that look into such, as the transformations of JAX do.

A class of such objects is announced here, whether or not the library is loaded; the adapter of the
library asks to be told of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple


class Container(NamedTuple):
    """How the objects of a class are taken apart, and put together again.

    Attributes:
        kind: the class.
        name: a name that stays the same, for what is stored.
        parts: `(x) -> (parts, rest)`: the arrays that `x` holds, or containers of such, and all
            that is left, which has a hash and can be compared.
        whole: `(rest, parts) -> x`. The parts may be anything: libraries put other objects in the
            places of arrays.
        write: the text of `rest`.
        read: its inverse.
    """

    kind: type
    name: str
    parts: Callable[[Any], tuple[Sequence[Any], Any]]
    whole: Callable[[Any, Sequence[Any]], Any]
    write: Callable[[Any], str]
    read: Callable[[str], Any]


_known: Final[list[Container]] = []
_told: Final[list[Callable[[Container], None]]] = []


def announce(*containers: Container) -> None:
    """Add containers, and tell the libraries of them."""
    for container in containers:
        _known.append(container)
        for tell in _told:
            tell(container)


def known() -> tuple[Container, ...]:
    """All that were announced."""
    return (*_known,)


def on_announcement(tell: Callable[[Container], None]) -> None:
    """Have `tell` called for each container: now for those that are known, later for others."""
    for container in _known:
        tell(container)
    _told.append(tell)
