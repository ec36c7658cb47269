"""PyKeOps' `Genred` and `KernelSolve`: names of reductions, options, old spellings, errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

from foldwise.compat.pykeops.torch import (
    Genred,
    KernelSolve,
    generic_argkmin,
    generic_argmin,
    generic_logsumexp,
    generic_sum,
)
from foldwise.ir.syntax import FormulaSyntaxError
from tests.api.test_genred import ALIASES, GAUSSIAN, E, M, b, draw, g, gaussian, x, y
from tests.support import assert_refused

conv: Any = Genred(GAUSSIAN, ALIASES, axis=1)


# --- the founding documents


def test_the_gaussian_convolution_of_the_founding_document() -> None:
    sigma = torch.tensor([0.7])
    x, y, b = torch.randn(4, 3), torch.randn(6, 3), torch.randn(6, 2)
    # fmt: off
    gaussian_conv = generic_sum("Exp(-G*SqDist(X,Y)) * B", # f(g,x,y,b) = exp( -g*|x-y|^2 ) * b
                                "A = Vx(2)",  # The output is indexed by "i", of dim 2 -> summation over "j"  # noqa: E501
                                "G = Pm(1)",  # First arg  is a parameter,    of dim 1
                                "X = Vx(3)",  # Second arg is indexed by "i", of dim 3
                                "Y = Vy(3)",  # Third arg  is indexed by "j", of dim 3
                                "B = Vy(2)" ) # Fourth arg is indexed by "j", of dim 2
    a = gaussian_conv( 1./sigma**2, x,y,b)
    # fmt: on
    torch.testing.assert_close(a, gaussian(1 / sigma**2, x, y, b))


def test_other_orders_of_the_old_names_and_a_result_indexed_by_j() -> None:
    first = generic_sum("Exp(-SqDist(X,Y)) * B", "A = Vy(2)", "X = Vx(3)", "B = Vx(2)", "Y = Vy(3)")
    np.testing.assert_allclose(first(y, b, x), gaussian(np.ones(1), x, y, b))


def test_a_pair_is_a_scalar_product() -> None:
    formula = "Exp(-G*SqDist(X,Y)) * ( IntCst(1) + Pow((U,V), 2) )"
    aliases = ["G = Pm(1)", "X = Vx(3)", "Y = Vy(3)", "U = Vx(2)", "V = Vy(2)"]
    u = draw(M, E)
    found = generic_sum(formula, "A = Vx(1)", *aliases)(g, x, y, u, b)
    weights = 1 + (u @ b.T) ** 2
    squares = ((x[:, None] - y) ** 2).sum(-1)
    np.testing.assert_allclose(found[:, 0], (np.exp(-g * squares) * weights).sum(1))


def test_the_installation_test_of_keops() -> None:
    """Default axis: 0."""
    x = np.arange(1, 10).reshape(-1, 3).astype("float32")
    y = np.arange(3, 9).reshape(-1, 3).astype("float32")
    aliases = ["x = Vi(3)", "y = Vj(3)"]
    assert Genred("SqNorm2(x - y)", aliases)(x, y).flatten().tolist() == [63, 90]
    matlab = Genred("Sum_Reduction(SqNorm2(x-y),1)", ["x=Vi(0,3)", "y=Vj(1,3)"])
    assert matlab(x, y).flatten().tolist() == [63, 90]


# --- reductions


@pytest.mark.parametrize(
    ("alias", "name"),
    [
        ("MinArgMin", "Min_ArgMin"),
        ("MaxArgMax", "Max_ArgMax"),
        ("KMinArgKMin", "KMin_ArgKMin"),
        ("SoftMax", "SumSoftMaxWeight"),
    ],
)
def test_other_names_of_reductions(alias: str, name: str) -> None:
    options: dict[str, Any] = {"opt_arg": 2} if "K" in name else {}
    options |= {"formula2": "y"} if name == "SumSoftMaxWeight" else {}
    found, expected = (
        Genred("SqDist(x,y)", ALIASES[1:3], reduction_op=op, axis=1, **options)(x, y)
        for op in (alias, name)
    )
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("SumReduction(x-y, 0)", {"axis": 1}),
        ("LogSumExpReduction(SqDist(x,y), 1)", {"reduction_op": "LogSumExp"}),
        (
            "LogSumExpVectReduction(SqDist(x,y), 0, (x-y)**2)",
            {"reduction_op": "LogSumExp", "formula2": "(x-y)**2", "axis": 1},
        ),
        (
            "KMinArgKMinReduction(x-y, 3, 0)",
            {"reduction_op": "KMin_ArgKMin", "opt_arg": 3, "axis": 1},
        ),
    ],
)
def test_reductions_of_keops_1_in_a_formula(text: str, options: dict[str, Any]) -> None:
    formula = "SqDist(x,y)" if "SqDist" in text else "x-y"
    expected = Genred(formula, ALIASES[1:3], **options)(x, y)
    for one, other in zip(Genred(text, ALIASES[1:3])(x, y), expected, strict=True):
        np.testing.assert_array_equal(one, other)


def test_weights() -> None:
    squares = ((x[:, None] - y) ** 2).sum(-1)
    expected = np.log(np.exp(-squares) @ b**2)
    for name in ("LogSumExp", "LogSumExpWeight"):
        lse = Genred("-SqDist(x,y)", ALIASES[1:], reduction_op=name, axis=1, formula2="Square(b)")
        np.testing.assert_allclose(lse(x, y, b), expected)


def test_the_generic_functions() -> None:
    squares, aliases = ((x[:, None] - y) ** 2).sum(-1), ("x = Vx(3)", "y = Vy(3)")
    lse = generic_logsumexp("-SqDist(x,y)", "a = Vy(1)", *aliases, dtype_acc="float64")(x, y)
    np.testing.assert_allclose(lse[:, 0], np.log(np.exp(-squares).sum(0)))
    nearest = generic_argmin("SqDist(x,y)", "a = Vx(1)", *aliases)(x, y)
    assert nearest[:, 0].tolist() == squares.argmin(1).tolist()
    three = generic_argkmin("SqDist(x,y)", "a = Vx(3)", *aliases, opt_arg=7)(x, y)
    assert three.tolist() == squares.argsort(1)[:, :3].tolist()


# --- options


@pytest.mark.parametrize(
    ("options", "summation", "accumulator"),
    [
        ({}, "block", "auto"),
        ({"sum_scheme": "block_sum"}, "block", "auto"),
        ({"sum_scheme": "direct_sum"}, "direct", "auto"),
        ({"sum_scheme": "kahan_scheme", "dtype_acc": "float32"}, "kahan", "float32"),
        ({"use_double_acc": True}, "block", "float64"),
    ],
)
def test_options_of_accuracy(options: dict[str, Any], summation: str, accumulator: str) -> None:
    made = Genred(GAUSSIAN, ALIASES, axis=1, **options)
    solve = KernelSolve(GAUSSIAN, ALIASES, "b", axis=1, **options)
    for numerics in (made.spec.numerics, solve.spec.numerics):
        assert (numerics.summation, numerics.accumulator) == (summation, accumulator)


def test_options_without_effect() -> None:
    plain = conv(g, x, y, b)
    silent = Genred(
        GAUSSIAN,
        ALIASES,
        axis=1,
        enable_chunks=False,
        rec_multVar_highdim=True,
        use_fast_math=False,
    )
    np.testing.assert_array_equal(silent(g, x, y, b, backend="CPU", device_id=0), plain)
    for option in ("dtype", "cuda_type"):
        with pytest.warns(DeprecationWarning, match=option) as caught:
            warned = Genred(GAUSSIAN, ALIASES, axis=1, **{option: "float32"})
        assert caught[0].filename == __file__
        np.testing.assert_array_equal(warned(g, x, y, b), plain)


@pytest.mark.parametrize("make", (Genred, KernelSolve, generic_sum))
def test_options_without_effect_are_told_at_the_line_of_the_program(make: Any) -> None:
    """Python shows a DeprecationWarning only there."""
    aliases, option = ("x = Vi(1)", "y = Vj(1)"), {"dtype": "float64"}
    with pytest.warns(DeprecationWarning, match="dtype has no effect") as told:
        if make is generic_sum:
            make("x * y", "a = Vi(1)", *aliases, **option)
        else:
            make("x * y", aliases, *(["y"] if make is KernelSolve else []), axis=1, **option)
    assert [warning.filename for warning in told] == [__file__]


MADE: dict[str, tuple[Callable[[], Any], type[Exception], tuple[str, ...]]] = {
    "axis": (lambda: Genred("x", ["x = Vi(3)"], axis=2), ValueError, ("axis", "0", "1", "2")),
    "reduction": (
        lambda: Genred("x", ["x = Vi(3)"], reduction_op="Mean"),
        ValueError,
        ("'Mean'", "Sum", "KMin_ArgKMin", "SoftMax"),
    ),
    "a reduction in a formula": (
        lambda: Genred("Mean_Reduction(x,0)", ["x = Vi(3)"]),
        ValueError,
        ("'Mean'", "Sum", "KMin_ArgKMin"),
    ),
    "one text of aliases": (lambda: Genred("x", "x = Vi(3)"), TypeError, ("list",)),
    "an alias": (lambda: Genred("x", ["x = Vk(3)"]), FormulaSyntaxError, ("'x = Vk(3)'", "Vi")),
    "a place in an old formula": (
        lambda: Genred("TensorDot(x,x,Ind(3),Ind(3),Ind(0),Ind(0)) + z", ["x = Vx(3)"]),
        FormulaSyntaxError,
        ("'z'", "column 46"),
    ),
    "a weight that is missing": (
        lambda: Genred("x", ["x = Vi(1)"], reduction_op="LogSumExpWeight"),
        ValueError,
        ("LogSumExpWeight", "formula2"),
    ),
    "a weight too many": (
        lambda: Genred("x", ["x = Vi(1)"], formula2="x"),
        ValueError,
        ("Sum", "formula2"),
    ),
    "a weight that is no text": (
        lambda: Genred("x", ["x = Vi(1)"], "LogSumExp", formula2=7),
        TypeError,
        ("formula2 must be a text",),
    ),
    "a formula that is no text": (
        lambda: Genred(None, ["x = Vi(1)"]),
        TypeError,
        ("formula must be a text",),
    ),
    "K missing": (
        lambda: Genred("x", ["x = Vi(3)"], reduction_op="KMin"),
        ValueError,
        ("KMin", "opt_arg"),
    ),
    "K too small": (
        lambda: Genred("x", ["x = Vi(3)"], reduction_op="KMin", opt_arg=0),
        ValueError,
        ("opt_arg", "1", "0"),
    ),
    "K of a sum": (lambda: Genred("x", ["x = Vi(3)"], opt_arg=3), ValueError, ("Sum", "KMin")),
    "two reductions": (
        lambda: Genred("Min_Reduction(x,0)", ["x = Vi(3)"], reduction_op="Max"),
        ValueError,
        ("Min", "tag 0", "reduction_op"),
    ),
    "dtype_acc": (lambda: Genred("x", ["x = Vi(3)"], dtype_acc="int8"), ValueError, ("'int8'",)),
    "half": (
        lambda: Genred("x", ["x = Vi(3)"], dtype_acc="float16"),
        ValueError,
        ("float16", "storage", "float32"),
    ),
    "double twice": (
        lambda: Genred("x", ["x = Vi(3)"], dtype_acc="float64", use_double_acc=True),
        ValueError,
        ("dtype_acc", "use_double_acc"),
    ),
    "sum_scheme": (
        lambda: Genred("x", ["x = Vi(3)"], sum_scheme="kahan"),
        ValueError,
        ("sum_scheme", "'kahan'", "kahan_scheme"),
    ),
    "compensated minima": (
        lambda: Genred("x", ["x = Vi(3)"], reduction_op="Min", sum_scheme="kahan_scheme"),
        ValueError,
        ("kahan_scheme", "Min"),
    ),
    "an unknown option of a system": (
        lambda: KernelSolve(GAUSSIAN, ALIASES, "b", axis=1, opt_args=3),
        TypeError,
        ("KernelSolve", "opt_args"),
    ),
    "the unknown": (
        lambda: KernelSolve(GAUSSIAN, ALIASES, "c", axis=1),
        ValueError,
        ("'c'", "b = Vj(2)"),
    ),
    "an output that is a parameter": (
        lambda: generic_sum("x", "a = Pm(3)", "x = Vi(3)"),
        ValueError,
        ("'a = Pm(3)'", "Vi", "Vj"),
    ),
    "backend": (lambda: conv(g, x, y, b, backend="TPU"), ValueError, ("'TPU'", "auto", "CPU")),
    **{
        f"device_id={number!r}": (
            lambda n=number: conv(g, x, y, b, backend="GPU", device_id=n),
            TypeError,
            ("device_id",),
        )
        for number in ("a", None, 2.5)
    },
    **{
        name: (
            lambda name=name: conv(g, x, y, b, backend=name),
            RuntimeError,
            ("GPUs",),
        )
        for name in ("GPU", "GPU_1D", "GPU_2D", "GPU_1D_device", "GPU_2D_host")
    },
}


@pytest.mark.parametrize("name", MADE)
def test_errors_name_what_is_wrong(name: str) -> None:
    assert_refused(*MADE[name])
