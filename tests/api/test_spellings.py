"""Functions of NumPy and PyTorch on LazyTensors: each works as there, or it is said why not.

The element-wise functions are found by experiment: those that make of arrays of one shape an array
of that shape whose entries depend on the entries at the same place alone.
"""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch.nn import functional as F
from torch.overrides import get_testing_overrides

from foldwise import LazyTensor, Pm, Vi, Vj
from foldwise.api.table import FUNCTIONS, METHODS
from foldwise.ops import COMPOSITES, OPS

Function = Callable[..., Any]

pytestmark = [
    pytest.mark.filterwarnings("ignore::UserWarning"),
    pytest.mark.filterwarnings("ignore::RuntimeWarning"),
]
M, N, D = 5, 4, 3
WEIGHT = torch.from_numpy(np.random.default_rng(1).uniform(-1, 1, (4, D)))


@pytest.fixture(autouse=True)
def _by_the_interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    """There are many formulas, and the table tests compile them."""
    monkeypatch.setenv("FOLDWISE_BACKEND", "interp")


# --- the walk


def entrywise(function: Function) -> int:
    """The number of arrays that a function takes entry by entry; 0 for other functions."""

    def value(arrays: list[torch.Tensor]) -> torch.Tensor:
        torch.manual_seed(0)
        result = function(*(a.clone() for a in arrays))
        result = torch.as_tensor(np.array(result)) if isinstance(result, np.ndarray) else result
        assert isinstance(result, torch.Tensor) and result.shape == (3, 4)
        assert result.layout == torch.strided and not result.is_quantized
        return torch.nan_to_num(result.abs().double() if result.dtype != torch.bool else result)

    for count in (1, 2, 3):
        generator = torch.Generator().manual_seed(0)
        arrays = [
            torch.rand(3, 4, dtype=torch.float64, generator=generator) * 0.8 + 0.1
            for _ in range(count)
        ]
        try:
            before = value(arrays)
            for a in arrays:
                a[1, 2] = 0.95
            changed = value(arrays) != before
        except Exception:  # noqa: BLE001, S112 - what it is that does not fit is of no interest
            continue
        changed[1, 2] = False
        if not changed.any():
            return count
    return 0


def of_numpy(function: Function) -> Function:
    return lambda *arrays: function(*(a.numpy() for a in arrays))


@functools.cache
def walk() -> dict[tuple[str, str], int]:
    """All element-wise functions: library and name, and the number of operands."""
    overridable = set(get_testing_overrides())
    found: dict[tuple[str, str], int] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for label, place in PLACES.items():
            for name in dir(place):
                function = getattr(place, name)
                if name.startswith("_") or name.endswith("_") or not callable(function):
                    continue
                if isinstance(function, type):
                    continue
                if place is np:
                    kind = type(function).__name__
                    if kind in ("ufunc", "_ArrayFunctionDispatcher"):
                        found[label, name] = entrywise(of_numpy(function))
                    if kind == "ufunc":  # also those of integers
                        found[label, name] = found[label, name] or -1
                elif place is F or function in overridable:
                    found[label, name] = entrywise(function)
    return {name: count for name, count in found.items() if count}


PLACES: dict[str, Any] = {
    "torch": torch,
    "F": F,
    "special": torch.special,
    "Tensor": torch.Tensor,
    "np": np,
}

ARGUED = {
    "they draw random numbers": "bernoulli binomial poisson dropout1d dropout2d dropout3d",
    "they give complex numbers or are about them": "complex polar isreal iscomplex "
    "real_if_close cdouble cfloat chalf",
    "they are for integers": "byte char short bitwise_count bitwise_left_shift "
    "bitwise_right_shift left_shift right_shift gcd lcm isnat",
    "they give neighbours and parts of floating-point numbers": "nextafter spacing frexp",
    "they look at positions or at whole arrays": "flipud slice_copy slice_inverse "
    "slice_scatter isin trim_zeros unwrap polyadd polysub block_diag "
    "block atleast_1d atleast_2d vstack chain_matmul sym_sum squeeze_copy",
    "they make or copy arrays of a shape that is given": "ones_like zeros_like full_like "
    "empty_like alias_copy detach_copy expand_as reshape_as resize_as view_as module_load "
    "dequantize numpy",
    "they have parameters for which there is no short formula: Airy, incomplete gamma and zeta "
    "functions, orthogonal polynomials, inverse and scaled error functions": "airy_ai "
    "gammainc gammaincc igamma igammac zeta chebyshev_polynomial_t chebyshev_polynomial_u "
    "chebyshev_polynomial_v chebyshev_polynomial_w hermite_polynomial_h hermite_polynomial_he "
    "laguerre_polynomial_l legendre_polynomial_p shifted_chebyshev_polynomial_t "
    "shifted_chebyshev_polynomial_u shifted_chebyshev_polynomial_v "
    "shifted_chebyshev_polynomial_w erfcx erfinv log_ndtr ndtri",
}
"""Names that do not work, by the reason."""

