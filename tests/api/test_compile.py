"""`torch.compile` and `torch.export` of functions that build LazyTensors: one graph, any size."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

import foldwise
from foldwise import layers
from foldwise.torch import LazyTensor, Vi, Vj

Function = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]

pytestmark = [
    pytest.mark.filterwarnings("ignore"),  # the tracer has much to say of its own
    pytest.mark.usefixtures("fresh_compiler"),
]


def gaussian(x: torch.Tensor, y: torch.Tensor) -> LazyTensor:
    return (-Vi(x).sqdist(Vj(y)) * 0.5).exp()


def twice(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Formulas that share an argument, and one that is wrapped again."""
    squares = Vi(x).sqdist(Vj(y))
    return ((-squares).exp() * squares + Vi(x)).sum(1)


def operators(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Tensors on either side of operators that do not commute; and the length of an array."""
    K, rows = gaussian(x, y), x[:, None]
    return ((K - rows) * (rows / (1 + K)) ** (2 - K) * (K < rows) + K / x.shape[0]).sum(1)


FUNCTIONS: dict[str, Function] = {
    "shared": twice,
    "operators": operators,
    "K @ b": lambda x, y: gaussian(x, 2 * y) @ y.sin(),
    "b @ K": lambda x, y: y.sin().T @ gaussian(x, 2 * y),
    "max": lambda x, y: torch.exp(LazyTensor(x[:, None]) - Vj(y))[..., 1:].max(dim=0),
    "labels": lambda x, y: (
        (Vi((4 * x).long()) == Vj((4 * y).long())).sum(-1) * (Vi(x) * Vj(y))
    ).sum(dim=1),
    "layers": lambda x, y: layers.kernel_mean(x, y, layers.attention(x, y, y)),
}


def points(n: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(n)
    return torch.rand(n, 3, generator=generator, dtype=torch.float64).requires_grad_()


def check(compiled: Function, function: Function, *sizes: int) -> None:
    """Values and gradients, of K square: products from either side have the same shapes then."""
    for n in sizes:
        x, y = points(n), points(n)
        found, expected = compiled(x, y), function(x, y)
        torch.testing.assert_close(found, expected)
        both = [torch.autograd.grad(out.square().sum(), (x, y)) for out in (found, expected)]
        torch.testing.assert_close(*both)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_compiled_function_is_one_graph_for_all_sizes(name: str) -> None:
    from torch._dynamo.utils import counters

    counters.clear()
    compiled = torch.compile(FUNCTIONS[name], backend="aot_eager", fullgraph=True, dynamic=True)
    check(compiled, FUNCTIONS[name], 5, 7, 9)
    assert counters["stats"]["unique_graphs"] == 1


def test_functions_that_the_compiler_calls_again_make_the_same_formulas() -> None:
    """Where the graph is run as it is, our functions run once more, with values."""
    check(torch.compile(twice, backend="eager", fullgraph=True), twice, 5)


def test_the_tracer_looks_into_no_formula() -> None:
    """It would take minutes once a process has a few thousand of them."""
    x = points(5)
    compiled = torch.compile(FUNCTIONS["K @ b"], backend="eager")
    compiled(x, x)
    traced = [code() for code in torch._dynamo.convert_frame.input_codes.seen]
    house = str(Path(foldwise.__file__).parent)
    names = {code.co_qualname for code in traced if code and code.co_filename.startswith(house)}
    assert not names


def test_lazytensors_cross_the_border_of_a_graph() -> None:
    x = points(5)
    kernel = gaussian(x, x)

    def function(x: torch.Tensor) -> tuple[LazyTensor, torch.Tensor]:
        return gaussian(x, 2 * x), kernel @ x

    made, product = torch.compile(function, backend="aot_eager", fullgraph=True)(x)
    torch.testing.assert_close(product, kernel @ x)
    torch.testing.assert_close((made * kernel).sum(1), (gaussian(x, 2 * x) * kernel).sum(1))


def test_a_linear_system_breaks_the_graph_and_a_mistake_is_explained() -> None:
    def solved(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        return gaussian(x, x).solve(y, alpha=0.1).sin()

    check(torch.compile(solved, backend="eager"), solved, 4)
    with pytest.raises(foldwise.DimensionError, match="feature dimensions 3 and 2"):
        torch.compile(gaussian, backend="eager")(points(4), points(4)[:, :2])


class Module(torch.nn.Module):
    def __init__(self, function: Function) -> None:
        super().__init__()
        self.function = function
        self.scale = torch.nn.Parameter(torch.tensor([0.5], dtype=torch.float64))

    def forward(self, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        return self.function(x * self.scale, y)


@pytest.mark.parametrize(
    ("name", "strict"), [*((name, False) for name in FUNCTIONS), ("K @ b", True)]
)
def test_an_exported_program_is_saved_and_loaded_and_takes_any_size(
    name: str, strict: bool
) -> None:
    module, size, file = Module(FUNCTIONS[name]), torch.export.Dim("n", min=2), io.BytesIO()
    shapes = {"x": {0: size}, "y": {0: size}}
    program = torch.export.export(
        module, (points(5), points(5)), dynamic_shapes=shapes, strict=strict
    )
    torch.export.save(program, file)
    file.seek(0)
    loaded = torch.export.load(file)
    targets = {str(node.target) for node in loaded.graph.nodes if node.op == "call_function"}
    assert "foldwise.map_reduce.default" in targets
    check(loaded.module(), module, 4, 7)


def test_tensors_without_values_have_results_without_values() -> None:
    from torch._subclasses.fake_tensor import FakeTensorMode

    mode = FakeTensorMode()
    for x in (points(5).to("meta").detach(), mode.from_tensor(points(5).detach())):
        x.requires_grad_()
        least = gaussian(x, x).min(1)
        assert (least.shape, least.device, type(least)) == ((5, 1), x.device, type(x))
        for out in (gaussian(x, x).logsumexp(1), gaussian(x, x).mean(1)):
            (gradient,) = torch.autograd.grad(out.sum(), x)
            assert (gradient.shape, gradient.device) == (x.shape, x.device)
        assert gaussian(x, x).argKmin(2, dim=1).dtype == torch.int64


def test_a_pytorch_without_what_is_used_of_it_breaks_graphs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from foldwise.compute import dynamo

    assert dynamo._private() is not None
    for name in ("_dynamo.no_such_module", "_dynamo.output_graph"):
        with monkeypatch.context() as patch:
            patch.setitem(dynamo._NEEDED, name, ("no_such_name",))
            assert dynamo._private() is None
