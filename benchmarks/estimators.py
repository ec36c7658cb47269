"""Estimators of `foldwise.sklearn` beside scikit-learn's: `python -m benchmarks.estimators`.

All take turns in one process. A figure is a ratio of medians: how many times as long scikit-learn
takes, both of the time that passed and of that of all processors, since a busy machine stretches
the first. Where scikit-learn takes minutes, a part of the queries is measured, or fewer points:
each row says how many.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import numpy as np
import sklearn.cluster
import sklearn.decomposition
import sklearn.kernel_approximation
import sklearn.kernel_ridge
import sklearn.metrics.pairwise
import sklearn.neighbors
import sklearn.svm
from threadpoolctl import threadpool_limits

import foldwise
import foldwise.sklearn as ours
from benchmarks import machine

Job = Callable[[], Any]
OURS = "ours"


class Row(NamedTuple):
    """A job in all libraries.

    Attributes:
        title: what is done.
        size: on how many points.
        jobs: how, by the name of the peer; ours is among them.
    """

    title: str
    size: str
    jobs: dict[str, Job]


class Clouds:
    """Points, queries and targets, normal, in D dimensions.

    From 4 dimensions on they are scaled to the distances that there are in three.
    """

    def __init__(self, dim: int, points: int, queries: int, dtype: str) -> None:
        rng = np.random.default_rng(0)
        scale = min(1, 3 / dim) ** 0.5
        self.x, self.q = (
            (scale * rng.standard_normal((count, dim))).astype(dtype) for count in (points, queries)
        )
        self.y = self.x[:, 0].astype(np.float64)
        self.labels = (self.y > 0).astype(int)
        self.few, self.more = self.x[:3000], self.x[:6000]


def neighbours(c: Clouds) -> Iterator[Row]:
    size = f"{len(c.q):,} x {len(c.x):,}"
    theirs = sklearn.neighbors

    def fitted(package: Any, name: str, *targets: Any, **options: Any) -> Any:
        return getattr(package, name)(**options).fit(c.x, *targets)

    mine, brute, tree, choice = (
        fitted(package, "NearestNeighbors", algorithm=algorithm)
        for package, algorithm in (
            (ours, "brute"),
            (theirs, "brute"),
            (theirs, "kd_tree"),
            (ours, "auto"),
        )
    )
    yield Row(
        "NearestNeighbors.kneighbors, k = 5",
        size,
        {
            OURS: lambda: mine.kneighbors(c.q),
            "brute force": lambda: brute.kneighbors(c.q),
            "tree": lambda: tree.kneighbors(c.q),
            "ours, auto": lambda: choice.kneighbors(c.q),
        },
    )
    for name, targets in (("KNeighborsClassifier", c.labels), ("KNeighborsRegressor", c.y)):
        one, other = (fitted(p, name, targets, algorithm="brute") for p in (ours, theirs))
        jobs = {
            OURS: lambda one=one: one.predict(c.q),
            "brute force": lambda other=other: other.predict(c.q),
        }
        yield Row(f"{name}.predict", size, jobs)


def density(c: Clouds) -> Iterator[Row]:
    mine, its = (e.fit(c.x) for e in (ours.KernelDensity(), sklearn.neighbors.KernelDensity()))
    q = c.q[: len(c.q) // 5]
    yield Row(
        "KernelDensity.score_samples, gaussian",
        f"{len(q):,} x {len(c.x):,}",
        {OURS: lambda: mine.score_samples(q), "tree": lambda: its.score_samples(q)},
    )


def clusters(c: Clouds) -> Iterator[Row]:
    options: dict[str, Any] = {"n_init": 1, "max_iter": 3, "init": "random", "random_state": 0}
    size = f"{len(c.x):,} x 100, 3 steps"
    yield Row(
        "KMeans.fit",
        size,
        {
            OURS: lambda: ours.KMeans(100, **options).fit(c.x),
            "brute force": lambda: sklearn.cluster.KMeans(100, **options).fit(c.x),
        },
    )
    seeds = c.q[:20]
    shift = {"bandwidth": 1.0, "seeds": seeds, "max_iter": 5}
    yield Row(
        "MeanShift.fit, 5 steps",
        f"{len(seeds)} seeds, {len(c.x):,}",
        {
            OURS: lambda: ours.MeanShift(**shift).fit(c.x),
            "tree": lambda: sklearn.cluster.MeanShift(**shift).fit(c.x),
        },
    )
    x = c.few
    spectral: dict[str, Any] = {"gamma": 0.3, "random_state": 0, "assign_labels": "cluster_qr"}
    yield Row(
        "SpectralClustering.fit",
        f"{len(x):,}",
        {
            OURS: lambda: ours.SpectralClustering(4, **spectral).fit(x),
            "table": lambda: sklearn.cluster.SpectralClustering(4, **spectral).fit(x),
        },
    )


def features(c: Clouds) -> Iterator[Row]:
    x, y, q = c.few, c.y[: len(c.few)], c.q[:200]
    pca: dict[str, Any] = {"kernel": "rbf", "random_state": 0, "gamma": 0.5}
    yield Row(
        "KernelPCA.fit_transform, 4 components",
        f"{len(c.more):,}",
        {
            OURS: lambda: ours.KernelPCA(4, **pca).fit_transform(c.more),
            "table": lambda: sklearn.decomposition.KernelPCA(4, **pca).fit_transform(c.more),
        },
    )
    part = c.x[:20_000]
    mine, its = (
        package.Nystroem(n_components=100, random_state=0).fit(c.x)
        for package in (ours, sklearn.kernel_approximation)
    )
    yield Row(
        "Nystroem.transform, 100 components",
        f"{len(part):,}",
        {OURS: lambda: mine.transform(part), "table": lambda: its.transform(part)},
    )
    ridge: dict[str, Any] = {"kernel": "rbf", "gamma": 0.5}
    yield Row(
        "KernelRidge.fit",
        f"{len(x):,}",
        {
            OURS: lambda: ours.KernelRidge(**ridge).fit(x, y),
            "table": lambda: sklearn.kernel_ridge.KernelRidge(**ridge).fit(x, y),
        },
    )
    models = [p.KernelRidge(**ridge).fit(x, y) for p in (ours, sklearn.kernel_ridge)]
    for model in models:  # as if fitted to all points: the time of a prediction is that of its sum
        model.X_fit_, model.dual_coef_ = c.x, c.y
    yield Row(
        "KernelRidge.predict",
        f"{len(q):,} x {len(c.x):,}",
        {OURS: lambda: models[0].predict(q), "table": lambda: models[1].predict(q)},
    )


def tables(c: Clouds) -> Iterator[Row]:
    x, labels = c.x[:1500], c.labels[:1500]
    yield Row(
        "rbf_kernel",
        f"{len(x):,} x {len(x):,}",
        {
            OURS: lambda: ours.rbf_kernel(x),
            "table": lambda: sklearn.metrics.pairwise.rbf_kernel(x),
        },
    )
    svc = sklearn.svm.SVC
    yield Row(
        "SVC(kernel=rbf_kernel).fit",
        f"{len(x):,}",
        {
            OURS: lambda: svc(kernel=ours.rbf_kernel).fit(x, labels),
            "table": lambda: svc(kernel=sklearn.metrics.pairwise.rbf_kernel).fit(x, labels),
        },
    )


FAMILIES = (neighbours, density, clusters, features, tables)


def measured(row: Row, rounds: int, budget: float) -> dict[str, tuple[float, float]]:
    """Medians of the time that passed and of that of all processors, by peer."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in row.jobs}
    for job in row.jobs.values():
        job()
    start = time.perf_counter()
    for _ in range(rounds):
        for name, job in row.jobs.items():
            before = time.perf_counter(), time.process_time()
            job()
            taken[name].append((time.perf_counter() - before[0], time.process_time() - before[1]))
        if time.perf_counter() - start > budget:
            break
    return {
        name: (statistics.median(t[0] for t in times), statistics.median(t[1] for t in times))
        for name, times in taken.items()
    }


