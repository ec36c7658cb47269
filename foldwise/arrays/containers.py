"""Objects that hold arrays, for libraries that look into such, as the transformations of JAX do.

A class of such objects is written down here, whether or not the library is loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from foldwise.ir.known import Known


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


CONTAINERS: Final[Known[Container]] = Known()
"""All of them. The adapter of a library asks to be told of each, now or later."""