ARGUED_IN: dict[tuple[str, str], str] = {
    ("Tensor", "max"): "the method is the reduction; x.maximum(y)",
    ("Tensor", "min"): "the method is the reduction; x.minimum(y)",
    ("np", "stack"): "it takes a list",
    **{
        ("torch", name): "reduces by a number; that of torch.nn.functional works"
        for name in (
            "binary_cross_entropy_with_logits",
            "hinge_embedding_loss",
            "kl_div",
            "margin_ranking_loss",
        )
    },
}
ARGUED_IN |= {
    (place, name): "torch's and NumPy's are for the last two axes; K.tril() is for i and j"
    for place in ("torch", "np")
    for name in ("tril", "triu")
}
OF_TABLES = {("Tensor", "tril"), ("Tensor", "triu"), ("Tensor", "to_dense")}
"""Methods for the rows and columns of a symbolic matrix, as `tests/api/test_parts.py` has them."""

WAITING = {"fmod"}
"""Rows that are made elsewhere; they are tested as soon as they exist."""


def where(f: Function, *operands: Any) -> Any:
    """The choice of the library that `f` is of."""
    return (np if getattr(f, "__module__", "") == "numpy" else torch).where(*operands)


CALLS: dict[str, Function] = {
    "clamp": lambda f, x, y: (f(x, 0.2, 0.6), f(x, min=0.3), f(x, max=0.5), f(x, y, y + 0.3)),
    "clip": lambda f, x, y: (f(x, 0.2, 0.6), f(x, None, 0.5), f(x, y, y + 0.3)),
    "clamp_min": lambda f, x, y: (f(x, 0.4), f(x, min=0.4), f(x, y)),
    "clamp_max": lambda f, x, y: (f(x, 0.4), f(x, max=0.4), f(x, y)),
    "pow": lambda f, x, y: (f(x, 2), f(x, -3), f(x, 0.25), f(x, y)),
    "power": lambda f, x, y: (f(x, 2), f(x, 0.25), f(x, y)),
    "float_power": lambda f, x, y: (f(x, 2), f(x, 0.25), f(x, y)),
    "round": lambda f, x, y: (f(x), f(3 * x, decimals=1)),
    "around": lambda f, x, y: (f(x), f(3 * x, decimals=1)),
    "logit": lambda f, x, y: (f(x), f(x, 0.3)),
    "ldexp": lambda f, x, y: f(x, 3 if f is np.ldexp else torch.tensor(3.0)),
    "divmod": lambda f, x, y: f(3 * x, y),
    "modf": lambda f, x, y: f(3 * x),
    "vecdot": lambda f, x, y: f(x, y)[..., None] if isinstance(x, np.ndarray) else f(x, y),
    "where": lambda f, x, y: (f(x > y, x, y), f(x > y, x, 0.5), f(x > y, 2.0, y)),
    "lerp": lambda f, x, y: (f(x, y, 0.3), f(x, y, weight=x)),
    "addcmul": lambda f, x, y: (f(x, x, y, value=0.5), f(x, y, y)),
    "addcdiv": lambda f, x, y: (f(x, x, y, value=0.5), f(x, y, y)),
    "nan_to_num": lambda f, x, y: (
        f(where(f, y > 0.5, x, np.nan)),
        f(where(f, y > 0.5, x, np.inf)),
        f(where(f, y > 0.5, x, -np.inf), nan=3.0, posinf=7.0, neginf=-7.0),
        f(where(f, y > 0.5, x, np.nan), nan=2.0),
    ),
    "dropout": lambda f, x, y: f(x, 0.3, training=False),
    "isclose": lambda f, x, y: (
        f(x, y),
        f(x, y, rtol=0.5, atol=0.1),
        f(where(f, y > 0.5, x, np.nan), where(f, y > 0.3, x, np.nan)),
        f(where(f, y > 0.5, x, np.nan), where(f, y > 0.3, x, np.nan), equal_nan=True),
        f(where(f, y > 0.5, x, np.inf), where(f, y > 0.3, x, np.inf), atol=1.0),
    ),
    "div": lambda f, x, y: (
        f(x, y),
        f(3 * x, y, rounding_mode="floor"),
        f(-3 * x, y, rounding_mode="trunc"),
    ),
    "add": lambda f, x, y: (f(x, y), f(x, y, alpha=2) if f is not np.add else f(y, x)),
    "sub": lambda f, x, y: (f(x, y), f(x, y, alpha=0.5)),
    "rsub": lambda f, x, y: (f(x, y), f(x, y, alpha=0.5)),
    "softplus": lambda f, x, y: (f(x), f(x, 3.0), f(x, beta=2, threshold=100)),
    "gelu": lambda f, x, y: (f(x), f(x, approximate="tanh")),
    "leaky_relu": lambda f, x, y: (f(x), f(x, 0.2), f(x, negative_slope=0.3)),
    "elu": lambda f, x, y: (f(x), f(x, 0.7)),
    "celu": lambda f, x, y: (f(x), f(x, 0.7)),
    "hardtanh": lambda f, x, y: (f(x), f(x, -0.2, 0.6), f(x, min_val=0.3)),
    "hardshrink": lambda f, x, y: (f(x), f(x, 0.3), f(x, lambd=0.7)),
    "softshrink": lambda f, x, y: (f(x), f(x, 0.3)),
    "to": lambda f, x, y: (f(x, torch.float64), f(x > y, torch.float32), f(x, torch.bool)),
    "float": lambda f, x, y: f(x > y),
    "half": lambda f, x, y: f(x > y),
    "bfloat16": lambda f, x, y: f(x > y),
    "int": lambda f, x, y: f(x > y),
    "long": lambda f, x, y: f(x > y),
    **{
        name: lambda f, x, y: (f(x > 0.5, y > 0.5), f(x > y, y > 0.5))
        for name in ("bitwise_and", "bitwise_or", "bitwise_xor")
    },
    **{name: lambda f, x, y: f(x > y) for name in ("bitwise_not", "bitwise_invert", "invert")},
}
"""How a function is called where operands alone do not show what it does."""

