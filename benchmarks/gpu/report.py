"""The results of a run: a page of tables with verdicts, and charts."""

from __future__ import annotations

import json
import re
import statistics
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.gpu.jobs import PEERS, Job, jobs

Result = dict[str, Any]
COLOURS = ("#d1495b", "#2f6f9f", "#e2a23b", "#5a9a68", "#8c5a9a", "#3fa7a0", "#8a8f98", "#c98a9b")
TOLERANCES = {"float64": 1e-10, "float32": 1e-4, "float16": 1e-2, "bfloat16": 1e-2}


def load(path: Path) -> Result:
    """A result."""
    return json.loads(path.read_text())


def save(result: Result, path: Path) -> None:
    """Keep a result."""
    path.write_text(json.dumps(result, indent=1) + "\n")


class Row(NamedTuple):
    """A job that was measured."""

    job: Job
    cells: dict[str, Any]
    multiprocessors: int

    def seconds(self, peer: str) -> float | None:
        return self.cells.get(peer, {}).get("seconds")

    def ratio(self, peer: str) -> float | None:
        """How many times as long a peer takes as Foldwise."""
        ours, theirs = self.seconds("foldwise"), self.seconds(peer)
        return theirs / ours if ours and theirs else None

    @property
    def per_clock(self) -> float | None:
        """Pairs that a multiprocessor does in a clock."""
        cell = self.cells.get("foldwise", {})
        if not cell.get("seconds") or not cell.get("megahertz"):
            return None
        clocks = cell["seconds"] * cell["megahertz"] * 1e6
        return self.job.pairs / clocks / self.multiprocessors

    def share(self, limit: str) -> float | None:
        """The fraction of a limit that is reached; `limit` is `issue_limit` or `limit`."""
        most = self.cells.get("foldwise", {}).get("code", {}).get(limit)
        return self.per_clock / most if self.per_clock and most else None

    @property
    def error(self) -> float | None:
        return self.cells.get("foldwise", {}).get("error")


class Target(NamedTuple):
    """A target: the figure of a job, and its lower (or upper) bound."""

    title: str
    figure: Callable[[Row], float | None]
    bound: float
    about: Callable[[Job], bool]
    at_least: bool = True

    def met(self, value: float) -> bool:
        return value >= self.bound if self.at_least else value <= self.bound


def _for(name: str) -> Callable[[Job], bool]:
    return lambda job: name in job.targets


TARGETS = (
    Target("never slower than KeOps", lambda r: r.ratio("keops"), 1, lambda job: True),
    Target("Gaussian, D = 3: KeOps' time / ours", lambda r: r.ratio("keops"), 1.3, _for("d3")),
    Target(
        "Gaussian, D = 3: of the issue limit", lambda r: r.share("issue_limit"), 0.85, _for("d3")
    ),
    Target("log-sum-exp: KeOps' time / ours", lambda r: r.ratio("keops"), 1.7, _for("logsumexp")),
    Target("argKmin, K = 10: KeOps' time / ours", lambda r: r.ratio("keops"), 2, _for("argkmin")),
    Target("D = 64 ... 784: KeOps' time / ours", lambda r: r.ratio("keops"), 5, _for("long")),
    Target("D = 64 ... 784: error", lambda r: r.error, 1e-5, _for("long"), False),
    Target("few rows: KeOps' time / ours", lambda r: r.ratio("keops"), 5, _for("few")),
    Target(
        "us of the processor for a call",
        lambda r: 1e6 * seconds if (seconds := r.seconds("foldwise")) else None,
        15,
        _for("host"),
        False,
    ),
)


def rows(result: Result) -> list[Row]:
    """Those that were measured, in the order of the jobs' families."""
    known, count = jobs(), result["machine"]["multiprocessors"]
    found = [Row(known[n], e["cells"], count) for n, e in result["jobs"].items() if n in known]
    families = list(dict.fromkeys(job.family for job in known.values()))
    return sorted(found, key=lambda r: (families.index(r.job.family), r.job.dim, r.job.n))


def first_calls(result: Result) -> dict[tuple[str, bool], float]:
    """Medians of seconds by peer, and whether nothing was compiled."""
    times: dict[tuple[str, bool], list[float]] = {}
    for line in result.get("first", ()):
        times.setdefault((line["first"], line["cold"]), []).append(line["seconds"])
    return {key: statistics.median(found) for key, found in times.items()}


# -------------------------------------------------------------------------------------------- page


def table(head: list[str], lines: list[list[str]]) -> str:
    rule = ["---"] + ["---:"] * (len(head) - 1)
    return "\n".join("| " + " | ".join(line) + " |" for line in [head, rule, *lines])


def number(value: float | None, digits: int = 3) -> str:
    return "-" if value is None else f"{value:.{digits}g}"


def verdicts(result: Result) -> Iterator[list[str]]:
    every = rows(result)
    for target in TARGETS:
        found = [
            (value, row.job.name)
            for row in every
            if target.about(row.job) and (value := target.figure(row)) is not None
        ]
        if not found:
            yield [target.title, number(target.bound), "-", "-", "not measured"]
            continue
        worst = (min if target.at_least else max)(found)
        good = sum(target.met(value) for value, _ in found)
        yield [
            target.title,
            ("at least " if target.at_least else "at most ") + number(target.bound),
            f"{number(worst[0])} ({worst[1]})",
            f"{good} of {len(found)}",
            "met" if good == len(found) else "missed",
        ]
    cold = first_calls(result).get(("foldwise", True))
    if cold is not None:
        yield ["s, first call", "at most 0.4", number(cold), "", "met" if cold <= 0.4 else "missed"]


