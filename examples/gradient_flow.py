"""Points that flow towards a target: gradient flows of the energy distance and of transport.

A cloud x moves along -n times the gradient of a loss between it and y (Feydy et al. 2019). The
energy distance, E|x - y| - E|x - x'| / 2 - E|y - y'| / 2 (Szekely and Rizzo 2013), is
differentiated by autograd. The Sinkhorn divergence is differentiated at its potentials: only the
last half step has a graph. Both gradients are compared with dense float64 tables.
"""

from __future__ import annotations

import math
import sys

import torch

from foldwise.torch import Vi, Vj
from picture import save

EPS = 0.05**2


def lazy_distance(x, y):
    """Sum over j of the distances. shape: (n,)."""
    return Vi(x).sqdist(Vj(y)).sqrt().sum(axis=1)[:, 0]


def dense_distance(x, y):
    """The same by a table."""
    return ((x[:, None] - y) ** 2).sum(-1).sqrt().sum(1)


def energy_distance(x, y):
    """Without bias from pairs of a point and itself, which have distance 0."""
    n, m = len(x), len(y)
    within = lazy_distance(x, x).sum() / (2 * n**2) + lazy_distance(y, y).sum() / (2 * m**2)
    return lazy_distance(x, y).sum() / (n * m) - within


def soft_min(x, y, g):
    """-eps log mean_j exp((g_j - |x_i - y_j|^2 / 2) / eps)."""
    scores = (Vj(g) - Vi(x).sqdist(Vj(y)) / 2) / EPS
    return -EPS * (scores.logsumexp(axis=1) - math.log(len(y)))


def sinkhorn_divergence(x, y, steps: int = 30):
    """Its value, with the gradient of the envelope theorem."""
    with torch.no_grad():
        f, g = torch.zeros_like(x[:, :1]), torch.zeros_like(y[:, :1])
        p, q = f, g
        for _ in range(steps):
            f, g = (f + soft_min(x, y, g)) / 2, (g + soft_min(y, x, f)) / 2
            p, q = (p + soft_min(x, x, p)) / 2, (q + soft_min(y, y, q)) / 2
    # By the last step f and g are functions of x; each of them once, with the other one fixed.
    on_x = soft_min(x, y, g) - soft_min(x, x.detach(), p)
    on_y = soft_min(y, x.detach(), f) - soft_min(y, y, q)
    return on_x.mean() + on_y.mean()


def flow(loss, x, y, steps: int, rate: float):
    """The cloud at the end, and the loss at each step."""
    values = []
    for _ in range(steps):
        x = x.detach().requires_grad_()
        value = loss(x, y)
        (slope,) = torch.autograd.grad(value, x)
        x = x.detach() - rate * len(x) * slope
        values.append(value.item())
    return x, values


def main(n: int = 2_000, steps: int = 40):
    """Move `n` points of a disk onto a ring."""
    generator = torch.Generator().manual_seed(0)
    turn, radius = torch.rand(2, n, 1, generator=generator, dtype=torch.float64)
    angle = 2 * math.pi * turn
    x = 0.2 * radius.sqrt() * torch.cat([angle.cos(), angle.sin()], 1)
    angle = 2 * math.pi * torch.rand(n, 1, generator=generator, dtype=torch.float64)
    y = 1.0 + 0.3 * torch.cat([angle.cos(), angle.sin()], 1)

    sample = x[:200].clone().requires_grad_()
    slopes = [
        torch.autograd.grad(d(sample, y).sum(), sample)[0] for d in (lazy_distance, dense_distance)
    ]
    assert torch.allclose(*slopes)
    (slope,) = torch.autograd.grad(soft_min(sample, y, 0 * y[:, :1]).sum(), sample)
    weights = (-((sample[:, None] - y) ** 2).sum(-1) / 2 / EPS).softmax(1)
    assert torch.allclose(slope, sample - weights @ y)  # towards the barycentre

    ends = {}
    for loss, rate in ((energy_distance, 0.1), (sinkhorn_divergence, 0.3)):
        ends[loss.__name__], values = flow(loss, x, y, steps, rate)
        print(f"{loss.__name__:<20} {values[0]:.5f} -> {values[-1]:.2e} in {steps} steps")
        assert values[-1] < 0.01 * values[0]
    return x, y, ends["sinkhorn_divergence"]


def draw(axes, x, y, end) -> None:
    """Start, target and end."""
    for cloud, colour in ((y, "silver"), (x, "steelblue"), (end, "firebrick")):
        axes.scatter(*cloud.T, s=2, c=colour)
    axes.set_title("Sinkhorn flow, from blue to red")


if __name__ == "__main__":
    found = main(*map(int, sys.argv[1:]))
    save("gradient_flow", lambda axes: draw(axes, *found))