NAMES = {name for names in ARGUED.values() for name in names.split()}
WORKS = {
    key: count
    for key, count in walk().items()
    if key[1] not in NAMES
    and key not in ARGUED_IN
    and key not in OF_TABLES
    and (count > 0 or key[1] in CALLS)
    and (key[1] not in WAITING or key[1] in FUNCTIONS)
}

MORE: list[tuple[str, str, Function]] = [
    ("F", "threshold", lambda f, x, y: f(x, 0.4, 0.1)),
    ("F", "prelu", lambda f, x, y: f(x, torch.tensor([0.3], dtype=torch.float64))),
    ("F", "softmax", lambda f, x, y: (f(x, dim=-1), f(x * y, -1))),
    ("F", "softmin", lambda f, x, y: f(x, dim=-1)),
    ("F", "log_softmax", lambda f, x, y: f(x, -1)),
    ("torch", "softmax", lambda f, x, y: (f(x, -1), f(x, -1, dtype=torch.float64))),
    ("torch", "log_softmax", lambda f, x, y: f(x, dim=-1)),
    ("Tensor", "softmax", lambda f, x, y: f(x, -1)),
    ("F", "glu", lambda f, x, y: f(torch.cat([x, y], -1), dim=-1)),
    ("F", "normalize", lambda f, x, y: (f(x, dim=-1), f(x, p=1, dim=-1), f(x, 3.0, -1))),
    ("F", "layer_norm", lambda f, x, y: (f(x, (D,)), f(x, [D], WEIGHT[0], WEIGHT[1], 1e-3))),
    ("F", "rms_norm", lambda f, x, y: (f(x, (D,)), f(x, [D], WEIGHT[0], 1e-3))),
    ("F", "linear", lambda f, x, y: (f(x, WEIGHT), f(x, WEIGHT, WEIGHT[:, 0]))),
    (
        "F",
        "bilinear",
        lambda f, x, y: f(x, y, torch.stack([WEIGHT[:3], WEIGHT[1:]]), WEIGHT[0, :2]),
    ),
    (
        "F",
        "margin_ranking_loss",
        lambda f, x, y: f(x, y, (x > 0.5) * 2.0 - 1.0, 0.1, reduction="none"),
    ),
    (
        "F",
        "hinge_embedding_loss",
        lambda f, x, y: f(x, (y > 0.5) * 2.0 - 1.0, reduction="none"),
    ),
    ("F", "binary_cross_entropy_with_logits", lambda f, x, y: f(x, y, reduction="none")),
    (
        "F",
        "kl_div",
        lambda f, x, y: (
            f(x, y, reduction="none"),
            f(x, y, reduction="none", log_target=True),
        ),
    ),
    (
        "F",
        "poisson_nll_loss",
        lambda f, x, y: (
            f(x, y, reduction="none"),
            f(torch.exp(x), y, log_input=False, reduction="none"),
        ),
    ),
    ("F", "mse_loss", lambda f, x, y: f(x, y, reduction="none")),
    ("F", "l1_loss", lambda f, x, y: f(x, y, reduction="none")),
    ("F", "huber_loss", lambda f, x, y: (f(x, y, "none"), f(x, y, reduction="none", delta=0.2))),
    ("F", "smooth_l1_loss", lambda f, x, y: f(x, y, reduction="none", beta=0.2)),
    ("F", "soft_margin_loss", lambda f, x, y: f(x, (x > 0.5) * 2.0 - 1.0, reduction="none")),
    (
        "F",
        "binary_cross_entropy",
        lambda f, x, y: f(torch.sigmoid(x), torch.sigmoid(y), reduction="none"),
    ),
    ("torch", "stack", lambda f, x, y: f([(x * y).sum(-1), x.sum(-1)], -1)),
    ("np", "stack", lambda f, x, y: f([(x * y).sum(-1), x.sum(-1)], -1)),
    ("torch", "cumsum", lambda f, x, y: (f(x, -1), f(x, dim=-1))),
    ("Tensor", "cumsum", lambda f, x, y: f(x, -1)),
    ("np", "cumsum", lambda f, x, y: f(x, axis=-1)),
    ("Tensor", "cumprod", lambda f, x, y: f(x, -1)),
    ("torch", "cumprod", lambda f, x, y: f(x, dim=-1)),
    ("np", "cumprod", lambda f, x, y: f(x, axis=-1)),
    ("torch", "unbind", lambda f, x, y: torch.stack(f(x, -1)[1:], -1)),
    ("torch", "split", lambda f, x, y: torch.cat([f(x, 2, -1)[1], f(x, [1, 2], dim=-1)[1]], -1)),
    ("Tensor", "split", lambda f, x, y: f(x, 2, dim=-1)[0]),
    ("torch", "chunk", lambda f, x, y: f(x, 2, -1)[0]),
    ("torch", "roll", lambda f, x, y: (f(x, 1, -1), f(x, -2, dims=-1), f(x, 4, [-1]))),
    ("np", "roll", lambda f, x, y: f(x, 1, axis=-1)),
    ("np", "take", lambda f, x, y: f(x, np.array([2, 0]), axis=-1)),
    ("np", "polyval", lambda f, x, y: f([0.5, -1.0, 2.0], x)),
    ("np", "select", lambda f, x, y: (f([x < 0, x > y], [x, 2 * y], 0.5), f([x < 0], [y]))),
    ("Tensor", "diff", lambda f, x, y: (f(x), f(x, 2, dim=-1))),
    ("torch", "diff", lambda f, x, y: (f(x, dim=-1), f(x, 2))),
    ("np", "diff", lambda f, x, y: (f(x), f(x, 2, axis=-1))),
    ("torch", "flip", lambda f, x, y: (f(x, [-1]), f(x, dims=(-1,)))),
    ("np", "flip", lambda f, x, y: f(x, axis=-1)),
    ("torch", "cat", lambda f, x, y: f([x, y, x], dim=-1)),
    ("np", "concatenate", lambda f, x, y: f([x, y, x], axis=-1)),
    ("torch", "polygamma", lambda f, x, y: f(2, x)),
    ("torch", "linalg_cross", lambda f, x, y: torch.linalg.cross(x, y)),
    ("torch", "cross", lambda f, x, y: f(x, y, dim=-1)),
    ("np", "cross", lambda f, x, y: f(x, y, axis=-1)),
    ("torch", "masked_fill", lambda f, x, y: f(x, x > y, 0.5)),
    ("Tensor", "masked_fill", lambda f, x, y: f(x, x > y, 0.5)),
    ("Tensor", "where", lambda f, x, y: f(x, x > y, y)),
    ("torch", "einsum", lambda f, x, y: (f("...d,...d->...d", x, y), f("...d->...d", x))),
    ("Tensor", "type_as", lambda f, x, y: f(x, y)),
    ("Tensor", "type", lambda f, x, y: f(x > y, torch.float64)),
]
"""Functions that the walk does not find: of vectors, or with arguments of their own."""


