"""`torch.compile` of functions that build LazyTensors: graph breaks, right numbers, no delay."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch

import foldwise
from foldwise.torch import LazyTensor, Vi, Vj

Function = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]


def gaussian(x: torch.Tensor, y: torch.Tensor) -> LazyTensor:
    return (-Vi(x).sqdist(Vj(y)) * 0.5).exp()


FUNCTIONS: dict[str, Function] = {
    "sum": lambda x, y: gaussian(x, y).sum(axis=1) * 2,
    "logsumexp": lambda x, y: (-Vi(x * 2).sqdist(Vj(y))).logsumexp(axis=0).tanh(),
    "K @ b": lambda x, y: gaussian(x, y) @ y.sin(),
    "no feature is named": lambda x, y: torch.exp(LazyTensor(x[:, None]) - Vj(y))[..., 1].sum(
        dim=0
    ),
}


@pytest.fixture(autouse=True)
def fresh_compiler() -> Iterator[None]:
    torch._dynamo.reset()
    yield
    torch._dynamo.reset()


@pytest.mark.filterwarnings("ignore")  # the tracer has much to say of its own
@pytest.mark.parametrize("backend", ["eager", "aot_eager"])
@pytest.mark.parametrize("name", FUNCTIONS)
def test_compiled_functions_have_the_same_values_and_gradients(name: str, backend: str) -> None:
    generator = torch.Generator().manual_seed(0)
    x, y = (torch.randn(n, 3, generator=generator, dtype=torch.float64) for n in (5, 4))
    x.requires_grad_(), y.requires_grad_()
    compiled = torch.compile(FUNCTIONS[name], backend=backend)
    found, expected = compiled(x, y), FUNCTIONS[name](x, y)
    torch.testing.assert_close(found, expected)
    gradients = [torch.autograd.grad(out.square().sum(), (x, y)) for out in (found, expected)]
    torch.testing.assert_close(*gradients)


@pytest.mark.filterwarnings("ignore")
def test_the_tracer_never_looks_into_formulas() -> None:
    """It would take minutes once a process has a few thousand of them."""
    from torch._dynamo.utils import counters

    x = torch.randn(5, 3)
    compiled = torch.compile(FUNCTIONS["sum"], backend="eager")
    compiled(x, x)
    reasons = " ".join(counters["graph_break"])
    assert "torch.compiler.disable" in reasons
    traced = [code() for code in torch._dynamo.convert_frame.input_codes.seen]
    house = str(Path(foldwise.__file__).parent)
    assert not [code for code in traced if code and code.co_filename.startswith(house)]
