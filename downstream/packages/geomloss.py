"""GeomLoss: `SamplesLoss` with its backends `online` and `multiscale`, and `ot.solve_sample`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from functools import partial
from typing import Any

import geomloss._backends
import torch
from geomloss import SamplesLoss, ot
from geomloss._legacy import sinkhorn_samples
from geomloss._legacy.utils import squared_distances

from downstream.checks import Check, draw, with_gradients


def clouds(
    n: int, batch: tuple[int, ...], dims: int, dtype: torch.dtype = torch.float32
) -> tuple[torch.Tensor, ...]:
    """Weights and points of two measures."""
    a, b = draw(*batch, n, seed=2).softmax(-1), draw(*batch, n - n // 5, seed=3).softmax(-1)
    x, y = draw(*batch, n, dims).sigmoid(), draw(*batch, n - n // 5, dims, seed=1).sigmoid()
    return tuple(t.detach().to(dtype).requires_grad_() for t in (a, x, b, y))


def dense_lse(cost: str, dims: int, dtype: str = "") -> Any:
    """A substitute for `keops_lse`: a dense table, masked where the ranges have no block."""

    def call(
        x: torch.Tensor, y: torch.Tensor, b: torch.Tensor, p: torch.Tensor, ranges: Any = None
    ) -> torch.Tensor:
        off = x[:, None] - y[None]
        costs = off.norm(dim=2) if cost.startswith("Norm2") else (off**2).sum(2) / 2
        scores = b.view(1, -1) - p * costs
        if ranges is not None:
            hidden = torch.ones_like(scores, dtype=torch.bool)
            rows, slices, columns = ranges[:3]
            start = 0
            for (first, last), end in zip(rows.tolist(), slices.tolist(), strict=True):
                for left, right in columns[start:end].tolist():
                    hidden[first:last, left:right] = False
                start = end
            scores = scores.masked_fill(hidden, -torch.inf)
        return scores.logsumexp(1, keepdim=True)

    return call


@contextmanager
def dense_blocks() -> Iterator[None]:
    """The multiscale algorithm, its reductions done densely: it approximates the others."""
    before, sinkhorn_samples.keops_lse = sinkhorn_samples.keops_lse, dense_lse
    try:
        yield
    finally:
        sinkhorn_samples.keops_lse = before


def loss(  # noqa: PLR0913
    name: str,
    lazy: bool,
    n: int,
    *,
    backend: str = "online",
    batch: tuple[int, ...] = (),
    dims: int = 3,
    weights: bool = False,
    dtype: torch.dtype = torch.float32,
    **options: Any,
) -> Any:
    """A loss, and its gradients by points and, perhaps, weights."""
    if batch:
        n //= 4
    a, x, b, y = clouds(n, batch, dims, dtype)
    multiscale = name == "sinkhorn" and backend == "multiscale"
    how = {"blur": 0.1, **options, "backend": backend if lazy or multiscale else "tensorized"}
    with nullcontext() if lazy or backend == "online" else dense_blocks():
        value = SamplesLoss(name, **how)(a, x, b, y)
    return with_gradients(value, [a, x, b, y] if weights else [x, y])


def cauchy(
    x: torch.Tensor, y: torch.Tensor, blur: float, use_keops: bool, ranges: Any = None
) -> Any:
    """A kernel as users pass it; GeomLoss 0.3.1 has none of its own for `hausdorff`."""
    kernel = 1 / (1 + squared_distances(x / blur, y / blur, use_keops=use_keops))
    if ranges is not None:
        kernel.ranges = ranges
    return kernel


def own_cost(lazy: bool, n: int) -> Any:
    """A cost that is a formula, or a function for the dense path."""

    def dense(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        return (x[:, :, None] - y[:, None]).abs().sum(-1)

    return loss("sinkhorn", lazy, n, p=1, cost="Sum(Abs(X-Y))" if lazy else dense)


def potentials(lazy: bool, n: int, name: str = "sinkhorn", backend: str = "online") -> Any:
    """The dual potentials."""
    a, x, b, y = clouds(n, (), 2)
    how = {"blur": 0.1, "backend": backend if lazy else "tensorized", "potentials": True}
    return SamplesLoss(name, **how)(a, x, b, y)


@contextmanager
def without_keops() -> Iterator[None]:
    """GeomLoss as it is where KeOps is not installed."""
    room = geomloss._backends
    before, room.keops_available = room.keops_available, False
    try:
        yield
    finally:
        room.keops_available = before


def solved(lazy: bool, n: int, numpy: bool = False, **options: Any) -> Any:
    """The newer interface: value and potentials of a transport problem."""
    a, x, b, y = (t.detach() for t in clouds(n, (), 2))
    inputs = {"X_a": x, "X_b": y, "a": a / a.sum(), "b": b / b.sum()}
    if numpy:
        inputs = {name: t.numpy() for name, t in inputs.items()}
    options = {"reg": 0.05, "max_iter": 20, **options}
    with nullcontext() if lazy else without_keops():
        result = ot.solve_sample(**inputs, **options)
        return [result.value, result.potential_a, result.potential_b]


TRUNCATED = {"backend": "multiscale", "truncate": 10}
# GeomLoss' dense distances lose half of the digits.
EXACT = {"dtype": torch.float64}
CHECKS = [
    Check("sinkhorn, online", partial(loss, "sinkhorn"), 1000),
    Check("sinkhorn, online, p=1", partial(loss, "sinkhorn", p=1, **EXACT), 1000),
    Check("sinkhorn, online, unbalanced", partial(loss, "sinkhorn", reach=0.5), 1000),
    Check("sinkhorn, online, by the weights", partial(loss, "sinkhorn", weights=True), 1000),
    Check("sinkhorn, online, batches", partial(loss, "sinkhorn", batch=(3,)), 1000),
    Check(
        "sinkhorn, online, batches, p=1", partial(loss, "sinkhorn", batch=(3,), p=1, **EXACT), 1000
    ),
    Check("sinkhorn, online, potentials", potentials, 1000),
    Check("sinkhorn, multiscale", partial(loss, "sinkhorn", backend="multiscale"), 2000),
    Check("sinkhorn, multiscale, p=1", partial(loss, "sinkhorn", backend="multiscale", p=1), 2000),
    Check("sinkhorn, online, own cost", own_cost, 1000),
    Check("hausdorff, online, own kernel", partial(loss, "hausdorff", kernel=cauchy)),
    Check(
        "hausdorff, multiscale, own kernel",
        partial(loss, "hausdorff", kernel=cauchy, backend="multiscale", truncate=None),
    ),
]
for kind in ("gaussian", "laplacian", "energy"):
    how = {} if kind == "gaussian" else EXACT
    CHECKS += [
        Check(f"{kind}, online", partial(loss, kind, weights=True, **how)),
        Check(f"{kind}, online, batches", partial(loss, kind, batch=(3,), **how)),
        Check(f"{kind}, multiscale", partial(loss, kind, **TRUNCATED, **how), tolerance=3e-3),
    ]
CHECKS += [
    Check("gaussian, online, potentials", partial(potentials, name="gaussian")),
    Check("solve_sample", solved, 1000),
    Check("solve_sample, NumPy", partial(solved, numpy=True), 1000),
    Check("solve_sample, unbalanced, debiased", partial(solved, unbalanced=1.0, debias=True), 1000),
]
