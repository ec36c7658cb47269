"""`Genred` and the `generic_...` functions, against dense values; what they refuse and why."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest
import torch

import foldwise.numpy
import foldwise.torch
from foldwise import DimensionError, Genred
from foldwise.ir.syntax import FormulaSyntaxError
from foldwise.torch import generic_argkmin, generic_argmin, generic_logsumexp, generic_sum
from tests.support import SHOWN, Array, assert_refused

# Of PyTorch's own making, where it loads its compiler or its decompositions.
pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning")

M, N, D, E = 5, 7, 3, 2
GAUSSIAN = "Exp(-g*SqDist(x,y)) * b"
ALIASES = ["g = Pm(1)", "x = Vi(3)", "y = Vj(3)", "b = Vj(2)"]
conv = Genred(GAUSSIAN, ALIASES, axis=1)


def draw(*shape: int, seed: int = 0) -> Array:
    return np.random.default_rng([seed, *shape]).normal(size=shape)


g, x, y, b = draw(1) ** 2, draw(M, D), draw(N, D), draw(N, E)


def gaussian(g: Any, x: Any, y: Any, b: Any) -> Any:
    """The table of all pairs, of NumPy arrays or tensors; g has shape batch + (1,)."""
    squares = ((x[..., :, None, :] - y[..., None, :, :]) ** 2).sum(-1)
    minus = -g[..., None] * squares
    return (minus.exp() if isinstance(minus, torch.Tensor) else np.exp(minus)) @ b


# --- the functions that are made of it


def test_the_generic_functions() -> None:
    squares = ((x[:, None] - y) ** 2).sum(-1)
    aliases = ("x = Vi(3)", "y = Vj(3)")
    lse = generic_logsumexp("-SqDist(x,y)", "a = Vj(1)", *aliases)(x, y)
    np.testing.assert_allclose(lse[:, 0], np.log(np.exp(-squares).sum(0)))
    nearest = generic_argmin("SqDist(x,y)", "a = Vi(1)", *aliases)(x, y)
    assert nearest.dtype == np.int64
    assert nearest[:, 0].tolist() == squares.argmin(1).tolist()
    three = generic_argkmin("SqDist(x,y)", "a = Vi(3)", *aliases)(x, y)
    assert three.tolist() == squares.argsort(1)[:, :3].tolist()
    float64 = generic_sum("SqDist(x,y)", "a = Vi(9)", *aliases, accumulator="float64")
    np.testing.assert_allclose(float64(x, y)[:, 0], squares.sum(1))


# --- formulas

FORMULAS: dict[str, tuple[list[str], Callable[[], Any]]] = {
    "SqNorm2(X)**0.5": (["X = Vi(3)"], lambda: np.linalg.norm(x, axis=1)[:, None]),
    "0.5*X": (["X = Vi(3)"], lambda: 0.5 * x),
    "2*X+1": (["X = Vi(3)"], lambda: 2 * x + 1),
    "Var(0,3,0)-Var(1,3,1)": ([], lambda: (x[:, None] - y).sum(1)),
    "Vi(0,3)-Vj(1,3)": ([], lambda: (x[:, None] - y).sum(1)),
    "X - Vj(1,3)": (["X = Vi(0,3)"], lambda: (x[:, None] - y).sum(1)),
    "X - Y": (["Vi(3)", "Y = Vj(1,3)", "X = Vi(2,3)"], lambda: (x[:, None] - y).sum(1)),
    "(X<Y)": (["X = Vi(3)", "Y = Vj(3)"], lambda: (x[:, None] < y).sum(1)),
    "(X==X)": (["X = Vi(3)", "Y = Vj(3)"], lambda: np.full((M, D), N)),
    "1.0": (["X = Vi(3)", "Y = Vj(3)"], lambda: np.full((M, 1), N)),
    "d = X - Y; (d|d)": (
        ["X = Vi(3)", "Y = Vj(3)"],
        lambda: ((x[:, None] - y) ** 2).sum((1, 2))[:, None],
    ),
}


@pytest.mark.parametrize("formula", FORMULAS)
def test_formulas(formula: str) -> None:
    aliases, expected = FORMULAS[formula]
    arguments = (x, y, x)[: max(1 + ("1,3" in formula), len(aliases))]
    np.testing.assert_allclose(Genred(formula, aliases, axis=1)(*arguments), expected())


def test_the_order_of_positions_may_differ_from_that_of_the_aliases() -> None:
    swapped = Genred("x - 2*y", ["x = Vi(1,3)", "y = Vj(0,3)"], axis=1)
    np.testing.assert_allclose(swapped(y, x), (x[:, None] - 2 * y).sum(1))


# --- reductions

ROWS = SHOWN


@pytest.mark.parametrize("axis", [0, 1])
@pytest.mark.parametrize("dim", [1, 3])
@pytest.mark.parametrize("name", ROWS)
def test_every_reduction(name: str, dim: int, axis: int) -> None:
    row = ROWS[name]
    x, y = draw(M, dim), draw(N, dim)
    differences = x[:, None] - y
    operands, options = [differences], {}
    formula, aliases = "x - y", [f"x = Vi({dim})", f"y = Vj({dim})"]
    if row.operands == 2:
        operands = [(differences**2).sum(-1, keepdims=True), 1 + differences**2]
        formula, options["weight"] = "SqDist(x,y)", "1 + Square(x-y)"
    if row.keeps_k:
        options["k"] = 2
        expected = row.ref(axis, *operands, 2)
    else:
        expected = row.ref(axis, *operands)
    found = Genred(formula, aliases, reduction=name, axis=axis, **options)(x, y)
    if not isinstance(expected, tuple):
        found, expected = (found,), (expected,)
    elif row.outputs[1].kind == "number":
        found, expected = (found,), (np.concatenate(expected, -1),)
    for out, wanted in zip(found, expected, strict=True):
        if row.keeps_k:
            wanted = np.moveaxis(wanted, axis, -2)
            wanted = wanted[..., 0] if dim == 1 else wanted
        np.testing.assert_allclose(out, wanted, rtol=1e-12)
        assert out.dtype == wanted.dtype


def test_weighted_logsumexp_has_two_names() -> None:
    squares = ((x[:, None] - y) ** 2).sum(-1)
    expected = np.log(np.exp(-squares) @ b**2)
    for name in ("logsumexp", "logsumexp_weight"):
        lse = Genred("-SqDist(x,y)", ALIASES[1:], reduction=name, axis=1, weight="Square(b)")
        np.testing.assert_allclose(lse(x, y, b), expected)


def test_tensors_have_maxima_and_sums_side_by_side() -> None:
    pair = Genred("SqDist(x,y)", ALIASES[1:3], reduction="max_sumshiftexp", axis=1)
    found = pair(torch.from_numpy(x), torch.from_numpy(y))
    torch.testing.assert_close(found, torch.from_numpy(pair(x, y)))


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("Sum_Reduction(x-y, 0)", {"axis": 1}),
        ("ArgMin_Reduction(x-y, 1)", {"reduction": "argmin"}),
        ("KMin_Reduction(x-y, 3, 0)", {"reduction": "kmin", "k": 3, "axis": 1}),
        (
            "Max_SumShiftExpWeight_Reduction(SqDist(x,y), 0, (x-y))",
            {"reduction": "max_sumshiftexpweight", "weight": "x-y", "axis": 1},
        ),
    ],
)
def test_a_formula_may_say_how_it_is_reduced(text: str, options: dict[str, Any]) -> None:
    formula = "SqDist(x,y)" if "SqDist" in text else "x-y"
    expected = Genred(formula, ALIASES[1:3], **options)(x, y)
    np.testing.assert_array_equal(Genred(text, ALIASES[1:3])(x, y), expected)


# --- arguments


@pytest.mark.parametrize("library", ["numpy", "torch"])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_lone_numbers_take_the_type_of_the_arrays(library: str, dtype: str) -> None:
    arrays: list[Any] = [a.astype(dtype) for a in (x, y, b)]
    tolerance = 1e-5 if dtype == "float32" else 1e-12
    if library == "torch":
        arrays = [torch.from_numpy(a) for a in arrays]
    expected = gaussian(np.array([0.5]), x, y, b)
    for number in (0.5, np.float32(0.5)):
        found = conv(number, *arrays)
        assert str(found.dtype).removeprefix("torch.") == dtype
        np.testing.assert_allclose(found, expected, rtol=tolerance)
    np.testing.assert_allclose(conv(1, *arrays), gaussian(np.ones(1), x, y, b), rtol=tolerance)


def test_arrays_without_dimensions_are_parameters_of_dimension_1() -> None:
    expected = gaussian(np.array([0.5]), x, y, b)
    np.testing.assert_allclose(conv(np.array(0.5), x, y, b), expected)
    single = torch.tensor(0.5, dtype=torch.float64, requires_grad=True)
    tensors = [torch.from_numpy(a) for a in (x, y, b)]
    found = conv(single, *tensors)
    np.testing.assert_allclose(found.detach(), expected)
    (gradient,) = torch.autograd.grad(found.sum(), single)
    assert gradient.shape == ()


def test_types_promote() -> None:
    mixed = conv(g, x.astype("float32"), y, b)
    assert mixed.dtype == np.float64
    np.testing.assert_allclose(mixed, gaussian(g, x.astype("float32"), y, b))


def test_any_strides() -> None:
    found = conv(g, np.asfortranarray(x), np.repeat(y, 2, 0)[::2], b[:, ::-1])
    np.testing.assert_allclose(found, gaussian(g, x, y, b[:, ::-1]))


def test_parameters_of_the_module_of_torch() -> None:
    scale = torch.nn.Parameter(torch.from_numpy(g))
    found = conv(scale, *(torch.from_numpy(a) for a in (x, y, b)))
    found.sum().backward()
    assert scale.grad is not None and scale.grad.shape == (1,)


def test_no_points_at_all() -> None:
    np.testing.assert_array_equal(conv(g, x, y[:0], b[:0]), np.zeros((M, E)))
    assert conv(g, x[:0], y, b).shape == (0, E)


def test_out_is_filled_and_returned() -> None:
    out = np.empty((M, E))
    assert conv(g, x, y, b, out=out) is out
    np.testing.assert_allclose(out, gaussian(g, x, y, b))
    tensor = torch.empty(M, E, dtype=torch.float64)
    assert conv(*map(torch.from_numpy, (g, x, y, b)), out=tensor) is tensor
    np.testing.assert_array_equal(tensor, out)


BATCHES: dict[str, tuple[tuple[int, ...], ...]] = {
    "all": ((4, 1), (4, M, D), (4, N, D), (4, N, E)),
    "parameters only": ((4, 1), (M, D), (N, D), (N, E)),
    "all but parameters": ((1,), (4, M, D), (4, N, D), (4, N, E)),
    "singletons": ((1, 1), (4, M, D), (1, N, D), (4, N, E)),
    "crossed": ((2, 1, 1), (1, 3, M, D), (N, D), (2, 1, N, E)),
    "two, and one parameter": ((2, 3, 1), (3, M, D), (2, 1, N, D), (N, E)),
}


@pytest.mark.parametrize("name", BATCHES)
def test_batches(name: str) -> None:
    g, x, y, b = (draw(*shape) for shape in BATCHES[name])
    g = g**2
    expected = gaussian(g, x, y, b)
    np.testing.assert_allclose(conv(g, x, y, b), expected)
    tensors = [torch.from_numpy(a).requires_grad_() for a in (g, x, y, b)]
    found, dense = conv(*tensors), gaussian(*tensors)
    seed = torch.from_numpy(draw(*expected.shape, seed=1))
    gradients = [torch.autograd.grad(out, tensors, seed) for out in (found, dense)]
    for one, other in zip(*gradients, strict=True):
        torch.testing.assert_close(one, other)


def test_indices_count_within_each_batch_element() -> None:
    x, y = draw(4, M, D), draw(4, N, D)
    nearest = Genred("SqDist(x,y)", ALIASES[1:3], reduction="argmin", axis=1)
    squares = ((x[:, :, None] - y[:, None]) ** 2).sum(-1)
    assert nearest(x, y)[..., 0].tolist() == squares.argmin(-1).tolist()


# --- derivatives


@pytest.mark.parametrize("name", ["all", "parameters only", "crossed"])
def test_derivatives_to_second_order(name: str) -> None:
    tensors = [torch.from_numpy(draw(*shape)[..., :2, :]) for shape in BATCHES[name][1:]]
    scale = torch.from_numpy(draw(*BATCHES[name][0]) ** 2)
    tensors = [t.requires_grad_() for t in (scale, *tensors)]
    assert torch.autograd.gradcheck(conv, tensors, check_forward_ad=True)
    assert torch.autograd.gradgradcheck(conv, tensors)


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("logsumexp", {}),
        ("logsumexp", {"weight": "Square(b) + 1"}),
        ("sumsoftmaxweight", {"weight": "b"}),
        ("prod", {}),
        ("min", {}),
        ("kmin", {"k": 2}),
    ],
)
def test_reductions_are_differentiable(name: str, options: dict[str, Any]) -> None:
    reduction = Genred("g*SqDist(x,y)", ALIASES, reduction=name, axis=1, **options)
    tensors = [torch.from_numpy(draw(*a.shape, seed=3)[:3]).requires_grad_() for a in (g, x, y, b)]
    assert torch.autograd.gradcheck(reduction, tensors)


def test_function_transforms() -> None:
    tensors = [torch.from_numpy(a) for a in (g, x, y, b)]
    many = [torch.from_numpy(draw(4, *t.shape) ** 2) for t in tensors]
    for mapped in range(4):
        some = [*tensors[:mapped], many[mapped], *tensors[mapped + 1 :]]
        in_dims = tuple(0 if n == mapped else None for n in range(4))
        found = torch.func.vmap(conv, in_dims)(*some)
        torch.testing.assert_close(found, gaussian(*some))
    found = torch.func.vmap(lambda x: conv(0.5, x, *tensors[2:]), 2)(many[1].permute(1, 2, 0))
    torch.testing.assert_close(found, gaussian(torch.tensor([0.5]), many[1], *tensors[2:]))
    for transform in (torch.func.jacrev, torch.func.jacfwd):
        torch.testing.assert_close(
            transform(conv, (0, 1))(*tensors), transform(gaussian, (0, 1))(*tensors)
        )


def test_formulas_with_derivatives() -> None:
    gradient = Genred("Grad(Exp(-g*SqDist(x,y))*b, x, e)", [*ALIASES, "e = Vi(2)"], axis=1)
    tensors = [torch.from_numpy(a) for a in (g, x, y, b)]
    seed = torch.from_numpy(draw(M, E))
    tensors[1].requires_grad_()
    (expected,) = torch.autograd.grad(gaussian(*tensors), tensors[1], seed)
    np.testing.assert_allclose(gradient(g, x, y, b, seed.numpy()), expected)


@pytest.mark.filterwarnings("ignore")  # the tracer has much to say of its own
def test_compiled_programs_call_it_as_it_is() -> None:
    from torch._dynamo.utils import counters

    torch._dynamo.reset()
    counters.clear()
    tensors = [torch.from_numpy(a) for a in (g, x, y, b)]

    def program(*tensors: torch.Tensor) -> torch.Tensor:
        return conv(*tensors).tanh() * 2

    compiled = torch.compile(program, backend="eager")
    torch.testing.assert_close(compiled(*tensors), program(*tensors))
    assert not counters["graph_break"]
    torch._dynamo.reset()


# --- options


def test_sums_of_a_million_numbers() -> None:
    """The values that KeOps printed: 100958.3 in one running sum.

    With fewer rows the columns would be cut into parts with a sum each.
    """
    ones = np.ones((2048, 1), "float32")
    tenths = np.full((1_000_000, 1), 0.1, "float32")
    exact = 1e6 * float(np.float32(0.1))

    def error(**options: Any) -> float:
        conv = Genred("x*y", ["x = Vi(1)", "y = Vj(1)"], axis=1, **options)
        return abs(float(conv(ones, tenths)[0, 0]) - exact)

    assert error(summation="direct") > 100
    assert error() < 10
    for options in ({"summation": "kahan"}, {"accumulator": "float64"}):
        assert error(**options) < 0.01


# --- objects


@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, lambda r: pickle.loads(pickle.dumps(r))],
    ids=["copy", "deepcopy", "pickle"],
)
def test_copies_do_the_same(copied: Callable[[Genred], Genred]) -> None:
    made = copied(conv)
    assert type(made) is Genred and repr(made) == repr(conv)
    np.testing.assert_array_equal(made(g, x, y, b), conv(g, x, y, b))
    least = Genred("SqDist(x,y)", ALIASES[1:3], reduction="kmin_argkmin", k=3, summation="direct")
    for one, other in zip(copied(least)(x, y), least(x, y), strict=True):
        np.testing.assert_array_equal(one, other)
    with pytest.raises(DimensionError, match=r"x = Vi\(3\)"):
        made(g, x[:, :2], y, b)


def test_a_pickle_is_read_in_another_process() -> None:
    program = (
        "import pickle, sys, numpy as np\n"
        "conv = pickle.loads(bytes.fromhex(sys.argv[1]))\n"
        "print(conv(0.5, np.zeros((1, 3)), np.zeros((4, 3)), np.ones((4, 2))).tolist())\n"
        "assert 'torch' not in sys.modules"
    )
    arguments = [sys.executable, "-c", program, pickle.dumps(conv).hex()]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[[4.0, 4.0]]"


def test_many_threads() -> None:
    sizes = range(1, 9)
    clouds = [(draw(m, D), draw(N, D, seed=m)) for m in sizes for _ in range(4)]
    with ThreadPoolExecutor(8) as pool:
        found = [*pool.map(lambda pair: conv(g, *pair, b), clouds)]
    for result, pair in zip(found, clouds, strict=True):
        np.testing.assert_allclose(result, gaussian(g, *pair, b))


def test_aliases_are_left_as_they_are() -> None:
    aliases = ["x = Vi(3)"]
    Genred("x - Vj(1,3)", aliases)
    Genred("x - Vj(1,3)", tuple(aliases))
    assert aliases == ["x = Vi(3)"]


def test_the_library_is_shown() -> None:
    assert repr(conv) == "<Genred: Sum over j, of g = Pm(1), x = Vi(3), y = Vj(3), b = Vj(2)>"
    for name in ("Genred", "generic_sum", "generic_logsumexp", "generic_argmin", "generic_argkmin"):
        assert name in foldwise.__all__
        assert getattr(foldwise.numpy, name) is getattr(foldwise.torch, name)


# --- what is refused

MADE: dict[str, tuple[Callable[[], Any], type[Exception], tuple[str, ...]]] = {
    "axis": (lambda: Genred("x", ["x = Vi(3)"], axis=2), ValueError, ("axis", "0", "1", "2")),
    "reduction": (
        lambda: Genred("x", ["x = Vi(3)"], "mean"),
        ValueError,
        ("'mean'", "sum", "kmin_argkmin"),
    ),
    "nearly a reduction": (
        lambda: Genred("x", ["x = Vi(3)"], "kmin_argmin", k=2),
        ValueError,
        ("'kmin_argmin'", "did you mean kmin_argkmin?"),
    ),
    "a reduction in a formula": (
        lambda: Genred("Mean_Reduction(x, 0)", ["x = Vi(3)"]),
        ValueError,
        ("'Mean'", "Sum", "KMin_ArgKMin"),
    ),
    "one text of aliases": (lambda: Genred("x", "x = Vi(3)"), TypeError, ("list",)),
    "an alias": (lambda: Genred("x", ["x = Vk(3)"]), FormulaSyntaxError, ("'x = Vk(3)'", "Vi")),
    "a name": (lambda: Genred("x + z", ["x = Vi(3)"]), FormulaSyntaxError, ("'z'", "column 5")),
    "dimensions": (
        lambda: Genred("x + y", ["x = Vi(3)", "y = Vj(2)"]),
        DimensionError,
        ("3", "2", "column 3"),
    ),
    "scalars": (lambda: Genred("Scalar(0)*x", ["x = Vi(3)"]), ValueError, ("Scalar", "Pm(1)")),
    "a weight that is missing": (
        lambda: Genred("x", ["x = Vi(1)"], "logsumexp_weight"),
        ValueError,
        ("logsumexp_weight", "weight"),
    ),
    "a weight too many": (
        lambda: Genred("x", ["x = Vi(1)"], weight="x"),
        ValueError,
        ("sum", "weight"),
    ),
    "a weighted vector": (
        lambda: Genred("x", ["x = Vi(3)"], "logsumexp", weight="x"),
        DimensionError,
        ("scalar", "3"),
    ),
    "K missing": (
        lambda: Genred("x", ["x = Vi(3)"], "kmin"),
        ValueError,
        ("kmin", "k"),
    ),
    "K too small": (
        lambda: Genred("x", ["x = Vi(3)"], "kmin", k=0),
        ValueError,
        ("k must", "1", "0"),
    ),
    "K of a sum": (lambda: Genred("x", ["x = Vi(3)"], k=3), ValueError, ("sum", "kmin")),
    "two reductions": (
        lambda: Genred("Min_Reduction(x,0)", ["x = Vi(3)"], reduction="max"),
        ValueError,
        ("Min", "tag 0", "leave out reduction"),
    ),
    "two axes": (
        lambda: Genred("Min_Reduction(x,1)", ["x = Vi(3)"], axis=1),
        ValueError,
        ("tag 1", "axis=0"),
    ),
    "accumulator": (
        lambda: Genred("x", ["x = Vi(3)"], accumulator="float16"),
        ValueError,
        ("accumulator", "'float16'", "float32"),
    ),
    "summation": (
        lambda: Genred("x", ["x = Vi(3)"], summation="kahan_scheme"),
        ValueError,
        ("summation", "'kahan_scheme'", "kahan"),
    ),
    "compensated minima": (
        lambda: Genred("x", ["x = Vi(3)"], "min", summation="kahan"),
        ValueError,
        ("kahan", "min"),
    ),
    "an option that is nearly one": (
        lambda: Genred("x", ["x = Vi(3)"], reductions="min"),
        TypeError,
        ("Genred() takes no option reductions", "did you mean reduction?"),
    ),
    "an option and its synonym": (
        lambda: Genred("x", ["x = Vi(3)"], reduction="min", reduction_op="Min"),
        TypeError,
        ("`reduction` or its synonym `reduction_op`",),
    ),
    **{
        name: (
            lambda name=name: Genred("x", ["x = Vi(3)"], **{name: None}),
            TypeError,
            (f"Genred() takes no option {name}", "reduction, axis, weight, k, summation"),
        )
        for name in ("dtype_acc", "sum_scheme", "use_fast_math", "dtype")
    },
    "an option of a generic function": (
        lambda: generic_sum("x", "a = Vi(3)", "x = Vi(3)", dtype="float32"),
        TypeError,
        ("Genred() takes no option dtype",),
    ),
    "K next to an output": (
        lambda: generic_argkmin("x", "a = Vi(3)", "x = Vi(3)", k=2, axis=1),
        TypeError,
        ("axis",),
    ),
    "an output that is a parameter": (
        lambda: generic_sum("x", "a = Pm(3)", "x = Vi(3)"),
        ValueError,
        ("'a = Pm(3)'", "Vi", "Vj"),
    ),
    "an axis next to an output": (
        lambda: generic_sum("x", "a = Vi(3)", "x = Vi(3)", axis=1),
        TypeError,
        ("axis",),
    ),
}

CALLED: dict[str, tuple[Callable[[], Any], type[Exception], tuple[str, ...]]] = {
    "count": (lambda: conv(g, x, y), ValueError, ("3 arguments", "4", "g = Pm(1); x = Vi(3)")),
    "width": (lambda: conv(g, x[:, :2], y, b), DimensionError, ("x = Vi(3)", "(5, 2)", "M, 3")),
    "one dimension": (
        lambda: Genred("x", ["x = Vi(2)"])(x[:, 0]),
        DimensionError,
        ("x = Vi(2)", "(5,)", "(..., M, 2)"),
    ),
    "numbers in a batch without their axis": (
        lambda: Genred("x * z", ["x = Vi(3)", "z = Vi(1)"])(x[None], x[None, :, 0]),
        DimensionError,
        ("z = Vi(1)", "(1, 5)", "(..., M, 1)"),
    ),
    "complex numbers": (
        lambda: conv(g, x + 0j, y, b),
        TypeError,
        ("x = Vi(3)", "complex128", "real and imaginary"),
    ),
    "length of a parameter": (
        lambda: conv(x[0], x, y, b),
        DimensionError,
        ("g = Pm(1)", "(3,)", "(..., 1)"),
    ),
    "a number for a vector": (
        lambda: Genred("p*x", ["p = Pm(3)", "x = Vi(3)"])(0.5, x),
        TypeError,
        ("p = Pm(3)", "float"),
    ),
    "a lone element for a vector": (
        lambda: Genred("p*x", ["p = Pm(3)", "x = Vi(3)"])(np.array(0.5), x),
        DimensionError,
        ("p = Pm(3)", "()"),
    ),
    "a bool": (lambda: conv(True, x, y, b), TypeError, ("g = Pm(1)", "bool")),
    "a list": (lambda: conv([0.5], x, y, b), TypeError, ("g = Pm(1)", "list")),
    "numbers only": (lambda: Genred("g", ["g = Pm(1)"])(0.5), TypeError, ("array", "g = Pm(1)")),
    "without an alias": (
        lambda: Genred("Vi(0,3)", [])(x[:, :2]),
        DimensionError,
        ("argument 0, Vi(3)", "(5, 2)"),
    ),
    "integers": (
        lambda: conv(g, x.astype(int), y, b),
        TypeError,
        ("x = Vi(3)", "int64", "(5, 3)"),
    ),
    "two libraries": (
        lambda: conv(g, torch.from_numpy(x), y, b),
        TypeError,
        ("g = Pm(1)", "numpy", "x = Vi(3)", "torch"),
    ),
    "rows": (
        lambda: Genred("x - z", ["x = Vi(3)", "z = Vi(3)"])(x, y),
        ValueError,
        ("5 and 7 rows", "x = Vi(3)", "(5, 3)", "(7, 3)"),
    ),
    "columns": (lambda: conv(g, x, y, b[1:]), ValueError, ("7 and 6 columns", "b = Vj(2)")),
    "batches": (
        lambda: conv(g, draw(2, M, D), draw(3, N, D), b),
        ValueError,
        ("batch", "(2, 5, 3)", "(3, 7, 3)"),
    ),
    "ranges": (lambda: conv(g, x, y, b, ranges=(x,)), TypeError, ("six arrays", "not 1 arrays")),
    "out of two": (
        lambda: Genred("x", ["x = Vi(3)"], reduction="min_argmin")(x, out=x),
        ValueError,
        ("out=", "one result"),
    ),
    "out of another shape": (
        lambda: conv(g, x, y, b, out=np.empty((M, 3))),
        ValueError,
        ("out=", "(5, 2)", "(5, 3)"),
    ),
}


@pytest.mark.parametrize("name", [*MADE, *CALLED])
def test_errors_name_what_is_wrong(name: str) -> None:
    assert_refused(*(MADE | CALLED)[name])


# --- the command line


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("Sum(SqDist(x,y)*b)", "sum"),
        ("Min(x) + Min(y)", "sum"),
        ("ArgMin(SqDist(x,y))", "argmin"),
        ("KMin(SqDist(x,y), 2)", "kmin"),
        ("LogSumExpWeight_Reduction(SqDist(x,y), 0, b)", "logsumexp_weight"),
        ("Max_Reduction(x-y, 1)", "max"),
    ],
)
def test_the_command_line_reads_reductions(formula: str, expected: str) -> None:
    from foldwise.__main__ import _parse

    spec = _parse(formula, ["x=Vi(3)", "y=Vj(3)", "b=Vj(1)"], "j")
    assert spec.reduction.name == expected
    assert spec.axis.name == ("I" if ", 1)" in formula else "J")


def test_the_command_line_says_what_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    from foldwise.__main__ import main

    assert main(["show", "x*q", "x=Vi(3)", "q=Px(2)"]) == 2
    assert "q=Px(2)" in capsys.readouterr().err
    assert main(["show", "Sum(x-y)", "--stage", "expr"]) == 0
    assert capsys.readouterr().out == "Vi(0,3) - Vj(1,3)\n"


@pytest.mark.parametrize("formula", [None, 5, b"x", ["x - y"]])
def test_a_formula_that_is_no_text(formula: Any) -> None:
    with pytest.raises(TypeError, match="formula must be a text"):
        Genred(formula, ["x = Vi(1)", "y = Vj(1)"])
    with pytest.raises(TypeError, match="weight must be a text"):
        Genred("x - y", ["x = Vi(1)", "y = Vj(1)"], weight=formula or 7)


def test_options_may_be_called_as_in_pykeops() -> None:
    x = np.random.default_rng(0).normal(size=(7, 2))
    texts = "SqDist(x,y)", ["x = Vi(2)", "y = Vj(2)"]
    for ours, theirs in (
        ({"reduction": "argkmin", "k": 3}, {"reduction_op": "ArgKMin", "opt_arg": 3}),
        (
            {"reduction": "logsumexp", "weight": "x|y"},
            {"reduction_op": "LogSumExp", "formula2": "x|y"},
        ),
    ):
        found = Genred(*texts, axis=1, **theirs)(x, x)
        np.testing.assert_array_equal(found, Genred(*texts, axis=1, **ours)(x, x))
