"""Draws the speeds of one report: pairs per second against the number of points."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.peers import PEERS
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
}


def draw(report: dict[str, Any], path: Path) -> bool:
    """Write the chart, one panel per job with several sizes; False without matplotlib or data."""
    try:
        from matplotlib.figure import Figure
    except ImportError:
        return False
    jobs = [name for name in report["titles"] if len(_sizes(report, name)) > 1]
    if not jobs:
        return False
    columns = 2 if len(jobs) > 1 else 1
    rows = -(-len(jobs) // columns)
    figure = Figure(figsize=(5.6 * columns, 3.5 * rows + 0.3), dpi=130, layout="constrained")
    for name, axes in zip(jobs, figure.subplots(rows, columns, squeeze=False).flat, strict=False):
        _panel(axes, report, name)
    for axes in figure.axes[len(jobs) :]:
        axes.axis("off")
    lines = {line.get_label(): line for axes in figure.axes for line in axes.get_lines()}
    figure.legend(
        lines.values(),
        lines.keys(),
        loc="outside upper center",
        ncols=len(lines),
        frameon=False,
        fontsize=8,
        labelcolor=INK,
    )
    figure.savefig(path)
    return True


def _sizes(report: dict[str, Any], job: str) -> list[int]:
    cells = (cell for cell in report["results"] if cell["workload"] == job and cell["warm_s"])
    return sorted({cell["n"] for cell in cells})


def _panel(axes: Any, report: dict[str, Any], job: str) -> None:
    title = WORKLOADS[job].title if job in WORKLOADS else report["titles"][job]
    axes.set_title(title, loc="left", size=10, weight="bold", color=INK, wrap=True)
    for peer in PEERS:
        points = [
            (cell["n"], cell["m"] * cell["n"] / cell["warm_s"])
            for cell in report["results"]
            if (cell["workload"], cell["peer"]) == (job, peer) and cell["warm_s"]
        ]
        if points:
            n, speed = zip(*points, strict=True)
            width = 2.6 if peer.startswith("foldwise") else 1.4
            label = PEERS[peer].title
            axes.loglog(n, speed, "o-", color=COLOURS[peer], lw=width, ms=4, label=label)
    axes.set_xlabel("points", color=SOFT_INK, size=9)
    axes.set_ylabel("pairs per second", color=SOFT_INK, size=9)
    axes.grid(color=GRID)
    axes.set_axisbelow(True)
    axes.tick_params(colors=SOFT_INK, labelsize=8)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
