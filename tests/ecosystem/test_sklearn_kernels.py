"""Kernels, and estimators that multiply their matrices, beside those of scikit-learn."""

from __future__ import annotations

import pickle
from functools import partial
from typing import Any

import numpy as np
import pytest
import sklearn.cluster
import sklearn.decomposition
import sklearn.gaussian_process.kernels
import sklearn.kernel_approximation
import sklearn.metrics.pairwise as theirs
from scipy.sparse import csr_array
from sklearn.base import clone
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

import foldwise.sklearn as ours
from foldwise.sklearn import components, spectral

pytestmark = pytest.mark.ecosystem

RNG = np.random.default_rng(0)
X, Q = RNG.normal(size=(210, 3)), RNG.normal(size=(20, 3))
BLOBS = np.concatenate([RNG.normal(size=(50, 2)) + c for c in ([0, 0], [4, 4], [0, 5])])
RBF = ours.PairwiseKernel(metric="rbf", gamma=0.3)


@pytest.fixture(autouse=True)
def none_is_small(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (components, spectral):
        monkeypatch.setattr(module, "SMALL", 100)


# --- tables


@pytest.mark.parametrize("name", sorted(theirs.PAIRWISE_KERNEL_FUNCTIONS))
def test_tables(name: str) -> None:
    x, q = (abs(X), abs(Q)) if "chi2" in name else (X, Q)
    x[0] = 0
    for more in ({}, {"gamma": 0.3, "degree": 2, "coef0": 0.5}):
        options: dict[str, Any] = {"metric": name, "filter_params": True, **more}
        for given in ((x, q), (x,), (x[:30].astype(np.float32),) * 2):
            found = ours.pairwise_kernels(*given, **options)
            expected = theirs.pairwise_kernels(*given, **options)
            close = 1e-4 if expected.dtype == np.float32 else 1e-12
            assert found.dtype == expected.dtype
            assert np.allclose(found, expected, rtol=close, atol=close)


def test_functions_have_the_arguments_of_scikit_learn() -> None:
    for name in [name for name in ours.__all__ if name.endswith("_kernel")]:
        mine, its = getattr(ours, name), getattr(theirs, name)
        count = its.__wrapped__.__code__.co_argcount
        assert mine.__code__.co_varnames[:count] == its.__wrapped__.__code__.co_varnames[:count]
        assert mine.__defaults__ == its.__wrapped__.__defaults__
        assert np.allclose(mine(abs(X), abs(Q)), its(abs(X), abs(Q)))


def test_tables_of_other_things() -> None:
    found = ours.rbf_kernel(csr_array(X), csr_array(Q))
    assert np.allclose(found, theirs.rbf_kernel(X, Q))
    found = ours.pairwise_kernels(X[:5], Q[:5], metric=lambda x, y: x @ y)
    assert np.allclose(found, X[:5] @ Q[:5].T)
    with pytest.raises(ValueError, match="Incompatible dimension"):
        ours.rbf_kernel(X, Q[:, :2])
    with pytest.raises(ValueError, match="Negative values|negative"):
        ours.chi2_kernel(X)
    with pytest.raises(TypeError, match="degree"):
        ours.pairwise_kernels(X, metric="rbf", degree=2)
    with pytest.raises(ValueError, match=r"PairwiseKernel\(metric='rbf'\)"):
        theirs.pairwise_kernels(X, metric=ours.rbf_kernel)


# --- kernels as callables


def test_support_vectors() -> None:
    labels = (X[:, 0] ** 2 + X[:, 1] > 0.5).astype(int)
    expected = SVC(kernel="rbf", gamma=0.3).fit(X, labels)
    for kernel in (RBF, partial(ours.rbf_kernel, gamma=0.3)):
        found = clone(SVC(kernel=kernel)).fit(X, labels)
        assert np.allclose(found.decision_function(Q), expected.decision_function(Q))
        again = pickle.loads(pickle.dumps(found))
        assert (again.predict(Q) == expected.predict(Q)).all()


def test_parameters_of_kernels_are_searched() -> None:
    labels = (X[:, 0] > 0).astype(int)
    grid = [0.01, 0.3, 3.0]
    mine = make_pipeline(StandardScaler(), SVC(kernel=ours.PairwiseKernel(metric="rbf")))
    its = make_pipeline(StandardScaler(), SVC(kernel="rbf"))
    found = GridSearchCV(mine, {"svc__kernel__gamma": grid}, cv=3).fit(X, labels)
    expected = GridSearchCV(its, {"svc__gamma": grid}, cv=3).fit(X, labels)
    scores = (search.cv_results_["mean_test_score"] for search in (found, expected))
    assert np.allclose(*scores)


def test_kernel_objects() -> None:
    assert np.allclose(
        theirs.pairwise_kernels(X, Q, metric=RBF), theirs.rbf_kernel(X, Q, gamma=0.3)
    )
    its = sklearn.gaussian_process.kernels.PairwiseKernel(metric="rbf", gamma=0.3)
    assert all(
        np.allclose(*pair) for pair in zip(RBF(X, None, True), its(X, None, True), strict=True)
    )
    more = ours.PairwiseKernel(2.0, metric="poly", pairwise_kernels_kwargs={"degree": 2})
    assert np.allclose(more(X, Q), theirs.polynomial_kernel(X, Q, degree=2, gamma=2))


# --- kernel principal components


@pytest.mark.parametrize("kernel", ["rbf", "linear", "poly", "cosine", "sigmoid", RBF])
def test_principal_components(kernel: Any) -> None:
    for options in (
        {"eigen_solver": "arpack"},
        {"fit_inverse_transform": True, "alpha": 0.1, "gamma": 0.05},
    ):
        if kernel == "sigmoid" and "alpha" in options:
            continue  # its matrix is singular
        mine, its = (
            package.KernelPCA(3, kernel=kernel, random_state=0, **options)
            for package in (ours, sklearn.decomposition)
        )
        found, expected = (e.fit_transform(X * [1, 2, 3]) for e in (mine, its))
        assert isinstance(mine._centerer, components._Centerer)
        assert np.allclose(found, expected, atol=1e-8)
        assert np.allclose(mine.transform(Q), its.transform(Q), atol=1e-8)
        if its.fit_inverse_transform:
            assert np.allclose(
                mine.inverse_transform(found), its.inverse_transform(found), 1e-4, 1e-5
            )


def test_components_that_are_left_to_scikit_learn() -> None:
    for data, options in (
        (csr_array(X), {"n_components": 2, "kernel": "rbf"}),
        (X, {"n_components": 12, "kernel": "rbf"}),
        (X, {"n_components": 2, "kernel": "rbf", "eigen_solver": "randomized"}),
        (X @ X.T, {"n_components": 2, "kernel": "precomputed"}),
    ):
        mine, its = (
            package.KernelPCA(random_state=0, **options).fit(data)
            for package in (ours, sklearn.decomposition)
        )
        assert np.allclose(mine.transform(data), its.transform(data), atol=1e-8)


# --- the method of Nystroem


@pytest.mark.parametrize("kernel", ["rbf", "laplacian", RBF])
def test_features_of_nystroem(kernel: Any) -> None:
    mine, its = (
        package.Nystroem(kernel, n_components=20, random_state=0).fit(X)
        for package in (ours, sklearn.kernel_approximation)
    )
    assert np.allclose(mine.transform(Q), its.transform(Q))
    if kernel != RBF:
        assert np.allclose(mine.transform(csr_array(Q)), its.transform(Q))
    mine.set_output(transform="pandas")
    assert list(mine.transform(Q).columns) == list(its.get_feature_names_out())


# --- spectral clustering


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"affinity": "laplacian", "assign_labels": "discretize"},
        {"affinity": RBF, "assign_labels": "cluster_qr"},
        {"eigen_solver": "lobpcg", "n_components": 4},
        {"affinity": "nearest_neighbors"},
    ],
)
def test_spectral_clusters(options: dict[str, Any]) -> None:
    mine, its = (
        package.SpectralClustering(3, random_state=0, **options).fit(BLOBS)
        for package in (ours, sklearn.cluster)
    )
    assert (mine.labels_ == its.labels_).all() and mine.labels_.dtype == its.labels_.dtype
    assert (mine.affinity_matrix_ != its.affinity_matrix_).sum() <= 150**2
    difference = abs(mine.affinity_matrix_ - its.affinity_matrix_)
    assert difference.max() < 1e-12


def test_graphs_in_two_parts() -> None:
    apart = np.concatenate([BLOBS, BLOBS + 1000])
    for package in (ours, sklearn.cluster):
        with pytest.warns(UserWarning, match="Graph is not fully connected"):
            package.SpectralClustering(2, random_state=0).fit(apart)
