"""Estimators of scikit-learn that compute with Foldwise: same names, parameters and results.

An estimator is that of scikit-learn, but for the pass over all pairs. Where there is no formula for
what is asked (sparse data, other metrics or kernels), or a tree is quicker, it is left as it is.
"""

from foldwise.sklearn.classes import GaussianProcessClassifier
from foldwise.sklearn.clusters import KMeans
from foldwise.sklearn.density import KernelDensity
from foldwise.sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor, NearestNeighbors
from foldwise.sklearn.processes import GaussianProcessRegressor
from foldwise.sklearn.ridge import KernelRidge

__all__ = [
    "GaussianProcessClassifier",
    "GaussianProcessRegressor",
    "KMeans",
    "KNeighborsClassifier",
    "KNeighborsRegressor",
    "KernelDensity",
    "KernelRidge",
    "NearestNeighbors",
]
