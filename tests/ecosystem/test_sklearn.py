"""Estimators beside those of scikit-learn with the same names."""

from __future__ import annotations

import pickle
from typing import Any

import numpy as np
import pytest
import sklearn.cluster
import sklearn.decomposition
import sklearn.gaussian_process
import sklearn.kernel_approximation
import sklearn.kernel_ridge
import sklearn.neighbors
from scipy.sparse import csr_array
from sklearn.base import BaseEstimator, clone
from sklearn.utils.estimator_checks import check_estimator

import foldwise.sklearn as ours
from foldwise.sklearn import components, ridge, spectral
from foldwise.sklearn.neighbors import Index

pytestmark = [
    pytest.mark.ecosystem,
    pytest.mark.filterwarnings("ignore::sklearn.exceptions.ConvergenceWarning"),
]

RNG = np.random.default_rng(0)
X, Q = RNG.normal(size=(300, 4)), RNG.normal(size=(40, 4))
LABELS, VALUES = RNG.integers(0, 3, 300), RNG.normal(size=(300, 2))
THEIRS = {
    "GaussianProcessClassifier": sklearn.gaussian_process.GaussianProcessClassifier,
    "GaussianProcessRegressor": sklearn.gaussian_process.GaussianProcessRegressor,
    "KMeans": sklearn.cluster.KMeans,
    "KNeighborsClassifier": sklearn.neighbors.KNeighborsClassifier,
    "KNeighborsRegressor": sklearn.neighbors.KNeighborsRegressor,
    "KernelDensity": sklearn.neighbors.KernelDensity,
    "KernelPCA": sklearn.decomposition.KernelPCA,
    "KernelRidge": sklearn.kernel_ridge.KernelRidge,
    "MeanShift": sklearn.cluster.MeanShift,
    "NearestNeighbors": sklearn.neighbors.NearestNeighbors,
    "Nystroem": sklearn.kernel_approximation.Nystroem,
    "SpectralClustering": sklearn.cluster.SpectralClustering,
}
# With these, Foldwise computes in the checks.
OPTIONS: dict[str, dict[str, Any]] = {
    "KNeighborsClassifier": {"algorithm": "brute"},
    "KNeighborsRegressor": {"algorithm": "brute"},
    "KernelPCA": {"kernel": "rbf", "n_components": 2, "eigen_solver": "arpack"},
    "KernelRidge": {"kernel": "rbf"},
    "NearestNeighbors": {"algorithm": "brute"},
    "SpectralClustering": {"n_clusters": 3},
}


def both(name: str, **options: Any) -> tuple[Any, Any]:
    return getattr(ours, name)(**options), THEIRS[name](**options)


def failures(estimator: Any) -> set[str]:
    checks: Any = check_estimator(estimator, on_fail=None, on_skip=None)
    assert len(checks) > 30
    return {check["check_name"] for check in checks if check["status"] == "failed"}


