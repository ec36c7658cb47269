"""Matrices that one can hold: parts, blocks, given pairs, tensors, beside PyTorch's tables.

The jobs are Foldwise's own language, so PyKeOps is no peer. Each is a sum over columns of a
Gaussian, in another dress.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import numpy as np

from benchmarks import calls, dense, references, symbolic
from benchmarks.calls import Array, Call, Inputs, Job, Run
from benchmarks.references import Reference
from benchmarks.workload import MakeInputs, Size, Workload, points

NEIGHBOURS = 32
LABELS = 20
SHARE = 20  # of so many columns a row visits one
RUN = 32  # columns that stand together


def _kernel(lazy: Any, x: Any, y: Any) -> Any:
    return (-symbolic.square_distances(lazy, x, y)).exp()


def _table(x: Any, y: Any) -> Any:
    return dense.torch_square_distances(x, y).neg_().exp_()


def _reference(inputs: Inputs, rows: Array) -> Array:
    """The table of these rows, in float64."""
    x, y = inputs["x"][rows].astype(np.float64), inputs["y"].astype(np.float64)
    return np.exp(-((x[:, None] - y) ** 2).sum(-1))


def _total(table: Array) -> Array:
    return table.sum(1, keepdims=True)


def _sum_of(weight: Callable[[Inputs, Array], Any] = lambda inputs, rows: 1) -> Reference:
    """The sum over columns of the table times weights."""
    return lambda inputs, rows: _total(_reference(inputs, rows) * weight(inputs, rows))


def _distances(inputs: Inputs, rows: Array) -> Array:
    return -np.log(_reference(inputs, rows))


# ------------------------------------------------------------------------------------------- inputs


def _with_more_columns(rng: np.random.Generator, size: Size) -> Inputs:
    """Twice as many columns as the job takes."""
    return points(x=3, y=3)(rng, Size(size.m, 2 * size.n))


def _with_neighbours(rng: np.random.Generator, size: Size) -> Inputs:
    apart = rng.choice(size.n, min(NEIGHBOURS, size.n), replace=False)  # no column twice
    near = (rng.integers(0, size.n, (size.m, 1)) + apart) % size.n
    return {**points(x=3, y=3)(rng, size), "near": near}


def _with_runs(rng: np.random.Generator, size: Size) -> Inputs:
    """Each row visits `size.n` columns of twenty times as many, in runs that do not touch."""
    cells = SHARE * size.n // (2 * RUN)
    found = np.stack([rng.permutation(cells)[: size.n // RUN] for _ in range(size.m)])
    first = 2 * RUN * found + rng.integers(0, RUN, found.shape)
    near = (first[:, :, None] + np.arange(RUN)).reshape(size.m, -1)
    return {**points(x=3, y=3)(rng, Size(size.m, SHARE * size.n)), "near": near}


def _with_places(rng: np.random.Generator, size: Size) -> Inputs:
    """The same at places that are all alone."""
    near = np.stack([rng.permutation(SHARE * size.n)[: size.n] for _ in range(size.m)])
    return {**points(x=3, y=3)(rng, Size(size.m, SHARE * size.n)), "near": near}


def _with_weights(rng: np.random.Generator, size: Size) -> Inputs:
    weights = rng.random((size.m, size.n), dtype=np.float32)
    return {**points(x=3, y=3)(rng, size), "w": weights}


def _with_metrics(rng: np.random.Generator, size: Size) -> Inputs:
    noise = rng.normal(size=(size.n, 3, 3))
    metrics = (np.eye(3) + 0.1 * noise @ noise.swapaxes(1, 2)).astype(np.float32)
    return {**points(x=3, y=3)(rng, size), "a": metrics}


def _with_labels(rng: np.random.Generator, size: Size) -> Inputs:
    table = rng.random((LABELS, LABELS), dtype=np.float32)
    ends = {"i": rng.integers(0, LABELS, size.m), "j": rng.integers(0, LABELS, size.n)}
    return {**points(x=3, y=3)(rng, size), "t": table, **ends}


# --------------------------------------------------------------------------------------------- jobs


def _part(lazy: Any, x: Any, y: Any) -> Any:
    return _kernel(lazy, x, y)[::-1, ::2].sum(1)


def _torch_part(x: Any, y: Any) -> Any:
    return _table(x.flip(0), y[::2]).sum(1, keepdim=True)


def _part_reference(inputs: Inputs, rows: Array) -> Array:
    return _total(_reference({"x": inputs["x"][::-1], "y": inputs["y"][::2]}, rows))


def _whole(lazy: Any, x: Any, y: Any) -> Any:
    return _kernel(lazy, x, y).sum(1)


def _blocks(lazy: Any, x: Any, y: Any) -> Any:
    import foldwise

    half = len(y) // 2
    parts = [_kernel(lazy, x, part) for part in (y[:half], y[half:])]
    return foldwise.concatenate(parts, axis=1).sum(1)


def _entries(lazy: Any, x: Any, y: Any) -> Any:
    return _kernel(lazy, x, y).to_dense()[..., 0]


def _prepare_neighbours(inputs: Inputs) -> Run:
    """The lists are made once, before the timed call."""
    import torch

    from foldwise import BlockRanges
    from foldwise.torch import LazyTensor

    x, y = (torch.from_numpy(inputs[name]) for name in "xy")
    ranges = BlockRanges.from_neighbours(inputs["near"], len(y))
    return lambda: _kernel(LazyTensor, x, y)[ranges].sum(1)


def _prepare_reading(inputs: Inputs) -> Run:
    """The same for a sum of one number of each column."""
    import torch

    from foldwise import BlockRanges, Vi, Vj

    y = torch.from_numpy(inputs["y"][:, :1].copy())
    zero = Vi(torch.zeros(len(inputs["x"]), 1))
    ranges = BlockRanges.from_neighbours(inputs["near"], len(y))
    return lambda: (zero + Vj(y))[ranges].sum(1)


def _torch_reading(x: Any, y: Any, near: Any) -> Any:
    return y[:, 0].take(near).sum(1, keepdim=True)


def _reading_reference(inputs: Inputs, rows: Array) -> Array:
    return _total(inputs["y"][:, 0].astype(np.float64)[inputs["near"][rows]])


def _torch_at(x: Any, y: Any, near: Any) -> Any:
    distances = ((x[:, None] - y[near]) ** 2).sum(-1)
    return distances.neg_().exp_().sum(1, keepdim=True)


def _at_reference(inputs: Inputs, rows: Array) -> Array:
    x, y = inputs["x"][rows].astype(np.float64), inputs["y"].astype(np.float64)
    return _total(np.exp(-((x[:, None] - y[inputs["near"][rows]]) ** 2).sum(-1)))


def _given(lazy: Any, x: Any, y: Any, w: Any) -> Any:
    from foldwise import Vij

    return (_kernel(lazy, x, y) * Vij(w)).sum(1)


def _given_alone(_: Any, x: Any, y: Any, w: Any) -> Any:
    from foldwise import Vij

    return Vij(w).sum(1)


def _metrics(lazy: Any, x: Any, y: Any, a: Any) -> Any:
    from foldwise import Vj

    difference = symbolic.rows(lazy, x) - symbolic.columns(lazy, y)
    return (-(difference | Vj(a, features=2) @ difference)).exp().sum(1)


def _torch_metrics(x: Any, y: Any, a: Any) -> Any:
    import torch

    difference = x[:, None] - y
    form = torch.einsum("ija,jab,ijb->ij", difference, a, difference)
    return form.neg_().exp_().sum(1, keepdim=True)


def _metrics_reference(inputs: Inputs, rows: Array) -> Array:
    x, y, a = (inputs[name].astype(np.float64) for name in "xya")
    difference = x[rows, None] - y
    return _total(np.exp(-np.einsum("ija,jab,ijb->ij", difference, a, difference)))


def _labels(lazy: Any, x: Any, y: Any, t: Any, i: Any, j: Any) -> Any:
    import foldwise

    return (_kernel(lazy, x, y) * foldwise.lookup(t, i=i, j=j)).sum(1)


def _shares(lazy: Any, x: Any, y: Any) -> Any:
    return (-symbolic.square_distances(lazy, x, y)).softmax(1) @ y


def _torch_shares(x: Any, y: Any) -> Any:
    return dense.torch_square_distances(x, y).neg_().softmax(1) @ y


def _shares_reference(inputs: Inputs, rows: Array) -> Array:
    return references.softmax({**inputs, "v": inputs["y"]}, rows)


def _median(lazy: Any, x: Any, y: Any) -> Any:
    return symbolic.square_distances(lazy, x, y).median(1)


def _torch_median(x: Any, y: Any) -> Any:
    return dense.torch_square_distances(x, y).median(1, keepdim=True).values


def _median_reference(inputs: Inputs, rows: Array) -> Array:
    """The lower one, as in PyTorch."""
    found = np.sort(_distances(inputs, rows), 1)
    return found[:, (found.shape[1] - 1) // 2, None]


def _capped(lazy: Any, x: Any, y: Any) -> Any:
    scores = symbolic.square_distances(lazy, x, y)
    return _cap()(scores).logsumexp(1)


def _torch_capped(x: Any, y: Any) -> Any:
    found = dense.torch_square_distances(x, y).div_(-5).tanh_().mul_(5)
    return found.logsumexp(1, keepdim=True)


def _capped_reference(inputs: Inputs, rows: Array) -> Array:
    return np.log(_total(np.exp(5 * np.tanh(_distances(inputs, rows) / -5))))


@functools.cache
def _cap() -> Any:
    import foldwise

    @foldwise.op
    def capped(s: Any) -> Any:
        return 5 * (s / -5).tanh()

    return capped


def _sketch(lazy: Any, x: Any, y: Any) -> Any:
    import foldwise

    return foldwise.random.normal((len(x), len(y)), 0, like=y) @ y


def _sketch_reference(inputs: Inputs, rows: Array) -> Array:
    import foldwise

    numbers = foldwise.random.normal((len(inputs["x"]), len(inputs["y"])), 0, like=inputs["y"])
    table = np.concatenate([numbers[int(row) : int(row) + 1].to_dense()[..., 0] for row in rows])
    return table.astype(np.float64) @ inputs["y"].astype(np.float64)


# ------------------------------------------------------------------------------------------- family


class _Row(NamedTuple):
    name: str
    title: str
    job: Job | Call
    torch: Job | None
    reference: Reference
    inputs: MakeInputs = points(x=3, y=3)
    size: Size = Size(10_000, 10_000)
    tables: float = 1


_GAUSSIAN = dense.torch_kernel_sum("gaussian")
_ROWS = (
    _Row("whole", "all pairs", _whole, _GAUSSIAN, _sum_of()),
    _Row("part", "every other column", _part, _torch_part, _part_reference, _with_more_columns),
    _Row(
        "runs",
        f"a 20th of the columns, in runs of {RUN}",
        Call(_prepare_neighbours),
        _torch_at,
        _at_reference,
        _with_runs,
        Size(10_000, 512),
        tables=8,
    ),
    _Row(
        "places",
        "a 20th of the columns, at random",
        Call(_prepare_neighbours),
        _torch_at,
        _at_reference,
        _with_places,
        Size(10_000, 512),
        tables=8,
    ),
    _Row(
        "reading",
        "the same, one number of each column",
        Call(_prepare_reading),
        _torch_reading,
        _reading_reference,
        _with_places,
        Size(10_000, 512),
        tables=1,
    ),
    _Row("blocks", "two blocks of columns", _blocks, _GAUSSIAN, _sum_of()),
    _Row("entries", "all entries", _entries, _table, _reference, size=Size(2_000, 2_000)),
    _Row(
        "neighbours",
        f"{NEIGHBOURS} neighbours of each row",
        Call(_prepare_neighbours),
        _torch_at,
        _at_reference,
        _with_neighbours,
        Size(100_000, 100_000),
        tables=0,
    ),
    _Row(
        "given",
        "times a given table",
        _given,
        lambda x, y, w: (_table(x, y) * w).sum(1, keepdim=True),
        _sum_of(lambda inputs, rows: inputs["w"][rows]),
        _with_weights,
    ),
    _Row(
        "given_alone",
        "sum of a given table",
        _given_alone,
        lambda x, y, w: w.sum(1, keepdim=True),
        lambda inputs, rows: _total(inputs["w"][rows].astype(np.float64)),
        _with_weights,
    ),
    _Row(
        "metrics",
        "a metric for each column",
        _metrics,
        _torch_metrics,
        _metrics_reference,
        _with_metrics,
        Size(5_000, 5_000),
        tables=4,
    ),
    _Row(
        "labels",
        f"times entries of a table of {LABELS} x {LABELS}",
        _labels,
        lambda x, y, t, i, j: (_table(x, y) * t[i][:, j]).sum(1, keepdim=True),
        _sum_of(lambda inputs, rows: inputs["t"][inputs["i"][rows]][:, inputs["j"]]),
        _with_labels,
    ),
    _Row("softmax", "softmax times an array", _shares, _torch_shares, _shares_reference),
    _Row("median", "median of distances", _median, _torch_median, _median_reference),
    _Row("own_op", "log-sum-exp of an op of one's own", _capped, _torch_capped, _capped_reference),
    _Row("sketch", "random normal matrix times an array", _sketch, None, _sketch_reference),
)


_TOGETHER = ("whole", "part", "runs", "places", "reading")


def matrices() -> Iterator[Workload]:
    """Foldwise beside PyTorch's tables."""
    for row in _ROWS:
        job = row.job
        ours = job if isinstance(job, Call) else calls.symbolic("foldwise.torch", job)
        peers = {"foldwise_torch": ours}
        if row.torch is not None:
            peers["torch"] = calls.on_torch(row.torch, tables=row.tables)
        yield Workload(
            f"matrix_{row.name}",
            "matrices",
            row.title,
            row.size,
            row.inputs,
            peers,
            row.reference,
            references.relative_error,
            group="matrices" if row.name in _TOGETHER else "",
            quick=row.name in ("part", "neighbours"),
        )
