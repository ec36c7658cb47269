"""The option `--cpu-times`: what tests cost, whatever else the machine does meanwhile."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from typing import Any

import pytest

_MOST = 20  # lines of each table


def _cpu_seconds() -> float:
    """Of this process and of the processes that it has started and waited for."""
    return sum(os.times()[:4])


class CpuTimes:
    """Adds up CPU seconds by folder, file and test function, over all workers of xdist."""

    def __init__(self) -> None:
        self._last = 0.0
        self._found: Counter[str] = Counter()

    def pytest_runtest_logstart(self) -> None:
        self._last = _cpu_seconds()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self) -> Generator[None, Any, Any]:
        """A worker sends its reports, and what is written on them, to the process that prints."""
        report = yield
        now = _cpu_seconds()
        report.cpu_seconds, self._last = now - self._last, now
        return report

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Those of a worker that has crashed say nothing."""
        self._found[report.nodeid.split("[")[0]] += getattr(report, "cpu_seconds", 0.0)

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        terminalreporter.section("CPU seconds")
        for line in self._lines():
            terminalreporter.line(line)

    def _lines(self) -> Iterator[str]:
        keys: dict[str, Callable[[str], str]] = {
            "folders": lambda test: "/".join(test.split("::")[0].split("/")[:-1]),
            "files": lambda test: test.split("::")[0],
            "tests": lambda test: test,
        }
        for title, key in keys.items():
            sums: Counter[str] = Counter()
            for test, seconds in self._found.items():
                sums[key(test)] += seconds
            yield f"{title}: {sums.total():.1f}"
            yield from (f"{seconds:8.1f} {name}" for name, seconds in sums.most_common(_MOST))
