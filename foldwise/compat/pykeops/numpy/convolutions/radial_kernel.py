"""Convolutions with radial kernels, of KeOps 1."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from foldwise.api.genred import Genred

__all__ = ["KERNELS", "RadialKernelConv", "RadialKernelGrad1conv", "text_of"]

KERNELS: Final = {  # of t, which is |x - y|^2 / sigma^2
    "gaussian": "Exp(-({t}))",
    "laplacian": "Exp(-Sqrt({t}))",
    "cauchy": "Inv(1 + {t})",
    "inverse_multiquadric": "Rsqrt(1 + {t})",
}


def text_of(kernel: str, t: str = "s * SqDist(x,y)") -> str:
    """The formula of a kernel."""
    if kernel not in KERNELS:
        raise ValueError(f"the kernel must be one of {', '.join(KERNELS)}, not {kernel!r}")
    return KERNELS[kernel].format(t=t)


def _parameter(sigma: Any) -> Any:
    """1 / sigma^2, as formulas take it."""
    return np.reshape(1 / np.asarray(sigma, dtype=float) ** 2, 1)


class RadialKernelConv:
    """`sum_j k(x_i, y_j) beta_j`.

    Args:
        dtype: without effect: the arrays decide.
    """

    def __init__(self, dtype: str = "float32") -> None:
        self.dtype = dtype

    def __call__(
        self, x: Any, y: Any, beta: Any, sigma: Any, kernel: str = "gaussian", **options: Any
    ) -> Any:
        """Compute it.

        Args:
            x: of shape `(M, D)`.
            y: of shape `(N, D)`.
            beta: of shape `(N, E)`.
            sigma: the radius of the kernel.
            kernel: `gaussian`, `laplacian`, `cauchy` or `inverse_multiquadric`.
            options: those of a call of `Genred`.
        """
        dim, aliases = x.shape[1], ["s = Pm(1)"]
        aliases += [f"x = Vi({dim})", f"y = Vj({dim})", f"b = Vj({beta.shape[1]})"]
        sums = Genred(f"{text_of(kernel)} * b", aliases, axis=1)
        return sums(_parameter(sigma).astype(x.dtype), x, y, beta, **options)


class RadialKernelGrad1conv:
    """The gradient in x of `sum_ij a_i . k(x_i, y_j) beta_j`.

    Args:
        dtype: without effect: the arrays decide.
    """

    def __init__(self, dtype: str = "float32") -> None:
        self.dtype = dtype

    def __call__(  # noqa: PLR0913 - as in KeOps
        self, a: Any, x: Any, y: Any, beta: Any, sigma: Any, kernel: str = "gaussian"
    ) -> Any:
        """Compute it; `a` is of shape `(M, E)`, the rest as in `RadialKernelConv`."""
        dim, aliases = x.shape[1], ["s = Pm(1)"]
        aliases += [f"x = Vi({dim})", f"y = Vj({dim})"]
        aliases += [f"a = Vi({a.shape[1]})", f"b = Vj({beta.shape[1]})"]
        sums = Genred(f"Grad({text_of(kernel)} * (a|b), x, 1)", aliases, axis=1)
        return sums(_parameter(sigma).astype(x.dtype), x, y, a, beta)
