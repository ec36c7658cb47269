"""POT: its solvers that are GeomLoss', and the plan as a LazyTensor."""

from __future__ import annotations

from functools import partial
from typing import Any

import ot

from downstream.checks import Check, draw


def sinkhorn(lazy: bool, n: int, **options: Any) -> Any:
    """The loss of an empirical transport problem, and the marginals of its plan."""
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
    """`ot.solve_sample`, by its method."""
    x, y = draw(n, 2), draw(n - n // 5, 2, seed=1)
    kind = "online" if lazy else "tensorized"
    result = ot.solve_sample(x, y, reg=0.5, method=f"geomloss_{kind}", scaling=0.7, **options)
    plan = result.lazy_plan
    return [*result.potentials, plan[:3] if lazy else plan[:3]]


CHECKS = [
    Check("empirical_sinkhorn2_geomloss, online", partial(sinkhorn, backend="online"), 1000),
    Check(
        "empirical_sinkhorn2_geomloss, online, by distance",
        partial(sinkhorn, backend="online", metric="euclidean"),
        1000,
        5e-3,
    ),
    Check("solve_sample, online", solved, 1000),
]
