"""Writes the results: JSON, and a page of Markdown that is made of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks import assembly, chart
from benchmarks.peers import OURS, PEERS
from benchmarks.results import Cell, Limit, Report, Results
from benchmarks.targets import ROWS, Row, Target, judge
from benchmarks.workload import Workload
from benchmarks.workloads import WORKLOADS

MOST_IMPORTANT = ("gaussian_d3", "formula_grad_x_d3", "argkmin10_d3")
FEW_ROUNDS = 5


# ------------------------------------------------------------------------------------------ numbers


def seconds(value: float | None) -> str:
    """A time with three digits and the unit that suits it."""
    if value is None:
        return "-"
    for scale, unit in ((1, "s"), (1e3, "ms"), (1e6, "us")):
        if value * scale >= 0.9995:
            return f"{value * scale:.3g} {unit}" if value * scale < 999.5 else f"{value:.0f} s"
    return f"{value * 1e9:.3g} ns"


def rate(value: float | None) -> str:
    """Pairs per second, in billions or millions."""
    if not value:
        return "-"
    return f"{value / 1e9:.2f} G" if value >= 1e8 else f"{value / 1e6:.1f} M"


def size(cell: Cell) -> str:
    """Rows, columns and batch."""
    m, n, batch = cell["m"], cell["n"], cell["batch"]
    own = f"{m:,}" if m == n else f"{m:,} x {n:,}"
    return own if batch == 1 else f"{batch:,} of {own}"


def number(value: float) -> str:
    """Three digits, without an exponent."""
    return f"{value:.0f}" if value >= 99.5 else f"{value:.3g}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, left: int = 1) -> list[str]:
    """A table in Markdown that reads well as text; the first `left` columns are words."""
    lines = [list(head), *(list(row) for row in rows)]
    widths = [max(3, *(len(line[k]) for line in lines)) for k in range(len(head))]
    ruler = ["-" * w if k < left else "-" * (w - 1) + ":" for k, w in enumerate(widths)]
    padded = [
        [text.ljust(w) if k < left else text.rjust(w) for k, (text, w) in enumerate(pairs)]
        for pairs in (list(zip(line, widths, strict=True)) for line in lines)
    ]
    return ["| " + " | ".join(line) + " |" for line in (padded[0], ruler, *padded[1:])]


# ------------------------------------------------------------------------------------------ targets


def target_table(results: Results) -> list[str]:
    """For each row of targets the worst and the median figure, and the verdict."""
    lines: list[list[str]] = []
    for row in ROWS:
        for n, target in enumerate(row.targets):
            title = row.title if n == 0 else ""
            lines.append([title, *_verdict(target, results.workloads(row.name), results)])
    head = ("row", "target", "met by", "median", "worst", "of", "verdict")
    return table(head, lines, left=2)


def _verdict(target: Target, workloads: list[Workload], results: Results) -> list[str]:
    bound = f"{'>=' if target.at_least else '<='} {number(target.bound * target.scale)}"
    found = judge(target, workloads, results)
    if found is None:
        tried = any(target.about(workload) for workload in workloads)
        verdict = "no figure" if tried else "not measured"
        return [f"{bound} {target.title}", "-", "-", "-", "-", verdict]
    missing = f", {found.missing} without" if found.missing else ""
    met = "met where measured" if found.missing else "met"
    return [
        f"{bound} {target.title}",
        f"{found.met} of {found.count}{missing}",
        number(found.median * target.scale),
        number(found.worst * target.scale),
        found.at,
        met if found.score >= 1 else f"{int(100 * found.score) / 100:.2f} of the target",
    ]


# --------------------------------------------------------------------------------------- workloads


def row_section(row: Row, results: Results) -> list[str]:
    """One line per workload: our time, and how many times as long the others take."""
    workloads = results.workloads(row.name)
    if not workloads:
        return []
    others = [
        peer
        for peer in PEERS
        if any(results.cell(w.name, peer) and _reference(w, results) != peer for w in workloads)
    ]
    first = row.name == "first"
    figures = ("with import", "error") if first else ("pairs/s", "first call", "memory", "error")
    head = ("workload", "points", "ours", *figures, *(PEERS[peer].title for peer in others))
    lines = [_line(workload, results, others, first=first) for workload in workloads]
    return ["", f"## {row.title[0].upper()}{row.title[1:]}", "", *table(head, lines)]


def _reference(workload: Workload, results: Results) -> str:
    """The peer that the others are compared with."""
    ours = results.ours(workload.name)
    return ours["peer"] if ours else OURS[0]


def _line(workload: Workload, results: Results, others: list[str], *, first: bool) -> list[str]:
    ours = results.ours(workload.name)
    cell = ours or next(results.cells(workload.name))
    line = [f"`{workload.name}`", size(cell), seconds(ours["warm_s"] if ours else None)]
    if first:
        line.append(seconds(ours["first_s"] + ours["import_s"]) if ours else "-")
    else:
        line += [rate(results.rate(workload.name)), seconds(ours["first_s"] if ours else None)]
        line.append(_memory(ours))
    line.append(f"{ours['error']:.0e}" if ours and ours["error"] is not None else "-")
    ratios = results.ratios(workload.name)
    return [*line, *(_other(results.cell(workload.name, p), ratios.get(p)) for p in others)]


def _memory(cell: Cell | None) -> str:
    if not cell or cell["peak_bytes"] is None:
        return "-"
    return f"{cell['peak_bytes'] / 2**20:.0f} MB"


def _other(cell: Cell | None, ratio: float | None) -> str:
    if cell is None:
        return ""
    if cell["status"] != "ok":
        return cell["status"]
    if ratio is None:
        return ""  # the one that the others are compared with
    rounds = len(cell["rounds_s"])
    return number(ratio) + (f" ({rounds})" if rounds < FEW_ROUNDS else "")


def wrong(results: Results) -> list[str]:
    """Peers that failed, were too slow, or gave results far from their reference."""
    lines = [
        f"- `{cell['workload']}`, {PEERS[cell['peer']].title}: {cell['status']}: {cell['note']}"
        for cell in results.report["results"]
        if cell["note"]
    ]
    return ["", "## What went wrong", "", *lines] if lines else []


# ------------------------------------------------------------------------------------------ profile


def profile(results: Results) -> list[str]:
    """Limits of all inner loops that were read, and the instructions of the most important."""
    limits = results.limits()
    if not limits:
        return []
    lines = ["", "## Where the time goes", "", *_PROFILE, ""]
    head = ("inner loop of", "vectors x columns", "instructions", "pairs/s")
    head += ("issue-slot limit", "reached", "pipe limit", "reached")
    lines += table(head, (_limit_line(limit) for limit in limits))
    chosen = [limit for limit in limits if limit.workload.name in MOST_IMPORTANT]
    if chosen:
        lines += ["", "Instructions per vector of pairs, by class and by name:", ""]
        lines += _mix(chosen)
    rates = (f"{kind} {value / 1e9:.2f}" for kind, value in results.peaks().items())
    lines += ["", f"Measured peaks, G vector instructions per second: {', '.join(rates)}."]
    return lines


def _limit_line(limit: Limit) -> list[str]:
    loop = limit.loop
    return [
        f"`{limit.workload.name}`",
        f"{loop.rows} x {loop.columns}",
        number(loop.arithmetic / (loop.rows * loop.columns)),
        rate(limit.reached),
        rate(limit.issue),
        f"{100 * limit.reached / limit.issue:.0f} %",
        rate(limit.pipes),
        f"{100 * limit.reached / limit.pipes:.0f} %",
    ]


def _mix(chosen: list[Limit]) -> list[str]:
    def line(title: str, counts: list[float]) -> list[str]:
        return [title, *(number(count) if count else "" for count in counts)]

    turns = [limit.loop.rows * limit.loop.columns for limit in chosen]
    both = list(zip((limit.loop for limit in chosen), turns, strict=True))
    names = dict.fromkeys(name for limit in chosen for name in limit.loop.names)
    lines = [
        line(title, [loop.classes.get(kind, 0) / turn for loop, turn in both])
        for kind, title in assembly.TITLES.items()
    ]
    lines += [
        line(f"`{name}`", [loop.names.get(name, 0) / turn for loop, turn in both]) for name in names
    ]
    return table(("", *(f"`{limit.workload.name}`" for limit in chosen)), lines)


# --------------------------------------------------------------------------------------------- page

_METHOD = """
Each peer runs each job in a fresh process with empty caches. Times are medians of rounds in which
the peers take turns; a call starts from arrays and ends with an array, so symbolic peers build
their formula each time. Columns named after peers say how many times as long as *ours* they take; a
number in parentheses says that there were only so many rounds. *First call* is the first of the
process, compilation included, import and conversion of inputs excluded. *Memory* is the growth of
the process above its inputs. *Error* is the largest difference to float64 over up to 50 rows,
relative to the largest value. *Does not fit*: a dense table would not fit into the memory that
`--memory` allows. *Too slow*: no answer within `--patience`.
""".strip().splitlines()

_PROFILE = """
Vector instructions of the inner loop, read from the machine code: those that compute, along the way
that is taken when nothing rare happens. *Issue-slot limit*: each takes as long as a multiply-add at
its peak, measured in the same rounds. *Pipe limit*: multiply-adds, divisions, and additions with
scaling, each at their own measured peak, and all together at that of a mix: whichever is slowest.
""".strip().splitlines()


def markdown(report: Report, source: str, pictures: Sequence[str] = ()) -> str:
    """The page of the documentation, made of one report."""
    results = Results(report)
    machine, versions = report["machine"], report["versions"]
    caches = ", ".join(f"{name} {size}" for name, size in machine["caches"].items())
    installed = ", ".join(f"{name} {v}" for name, v in versions.items() if v)
    lines = [
        "# Benchmarks",
        "",
        f"Written by `python -m benchmarks` from [{source}]({source}); do not edit.",
        "",
        f"- Date: {', '.join(report['dates'])}",
        f"- Machine: {machine['cpu']}, {machine['cores']} cores, {caches},"
        f" {(machine['memory_bytes'] or 0) / 2**30:.0f} GB; {', '.join(machine['simd'])};"
        f" {machine['system']}",
        f"- Threads: {report['threads']} for every peer; float32 unless said",
        f"- Versions: Python {machine['python']}, {installed}",
        "",
        "## Targets",
        "",
        *target_table(results),
        "",
        *_METHOD,
        *(line for picture in pictures for line in ("", f"![{picture}]({picture})")),
    ]
    for row in ROWS:
        lines += row_section(row, results)
    return "\n".join([*lines, *profile(results), *wrong(results)]) + "\n"


def text(report: Report) -> str:
    """The tables of the measured workloads, for a terminal."""
    results = Results(report)
    lines = [line for line in target_table(results) if "not measured" not in line]
    for row in ROWS:
        lines += row_section(row, results)
    return "\n".join([*lines, *profile(results), *wrong(results)])


def save(report: Report, path: Path) -> None:
    """Write the JSON file, all of it or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(report, indent=1) + "\n")
    partial.replace(path)


def load(path: Path) -> Report:
    """Read a JSON file; results of workloads that are no more are left out."""
    report = json.loads(path.read_text())
    report["results"] = [c for c in report["results"] if c["workload"] in WORKLOADS]
    return report


def write_page(path: Path) -> Path:
    """Write `README.md` and its charts next to the JSON file at `path`."""
    report = load(path)
    pictures = chart.draw(report, path.parent)
    page = path.parent / "README.md"
    page.write_text(markdown(report, path.name, [picture.name for picture in pictures]))
    return page
