"""The types of the table: rows and sections."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

STATUSES: Final = {
    "same": "what is written for KeOps works as it is",
    "other spelling": "it is written in another way, or an error has another type",
    "done right": "KeOps has a fault or a gap here, Foldwise has not",
    "compat": "the exact spelling, or the convention, is that of the drop-in layer for PyKeOps, "
    "`foldwise.compat`; what is shown is how Foldwise itself says it",
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
        note: a remark.
        shim: the code that is run with the drop-in layer for PyKeOps, if `keops` is not code.
        shim_equals: the value that it must equal, if it is not `equals`.
    """

    status: str
    keops: str
    ours: str
    equals: str
    note: str = ""
    shim: str = ""
    shim_equals: str = ""

    @property
    def error(self) -> str:
        """The name of the exception that the row expects, if it does."""
        return self.equals.removeprefix("raises ") if self.equals.startswith("raises ") else ""

    @property
    def shimmed(self) -> Row:
        """The row as it must hold with the drop-in layer."""
        exact = self.keops if self.status in ("same", "compat") else self.ours
        return replace(self, ours=self.shim or exact, equals=self.shim_equals or self.equals)


@dataclass(frozen=True)
class Section:
    """One section of the table.

    Attributes:
        number: as in the inventory of KeOps that the table follows.
        title: the subject of the section.
        names: every name of KeOps that the section has to cover.
        rows: the rows.
    """

    number: str
    title: str
    names: tuple[str, ...]
    rows: tuple[Row, ...] = field(default=())


def same(keops: str, equals: str, note: str = "") -> Row:
    return Row("same", keops, keops, equals, note)


def other(keops: str, ours: str, equals: str, note: str = "", **shim: str) -> Row:
    return Row("other spelling", keops, ours, equals, note, **shim)


def right(keops: str, equals: str, note: str, ours: str = "", **shim: str) -> Row:
    return Row("done right", keops, ours or keops, equals, note, **shim)


def compat(keops: str, ours: str, equals: str, note: str = "", **shim: str) -> Row:
    return Row("compat", keops, ours, equals, note, **shim)


def later(keops: str, ours: str, equals: str, note: str = "", **shim: str) -> Row:
    return Row("next", keops, ours, equals, note, **shim)
