"""Layers as functions and as modules, against dense tables, with all of their gradients."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch

from foldwise import layers, nn

M, N, D, E = 7, 11, 3, 4


def draw(*shape: int, seed: int = 0) -> Any:
    return np.random.default_rng([seed, *shape]).normal(size=shape)


def squares(x: Any, y: Any) -> Any:
    return ((x[..., :, None, :] - y[..., None, :, :]) ** 2).sum(-1)


def weighted(weights: Any, b: Any) -> Any:
    return weights @ b / weights.sum(-1)[..., None]


def manhattan(x_i: Any, y_j: Any) -> Any:
    return -(x_i - y_j).abs().sum(-1)


def all_slopes(compute: Any, *arrays: Any, dense: Any) -> None:
    """Values and gradients agree, in PyTorch, for the parameters of a module as well."""
    inputs = [torch.tensor(a, requires_grad=True) for a in arrays]
    own = [p for f in (compute, dense) if isinstance(f, torch.nn.Module) for p in f.parameters()]
    found, expected = compute(*inputs), dense(*inputs)
    torch.testing.assert_close(found, expected)
    slopes = [torch.autograd.grad(a.sin().sum(), [*inputs, *own]) for a in (found, expected)]
    for slope, wanted in zip(*slopes, strict=True):
        torch.testing.assert_close(slope, wanted)


CLOUDS = (draw(2, M, D), draw(2, N, D, seed=1), draw(2, N, E, seed=2))


def test_kernel_mean() -> None:
    all_slopes(
        layers.kernel_mean,
        *CLOUDS,
        dense=lambda x, y, b: weighted((-squares(x, y) / 2).exp(), b),
    )
    module = nn.KernelMean(width=0.7).double()
    all_slopes(
        module,
        *CLOUDS,
        dense=lambda x, y, b: weighted(
            (-squares(x, y) / 2 * (-2 * module.log_width).exp()).exp(), b
        ),
    )
    other = nn.KernelMean(2.0, kernel=lambda x_i, y_j: manhattan(x_i, y_j).exp()).double()
    x, y, b = map(torch.tensor, CLOUDS)
    weights = (-(x[..., :, None, :] - y[..., None, :, :]).abs().sum(-1) / 2).exp()
    torch.testing.assert_close(other(x, y, b), weighted(weights, b))


def test_attention() -> None:
    all_slopes(
        layers.attention,
        *CLOUDS,
        dense=lambda q, k, v: torch.softmax(q @ k.mT / D**0.5, -1) @ v,
    )
    all_slopes(
        lambda q, k, v: layers.attention(q, k, v, manhattan),
        *CLOUDS,
        dense=lambda q, k, v: (
            torch.softmax(-(q[..., :, None, :] - k[..., None, :, :]).abs().sum(-1), -1) @ v
        ),
    )


def test_the_module_of_attention_is_that_of_pytorch() -> None:
    ours = nn.Attention(8, heads=2).double()
    theirs = torch.nn.MultiheadAttention(8, 2, batch_first=True).double()
    linear = (ours.query, ours.key, ours.value)
    with torch.no_grad():
        theirs.in_proj_weight.copy_(torch.cat([layer.weight for layer in linear]))
        theirs.in_proj_bias.copy_(torch.cat([layer.bias for layer in linear]))
    theirs.out_proj = ours.result
    x, y = draw(2, M, 8), draw(2, N, 8)
    shared = lambda *a: ours(*a)  # noqa: E731 - their parameters are copies
    all_slopes(shared, x, y, dense=lambda x, y: theirs(x, y, y, need_weights=False)[0])
    all_slopes(ours, x, dense=lambda x: ours(x, x))
    with pytest.raises(ValueError, match="3 heads do not divide 8 features"):
        nn.Attention(8, 3)


@pytest.mark.parametrize("results", [None, 2])
def test_point_convolution(results: int | None) -> None:
    torch.manual_seed(0)
    module = nn.PointConvolution(D, E, results, radius=1.5).double()
    rows = E if results is None else results

    def dense(x: Any, y: Any, f: Any) -> Any:
        u = (y[..., None, :, :] - x[..., :, None, :]) / 1.5
        window = (-(u**2).sum(-1) / 2).exp()[..., None, None]
        matrices = window * module.filter(u).unflatten(-1, (rows, E))
        return torch.einsum("bijfe,bje->bif", matrices, f)

    all_slopes(module, *CLOUDS, dense=dense)


def test_filters_of_other_lengths() -> None:
    x, y, f = map(torch.tensor, CLOUDS)
    found = layers.point_convolution(x, y, f, layers.gaussian)
    torch.testing.assert_close(found, (-squares(x, y) / 2).exp() @ f)
    with pytest.raises(ValueError, match="gives 3 numbers for each pair, and there are 4 features"):
        layers.point_convolution(x, y, f, lambda x_i, y_j: y_j - x_i)


def test_soft_neighbours() -> None:
    module = nn.SoftNeighbours(4, temperature=0.5).double()

    def dense(x: Any, y: Any, b: Any) -> Any:
        near = squares(x, y).topk(4, largest=False)
        weights = torch.softmax(-near.values / module.log_temperature.exp(), -1)
        return (weights[..., None] * b[near.indices]).sum(1)

    all_slopes(module, *(a[0] for a in CLOUDS), dense=dense)
    with pytest.raises(ValueError, match="12 neighbours among 11 points"):
        layers.soft_neighbours(*(a[0] for a in CLOUDS), 12)
    with pytest.raises(ValueError, match=r"\(2, 7, 3\)"):
        layers.soft_neighbours(*CLOUDS, 2)


@pytest.mark.parametrize(
    "layer",
    [
        layers.kernel_mean,
        layers.attention,
        lambda x, y, f: layers.point_convolution(x, y, f, layers.gaussian),
        lambda x, y, b: layers.soft_neighbours(x[0], y[0], b[0], 3),
    ],
    ids=["kernel_mean", "attention", "point_convolution", "soft_neighbours"],
)
def test_functions_of_jax_and_numpy(layer: Any) -> None:
    """The same numbers as with PyTorch, and the same gradients under `jit`."""
    inputs = [torch.tensor(a, dtype=torch.float32, requires_grad=True) for a in CLOUDS]
    expected = layer(*inputs)
    slopes = torch.autograd.grad(expected.sin().sum(), inputs)
    arrays = [t.detach().numpy() for t in inputs]
    np.testing.assert_allclose(layer(*arrays), expected.detach(), rtol=1e-5, atol=1e-6)
    found = jax.jit(jax.grad(lambda *a: jnp.sin(layer(*a)).sum(), (0, 1, 2)))(*arrays)
    for slope, wanted in zip(found, slopes, strict=True):
        np.testing.assert_allclose(slope, wanted, rtol=1e-3, atol=1e-5)