def flat(values: Any) -> list[Any]:
    return [*values] if isinstance(values, tuple) else [values]


def points(signed: bool) -> tuple[torch.Tensor, torch.Tensor]:
    """Two clouds, away from multiples of 1/2, where functions jump."""
    rng = np.random.default_rng(3)
    x, y = rng.uniform(0.1, 0.95, (2, M, D))
    if signed:
        x, y = x * 4 - 2, y * 4 - 2
    near = [np.abs(a - np.round(2 * a) / 2) < 0.03 for a in (x, y)]
    return torch.from_numpy(x + 0.06 * near[0]), torch.from_numpy(y + 0.06 * near[1])


def entries(K: Any) -> Any:
    """The entries of a LazyTensor of one column."""
    return K.sum(1) if isinstance(K, LazyTensor) else K


def as_double(a: Any) -> torch.Tensor:
    return (torch.as_tensor(np.array(a)) if isinstance(a, np.ndarray) else a).double()


def gradients(
    result: torch.Tensor, finite: torch.Tensor, at: tuple[torch.Tensor, ...]
) -> list[torch.Tensor] | None:
    """Of the sum of the finite entries, where they are; None if the library has no derivative."""
    try:
        slopes = torch.autograd.grad(
            result[finite].sum(), at, allow_unused=True, retain_graph=True, materialize_grads=True
        )
    except RuntimeError as error:
        assert "not implemented" in str(error)
        return None
    entry_by_entry = finite.shape == at[0].shape
    return [torch.where(finite, g, 0) if entry_by_entry else g for g in slopes]


def compare(label: str, name: str, call: Function, signed: bool) -> None:
    """Value, and gradient in both operands, as that of the library on arrays."""
    function: Any = getattr(PLACES[label], name, None)
    x, y = (a.requires_grad_(label != "np") for a in points(signed))
    lazy: tuple[Any, Any] = (Vi(x), Vi(y)) if label != "np" else (Vi(x.numpy()), Vi(y.numpy()))
    method = function if label != "Tensor" else lambda k, *a, **o: getattr(k, name)(*a, **o)
    found = flat(call(method, *lazy))
    expected = flat(call(function, x, y) if label != "np" else call(function, x.numpy(), y.numpy()))
    assert len(found) == len(expected)
    for one, other in zip(found, expected, strict=True):
        assert isinstance(one, LazyTensor)
        got = entries(one)
        torch.testing.assert_close(
            as_double(got), as_double(other), rtol=1e-7, atol=1e-9, equal_nan=True
        )
        if label == "np" or not other.requires_grad or got.grad_fn is None:
            continue
        finite = torch.isfinite(other)
        if (slopes := gradients(other, finite, (x, y))) is None:
            continue  # PyTorch has none
        mine = gradients(got, finite, (x, y))
        assert mine is not None
        for a, b in zip(mine, slopes, strict=True):
            torch.testing.assert_close(a, b, rtol=1e-6, atol=1e-8)


