"""Distances of scikit-learn's names as formulas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np

from foldwise.api.lazy import Lazy

WIDE: Final = {4: 64, 8: 32}
"""Longer vectors are left to scikit-learn, by bytes of a number: it multiplies their matrices."""

# Each grows with the distance, and is quicker than that; and the distance, from its values.
RANKS: Final[dict[str, tuple[Callable[[Any, Any], Any], Callable[[Any], Any]]]] = {
    "euclidean": (lambda x, y: x.sqdist(y), np.sqrt),
    "sqeuclidean": (lambda x, y: x.sqdist(y), lambda d: d),
    "manhattan": (lambda x, y: (x - y).abs().sum(-1), lambda d: d),
    "chebyshev": (lambda x, y: (x - y).abs().max(-1), lambda d: d),
}
_NAMES: Final = {"l2": "euclidean", "l1": "manhattan", "cityblock": "manhattan"}
_POWERS: Final = {1.0: "manhattan", 2.0: "euclidean", np.inf: "chebyshev"}


def metric_of(metric: Any, params: Mapping[str, Any] | None) -> str | None:
    """The name in `RANKS` of a metric; None if there is no formula."""
    params = params or {}
    if metric in ("minkowski", "p") and not params.keys() - {"p"}:
        return _POWERS.get(float(params.get("p", 2)))
    if params or not isinstance(metric, str):
        return None
    name = _NAMES.get(metric, metric)
    return name if name in RANKS else None


def as_floats(x: Any) -> Any:
    """An array as formulas take it: float32 or float64."""
    return x if x.dtype in (np.float32, np.float64) else x.astype(np.float64)


def distance(metric: str, x: Lazy, y: Lazy) -> Any:
    """The formula of a distance."""
    rank, _ = RANKS[metric]
    found = rank(x, y)
    return found.sqrt() if metric == "euclidean" else found
