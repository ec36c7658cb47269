"""Maps to the features of a kernel: kernel principal components, and the method of Nystroem."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from foldwise.sklearn import theirs
from foldwise.sklearn.kernels import POSITIVE, Kernel, kernel_of
from foldwise.sklearn.ridge import solved

SMALL: Final = 5000
"""Matrices of so many points are left to scikit-learn: a table of 200 MB is multiplied sooner."""

FEATURES: Final = 128
"""More components of `Nystroem` are left to scikit-learn: it multiplies matrices."""


class _Centerer(theirs.KernelCenterer):
    """`sklearn.preprocessing.KernelCenterer` of operators: subtracts the means of features.

    With C, which subtracts the mean of a vector, the centred matrix is C K C.
    """

    def fit(self, K: Any, y: Any = None) -> _Centerer:
        count = K.shape[0]
        self.n_features_in_ = count
        self.K_fit_rows_ = (K @ np.ones(count, K.dtype)) / count  # K is symmetric
        self.K_fit_all_ = self.K_fit_rows_.sum() / count
        return self

    def transform(self, K: Any, copy: bool = True) -> Any:
        """The centred operator."""

        def product(vectors: Any) -> Any:
            return _centred(K @ _centred(vectors))

        # C K C is its own transpose, as K is.
        return theirs.LinearOperator(K.shape, product, product, product, K.dtype, product)

    def projected(self, K: Any, vectors: Any) -> Any:
        """The centred matrix of other points, K, times vectors."""
        centred = _centred(vectors)
        return K @ centred - self.K_fit_rows_ @ centred


def _centred(vectors: Any) -> Any:
    return vectors - vectors.mean(0)


class KernelPCA(theirs.KernelPCA):
    """`sklearn.decomposition.KernelPCA`.

    With more than 5000 dense points, a kernel by name (or `PairwiseKernel`), and
    `eigen_solver="arpack"`, or `"auto"` and fewer than 10 components, the matrix is never formed:
    it is multiplied with vectors, in memory of N numbers. Eigenvectors and their signs are those of
    scikit-learn for the same `random_state`. The system of the inverse transform of `rbf` is solved
    as in `KernelRidge`; those of other kernels are factored. The solvers `dense` and `randomized`
    take a matrix, and are left to scikit-learn.

    Example:
        >>> import numpy as np
        >>> from foldwise.sklearn import KernelPCA
        >>> X = np.array([[0.0], [1.0], [5.0]])
        >>> KernelPCA(1, kernel="rbf").fit_transform(X).shape
        (3, 1)
    """

    def _kernel_of(self, X: Any) -> Kernel | None:
        """The formula of the kernel, if there are enough points for it."""
        if X.shape[0] <= SMALL:
            return None
        params = {"gamma": self.gamma_, "degree": self.degree, "coef0": self.coef0}
        return kernel_of(self.kernel, params, X)

    def _get_kernel(self, X: Any, Y: Any = None) -> Any:
        """The kernel as an operator where it is not formed, of X itself; else its table."""
        formula = self._kernel_of(X)
        few = self.n_components is not None and self.n_components < 10
        arpack = self.eigen_solver == "arpack" or self.eigen_solver == "auto" and few
        if formula is None or Y is not None or not arpack:
            return theirs.KernelPCA._get_kernel(self, X, Y)
        return formula(X, X).aslinearoperator()

    def _fit_transform_in_place(self, K: Any) -> Any:
        """The eigenvectors of the centred kernel."""
        if isinstance(K, theirs.LinearOperator):
            self._centerer = _Centerer()
        return theirs.KernelPCA._fit_transform_in_place(self, K)

    def transform(self, X: Any) -> Any:
        """The components of each row of X: an array of shape `(M, n_components)`."""
        theirs.check_is_fitted(self)
        centerer: Any = self._centerer
        formula = self._kernel_of(self.X_fit_)
        if formula is None or not isinstance(centerer, _Centerer) or theirs.issparse(X):
            return theirs.KernelPCA.transform(self, X)
        x = theirs.validate_data(self, X, accept_sparse="csr", reset=False)
        scales = np.sqrt(np.where(self.eigenvalues_ > 0, self.eigenvalues_, np.inf))
        return centerer.projected(formula(x, self.X_fit_), self.eigenvectors_ / scales)

    def _fit_inverse_transform(self, X_transformed: Any, X: Any) -> None:
        """Learn the points from their components, by ridge regression."""
        formula = self._kernel_of(X)
        if formula is None:
            return theirs.KernelPCA._fit_inverse_transform(self, X_transformed, X)
        points, targets = X_transformed.astype(np.float64), np.asarray(X, np.float64)
        dual = None
        if formula.name in POSITIVE and self.alpha > 0:  # others grow: precise only if factored
            kernel = formula(points, points)
            dual = solved(kernel, targets, np.full(targets.shape[1], self.alpha))
        if dual is None:  # to be factored
            table = theirs.KernelPCA._get_kernel(self, points)
            table.flat[:: len(table) + 1] += self.alpha
            dual = theirs.solve(table, targets, assume_a="pos", overwrite_a=True)
        self.dual_coef_, self.X_transformed_fit_ = dual, X_transformed
        return None

    def inverse_transform(self, X: Any) -> Any:
        """Points of the space of the data, for components of shape `(M, n_components)`."""
        formula = self._kernel_of(self.X_transformed_fit_) if self.fit_inverse_transform else None
        if formula is None:
            return theirs.KernelPCA.inverse_transform(self, X)
        return formula(theirs.check_array(X), self.X_transformed_fit_) @ self.dual_coef_


class Nystroem(theirs.Nystroem):
    """`sklearn.kernel_approximation.Nystroem`.

    With up to 128 components, `transform` multiplies kernels of dense data, given by name or as a
    `PairwiseKernel`, without the table of all rows and all components. The components are those of
    scikit-learn for the same `random_state`.

    Example:
        >>> import numpy as np
        >>> from foldwise.sklearn import Nystroem
        >>> X = np.array([[0.0], [1.0], [5.0]])
        >>> Nystroem(n_components=2, random_state=0).fit_transform(X).shape
        (3, 2)
    """

    def transform(self, X: Any) -> Any:
        """The features of each row of X: an array of shape `(M, n_components)`."""
        theirs.check_is_fitted(self)
        by_name = isinstance(self.kernel, str) and self.kernel != "precomputed"
        params: dict[str, Any] = self._get_kernel_params() if by_name else {}
        formula = kernel_of(self.kernel, params, self.components_)
        if formula is None or theirs.issparse(X) or len(self.components_) > FEATURES:
            return theirs.Nystroem.transform(self, X)
        x = theirs.validate_data(self, X, accept_sparse="csr", reset=False)
        return formula(x, self.components_) @ self.normalization_.T