def operands(count: int) -> Function:
    return lambda f, x, y: f(*(x, y, x)[:count])


@pytest.mark.usefixtures("interpreted")
@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize(("label", "name"), WORKS)
def test_entrywise_functions_are_those_of_the_library(label: str, name: str, signed: bool) -> None:
    call = CALLS.get(name) or operands(max(WORKS[label, name], 1))
    compare(label, name, call, signed)


@pytest.mark.usefixtures("interpreted")
@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize(
    ("label", "name", "call"), [pytest.param(*c, id=f"{c[0]}-{c[1]}") for c in MORE]
)
def test_other_functions_are_those_of_the_library(
    label: str, name: str, call: Function, signed: bool
) -> None:
    compare(label, name, call, signed)


@pytest.mark.parametrize(("label", "name"), [k for k in walk() if k[1] in NAMES or k in ARGUED_IN])
def test_what_does_not_work_is_refused(label: str, name: str) -> None:
    count = walk()[label, name]
    if count < 0:
        count = getattr(np, name).nin
    x, y = points(False)
    X, Y = (Vi(x), Vi(y)) if label != "np" else (Vi(x.numpy()), Vi(y.numpy()))
    with pytest.raises((TypeError, ValueError, AttributeError)) as caught:
        if label == "Tensor":
            getattr(X, name)(*(Y, X)[: count - 1])
        else:
            getattr(PLACES[label], name)(*(X, Y, X)[:count])
    assert "LazyTensor" in str(caught.value)


def test_the_walk_finds_functions() -> None:
    by_place = [sum(key[0] == label for key in walk()) for label in PLACES]
    assert all(n >= least for n, least in zip(by_place, (140, 20, 45, 140, 120), strict=True))
    known = {name for _, name in walk()} | {name for _, name, _ in MORE}
    assert known >= NAMES


def test_each_row_is_reached_by_the_walk() -> None:
    """Each name of a row in the libraries is found in one of them."""
    names = {n for row in (*OPS.values(), *COMPOSITES.values()) for n in (row.ufunc, *row.names)}
    walked = {name for _, name in walk()} | {name for _, name, _ in MORE}
    # PyTorch's internal name of F.logsigmoid, and two methods without `reduction`.
    assert {n for n in names if n} - walked - WAITING == {"log_sigmoid", "huber", "smooth_l1"}


@pytest.mark.parametrize(
    "name", [n for (place, n), count in WORKS.items() if count == 2 and place == "np"]
)
def test_numpy_functions_take_arrays_on_either_side(name: str) -> None:
    """Arrays, parameters and numbers as the other operand, and rows with columns."""
    f, (x, y) = getattr(np, name), (a.numpy() for a in points(False))
    if name in ("ldexp", "clip"):
        return
    w = y[0]
    pairs: list[tuple[Any, Any]] = [
        (f(Vi(x), w), f(x, w)),
        (f(w, Vi(x)), f(w, x)),
        (f(Vi(x), Pm(w)), f(x, w)),
        (f(Vi(x), 0.7), f(x, 0.7)),
        (f(Vi(x), Vj(y)) + 0 * Vj(y), f(x[:, None], y)),
    ]
    for found, expected in pairs:
        np.testing.assert_allclose(
            found.sum(1), expected.sum(1) if expected.ndim == 3 else expected, rtol=1e-9, atol=1e-9
        )


# --- spellings of reductions and shapes


@pytest.mark.parametrize("library", ["np", "torch"])
@pytest.mark.parametrize(
    "name", ["sum", "mean", "var", "std", "amax", "amin", "argmax", "any", "all"]
)
def test_reductions_keep_their_axis_when_asked(library: str, name: str) -> None:
    place, option = (np, "keepdims") if library == "np" else (torch, "keepdim")
    x, y = (a[:, None] if n == 0 else a[None, :N] for n, a in enumerate(points(True)))
    if library == "np":
        x, y = x.numpy(), y.numpy()
    K, dense = LazyTensor(x) - LazyTensor(y), x - y
    reduce, axis = getattr(place, name), "axis" if library == "np" else "dim"
    for where in (0, 1):
        wanted = as_double(reduce(dense, **{axis: where, option: True}))
        for found in (
            reduce(K, **{axis: where, option: True}),
            getattr(K, name)(where, **{option: True}),
            getattr(K, name)(dim=(where - 3,), **{option: True}),
        ):
            torch.testing.assert_close(as_double(found), wanted)
        plain = as_double(reduce(K, **{axis: where, option: False}))
        torch.testing.assert_close(plain, wanted.squeeze(where))
    along = getattr(K, name)(-1, **{option: True})
    assert along.shape == (M, N, 1)
    wanted = as_double(reduce(dense, **{axis: -1, option: True}))
    torch.testing.assert_close(as_double(along.sum(1)), wanted.sum(1))


