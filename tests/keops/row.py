"""The types of the table: rows and sections."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

STATUSES: Final = {
    "same": "the KeOps spelling works as it is",
    "other": "another spelling",
    "right": "KeOps has a fault here, Foldwise has not",
    "compat": "the exact spelling or convention comes with the drop-in layer; this works now",
    "next": "belongs to work that is planned; what works now is shown",
}


@dataclass(frozen=True)
class Row:
    """One thing that can be written.

    Attributes:
        status: a key of `STATUSES`.
        keops: how KeOps spells it, in terms of the samples where that is possible.
        ours: how Foldwise does; this is run.
        equals: what that must equal, in dense NumPy; or `raises` and the name of an exception.
        note: what else there is to say.
    """

    status: str
    keops: str
    ours: str
    equals: str
    note: str = ""


@dataclass(frozen=True)
class Section:
    """One section of the table.

    Attributes:
        number: as in the inventory of KeOps that the table follows.
        title: what the section is about.
        names: every name of KeOps that the section has to cover.
        rows: the rows.
    """

    number: str
    title: str
    names: tuple[str, ...]
    rows: tuple[Row, ...] = field(default=())


def same(keops: str, equals: str, note: str = "") -> Row:
    return Row("same", keops, keops, equals, note)


def other(keops: str, ours: str, equals: str, note: str = "") -> Row:
    return Row("other", keops, ours, equals, note)


def right(keops: str, ours: str, equals: str, note: str) -> Row:
    return Row("right", keops, ours, equals, note)


def compat(keops: str, ours: str, equals: str, note: str = "") -> Row:
    return Row("compat", keops, ours, equals, note)


def later(keops: str, ours: str, equals: str, note: str = "") -> Row:
    return Row("next", keops, ours, equals, note)
