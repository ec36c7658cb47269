"""Hyena and HyenaDNA: Vandermonde products with complex LazyTensors, any batch dimensions."""

from __future__ import annotations

from functools import partial
from typing import Any

import torch

from downstream.checks import Check, draw, keops
from downstream.packages.s4 import ROWS, gradients, numbers


def vandermonde(lazy: bool, n: int, batch: tuple[int, ...] = ()) -> Any:
    """`sum_i v_i exp(x_i l_j)`: the sum is over the rows, which stand before the columns."""
    v = numbers(*batch, ROWS, seed=0)
    x = torch.complex(-draw(*batch, ROWS, seed=1).abs() / n, draw(*batch, ROWS, seed=2) / 9)
    x, exponents = x.requires_grad_(), torch.arange(float(n))
    if lazy:
        lazy_tensor = keops().LazyTensor
        v_i, x_i = (lazy_tensor(t[..., None, None]) for t in (v, x))
        l_j = lazy_tensor(exponents.to(x.dtype).view(*(1 for _ in batch), 1, n, 1))
        result = (v_i * (x_i * l_j).exp()).sum(dim=len(v.shape) - 1).squeeze(-1)
    else:
        result = (v[..., None] * (x[..., None] * exponents).exp()).sum(-2)
    return gradients(result, [v, x])


CHECKS = [
    Check("Vandermonde", vandermonde),
    Check("Vandermonde, batches", partial(vandermonde, batch=(3,))),
    Check("Vandermonde, batches of batches", partial(vandermonde, batch=(2, 3))),
]
