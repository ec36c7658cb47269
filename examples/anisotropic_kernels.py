"""Gaussians that are longer in one direction: one metric for all points, or one for each.

exp(-(x_i - y_j)' S (x_i - y_j)), by `weightedsqdist`: S is a number, a diagonal, a full symmetric
matrix, or a matrix S_j of each column. Each is compared with a dense float64 table, gradients in S
included.
"""

from __future__ import annotations

import sys

import torch

from foldwise.torch import Pm, Vi, Vj
from picture import save


def metrics(n: int, generator: torch.Generator):
    """The four kinds of S, as they are given, and as full matrices."""
    angle = torch.rand(n, generator=generator, dtype=torch.float64) * 3.14
    along = torch.stack([angle.cos(), angle.sin()], 1)
    local = 2 * torch.eye(2) + 60 * along[:, :, None] * along[:, None, :]
    full = torch.tensor([[20.0, 12.0], [12.0, 10.0]], dtype=torch.float64)
    diagonal = torch.tensor([40.0, 4.0], dtype=torch.float64)
    number = torch.tensor([15.0], dtype=torch.float64)
    return {
        "number": (number, number * torch.eye(2, dtype=torch.float64)),
        "diagonal": (diagonal, diagonal.diag()),
        "full": (full.flatten(), full),
        "local": (local.flatten(1), local),
    }


def main(n: int = 5_000):
    """Sum over `n` points y."""
    generator = torch.Generator().manual_seed(0)
    x, y = (torch.rand(m, 2, generator=generator, dtype=torch.float64) for m in (300, n))
    b = torch.randn(n, 1, generator=generator, dtype=torch.float64)
    fields = {}
    side = torch.linspace(0, 1, 150, dtype=torch.float64)
    grid = torch.cartesian_prod(side, side)
    for name, (given, matrices) in metrics(n, generator).items():
        s = given.clone().requires_grad_()
        weight = Vj(s) if s.ndim == 2 else Pm(s)
        found = (-Vi(x).weightedsqdist(Vj(y), weight)).exp() @ b
        z = x[:, None] - y
        table = torch.exp(-torch.einsum("mnd,nde,mne->mn", z, matrices.expand(n, 2, 2), z))
        error = (found - table @ b).abs().max().item() / found.abs().max().item()
        # In a matrix: -sum_ij k_ij b_j z_ij z_ij'.
        (slope,) = torch.autograd.grad(found.sum(), s)
        outer = -torch.einsum("mn,nk,mnd,mne->nde", table, b, z, z)
        expected = {
            "number": outer.diagonal(dim1=1, dim2=2).sum().reshape(1),
            "diagonal": outer.sum(0).diagonal(),
            "full": outer.sum(0).flatten(),
            "local": outer.flatten(1),
        }[name]
        slope_error = ((slope - expected).abs().max() / expected.abs().max()).item()
        print(
            f"{name:<9} weight of shape {tuple(s.shape)!s:<10}"
            f" errors {error:.0e}, {slope_error:.0e}"
        )
        assert error < 1e-12 and slope_error < 1e-11
        few = weight if s.ndim == 1 else Vj(s[:30].detach())
        fields[name] = ((-Vi(grid).weightedsqdist(Vj(y[:30]), few)).exp() @ b[:30]).detach()
    return fields


def draw(axes, fields) -> None:
    """Thirty bumps with metrics of their own."""
    axes.imshow(fields["local"].reshape(150, 150).T.numpy(), origin="lower", extent=(0, 1, 0, 1))
    axes.set_title("A metric for each point")


if __name__ == "__main__":
    found = main(*map(int, sys.argv[1:]))
    save("anisotropic_kernels", lambda axes: draw(axes, found))