def test_kept_axes_of_pairs_and_of_k_smallest() -> None:
    x, y = points(True)
    D_ij = Vi(x).sqdist(Vj(y))
    value, index = D_ij.min_argmin(1, keepdim=True)
    assert value.shape == index.shape == (M, 1, 1)
    nearest, which = D_ij.Kmin_argKmin(2, 1, keepdims=True)
    assert nearest.shape == which.shape == (M, 1, 2)
    assert D_ij.logsumexp(0, keepdim=True, weight=Vj(y[:, :1])).shape == (1, M, 1)
    assert D_ij.sumsoftmaxweight(Vj(y), 1, keepdim=True).shape == (M, 1, D)


def test_the_extremum_of_vectors_comes_with_its_place_in_torch() -> None:
    x, y = points(True)
    K, dense = Vi(x) - Vj(y), x[:, None] - y[None]
    for name in ("min", "max"):
        found, expected = getattr(torch, name)(K, dim=-1), getattr(dense, name)(-1)
        for mine, its in zip(found, expected, strict=True):
            torch.testing.assert_close(mine.sum(1)[:, 0], its.double().sum(1))
        two = getattr(torch, name)(K, 0.2 * K)
        torch.testing.assert_close(two.sum(1), getattr(torch, name)(dense, 0.2 * dense).sum(1))


def test_products_of_matrices_are_spelt_in_many_ways() -> None:
    x, y = points(True)
    K, dense = (-Vi(x).sqdist(Vj(y))).exp(), torch.exp(-((x[:, None] - y[None]) ** 2).sum(-1))
    b = y[:, :2]
    for found in (K @ b, torch.matmul(K, b), torch.mm(K, b), K.matmul(b), K.mm(b)):
        torch.testing.assert_close(found, dense @ b)
    for found in (torch.mv(K, b[:, 0]), K.mv(b[:, 0])):
        torch.testing.assert_close(found, dense @ b[:, 0])
    L = (-Vi(x.numpy()).sqdist(Vj(y.numpy()))).exp()
    for found in (np.dot(L, b.numpy()), np.matmul(L, b.numpy()), np.dot(b.numpy().T, L.T).T):
        np.testing.assert_allclose(found, (dense @ b).numpy())


EINSUMS = [
    "...d,...d",
    "...d,...d->...",
    "ijd,ijd->ij",
    "...d->...",
    "...d,...d,...d->...d",
    "ijk,k->ij",
]


@pytest.mark.parametrize("equation", EINSUMS)
def test_einstein_sums_along_the_last_axis(equation: str) -> None:
    x, y = points(True)
    w = torch.tensor([0.5, -1.0, 2.0], dtype=torch.float64)
    count = equation.count(",") + 1
    lazy, dense = [Vi(x), Vj(y), Vi(x)], [x[:, None], y[None], x[:, None]]
    if equation == "ijk,k->ij":
        lazy, dense = [Vi(x) - Vj(y), w], [x[:, None] - y[None], w]  # type: ignore[list-item]
    full = [torch.broadcast_to(a, (M, M, D)) if a.ndim == 3 else a for a in dense]
    expected = torch.einsum(equation, *full[:count])
    found = torch.einsum(equation, *lazy[:count])
    by_numpy = np.einsum(equation, *lazy[:count])
    for K in (found, by_numpy):
        got = (K + 0 * Vj(y[:, :1])).sum(1)
        wanted = expected if expected.ndim == 3 else expected[..., None]
        torch.testing.assert_close(got, wanted.sum(1))


def test_numbers_have_no_axis_to_add_or_to_drop() -> None:
    x, y = points(True)
    K = (Vi(x) * Vj(y)).sum(-1, keepdim=True)
    for same in (K.squeeze(-1), K.squeeze(2), K.unsqueeze(-1), K[..., None], K[:, :, None]):
        assert same.shape == (M, M, 1)
        torch.testing.assert_close(same.sum(1), K.sum(1))
    assert np.expand_dims(K, -1).shape == np.squeeze(K, axis=-1).shape == (M, M, 1)


# --- masks


def test_masks_are_joined_by_logic() -> None:
    x, y = points(True)
    p, q = Vi(x) > 0.2, Vj(y) < 0.5
    u, v = x[:, None] > 0.2, y[None] < 0.5
    for found, expected in [
        (p & q, u & v),
        (p | q, u | v),
        (p ^ q, u ^ v),
        (~p & q, ~u & v),
        (~(p | q) ^ (p & ~q), ~(u | v) ^ (u & ~v)),
        ((p * q) | ~q, (u & v) | ~v),
        (p[..., 0] | q[..., 1], u[..., :1] | v[..., 1:2]),
        ((p | q).all(-1) | p.any(-1), (u | v).all(-1, True) | u.any(-1, True)),
        (np.logical_and(Vi(x), p) | q, u | v),
        (torch.isnan(Vi(x)) | q, torch.isnan(x[:, None]) | v),
        (torch.where(p, q, p) | q, torch.where(u, v, u) | v),
        (p.masked_fill(q, 0.0) + 0, u.masked_fill(v, False)),
        (torch.bitwise_or(p, q), u | v),
        (np.bitwise_xor(p, q), u ^ v),
        (torch.logical_xor(p, q), u ^ v),
    ]:
        full = torch.broadcast_to(expected, (M, M, expected.shape[-1])).double()
        torch.testing.assert_close((found + 0 * Vj(y[:, :1])).sum(1), full.sum(1))


