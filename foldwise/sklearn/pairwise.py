"""Tables of kernels, as functions and as objects that estimators of scikit-learn take."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from foldwise.sklearn import theirs
from foldwise.sklearn.kernels import NAMES, Kernel

TABLES: Final = {"additive_chi2", "chi2", "laplacian", "poly", "rbf", "sigmoid"}
"""Kernels whose tables Foldwise computes; the others are products of matrices."""

WIDE: Final = 8
"""Tables of longer vectors are left to scikit-learn: it multiplies their matrices."""


def _table(name: str, X: Any, Y: Any, **params: Any) -> Any:
    """The table of a kernel; of sparse data and of long vectors by scikit-learn."""
    function = theirs.PAIRWISE_KERNEL_FUNCTIONS[name]
    if np.ndim(X) == 1 and not theirs.issparse(X):
        raise ValueError(
            f"{function.__name__}() takes matrices, and has been given a vector. scikit-learn "
            f"calls a function for each pair of rows: in the place of {function.__name__} pass "
            f"metric or kernel={name!r}, or foldwise.sklearn.PairwiseKernel(metric={name!r})"
        )
    if theirs.issparse(X) or theirs.issparse(Y):
        return function(X, Y, **params)
    x, y = theirs.check_pairwise_arrays(X, Y)
    wide = x.shape[1] > WIDE and "chi2" not in name
    negative = "chi2" in name and bool((x < 0).any() or (y < 0).any())
    if wide or negative:  # of negative numbers it raises the error
        return function(X, Y, **params)
    return Kernel(name, **params)(x, y).to_dense()[..., 0]


def rbf_kernel(X: Any, Y: Any = None, gamma: float | None = None) -> Any:
    """`sklearn.metrics.pairwise.rbf_kernel`: `exp(-gamma |x - y|^2)` for all pairs of rows.

    Args:
        X: points, of shape `(M, D)`.
        Y: others, of shape `(N, D)`; None: X.
        gamma: a factor, by default 1 / D.

    Returns:
        An array of shape `(M, N)`, float32 if X and Y are, else float64.

    Raises:
        ValueError: if shapes do not fit, or numbers are not finite.

    Example:
        >>> from foldwise.sklearn import rbf_kernel
        >>> rbf_kernel([[0.0], [1.0]], [[0.0]]).round(3).tolist()
        [[1.0], [0.368]]
    """
    return _table("rbf", X, Y, gamma=gamma)


def laplacian_kernel(X: Any, Y: Any = None, gamma: float | None = None) -> Any:
    """`sklearn.metrics.pairwise.laplacian_kernel`: `exp(-gamma |x - y|_1)`; see `rbf_kernel`.

    Example:
        >>> from foldwise.sklearn import laplacian_kernel
        >>> laplacian_kernel([[0.0], [1.0]], [[0.0]], gamma=2.0).round(3).tolist()
        [[1.0], [0.135]]
    """
    return _table("laplacian", X, Y, gamma=gamma)


def polynomial_kernel(
    X: Any, Y: Any = None, degree: float = 3, gamma: float | None = None, coef0: float = 1
) -> Any:
    """`sklearn.metrics.pairwise.polynomial_kernel`: `(gamma <x, y> + coef0)^degree`; see
    `rbf_kernel`.

    Example:
        >>> from foldwise.sklearn import polynomial_kernel
        >>> polynomial_kernel([[0.0], [1.0]], [[1.0]]).tolist()
        [[1.0], [8.0]]
    """
    return _table("poly", X, Y, degree=degree, gamma=gamma, coef0=coef0)


def sigmoid_kernel(X: Any, Y: Any = None, gamma: float | None = None, coef0: float = 1) -> Any:
    """`sklearn.metrics.pairwise.sigmoid_kernel`: `tanh(gamma <x, y> + coef0)`; see `rbf_kernel`.

    Example:
        >>> from foldwise.sklearn import sigmoid_kernel
        >>> sigmoid_kernel([[0.0], [1.0]], [[1.0]]).round(3).tolist()
        [[0.762], [0.964]]
    """
    return _table("sigmoid", X, Y, gamma=gamma, coef0=coef0)


def chi2_kernel(X: Any, Y: Any = None, gamma: float = 1.0) -> Any:
    """`sklearn.metrics.pairwise.chi2_kernel`: `exp(-gamma sum (x - y)^2 / (x + y))` of numbers
    that are not negative; see `rbf_kernel`.

    Example:
        >>> from foldwise.sklearn import chi2_kernel
        >>> chi2_kernel([[0.0], [1.0]], [[1.0]]).round(3).tolist()
        [[0.368], [1.0]]
    """
    return _table("chi2", X, Y, gamma=gamma)


def additive_chi2_kernel(X: Any, Y: Any = None) -> Any:
    """`sklearn.metrics.pairwise.additive_chi2_kernel`: `-sum (x - y)^2 / (x + y)` of numbers that
    are not negative; see `rbf_kernel`.

    Example:
        >>> from foldwise.sklearn import additive_chi2_kernel
        >>> additive_chi2_kernel([[0.0], [1.0]], [[1.0]]).tolist()
        [[-1.0], [-0.0]]
    """
    return _table("additive_chi2", X, Y)


def pairwise_kernels(
    X: Any,
    Y: Any = None,
    metric: Any = "linear",
    *,
    filter_params: bool = False,
    n_jobs: int | None = None,
    **kwds: Any,
) -> Any:
    """`sklearn.metrics.pairwise.pairwise_kernels`.

    Foldwise computes dense tables of `rbf`, `laplacian`, `poly` and `sigmoid` in up to 8 dimensions
    and of `chi2` and `additive_chi2`. What is best done as a product of matrices (longer vectors,
    `linear`, `cosine`), sparse data and functions are left to scikit-learn.

    Args:
        X: points, of shape `(M, D)`.
        Y: others, of shape `(N, D)`; None: X.
        metric: the name of a kernel, a `PairwiseKernel` or a function of two rows.
        filter_params: drop those of `kwds` that the kernel does not have.
        n_jobs: processes of scikit-learn, where it computes.
        kwds: parameters of the kernel.

    Returns:
        An array of shape `(M, N)`.

    Example:
        >>> from foldwise.sklearn import pairwise_kernels
        >>> pairwise_kernels([[0.0], [1.0]], metric="rbf", gamma=0.5).round(3).tolist()
        [[1.0, 0.607], [0.607, 1.0]]
    """
    name = NAMES.get(metric, metric) if isinstance(metric, str) else None
    known = theirs.KERNEL_PARAMS.get(name, ())
    if name not in TABLES or not filter_params and kwds.keys() - known:
        return theirs.pairwise_kernels(
            X, Y, metric, filter_params=filter_params, n_jobs=n_jobs, **kwds
        )
    return _table(name, X, Y, **{key: kwds[key] for key in kwds.keys() & known})


class PairwiseKernel(theirs.PairwiseKernel):
    """`sklearn.gaussian_process.kernels.PairwiseKernel`: a kernel as an object.

    Wherever scikit-learn takes a function as a kernel (`SVC(kernel=...)`, `KernelRidge`,
    `KernelPCA`, `pairwise_kernels(metric=...)`) it takes this, calls it with all rows at once, and
    searches its parameters as those of an estimator: `kernel__gamma`. Estimators of
    `foldwise.sklearn` read the formula from it, and form no table.

    Args:
        gamma: the factor of the kernel.
        gamma_bounds: of its optimisation in Gaussian processes.
        metric: the name of a kernel; see `pairwise_kernels`.
        pairwise_kernels_kwargs: other parameters of the kernel, as `{"degree": 2}`.

    Example:
        >>> import numpy as np
        >>> from sklearn.svm import SVC
        >>> from foldwise.sklearn import PairwiseKernel
        >>> X, y = np.array([[0.0], [1.0], [3.0]]), ["a", "a", "b"]
        >>> SVC(kernel=PairwiseKernel(metric="rbf", gamma=0.5)).fit(X, y).predict([[2.5]])
        array(['b'], dtype='<U1')
    """

    def __call__(self, X: Any, Y: Any = None, eval_gradient: bool = False) -> Any:
        """The table of two clouds; and its derivative in log gamma, by scikit-learn."""
        if eval_gradient:
            return theirs.PairwiseKernel.__call__(self, X, Y, eval_gradient)
        params: dict[str, Any] = {"gamma": self.gamma, **(self.pairwise_kernels_kwargs or {})}
        return pairwise_kernels(np.atleast_2d(X), Y, self.metric, filter_params=True, **params)
