"""Nearest neighbours in the libraries made for them."""

from __future__ import annotations

from typing import Any

from benchmarks.calls import Call, Inputs, Run, on_numpy


def faiss_flat(count: int) -> Call:
    """Exact search in an index that is built outside of the timed call."""

    def prepare(inputs: Inputs) -> Run:
        import faiss

        index: Any = faiss.IndexFlatL2(inputs["y"].shape[1])
        index.add(inputs["y"])
        return lambda: index.search(inputs["x"], count)[1]

    return Call(prepare)


def sklearn_brute(count: int) -> Call:
    """The blocked kernel behind `NearestNeighbors(algorithm="brute")`."""

    def job(x: Any, y: Any) -> Any:
        from sklearn.metrics._pairwise_distances_reduction import ArgKmin

        return ArgKmin.compute(x, y, count, metric="sqeuclidean", return_distance=False)

    return on_numpy(job)
