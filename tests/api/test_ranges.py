"""`ranges=` and `K[ranges]` wherever they are accepted, and derivatives within blocks."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import numpy as np
import pytest
import scipy.special
import torch

import foldwise
import foldwise.torch
from foldwise import BlockRanges, Genred, KernelSolve, LazyTensor, Vi, Vj
from foldwise.compute import torch as bridge
from tests.support import Array, assert_refused

# Of PyTorch's own making, where it loads its compiler or its decompositions.
pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning")

M, N = 6, 8
rng = np.random.default_rng(0)
x, y, b = rng.normal(size=(M, 2)), rng.normal(size=(N, 2)), rng.normal(size=(N, 1))
# Row 5 and column 7 are left out.
RANGES = BlockRanges.from_blocks((M, N), [[0, 2], [1, 5], [3, 4]], [[0, 3], [2, 5], [6, 7]])
MASK = RANGES.mask()
D = ((x[:, None] - y) ** 2).sum(-1)
K = np.exp(-D) * MASK


def distances(x: Any = x, y: Any = y) -> LazyTensor:
    return Vi(x).sqdist(Vj(y))


def gaussian(x: Any = x, y: Any = y) -> LazyTensor:
    return (-distances(x, y)).exp()


# --- ways to say it


@pytest.mark.parametrize("ranges", [RANGES, RANGES.arrays()], ids=["BlockRanges", "arrays"])
def test_every_way(ranges: Any) -> None:
    sums = K.sum(1, keepdims=True)
    np.testing.assert_allclose(gaussian().sum(axis=1, ranges=ranges), sums)
    np.testing.assert_allclose(gaussian().sum(axis=0, ranges=ranges), K.sum(0)[:, None])
    np.testing.assert_allclose(gaussian().sum(axis=1, ranges=ranges, call=False)(), sums)
    later = (-Vi(0, 2).sqdist(Vj(1, 2))).exp().sum(axis=1, ranges=ranges)
    np.testing.assert_allclose(later(x, y), sums)
    texts = Genred("Exp(-SqDist(x,y))", ["x = Vi(2)", "y = Vj(2)"], axis=1)
    np.testing.assert_allclose(texts(x, y, ranges=ranges), sums)


def test_arrays_within_ranges() -> None:
    k = gaussian()[RANGES]
    np.testing.assert_allclose(k @ b[:, 0], K @ b[:, 0])
    np.testing.assert_allclose((2 * k + distances()).sum(axis=1)[:, 0], (2 * K + D * MASK).sum(1))
    np.testing.assert_allclose(k.T @ x, K.T @ x)
    np.testing.assert_allclose(x[:, 0] @ k, x[:, 0] @ K)
    np.testing.assert_allclose(np.sum(k, axis=1)[:, 0], K.sum(1))
    np.testing.assert_allclose(k.sum(axis=1, ranges=RANGES)[:, 0], K.sum(1))
    np.testing.assert_allclose(k[RANGES][..., 0].sum(axis=1)[:, 0], K.sum(1))
    grown = gaussian().grad(Vi(x), 1.0)
    assert grown.shape == (M, N, 2)
    variable = Vi(x)
    slope = (-variable.sqdist(Vj(y))).exp()[RANGES].grad(variable, 1.0).sum(axis=1)
    np.testing.assert_allclose(slope, -2 * (K[..., None] * (x[:, None] - y)).sum(1))
    for copied in (pickle.loads(pickle.dumps(k)), deepcopy(k)):
        np.testing.assert_array_equal(copied.sum(axis=1), k.sum(axis=1))
    assert "BlockRanges" in repr(k) and "BlockRanges" not in repr(gaussian())
    symbolic = Vi(0, 2).sqdist(Vj(1, 2))[RANGES].sum(axis=1)
    np.testing.assert_allclose(symbolic(x, y)[:, 0], (D * MASK).sum(1))


def test_means_count_the_pairs_of_each_row() -> None:
    for lib in (np.asarray, torch.tensor):
        d = distances(lib(x), lib(y))
        # No warning of NumPy's own for the row without columns, as there is for dense means.
        columns = [np.where(m, row, np.nan)[m] for m, row in zip(MASK, D, strict=True)]
        for ranges in ({"ranges": RANGES}, {}):
            k = d if ranges else d[RANGES]
            mean = np.array([c.mean() if len(c) else np.nan for c in columns])
            np.testing.assert_allclose(np.asarray(k.mean(axis=1, **ranges))[:, 0], mean)
            for ddof in (0, 2):
                var = np.array([c.var(ddof=ddof) if len(c) > ddof else np.nan for c in columns])
                found = np.asarray(k.var(axis=1, ddof=ddof, **ranges))[:, 0]
                np.testing.assert_allclose(found, var)
                found = np.asarray(k.std(axis=1, ddof=ddof, **ranges))[:, 0]
                np.testing.assert_allclose(found, var**0.5)
            with np.errstate(invalid="ignore"):
                below = (D * MASK).sum(0) / MASK.sum(0)
            np.testing.assert_allclose(np.asarray(k.mean(axis=0, **ranges))[:, 0], below)
            far = k > 1.0
            some, every = (D > 1) & MASK, (D > 1) | ~MASK
            assert far.any(axis=1, **ranges)[:, 0].tolist() == some.any(1).tolist()
            assert far.all(axis=1, **ranges)[:, 0].tolist() == every.all(1).tolist()
    single = distances(x.astype("float32"), y.astype("float32"))[RANGES]
    assert single.mean(axis=1).dtype == np.float32
    numbers = LazyTensor((x + 1j * x)[:, None]) * LazyTensor((y + 0j)[None])
    found = numbers.mean(axis=1, ranges=RANGES)
    assert found.dtype == np.complex128 and np.isnan(found[5]).all()
    np.testing.assert_allclose(found[0], ((x + 1j * x)[0] * y[:3]).mean(0))
    with pytest.raises(ValueError, match="symbolic"):
        Vi(0, 2).sqdist(Vj(y)).mean(axis=1, ranges=RANGES)


def test_what_depends_on_columns_alone() -> None:
    np.testing.assert_allclose(Vj(b).sum(axis=1, ranges=RANGES), MASK @ b)
    t = torch.tensor(b, requires_grad=True)
    Vj(t).sum(axis=1, ranges=RANGES).sum().backward()
    np.testing.assert_allclose(t.grad, MASK.sum(0)[:, None])


def test_other_reductions() -> None:
    hidden = np.where(MASK, D, np.inf)
    d = distances()[RANGES]
    np.testing.assert_allclose(d.min(axis=1)[:, 0], hidden.min(1))
    nearest = np.where(MASK.any(0), hidden.argmin(0), -1)
    assert d.argmin(axis=0)[:, 0].tolist() == nearest.tolist()
    nearest = d.argKmin(2, axis=1)
    assert nearest[:5].tolist() == hidden.argsort(1)[:5, :2].tolist()
    assert (nearest[5] == -1).all()
    weighted = d.sumsoftmaxweight(Vj(y), axis=1)
    np.testing.assert_allclose(
        weighted[:5], scipy.special.softmax(np.exp(0) * np.where(MASK, D, -np.inf)[:5], 1) @ y
    )
    assert np.isnan(weighted[5]).all()
    with np.errstate(divide="ignore"):
        np.testing.assert_allclose(d.logsumexp(axis=1)[:, 0], np.log((np.exp(D) * MASK).sum(1)))


def test_batches() -> None:
    xs, ys = rng.normal(size=(3, 1, M, 1, 2)), rng.normal(size=(2, 1, N, 2))
    k = (-((LazyTensor(xs) - LazyTensor(ys)) ** 2).sum(-1)).exp()
    assert k[RANGES].sum(axis=-2).shape == (3, 2, M, 1)
    dense = np.exp(-((xs - ys) ** 2).sum(-1)) * MASK
    np.testing.assert_allclose(k[RANGES].sum(axis=-2)[..., 0], dense.sum(-1))
    tensors = [torch.tensor(a, requires_grad=True) for a in (xs, ys)]
    k = (-((LazyTensor(tensors[0]) - LazyTensor(tensors[1])) ** 2).sum(-1)).exp()
    found = torch.autograd.grad(k.sum(axis=-2, ranges=RANGES).square().sum(), tensors)
    table = (-((tensors[0] - tensors[1]) ** 2).sum(-1)).exp() * torch.tensor(MASK)
    wanted = torch.autograd.grad(table.sum(-1).square().sum(), tensors)
    torch.testing.assert_close(found, wanted)


def test_systems() -> None:
    blocks = BlockRanges.from_labels([0, 0, 1, 1, 1, 2])
    dense = np.exp(-((x[:, None] - x) ** 2).sum(-1)) * blocks.mask() + 0.1 * np.eye(M)
    wanted = np.linalg.solve(dense, x)
    options: dict[str, Any] = {"alpha": 0.1, "eps": 1e-10}
    texts = KernelSolve("Exp(-SqDist(x,y))*a", ["x=Vi(2)", "y=Vj(2)", "a=Vj(2)"], "a", axis=1)
    for lib in (np.asarray, torch.tensor):
        points = lib(x)
        k = gaussian(points, points)
        for ranges in (blocks, blocks.arrays()):
            np.testing.assert_allclose(k.solve(points, ranges=ranges, **options), wanted)
            found = texts(points, points, points, ranges=ranges, **options)
            np.testing.assert_allclose(found, wanted)
        np.testing.assert_allclose(k[blocks].solve(points, **options), wanted)
    z, c = (torch.tensor(x, requires_grad=True) for _ in range(2))

    def solved(z: torch.Tensor, c: torch.Tensor) -> torch.Tensor:
        return gaussian(z, z)[blocks].solve(c, **options)

    torch.autograd.gradcheck(solved, (z, c), atol=1e-4, fast_mode=True)
    torch.autograd.gradgradcheck(solved, (z, c), atol=1e-3, fast_mode=True)


# --- derivatives


def tensors(*arrays: Array) -> list[torch.Tensor]:
    return [torch.tensor(a, requires_grad=True) for a in arrays]


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "sum": lambda x, y, b: (gaussian(x, y) * Vj(b)).sum(axis=1, ranges=RANGES),
    "sum over i": lambda x, y, b: (gaussian(x, y) * Vj(b)).sum(axis=0, ranges=RANGES),
    "logsumexp": lambda x, y, b: (-distances(x, y) * Vj(b))[RANGES].logsumexp(axis=1)[:5],
    "softmax": lambda x, y, b: (distances(x, y))[RANGES].sumsoftmaxweight(Vj(b), axis=1)[:5],
    "product": lambda x, y, b: (distances(x, y) + Vj(b))[RANGES].prod(axis=1),
    "minimum": lambda x, y, b: (distances(x, y) * Vj(b))[RANGES].min(axis=1)[:5],
    "smallest": lambda x, y, b: (distances(x, y) * Vj(b))[RANGES].Kmin(2, axis=0)[:5],
    "variance": lambda x, y, b: (distances(x, y) * Vj(b))[RANGES].var(axis=1)[:5],
    "parameter": lambda x, y, b: (distances(x, y) * foldwise.Pm(b[0]))[RANGES].sum(axis=1),
    "transposed": lambda x, y, b: (gaussian(x, y) * Vj(b))[RANGES].T.sum(axis=1),
}
DENSE: dict[str, Callable[..., Any]] = {
    "sum": lambda d, b, mask: ((-d).exp() * b.T * mask).sum(1, keepdim=True),
    "sum over i": lambda d, b, mask: ((-d).exp() * b.T * mask).sum(0)[:, None],
    "logsumexp": lambda d, b, mask: _hidden(-d * b.T, mask, -1).logsumexp(1, True)[:5],
    "minimum": lambda d, b, mask: _hidden(d * b.T, mask, 1).amin(1, True)[:5],
}


def _hidden(table: torch.Tensor, mask: torch.Tensor, sign: int) -> torch.Tensor:
    return torch.where(mask, table, sign * torch.inf)


@pytest.mark.parametrize("name", DENSE)
def test_gradients_are_those_of_the_masked_table(name: str) -> None:
    values = tensors(x, y, b)
    table = ((values[0][:, None] - values[1]) ** 2).sum(-1)
    wanted = DENSE[name](table, values[2], torch.tensor(MASK))
    found = FUNCTIONS[name](*values)
    torch.testing.assert_close(found, wanted)
    gradients = [
        torch.autograd.grad(out.square().sum(), values, create_graph=True)
        for out in (found, wanted)
    ]
    torch.testing.assert_close(*gradients)
    second = [torch.autograd.grad(g[0].sin().sum(), values) for g in gradients]
    torch.testing.assert_close(*second)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_derivatives_of_first_and_second_order(name: str) -> None:
    function, values = FUNCTIONS[name], tensors(x, y, b)
    torch.autograd.gradcheck(function, values, fast_mode=True, check_forward_ad=True)
    torch.autograd.gradgradcheck(function, values, fast_mode=True)


def test_functional_transforms() -> None:
    values = [torch.tensor(a) for a in (x, y, b)]
    function = FUNCTIONS["sum"]
    many = torch.stack([values[0], 2 * values[0], -values[0]])
    found = torch.func.vmap(function, (0, None, None))(many, *values[1:])
    wanted = torch.stack([function(one, *values[1:]) for one in many])
    torch.testing.assert_close(found, wanted)
    jacobian = torch.func.jacrev(function)(*values)
    torch.testing.assert_close(torch.func.jacfwd(function)(*values), jacobian)
    assert not jacobian[5].any() and jacobian[0, 0, 0].any() and not jacobian[0, 0, 1:].any()


def test_the_operator_takes_ranges_as_numbers() -> None:
    """The operator as compilers and tracers see it."""
    values = tensors(x, y, b)
    text = bridge.format_spec(_spec())
    inputs = [values[0][:, None], values[1][None], values[2][None]]
    operator = torch.ops.foldwise.map_reduce.default
    for ranges in (RANGES, BlockRanges.from_arrays(RANGES.arrays(), (M, N))):
        (found,) = operator(inputs, None, text, ranges.numbers())
        torch.testing.assert_close(found, FUNCTIONS["sum"](*values))
        gradients = [
            torch.autograd.grad(out.sum(), values) for out in (found, FUNCTIONS["sum"](*values))
        ]
        torch.testing.assert_close(*gradients)
    leaves = [a.detach().requires_grad_() for a in inputs]
    torch.library.opcheck(operator, (leaves, None, text, RANGES.numbers()))
    with torch._subclasses.FakeTensorMode(allow_non_fake_inputs=True):
        assert FUNCTIONS["sum"](*(torch.empty(a.shape) for a in (x, y, b))).shape == (M, 1)


def _spec() -> Any:
    from foldwise.ir.axis import Axis
    from tests.support import spec_of, variables

    u, v, w = variables((Axis.I, 2), (Axis.J, 2), (Axis.J, 1))
    square = foldwise.ops.COMPOSITES["sqdist"](u, v)
    return spec_of(foldwise.ir.expr.apply("exp", -square) * w)


@pytest.mark.filterwarnings("ignore")  # the tracer has much to say of its own
@pytest.mark.parametrize("backend", ["eager", "aot_eager"])
def test_compiled_functions(backend: str) -> None:
    def function(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        blocks = BlockRanges.from_mask(np.eye(2, dtype=bool), [2, 4], [4, 4])
        k = gaussian(x.sin(), y)
        return k[blocks].sum(axis=1) + k.sum(axis=1, ranges=RANGES).cos()

    torch._dynamo.reset()
    values = tensors(x, y)
    found, wanted = torch.compile(function, backend=backend)(*values), function(*values)
    torch.testing.assert_close(found, wanted)
    gradients = [torch.autograd.grad(out.sum(), values) for out in (found, wanted)]
    torch.testing.assert_close(*gradients)
    torch._dynamo.reset()


# --- what is refused

REFUSED: dict[str, tuple[Callable[[], Any], type[Exception], tuple[str, ...]]] = {
    "other rows": (
        lambda: distances().sum(axis=1, ranges=BlockRanges.causal((7, 8), size=1)),
        ValueError,
        ("7 rows (i)", "8 columns (j)", "have 6 and 8"),
    ),
    "other columns": (
        lambda: distances()[RANGES.T],
        ValueError,
        ("8 rows (i)", "6 columns (j)", "have 6 and 8"),
    ),
    "other rows of a formula": (
        lambda: Genred("x - y", ["x = Vi(2)", "y = Vj(2)"])(x, y, ranges=RANGES.T),
        ValueError,
        ("8 rows (i)",),
    ),
    "what it is": (
        lambda: distances().sum(axis=1, ranges=MASK),
        TypeError,
        ("BlockRanges", "six arrays", "ndarray"),
    ),
    "arrays beyond": (
        lambda: distances().sum(axis=0, ranges=BlockRanges.causal((9, 9), size=9).arrays()),
        ValueError,
        ("ranges_i", "[0, 9]", "0 ... 6"),
    ),
    "two ranges": (
        lambda: gaussian()[RANGES] * gaussian()[BlockRanges.band((M, N), 1, size=1)],
        ValueError,
        ("mul", "different ranges", "(6, 8)"),
    ),
    "no ranges along vectors": (
        lambda: distances().sum(axis=2, ranges=RANGES),
        TypeError,
        ("last axis", "ranges"),
    ),
    "system": (
        lambda: gaussian(x, x).solve(x, ranges=BlockRanges.causal(M, size=1)),
        ValueError,
        ("symmetric",),
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_errors_name_what_is_wrong(name: str) -> None:
    assert_refused(*REFUSED[name])
