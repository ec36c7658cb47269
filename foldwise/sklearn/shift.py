"""The mean shift, of all seeds at once."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from foldwise.api.own import where
from foldwise.api.variables import Pm, Vi, Vj
from foldwise.sklearn import theirs


class _Found(NamedTuple):
    """Where seeds end: of each place that is different, how many points are around it."""

    centers: Any
    counts: Any
    steps: int


class MeanShift(theirs.MeanShift):
    """`sklearn.cluster.MeanShift`.

    The seeds move together: in each step a reduction compares all that still move with all points.
    Seeds that meet go on as one. The bandwidth, if none is given, is that of
    `foldwise.sklearn.estimate_bandwidth`. `n_jobs` is ignored.

    Example:
        >>> import numpy as np
        >>> from foldwise.sklearn import MeanShift
        >>> X = np.array([[0.0], [0.2], [5.0], [5.2]])
        >>> MeanShift(bandwidth=1.0).fit(X).cluster_centers_.ravel().round(3).tolist()
        [5.1, 0.1]
    """

    def fit(self, X: Any, y: Any = None) -> MeanShift:
        """Find the clusters of the rows of X, an array of shape `(N, D)`."""
        self._validate_params()
        x = theirs.validate_data(self, X)
        bandwidth = estimate_bandwidth(x) if self.bandwidth is None else self.bandwidth
        seeds = self.seeds
        if seeds is None:
            seeds = x
            if self.bin_seeding:
                seeds = theirs.get_bin_seeds(x, bandwidth, self.min_bin_freq)
        found = _shifted(x, np.asarray(seeds), bandwidth, self.max_iter)
        self.n_iter_ = found.steps
        if not len(found.centers):
            raise ValueError(
                f"No point was within bandwidth={bandwidth:f} of any seed. Try a different seeding "
                "strategy or increase the bandwidth."
            )
        self.cluster_centers_ = _apart(found, bandwidth)
        distances, labels = _nearest(x, self.cluster_centers_)
        if not self.cluster_all:
            labels[distances > bandwidth] = -1
        self.labels_ = labels
        return self

    def predict(self, X: Any) -> Any:
        """The nearest centre of each row of X."""
        theirs.check_is_fitted(self)
        return _nearest(theirs.validate_data(self, X, reset=False), self.cluster_centers_)[1]


def estimate_bandwidth(
    X: Any,
    *,
    quantile: float = 0.3,
    n_samples: int | None = None,
    random_state: Any = 0,
    n_jobs: int | None = None,
) -> float:
    """`sklearn.cluster.estimate_bandwidth`: the mean distance to the furthest of the nearest 30 %.

    Args:
        X: points, of shape `(N, D)`.
        quantile: the share of points that are near, from 0 to 1.
        n_samples: use so many points of X only.
        random_state: chooses these.
        n_jobs: ignored.

    Raises:
        ValueError: if X is no matrix of finite numbers, or the quantile is not between 0 and 1.

    Example:
        >>> import numpy as np
        >>> from foldwise.sklearn import estimate_bandwidth
        >>> float(estimate_bandwidth(np.array([[0.0], [1.0], [3.0]]), quantile=0.7))
        1.3333333333333333
    """
    x = theirs.check_array(X)
    if n_samples is not None:
        x = x[theirs.check_random_state(random_state).permutation(len(x))[:n_samples]]
    if not 0 <= quantile <= 1:
        raise ValueError(f"quantile must be a number from 0 to 1, not {quantile}")
    nearest, points = max(int(len(x) * quantile), 1), x.astype(np.float64)
    if len(x) == 1:
        return 0.0
    place = (nearest - 1) / (len(x) - 1)
    ranked = Vi(points).sqdist(Vj(points)).quantile(place, axis=1, method="nearest")
    return np.sqrt(ranked).mean()


def _shifted(x: Any, seeds: Any, bandwidth: float, most: int) -> _Found:
    """Move each seed to the mean of the points around it, until it hardly moves."""
    kind = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    points = x.astype(np.float64)
    columns = Vj(np.concatenate([points, np.ones((len(points), 1))], 1))
    radius = Pm(np.array([float(bandwidth) ** 2]))
    moving, steps = np.unique(seeds, axis=0).astype(np.float64), 0
    centers: list[Any] = []
    counts: list[Any] = []
    while len(moving):
        near = Vi(moving).sqdist(Vj(points)) <= radius
        sums = where(near, columns, 0.0).sum(axis=1)
        there = sums[:, -1] > 0
        sums, moving = sums[there], moving[there]
        means = (sums[:, :-1] / sums[:, -1:]).astype(kind).astype(np.float64)
        shifts = np.sqrt(((means - moving) ** 2).sum(1))
        ended = (shifts <= 1e-3 * bandwidth) | (steps == most)
        centers.append(means[ended])
        counts.append(sums[ended, -1])
        moving = np.unique(means[~ended], axis=0)
        steps += bool(len(moving))
    places, first = np.unique(np.concatenate(centers), axis=0, return_index=True)
    return _Found(places.astype(kind), np.concatenate(counts)[first], steps)


def _apart(found: _Found, bandwidth: float) -> Any:
    """Centres that are further apart than the bandwidth: those with most points around them."""
    order = np.lexsort((*found.centers.T[::-1], found.counts))[::-1]
    centers = found.centers[order]
    tree, alone = theirs.KDTree(centers), np.ones(len(centers), bool)
    for i in range(len(centers)):
        if alone[i]:
            alone[tree.query_radius(centers[i : i + 1], bandwidth)[0]] = False
            alone[i] = True
    return centers[alone]


def _nearest(x: Any, centers: Any) -> tuple[Any, Any]:
    """The distance of each point to the nearest centre, and its number."""
    ranks = Vi(x.astype(np.float64)).sqdist(Vj(centers.astype(np.float64)))
    values, places = ranks.Kmin_argKmin(1, axis=1)
    return np.sqrt(values[:, 0]), places[:, 0]