def main() -> None:
    """Measure, and print the lines of a table in Markdown."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.estimators", description=__doc__)
    add = parser.add_argument
    add("--dims", type=int, nargs="*", default=[3, 10, 50], help="default: 3 10 50")
    add("--points", type=int, default=100_000, help="default: 100,000")
    add("--queries", type=int, default=1000, help="rows that are measured (default: 1000)")
    add("--dtype", choices=["float32", "float64"], default="float64")
    add("--threads", type=int, default=min(2, machine.cores()), help="default: 2")
    add("--rounds", type=int, default=5, help="default: 5")
    add("--budget", type=float, default=30, help="seconds of the rounds of a row (default: 30)")
    add("--only", default="", help="rows whose title has this text")
    options = parser.parse_args()
    print(f"{machine.describe()['cpu']}, {options.dtype}, {options.threads} threads\n")
    print("| | points | D | ours | peer | times as long | of processor time |")
    print("|---|---|---|---|---|---|---|", flush=True)
    with threadpool_limits(options.threads), foldwise.threads(options.threads):
        for dim in options.dims:
            clouds = Clouds(dim, options.points, options.queries, options.dtype)
            for row in (row for family in FAMILIES for row in family(clouds)):
                if options.only not in row.title:
                    continue
                found = measured(row, options.rounds, options.budget)
                wall, cpu = found.pop(OURS)
                for peer, (its_wall, its_cpu) in found.items():
                    print(
                        f"| {row.title} | {row.size} | {dim} | {1000 * wall:.3g} ms | {peer} | "
                        f"{its_wall / wall:.2g} | {its_cpu / cpu:.2g} |",
                        flush=True,
                    )


if __name__ == "__main__":
    main()
