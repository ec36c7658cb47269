"""Gaussian processes for classification."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from foldwise.gp.laplace import gradient, laplace, predicted
from foldwise.sklearn import theirs
from foldwise.sklearn.distances import as_floats
from foldwise.sklearn.processes import SMALL, in_theta, kernel_of, known, search, translated


class Binary(theirs.BinaryGaussianProcess):
    """The classifier of two classes that `GaussianProcessClassifier` has, by solutions of systems.

    Its matrix is never formed, so that there is no `L_`.
    """

    def fit(self, X: Any, y: Any) -> Binary:
        """Fit to two classes."""
        self.kernel_ = theirs.clone(self.kernel)
        self.rng = theirs.check_random_state(self.random_state)
        self.X_train_ = np.copy(X) if self.copy_X_train else X
        self._points = as_floats(self.X_train_)
        self._latest: Any = None
        self.classes_, self.y_train_ = np.unique(y, return_inverse=True)
        if len(self.classes_) != 2:
            raise ValueError(f"two classes are needed, and y has {len(self.classes_)}")
        # scikit-learn draws theta as the exponential of a number between its bounds.
        search(self, lambda low, high: np.exp(self.rng.uniform(low, high)))
        self._mode = self._mode_at(self.kernel_)
        self.pi_, self.W_sr_ = self._mode.pi, self._mode.roots
        return self

    def log_marginal_likelihood(
        self, theta: Any = None, eval_gradient: bool = False, clone_kernel: bool = True
    ) -> Any:
        """As scikit-learn's: an estimate, the gradient too."""
        if theta is None:
            if eval_gradient:
                raise ValueError("Gradient can only be evaluated for theta!=None")
            return self.log_marginal_likelihood_value_
        kernel = self.kernel_.clone_with_theta(theta) if clone_kernel else self.kernel_
        kernel.theta = theta
        mode = self._mode_at(kernel)
        if not eval_gradient:
            return mode.log_likelihood
        ours, found = known(kernel)
        slope = np.append(gradient(mode, self.y_train_), 0.0)
        return mode.log_likelihood, in_theta(found, ours.values, slope)

    def _mode_at(self, kernel: Any) -> Any:
        start = self._latest if self.warm_start else None
        ours, _ = known(kernel)
        steps = self.max_iter_predict
        mode = laplace(ours, self._points, self.y_train_, start=start, max_steps=steps)
        self._latest = mode.f
        return mode

    def latent_mean_and_variance(self, X: Any) -> tuple[Any, Any]:
        """Means and variances of the latent function at each row of X."""
        theirs.check_is_fitted(self)
        kernel, _ = known(self.kernel_)
        return predicted(kernel, self._points, self.y_train_, self._mode, as_floats(np.asarray(X)))

    def predict(self, X: Any) -> Any:
        """The class of each row of X."""
        theirs.check_is_fitted(self)
        kernel, _ = known(self.kernel_)
        mean = kernel(as_floats(np.asarray(X)), self._points) @ (self.y_train_ - self.pi_)
        return self.classes_[(mean > 0).astype(int)]


_SHARED: Final = (
    "optimizer",
    "n_restarts_optimizer",
    "max_iter_predict",
    "warm_start",
    "copy_X_train",
    "random_state",
)


class GaussianProcessClassifier(theirs.GaussianProcessClassifier):
    """`sklearn.gaussian_process.GaussianProcessClassifier`.

    With more than 2000 points and the kernels that `GaussianProcessRegressor` has formulas for,
    WhiteKernel excepted, the matrix is never formed: Newton's method takes solutions of systems,
    and the likelihood and its gradient are estimates from random vectors.

    Example:
        >>> import numpy as np
        >>> from foldwise.sklearn import GaussianProcessClassifier
        >>> X = np.linspace(0, 5, 30)[:, None]
        >>> model = GaussianProcessClassifier().fit(X, X[:, 0] > 2.5)
        >>> model.predict([[1.0], [4.0]])
        array([False,  True])
    """

    def fit(self, X: Any, y: Any) -> GaussianProcessClassifier:
        """Fit to classes y, of shape `(N,)`."""
        if not self._is_lazy(X):
            return theirs.GaussianProcessClassifier.fit(self, X, y)
        self._validate_params()
        x, y = theirs.validate_data(self, X, y, multi_output=False, ensure_2d=True, dtype="numeric")
        self.classes_ = np.unique(y)
        self.n_classes_ = len(self.classes_)
        if self.n_classes_ == 1:
            raise ValueError(f"two classes or more are needed, and all of y is {self.classes_[0]}")
        kernel = kernel_of(self, theirs.GaussianProcessClassifier)
        base: Any = Binary(kernel, **{name: getattr(self, name) for name in _SHARED})
        if self.n_classes_ > 2:
            by = {
                "one_vs_rest": theirs.OneVsRestClassifier,
                "one_vs_one": theirs.OneVsOneClassifier,
            }
            base = by[self.multi_class](base, n_jobs=self.n_jobs)
        self.base_estimator_ = base.fit(x, y)
        parts = base.estimators_ if self.n_classes_ > 2 else [base]
        self.log_marginal_likelihood_value_ = np.mean(
            [part.log_marginal_likelihood() for part in parts]
        )
        return self

    def _is_lazy(self, X: Any) -> bool:
        """Whether there are so many points that formulas pay, and one for the kernel."""
        if len(getattr(X, "shape", ())) != 2 or X.shape[0] <= SMALL or theirs.issparse(X):
            return False
        found = translated(kernel_of(self, theirs.GaussianProcessClassifier))
        return found is not None and found.kernel is not None and -1 not in found.places