def test_the_bar_is_the_scalar_product_of_other_numbers() -> None:
    """Also of a mask and numbers, and of numbers that happen to be 0 and 1."""
    x, y = points(True)
    mask, ones = Vi(x) > 0.2, Vj(torch.ones_like(y))
    torch.testing.assert_close((mask | Vj(y)).sum(1), ((x > 0.2).double() @ y.T).sum(1)[:, None])
    torch.testing.assert_close((Vj(y) | mask).sum(1), (mask | Vj(y)).sum(1))
    counted = (x > 0.2).double().sum(1)[:, None]
    torch.testing.assert_close((mask | ones).mean(1), counted)
    torch.testing.assert_close((mask + mask | mask).sum(1), 2 * counted)


def test_masks_have_any_type() -> None:
    x, _ = points(True)
    mask = Vi(x.float()) > 0.2
    for same in (mask.float(), mask.double(), mask.int(), mask.bool(), mask.to(torch.float64)):
        assert same is mask
    assert Vi(x).double() is not None and Vi(x).bool().sum(1).shape == (M, D)


# --- modules

nn = torch.nn
MODULES: dict[str, Callable[[], Any]] = {
    "Linear": lambda: nn.Linear(D, 4),
    "without bias": lambda: nn.Linear(D, 1, bias=False),
    "Sequential": lambda: nn.Sequential(nn.Linear(D, 5), nn.Tanh(), nn.Linear(5, 2), nn.GELU()),
    "long vectors": lambda: nn.Sequential(nn.Linear(D, 40), nn.SiLU(), nn.Linear(40, 1)),
    "LayerNorm": lambda: nn.Sequential(nn.Linear(D, 6), nn.LayerNorm(6), nn.ELU(0.5)),
    "RMSNorm": lambda: nn.RMSNorm(D),
    "PReLU": lambda: nn.PReLU(),
    "Softmax": lambda: nn.Sequential(nn.Linear(D, 4), nn.Softmax(-1)),
    "GLU": lambda: nn.Sequential(nn.Linear(D, 4), nn.GLU()),
    "Dropout": lambda: nn.Sequential(nn.Dropout(0.3), nn.Identity(), nn.Softplus(2.0)).eval(),
    **{
        kind.__name__: kind
        for kind in (
            nn.CELU, nn.ELU, nn.GELU, nn.Hardshrink, nn.Hardsigmoid, nn.Hardswish, nn.Hardtanh,
            nn.LeakyReLU, nn.LogSigmoid, nn.Mish, nn.ReLU, nn.ReLU6, nn.SELU, nn.SiLU, nn.Sigmoid,
            nn.Softplus, nn.Softshrink, nn.Softsign, nn.Tanh, nn.Tanhshrink,
        )
    },
    "in place": lambda: nn.Sequential(
        nn.Linear(D, 4), nn.ReLU(inplace=True), nn.Dropout(0.2, inplace=True), nn.Linear(4, 2),
        nn.ELU(inplace=True),
    ).eval(),
    "RReLU": lambda: nn.RReLU().eval(),
}  # fmt: skip


@pytest.mark.parametrize("name", MODULES)
def test_modules_work_on_formulas(name: str) -> None:
    """Values, and gradients in the points and in all weights."""
    torch.manual_seed(0)
    module = MODULES[name]().double()
    x, y = (a.requires_grad_() for a in points(True))
    found = module(Vi(x) - Vj(y)).sum(1)
    expected = module(x[:, None] - y[None]).sum(1)
    torch.testing.assert_close(found, expected)
    at = [x, y, *module.parameters()]
    slopes = [torch.autograd.grad((r**2).sum(), at) for r in (found, expected)]
    for mine, its in zip(*slopes, strict=True):
        torch.testing.assert_close(mine, its, rtol=1e-6, atol=1e-8)


def test_modules_of_two_formulas() -> None:
    torch.manual_seed(0)
    x, y = (a.requires_grad_() for a in points(True))
    for module in (
        nn.Bilinear(D, D, 2).double(),
        nn.CosineSimilarity(dim=-1),
        nn.PairwiseDistance(),
        nn.PairwiseDistance(1, eps=0.1),
        nn.PairwiseDistance(3.0),
        nn.HuberLoss(reduction="none", delta=0.3),
        lambda a, b: F.triplet_margin_loss(a, b, a + 1, p=1, swap=True, reduction="none"),
        lambda a, b: F.triplet_margin_loss(b, a, a * 0.5, margin=0.2, reduction="none"),
    ):
        found = module(Vi(x), Vj(y)).sum(1)
        full = [torch.broadcast_to(a, (M, M, D)).contiguous() for a in (x[:, None], y[None])]
        expected = module(*full)
        expected = (expected if expected.ndim == 3 else expected[..., None]).sum(1)
        torch.testing.assert_close(found, expected)
        at = [x, y, *(module.parameters() if isinstance(module, nn.Module) else ())]
        slopes = [torch.autograd.grad((r**2).sum(), at) for r in (found, expected)]
        for mine, its in zip(*slopes, strict=True):
            torch.testing.assert_close(mine, its, rtol=1e-6, atol=1e-8)


