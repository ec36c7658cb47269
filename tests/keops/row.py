"""The types of the table: rows and sections."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

STATUSES: Final = {
    "same": "what is written for KeOps works as it is",
    "other spelling": "it is written in another way, or an error has another type",
    "done right": "KeOps has a fault or a gap here, Foldwise has not",
    "compat": "the exact spelling or convention comes with the drop-in layer for pykeops; what is "
    "shown does the job now",
    "next": "there is no counterpart yet; what is shown does the job, or says so",
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

    @property
    def error(self) -> str:
        """The name of the exception that the row expects, if it does."""
        return self.equals.removeprefix("raises ") if self.equals.startswith("raises ") else ""


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
    return Row("other spelling", keops, ours, equals, note)


def right(keops: str, equals: str, note: str, ours: str = "") -> Row:
    return Row("done right", keops, ours or keops, equals, note)


def compat(keops: str, ours: str, equals: str, note: str = "") -> Row:
    return Row("compat", keops, ours, equals, note)


def later(keops: str, ours: str, equals: str, note: str = "") -> Row:
    return Row("next", keops, ours, equals, note)
