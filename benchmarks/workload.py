"""One job at one size: what a workload is, and the helpers that families of them share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from benchmarks import calls, references
from benchmarks.calls import Array, Call, Inputs, Job
from benchmarks.references import Reference

MakeInputs = Callable[[np.random.Generator, "Size"], Inputs]


@dataclass(frozen=True, slots=True)
class Size:
    """Number of rows (of the result) and of columns (reduced over), and of batch elements."""

    m: int
    n: int
    batch: int = 1

    @property
    def pairs(self) -> int:
        """The number of pairs that are evaluated."""
        return self.m * self.n * self.batch

    def at_most(self, points: int) -> Size:
        """This size, or a smaller one."""
        return Size(min(self.m, points), min(self.n, points), min(self.batch, points))


@dataclass(frozen=True, slots=True)
class Workload:
    """A job at one size.

    Attributes:
        name: its name for `--workload`.
        row: of the target table that it belongs to.
        title: its name in tables.
        size: number of points.
        make_inputs: NumPy arrays by name.
        calls: how each peer does it, by the name of the peer.
        reference: float64 result for the given rows.
        error: distance between a result (on those rows) and its reference.
        series: workloads of one series make one line of a chart, ...
        dim: ... against this dimension, or against the size.
        group: workloads of one group are measured in turns, as peers are.
        tolerance: largest error of a result that counts.
        rowwise: whether the result has a line per row.
        first: whether it is the first call of a process that counts.
        profiled: whether the machine code of its inner loop is held to the limits.
        quick: whether `--quick` runs it.
    """

    name: str
    row: str
    title: str
    size: Size
    make_inputs: MakeInputs
    calls: Mapping[str, Call]
    reference: Reference
    error: Callable[[Inputs, Array, Array, Array], float] = references.relative_error
    series: str = ""
    dim: int = 3
    group: str = ""
    tolerance: float = 1e-3
    rowwise: bool = True
    first: bool = False
    profiled: bool = False
    quick: bool = False


POINTS = 20_000
SQUARE = Size(POINTS, POINTS)
_OF_ROWS = "xg"  # arguments with one line per row; the others have one per column


def points(dtype: str = "float32", /, **dims: int) -> MakeInputs:
    """Normal arrays of the given dimensions, and s = 0.7.

    Above three dimensions x and y are scaled to the distances that there are in three.
    """

    def make(rng: np.random.Generator, size: Size) -> Inputs:
        found: Inputs = {}
        lead = () if size.batch == 1 else (size.batch,)
        for name, dim in dims.items():
            count = size.m if name in _OF_ROWS else size.n
            scale = min(1, 3 / dim) ** 0.5 if name in "xy" else 1
            array = scale * rng.standard_normal((*lead, count, dim))
            found[name] = (np.full(1, 0.7) if name == "s" else array).astype(dtype)
        return found

    return make


def few_cotangents(make: MakeInputs) -> MakeInputs:
    """The same with g zero beyond 50 rows, so that the reference is soon computed."""

    def made(rng: np.random.Generator, size: Size) -> Inputs:
        inputs = make(rng, size)
        inputs["g"][50:] = 0
        return inputs

    return made


def both(job: Job, *modules: str) -> dict[str, Call]:
    """The symbolic peers, NumPy front ends unless others are named."""
    names = {
        "foldwise": "foldwise.numpy",
        "foldwise_one": "foldwise.numpy",
        "foldwise_torch": "foldwise.torch",
        "pykeops": "pykeops.numpy",
        "pykeops_torch": "pykeops.torch",
    }
    chosen = modules or ("foldwise", "pykeops")
    return {name: calls.symbolic(names[name], job) for name in chosen}


def in_torch(job: Job) -> dict[str, Call]:
    """The symbolic peers on tensors."""
    return both(job, "foldwise_torch", "pykeops_torch")
