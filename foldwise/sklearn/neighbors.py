"""Nearest neighbours: an index that compares all pairs, in the place of scikit-learn's trees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, final

import numpy as np

from foldwise.api.variables import Vi, Vj
from foldwise.sklearn import theirs
from foldwise.sklearn.distances import RANKS, WIDE, as_floats, metric_of

TREES: Final = 5
"""With `algorithm="auto"`, up to so many dimensions scikit-learn's trees answer few queries, and
those of few points."""

MANY: Final = 50_000
"""From so many points and queries on, Foldwise leaves out pairs by bounds, and is quicker."""

LISTS: Final = 128
"""Lists of more neighbours are left to scikit-learn: each pair is compared with the whole list."""


@final
@dataclass(frozen=True, eq=False)
class Index:
    """All pairs, by the methods of a tree of scikit-learn.

    Attributes:
        points: an array of shape `(N, D)`.
        metric: a name in `RANKS`.
        tree: that of scikit-learn, if it is the quicker way for few points or queries.
    """

    points: Any
    metric: str
    tree: Any = None

    def query(self, X: Any, k: int = 1, return_distance: bool = True) -> Any:
        """The k nearest points of each row of X: distances and indices, or indices alone."""
        if self.tree is not None and (k > LISTS or min(len(X), len(self.points)) < MANY):
            return self.tree.query(X, k, return_distance)
        if k > LISTS:
            return self._brute().kneighbors(X, k, return_distance)
        rank, distance = RANKS[self.metric]
        x, y = Vi(as_floats(np.asarray(X))), Vj(as_floats(self.points))
        if not return_distance:
            return rank(x, y).argKmin(k, axis=1)
        values, places = rank(x, y).Kmin_argKmin(k, axis=1)
        return distance(values.astype(np.float64)), places

    def query_radius(
        self, X: Any, r: float, return_distance: bool = False, sort_results: bool = False
    ) -> Any:
        """The points within a radius, by scikit-learn: indices, and distances after them."""
        if self.tree is not None:
            return self.tree.query_radius(X, r, return_distance, sort_results=sort_results)
        found = self._brute().radius_neighbors(
            X, r, return_distance=return_distance, sort_results=sort_results
        )
        return found[::-1] if return_distance else found

    def _brute(self) -> Any:
        """All pairs by scikit-learn."""
        return theirs.NearestNeighbors(algorithm="brute", metric=self.metric).fit(self.points)


def _indexed(estimator: Any) -> None:
    """Give a fitted estimator the index of all pairs, if there is a formula and no better tree."""
    metric = metric_of(estimator.effective_metric_, estimator.effective_metric_params_)
    points = estimator._fit_X
    if metric is None or theirs.issparse(points) or points.dtype.kind not in "fiu":
        return
    most = WIDE.get(points.dtype.itemsize, WIDE[8])
    if estimator.algorithm in ("auto", "brute") and points.shape[1] <= most:
        tree = estimator._tree if points.shape[1] <= TREES else None
        estimator._tree, estimator._fit_method = Index(points, metric, tree), "kd_tree"


def _on_all_pairs(base: Any) -> Any:
    """A class of scikit-learn with this index. Its methods ask for neighbours as from a tree."""

    class Neighbors(base):
        def _fit(self, X: Any, y: Any = None) -> Any:
            fitted = base._fit(self, X, y)
            _indexed(self)
            return fitted

    return Neighbors


_Nearest: Any = _on_all_pairs(theirs.NearestNeighbors)
_Classifier: Any = _on_all_pairs(theirs.KNeighborsClassifier)
_Regressor: Any = _on_all_pairs(theirs.KNeighborsRegressor)


class NearestNeighbors(_Nearest):
    """`sklearn.neighbors.NearestNeighbors`.

    All pairs are compared with `algorithm="brute"`, and with `"auto"` in more than 5 dimensions, or
    from 50,000 points and queries on (but for those that bounds exclude, see `foldwise.pruning`),
    for the metrics euclidean, sqeuclidean, manhattan and chebyshev, up to 128 neighbours, and up to
    64 dimensions of float32 or 32 of float64: beyond, scikit-learn multiplies matrices. Distances
    are sums over differences of components, so that those of close points are precise.

    Of 10,000 and 100,000 normal points scikit-learn's tree is quicker in up to 2 or 3 dimensions,
    takes 0.8 to 1.5 of the time in 4 and 2 to 3.5 times as long in 6. Data that lie near surfaces
    of fewer dimensions favour the tree: ask for `algorithm="kd_tree"` there.

    Example:
        >>> import numpy as np
        >>> from foldwise.sklearn import NearestNeighbors
        >>> X = np.array([[0.0], [1.0], [3.0]])
        >>> NearestNeighbors(n_neighbors=1, algorithm="brute").fit(X).kneighbors([[2.5]])
        (array([[0.5]]), array([[2]]))
    """


class KNeighborsClassifier(_Classifier):
    """`sklearn.neighbors.KNeighborsClassifier`; see `NearestNeighbors`.

    Example:
        >>> import numpy as np
        >>> from foldwise.sklearn import KNeighborsClassifier
        >>> X, y = np.array([[0.0], [1.0], [3.0]]), ["a", "a", "b"]
        >>> KNeighborsClassifier(1, algorithm="brute").fit(X, y).predict([[2.5]])
        array(['b'], dtype='<U1')
    """


class KNeighborsRegressor(_Regressor):
    """`sklearn.neighbors.KNeighborsRegressor`; see `NearestNeighbors`.

    Example:
        >>> import numpy as np
        >>> from foldwise.sklearn import KNeighborsRegressor
        >>> X, y = np.array([[0.0], [1.0], [3.0]]), [0.0, 1.0, 9.0]
        >>> KNeighborsRegressor(2, algorithm="brute").fit(X, y).predict([[2.5]])
        array([5.])
    """
