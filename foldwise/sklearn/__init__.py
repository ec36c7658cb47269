"""Estimators of scikit-learn that compute with Foldwise: same names, parameters and results.

An estimator is that of scikit-learn, but for the pass over all pairs. Where there is no formula for
what is asked (sparse data, other metrics or kernels), or a tree is quicker, it is left as it is.
"""

from foldwise.sklearn.classes import GaussianProcessClassifier
from foldwise.sklearn.clusters import KMeans
from foldwise.sklearn.components import KernelPCA, Nystroem
from foldwise.sklearn.density import KernelDensity
from foldwise.sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor, NearestNeighbors
from foldwise.sklearn.pairwise import (
    PairwiseKernel,
    additive_chi2_kernel,
    chi2_kernel,
    laplacian_kernel,
    pairwise_kernels,
    polynomial_kernel,
    rbf_kernel,
    sigmoid_kernel,
)
from foldwise.sklearn.processes import GaussianProcessRegressor
from foldwise.sklearn.ridge import KernelRidge
from foldwise.sklearn.shift import MeanShift, estimate_bandwidth
from foldwise.sklearn.spectral import SpectralClustering

__all__ = [
    "GaussianProcessClassifier",
    "GaussianProcessRegressor",
    "KMeans",
    "KNeighborsClassifier",
    "KNeighborsRegressor",
    "KernelDensity",
    "KernelPCA",
    "KernelRidge",
    "MeanShift",
    "NearestNeighbors",
    "Nystroem",
    "PairwiseKernel",
    "SpectralClustering",
    "additive_chi2_kernel",
    "chi2_kernel",
    "estimate_bandwidth",
    "laplacian_kernel",
    "pairwise_kernels",
    "polynomial_kernel",
    "rbf_kernel",
    "sigmoid_kernel",
]
