"""Kernel density."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from foldwise.api.own import where
from foldwise.api.variables import Vi, Vj
from foldwise.sklearn import theirs
from foldwise.sklearn.distances import distance, metric_of

# Logarithms of kernels of distances over bandwidths; and kernels that are 0 from 1 on.
_LOGARITHMS: Final[dict[str, Callable[[Any], Any]]] = {
    "gaussian": lambda d: -(d**2) / 2,
    "exponential": lambda d: -d,
}
_WITHIN: Final[dict[str, Callable[[Any], Any]]] = {
    "tophat": lambda d: 1.0,
    "epanechnikov": lambda d: 1 - d**2,
    "linear": lambda d: 1 - d,
    "cosine": lambda d: (d * (math.pi / 2)).cos(),
}


class KernelDensity(theirs.KernelDensity):
    """`sklearn.neighbors.KernelDensity`.

    All pairs are summed with `algorithm="auto"`, for the kernels `gaussian` and `exponential`, and
    in more than 3 dimensions for the others, which are 0 beyond the bandwidth: there the tree knows
    what to leave out. Sums are exact, whatever `atol` and `rtol` permit.

    Example:
        >>> import numpy as np
        >>> from foldwise.sklearn import KernelDensity
        >>> KernelDensity().fit(np.array([[0.0], [2.0]])).score_samples([[1.0]]).round(3)
        array([-1.419])
    """

    def score_samples(self, X: Any) -> Any:
        """The logarithm of the density at each row of X."""
        theirs.check_is_fitted(self)
        metric = metric_of(self.metric, self.metric_params)
        tree = self.kernel in _WITHIN and self.tree_.data.shape[1] <= 3
        if self.algorithm != "auto" or metric in (None, "sqeuclidean") or tree:
            return theirs.KernelDensity.score_samples(self, X)
        x = theirs.validate_data(self, X, order="C", dtype=np.float64, reset=False)
        points, weights = np.asarray(self.tree_.data), self.tree_.sample_weight
        d = distance(metric, Vi(x), Vj(points)) / float(self.bandwidth_)
        with np.errstate(divide="ignore"):
            if self.kernel in _LOGARITHMS:
                exponent = _LOGARITHMS[self.kernel](d)
                if weights is not None:
                    exponent = exponent + Vj(np.log(np.asarray(weights))[:, None])
                found = exponent.logsumexp(axis=1)[:, 0]
            else:
                values = where(d < 1, _WITHIN[self.kernel](d), 0.0)
                if weights is not None:
                    values = values * Vj(np.array(weights)[:, None])
                found = np.log(values.sum(axis=1)[:, 0])
        total = len(points) if weights is None else self.tree_.sum_weight
        return found + self._at_zero(points.shape[1]) - np.log(total)

    def _at_zero(self, dim: int) -> float:
        """The logarithm of the normalised kernel of a single point, at this point."""
        zero = np.zeros((1, dim))
        tree: Any = theirs.KDTree(zero)
        return tree.kernel_density(zero, self.bandwidth_, self.kernel, return_log=True)[0]
