"""Gaussian processes: covariance functions as formulas, likelihood, predictions, samples.

For tens of thousands of points and more, whose kernel matrix is never stored. A model is a value: a
kernel with its hyperparameters, noise and a mean. This room is small on purpose; what GPyTorch has
besides, it has on Foldwise too, by `K.aslinearoperator("linear_operator")`.
"""

from foldwise.gp.inducing import InducingPoints, inducing_points
from foldwise.gp.kernels import (
    RBF,
    Constant,
    Kernel,
    Linear,
    Matern,
    Periodic,
    RationalQuadratic,
)
from foldwise.gp.likelihood import Settings, log_likelihood, log_likelihood_and_gradient
from foldwise.gp.process import GaussianProcess, Posterior

__all__ = [
    "RBF",
    "Constant",
    "GaussianProcess",
    "InducingPoints",
    "Kernel",
    "Linear",
    "Matern",
    "Periodic",
    "Posterior",
    "RationalQuadratic",
    "Settings",
    "inducing_points",
    "log_likelihood",
    "log_likelihood_and_gradient",
]
