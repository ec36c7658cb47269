"""The sums as a programmer of GPUs writes them in Triton, without Foldwise."""

from __future__ import annotations

from typing import Any

import torch
import triton
import triton.language as tl

_LOG2E: tl.constexpr = tl.constexpr(1.4426950408889634)
_CONFIGS = [
    triton.Config({"ROWS": rows, "COLUMNS": columns}, num_warps=warps)
    for rows, columns, warps in ((128, 32, 4), (128, 64, 4), (64, 64, 4), (256, 32, 8))
]
_PRODUCT_CONFIGS = [
    triton.Config({"ROWS": rows, "COLUMNS": columns}, num_warps=warps)
    for rows, columns, warps in ((64, 64, 4), (128, 64, 8), (128, 128, 8))
]


@triton.autotune(_CONFIGS, key=["n", "D"])
@triton.jit
def _gaussian(  # noqa: PLR0913
    x, y, out, m, n, D: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr
):  # fmt: skip
    rows = tl.program_id(0) * ROWS + tl.arange(0, ROWS)
    total = tl.zeros((ROWS, COLUMNS), tl.float32)
    for start in range(0, n, COLUMNS):
        columns = start + tl.arange(0, COLUMNS)
        d2 = tl.zeros((ROWS, COLUMNS), tl.float32)
        for k in tl.static_range(D):
            x_k = tl.load(x + rows * D + k, mask=rows < m, other=0.0)
            y_k = tl.load(y + columns * D + k, mask=columns < n, other=0.0)
            d = x_k[:, None] - y_k[None, :]
            d2 += d * d
        total += tl.where(columns[None, :] < n, tl.exp2(-d2 * _LOG2E), 0.0)
    tl.store(out + rows, tl.sum(total, 1), mask=rows < m)


@triton.autotune(_CONFIGS, key=["n", "D"])
@triton.jit
def _log_sum_exp(  # noqa: PLR0913
    x, y, out, m, n, D: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr
):  # fmt: skip
    rows = tl.program_id(0) * ROWS + tl.arange(0, ROWS)
    top = tl.full((ROWS,), -float("inf"), tl.float32)
    total = tl.zeros((ROWS,), tl.float32)
    for start in range(0, n, COLUMNS):
        columns = start + tl.arange(0, COLUMNS)
        d2 = tl.zeros((ROWS, COLUMNS), tl.float32)
        for k in tl.static_range(D):
            x_k = tl.load(x + rows * D + k, mask=rows < m, other=0.0)
            y_k = tl.load(y + columns * D + k, mask=columns < n, other=0.0)
            d = x_k[:, None] - y_k[None, :]
            d2 += d * d
        score = tl.where(columns[None, :] < n, -d2 * _LOG2E, -float("inf"))
        new = tl.maximum(top, tl.max(score, 1))
        total = total * tl.exp2(top - new) + tl.sum(tl.exp2(score - new[:, None]), 1)
        top = new
    tl.store(out + rows, (top + tl.log2(total)) / _LOG2E, mask=rows < m)


@triton.autotune(_PRODUCT_CONFIGS, key=["n", "D"])
@triton.jit
def _gaussian_by_products(  # noqa: PLR0913
    x, y, x2, y2, out, m, n,
    D: tl.constexpr, PART: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr,
):  # fmt: skip
    rows = tl.program_id(0) * ROWS + tl.arange(0, ROWS)
    x_norm = tl.load(x2 + rows, mask=rows < m, other=0.0)
    total = tl.zeros((ROWS,), tl.float32)
    for start in range(0, n, COLUMNS):
        columns = start + tl.arange(0, COLUMNS)
        product = tl.zeros((ROWS, COLUMNS), tl.float32)
        for first in range(0, D, PART):
            k = first + tl.arange(0, PART)
            x_mask = (rows[:, None] < m) & (k[None, :] < D)
            y_mask = (k[:, None] < D) & (columns[None, :] < n)
            x_part = tl.load(x + rows[:, None] * D + k[None, :], mask=x_mask, other=0.0)
            y_part = tl.load(y + columns[None, :] * D + k[:, None], mask=y_mask, other=0.0)
            product = tl.dot(x_part, y_part, product, input_precision="tf32x3")
        y_norm = tl.load(y2 + columns, mask=columns < n, other=0.0)
        d2 = x_norm[:, None] + y_norm[None, :] - 2 * product
        value = tl.where(columns[None, :] < n, tl.exp2(-d2 * _LOG2E), 0.0)
        total += tl.sum(value, 1)
    tl.store(out + rows, total, mask=rows < m)


def _grid(m: int) -> Any:
    return lambda chosen: (triton.cdiv(m, chosen["ROWS"]),)


def gaussian_sum(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """The Gaussian sum, with squared distances from differences."""
    out = torch.empty(len(x), 1, device=x.device)
    _gaussian[_grid(len(x))](x, y, out, len(x), len(y), x.shape[1])
    return out


def log_sum_exp(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """In one pass, with a running largest score."""
    out = torch.empty(len(x), 1, device=x.device)
    _log_sum_exp[_grid(len(x))](x, y, out, len(x), len(y), x.shape[1])
    return out


def gaussian_sum_by_products(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """By scalar products in tensor cores, each of three products of tf32."""
    out = torch.empty(len(x), 1, device=x.device)
    x2, y2 = (x * x).sum(1), (y * y).sum(1)
    part = min(64, triton.next_power_of_2(x.shape[1]))
    _gaussian_by_products[_grid(len(x))](x, y, x2, y2, out, len(x), len(y), x.shape[1], part)
    return out
