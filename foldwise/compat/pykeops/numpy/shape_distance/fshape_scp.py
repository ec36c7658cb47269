"""Scalar products of shapes that carry signals."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from foldwise.api.genred import Genred
from foldwise.compat.pykeops.numpy.convolutions.radial_kernel import text_of

_COSINE: Final = "(Normalize(a) | Normalize(b))"
_SPHERES: Final = {
    "linear": _COSINE,
    "binet": f"Square({_COSINE})",
    "gaussian_oriented": f"Exp(2 * r * ({_COSINE} - 1))",
    "gaussian_unoriented": f"Exp(2 * r * (Square({_COSINE}) - 1))",
}


class FshapeScp:
    """`sum_j k(x_i, y_j) l(f_i, g_j) m(alpha_i, beta_j)`: points, signals and directions.

    The kernel of directions is that of the directions with length 1, times both lengths.

    Args:
        kernel_geom: the kernel of points, `gaussian` or `cauchy` for instance.
        kernel_sig: the kernel of signals.
        kernel_sphere: `binet`, `linear`, `gaussian_unoriented` or `gaussian_oriented`.
        dtype: without effect: the arrays decide.
        cuda_type: without effect.
    """

    def __init__(
        self,
        kernel_geom: str = "gaussian",
        kernel_sig: str = "gaussian",
        kernel_sphere: str = "binet",
        dtype: str = "float32",
        cuda_type: str | None = None,
    ) -> None:
        if kernel_sphere not in _SPHERES:
            known = ", ".join(_SPHERES)
            raise ValueError(f"kernel_sphere must be one of {known}, not {kernel_sphere!r}")
        parts = [text_of(kernel_geom, "p * SqDist(x,y)"), text_of(kernel_sig, "q * SqDist(f,g)")]
        self._formula = " * ".join([*parts, _SPHERES[kernel_sphere], "Norm2(a) * Norm2(b)"])

    def __call__(  # noqa: PLR0913 - as in KeOps
        self,
        x: Any,
        y: Any,
        f: Any,
        g: Any,
        alpha: Any,
        beta: Any,
        sigma_geom: float = 1.0,
        sigma_sig: float = 1.0,
        sigma_sphere: float = np.pi / 2,
    ) -> Any:
        """Compute it, of shape `(M, 1)`."""
        aliases = ["p = Pm(1)", "q = Pm(1)", "r = Pm(1)"]
        pairs = {"x": x, "f": f, "a": alpha}, {"y": y, "g": g, "b": beta}
        for kind, arrays in zip(("Vi", "Vj"), pairs, strict=True):
            aliases += [f"{name} = {kind}({array.shape[1]})" for name, array in arrays.items()]
        radii = [np.array([s**-2.0], x.dtype) for s in (sigma_geom, sigma_sig, sigma_sphere)]
        sums = Genred(self._formula, aliases, axis=1)
        return sums(*radii, *pairs[0].values(), *pairs[1].values())
