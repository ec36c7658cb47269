"""Spectral clustering: eigenvectors of the normalised Laplacian of a kernel."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np

from foldwise.api.lazytensor import LazyTensor
from foldwise.sklearn import theirs
from foldwise.sklearn.kernels import POSITIVE, SMALL, Kernel, kernel_of


class SpectralClustering(theirs.SpectralClustering):
    """`sklearn.cluster.SpectralClustering`.

    With more than 1000 dense points, the affinities `rbf` and `laplacian` (or a `PairwiseKernel` of
    these) and the solvers `arpack` (the default) and `lobpcg` the matrix is never formed: it is
    multiplied with vectors, in memory of N numbers. scikit-learn factors the Laplacian; here the
    largest eigenvalues of the normalised affinity are looked for, with the same eigenvectors. The
    table `affinity_matrix_` is made when it is asked for.

    Example:
        >>> import numpy as np
        >>> from foldwise.sklearn import SpectralClustering
        >>> X = np.array([[0.0], [0.2], [5.0], [5.2]])
        >>> labels = SpectralClustering(2, random_state=0).fit_predict(X)
        >>> bool(labels[0] == labels[1] != labels[2] == labels[3])
        True
    """

    def fit(self, X: Any, y: Any = None) -> SpectralClustering:
        """Find the clusters of the rows of X."""
        formula = self._kernel_of(X)
        if formula is None or formula.name not in POSITIVE:
            return theirs.SpectralClustering.fit(self, X, y)
        self._validate_params()
        x = theirs.validate_data(self, X, dtype=np.float64, ensure_min_samples=2)
        if len(x) <= SMALL or self.eigen_solver == "amg":
            return theirs.SpectralClustering.fit(self, X, y)
        self._affinity = formula(x, x)
        random = theirs.check_random_state(self.random_state)
        count = self.n_clusters if self.n_components is None else self.n_components
        maps = _embedding(
            self._affinity.aslinearoperator(), count, self.eigen_solver, self.eigen_tol, random
        )
        if self.verbose:
            print(f"Computing label assignment using {self.assign_labels}")  # noqa: T201
        if self.assign_labels == "kmeans":
            _, self.labels_, _ = theirs.k_means(
                maps,
                self.n_clusters,
                random_state=random,
                n_init=self.n_init,
                verbose=self.verbose,
            )
        elif self.assign_labels == "cluster_qr":
            self.labels_ = theirs.cluster_qr(maps)
        else:
            self.labels_ = theirs.discretize(maps, random_state=random)
        return self

    def _kernel_of(self, X: Any) -> Kernel | None:
        """The formula of the affinity."""
        params = {"gamma": self.gamma, "degree": self.degree, "coef0": self.coef0}
        return kernel_of(self.affinity, params, X)

    @property
    def affinity_matrix_(self) -> Any:
        """The table of affinities, of shape `(N, N)`."""
        if "_affinity" not in self.__dict__:
            raise AttributeError("affinity_matrix_: there is none before fit()")
        affinity: Any = self._affinity
        if not isinstance(affinity, LazyTensor):
            return affinity
        table: Any = affinity.to_dense()
        return table[..., 0]

    @affinity_matrix_.setter
    def affinity_matrix_(self, table: Any) -> None:
        self._affinity = table


def _embedding(K: Any, count: int, solver: str | None, tol: Any, random: Any) -> Any:
    """The first eigenvectors of the normalised Laplacian of a graph, as `spectral_embedding`.

    Args:
        K: the weights, an operator of shape `(N, N)`. Its diagonal is 1, and does not count.
        count: number of eigenvectors.
        solver: `"lobpcg"`; else ARPACK.
        tol: of the solver, or `"auto"`.
        random: a generator, of the first vectors.

    Returns:
        An array of shape `(N, count)`.
    """
    nodes = K.shape[0]
    if not _is_connected(K):
        warnings.warn(
            "Graph is not fully connected, spectral embedding may not work as expected.",
            stacklevel=3,
        )
    degrees = K @ np.ones(nodes) - 1
    scale = np.sqrt(np.where(degrees > 0, degrees, 1))

    def adjacency(vectors: Any) -> Any:
        scaled = (vectors.T / scale).T
        return ((K @ scaled - scaled).T / scale).T

    def laplacian(vectors: Any) -> Any:
        return vectors - adjacency(vectors)

    def operator(product: Any) -> Any:
        return theirs.LinearOperator(K.shape, product, product, product, K.dtype, product)

    if solver == "lobpcg":
        start = random.standard_normal(size=(nodes, count + 1))
        start[:, 0] = scale
        _, vectors = theirs.lobpcg(
            operator(laplacian),
            start,
            tol=None if tol == "auto" else tol,
            largest=False,
            maxiter=2000,
        )
        vectors = vectors[:, :count]
    else:
        _, vectors = theirs.eigsh(
            operator(adjacency),
            count,
            which="LA",
            tol=0 if tol == "auto" else tol,
            v0=theirs.arpack_start(nodes, random),
        )
        vectors = vectors[:, ::-1]
    return theirs.flip_signs(vectors.T / scale).T


def _is_connected(K: Any) -> bool:
    """Whether each node is reached from the first by edges whose weight is not 0."""
    reached: Any = np.zeros(K.shape[0], bool)
    reached[0], before = True, 0
    while before < reached.sum() < len(reached):
        before = reached.sum()
        reached |= K @ reached.astype(K.dtype) > 0
    return bool(reached.all())
