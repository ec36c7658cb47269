"""GUDHI: nearest neighbours and distances to a measure, with the implementation `keops`."""

from __future__ import annotations

import warnings
from functools import partial
from typing import Any

import numpy as np
from gudhi.point_cloud.dtm import DistanceToMeasure, DTMDensity
from gudhi.point_cloud.knn import KNearestNeighbors

from downstream.checks import Check, draw

K = 7


def neighbours(lazy: bool, n: int, index: bool = True, distance: bool = True, **metric: Any) -> Any:
    """Distances to the nearest neighbours, those of the indices among them."""
    points, queries = draw(n, 4).double().numpy(), draw(n // 2, 4, seed=1).double().numpy()
    how = {"implementation": "keops" if lazy else "sklearn", **metric}
    model = KNearestNeighbors(K, return_index=index, return_distance=distance, **how)
    found = model.fit(points).transform(queries)
    if not index:
        return found
    indices = np.asarray(found[0] if distance else found)
    difference = queries[:, None] - points[indices]
    order = {"manhattan": 1, "chebyshev": np.inf}.get(metric.get("metric", ""), metric.get("p", 2))
    lengths = np.linalg.norm(difference, order, axis=-1)
    return [lengths, found[1]] if distance else lengths


def of_themselves(lazy: bool, n: int) -> Any:
    """The neighbours of the points among themselves."""
    model = KNearestNeighbors(
        K, return_index=False, return_distance=True, implementation="keops" if lazy else "sklearn"
    )
    # The first is the point itself, at distance 0 up to rounding.
    return np.asarray(model.fit_transform(draw(n, 3).double().numpy()))[:, 1:]


def overflow(lazy: bool, n: int) -> Any:
    """Distances that are too large for float32 are infinite."""
    points = 1e30 * draw(n, 2).numpy()
    if not lazy:
        return np.full((n, K - 1), np.inf)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = KNearestNeighbors(
            K, return_index=False, return_distance=True, implementation="keops"
        )
        return np.asarray(model.fit_transform(points))[:, 1:]


def measure(lazy: bool, n: int, kind: Any = DistanceToMeasure, **options: Any) -> Any:
    """Distances to a measure, or the densities that they give."""
    points = draw(n, 3).numpy()
    model = kind(K, implementation="keops" if lazy else "sklearn", **options)
    return model.fit_transform(points)


CHECKS = [
    Check("neighbours, Euclidean", neighbours, 5000),
    Check("neighbours, Manhattan", partial(neighbours, metric="manhattan"), 5000),
    Check("neighbours, Chebyshev", partial(neighbours, metric="chebyshev"), 5000),
    Check("neighbours, p=3", partial(neighbours, p=3), 5000),
    Check("indices alone", partial(neighbours, distance=False), 5000),
    Check("distances alone", partial(neighbours, index=False), 5000),
    Check("of the points themselves", of_themselves, 5000),
    Check("overflow", overflow, 500),
    Check("distance to a measure", measure, 5000),
    Check("density", partial(measure, kind=DTMDensity), 5000),
]
