"""Kernel ridge regression, by conjugate gradients."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np

from foldwise.api.variables import Vi, Vj
from foldwise.linalg.outcome import ConvergenceWarning
from foldwise.sklearn import theirs
from foldwise.sklearn.kernels import POSITIVE, SMALL, Kernel, kernel_of


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
        formula = self._kernel_of(x)
        small = x.shape[0] <= SMALL or not (alpha > 0).all()
        if formula is None or formula.name not in POSITIVE or small:
            return theirs.KernelRidge.fit(self, X, y, sample_weight)
        if sample_weight is not None and not isinstance(sample_weight, float):
            sample_weight = theirs.check_sample_weight(sample_weight, x)
        points, b = x.astype(np.float64), targets.reshape(len(x), -1).astype(np.float64)
        scale: Any = np.ones((len(x), 1))
        if sample_weight is not None:
            scale[:, 0] = np.sqrt(sample_weight)
        kernel = formula(points, points)
        if sample_weight is not None:
            kernel = kernel * (Vi(scale) * Vj(scale))
        dual = solved(kernel, scale * b, np.broadcast_to(alpha, b.shape[1]))
        if dual is None:
            return theirs.KernelRidge.fit(self, X, y, sample_weight)
        self.dual_coef_ = (scale * dual).reshape(targets.shape)
        self.X_fit_ = x
        return self

    def predict(self, X: Any) -> Any:
        """The targets at each row of X."""
        theirs.check_is_fitted(self)
        formula = self._kernel_of(self.X_fit_)
        if formula is None or theirs.issparse(X):
            return theirs.KernelRidge.predict(self, X)
        x = theirs.validate_data(self, X, accept_sparse=("csr", "csc"), reset=False)
        return formula(x, self.X_fit_) @ self.dual_coef_

    def _kernel_of(self, X: Any) -> Kernel | None:
        """The formula of the kernel."""
        params = {"gamma": self.gamma, "degree": self.degree, "coef0": self.coef0}
        return kernel_of(self.kernel, params, X)


def solved(kernel: Any, b: Any, alphas: Any) -> Any:
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