@pytest.mark.parametrize("target", [1.0, -1.0])
def test_loss_of_angles(target: float) -> None:
    x, y = points(True)
    found = F.cosine_embedding_loss(Vi(x), Vi(y), Pm(target), 0.1, reduction="none")
    expected = F.cosine_embedding_loss(x, y, torch.full((M,), target), 0.1, reduction="none")
    torch.testing.assert_close(found.sum(1)[:, 0], expected)


# --- variances, norms, types and places


@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize("name", ["var", "std"])
def test_variances_are_those_of_the_library_of_the_arrays(name: str, axis: int) -> None:
    """And with a function of the other library, or the option of any, what that says."""
    x, y = points(True)
    dense = x[:, None] - y[None]
    K, L = Vi(x) - Vj(y), Vi(x.numpy()) - Vj(y.numpy())

    def values(result: Any) -> torch.Tensor:
        return as_double(entries(result))

    wanted = {
        correction: values(getattr(torch, name)(dense, axis, correction=correction, keepdim=True))
        for correction in (0, 1)
    }
    by_numpy, by_torch = getattr(np, name), getattr(torch, name)
    for lazy, by_default in ((K, 1), (L, 0)):
        method = getattr(lazy, name)
        for found, correction in [
            (method(axis, keepdim=True), by_default),
            (by_numpy(lazy, axis=axis, keepdims=True), 0),
            (by_torch(lazy, axis, keepdim=True), 1),
            (by_torch(lazy, axis, False, keepdim=True), 0),
            (by_numpy(lazy, axis=axis, ddof=1, keepdims=True), 1),
            (method(axis, unbiased=False, keepdim=True), 0),
            (method(axis, unbiased=True, keepdim=True), 1),
            (method(axis, correction=0, keepdim=True), 0),
            (method(axis, ddof=1, keepdim=True), 1),
        ]:
            expected = wanted[correction].sum(1) if axis == 2 else wanted[correction]
            torch.testing.assert_close(values(found), expected)
    with pytest.raises(TypeError, match="one of ddof and unbiased"):
        K.var(1, ddof=1, unbiased=False)


def test_norms_take_the_arguments_of_both_libraries() -> None:
    x, y = points(True)
    K, dense = Vi(x) - Vj(y), x[:, None] - y[None]
    for order in (1, 2, 3, 0.5, float("inf"), -float("inf")):
        wanted = torch.linalg.vector_norm(dense, order, -1).sum(1)[:, None]
        for found in (
            K.norm(order, -1),
            K.norm(p=order, dim=-1, keepdim=True),
            K.norm(dim=2, ord=order),
            torch.linalg.vector_norm(K, order, dim=(-1,)),
            np.linalg.norm(K, order, axis=-1),
        ):
            torch.testing.assert_close(as_double(found.sum(1)), wanted)


def test_what_is_not_a_number_is_left_out_of_sums() -> None:
    x, y = (a.numpy().copy() for a in points(True))
    x[1, 2] = np.nan
    K, dense = LazyTensor(x[:, None]) * LazyTensor(y[None]), x[:, None] * y
    for axis in (0, 1):
        for f in (np.nansum, np.nanmean):
            np.testing.assert_allclose(f(K, axis=axis), f(dense, axis=axis))
    np.testing.assert_allclose(np.ptp(Vi(y) * Vj(y), axis=0), np.ptp(y[:, None] * y, axis=0))


def test_types_and_places_that_it_has_already() -> None:
    x, _ = points(True)
    K = Vi(x)
    for same in (
        K.to(x), K.to(K), K.to("cpu"), K.to(torch.device("cpu")), K.to(device="cpu"), K.cpu(),
        K.to("cpu", torch.float64), K.to(dtype=torch.float64), (K > 0).to("cpu"),
    ):  # fmt: skip
        assert same.shape == K.shape
    assert K.dim() == K.ndim == np.ndim(K) and np.shape(K) == K.shape
    for wrong, words in ((lambda: K.to("cuda:0"), "cuda:0"), (lambda: K.to(x.float()), "float32")):
        with pytest.raises(TypeError, match=words):
            wrong()


def test_values_and_indices_have_names_in_torch() -> None:
    x, y = points(True)
    K, dense = Vi(x).sqdist(Vj(y)), ((x[:, None] - y[None]) ** 2).sum(-1)
    found, expected = torch.min(K, dim=1), torch.min(dense, dim=1)
    torch.testing.assert_close(found.values[:, 0], expected.values)
    torch.testing.assert_close(found.indices[:, 0], expected.indices)
    with pytest.raises(AttributeError, match="argmin"):
        _ = (Vi(x) - Vj(y)).min(-1).values
    with pytest.raises(TypeError, match="maximum"):
        K.max(K)


def test_arrays_choose_components() -> None:
    x, _ = points(True)
    for places in (np.array([2, 0]), torch.tensor([2, 0]), [2, 0]):
        torch.testing.assert_close(Vi(x)[..., places].sum(1), x[:, [2, 0]])
    mask = torch.tensor([True, False, True])
    torch.testing.assert_close(Vi(x)[..., mask].sum(1), x[:, mask])


def test_each_function_has_a_document_and_each_method_is_one() -> None:
    for name, function in METHODS.items():
        assert function.doc and getattr(LazyTensor, name).__doc__, name
