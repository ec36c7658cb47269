"""Derivatives through linear systems: every order and mixture of modes, against dense solutions.

Those of the dense solutions are in reverse mode throughout: the second derivatives of
`torch.linalg.solve` are wrong if the first ones are in forward mode (PyTorch 2.13).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch
from torch.autograd import forward_ad

from foldwise import ConvergenceWarning, KernelSolve, Vi, Vj

pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning")

N, D, E = 5, 2, 3
Function = Callable[..., Any]


def draw(*shape: int, seed: int = 0) -> Any:
    return torch.from_numpy(np.random.default_rng([seed, *shape]).normal(size=shape))


POINT = {"x": draw(N, D), "b": draw(N, E), "g": torch.tensor(0.7), "alpha": torch.tensor(0.5)}
POINT = {name: t.double() for name, t in POINT.items()}
WEIGHTS = draw(N, E, seed=1)
_text = KernelSolve(
    "Exp(-g*SqDist(x,y)) * b", ["x=Vi(2)", "y=Vj(2)", "b=Vj(3)", "g=Pm(1)"], "b", axis=1
)


def lazy(x: Any, b: Any, g: Any, alpha: Any, **options: Any) -> Any:
    options = {"eps": 1e-14, **options}
    return (-g * Vi(x).sqdist(Vj(x))).exp().solve(Vi(b), alpha=alpha, **options)


def text(x: Any, b: Any, g: Any, alpha: Any, **options: Any) -> Any:
    return _text(x, x, b, g.reshape(1), alpha=alpha, **{"eps": 1e-14, **options})


def dense(x: Any, b: Any, g: Any, alpha: Any) -> Any:
    squares = ((x[:, None] - x) ** 2).sum(-1)
    if isinstance(x, torch.Tensor):
        return torch.linalg.solve(torch.exp(-g * squares) + alpha * torch.eye(N).double(), b)
    return jnp.linalg.solve(jnp.exp(-g * squares) + alpha * jnp.eye(N), b)


def along(solve: Function, moving: tuple[str, ...]) -> Function:
    """A loss as a function of one number, by which these arguments move, each with a direction of
    its own."""
    directions = {
        name: draw(*POINT[name].shape, seed=2) if POINT[name].dim() else 0.3 for name in moving
    }

    def loss(t: Any) -> Any:
        inputs = {name: value + t * directions.get(name, 0) for name, value in POINT.items()}
        return (WEIGHTS * solve(**inputs)).square().sum()

    return loss


def forward(f: Function) -> Function:
    return lambda t: torch.func.jvp(f, (t,), (torch.ones_like(t),))[1]


def backward(f: Function) -> Function:
    return lambda t: torch.func.vjp(f, t)[1](torch.ones_like(t))[0]


def mixed(f: Function, modes: tuple[Function, ...]) -> Function:
    for mode in modes:
        f = mode(f)
    return f


MODES = {"forward": forward, "backward": backward}
ZERO = torch.tensor(0.0).double()


@pytest.mark.parametrize("solve", [lazy, text])
@pytest.mark.parametrize("moving", [("x",), ("b",), ("g",), ("alpha",), tuple(POINT)], ids="-".join)
def test_all_mixtures_of_modes(moving: tuple[str, ...], solve: Function) -> None:
    for order in (1, 2):
        expected = mixed(along(dense, moving), (backward,) * order)(ZERO)
        for modes in itertools.product((forward, backward), repeat=order):
            found = mixed(along(solve, moving), modes)(ZERO)
            torch.testing.assert_close(found, expected, rtol=1e-8, atol=1e-8)


@pytest.mark.parametrize(
    "modes", [("forward",) * 3, ("backward",) * 3, ("forward", "backward", "forward")], ids="-".join
)
def test_third_derivatives(modes: tuple[str, ...]) -> None:
    moving = ("b", "g", "alpha")
    expected = mixed(along(dense, moving), (backward,) * 3)(ZERO)
    found = mixed(along(lazy, moving), tuple(MODES[name] for name in modes))(ZERO)
    torch.testing.assert_close(found, expected, rtol=1e-8, atol=1e-8)


@pytest.mark.parametrize("modes", [*itertools.product(MODES, repeat=2)], ids="-".join)
def test_mixtures_under_vmap(modes: tuple[str, str]) -> None:
    """The mapped dimension is one of points, of right-hand sides and of alpha."""
    times = torch.linspace(0, 1, 3).double()
    chosen = tuple(MODES[name] for name in modes)
    found, expected = (
        torch.func.vmap(mixed(along(solve, ("x", "b", "alpha")), pair))(times)
        for solve, pair in ((lazy, chosen), (dense, (backward, backward)))
    )
    torch.testing.assert_close(found, expected, rtol=1e-8, atol=1e-8)


@pytest.mark.parametrize("outer", ["jacfwd", "jacrev"])
@pytest.mark.parametrize("inner", ["jacfwd", "jacrev"])
def test_matrices_of_second_derivatives(inner: str, outer: str) -> None:
    def hessian(solve: Function, inner: str, outer: str) -> Any:
        def loss(x: Any, alpha: Any) -> Any:
            return (WEIGHTS * solve(x, POINT["b"], POINT["g"], alpha)).sum()

        first = getattr(torch.func, inner)(loss, (0, 1))
        return getattr(torch.func, outer)(first, (0, 1))(POINT["x"], POINT["alpha"])

    found, expected = hessian(lazy, inner, outer), hessian(dense, "jacrev", "jacrev")
    torch.testing.assert_close(found, expected, rtol=1e-8, atol=1e-8)


def test_dual_numbers_and_graphs() -> None:
    """Without `torch.func`: gradients of tangents, tangents of gradients, gradients three times."""

    def tangent(f: Function, t: Any) -> Any:
        with forward_ad.dual_level():
            return forward_ad.unpack_dual(f(forward_ad.make_dual(t, torch.ones_like(t)))).tangent

    def gradient(f: Function, t: Any) -> Any:
        u = t if t.requires_grad else t.clone().requires_grad_()
        return torch.autograd.grad(f(u), u, create_graph=True)[0]

    derivatives = {
        1: lambda f: tangent(f, ZERO),
        2: lambda f: gradient(lambda t: tangent(f, t), ZERO),
        3: lambda f: gradient(lambda t: gradient(lambda s: gradient(f, s), t), ZERO),
    }
    for order, derivative in derivatives.items():
        moving = tuple(POINT) if order < 3 else ("b", "g", "alpha")
        found = derivative(along(lazy, moving))
        expected = mixed(along(dense, moving), (backward,) * order)(ZERO)
        torch.testing.assert_close(found, expected, rtol=1e-8, atol=1e-8)


@pytest.mark.parametrize("scale", [1e-30, 1e-9, 1e12])
def test_scales_of_losses_do_not_matter(scale: float) -> None:
    """The cotangents are right-hand sides: those of a mean over many points are small."""
    for solve in (lazy, text):
        for mode in (forward, backward):
            loss = along(lambda s=solve, **inputs: scale**0.5 * s(**inputs), tuple(POINT))
            found = mode(loss)(ZERO)
            expected = scale * backward(along(dense, tuple(POINT)))(ZERO)
            torch.testing.assert_close(found, expected, rtol=1e-8, atol=0)


@pytest.mark.parametrize("scale", [1e-30, 1e-9, 1e12])
def test_scales_of_tangents_do_not_matter(scale: float) -> None:
    step = scale * draw(N, D, seed=2)

    def tangent(solve: Function, step: Any) -> Any:
        rest = (POINT["b"], POINT["g"], POINT["alpha"])
        return torch.func.jvp(lambda x: solve(x, *rest), (POINT["x"],), (step,))[1]

    found, expected = tangent(lazy, step), scale * tangent(dense, step / scale)
    torch.testing.assert_close(found, expected, rtol=1e-8, atol=1e-8 * scale)


def test_gradients_warn_like_solutions() -> None:
    """Two steps are enough for this right-hand side, but not for that of the gradient."""
    x = torch.tensor([[0.0], [0.1], [3.0], [3.1]]).double().requires_grad_()
    b = torch.ones(4, 1).double().requires_grad_()
    found = (-Vi(x).sqdist(Vj(x))).exp().solve(b, alpha=0.1, max_steps=3)
    with pytest.warns(ConvergenceWarning, match="after 3 steps") as told:
        (found * torch.tensor([[1.0], [2.0], [-4.0], [5.0]])).sum().backward()
    assert told[0].filename == __file__


def test_jax() -> None:
    """All mixtures of order 2 and one of order 3, as one compiled program."""
    jax.config.update("jax_enable_x64", True)
    try:
        point = {name: jnp.asarray(t.numpy()) for name, t in POINT.items()}
        directions = {
            name: jnp.asarray(draw(*t.shape, seed=2).numpy()) if t.ndim else jnp.asarray(0.3)
            for name, t in point.items()
        }

        def found(solve: Function) -> list[Any]:
            def loss(t: Any) -> Any:
                inputs = {name: value + t * directions[name] for name, value in point.items()}
                return (jnp.asarray(WEIGHTS.numpy()) * solve(**inputs) ** 2).sum()

            def forward(f: Function) -> Function:
                return lambda t: jax.jvp(f, (t,), (jnp.ones_like(t),))[1]

            modes = [forward, jax.grad]
            results = [mixed(loss, pair) for pair in itertools.product(modes, repeat=2)]
            results += [forward(results[0])]
            # Scales do not matter.
            results += [lambda t: 1e12 * jax.grad(lambda t: 1e-12 * loss(t))(t)]
            return jax.jit(lambda t: [result(t) for result in results])(0.0)

        for one, other in zip(found(lazy), found(dense), strict=True):
            np.testing.assert_allclose(one, other, rtol=1e-8)
    finally:
        jax.config.update("jax_enable_x64", False)


def test_gradients_in_jax_warn_like_solutions() -> None:
    """From within a compiled program, once it has run."""
    x = jnp.asarray(np.linspace(0, 3, 6, dtype="float32")[:, None])

    def loss(b: Any) -> Any:
        found = (-Vi(x).sqdist(Vj(x))).exp().solve(b, alpha=0.1, max_steps=2)
        return (found * jnp.arange(6.0)).sum()

    with pytest.warns(ConvergenceWarning, match="after 2 steps") as told:
        jax.jit(jax.grad(loss))(jnp.zeros(6)).block_until_ready()
        jax.effects_barrier()
    assert len(told) == 1  # the zero right-hand side is all right
