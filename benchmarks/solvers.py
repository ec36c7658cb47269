"""Solvers of large kernel systems; `python -m benchmarks.solvers` writes its page.

Two problems with a Matern-3/2 kernel in three dimensions, in float32: regression on points in a
cube, and on curves like roads (`foldwise.datasets.roads`). Each is solved by plain conjugate
gradients, with preconditioners, and by solvers that look at some rows. Passes over all entries are
counted; they cost the same in all of them. `--points` takes a part of the points.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np

from benchmarks import machine
from foldwise import Vi, Vj
from foldwise.datasets import roads
from foldwise.linalg import block_jacobi, cg, cholesky, sketch_and_project

PAGE: Final = Path(__file__).resolve().parents[1] / "docs" / "benchmarks" / "solvers.md"
ALPHA: Final = 1e-2


class Line(NamedTuple):
    """One solver on one problem."""

    solver: str
    passes: float
    made: float
    seconds: float
    residual: float
    text: str


def cube(count: int) -> np.ndarray[Any, Any]:
    """Points in a cube, in units of the length scale."""
    return np.random.default_rng(0).uniform(0, 3, (count, 3))


def curves(count: int) -> np.ndarray[Any, Any]:
    """Some points of the roads, in 3-D."""
    every = np.hstack(roads().standardized())
    return every[np.random.default_rng(0).choice(len(every), min(count, len(every)), replace=False)]


def system(points: np.ndarray[Any, Any]) -> tuple[Any, np.ndarray[Any, Any]]:
    """The kernel matrix, and noisy values of a smooth function."""
    x = points.astype(np.float32)
    r = 3**0.5 * Vi(x).sqdist(Vj(x)).sqrt()
    noise = np.random.default_rng(1).standard_normal((len(x), 1))
    b = np.sin(3 * x[:, :1]) + x[:, 1:2] * x[:, 2:] + ALPHA**0.5 * noise
    return (1 + r) * (-r).exp(), b.astype(np.float32)


def lines(K: Any, b: Any, eps: float, most: int) -> Iterator[Line]:
    """Each solver in turn; `most` limits passes."""
    count = len(b)
    ways: dict[str, Callable[[], Any]] = {
        "conjugate gradients": lambda: None,
        "with `cholesky`": lambda: cholesky(K, ALPHA),
        "with greedy pivots": lambda: cholesky(K, ALPHA, pivots="greedy"),
        "with `block_jacobi`": lambda: block_jacobi(K, ALPHA, max(count // 500, 1)),
    }
    for name, make in ways.items():
        start = time.perf_counter()
        P = make()
        ready = time.perf_counter()
        found = cg(K, b, alpha=ALPHA, eps=eps, max_steps=most, preconditioner=P)
        seconds = time.perf_counter() - ready
        text = "" if P is None else P.text
        yield Line(
            name, int(found.steps.max()), ready - start, seconds, float(found.residuals.max()), text
        )
    block = min(max(count // 100, 256), 1024, count)
    start = time.perf_counter()
    found = sketch_and_project(
        K, b, alpha=ALPHA, eps=eps, max_steps=most * count // block, block=block
    )
    seconds = time.perf_counter() - start
    passes, residual = int(found.steps.max()) * block / count, float(found.residuals.max())
    yield Line("`sketch_and_project`", passes, 0, seconds, residual, f"blocks of {block} rows")


def pass_of(K: Any, b: Any) -> float:
    """Seconds of a product, the median of five."""
    times: list[float] = []
    for _ in range(5):
        start = time.perf_counter()
        K @ b
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def written(name: str, target: str, points: np.ndarray[Any, Any], eps: float, most: int) -> str:
    """A section of the page."""
    K, b = system(points)
    K @ b
    one = pass_of(K, b)
    found = [
        f"## {name}",
        "",
        f"{len(points):,} points. {target} A pass takes {one:.3g} s: {len(points) ** 2 / one:.2e} "
        f"pairs per second, 50 passes {50 * one:.3g} s.",
        "",
        "| solver | passes | made in (s) | solved in (s) | relative residual | |",
        "| --- | ---: | ---: | ---: | ---: | --- |",
    ]
    for line in lines(K, b, eps, most):
        solver, passes, made, seconds, residual, text = line
        row = f"| {solver} | {passes:.3g} | {made:.2g} | {seconds:.3g} | {residual:.1e} | {text} |"
        found.append(row)
        print(f"{name}: {row}", flush=True)
    return "\n".join(found)


def main() -> None:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.solvers", description=__doc__)
    parser.add_argument("--points", type=int, nargs=2, default=(100_000, 400_000), metavar="N")
    parser.add_argument("--eps", type=float, default=1e-3, help="relative residual")
    parser.add_argument("--most", type=int, default=2000, help="passes")
    parser.add_argument("--page", type=Path, default=PAGE, help="the file to write")
    options = parser.parse_args()
    in_cube, on_roads = options.points
    about = machine.describe()
    head = (
        f"# Solvers\n\nWritten by `python -m benchmarks.solvers --points {in_cube} {on_roads}`; do "
        f"not edit.\n\nMatern-3/2 kernel in three dimensions, noise {ALPHA}, float32, relative "
        f"residual {options.eps}. {about['cpu']}, {about['cores']} cores; load when it began: "
        f"{os.getloadavg()[0]:.3g} (times mean little where it is more than a few tenths).\n"
    )
    limits = options.eps, options.most
    fifth = "Target for 100,000: at most a fifth of the steps of conjugate gradients."
    fifty = "Target for 400,000: 50 passes in 480 s on two idle cores."
    sections = [
        written("Points in a cube", fifth, cube(in_cube), *limits),
        written("Roads", fifty, curves(on_roads), *limits),
    ]
    options.page.write_text("\n".join([head, "\n\n".join(sections), ""]))


if __name__ == "__main__":
    main()
