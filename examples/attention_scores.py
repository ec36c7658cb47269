"""Attention that fused kernels do not take: what users of FlexAttention asked for.

A score may hold a reduction (the distance of two positions) or a contraction (a relative position
that is embedded by a matrix for each pair); rows have statistics other than the log-sum-exp (the
largest score and its key, the entropy of the weights); and the weights themselves may go through
further arithmetic (the difference of two softmaxes, Ye et al. 2024). Nothing of size M x N is
stored, forward or backward. Values and gradients are compared with dense float64 tables.
"""

from __future__ import annotations

import sys

import torch

from foldwise.layers import attention
from foldwise.torch import Vi, Vj


def by_distance(q, k, v, p, slope):
    """Scores fall with the distance of the tokens' positions, a norm for each pair."""
    distances = (Vi(p) - Vj(p)).norm2()
    return attention(q, k, v, lambda q_i, k_j: (q_i | k_j) / q.shape[-1] ** 0.5 - slope * distances)


def by_distance_dense(q, k, v, p, slope):
    scores = q @ k.T / q.shape[-1] ** 0.5 - slope * (p[:, None] - p).square().sum(-1).sqrt()
    return scores.softmax(-1) @ v


def relative(q, k, v, p, matrix):
    """Relative positions are waves, embedded by a matrix and multiplied with the query."""
    u = Vi(p) - Vj(p)
    embedded = torch.nn.functional.linear(u.sin().concat(u.cos()), matrix)  # D numbers for a pair
    return attention(q, k, v, lambda q_i, k_j: (q_i | (k_j + embedded)) / q.shape[-1] ** 0.5)


def relative_dense(q, k, v, p, matrix):
    u = p[:, None] - p
    keys = k + torch.cat([u.sin(), u.cos()], -1) @ matrix.T
    return (torch.einsum("id,ijd->ij", q, keys) / q.shape[-1] ** 0.5).softmax(-1) @ v


def statistics(q, k, v, p, scale):
    """For each row: its smallest and largest score, and the entropy of its weights."""
    scores = scale * (Vi(q) | Vj(k))
    entropy = scores.logsumexp(1) - scores.sumsoftmaxweight(scores, axis=1)
    return torch.cat([scores.min(1), scores.max(1), entropy], 1)


def statistics_dense(q, k, v, p, scale):
    scores = scale * q @ k.T
    weights = scores.softmax(-1)
    entropy = -(weights * weights.log()).sum(1)
    return torch.stack([scores.amin(1), scores.amax(1), entropy], 1)


def difference(q, k, v, p, share):
    """The difference of two softmaxes, in one formula; what comes out is normalised."""
    half = q.shape[-1] // 2
    first, second = (
        (Vi(q[:, s]) | Vj(k[:, s])).softmax(1) for s in (slice(half), slice(half, None))
    )
    return torch.nn.functional.normalize((first - share * second) @ v)


def difference_dense(q, k, v, p, share):
    half = q.shape[-1] // 2
    first, second = ((q[:, s] @ k[:, s].T).softmax(1) for s in (slice(half), slice(half, None)))
    return torch.nn.functional.normalize((first - share * second) @ v)


def main(n: int = 2_000) -> None:
    """A sequence of length `n` with 16 dimensions, and positions in space."""
    generator = torch.Generator().manual_seed(0)

    def draw(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=generator)

    q, k, v, p = draw(n, 16), draw(n, 16), draw(n, 16), draw(n, 3)
    for name, ours, dense, learned in (
        ("a reduction inside the score", by_distance, by_distance_dense, torch.tensor(0.7)),
        ("a contraction inside the score", relative, relative_dense, draw(16, 6) / 4),
        ("statistics of the rows", statistics, statistics_dense, torch.tensor(0.25)),
        ("a function of the weights", difference, difference_dense, torch.tensor(0.4)),
    ):
        results = []
        for compute, dtype in ((ours, torch.float32), (dense, torch.float64)):
            inputs = [t.to(dtype).requires_grad_() for t in (q, k, v, p, learned)]
            out = compute(*inputs)
            slopes = torch.autograd.grad(out.sin().sum(), inputs, allow_unused=True)
            results.append([out.detach(), *(slope for slope in slopes if slope is not None)])
        value, *gradients = (
            float((found - expected).abs().max() / expected.abs().max())
            for found, expected in zip(*results, strict=True)
        )
        worst = max(gradients)
        print(f"{name:<31} error {value:.0e}, of {len(gradients)} gradients {worst:.0e}")
        assert value < 1e-4 and worst < 1e-3


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
