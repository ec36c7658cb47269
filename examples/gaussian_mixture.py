"""A Gaussian mixture with full covariances, fitted by gradient descent on its likelihood.

log p(x_i) = log sum_j w_j sqrt(det P_j / (2 pi)^D) exp(-(x_i - m_j)' P_j (x_i - m_j) / 2), one
weighted log-sum-exp over `weightedsqdist`. The precisions P_j = A_j A_j' + 0.01 I stay positive.
The data are drawn from a known mixture: the fit must come close to its likelihood.
"""

from __future__ import annotations

import math
import sys

import torch
from torch.nn.functional import log_softmax

from foldwise.torch import Vi, Vj
from picture import save


class Mixture(torch.nn.Module):
    """The parameters of k Gaussians in D dimensions."""

    def __init__(self, means: torch.Tensor) -> None:
        super().__init__()
        k, dim = means.shape
        self.means = torch.nn.Parameter(means.clone())
        self.factors = torch.nn.Parameter(torch.eye(dim).repeat(k, 1, 1))
        self.logits = torch.nn.Parameter(torch.zeros(k))

    def terms(self):
        """Precisions, of shape `(k, D, D)`, and the logarithms of the weights before exp."""
        dim = self.means.shape[1]
        precisions = self.factors @ self.factors.mT + 0.01 * torch.eye(dim)
        scales = torch.logdet(precisions) / 2 - dim / 2 * math.log(2 * math.pi)
        return precisions, log_softmax(self.logits, 0) + scales

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Log densities. shape: (n, 1)."""
        precisions, logs = self.terms()
        d_ij = Vi(x).weightedsqdist(Vj(self.means), Vj(precisions.flatten(1)))
        return (-d_ij / 2).logsumexp(axis=1, weight=Vj(logs.exp()[:, None]))

    def dense(self, x: torch.Tensor) -> torch.Tensor:
        """The same by a table of all pairs, in float64."""
        precisions, logs = (t.double() for t in self.terms())
        z = x.double()[:, None] - self.means.double()
        d_ij = torch.einsum("nkd,kde,nke->nk", z, precisions, z)
        return (logs - d_ij / 2).logsumexp(1, keepdim=True)


def main(n: int = 20_000, steps: int = 150):
    """Fit three Gaussians to `n` points of the plane."""
    generator = torch.Generator().manual_seed(0)
    truth = Mixture(torch.tensor([[-2.0, 0.0], [2.0, 1.0], [0.5, -2.5]]))
    truth.factors.data[1] = torch.tensor([[3.0, 1.0], [0.0, 0.7]])
    which = torch.randint(0, 3, (n,), generator=generator)
    spread = torch.linalg.inv(truth.terms()[0]).detach()
    noise = torch.randn(n, 2, 1, generator=generator)
    x = truth.means.detach()[which] + (torch.linalg.cholesky(spread)[which] @ noise)[..., 0]

    model = Mixture(torch.tensor([[-1.0, 0.5], [1.0, 0.5], [0.0, -1.0]]))
    optimiser = torch.optim.Adam(model.parameters(), lr=0.05)
    for step in range(steps + 1):
        optimiser.zero_grad()
        loss = -model(x).mean()
        if step % 50 == 0:
            print(f"step {step:>3}: mean log-likelihood {-loss.item():.4f}")
        loss.backward()
        if step < steps:
            optimiser.step()
    error = (model(x) - model.dense(x)).abs().max().item()
    slopes = [p.grad.clone() for p in model.parameters()]
    expected = torch.autograd.grad(-model.dense(x).mean(), list(model.parameters()))
    slope_error = max((a - b).abs().max() for a, b in zip(slopes, expected, strict=True))
    best = truth(x).mean().item()
    print(f"of the true mixture {best:.4f}; errors {error:.0e}, of gradients {slope_error:.0e}")
    assert error < 1e-3 and slope_error < 1e-4 and -loss.item() > best - 0.01
    return x, model


def draw(axes, x, model) -> None:
    """Points, and lines of equal density."""
    side = torch.linspace(-6, 6, 200)
    grid = torch.cartesian_prod(side, side)
    density = model(grid).detach().reshape(200, 200).T
    axes.scatter(*x.T, s=1, c="silver")
    axes.contour(side, side, density, levels=[-9, -7, -5, -4, -3, -2])
    axes.set_title("A fitted mixture")


if __name__ == "__main__":
    found = main(*map(int, sys.argv[1:]))
    save("gaussian_mixture", lambda axes: draw(axes, *found))
