"""POT: its solvers that are GeomLoss'."""

from __future__ import annotations

from contextlib import nullcontext
from functools import partial
from typing import Any

import ot

from downstream.checks import Check, draw
from downstream.packages.geomloss import without_keops


def sinkhorn(lazy: bool, n: int, **options: Any) -> Any:
    """The loss of an empirical transport problem, and its potentials."""
    x, y = draw(n, 2), draw(n - n // 5, 2, seed=1)
    value, log = ot.bregman.empirical_sinkhorn2_geomloss(
        x,
        y,
        reg=0.5,
        scaling=0.7,
        log=True,
        **{**options, "backend": options["backend"] if lazy else "tensorized"},
    )
    return [value, log["f"], log["g"]]


def solved(lazy: bool, n: int, **options: Any) -> Any:
    """`ot.solve_sample`, which calls that of GeomLoss."""
    x, y = draw(n, 2), draw(n - n // 5, 2, seed=1)
    options = {"reg": 0.5, "method": "geomloss", "lazy": True, "max_iter": 20, **options}
    with nullcontext() if lazy else without_keops():
        result = ot.solve_sample(x, y, **options)
        return [result.value, result.potential_a, result.potential_b]


CHECKS = [
    Check("empirical_sinkhorn2_geomloss, online", partial(sinkhorn, backend="online"), 1000),
    Check(
        "empirical_sinkhorn2_geomloss, online, by distance",
        partial(sinkhorn, backend="online", metric="euclidean"),
        1000,
        5e-3,
    ),
    Check("solve_sample", solved, 1000),
]