def verdict(row: Row) -> str:
    """The status of a job, or the targets that it misses."""
    cell = row.cells.get("foldwise", {})
    if cell.get("status") != "ok":
        return cell.get("status", "not measured")
    error = cell.get("error")
    if error is None or not error <= TOLERANCES[row.job.dtype]:
        return "**wrong**"
    missed = [
        target.title.split(": ")[-1]
        for target in TARGETS
        if target.about(row.job)
        and (value := target.figure(row)) is not None
        and not target.met(value)
    ]
    return "misses " + "; ".join(missed) if missed else "ok"


def page(result: Result, charts: list[Path]) -> str:
    about = result["machine"]
    parts = [
        "# On a GPU",
        f"{about['gpu']}, {about['multiprocessors']} multiprocessors; {result['date']}, revision "
        f"{result['revision']}. Written by `make gpu`.",
        "Times are medians of rounds in turns, between CUDA events. A peer's column says how many "
        "times as long it takes. Errors are those of 64 rows against float64.",
        table(["target", "bound", "worst", "jobs", "verdict"], list(verdicts(result))),
        *(f"![{chart.stem}]({chart.name})" for chart in charts),
    ]
    every = rows(result)
    for family in dict.fromkeys(row.job.family for row in every):
        chosen = [row for row in every if row.job.family == family]
        peers = [p for p in PEERS if any(p in row.cells for row in chosen) and p != "foldwise"]
        head = [
            "job",
            "ours, ms",
            *peers,
            "G pairs/s",
            "pairs/clock/SM",
            "% of issue",
            "% of pipes",
        ]
        lines = [_line(row, peers) for row in chosen]
        parts += [f"## {family}", table([*head, "GB/s", "error", "verdict"], lines)]
    parts.append("## First calls\n")
    parts.append(
        table(
            ["library", "nothing compiled, s", "kernel on the disk, s"],
            [
                [peer, *(number(first_calls(result).get((peer, cold))) for cold in (True, False))]
                for peer in ("foldwise", "keops")
            ],
        )
    )
    parts += ["## Machine code", table(_CODE, [line for row in every if (line := _code(row))])]
    if result.get("left"):
        parts.append("No time was left for: " + ", ".join(result["left"]) + ".")
    return "\n\n".join(parts) + "\n"


def _line(row: Row, peers: list[str]) -> list[str]:
    cell, seconds = row.cells.get("foldwise", {}), row.seconds("foldwise")
    shown = []
    for peer in peers:
        ratio, status = row.ratio(peer), row.cells.get(peer, {}).get("status", "-")
        error = row.cells.get(peer, {}).get("error")
        wrong = error is not None and not error <= TOLERANCES[row.job.dtype]
        shown.append(
            (f"{ratio:.3g}" + (f" (error {error:.0e})" if wrong else "")) if ratio else status
        )
    return [
        f"{row.job.name}",
        number(seconds and 1e3 * seconds),
        *shown,
        number(seconds and row.job.pairs / seconds / 1e9, 4),
        number(row.per_clock),
        *(number(100 * s if (s := row.share(k)) else None) for k in ("issue_limit", "limit")),
        number(seconds and row.job.bytes / seconds / 1e9),
        number(cell.get("error"), 2),
        verdict(row),
    ]


_CODE = [
    "job",
    "registers",
    "spills",
    "instructions per pair",
    "limit, pairs/clock/SM",
    "by",
    "loops",
]


def _code(row: Row) -> list[str]:
    code = row.cells.get("foldwise", {}).get("code", {})
    if not code:
        return []
    return [
        row.job.name,
        str(code["registers"]),
        str(code.get("spills", code["stack_bytes"])),
        number(code.get("instructions")),
        number(code.get("limit")),
        code.get("bound", "-"),
        code["schedule"],
    ]


# ------------------------------------------------------------------------------------------ charts


def write(result: Result, folder: Path) -> list[Path]:
    """The page and its charts."""
    charts = draw(result, folder)
    written = folder / "gpu.md"
    written.write_text(page(result, charts))
    return [written, *charts]


def draw(result: Result, folder: Path) -> list[Path]:
    """Those for which there are matplotlib and data."""
    try:
        from matplotlib.figure import Figure
    except ImportError:
        return []
    every = [row for row in rows(result) if row.seconds("foldwise")]
    sums = [row for row in every if row.job.family == "gaussian"]
    charts = {
        "gpu-points": ("points", [r for r in sums if r.job.dim == 3], lambda job: job.n),
        "gpu-dimensions": ("dimension D", _largest(sums), lambda job: job.dim),
    }
    written: list[Path] = []
    for name, (below, chosen, x) in charts.items():
        if not chosen:
            continue
        figure = Figure(figsize=(6, 4), dpi=130, layout="constrained")
        axes = figure.subplots()
        for peer, colour in zip(PEERS, COLOURS, strict=True):
            found = [(x(r.job), r.job.pairs / s / 1e9) for r in chosen if (s := r.seconds(peer))]
            if found:
                axes.loglog(*zip(*sorted(found), strict=True), "o-", color=colour, label=peer)
        axes.set(xlabel=below, ylabel="G pairs per second", title="Gaussian sum, float32")
        axes.grid(color="#e4e7eb")
        axes.legend(frameon=False)
        figure.savefig(folder / f"{name}.png")
        written.append(folder / f"{name}.png")
    return written


def _largest(found: list[Row]) -> list[Row]:
    """At the number of points that all dimensions have, 10^5 if that was measured."""
    usual = [row for row in found if row.job.n == 100_000]
    return usual or [row for row in found if re.search("_1k$", row.job.name)]
