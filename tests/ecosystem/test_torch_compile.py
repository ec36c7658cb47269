"""PyTorch's compiler to the end: C++ by Inductor, packages without Python, and all kinds of values
that cross into functions.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import Tensor

from foldwise.torch import Genred, LazyTensor, Pm, Vi, Vij, Vj, block, generic_sum, lookup

pytestmark = [
    pytest.mark.ecosystem,
    pytest.mark.filterwarnings("ignore"),
    pytest.mark.usefixtures("fresh_compiler"),
]


def points(n: int, seed: int = 0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.rand(n, 3, generator=generator, dtype=torch.float64).requires_grad_()


def gaussian(x: Tensor, y: Tensor) -> LazyTensor:
    return (-Vi(x).sqdist(Vj(y)) * 0.5).exp()


OUTSIDE = Genred("Exp(-SqDist(x,y))", ["x = Vi(3)", "y = Vj(3)"], axis=1)
KERNEL = gaussian(torch.ones(5, 3).double(), torch.zeros(5, 3).double())
TABLE = torch.arange(6.0).double().reshape(2, 3)
LABELS = torch.tensor([0, 1, 1, 0, 1])

FUNCTIONS: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "no gap in the names": lambda x, y: torch.sqrt(1 + gaussian(x, y)).logsumexp(0),
    "a formula from outside": lambda x, y: (KERNEL - Vj(y) * x.sum()).exp().sum(1),
    "a matrix": lambda x, y: (gaussian(x, 2 * y) @ gaussian(y, x) + 2 * gaussian(x, x)) @ y,
    "a matrix from the left": lambda x, y: x.T @ (gaussian(x, y) @ gaussian(y, 2 * x)),
    "blocks": lambda x, y: block([[gaussian(x, y), None], [None, gaussian(y, x)]]).logsumexp(1),
    "softmax": lambda x, y: gaussian(x, 2 * y).softmax(1) @ y,
    "weights": lambda x, y: gaussian(x, 2 * y).sumsoftmaxweight(Vj(y), axis=1),
    "text": lambda x, y: OUTSIDE(x, y),
    "text that is read inside": lambda x, y: generic_sum(
        "Exp(-SqDist(x,y))", "a = Vi(1)", "x = Vi(3)", "y = Vj(3)"
    )(x, y),
    "symbols": lambda x, y: Vi(0, 3).sqdist(Vj(1, 3)).exp().sum(1)(0.1 * x, y),
    "complex numbers": lambda x, y: torch.view_as_real((Vi(x) * 1j + Vj(y)).exp().sum(0)),
    "tensors": lambda x, y: (Vi(x[:, :, None], features=2) * Vj(y[:, None], features=2)).sum(1),
    "rows and columns": lambda x, y: gaussian(x, 2 * y)[1:3, [0, 1, 4]].sum(1),
    "one row": lambda x, y: gaussian(x, 2 * y).row(1) + gaussian(x, y).diagonal(),
    "moments": lambda x, y: gaussian(x, 2 * y).mean(1) + gaussian(x, y).std(1),
    "neighbours": lambda x, y: gaussian(x, 2 * y).Kmin(2, dim=1),
    "extrema": lambda x, y: gaussian(x, 2 * y).min_argmin(1)[0],
    "pairs": lambda x, y: (gaussian(x, y) * Vij(x @ y.T)).sum(1),
    "labels": lambda x, y: (lookup(TABLE, i=LABELS) * Vj(y) * Vi(x)).sum(1),
    "parameters": lambda x, y: (gaussian(x, y) * Pm(x.mean(0)) + x.sum()).sum(1),
    "an array for the result": lambda x, y: gaussian(x, y).sum(1, out=x.new_empty(len(x), 1)),
    "components": lambda x, y: torch.cat([Vi(x), Vj(y)], dim=-1)[..., 1:5].norm(dim=-1).sum(1),
    "dense": lambda x, y: gaussian(x, y).to_dense(),
}


@pytest.mark.parametrize("backend", ["eager", "aot_eager"])
@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_kind_of_value_crosses_into_functions(name: str, backend: str) -> None:
    """With the sizes as numbers where graphs run as they are, and else as symbols."""
    function, dynamic = FUNCTIONS[name], backend == "aot_eager"
    compiled = torch.compile(function, backend=backend, fullgraph=True, dynamic=dynamic)
    x, y = points(5), points(5, 1)
    found, expected = compiled(x, y), function(x, y)
    torch.testing.assert_close(found, expected)
    both = [
        torch.autograd.grad(out.square().sum(), (x, y), allow_unused=True)
        for out in (found, expected)
    ]
    torch.testing.assert_close(*both)


class Smoother(torch.nn.Module):
    """Attention by distances, with learnt features."""

    def __init__(self) -> None:
        super().__init__()
        self.features = torch.nn.Linear(3, 2, dtype=torch.float64)
        self.log_scale = torch.nn.Parameter(torch.zeros(1, dtype=torch.float64))

    def forward(self, x: Tensor, y: Tensor) -> Tensor:
        K = (-Vi(self.features(x)).sqdist(Vj(self.features(y))) * self.log_scale.exp()).exp()
        return torch.tanh((K @ y) / (1e-3 + K.sum(1)))


def test_inductor_trains_a_module() -> None:
    torch.manual_seed(0)
    module, twin = Smoother(), Smoother()
    twin.load_state_dict(module.state_dict())
    compiled = torch.compile(twin, fullgraph=True, dynamic=True)
    for call in (module, compiled):
        optimizer = torch.optim.SGD(call.parameters(), 0.1)
        for n in (6, 9, 11):
            optimizer.zero_grad()
            call(points(n), points(n, 1)).square().sum().backward()
            optimizer.step()
    torch.testing.assert_close(twin.state_dict(), module.state_dict())


@pytest.mark.parametrize("strict", [True, False])
def test_a_package_of_aotinductor_runs(tmp_path: Path, strict: bool) -> None:
    module, size = Smoother(), torch.export.Dim("n", min=2, max=4096)
    shapes = {"x": {0: size}, "y": {0: size}}
    args = points(5).detach(), points(5, 1).detach()
    program = torch.export.export(module, args, dynamic_shapes=shapes, strict=strict)
    path = torch._inductor.aoti_compile_and_package(
        program, package_path=str(tmp_path / "smoother.pt2")
    )
    package = torch._inductor.aoti_load_package(path)
    for n in (4, 9):
        x, y = points(n).detach(), points(n, 1).detach()
        torch.testing.assert_close(package(x, y), module(x, y))


def test_programs_for_pykeops_have_the_same_results() -> None:
    """The constructor of PyKeOps' LazyTensor breaks the graph; methods and functions do not."""
    from foldwise.compat.pykeops.torch import LazyTensor as OfKeOps

    def function(x: Tensor, y: Tensor) -> Tensor:
        x_i, y_j = OfKeOps(x[:, None]), OfKeOps(y[None])
        return (-((x_i - y_j) ** 2).sum(-1) / 2).exp() @ y

    x, y = points(5), points(5, 1)
    compiled = torch.compile(function, backend="aot_eager")
    torch.testing.assert_close(compiled(x, y), function(x, y))
