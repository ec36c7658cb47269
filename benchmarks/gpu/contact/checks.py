"""The list of checks, and how one says what it finds."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TextIO

from benchmarks.gpu.contact.device import Device


class NeedsGpu(Exception):
    """The check says nothing about the stand-in for a GPU."""


@dataclass
class Findings:
    """What a check finds. All of it is written at once, so that nothing is lost.

    Attributes:
        check: its name.
        output: where lines of JSON go.
        wrong: what is not as it should be.
    """

    check: str
    output: TextIO
    wrong: list[str] = field(default_factory=list[str])

    def fact(self, name: str, value: Any) -> None:
        """Keep a number or a text."""
        line = {"check": self.check, "fact": name, "value": value}
        print(json.dumps(line, default=str), file=self.output, flush=True)

    def expect(self, name: str, holds: bool, value: Any = None) -> None:
        """Keep a fact; the check fails unless it holds, and goes on."""
        self.fact(name, holds if value is None else value)
        if not holds:
            self.wrong.append(name if value is None else f"{name}: {value}")

    def at_most(self, name: str, value: float, bound: float) -> None:
        """Keep a number that must not be larger than its bound; NaN is."""
        self.expect(name, value <= bound, value)


Run = Callable[[Device, Findings], None]


@dataclass(frozen=True)
class Check:
    """A check.

    Attributes:
        run: raises an exception, or says what is wrong.
        seconds: that it may take on a GPU.
        alone: whether it has a process of its own, because it may end that.
    """

    run: Run
    seconds: float
    alone: bool


CHECKS: dict[str, Check] = {}


def check(seconds: float = 20, *, alone: bool = False) -> Callable[[Run], Run]:
    """Add a check to the list, called as its function is."""

    def add(run: Run) -> Run:
        CHECKS[run.__name__] = Check(run, seconds, alone)
        return run

    return add