@pytest.mark.filterwarnings("ignore")  # checks provoke warnings
@pytest.mark.parametrize("name", THEIRS)
def test_scikit_learn_checks_them(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (components, ridge, spectral):
        monkeypatch.setattr(module, "SMALL", 5)
    mine, its = both(name, **OPTIONS.get(name, {}))
    # K-means with weights is not K-means with repeated points, there neither.
    allowed = {check for check in failures(its) if "sample_weight_equivalence" in check}
    assert failures(mine) <= allowed


def test_the_list_is_complete() -> None:
    estimators = {name for name in ours.__all__ if is_estimator(getattr(ours, name))}
    assert estimators == {*THEIRS}
    for name, its in THEIRS.items():
        assert getattr(ours, name)().get_params() == its().get_params()


def is_estimator(value: Any) -> bool:
    return isinstance(value, type) and issubclass(value, BaseEstimator)


# --- neighbours


@pytest.mark.parametrize("metric", ["euclidean", "sqeuclidean", "manhattan", "chebyshev"])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_neighbours(metric: str, dtype: Any) -> None:
    points, queries = X.astype(dtype), Q.astype(dtype)
    mine, its = (e.fit(points) for e in both("NearestNeighbors", algorithm="brute", metric=metric))
    assert isinstance(mine._tree, Index)
    for given in ((queries,), (None,), (queries, 1), (queries, 200)):
        (found, where), (expected, place) = mine.kneighbors(*given), its.kneighbors(*given)
        assert np.allclose(found, expected, atol=1e-5 if dtype is np.float32 else 1e-7)
        assert found.dtype == expected.dtype and where.dtype == place.dtype
        assert (where == place).mean() > (0.99 if dtype is np.float32 else 1) - 1e-9
    assert (mine.kneighbors(queries, return_distance=False) == mine.kneighbors(queries)[1]).all()
    again = pickle.loads(pickle.dumps(mine)).kneighbors(queries)[1]
    assert (again == mine.kneighbors(queries)[1]).all()


def test_neighbours_by_other_ways() -> None:
    mine, its = (e.fit(X) for e in both("NearestNeighbors", algorithm="brute", radius=0.8))
    for found, expected in zip(
        mine.radius_neighbors(Q, sort_results=True),
        its.radius_neighbors(Q, sort_results=True),
        strict=True,
    ):
        assert all(np.allclose(a, b) for a, b in zip(found, expected, strict=True))
    assert (mine.kneighbors_graph(Q) != its.kneighbors_graph(Q)).nnz == 0
    repeated = np.repeat(X[:5], 8, axis=0)
    mine, its = (e.fit(repeated) for e in both("NearestNeighbors", algorithm="brute"))
    found = mine.kneighbors()
    assert np.allclose(found[0], 0) and (found[1] != np.arange(40)[:, None]).all()


def test_many_points_in_few_dimensions(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tree answers few queries, and within a radius."""
    mine, its = (e.fit(X) for e in both("NearestNeighbors"))
    for least in (0, 10**6):
        monkeypatch.setattr("foldwise.sklearn.neighbors.MANY", least)
        for given in ((Q,), (None,), (Q, 130)):
            assert np.allclose(mine.kneighbors(*given)[0], its.kneighbors(*given)[0], atol=1e-7)
    assert (mine.radius_neighbors_graph(Q, 0.8) != its.radius_neighbors_graph(Q, 0.8)).nnz == 0


@pytest.mark.parametrize(
    ("dims", "options", "lazy"),
    [
        (3, {}, False),
        (7, {}, True),
        (7, {"algorithm": "kd_tree"}, False),
        (33, {"algorithm": "brute"}, False),
        (4, {"algorithm": "brute", "metric": "cosine"}, False),
        (4, {"algorithm": "brute", "p": 1}, True),
        (4, {"algorithm": "brute", "p": 3}, False),
        (4, {"algorithm": "brute", "metric": lambda x, y: abs(x - y).sum()}, False),
    ],
)
def test_what_is_left_to_scikit_learn(dims: int, options: dict[str, Any], lazy: bool) -> None:
    points = RNG.normal(size=(30, dims))
    mine, its = (e.fit(points) for e in both("NearestNeighbors", **options))
    assert (isinstance(mine._tree, Index) and mine._tree.tree is None) is lazy
    assert np.allclose(mine.kneighbors(points)[0], its.kneighbors(points)[0], atol=1e-7)


def test_sparse_neighbours() -> None:
    mine, its = (e.fit(csr_array(X)) for e in both("NearestNeighbors"))
    assert np.allclose(mine.kneighbors(csr_array(Q))[0], its.kneighbors(csr_array(Q))[0])


@pytest.mark.parametrize("weights", ["uniform", "distance"])
def test_predictions_of_neighbours(weights: str) -> None:
    options = {"algorithm": "brute", "weights": weights}
    mine, its = (e.fit(X, LABELS) for e in both("KNeighborsClassifier", **options))
    assert (mine.predict(Q) == its.predict(Q)).all()
    assert np.allclose(mine.predict_proba(Q), its.predict_proba(Q))
    mine, its = (e.fit(X, VALUES) for e in both("KNeighborsRegressor", **options))
    assert np.allclose(mine.predict(Q), its.predict(Q))


# --- densities


@pytest.mark.parametrize(
    "kernel", ["gaussian", "exponential", "tophat", "epanechnikov", "linear", "cosine"]
)
def test_densities(kernel: str) -> None:
    mine, its = both("KernelDensity", kernel=kernel, bandwidth=1.3)
    for weights in (None, RNG.random(300)):
        found, expected = (e.fit(X, sample_weight=weights).score_samples(Q) for e in (mine, its))
        assert np.allclose(found, expected, rtol=1e-6, equal_nan=True)
    far = Q + 100
    # The norm of the cosine kernel is NaN in scikit-learn for some dimensions.
    assert np.allclose(mine.score_samples(far), its.score_samples(far), equal_nan=True)
    assert np.isclose(mine.score(Q), its.score(Q), equal_nan=True)


def test_densities_with_other_options() -> None:
    for options in (
        {"metric": "manhattan"},
        {"metric": "chebyshev", "bandwidth": "scott"},
        {"algorithm": "ball_tree"},
        {"metric": "minkowski", "metric_params": {"p": 3}},
    ):
        mine, its = (e.fit(X) for e in both("KernelDensity", **options))
        assert np.allclose(mine.score_samples(Q), its.score_samples(Q), rtol=1e-6)
    assert np.allclose(mine.sample(3, random_state=0), its.sample(3, random_state=0))


# --- ridge


@pytest.mark.parametrize("options", [{"kernel": "rbf", "gamma": 0.3}, {"kernel": "laplacian"}])
def test_ridge(options: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ridge, "SMALL", 100)
    count = 150
    x, y = RNG.normal(size=(count, 3)), RNG.normal(size=(count, 2))
    weights = RNG.random(count) + 0.1
    for targets, alpha, weight in (
        (y[:, 0], 1.0, None),
        (y, np.array([0.5, 2.0]), None),
        (y[:, 0], 0.1, weights),
    ):
        mine, its = (
            e.fit(x, targets, sample_weight=weight)
            for e in both("KernelRidge", alpha=alpha, **options)
        )
        assert mine.dual_coef_.shape == its.dual_coef_.shape
        assert np.allclose(mine.dual_coef_, its.dual_coef_, rtol=1e-6, atol=1e-8)
        assert np.allclose(mine.predict(Q[:, :3]), its.predict(Q[:, :3]), rtol=1e-6, atol=1e-8)


def test_ridge_that_does_not_converge_is_factored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ridge, "SMALL", 100)
    x = RNG.normal(size=(150, 2))
    mine, its = (
        e.fit(x, x[:, 0]) for e in both("KernelRidge", kernel="rbf", alpha=1e-10, gamma=1e-3)
    )
    assert np.allclose(mine.predict(x), its.predict(x), atol=1e-6)


# --- clusters


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("options", [{}, {"n_init": 3}, {"max_iter": 2}, {"init": X[:7]}])
def test_clusters(dtype: Any, options: dict[str, Any]) -> None:
    points, weights = X.astype(dtype), RNG.random(300)
    kept = points.copy()
    mine, its = (
        clone(e).fit(points, sample_weight=weights)
        for e in both("KMeans", n_clusters=7, random_state=0, **options)
    )
    assert (kept == points).all()
    assert (mine.labels_ == its.labels_).all() and mine.labels_.dtype == its.labels_.dtype
    assert np.allclose(mine.cluster_centers_, its.cluster_centers_, atol=1e-5)
    assert mine.cluster_centers_.dtype == dtype and mine.n_iter_ == its.n_iter_
    assert np.isclose(mine.inertia_, its.inertia_, rtol=1e-4)
    assert (mine.predict(Q.astype(dtype)) == its.predict(Q.astype(dtype))).all()
    assert np.allclose(mine.transform(points), its.transform(points), atol=1e-5)


def test_clusters_that_lose_all_points() -> None:
    start = np.vstack([X[:3], 100 + X[:2]])
    mine, its = (e.fit(X) for e in both("KMeans", n_clusters=5, init=start, n_init=1))
    assert (mine.labels_ == its.labels_).all() and len({*mine.labels_}) == 5
    for options in ({"algorithm": "elkan"}, {}):
        points = X if options else csr_array(X)
        mine, its = (e.fit(points) for e in both("KMeans", random_state=0, **options))
        assert (mine.labels_ == its.labels_).all()
    assert (mine.predict(csr_array(Q)) == its.predict(csr_array(Q))).all()


@pytest.mark.parametrize(
    "options",
    [
        {"bandwidth": 1.4},
        {"bandwidth": 1.4, "bin_seeding": True, "min_bin_freq": 2},
        {"bandwidth": 0.7, "cluster_all": False, "max_iter": 2},
        {"bandwidth": 0.7, "seeds": X[:9]},
        {},
    ],
)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.share(2)
def test_shifted_means(options: dict[str, Any], dtype: Any) -> None:
    points = X[:80].astype(dtype)
    mine, its = (e.fit(points) for e in both("MeanShift", **options))
    assert mine.n_iter_ == its.n_iter_
    assert np.allclose(mine.cluster_centers_, its.cluster_centers_, atol=1e-6)
    assert mine.cluster_centers_.dtype == its.cluster_centers_.dtype
    assert (mine.labels_ == its.labels_).all() and mine.labels_.dtype == its.labels_.dtype
    assert (mine.predict(Q) == its.predict(Q)).all()


def test_means_of_seeds_far_away() -> None:
    for e in both("MeanShift", bandwidth=0.5, seeds=X[:3] + 100):
        with pytest.raises(ValueError, match="No point was within bandwidth=0.5"):
            e.fit(X)


def test_bandwidths() -> None:
    for options in ({}, {"quantile": 0.5, "n_samples": 40}, {"quantile": 0}, {"quantile": 1}):
        expected = sklearn.cluster.estimate_bandwidth(X[:80], **options)
        assert np.isclose(ours.estimate_bandwidth(X[:80], **options), expected)
    assert ours.estimate_bandwidth(X[:1]) == 0
    with pytest.raises(ValueError, match="from 0 to 1, not 2"):
        ours.estimate_bandwidth(X, quantile=2)
