"""Deep graph matching consensus: the most similar nodes of another graph, in batches."""

from __future__ import annotations

from typing import Any

from downstream.checks import Check, draw, keops


def matches(lazy: bool, n: int) -> Any:
    """The ten best matches of each node."""
    source, target = draw(4, n, 8), draw(4, n - n // 4, 8, seed=1)
    if lazy:
        lazy_tensor = keops().LazyTensor
        x_s, x_t = lazy_tensor(source.unsqueeze(-2)), lazy_tensor(target.unsqueeze(-3))
        indices = (-x_s * x_t).sum(dim=-1).argKmin(10, dim=2, backend="auto")
    else:
        indices = (source @ target.transpose(-1, -2)).topk(10, dim=2)[1]
    # Values in place of indices: equal ones, up to rounding, may come in any order.
    return (source @ target.transpose(-1, -2)).gather(2, indices)


CHECKS = [Check("most similar nodes", matches, 1000)]
