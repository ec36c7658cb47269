"""Kernels of scikit-learn's names as formulas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, final

import numpy as np

from foldwise.api.own import where
from foldwise.api.variables import Pm, Vi, Vj
from foldwise.sklearn import theirs
from foldwise.sklearn.distances import as_floats

SMALL: Final = 1000
"""Matrices of so many points are left to scikit-learn, which forms them: they are small."""

NAMES: Final = {"polynomial": "poly"}
"""Synonyms."""

POSITIVE: Final = {"rbf", "laplacian"}
"""Kernels of positive values, whose matrices are positive semi-definite."""


def _chi2(x: Any, y: Any) -> Any:
    total = x + y
    return -where(total > 0, (x - y) ** 2 / total, 0.0).sum(-1)


_FORMULAS: Final[dict[str, Callable[[Any, Any, Any], Any]]] = {
    "linear": lambda x, y, k: x | y,
    "cosine": lambda x, y, k: x | y,  # of vectors of length 1
    "poly": lambda x, y, k: (k.scale * (x | y) + k.shift) ** k.power,
    "sigmoid": lambda x, y, k: (k.scale * (x | y) + k.shift).tanh(),
    "rbf": lambda x, y, k: (-k.scale * x.sqdist(y)).exp(),
    "laplacian": lambda x, y, k: (-k.scale * (x - y).abs().sum(-1)).exp(),
    "chi2": lambda x, y, k: (k.scale * _chi2(x, y)).exp(),
    "additive_chi2": lambda x, y, k: _chi2(x, y),
}


@final
@dataclass(frozen=True)
class _Numbers:
    """The parameters of a formula. Those that are variables need no kernel of their own."""

    scale: Any
    shift: Any
    power: Any


@final
@dataclass(frozen=True)
class Kernel:
    """A kernel of scikit-learn.

    Attributes:
        name: a name in the table of formulas.
        gamma: a factor; None: that of scikit-learn, 1 / D, or 1 for `chi2`.
        coef0: the constant of `poly` and `sigmoid`.
        degree: the power of `poly`.
    """

    name: str
    gamma: float | None = None
    coef0: float = 1
    degree: float = 3

    def __call__(self, x: Any, y: Any) -> Any:
        """The matrix of two clouds, of shapes `(M, D)` and `(N, D)`, as a LazyTensor of scalars."""
        x, y = as_floats(x), as_floats(y)
        # scikit-learn computes distances of this kernel in float64 alone.
        kind = np.result_type(x, y) if self.name != "laplacian" else np.dtype(np.float64)
        x, y = x.astype(kind, copy=False), y.astype(kind, copy=False)
        if self.name == "cosine":
            x, y = _of_length_1(x), _of_length_1(y)
        gamma = self.gamma
        if gamma is None:
            gamma = 1 if self.name == "chi2" else 1 / x.shape[1]
        numbers = _Numbers(
            scale=Pm(np.array([gamma], kind)),
            shift=Pm(np.array([self.coef0], kind)),
            power=int(self.degree) if float(self.degree).is_integer() else float(self.degree),
        )
        return _FORMULAS[self.name](Vi(x), Vj(y), numbers)


def _of_length_1(x: Any) -> Any:
    """Vectors over their lengths; zeros stay."""
    lengths: Any = np.sqrt((x**2).sum(1, keepdims=True))
    return x / np.where(lengths > 0, lengths, 1)


def kernel_of(kernel: Any, params: Mapping[str, Any], X: Any) -> Kernel | None:
    """The formula of a kernel of an estimator.

    Args:
        kernel: a name, or a `PairwiseKernel`.
        params: `gamma`, `coef0` and `degree` of a kernel that is given by name.
        X: data; there is no formula if they are sparse.

    Returns:
        None if there is no formula.
    """
    if isinstance(kernel, theirs.PairwiseKernel):
        params = {"gamma": kernel.gamma, **(kernel.pairwise_kernels_kwargs or {})}
        kernel = kernel.metric
    if not isinstance(kernel, str) or theirs.issparse(X):
        return None
    name = NAMES.get(kernel, kernel)
    if name not in _FORMULAS or params.keys() - {"gamma", "coef0", "degree"}:
        return None
    return Kernel(name, **params)
