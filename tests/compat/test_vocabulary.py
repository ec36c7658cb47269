"""The words that formulas may contain because KeOps has them."""

from __future__ import annotations

import numpy as np
import pytest

from foldwise.compat.vocabulary import COMPOSED, WORDS, in_new_words
from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply, const
from foldwise.ir.parser import parse_expr
from foldwise.ir.printer import text_name
from foldwise.ir.syntax import FormulaSyntaxError
from foldwise.ir.tables import COMPOSITES, OPERATORS, OPS
from tests.checks import cases, samples, seed
from tests.support import dense_formula, variables

KEOPS = """
    Add Subtract Minus Mult Divide Inv Scalprod Square Pow Powf Sqrt Rsqrt Norm2 SqNorm2 Normalize
    SqDist WeightedSqNorm WeightedSqDist Exp Log Sin Cos Asin Acos Atan Atan2 XLogX SinXDivX Abs
    Sign Step ReLU Clamp ClampInt DiffClampInt IfElse Equal NotEqual LessThan LessOrEqual Mod Floor
    Round Sum SumT Max Min ArgMax ArgMin Elem ElemT Extract ExtractT Concat OneHot BSpline
    MatVecMult VecMatMult TensorProd TensorDot Kron SoftDTW_SqDist IntCst RatCst IntInv Zero
""".split()


@pytest.mark.parametrize("name", COMPOSED)
def test_a_word_is_its_reference(name: str) -> None:
    row = COMPOSED[name]
    assert row.name not in COMPOSITES and row.doc.endswith(".")
    for case in cases(row):
        formula = case.on(*variables(*((Axis.I, dim) for dim in case.dims)))
        rng = seed(case)
        x = [samples(case, rng, (9, 1), n) for n in range(row.arity)]
        found, expected = dense_formula(formula, x), row.ref(*x, *case.params)
        np.testing.assert_allclose(found, expected, rtol=1e-13, atol=1e-14, err_msg=str(case))


def test_the_functions_of_keops_are_known() -> None:
    tables = {text_name(row) for row in (*OPS.values(), *COMPOSITES.values())}
    assert not set(KEOPS) - tables - WORDS.keys()


def test_no_word_is_in_the_tables() -> None:
    rows = [*OPS.values(), *COMPOSITES.values(), *OPERATORS.values()]
    assert not WORDS.keys() & {text_name(row) for row in rows}


def test_constants() -> None:
    (x,) = variables((Axis.I, 3))
    names = {"x": x}
    assert parse_expr("IntCst(3) * x", names, WORDS) is 3 * x
    assert parse_expr("IntInv(3) * x", names, WORDS) is 1 / 3 * x
    assert parse_expr("RatCst(1, 3) * x", names, WORDS) is 1 / 3 * x
    assert parse_expr("Zero(3) + x", names, WORDS) is apply("expand", const(0), dim=3) + x
    with pytest.raises(FormulaSyntaxError, match="IntInv divides by 0 at column 5"):
        parse_expr("x + IntInv(0)", names, WORDS)


def test_factorizing_changes_nothing() -> None:
    (x,) = variables((Axis.I, 3))
    names, f = {"x": x}, apply("sin", x) * x
    assert parse_expr("Factorize(Sin(x) * x, x)", names, WORDS) is f
    assert parse_expr("AutoFactorize(Sin(x) * x)", names, WORDS) is f


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("x = Vx(3)", "x = Vi(3)"),
        ("Vy ( 1, 3 ) * Vx", "Vj ( 1, 3 ) * Vx"),
        ("Kron(u,v,Ind(2),Ind( 2, 3 ))", "Kron(u,v,   [2],   [ 2, 3 ])"),
        ("Ind + MyInd(2)", "Ind + MyInd(2)"),
        ("SumReduction(x,0)", "Sum_Reduction(x,0)"),
        ("Max_SumShiftExp_Reduction(Vx(0,3),0)", "Max_SumShiftExp_Reduction(Vi(0,3),0)"),
        ("d = x - y; Exp(d)", "d = x - y; Exp(d)"),
    ],
)
def test_old_words(old: str, new: str) -> None:
    assert in_new_words(old) == new


def test_what_is_no_text_is_left() -> None:
    assert in_new_words(None) is None
    assert in_new_words(7) == 7
