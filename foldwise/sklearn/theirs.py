"""What is used of scikit-learn, some of it private. By name: type checkers know little of it."""

from __future__ import annotations

from typing import Any

from foldwise.ir.lock import load_module


def _named(name: str) -> Any:
    module, _, attribute = name.rpartition(".")
    return getattr(load_module(module), attribute)


# estimators
BinaryGaussianProcess = _named(
    "sklearn.gaussian_process._gpc._BinaryGaussianProcessClassifierLaplace"
)
GaussianProcessClassifier = _named("sklearn.gaussian_process.GaussianProcessClassifier")
GaussianProcessRegressor = _named("sklearn.gaussian_process.GaussianProcessRegressor")
KDTree = _named("sklearn.neighbors.KDTree")
KernelDensity = _named("sklearn.neighbors.KernelDensity")
KernelPCA = _named("sklearn.decomposition.KernelPCA")
KernelRidge = _named("sklearn.kernel_ridge.KernelRidge")
KMeans = _named("sklearn.cluster.KMeans")
KNeighborsClassifier = _named("sklearn.neighbors.KNeighborsClassifier")
KNeighborsRegressor = _named("sklearn.neighbors.KNeighborsRegressor")
MeanShift = _named("sklearn.cluster.MeanShift")
OneVsOneClassifier = _named("sklearn.multiclass.OneVsOneClassifier")
OneVsRestClassifier = _named("sklearn.multiclass.OneVsRestClassifier")
NearestNeighbors = _named("sklearn.neighbors.NearestNeighbors")
Nystroem = _named("sklearn.kernel_approximation.Nystroem")
SpectralClustering = _named("sklearn.cluster.SpectralClustering")

# kernels
kernels = load_module("sklearn.gaussian_process.kernels")
PairwiseKernel = _named("sklearn.gaussian_process.kernels.PairwiseKernel")
KERNEL_PARAMS = _named("sklearn.metrics.pairwise.KERNEL_PARAMS")
PAIRWISE_KERNEL_FUNCTIONS = _named("sklearn.metrics.pairwise.PAIRWISE_KERNEL_FUNCTIONS")
pairwise_kernels = _named("sklearn.metrics.pairwise.pairwise_kernels")

# checks
clone = _named("sklearn.base.clone")
check_array = _named("sklearn.utils.check_array")
check_pairwise_arrays = _named("sklearn.metrics.pairwise.check_pairwise_arrays")
check_is_fitted = _named("sklearn.utils.validation.check_is_fitted")
check_random_state = _named("sklearn.utils.check_random_state")
check_sample_weight = _named("sklearn.utils.validation._check_sample_weight")
validate_data = _named("sklearn.utils.validation.validate_data")
issparse = _named("scipy.sparse.issparse")
ConvergenceWarning = _named("sklearn.exceptions.ConvergenceWarning")

# steps of K-means
is_same_clustering = _named("sklearn.cluster._k_means_common._is_same_clustering")
relocate_empty_clusters = _named("sklearn.cluster._k_means_common._relocate_empty_clusters_dense")
row_norms = _named("sklearn.utils.extmath.row_norms")

# steps of the mean shift
estimate_bandwidth = _named("sklearn.cluster.estimate_bandwidth")
get_bin_seeds = _named("sklearn.cluster.get_bin_seeds")

# steps of kernel principal components and of spectral clustering
KernelCenterer = _named("sklearn.preprocessing.KernelCenterer")
arpack_start = _named("sklearn.utils._arpack._init_arpack_v0")
cluster_qr = _named("sklearn.cluster._spectral.cluster_qr")
discretize = _named("sklearn.cluster._spectral.discretize")
flip_signs = _named("sklearn.utils.extmath._deterministic_vector_sign_flip")
k_means = _named("sklearn.cluster.k_means")
LinearOperator = _named("scipy.sparse.linalg.LinearOperator")
eigsh = _named("scipy.sparse.linalg.eigsh")
lobpcg = _named("scipy.sparse.linalg.lobpcg")
solve = _named("scipy.linalg.solve")
