"""K-means, by the algorithm of Lloyd."""

from __future__ import annotations

import warnings
from typing import Any, NamedTuple

import numpy as np

from foldwise.api.variables import Vi, Vj
from foldwise.sklearn import theirs
from foldwise.sklearn.distances import WIDE


class _Run(NamedTuple):
    """One run of the algorithm."""

    labels: Any
    inertia: float
    centers: Any
    steps: int


class KMeans(theirs.KMeans):
    """`sklearn.cluster.KMeans`.

    With `algorithm="lloyd"` (the default) and dense data of up to 64 dimensions of float32 or 32 of
    float64 each point is compared with all centres by a reduction. The first centres, and so the
    clusters, are those of scikit-learn for the same `random_state`.

    Example:
        >>> import numpy as np
        >>> from foldwise.sklearn import KMeans
        >>> X = np.array([[0.0], [0.2], [5.0], [5.2]])
        >>> np.sort(KMeans(2, random_state=0).fit(X).cluster_centers_.ravel())
        array([0.1, 5.1])
    """

    def fit(self, X: Any, y: Any = None, sample_weight: Any = None) -> KMeans:
        """Find the clusters of the rows of X."""
        if theirs.issparse(X) or self.algorithm != "lloyd":
            return theirs.KMeans.fit(self, X, y, sample_weight)
        self._validate_params()
        types = [np.float64, np.float32]
        x = theirs.validate_data(self, X, dtype=types, order="C", copy=self.copy_x)
        if x.shape[1] > WIDE[x.dtype.itemsize]:
            return theirs.KMeans.fit(self, X, y, sample_weight)
        self._check_params_vs_input(x)
        random = theirs.check_random_state(self.random_state)
        weights = theirs.check_sample_weight(sample_weight, x, dtype=x.dtype)
        self._n_threads = 1  # of steps that are those of scikit-learn
        init, mean = self.init, x.mean(axis=0)
        if not callable(init) and not isinstance(init, str):
            init = theirs.check_array(init, dtype=x.dtype, copy=True, order="C")
            self._validate_center_shape(x, init)
            init = init - mean
        x -= mean
        norms, best = theirs.row_norms(x, squared=True), None
        for _ in range(self._n_init):
            start = self._init_centroids(
                x,
                x_squared_norms=norms,
                init=init,
                random_state=random,
                sample_weight=weights,
            )
            run = _lloyd(x, weights, start, self.max_iter, self._tol)
            if best is None or run.inertia < best.inertia and self._differ(run, best):
                best = run
        assert best is not None
        if not self.copy_x:
            x += mean
        found = len(np.unique(best.labels))
        if found < self.n_clusters:
            warnings.warn(
                f"Number of distinct clusters ({found}) found smaller than n_clusters "
                f"({self.n_clusters}). Possibly due to duplicate points in X.",
                theirs.ConvergenceWarning,
                stacklevel=2,
            )
        self.cluster_centers_ = best.centers + mean
        self._n_features_out = self.n_clusters
        self.labels_, self.inertia_, self.n_iter_ = best.labels, best.inertia, best.steps
        return self

    def _differ(self, one: _Run, other: _Run) -> bool:
        """Whether two clusterings differ by more than the numbers of their clusters."""
        return not theirs.is_same_clustering(one.labels, other.labels, self.n_clusters)

    def predict(self, X: Any) -> Any:
        """The nearest centre of each row of X."""
        theirs.check_is_fitted(self)
        if theirs.issparse(X):
            return theirs.KMeans.predict(self, X)
        return _nearest(self._check_test_data(X), self.cluster_centers_)


def _nearest(x: Any, centers: Any) -> Any:
    """The nearest centre of each point."""
    found = Vi(x).sqdist(Vj(np.ascontiguousarray(centers, x.dtype))).argmin(axis=1)
    return found[:, 0].astype(np.int32)


def _lloyd(x: Any, weights: Any, centers: Any, max_iter: int, tol: float) -> _Run:
    """Steps until no label changes, the centres hardly move, or there were enough."""
    count, labels, steps = len(centers), None, 0
    while steps < max_iter:
        steps += 1
        before, labels = labels, _nearest(x, centers)
        sums = np.empty_like(centers)
        for k in range(x.shape[1]):
            sums[:, k] = np.bincount(labels, weights * x[:, k], count)
        sizes = np.bincount(labels, weights, count).astype(x.dtype)
        if (sizes == 0).any():
            theirs.relocate_empty_clusters(x, weights, centers, sums, sizes, labels)
        moved = sums / np.where(sizes > 0, sizes, 1)[:, None]
        shift, centers = ((moved - centers) ** 2).sum(), moved
        if before is not None and np.array_equal(before, labels):
            break
        if shift <= tol:
            labels = _nearest(x, centers)
            break
    else:
        labels = _nearest(x, centers)
    inertia = float((weights * ((x - centers[labels]) ** 2).sum(1)).sum())
    return _Run(labels, inertia, centers, steps)
