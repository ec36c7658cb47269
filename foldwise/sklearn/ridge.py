"""Kernel ridge regression, by conjugate gradients."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from foldwise.api.variables import Vi, Vj
from foldwise.linalg.outcome import ConvergenceWarning
from foldwise.sklearn import theirs
from foldwise.sklearn.distances import as_floats

SMALL: Final = 1000
"""Systems of so many points are solved by scikit-learn: their matrix is small, and is factored."""

# Kernels whose matrices are positive semi-definite, from x, y and gamma.
_KERNELS: Final[dict[str, Callable[[Any, Any, float], Any]]] = {
    "rbf": lambda x, y, gamma: (-gamma * x.sqdist(y)).exp(),
    "laplacian": lambda x, y, gamma: (-gamma * (x - y).abs().sum(-1)).exp(),
}


class KernelRidge(theirs.KernelRidge):
    """`sklearn.kernel_ridge.KernelRidge`.

    With the kernels `rbf` and `laplacian`, dense data and more than 1000 points the matrix is never
    formed: the system is solved by conjugate gradients to 1e-12 of the norm of each target, in
    memory of N numbers. Where that does not converge, as with a tiny `alpha`, scikit-learn factors
    the matrix.

    Example:
        >>> import numpy as np
        >>> from foldwise.sklearn import KernelRidge
        >>> X = np.array([[0.0], [1.0]])
        >>> KernelRidge(kernel="rbf").fit(X, [1.0, 2.0]).predict(X).round(3)
        array([0.673, 1.06 ])
    """

    def fit(self, X: Any, y: Any, sample_weight: Any = None) -> KernelRidge:
        """Fit to targets y, of shape `(N,)` or `(N, targets)`."""
        self._validate_params()
        x, targets = theirs.validate_data(
            self, X, y, accept_sparse=("csr", "csc"), multi_output=True, y_numeric=True
        )
        alpha = np.atleast_1d(self.alpha)
        if not self._is_lazy(x) or len(x) <= SMALL or not (alpha > 0).all():
            return theirs.KernelRidge.fit(self, X, y, sample_weight)
        if sample_weight is not None and not isinstance(sample_weight, float):
            sample_weight = theirs.check_sample_weight(sample_weight, x)
        points, b = as_floats(x), targets.reshape(len(x), -1).astype(np.float64)
        scale: Any = np.ones((len(x), 1))
        if sample_weight is not None:
            scale[:, 0] = np.sqrt(sample_weight)
        kernel = self._formula(points, points)
        if sample_weight is not None:
            kernel = kernel * (Vi(scale) * Vj(scale))
        dual = _solved(kernel, scale * b, np.broadcast_to(alpha, b.shape[1]))
        if dual is None:
            return theirs.KernelRidge.fit(self, X, y, sample_weight)
        self.dual_coef_ = (scale * dual).reshape(targets.shape)
        self.X_fit_ = x
        return self

    def predict(self, X: Any) -> Any:
        """The targets at each row of X."""
        theirs.check_is_fitted(self)
        if not self._is_lazy(self.X_fit_) or theirs.issparse(X):
            return theirs.KernelRidge.predict(self, X)
        x = theirs.validate_data(self, X, accept_sparse=("csr", "csc"), reset=False)
        return self._formula(as_floats(x), as_floats(self.X_fit_)) @ self.dual_coef_

    def _is_lazy(self, X: Any) -> bool:
        """Whether there is a formula for the kernel of these points."""
        return isinstance(self.kernel, str) and self.kernel in _KERNELS and not theirs.issparse(X)

    def _formula(self, x: Any, y: Any) -> Any:
        """The kernel of two clouds."""
        gamma = 1 / x.shape[1] if self.gamma is None else float(self.gamma)
        return _KERNELS[self.kernel](Vi(x), Vj(y), gamma)


def _solved(kernel: Any, b: Any, alphas: Any) -> Any:
    """The solutions of the systems with these targets and terms on the diagonal; None if some do
    not converge."""
    dual = np.empty_like(b)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", ConvergenceWarning)
            for a in np.unique(alphas):
                those = alphas == a
                dual[:, those] = kernel.solve(b[:, those], alpha=float(a), eps=1e-12)
    except ConvergenceWarning:
        return None
    return dual
