"""Which systems have columns of their own."""

from __future__ import annotations

import pytest

from foldwise.ir.parser import parse_expr
from foldwise.transform.analysis import componentwise

KERNEL = "Exp(-SqDist(Var(0,2,0),Var(1,2,1)))"
B = "Var(2,3,1)"


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        (f"{KERNEL} * {B}", True),
        (f"{KERNEL} * (2 * {B} - {B} / Var(3,3,2))", True),
        (f"Var(3,3,0) * {B}", True),
        (f"{KERNEL} * Var(2,1,1)", True),
        (f"{KERNEL} * ({B} + Var(3,3,2) * (Var(3,3,2) | {B}))", False),
        (f"{KERNEL} * Sum({B}) * Var(3,3,2)", False),
        (f"{KERNEL} * Concat(Elem({B},1),Concat(Elem({B},0),Elem({B},2)))", False),
        (f"MatVecMult(Var(3,9,2),{B})", False),
    ],
)
def test_columns_that_do_not_mix(formula: str, expected: bool) -> None:
    assert componentwise(parse_expr(formula), 2) is expected
