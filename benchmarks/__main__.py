"""Command line: measure, print, save."""

from __future__ import annotations

import argparse
import dataclasses
import itertools
import sys
import time
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

from benchmarks import machine, report
from benchmarks.limits import Peaks
from benchmarks.peers import PEERS
from benchmarks.results import Report
from benchmarks.rounds import Limits, Measurement, inner_loop_of, measure, measure_first
from benchmarks.targets import ROWS
from benchmarks.workload import Size, Workload
from benchmarks.workloads import WORKLOADS

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "benchmarks"
HURRY = {"rounds": 3, "budget_s": 2.0}  # when the time is over


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    add = parser.add_argument
    rows = [row.name for row in ROWS]
    add("--row", nargs="*", choices=rows, help="rows of the target table (default: all)")
    add("--workload", nargs="*", choices=WORKLOADS, metavar="NAME", help="jobs (default: all)")
    add("--peer", nargs="*", choices=PEERS, metavar="NAME", help="libraries (default: all)")
    add("--quick", action="store_true", help="a few jobs of each row")
    add("--list", action="store_true", help="show rows and jobs, and measure nothing")
    add("--size", type=int, metavar="N", help="at most so many points; to try things out")
    add("--memory", type=float, default=6, help="GiB that a peer's tables may take (default: 6)")
    add("--threads", type=int, default=min(2, machine.cores()), help="default: 2")
    add("--rounds", type=int, default=5, help="rounds per peer, at most (default: 5)")
    add("--budget", type=float, default=8, help="seconds for the rounds of one peer (default: 8)")
    add("--patience", type=float, default=60, help="seconds for one answer (default: 60)")
    add("--minutes", type=float, default=25, help="then the rest is done in a hurry (default: 25)")
    add("--save", action="store_true", help="keep the results of a part of the tables, too")
    add("--merge", type=Path, metavar="JSON", help="replace what is measured in this file")
    add("--folder", type=Path, default=FOLDER, help="where results are kept")
    add("--page", type=Path, metavar="JSON", help="only write README.md again, from this file")
    options = parser.parse_args()
    if options.merge and (options.size or options.peer):
        parser.error("--merge replaces whole jobs: it takes neither --size nor --peer")
    return options


def say(message: str) -> None:
    """Show the progress, on one line of stderr."""
    sys.stderr.write(f"\r\033[K{message}" if sys.stderr.isatty() else f"{message}\n")
    sys.stderr.flush()


def chosen(options: argparse.Namespace) -> list[Workload]:
    """The workloads that the command line asks for."""
    found = (WORKLOADS[name] for name in options.workload or WORKLOADS)
    found = (workload for workload in found if not options.row or workload.row in options.row)
    names = {workload.name for workload in found if workload.quick or not options.quick}
    # Workloads that are compared with each other are measured together, or not at all.
    groups = {WORKLOADS[name].group for name in names} - {""}
    return [w for w in WORKLOADS.values() if w.name in names or w.group in groups]


def groups(workloads: list[Workload]) -> Iterator[list[Workload]]:
    """Those that are measured in turns."""
    for _, group in itertools.groupby(workloads, lambda workload: workload.group or workload.name):
        yield list(group)


def empty(options: argparse.Namespace) -> Report:
    """A report without results; or the one to merge into, brought up to date."""
    old: Report = {"results": [], "loops": {}, "dates": []}
    if options.merge:
        old = report.load(options.merge)
    today = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M")
    here = {"machine": machine.describe(), "threads": options.threads}
    if options.merge and any(old[key] != value for key, value in here.items()):
        raise SystemExit(f"{options.merge} is of another machine or number of threads")
    return {
        "schema": 2,
        "dates": [*old["dates"], f"{today} ({machine.revision()})"],
        **here,
        "versions": machine.versions(),
        "loops": old["loops"],
        "results": old["results"],
    }


def merge(result: Report, cells: list[Measurement]) -> None:
    """Put new cells into the place of old ones."""
    new = {cell.workload for cell in cells}
    kept = [c for c in result["results"] if c["workload"] not in new]
    result["results"] = kept + [dataclasses.asdict(cell) for cell in cells]


def run(options: argparse.Namespace, result: Report, path: Path | None) -> None:
    """Measure the chosen workloads, and save after each group."""
    limits = Limits(
        threads=options.threads,
        rounds=3 if options.quick else options.rounds,
        budget_s=4 if options.quick else options.budget,
        patience_s=options.patience,
        memory_bytes=min(machine.available_bytes() // 2, int(options.memory * 2**30)),
    )
    peaks = Peaks(limits.threads)
    deadline = time.monotonic() + 60 * options.minutes
    for group in groups(chosen(options)):
        if time.monotonic() > deadline:
            limits = dataclasses.replace(limits, **HURRY)
        jobs: list[tuple[Workload, Size, list[str]]] = []
        for workload in group:
            peers = [p for p in workload.calls if not options.peer or p in options.peer]
            size = workload.size.at_most(options.size) if options.size else workload.size
            jobs.append((workload, size, peers))
        if group[0].first:
            merge(result, measure_first(*jobs[0], limits, say))
        else:
            profiled = group[0].profiled and "foldwise" in jobs[0][2]
            if profiled:
                loop = inner_loop_of(*jobs[0][:2], limits)
                result["loops"].pop(group[0].name, None)
                result["loops"] |= {group[0].name: dataclasses.asdict(loop)} if loop else {}
            merge(result, measure(jobs, limits, peaks if profiled else None, say))
        if path:
            report.save(result, path)
    say("")


def main() -> None:
    """Run the command line."""
    options = arguments()
    if options.page:
        print(report.write_page(options.page))
        return
    if options.list:
        for workload in chosen(options):
            print(f"{workload.row:12s} {workload.name:28s} {workload.title}")
        return
    result = empty(options)
    partial = options.row or options.workload or options.peer or options.size or options.quick
    path = options.merge
    if not path and (options.save or not partial):
        path = (
            options.folder / f"{result['dates'][-1][:16].replace(':', '').replace(' ', '-')}.json"
        )
    try:
        run(options, result, path)
    except KeyboardInterrupt:
        say("interrupted\n")
    print(report.text(result))
    if path and path.exists():
        print(f"kept in {path} and {report.write_page(path)}")


if __name__ == "__main__":
    main()
