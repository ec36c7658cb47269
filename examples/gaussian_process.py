"""Gaussian process regression whose kernel learns its width, by gradients through `solve`.

Rasmussen and Williams, Gaussian Processes for Machine Learning (2006), chapter 2. The posterior
mean at z is k(z, x) (K + s^2 I)^-1 b. Width and noise minimise the squared error on points that
were held back; the first gradient is compared with the one of dense float64 algebra. GPyTorch's own
KeOps kernels run too: see `foldwise.compat`.
"""

from __future__ import annotations

import sys

import torch

from foldwise.torch import Vi, Vj


def predict(x, b, z, logs):
    """Posterior mean at z; `logs` are the logarithms of the width and of the noise variance."""
    width, noise = logs.exp()

    def kernel(p, q):
        return (-Vi(p).sqdist(Vj(q)) / (2 * width**2)).exp()

    a = kernel(x, x).solve(b, alpha=noise, eps=1e-9)
    return kernel(z, x) @ a


def predict_dense(x, b, z, logs):
    """The same by matrices."""
    width, noise = logs.exp()

    def kernel(p, q):
        return torch.exp(-((p[:, None] - q) ** 2).sum(-1) / (2 * width**2))

    system = kernel(x, x) + noise * torch.eye(len(x), dtype=x.dtype)
    return kernel(z, x) @ torch.linalg.solve(system, b)


def main(n: int = 2_000, steps: int = 15) -> None:
    """Learn from `n` samples in two dimensions; half as many are held back."""
    generator = torch.Generator().manual_seed(0)
    points = torch.rand(n + n // 2, 2, generator=generator, dtype=torch.float64)
    truth = torch.sin(7 * points[:, :1]) * torch.cos(5 * points[:, 1:])
    values = truth + 0.1 * torch.randn(truth.shape, generator=generator, dtype=torch.float64)
    x, z, b, c = points[:n], points[n:], values[:n], values[n:]

    logs = torch.tensor([0.05, 0.5], dtype=torch.float64).log().requires_grad_()
    some = min(n, 500)
    slopes = [
        torch.autograd.grad(((f(x[:some], b[:some], z, logs) - c) ** 2).mean(), logs)[0]
        for f in (predict, predict_dense)
    ]
    error = ((slopes[0] - slopes[1]).abs().max() / slopes[1].abs().max()).item()
    print(f"gradient in the parameters {slopes[0].numpy().round(5)}, error {error:.0e}")
    assert error < 1e-4

    optimiser = torch.optim.Adam([logs], lr=0.2)
    losses = []
    for step in range(steps):
        optimiser.zero_grad()
        loss = ((predict(x, b, z, logs) - c) ** 2).mean()
        loss.backward()
        losses.append(loss.item())
        if step % 5 == 0 or step == steps - 1:
            width, noise = logs.detach().exp().tolist()
            print(f"step {step:>2}: width {width:.3f}, noise {noise:.3f}, error {losses[-1]:.5f}")
        optimiser.step()
    assert losses[-1] < losses[0] and losses[-1] < 0.02  # the noise itself is 0.01


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
