"""Look-ups in the results of a run."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from benchmarks.assembly import Loop
from benchmarks.limits import issue_limit, pipe_limit
from benchmarks.peers import OURS
from benchmarks.workload import Workload
from benchmarks.workloads import WORKLOADS

Report = dict[str, Any]
Cell = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Limit:
    """The speed of an inner loop and the limits that its instructions set, in pairs per second."""

    workload: Workload
    loop: Loop
    reached: float
    issue: float
    pipes: float
    peaks: dict[str, float]


class Results:
    """The cells of a report, by workload and peer."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self._cells: dict[tuple[str, str], Cell] = {
            (cell["workload"], cell["peer"]): cell for cell in report["results"]
        }

    def workloads(self, row: str) -> list[Workload]:
        """Those of a row that were measured, in the order of the table."""
        measured = {name for name, _ in self._cells}
        return [w for w in WORKLOADS.values() if w.row == row and w.name in measured]

    def cell(self, workload: str, peer: str) -> Cell | None:
        """One cell."""
        return self._cells.get((workload, peer))

    def cells(self, workload: str) -> Iterator[Cell]:
        """All cells of a workload, in the order they were measured in."""
        return (cell for (name, _), cell in self._cells.items() if name == workload)

    def time(self, workload: str, peer: str) -> float | None:
        """Seconds per call."""
        cell = self.cell(workload, peer)
        return cell["warm_s"] if cell else None

    def ours(self, workload: str) -> Cell | None:
        """The cell that others are compared with."""
        cells = (self.cell(workload, peer) for peer in OURS)
        return next((cell for cell in cells if cell and cell["warm_s"]), None)

    def ratios(self, workload: str) -> dict[str, float]:
        """How many times as long each peer takes as we do."""
        ours = self.ours(workload)
        if not ours:
            return {}
        return {
            cell["peer"]: cell["warm_s"] / ours["warm_s"]
            for cell in self.cells(workload)
            if cell["peer"] != ours["peer"] and cell["warm_s"]
        }

    def rate(self, workload: str, peer: str | None = None) -> float | None:
        """Pairs per second, ours unless a peer is named."""
        cell = self.cell(workload, peer) if peer else self.ours(workload)
        return pairs(cell) / cell["warm_s"] if cell and cell["warm_s"] else None

    def limit(self, workload: Workload) -> Limit | None:
        """The limits of a profiled workload."""
        ours, reached = self.ours(workload.name), self.rate(workload.name)
        found = self.report["loops"].get(workload.name)
        if not ours or not reached or not found or not ours["peaks"]:
            return None
        loop, peaks = Loop(**found), ours["peaks"]
        issue, pipes = issue_limit(loop, peaks), pipe_limit(loop, peaks)
        return Limit(workload, loop, reached, issue, pipes, peaks)

    def limits(self) -> list[Limit]:
        """Those of all workloads."""
        found = (self.limit(workload) for workload in WORKLOADS.values())
        return [limit for limit in found if limit]

    def peaks(self) -> dict[str, float]:
        """Medians over all profiled workloads of the measured peaks."""
        found = [limit.peaks for limit in self.limits()]
        kinds = found[0] if found else {}
        return {kind: statistics.median(peaks[kind] for peaks in found) for kind in kinds}


def pairs(cell: Cell) -> int:
    """The number of pairs that one call evaluates."""
    return cell["m"] * cell["n"] * cell["batch"]
