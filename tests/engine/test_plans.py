"""Calls that share a compiled kernel, and calls that do not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from foldwise import LazyTensor, Pm, Vi, Vj, threads
from foldwise.engine import launch, ledger, strategy
from foldwise.engine.kernel import compiled_kernel

x, y = np.linspace(0.1, 1, 28).reshape(7, 4), np.linspace(1, 2, 20).reshape(5, 4)


def plans(call: Callable[[], Any]) -> int:
    """How many plans `call` makes that were not there."""
    before = compiled_kernel.cache_info().misses
    call()
    return compiled_kernel.cache_info().misses - before


def gaussian(a: Any, b: Any, sigma: Any = 0.5) -> Any:
    return (-Vi(a).sqdist(Vj(b)) * sigma).exp().sum(axis=1)


def test_two_hundred_values_of_a_float_are_one_plan() -> None:
    gaussian(x, y, 0.123)
    kept = compiled_kernel.cache_info().currsize
    assert plans(lambda: [gaussian(x, y, 0.01 * n) for n in range(1, 201)]) == 0
    assert compiled_kernel.cache_info().currsize == kept


@pytest.mark.parametrize("value", [0.0, 1.0, -1.0, 2.0, 1e-300, np.inf, np.float64(3.5)])
def test_floats_that_could_be_simplified_are_values_all_the_same(value: float) -> None:
    (Vi(x) * 0.5 + Vj(y)).sum(axis=1)
    assert plans(lambda: (Vi(x) * value + Vj(y)).sum(axis=1)) == 0


def test_sizes_and_contents_do_not_matter() -> None:
    gaussian(x, y)
    others = [(x[:1], y), (x[:0], y), (x, y[:0]), (np.tile(x, (50, 1)), y), (x[::2], y[::-1])]
    assert plans(lambda: [gaussian(a, b) for a, b in others]) == 0


# --- kernels for few rows, for many, and for few rows and many columns

Reduce = Callable[[LazyTensor], Any]

REDUCE: dict[str, Reduce] = {
    "sum": lambda d: (-d).exp().sum(axis=1),
    "short sum": lambda d: d.sum(axis=1),
    "logsumexp": lambda d: d.logsumexp(axis=1),
    "argmin": lambda d: d.argmin(axis=1),
    "Kmin": lambda d: d.Kmin(3, axis=1),
    "other axis": lambda d: d.T.sum(axis=0),
}
MANY = 100_000  # columns: with few rows these have kernels of their own


@pytest.fixture
def nothing_loaded() -> Iterator[None]:
    launch.forget()
    yield
    launch.forget()


def distances(rows: int, columns: int) -> LazyTensor:
    points = [np.linspace(0, 1, 3 * n, dtype=np.float32).reshape(n, 3) for n in (rows, columns)]
    return Vi(points[0]).sqdist(Vj(points[1]))


@pytest.mark.parametrize("name", REDUCE)
@pytest.mark.parametrize("first", [1, 2000])
@pytest.mark.usefixtures("nothing_loaded")
def test_one_kernel_is_enough_for_all_sizes(name: str, first: int) -> None:
    """However many rows there are; what they have cost together is less than a compilation."""
    assert plans(lambda: REDUCE[name](distances(first, 1000))) == 1
    sizes = [(rows, columns) for rows in range(1, 2000, 23) for columns in (0, 1, 10, 1000)]
    sizes += [(8, 20_000), (1, MANY), (13, 2 * MANY)]
    assert plans(lambda: [REDUCE[name](distances(*size)) for size in sizes]) == 0


@pytest.mark.usefixtures("nothing_loaded")
def test_the_last_of_the_chunks_compiles_nothing() -> None:
    import torch

    x, y = torch.randn(3008, 3, requires_grad=True), torch.randn(MANY, 3)

    def step(part: torch.Tensor) -> None:
        gaussian(part, y).sum().backward()

    first, *others = x.split(1000)
    step(first)
    assert [len(part) for part in others] == [1000, 1000, 8]
    assert plans(lambda: [step(part) for part in others]) == 0


# Lists of columns have the same tiles for all sizes.
@pytest.mark.parametrize("name", [name for name in REDUCE if name != "Kmin"])
@pytest.mark.parametrize(("first", "then"), [((2000, 1000), (8, MANY)), ((8, 10), (2000, 1000))])
@pytest.mark.usefixtures("nothing_loaded")
def test_a_better_kernel_is_compiled_once_it_has_paid(
    name: str, first: tuple[int, int], then: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    K = distances(*then)
    best = REDUCE[name](K)
    launch.forget()
    REDUCE[name](distances(*first))
    launch.forget_choices()
    needed = plans(lambda: REDUCE[name](K))
    assert needed or name == "sum"  # which has one kernel for all sizes with AVX2
    launch.forget()
    REDUCE[name](distances(*first))
    assert plans(lambda: REDUCE[name](K)) == 0
    monkeypatch.setattr(ledger, "COMPILING", 1000)  # so little that a call or two pay for it
    assert plans(lambda: [REDUCE[name](K) for _ in range(30)]) == needed
    np.testing.assert_array_equal(REDUCE[name](K), best)


@pytest.mark.usefixtures("nothing_loaded")
def test_which_kernel_is_used_depends_on_the_calls_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not on the time they take, on threads, or on the disk cache."""
    monkeypatch.setattr(ledger, "COMPILING", 1_000_000)
    sizes = [(2000, 100), (3, MANY), (3, MANY), (70, 3000), (3, MANY), (3, MANY), (1, MANY)]

    def bits(count: int) -> list[bytes]:
        launch.forget()
        with threads(count):
            return [REDUCE["sum"](distances(*size)).tobytes() for size in sizes]

    assert bits(1) == bits(3)


def test_there_are_few_kernels_that_merge_states() -> None:
    """Their numbers of states are powers of two, so not each number of columns has its own."""
    counts = {n for results in range(2, 20_000, 7) for n in strategy.merge_levels(results)}
    assert counts == {2, 4, 8, 16, 32, 64, 128}


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
