"""Prints the results, and writes them as JSON and Markdown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks import chart
from benchmarks.peers import PEERS
from benchmarks.workloads import WORKLOADS

HEAD = (
    "points",
    "peer",
    "first call",
    "warm",
    "pairs/s",
    "peak memory",
    "error",
    "x first",
    "x warm",
)
OUR_PEERS = ("foldwise", "foldwise_torch")

Report = dict[str, Any]
Cell = dict[str, Any]


def seconds(value: float | None) -> str:
    """A time with three digits and the unit that suits it."""
    if value is None:
        return "-"
    for scale, unit in ((1, "s"), (1e3, "ms"), (1e6, "us")):
        if value * scale >= 0.9995:
            return f"{value * scale:.3g} {unit}" if value * scale < 999.5 else f"{value:.0f} s"
    return f"{value * 1e9:.3g} ns"


def rate(cell: Cell) -> str:
    """Pairs per second, in billions or millions."""
    if not cell["warm_s"]:
        return "-"
    value = cell["m"] * cell["n"] / cell["warm_s"]
    return f"{value / 1e9:.2f} G" if value >= 1e8 else f"{value / 1e6:.1f} M"


def ratio(time: float | None, reference: float | None) -> str:
    """How many times as long as the reference."""
    return f"{time / reference:.3g}" if time and reference else "-"


def rows(report: Report, workload: str) -> Iterator[tuple[str, ...]]:
    """The lines of the table of one job."""
    cells = [cell for cell in report["results"] if cell["workload"] == workload]
    ours = {
        (cell["m"], cell["n"]): cell
        for name in reversed(OUR_PEERS)
        for cell in cells
        if cell["peer"] == name and cell["warm_s"]
    }
    for cell in cells:
        m, n = cell["m"], cell["n"]
        points = f"{m:,}" if m == n else f"{m:,} x {n:,}"
        title = PEERS[cell["peer"]].title if cell["peer"] in PEERS else cell["peer"]
        if cell["status"] != "ok":
            yield (points, title, cell["status"], *[""] * (len(HEAD) - 3))
            continue
        reference = ours.get((m, n), {})
        yield (
            points,
            title,
            seconds(cell["first_s"]),
            seconds(cell["warm_s"]),
            rate(cell),
            "-" if cell["peak_bytes"] is None else f"{cell['peak_bytes'] / 2**20:.0f} MB",
            "-" if cell["error"] is None else f"{cell['error']:.0e}",
            ratio(cell["first_s"], reference.get("first_s")),
            ratio(cell["warm_s"], reference.get("warm_s")),
        )


def workloads_of(report: Report) -> list[str]:
    """Names of the jobs in a report, in its order."""
    return list(dict.fromkeys(cell["workload"] for cell in report["results"]))


def text(report: Report) -> str:
    """The tables, for a terminal."""
    lines: list[str] = []
    for name in workloads_of(report):
        table = [HEAD, *rows(report, name)]
        widths = [max(len(row[k]) for row in table) for k in range(len(HEAD))]
        lines += ["", report["titles"][name]]
        lines += ["  " + _text_row(row, widths) for row in table]
    notes = [cell for cell in report["results"] if cell["note"]]
    lines += ["", *(f"{c['workload']} {c['peer']}: {c['status']}: {c['note']}" for c in notes)]
    return "\n".join(lines)


def _text_row(row: tuple[str, ...], widths: list[int]) -> str:
    """One line: numbers to the right, names and remarks to the left."""
    to_the_left = {1} if row[-1] else {1, 2}
    fields = zip(row, widths, strict=True)
    aligned = [f.ljust(w) if k in to_the_left else f.rjust(w) for k, (f, w) in enumerate(fields)]
    return "  ".join(aligned).rstrip()


_METHOD = """
How it is measured: each peer runs each job in a fresh process with empty caches. *First call* is
the first call there: compilation included, imports and conversion of inputs excluded. *Warm* is the
median of rounds in which the peers take turns; a call starts from arrays and ends with an array, so
symbolic peers build their formula each time. *Peak memory* is the growth of the process above its
inputs. *Error* is the largest difference to float64 over 50 rows, relative to the largest value.
*x first* and *x warm* are times divided by those of Foldwise: 10 means ten times as long. *Does not
fit*: the dense table would not fit into the memory that `--memory` allows.
""".strip().splitlines()


def markdown(report: Report, source: str, picture: str | None) -> str:
    """The page of the documentation, made of one report."""
    machine, versions = report["machine"], report["versions"]
    caches = ", ".join(f"{name} {size}" for name, size in machine["caches"].items())
    installed = ", ".join(f"{name} {v}" for name, v in versions.items() if v)
    lines = [
        "# Benchmarks",
        "",
        f"Written by `python -m benchmarks` from [{source}]({source}); do not edit.",
        "",
        f"- Date: {report['date']}",
        f"- Machine: {machine['cpu']}, {machine['cores']} cores, {caches},"
        f" {(machine['memory_bytes'] or 0) / 2**30:.0f} GB; {', '.join(machine['simd'])};"
        f" {machine['system']}",
        f"- Threads: {report['threads']} for every peer",
        f"- Versions: Python {machine['python']}, {installed}",
        "",
        *_METHOD,
        *(["", f"![Pairs per second]({picture})"] if picture else []),
    ]
    for name in workloads_of(report):
        lines += ["", f"## {report['titles'][name]}", "", _markdown_row(HEAD)]
        lines.append(_markdown_row(("---:", "---", *["---:"] * (len(HEAD) - 2))))
        lines += [_markdown_row(row) for row in rows(report, name)]
    return "\n".join(lines) + "\n"


def _markdown_row(entries: tuple[str, ...]) -> str:
    return "| " + " | ".join(entries) + " |"


def titles() -> dict[str, str]:
    """Titles of all jobs, kept in the JSON file."""
    return {name: workload.title for name, workload in WORKLOADS.items()}


def save(report: Report, folder: Path) -> Path:
    """Write the JSON file and the page that shows it; return the path of the first."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{report['date'].replace(':', '').replace(' ', '-')}.json"
    path.write_text(json.dumps(report, indent=1) + "\n")
    write_page(path)
    return path


def write_page(path: Path) -> Path:
    """Write `README.md` and its chart next to the JSON file at `path`."""
    report = json.loads(path.read_text())
    picture = path.parent / "speed.png"
    drawn = chart.draw(report, picture)
    page = path.parent / "README.md"
    page.write_text(markdown(report, path.name, picture.name if drawn else None))
    return page
