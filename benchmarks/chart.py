"""Draws the speeds of one report: against the number of points, the dimension, and the limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.peers import PEERS
from benchmarks.results import Cell, Report, Results, pairs
from benchmarks.workload import Workload
from benchmarks.workloads import WORKLOADS

INK, SOFT_INK, GRID = "#1c2430", "#667080", "#e4e7eb"
COLOURS = {
    "foldwise": "#d1495b",
    "foldwise_torch": "#d1495b",
    "pykeops": "#2f6f9f",
    "pykeops_torch": "#2f6f9f",
    "torch": "#e2a23b",
    "jax": "#5a9a68",
    "numpy": "#8a8f98",
    "faiss": "#8c5a9a",
    "sklearn": "#3fa7a0",
}
SERIES_COLOURS = (
    "#d1495b",
    "#2f6f9f",
    "#e2a23b",
    "#5a9a68",
    "#8c5a9a",
    "#3fa7a0",
    "#8a8f98",
    "#b07a4f",
    "#1c2430",
)


@dataclass(frozen=True, slots=True)
class Panel:
    """One set of axes.

    Attributes:
        title: above it.
        below: the label of the x axis.
        chosen: which workloads are points of its lines.
        x: where on the axis.
    """

    title: str
    below: str
    chosen: Callable[[Workload], bool]
    x: Callable[[Workload, Cell], float]


PANELS = (
    Panel(
        "Gaussian sum, D = 3",
        "points",
        lambda w: w.series == "gaussian" and w.dim == 3,
        lambda _, cell: cell["n"],
    ),
    Panel(
        "Gaussian sum",
        "dimension D",
        lambda w: w.series == "gaussian" and w.row in ("sums", "high-dim") and "100k" not in w.name,
        lambda w, _: w.dim,
    ),
    Panel(
        "Ten nearest neighbours",
        "dimension D",
        lambda w: w.series == "argKmin 10",
        lambda w, _: w.dim,
    ),
    Panel(
        "K @ B, D = 3, pairs and columns per second",
        "columns of B",
        lambda w: w.name.startswith("product_"),
        lambda w, _: int(w.name.removeprefix("product_")),
    ),
)


def draw(report: Report, folder: Path) -> list[Path]:
    """Write the charts; those for which there are matplotlib and data."""
    try:
        from matplotlib.figure import Figure
    except ImportError:
        return []
    results = Results(report)
    written: list[Path] = []
    for name, painter in (("speed.png", _speed), ("roofline.png", _roofline)):
        figure = Figure(dpi=130, layout="constrained")
        if painter(figure, results):
            figure.savefig(folder / name)
            written.append(folder / name)
    return written


# -------------------------------------------------------------------------------------------- speed


def _speed(figure: Any, results: Results) -> bool:
    lines = [(panel, _lines(panel, results)) for panel in PANELS]
    lines = [(panel, found) for panel, found in lines if any(len(x) > 1 for x, _ in found.values())]
    if not lines:
        return False
    across = min(2, len(lines))
    down = -(-len(lines) // across)
    figure.set_size_inches(5.6 * across, 3.5 * down + 0.3)
    grid = list(figure.subplots(down, across, squeeze=False).flat)
    for (panel, found), axes in zip(lines, grid, strict=False):
        _panel(axes, panel, found)
    for axes in grid[len(lines) :]:
        axes.axis("off")
    shown = {line.get_label(): line for axes in figure.axes for line in axes.get_lines()}
    figure.legend(
        shown.values(),
        shown.keys(),
        loc="outside upper center",
        ncols=len(shown),
        frameon=False,
        fontsize=8,
        labelcolor=INK,
    )
    return True


def _lines(panel: Panel, results: Results) -> dict[str, tuple[list[float], list[float]]]:
    """For each peer the points of its line."""
    found: dict[str, list[tuple[float, float]]] = {}
    for workload in filter(panel.chosen, WORKLOADS.values()):
        for cell in results.cells(workload.name):
            if cell["warm_s"] and cell["peer"] in COLOURS:
                x = panel.x(workload, cell)
                times = x if "columns" in panel.below else 1
                found.setdefault(cell["peer"], []).append((x, times * pairs(cell) / cell["warm_s"]))
    lines = {peer: sorted(found[peer]) for peer in PEERS if peer in found}
    return {peer: ([x for x, _ in line], [y for _, y in line]) for peer, line in lines.items()}


def _panel(axes: Any, panel: Panel, lines: dict[str, tuple[list[float], list[float]]]) -> None:
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    for peer, (x, y) in lines.items():
        width = 2.6 if peer.startswith("foldwise") else 1.4
        label = PEERS[peer].title
        axes.loglog(x, y, "o-", color=COLOURS[peer], lw=width, ms=4, label=label)
    _style(axes, panel.title, panel.below, "pairs per second")
    if panel.below == "points":
        axes.xaxis.set_major_formatter(FuncFormatter(_short))
    else:
        ticks = sorted({x for line, _ in lines.values() for x in line})
        axes.set_xticks(ticks, [f"{tick:g}" for tick in ticks])
        axes.tick_params(axis="x", which="minor", length=0)
    axes.xaxis.set_minor_formatter(NullFormatter())
    axes.yaxis.set_major_locator(LogLocator(10))
    axes.yaxis.set_major_formatter(FuncFormatter(_short))
    axes.yaxis.set_minor_formatter(NullFormatter())


def _short(value: float, _: object = None) -> str:
    for scale, unit in ((1e9, " G"), (1e6, " M"), (1e3, " k")):
        if value >= scale:
            return f"{value / scale:g}{unit}"
    return f"{value:g}"


def _style(axes: Any, title: str, below: str, beside: str) -> None:
    axes.set_title(title, loc="left", size=10, weight="bold", color=INK)
    axes.set_xlabel(below, color=SOFT_INK, size=9)
    axes.set_ylabel(beside, color=SOFT_INK, size=9)
    axes.grid(color=GRID)
    axes.set_axisbelow(True)
    axes.tick_params(colors=SOFT_INK, labelsize=8)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)


# ----------------------------------------------------------------------------------------- roofline


def _roofline(figure: Any, results: Results) -> bool:
    """Reached pairs per second over instructions per vector of pairs, below the measured peaks."""
    limits = results.limits()
    if not limits:
        return False
    figure.set_size_inches(10.2, 4.8)
    axes = figure.subplots()
    counts = [limit.loop.arithmetic / (limit.loop.rows * limit.loop.columns) for limit in limits]
    peaks = results.peaks()
    lanes = limits[0].loop.pairs / (limits[0].loop.rows * limits[0].loop.columns)
    span = [min(counts) * 0.85, max(counts) * 1.15]
    for kind, style, title in (
        ("fma", "-", "issue-slot limit: peak of multiply-adds"),
        ("mix", "--", "peak of multiply-adds and sums in turn"),
    ):
        heights = [lanes * peaks[kind] / count / 1e9 for count in span]
        axes.loglog(span, heights, style, color=INK, lw=1.2, label=title)
    series = list(dict.fromkeys(limit.workload.series for limit in limits))
    for name, colour in zip(series, SERIES_COLOURS, strict=False):
        chosen = [
            (count, limit.reached / 1e9, limit.workload.dim)
            for count, limit in zip(counts, limits, strict=True)
            if limit.workload.series == name
        ]
        x, y, _ = zip(*chosen, strict=True)
        axes.loglog(x, y, "o", color=colour, ms=6, label=name)
        for count, reached, dim in chosen:
            axes.annotate(
                str(dim),
                (count, reached),
                xytext=(5, -3),
                textcoords="offset points",
                size=7,
                color=SOFT_INK,
            )
    _style(
        axes,
        "What was reached of what the instructions allow (numbers: D)",
        "vector instructions that compute, per vector of pairs",
        "G pairs per second",
    )
    _plain_ticks(axes)
    figure.legend(frameon=False, fontsize=8, labelcolor=INK, loc="outside right upper")
    return True


def _plain_ticks(axes: Any) -> None:
    from matplotlib.ticker import FixedLocator, FuncFormatter, NullFormatter

    for axis in (axes.xaxis, axes.yaxis):
        low, high = axis.get_view_interval()
        ticks = [t for t in (1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150) if low <= t <= high]
        axis.set_major_locator(FixedLocator(ticks))
        axis.set_major_formatter(FuncFormatter(_short))
        axis.set_minor_formatter(NullFormatter())
