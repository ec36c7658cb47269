"""Attention of Transformers: softmax-weighted sums, with heads as batch dimensions; causal, too.

Vaswani et al. 2017: a_i = sum_j softmax_j((q_i | k_j) / sqrt(D)) v_j, the reduction
`sumsoftmaxweight`. In its causal form row i sees the columns j <= i: `BlockRanges.causal` skips the
blocks that it does not see. Values and gradients are compared with those of PyTorch.
"""

from __future__ import annotations

import sys

import torch
from torch.nn.functional import scaled_dot_product_attention

from foldwise.torch import BlockRanges, LazyTensor


def attention(q, k, v, causal: bool = False):
    """Tensors of shape `batch + (n, D)`."""
    n, dim = q.shape[-2:]
    q_i, k_j, v_j = (
        LazyTensor(q[..., :, None, :]),
        *(LazyTensor(t[..., None, :, :]) for t in (k, v)),
    )
    scores_ij = (q_i | k_j) / dim**0.5
    if not causal:
        return scores_ij.sumsoftmaxweight(v_j, axis=-2)
    t = torch.arange(n, dtype=q.dtype)
    t_i, t_j = LazyTensor(t[:, None, None]), LazyTensor(t[None, :, None])
    seen_ij = (t_i - t_j).ifelse(scores_ij, -1e30)  # exact within blocks along the diagonal
    return seen_ij.sumsoftmaxweight(v_j, axis=-2, ranges=BlockRanges.causal(n, size=192))


def main(n: int = 2_000) -> None:
    """Sequences of length `n`, two of them, with four heads of 32 dimensions."""
    generator = torch.Generator().manual_seed(0)
    q, k, v = (torch.randn(2, 4, n, 32, generator=generator, requires_grad=True) for _ in range(3))
    for causal in (False, True):
        found = attention(q, k, v, causal)
        wide = [t.double() for t in (q, k, v)]
        expected = scaled_dot_product_attention(*wide, is_causal=causal)
        error = (found - expected).abs().max().item()
        slopes = [torch.autograd.grad((a**2).sum(), (q, k, v)) for a in (found, expected)]
        slope_error = max((a - b).abs().max().item() for a, b in zip(*slopes, strict=True))
        name = "causal" if causal else "all pairs"
        print(f"{name:<10} {tuple(found.shape)}: error {error:.0e}, of gradients {slope_error:.0e}")
        assert error < 1e-4 and slope_error < 1e-3


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
