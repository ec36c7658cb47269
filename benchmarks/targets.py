"""Targets: the rows of the target table, as data, and how far a run got."""

from __future__ import annotations

import re
import statistics
from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.peers import KEOPS, OURS
from benchmarks.results import Results
from benchmarks.workload import Workload

Figure = Callable[[Results, Workload], float | None]


@dataclass(frozen=True, slots=True)
class Target:
    """One aim of a row.

    Attributes:
        title: the target, in words.
        figure: the figure of a workload; None if it was not measured.
        bound: for the figure.
        at_least: whether the bound is a lower one.
        only: pattern for the names of the workloads it is about.
        scale: figures and the bound are shown multiplied by this.
    """

    title: str
    figure: Figure
    bound: float
    at_least: bool = True
    only: str = ""
    scale: float = 1

    def about(self, workload: Workload) -> bool:
        """Whether a workload is judged by this target."""
        return re.search(self.only, workload.name) is not None

    def score(self, value: float) -> float:
        """1 or more where the target is met."""
        return value / self.bound if self.at_least else self.bound / value


@dataclass(frozen=True, slots=True)
class Row:
    """Workloads with common targets."""

    name: str
    title: str
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How far the workloads of a row got.

    Attributes:
        count: workloads that have a figure.
        missing: workloads that have none.
        worst: the worst figure, ...
        at: ... and the workload that it is of.
        median: the median figure.
        score: of the worst figure; 1 or more if the target is met everywhere.
        met: workloads that meet the target.
    """

    count: int
    missing: int
    worst: float
    at: str
    median: float
    score: float
    met: int


def judge(target: Target, workloads: list[Workload], results: Results) -> Verdict | None:
    """The verdict on those workloads that were measured; None if there are none."""
    chosen = [workload for workload in workloads if target.about(workload)]
    found = {workload.name: target.figure(results, workload) for workload in chosen}
    figures = {name: value for name, value in found.items() if value}
    if not figures:
        return None
    at = min(figures, key=lambda name: target.score(figures[name]))
    return Verdict(
        len(figures),
        len(found) - len(figures),
        figures[at],
        at,
        statistics.median(figures.values()),
        target.score(figures[at]),
        sum(target.score(value) >= 1 for value in figures.values()),
    )


# ------------------------------------------------------------------------------------------ figures


def _ratio_to(*peers: str) -> Figure:
    """Time of the fastest of some peers over ours."""

    def figure(results: Results, workload: Workload) -> float | None:
        ratios = results.ratios(workload.name)
        return min((ratios[peer] for peer in peers if peer in ratios), default=None)

    return figure


def _ratio_to_best(results: Results, workload: Workload) -> float | None:
    ratios = results.ratios(workload.name)
    return min((ratios[peer] for peer in ratios if peer not in OURS), default=None)


def _share_of_issue_slots(results: Results, workload: Workload) -> float | None:
    limit = results.limit(workload)
    return limit.reached / limit.issue if limit else None


def _slower_than_square(results: Results, workload: Workload) -> float | None:
    """Pairs per second of the square of as many pairs, over those of this shape."""
    square, own = results.rate(f"square_{workload.group}"), results.rate(workload.name)
    return square / own if square and own else None


def _cost_of_part(results: Results, workload: Workload) -> float | None:
    """Time per pair of an indexed sum, over that of the sum of all pairs."""
    whole, own = results.rate("matrix_whole"), results.rate(workload.name)
    return whole / own if whole and own else None


def _cost_of_places(results: Results, workload: Workload) -> float | None:
    """Time of a sum at random places, over that of reading one number at each with PyTorch."""
    own, reading = (
        results.time(name, peer)
        for name, peer in ((workload.name, "foldwise_torch"), ("matrix_reading", "torch"))
    )
    return own / reading if own and reading else None


def _growth_of_column(results: Results, workload: Workload) -> float | None:
    """Cost per column of B over that for a tenth as many columns."""
    width = int(workload.name.removeprefix("product_"))
    own = results.time(workload.name, "foldwise")
    narrower = results.time(f"product_{width // 10}", "foldwise")
    return own / 10 / narrower if own and narrower else None


def _slowest_of_ours(results: Results, workload: Workload) -> float | None:
    """Seconds, over our front ends."""
    times = [results.time(workload.name, peer) for peer in ("foldwise", "foldwise_torch")]
    return max((time for time in times if time), default=None)


def _time_of(peer: str) -> Figure:
    return lambda results, workload: results.time(workload.name, peer)


def _share_of_table(results: Results, workload: Workload) -> float | None:
    """Growth of our memory over that of one M x N table."""
    ours = results.ours(workload.name)
    if not ours or ours["peak_bytes"] is None:
        return None
    return ours["peak_bytes"] / (4 * ours["m"] * ours["n"])


# -------------------------------------------------------------------------------------------- table

_KEOPS = _ratio_to(*KEOPS)

ROWS = (
    Row(
        "sums",
        "Gaussian, Laplacian, Cauchy, Matern-5/2 sums, D = 1 ... 10",
        (
            Target("times as long with PyKeOps", _KEOPS, 30),
            Target(
                "% of the issue-slot limit",
                _share_of_issue_slots,
                0.85,
                only="_d\\d+$",
                scale=100,
            ),
        ),
    ),
    Row(
        "gradients",
        "gradients in x, y, b, bandwidth; second order",
        (Target("times as long with PyKeOps", _KEOPS, 30),),
    ),
    Row(
        "softmax",
        "LogSumExp, softmax-weighted sum",
        (
            Target("times as long with PyKeOps", _KEOPS, 25),
            Target("times as long with dense PyTorch", _ratio_to("torch"), 5),
        ),
    ),
    Row(
        "neighbours",
        "argmin, argKmin, K = 1, 10, 50",
        (
            Target(
                "times as long with the best peer, D = 3, 10", _ratio_to_best, 3, only="_d(3|10)$"
            ),
            Target(
                "times as long with the best peer, D >= 64",
                _ratio_to_best,
                1,
                only="_d(64|128|784)$",
            ),
        ),
    ),
    Row(
        "high-dim",
        "Gaussian sum, D = 64, 256, 784",
        (
            Target("times as long with dense BLAS", _ratio_to("torch", "numpy"), 1),
            Target("times as long with PyKeOps", _KEOPS, 20),
            Target("% of the memory of a table", _share_of_table, 0.25, at_least=False, scale=100),
        ),
    ),
    Row(
        "wide",
        "K @ B with 1, 10, 100, 1000 columns; tensor product",
        (
            Target("times as long with dense PyTorch", _ratio_to("torch"), 1),
            Target(
                "cost per column over a tenth as many",
                _growth_of_column,
                1,
                at_least=False,
                only="_10+$",
            ),
        ),
    ),
    Row("float64", "float64 versions", (Target("times as long with PyKeOps", _KEOPS, 15),)),
    Row(
        "shapes",
        "10 x 1e7, 1e7 x 10, 1000 small clouds",
        (
            Target(
                "times slower than the square, per pair",
                _slower_than_square,
                1.5,
                at_least=False,
                only="^(?!square)",
            ),
        ),
    ),
    Row(
        "small",
        "tiny calls, N = M = 10 ... 1000",
        (
            Target(
                "us, LazyTensor call",
                _slowest_of_ours,
                60e-6,
                at_least=False,
                only="lazy",
                scale=1e6,
            ),
            Target(
                "us, Genred call", _slowest_of_ours, 25e-6, at_least=False, only="genred", scale=1e6
            ),
        ),
    ),
    Row(
        "first",
        "first call in a fresh process",
        (
            Target("ms, cold cache", _time_of("foldwise"), 0.15, at_least=False, scale=1e3),
            Target(
                "ms, warm disk cache", _time_of("foldwise_kept"), 0.03, at_least=False, scale=1e3
            ),
        ),
    ),
    Row(
        "threads",
        "2 threads against 1",
        (Target("times as long with 1 thread", _ratio_to("foldwise_one"), 1.9),),
    ),
    Row(
        "matrices",
        "parts, blocks, given pairs, tensors, labels",
        (
            Target(
                "times as long with PyTorch, gathering", _ratio_to("torch"), 5, only="neighbours"
            ),
            Target("cost per pair over that of all pairs", _cost_of_part, 1.1, False, only="part"),
            Target("cost per pair over that of all, runs", _cost_of_part, 3, False, only="runs"),
            Target("times of reading places", _cost_of_places, 1, False, only="places"),
            Target(
                "times as long with PyTorch, given tables", _ratio_to("torch"), 0.8, only="given"
            ),
            Target(
                "times as long with PyTorch",
                _ratio_to("torch"),
                1,
                only="(blocks|metrics|labels|softmax|own_op)$",
            ),
        ),
    ),
    Row("growth", "Gaussian sum, D = 3, for the charts", ()),
)
