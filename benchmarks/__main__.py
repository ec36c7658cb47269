"""Command line: measure, print, save."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from datetime import datetime, timezone
from pathlib import Path

from benchmarks import machine, report
from benchmarks.peers import PEERS
from benchmarks.rounds import Limits, Measurement, measure
from benchmarks.workloads import WORKLOADS, Size

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "benchmarks"


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    add = parser.add_argument
    add("--workload", nargs="*", choices=WORKLOADS, help="jobs to run (default: all)")
    add("--peer", nargs="*", choices=PEERS, help="libraries to run (default: all)")
    add("--size", nargs="*", type=int, help="numbers of points (default: those of the job)")
    add("--most", type=int, help="leave out the job's sizes above this")
    add("--memory", type=float, default=6, help="GiB that a peer's tables may take (default: 6)")
    add("--threads", type=int, default=min(2, machine.cores()), help="default: 2")
    add("--rounds", type=int, default=9, help="rounds per peer, at most (default: 9)")
    add("--budget", type=float, default=20, help="seconds for the rounds of one peer (default: 20)")
    add("--save", action="store_true", help="keep the results of a part of the tables, too")
    add("--folder", type=Path, default=FOLDER, help="where results are kept")
    add("--page", type=Path, metavar="JSON", help="only write README.md again, from this file")
    return parser.parse_args()


def say(message: str) -> None:
    """Show what is going on, on one line of stderr."""
    sys.stderr.write(f"\r\033[K{message}" if sys.stderr.isatty() else f"{message}\n")
    sys.stderr.flush()


def run(options: argparse.Namespace) -> report.Report:
    """Measure what was asked for."""
    limits = Limits(
        threads=options.threads,
        rounds=options.rounds,
        budget_s=options.budget,
        memory_bytes=min(machine.available_bytes() // 2, int(options.memory * 2**30)),
    )
    cells: list[Measurement] = []
    for name in options.workload or WORKLOADS:
        workload = WORKLOADS[name]
        peers = [p for p in workload.calls if not options.peer or p in options.peer]
        sizes = [Size(n, n) for n in options.size] if options.size else workload.sizes
        sizes = [size for size in sizes if not options.most or size.n <= options.most]
        for size in sizes:
            cells += measure(workload, size, peers, limits, say)
    say("")
    return {
        "schema": 1,
        "date": datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M"),
        "machine": machine.describe(),
        "versions": machine.versions(),
        "threads": limits.threads,
        "rounds": limits.rounds,
        "titles": report.titles(),
        "results": [dataclasses.asdict(cell) for cell in cells],
    }


def main() -> None:
    """Run the command line."""
    options = arguments()
    if options.page:
        print(report.write_page(options.page))
        return
    result = run(options)
    print(report.text(result))
    partial = options.workload or options.peer or options.size
    if options.save or not partial:
        print(f"kept in {report.save(result, options.folder)}")


if __name__ == "__main__":
    main()
