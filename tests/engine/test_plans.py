"""What shares a compiled kernel, and what does not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from foldwise import LazyTensor, Pm, Vi, Vj
from foldwise.engine.plan import plan

x, y = np.linspace(0.1, 1, 28).reshape(7, 4), np.linspace(1, 2, 20).reshape(5, 4)


def plans(call: Callable[[], Any]) -> int:
    """How many plans `call` makes that were not there."""
    before = plan.cache_info().misses
    call()
    return plan.cache_info().misses - before


def gaussian(a: Any, b: Any, sigma: Any = 0.5) -> Any:
    return (-Vi(a).sqdist(Vj(b)) * sigma).exp().sum(axis=1)


def test_two_hundred_values_of_a_float_are_one_plan() -> None:
    gaussian(x, y, 0.123)
    kept = plan.cache_info().currsize
    assert plans(lambda: [gaussian(x, y, 0.01 * n) for n in range(1, 201)]) == 0
    assert plan.cache_info().currsize == kept


@pytest.mark.parametrize("value", [0.0, 1.0, -1.0, 2.0, 1e-300, np.inf, np.float64(3.5)])
def test_floats_that_could_be_simplified_are_values_all_the_same(value: float) -> None:
    (Vi(x) * 0.5 + Vj(y)).sum(axis=1)
    assert plans(lambda: (Vi(x) * value + Vj(y)).sum(axis=1)) == 0


def test_sizes_and_contents_do_not_matter() -> None:
    """But for this: where all rows fit into one vector, there is a kernel for few rows."""
    gaussian(x, y)
    gaussian(np.tile(x, (50, 1)), y)
    others = [(x[:1], y), (x[:0], y), (x, y[:0]), (np.tile(x, (50, 1)), y), (x[::2], y[::-1])]
    assert plans(lambda: [gaussian(a, b) for a, b in others]) == 0


def test_a_formula_built_again_or_in_another_spelling_is_the_same() -> None:
    x_i, y_j = Vi(x), Vj(y)
    (-((x_i - y_j) ** 2).sum(-1)).exp().sum(axis=1)
    assert (
        plans(
            lambda: [
                np.exp(-((Vi(x) - Vj(y)) ** 2).sum(-1)).sum(axis=1),
                np.exp(-((LazyTensor(x[:, None]) - y[None]) ** 2).sum(axis=2)).sum(dim=-2),
            ]
        )
        == 0
    )


def test_the_transpose_uses_the_code_of_the_other_axis(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    K = (Vi(x) * 3 + Vj(y)).sin()
    K.sum(axis=1)
    monkeypatch.setenv("FOLDWISE_DEBUG", "1")
    K.T.sum(axis=0)
    assert "disk cache miss" not in capfd.readouterr().err


def test_what_changes_the_code_makes_a_plan() -> None:
    gaussian(x, y)
    for call in (
        lambda: gaussian(x.astype("f4"), y.astype("f4")),
        lambda: gaussian(x.astype("f4"), y),
        lambda: gaussian(np.asfortranarray(x), y),
        lambda: gaussian(x[:, :3], y[:, :3]),
        lambda: (-Vi(x).sqdist(Vj(y)) * 0.5).exp().max(axis=1),
        lambda: (-Vi(x).sqdist(Vj(y)) * 7).exp().sum(axis=1),
        lambda: (-Vi(x).sqdist(Vj(y)) * 0.5).exp().sum(axis=1, summation="direct"),
        lambda: (-Vi(x).sqdist(Vj(y)) * Pm(x[0, :1])).exp().sum(axis=1),
    ):
        assert plans(call) == 1
        assert plans(call) == 0


def test_gradients_of_other_floats_share_their_plans_too() -> None:
    import torch

    a, b = torch.from_numpy(x).requires_grad_(), torch.from_numpy(y)

    def second_order(sigma: float) -> None:
        out = gaussian(a, b, sigma).square().sum()
        (g,) = torch.autograd.grad(out, a, create_graph=True)
        g.square().sum().backward()

    second_order(0.3)
    assert plans(lambda: [second_order(0.1 * n) for n in range(1, 6)]) == 0
