"""Convolutions with radial kernels, of KeOps 0: they fill an array of the caller."""

from __future__ import annotations

from typing import Any

from foldwise.compat.pykeops.numpy.convolutions.radial_kernel import RadialKernelConv


def radial_kernels_conv(  # noqa: PLR0913 - as in KeOps
    x: Any, y: Any, beta: Any, result: Any, sigma: Any, kernel: str = "gaussian"
) -> None:
    """Put `sum_j k(x_i, y_j) beta_j` into `result`, of shape `(M, E)` or flat."""
    found = RadialKernelConv()(x, y, beta, sigma, kernel)
    result[...] = found.reshape(result.shape)
