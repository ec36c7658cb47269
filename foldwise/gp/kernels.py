"""Covariance functions as formulas of two points and a vector of positive hyperparameters.

A `Kernel` is a value: a formula, and where its hyperparameters start. Sums, products and multiples
of kernels are kernels; their vectors of hyperparameters are those of their parts, end to end. One
vector has one derivative, so that the gradient with respect to all hyperparameters is one pass.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

import numpy as np

from foldwise.api import Pm, Vi, Vj
from foldwise.api.own import op
from foldwise.arrays import adapter_of

Formula: TypeAlias = Callable[[Any, Any, Any], Any]
"""A formula of `x_i`, `y_j` and the vector of hyperparameters, all of them LazyTensors."""


class Frequencies(NamedTuple):
    """Frequencies of random features: the kernel is `variance * mean(cos(omega @ (x - y)))`.

    Attributes:
        variance: a number.
        omega: an array of shape `(count, D)`.
    """

    variance: float
    omega: Any


Spectrum: TypeAlias = Callable[[np.random.Generator, int, int, Any], list[Frequencies]]
"""`spectrum(rng, count, dim, p)`: frequencies of each term of a kernel that is a sum."""


@dataclass(frozen=True, eq=False)
class Kernel:
    """A covariance function `k(x, y; p)` with hyperparameters p, all of them positive.

    Called with arrays, it is the matrix of their kernel values, as a LazyTensor.

    Attributes:
        formula: k.
        names: those of the hyperparameters.
        values: p.
        spectrum: draws frequencies, if the kernel has a spectral density that is known.

    Example:
        >>> import numpy as np
        >>> from foldwise import gp
        >>> kernel = 2.0 * gp.Matern(2.5, [0.5, 1.0]) + gp.Linear(0.1)
        >>> kernel.names
        ('variance', 'lengthscale[0]', 'lengthscale[1]', 'slope')
        >>> x = np.zeros((3, 2))
        >>> kernel(x, x).shape, (kernel(x, x) @ np.ones(3)).tolist()
        ((3, 3, 1), [6.0, 6.0, 6.0])
    """

    formula: Formula
    names: tuple[str, ...]
    values: tuple[float, ...]
    spectrum: Spectrum | None = None

    def __post_init__(self) -> None:
        if not all(value > 0 and math.isfinite(value) for value in self.values):
            pairs = ", ".join(f"{n} = {v}" for n, v in zip(self.names, self.values, strict=True))
            raise ValueError(f"hyperparameters must be positive: {pairs}")

    def __call__(self, x: Any, y: Any, parameters: Any = None) -> Any:
        """The matrix of kernel values.

        Args:
            x: an array of shape `(M, D)`.
            y: an array of shape `(N, D)`.
            parameters: the hyperparameters, an array of the library of x, with as many elements as
                there are names, or a LazyTensor of them; None for `values`.

        Returns:
            A LazyTensor of shape `(M, N, 1)`.
        """
        if parameters is None:
            parameters = self.parameters(x)
        if adapter_of(parameters) is not None:
            if tuple(parameters.shape) != (len(self.names),):
                raise ValueError(
                    f"this kernel has {len(self.names)} hyperparameters ({', '.join(self.names)}), "
                    f"and is given an array of shape {tuple(parameters.shape)}"
                )
            parameters = Pm(parameters)
        return self.formula(Vi(x), Vj(y), parameters)

    def parameters(self, like: Any) -> Any:
        """The hyperparameters as an array of the library and type of another."""
        adapter = adapter_of(like)
        assert adapter is not None
        return adapter.given(np.array(self.values, adapter.header(like).dtype), like)

    def at(self, values: Sequence[float]) -> Kernel:
        """The kernel with other hyperparameters."""
        return Kernel(self.formula, self.names, tuple(map(float, values)), self.spectrum)

    def __add__(self, other: Kernel | float) -> Kernel:
        return _joined(self, _kernel(other), operator.add, _both)

    def __mul__(self, other: Kernel | float) -> Kernel:
        return _joined(self, _kernel(other), operator.mul, _shifted)

    def __radd__(self, other: float) -> Kernel:
        return _kernel(other) + self

    def __rmul__(self, other: float) -> Kernel:
        return _kernel(other) * self


def _kernel(x: Kernel | float) -> Kernel:
    return x if isinstance(x, Kernel) else Constant(x)


def _joined(
    k: Kernel,
    other: Kernel,
    combine: Callable[[Any, Any], Any],
    spectra: Callable[[list[Frequencies], list[Frequencies]], list[Frequencies]],
) -> Kernel:
    """A kernel of two."""
    count = len(k.names)

    def formula(x: Any, y: Any, p: Any) -> Any:
        return combine(k.formula(x, y, p[..., :count]), other.formula(x, y, p[..., count:]))

    first, second = k.spectrum, other.spectrum
    spectrum: Spectrum | None = None
    if first is not None and second is not None:

        def both(rng: Any, features: int, dim: int, p: Any) -> list[Frequencies]:
            parts = p[:count], p[count:]
            return spectra(
                first(rng, features, dim, parts[0]), second(rng, features, dim, parts[1])
            )

        spectrum = both

    names = _distinct((*k.names, *other.names))
    return Kernel(formula, names, (*k.values, *other.values), spectrum)


def _distinct(names: Sequence[str]) -> tuple[str, ...]:
    """The names, those that come again with a number."""
    found: list[str] = []
    for name in names:
        new, n = name, 2
        while new in found:
            new, n = f"{name}_{n}", n + 1
        found.append(new)
    return tuple(found)


def _both(first: list[Frequencies], second: list[Frequencies]) -> list[Frequencies]:
    return [*first, *second]


def _shifted(first: list[Frequencies], second: list[Frequencies]) -> list[Frequencies]:
    """Those of a product: its spectral density is a convolution."""
    return [Frequencies(a * b, v + w) for a, v in first for b, w in second]


def Constant(variance: float = 1.0) -> Kernel:  # noqa: N802 - as scikit-learn and GPyTorch have it
    """The kernel that is the same for all pairs, `variance`: what numbers become in `2.0 * k`."""

    def spectrum(_: Any, count: int, dim: int, p: Any) -> list[Frequencies]:
        return [Frequencies(float(p[0]), np.zeros((count, dim)))]

    return Kernel(lambda x, y, p: p, ("variance",), (float(variance),), spectrum)


def RBF(lengthscale: float | Sequence[float] = 1.0) -> Kernel:  # noqa: N802
    """`exp(-r^2 / 2)`, where r is the distance in units of the lengthscale.

    Args:
        lengthscale: one number, or one for each feature (ARD).
    """

    def formula(x: Any, y: Any, p: Any) -> Any:
        return (-_squares(x, y, p) / 2).exp()

    def spectrum(rng: Any, count: int, dim: int, p: Any) -> list[Frequencies]:
        return [Frequencies(1.0, rng.standard_normal((count, dim)) / p)]

    return Kernel(formula, *_lengthscales(lengthscale), spectrum)


def Matern(nu: float = 2.5, lengthscale: float | Sequence[float] = 1.0) -> Kernel:  # noqa: N802
    """The kernel of Matern of smoothness `nu`: 0.5, 1.5 or 2.5.

    Args:
        nu: how smooth functions are: 0.5 has continuous ones, 1.5 and 2.5 those with one and two
            derivatives.
        lengthscale: one number, or one for each feature (ARD).
    """
    if nu not in _MATERN:
        raise ValueError(f"nu must be 0.5, 1.5 or 2.5, not {nu!r}; RBF is the limit of large nu")
    of_squares = _MATERN[nu]

    def formula(x: Any, y: Any, p: Any) -> Any:
        return of_squares(_squares(x, y, p))

    def spectrum(rng: Any, count: int, dim: int, p: Any) -> list[Frequencies]:
        # Student's t distribution with 2 nu degrees of freedom.
        stretch = np.sqrt(2 * nu / rng.chisquare(2 * nu, (count, 1)))
        return [Frequencies(1.0, stretch * rng.standard_normal((count, dim)) / p)]

    return Kernel(formula, *_lengthscales(lengthscale), spectrum)


def RationalQuadratic(  # noqa: N802
    lengthscale: float | Sequence[float] = 1.0, alpha: float = 1.0
) -> Kernel:
    """`(1 + r^2 / (2 alpha)) ** -alpha`: RBF kernels of many lengthscales.

    Args:
        lengthscale: one number, or one for each feature (ARD).
        alpha: the larger, the fewer lengthscales.
    """
    names, values = _lengthscales(lengthscale)

    def formula(x: Any, y: Any, p: Any) -> Any:
        a = p[..., :1]
        return (-a * (1 + _squares(x, y, p[..., 1:]) / (2 * a)).log()).exp()

    def spectrum(rng: Any, count: int, dim: int, p: Any) -> list[Frequencies]:
        stretch = np.sqrt(rng.gamma(p[0], 1 / p[0], (count, 1)))
        return [Frequencies(1.0, stretch * rng.standard_normal((count, dim)) / p[1:])]

    return Kernel(formula, ("alpha", *names), (float(alpha), *values), spectrum)


def Periodic(lengthscale: float = 1.0, period: float = 1.0) -> Kernel:  # noqa: N802
    """`exp(-2 sum_d sin^2(pi (x_d - y_d) / period) / lengthscale^2)`."""

    def formula(x: Any, y: Any, p: Any) -> Any:
        waves = (math.pi * (x - y) / p[..., 1:]).sin()
        return (-2 * (waves * waves).sum(-1) / p[..., :1] ** 2).exp()

    names = ("lengthscale", "period")
    return Kernel(formula, names, (float(lengthscale), float(period)))


def Linear(slope: float = 1.0) -> Kernel:  # noqa: N802
    """`slope * x @ y`: of linear functions through 0."""
    return Kernel(lambda x, y, p: p * (x | y), ("slope",), (float(slope),))


def _lengthscales(given: float | Sequence[float]) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """Names and values."""
    values = np.asarray(given, dtype=float)
    if values.ndim == 0:
        return ("lengthscale",), (float(values),)
    return tuple(f"lengthscale[{n}]" for n in range(len(values))), tuple(values.tolist())


def _squares(x: Any, y: Any, lengthscale: Any) -> Any:
    """Squared distances in units of the lengthscale."""
    if lengthscale.shape[-1] == 1:
        return x.sqdist(y) / lengthscale**2
    return (x - y).weightedsqnorm(1 / lengthscale**2)


# Of squared distances. The derivatives are stated: what follows from the formulas has a root in the
# denominator, which drops out.
def _slope_3(r2: Any) -> Any:
    return -1.5 * (-((3 * r2).sqrt())).exp()


@op(derivative=_slope_3)
def _matern_3(r2: Any) -> Any:
    s = (3 * r2).sqrt()
    return (1 + s) * (-s).exp()


def _slope_5(r2: Any) -> Any:
    s = (5 * r2).sqrt()
    return -5 / 6 * (1 + s) * (-s).exp()


@op(derivative=_slope_5)
def _matern_5(r2: Any) -> Any:
    s = (5 * r2).sqrt()
    return (1 + s + 5 * r2 / 3) * (-s).exp()


_MATERN: dict[float, Callable[[Any], Any]] = {
    0.5: lambda r2: (-(r2.sqrt())).exp(),
    1.5: _matern_3,
    2.5: _matern_5,
}
