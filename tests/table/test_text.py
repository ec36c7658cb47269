"""The formula language: precedence, calls, variables, aliases, reductions, errors, round trips."""

from __future__ import annotations

import random
import time
from math import inf, nan

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foldwise.ir.axis import Axis
from foldwise.ir.expr import DimensionError, Expr, Op, apply, const, scalar, var
from foldwise.ir.parser import parse_expr
from foldwise.ir.printer import text_name
from foldwise.ir.spec import Slot
from foldwise.ir.syntax import FormulaSyntaxError
from foldwise.ir.tables import Composite, Operator
from foldwise.ir.text import ReductionText, format_expr, parse_aliases, parse_reduction
from foldwise.ops import COMPOSITES, OPS
from tests.checks import ROWS, Case, cases
from tests.support import variables

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

X, Y, P = variables((I, 3), (J, 3), (NONE, 1))
NAMES = {"x": X, "y": Y, "p": P}
dot, sqdist, sqnorm2 = (COMPOSITES[name] for name in ("dot", "sqdist", "sqnorm2"))


def lt(x: Expr | float, y: Expr | float) -> Expr:
    return apply("lt", x, y)


# --- operators

PRECEDENCE = {
    "x + y * p": X + Y * P,
    "(x + y) * p": (X + Y) * P,
    "x - y - p": (X - Y) - P,
    "x - (y - p)": X - (Y - P),
    "x / y / p": (X / Y) / P,
    "x / y * p": (X / Y) * P,
    "-x * y": (-X) * Y,
    "-x + y": (-X) + Y,
    "-(x + y)": -(X + Y),
    "--x": apply("neg", -X),
    "+x - +y": X - Y,
    "x * -y": X * -Y,
    "x - -2": X - const(-2),
    "-2 * x": const(-2) * X,
    "-2 ** 2 * x": (-apply("square", const(2))) * X,
    "-x ** 2": -apply("square", X),
    "x ** 2 ** 3": apply("pow", X, apply("powi", const(2), n=3)),
    "x ** -3": apply("powi", X, n=-3),
    "x ** -p * y": apply("pow", X, -P) * Y,
    "(x - y) ** 2": apply("square", X - Y),
    "x | y + p": dot(X, Y + P),
    "x - y | x * p": dot(X - Y, X * P),
    "x | y | p": dot(dot(X, Y), P),
    "-x | y": dot(-X, Y),
    "x | y < p": lt(dot(X, Y), P),
    "p < x | y": lt(P, dot(X, Y)),
    "x + 1 < 2 * y": lt(X + 1, 2 * Y),
    "x < y": lt(X, Y),
    "x > y": lt(Y, X),
    "x <= y": apply("le", X, Y),
    "x >= y": apply("le", Y, X),
    "x == y": apply("eq", X, Y),
    "x != y": apply("ne", X, Y),
    "(x < y) < p": lt(lt(X, Y), P),
    "x < (y < p)": lt(X, lt(Y, P)),
    "2*x + 1": 2 * X + 1,
    "0.5*x": 0.5 * X,
    ".5e-1*x": 0.05 * X,
    "1e3 - x": 1000 - X,
    "inf * x": const(inf) * X,
    "-inf * x": const(-inf) * X,
    "x\n * y": X * Y,
}


@pytest.mark.parametrize("text", PRECEDENCE)
def test_precedence_is_that_of_python(text: str) -> None:
    assert parse_expr(text, NAMES) is PRECEDENCE[text]


def test_a_pair_is_a_scalar_product() -> None:
    assert parse_expr("(x, y)", NAMES) is dot(X, Y)
    assert parse_expr("-(x, y) * 2", NAMES) is -dot(X, Y) * 2
    assert parse_expr("d = (x, y - x); Exp(d)", NAMES) is apply("exp", dot(X, Y - X))
    assert parse_expr("Exp((x, y))", NAMES) is apply("exp", dot(X, Y))


# --- calls


def test_calls() -> None:
    assert parse_expr("Concat(x, y)", NAMES) is apply("concat", X, Y)
    assert parse_expr("SumT(p, 2 )", NAMES) is apply("expand", P, dim=2)
    assert parse_expr("Pow(x, -2)", NAMES) is apply("powi", X, n=-2)
    assert parse_expr("Powf(x, 0.5)", NAMES) is apply("pow", X, 0.5)


def test_words_that_the_caller_adds() -> None:
    twice = Composite(
        name="twice", arity=1, build=lambda x: 2 * x, ref=lambda x: 2 * x, domain=(), doc="Test."
    )
    assert parse_expr("Twice(x)", NAMES, {"Twice": twice}) is 2 * X
    read = parse_aliases(["x = Vi(0,3)"], ["Twice(x)"], {"Twice": twice})
    assert read.formulas == (2 * X,)
    with pytest.raises(FormulaSyntaxError, match="'Twice'"):
        parse_expr("Twice(x)", NAMES)


def test_what_has_a_default_may_be_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    row = Op(
        name="three",
        arity=2,
        doc="Test.",
        lower=lambda b, x, y, n, m: x,
        param_names=("n", "m"),
        param_samples=(0, (0,)),
        defaults=(7.0, 5, (1, 2)),
    )
    monkeypatch.setitem(OPS, "three", row)
    full = row(X, Y, n=4, m=(3,))
    assert parse_expr("Three(x, y, 4, [3])", NAMES) is full
    assert parse_expr("Three(x, y, 4)", NAMES) is row(X, Y, n=4, m=(1, 2))
    assert parse_expr("Three(x, y)", NAMES) is row(X, Y, n=5, m=(1, 2))
    assert parse_expr("Three(x)", NAMES) is row(X, 7.0, n=5, m=(1, 2))
    assert format_expr(full) == "Three(Vi(0,3), Vj(1,3), 4, [3])"
    assert format_expr(row(X, Y, n=4, m=(1, 2))) == "Three(Vi(0,3), Vj(1,3), 4)"
    assert format_expr(row(X, 7.0, n=5, m=(1, 2))) == "Three(Vi(0,3), 7.0)"
    for e in (full, row(X, Y, n=5, m=(3,)), row(X, Y, n=5, m=(1, 2)), row(X, Y, n=1, m=())):
        assert parse_expr(format_expr(e)) is e
    for text, error in {
        "Three()": "Three takes 1 to 4 arguments and got 0 at column 1",
        "Three(x, y, 4, 3)": "'m' must be a list like [0,1] at column 16",
        "Three(x, y, [4])": "'n' must be an integer at column 13",
        "Three(x, y, 4.5)": "expected an integer at column 13",
        "Three(x, y, x)": "expected an integer at column 13",
        "Three(x, y, 1, [0.5])": "expected an integer at column 17",
        "Three(x, [1])": "an index list is not a vector at column 10",
        "[1] + x": "an index list is not a vector at column 1",
    }.items():
        with pytest.raises(FormulaSyntaxError) as caught:
            parse_expr(text, NAMES)
        assert str(caught.value).startswith(error + "\n")


def test_index_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    row = Op(
        name="pick",
        arity=1,
        doc="Test.",
        lower=lambda b, x, which: x,
        param_names=("which",),
        param_samples=((0,),),
        text="Choose",
    )
    monkeypatch.setitem(OPS, "pick", row)
    expected = row(X, which=(0, -1, 2))
    assert format_expr(expected) == "Choose(Vi(0,3), [0,-1,2])"
    for text in ("[0,-1,2]", "[ 0, -1, 2, ]", "([0,-1,2])"):
        assert parse_expr(f"Choose(x, {text})", NAMES) is expected
    assert parse_expr("Choose(x, [])", NAMES) is row(X, which=())


def _grad(f: Expr, v: Expr, g: Expr | float = 1) -> Expr:
    return apply("concat", f, v) * g


def _diff(f: Expr, v: Expr | tuple[Expr, ...], u: Expr | tuple[Expr, ...]) -> Expr:
    if isinstance(v, tuple) and isinstance(u, tuple):
        if len(v) != len(u):
            raise ValueError("there must be as many directions as variables")
        return sum((_diff(f, *pair) for pair in zip(v, u, strict=True)), const(0))
    assert isinstance(v, Expr) and isinstance(u, Expr)
    return f * v + u


def test_operators_on_formulas(monkeypatch: pytest.MonkeyPatch) -> None:
    from foldwise.ir.tables import OPERATORS

    for name, build in [("grad", _grad), ("diff", _diff)]:
        row = Operator(name=name, build=build, doc="Test.", text=name.capitalize())
        monkeypatch.setitem(OPERATORS, name, row)
    f = apply("exp", X)
    assert parse_expr("Grad(Exp(x), x, p)", NAMES) is _grad(f, X, P)
    assert parse_expr("Grad(Exp(x), Vi(0,3), Var(2,1,2))", NAMES) is _grad(f, X, P)
    assert parse_expr("Grad(Exp(x), x, (x, y))", NAMES) is _grad(f, X, dot(X, Y))
    assert parse_expr("Grad(Exp(x), x)", NAMES) is _grad(f, X)
    assert parse_expr("Diff(Exp(x), x, y)", NAMES) is _diff(f, X, Y)
    assert parse_expr("Diff(Exp(x), (x, y), (y, p))", NAMES) is _diff(f, (X, Y), (Y, P))
    assert parse_expr("Diff((x, y), (x,), (y,))", NAMES) is _diff(dot(X, Y), (X,), (Y,))
    with pytest.raises(FormulaSyntaxError, match="Grad takes 2 to 3 arguments and got 1"):
        parse_expr("Grad(x)", NAMES)
    with pytest.raises(ValueError, match="Diff: there must be as many .* at column 3"):
        parse_expr("2*Diff(Exp(x), (x, y), (y,))", NAMES)


# --- variables and aliases


def test_variables_in_formulas() -> None:
    assert parse_expr("Vi(0,3)") is parse_expr("Var(0,3,0)") is X
    assert parse_expr("Vj( 1, 3 )") is parse_expr("Var(1,3,1)") is Y
    assert parse_expr("Pm(2,1)") is parse_expr("Var(2,1,2)") is P
    assert parse_expr("Scalar(4)") is scalar(4)
    assert parse_expr("Var(0,3,0)-Var(1,3,1)") is parse_expr("Vi(0,3)-Vj(1,3)") is X - Y


ALIASES = {
    "x = Vi(3)": ("x", var(1, I, 3)),
    "x=Vj(3)": ("x", var(1, J, 3)),
    " x = Pm ( 3 ) ": ("x", var(1, NONE, 3)),
    "x = Vi(1,3)": ("x", var(1, I, 3)),
    "x = Vj(1 , 3)": ("x", var(1, J, 3)),
    "x = Pm(1,3)": ("x", var(1, NONE, 3)),
    "x = Var(1,3,1)": ("x", var(1, J, 3)),
    "_x_1 = Var(1,3,2)": ("_x_1", var(1, NONE, 3)),
    "Exp = Vi(3)": ("Exp", var(1, I, 3)),
    "Vi(3)": (None, var(1, I, 3)),
    "Vj(1,3)": (None, var(1, J, 3)),
    "Var(1,3,0)": (None, var(1, I, 3)),
}


@pytest.mark.parametrize("alias", ALIASES)
def test_aliases(alias: str) -> None:
    name, variable = ALIASES[alias]
    read = parse_aliases(["Vi(3)", alias])
    assert read.names == ({name: variable} if name else {})
    assert read.slots == (Slot(I, 3), Slot(variable.axes, variable.dim))
    assert read.formulas == ()


def test_positions_of_aliases() -> None:
    read = parse_aliases(["x = Vi(1,3)", "y = Vj(0,2)"], ["Exp(x) * Sum(y)", "y"])
    x, y = var(1, I, 3), var(0, J, 2)
    assert read.slots == (Slot(J, 2), Slot(I, 3))
    assert read.formulas == (apply("exp", x) * apply("sum", y), y)
    # Variables that only the formulas mention come after those of the list.
    read = parse_aliases(["x = Vi(3)"], ["x * Vj(2,3)", "Pm(1,2) | 0 * Pm(1,2)", "x"])
    assert read.slots == (Slot(I, 3), Slot(NONE, 2), Slot(J, 3))
    assert read.formulas == (
        var(0, I, 3) * var(2, J, 3),
        dot(var(1, NONE, 2), 0 * var(1, NONE, 2)),
        var(0, I, 3),
    )
    # A variable that a formula mentions is an argument, even if the result does not depend on it.
    assert parse_aliases([], ["y = Vj(1,2); Vi(0,1)"]).slots == (Slot(I, 1), Slot(J, 2))
    assert parse_aliases([]) == ({}, (), ())
    names = parse_aliases(["x = Vi(3)"], ["y = 2 * x; y"]).names
    assert list(names) == ["x"]


@pytest.mark.parametrize(
    "alias",
    ["x", "x = Vi", "x = Vi()", "x = Vi(a)", "x = Vi(0,1,2)", "x = Var(1,3)", "x = Var(1,3,3)"]
    + ["x = Vx(3)", "1x = Vi(3)", "x y = Vi(3)", "x = Vi(3) + 1", "x : Vi(3)", "x = Vi(-3)", ""]
    + [
        "x = Exp(3)",
        "x = Exp(1,3)",
        "inf = Vi(3)",
        "nan = Vi(3)",
        "x = Vi(3,)",
        "x = Vi(,3)",
    ],
)
def test_an_alias_that_cannot_be_read_is_named(alias: str) -> None:
    with pytest.raises(FormulaSyntaxError, match="the alias") as caught:
        parse_aliases(["y = Vj(3)", alias])
    assert repr(alias) in str(caught.value)


@pytest.mark.parametrize(
    ("aliases", "formula", "error"),
    [
        (["x = Vi(3)", "x = Vj(3)"], "x", "'x = Vj(3)' takes the name 'x', which is taken"),
        (["x = Vi(1,3)", "y = Vj(3)"], "x", "'y = Vj(3)' takes position 1, which is taken"),
        (["x = Vi(0,3)", "Vj(0,3)"], "x", "'Vj(0,3)' takes position 0, which is taken"),
        (["x = Vi(1,3)"], "x", "at the positions 1, but none at 0"),
        (["x = Vi(3)"], "x + Vj(2,3)", "at the positions 0, 2, but none at 1"),
        (["x = Vi(3)"], "x + Vj(0,3)", "Vj(0,3) does not agree with Vi(0,3) at column 5"),
        (["x = Vi(3)"], "x + Vi(0,1)", "Vi(0,1) does not agree with Vi(0,3) at column 5"),
        ([], "Vi(0,3) + Pm(0,3)", "Pm(0,3) does not agree with Vi(0,3) at column 11"),
    ],
)
def test_aliases_that_do_not_fit_together(aliases: list[str], formula: str, error: str) -> None:
    with pytest.raises(FormulaSyntaxError) as caught:
        parse_aliases(aliases, [formula])
    assert error in str(caught.value)


def test_formulas_as_keops_writes_them() -> None:
    g, x, y, b = variables((NONE, 1), (I, 3), (J, 3), (J, 2))
    aliases = ["G = Pm(1)", "X = Vi(3)", "Y = Vj(3)", "B = Vj(2)"]
    gauss = apply("exp", -g * sqdist(x, y))
    assert parse_aliases(aliases, ["Exp(-G*SqDist(X,Y)) * B"]).formulas == (gauss * b,)

    u, v = var(4, I, 2), var(5, J, 2)
    text = "Exp(-G*SqDist(X,Y)) * ( 1 + Pow((U,V), 2) )"
    read = parse_aliases([*aliases, "U = Vi(2)", "V = Vj(2)"], [text])
    assert read.formulas == (gauss * (1 + apply("powi", dot(u, v), n=2)),)
    assert len(read.slots) == 6

    names = {"X": x, "Y": y}
    assert parse_expr("SqNorm2(X)**0.5", names) is apply("pow", sqnorm2(x), 0.5)
    assert parse_expr("(X<Y)", names) is lt(x, y)
    assert parse_expr("(X==Y)", names) is apply("eq", x, y)
    assert parse_expr("(X|Y)**2 * Square(X) / (1 + 2*X)", names) is apply(
        "square", dot(x, y)
    ) * apply("square", x) / (1 + 2 * x)


# --- reductions

REDUCED = {
    "Sum_Reduction(Exp(x) * (x|y), 0)": ("Sum", "Exp(x) * (x|y)", None, 0, None),
    " Sum_Reduction ( x , 1 ) ": ("Sum", "x", None, 1, None),
    "Max_SumShiftExpWeight_Reduction(x,0,Concat(x,[0,1]))": (
        "Max_SumShiftExpWeight",
        "x",
        None,
        0,
        "Concat(x,[0,1])",
    ),
    "KMin_ArgKMin_Reduction(x,5,1)": ("KMin_ArgKMin", "x", 5, 1, None),
    "KMin_ArgKMin_Reduction((x,y),3,0)": ("KMin_ArgKMin", "(x,y)", 3, 0, None),
}


@pytest.mark.parametrize("text", REDUCED)
def test_reductions(text: str) -> None:
    assert parse_reduction(text) == ReductionText(*REDUCED[text])  # type: ignore[arg-type]


def test_what_is_no_reduction() -> None:
    for text in (
        "x",
        "Sum(x)",
        "Sum_Reduction",
        "Sum_Reduction(x,0) * 2",
        "Sum_Reduction(x,0) + Sum_Reduction(y,0)",
        "",
    ):
        assert parse_reduction(text) is None
    for text in ("Sum_Reduction(x)", "Sum_Reduction(x,2)", "Sum_Reduction(x,0,y,y)"):
        with pytest.raises(FormulaSyntaxError, match="Sum_Reduction takes a formula"):
            parse_reduction(text)


# --- errors

ERRORS = {
    "x +": "unexpected end of the formula at column 4",
    "": "unexpected end of the formula at column 1",
    "x ? y": "unexpected character '?' at column 3",
    "x = y": "expected ';' at column 6",
    "x y": "unexpected 'y' at column 3",
    "2x": "unexpected 'x' at column 2",
    "x * (y - p": "expected ',' or ')' at column 11",
    "x)": "unexpected ')' at column 2",
    "Exp(x": "expected ',' or ')' at column 6",
    "Exp(x]": "expected ',' or ')' at column 6",
    "Exp()": "Exp takes 1 argument and got 0 at column 1",
    "2 * Concat(x)": "Concat takes 2 arguments and got 1 at column 5",
    "()": "unexpected ')' at column 2",
    "x * ()": "unexpected ')' at column 6",
    "(x, y, p)": "a scalar product `(x, y)` is that of two vectors at column 1",
    "x < y < p": "comparisons cannot be chained at column 7",
    "x == y != p": "comparisons cannot be chained at column 8",
    "* x": "unexpected '*' at column 1",
    "x + z": "unknown name 'z' (known: x, y, p) at column 5",
    "xx": "unknown name 'xx' (did you mean x?) at column 1",
    "1 + exp(x)": "unknown function 'exp' (did you mean Exp?) at column 5",
    "Sqdis(x, y)": "unknown function 'Sqdis' (did you mean SqDist",
    "Sqdist(x, y)": "unknown function 'Sqdist' (did you mean SqDist?) at column 1",
    "Qqqqqqqq(x)": "unknown function 'Qqqqqqqq' at column 1",
    "SumT(p, x)": "expected an integer at column 9",
    "SumT(p, 1.5)": "expected an integer at column 9",
    "x + Vi(0)": "a variable is written Vi(position,dim) at column 5",
    "Vi(-1,3)": "a variable is written Vi(position,dim) at column 1",
    "Vi(0,x)": "a variable is written Vi(position,dim) at column 1",
    "Var(0,3)": "a variable is written Var(position,dim,category) at column 1",
    "Var(0,3,3)": "a variable is written Var(position,dim,category) at column 1",
    "(" * 5000 + "x": "too many brackets",
}


@pytest.mark.parametrize("text", ERRORS, ids=lambda text: text[:20])
def test_an_error_names_its_column(text: str) -> None:
    with pytest.raises(FormulaSyntaxError) as caught:
        parse_expr(text, NAMES)
    first, shown, caret = str(caught.value).split("\n")
    assert first.startswith(ERRORS[text])
    column = int(first.split()[-1]) - 1
    place = len(caret) - 1
    assert caret[-1] == "^" and shown[place:][:5] == text[column:][:5]


SHAPES = {
    "1 + Exp(x * Vj(3,2))": "'*': the feature dimensions 3 and 2 do not match",
    "1 + Exp(x)*SumT(x,4)": "SumT: only a scalar can be repeated, not a vector of dim 3",
    "(x|y)+ (x,Vj(3,2)) ": "'(x, y)': the feature dimensions 3 and 2 do not match",
}


def test_dimensions_that_do_not_fit_are_pointed_at() -> None:
    for text, error in SHAPES.items():
        with pytest.raises(DimensionError) as caught:
            parse_expr(text, NAMES)
        first, shown, caret = str(caught.value).split("\n")
        assert first.startswith(error)
        what = error.split(":")[0].strip("'")[0]
        assert shown[len(caret) - 1] == what


def test_a_long_text_is_shown_in_part() -> None:
    text = " + ".join(["x"] * 1000) + " +\n ? " + " * y" * 1000
    with pytest.raises(FormulaSyntaxError) as caught:
        parse_expr(text, NAMES)
    first, shown, caret = str(caught.value).split("\n")
    assert len(shown) < 120
    assert shown[len(caret) - 1] == "?"
    assert first.endswith(f"at column {text.index('?') + 1}")


# --- printing and reading


def test_names_are_unique() -> None:
    texts = [row.text for row in ROWS.values() if row.text]
    made = [text_name(op) for op in OPS.values() if not op.text]
    names = [*texts, *made]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("name", ROWS)
def test_every_row_can_be_called_by_its_name(name: str) -> None:
    row = ROWS[name]
    for case in cases(row, (1, 3)):
        operands = [var(n, (I, J, NONE)[n % 3], dim) for n, dim in enumerate(case.dims)]
        expected = case.on(*operands)
        assert parse_expr(format_expr(expected)) is expected
        params = [list(p) if isinstance(p, tuple) else p for p in case.params]
        inside = ", ".join([*map(format_expr, operands), *map(str, params)])
        if row.text or isinstance(row, Op):
            assert parse_expr(f"{text_name(row)}({inside})") is expected


def test_numbers_are_read_back() -> None:
    for value in (0.0, -0.0, 0.1, -2.5, 1e-300, 1e22, 5e-324, 1 / 3, inf, -inf, nan):
        number = const(value)
        for e in (number, -number, X - number, number * X, apply("powi", number, n=3)):
            assert parse_expr(format_expr(e)) is e


_LEAVES = [*variables((I, 3), (J, 3), (NONE, 3), (I, 1), (J, 1)), scalar(0)]
_LEAVES += map(const, (0.0, 1.0, -1.0, 2.0, -0.5))


def _tree(seed: int, steps: int) -> Expr:
    """An expression of some steps; what was made before is used again."""
    rng = random.Random(seed)
    rows: list[Op] = [op for op in OPS.values() if op.arity]
    made: list[Expr] = [*_LEAVES]
    while steps:
        row = rng.choice(rows)
        operands = [rng.choice([*made[-3:], *made]) for _ in range(row.arity)]
        case = Case(row, tuple(e.dim for e in operands), row.param_samples)
        try:
            made.append(case.on(*operands))
        except DimensionError:
            continue
        steps -= 1
    return made[-1]


@given(st.integers(0, 2**32), st.integers(1, 40))
@settings(max_examples=100)
def test_any_expression_is_read_back(seed: int, steps: int) -> None:
    e = _tree(seed, steps)
    assert parse_expr(format_expr(e)) is e


_OPERATORS = ["+", "-", "*", "/", "|", "<", "<=", "**"]


@given(
    st.recursive(
        st.sampled_from(["x", "y", "p", "2", "0.5"]),
        lambda part: (
            st.builds("({} {} {})".format, part, st.sampled_from(_OPERATORS), part)
            | st.builds("(-{})".format, part)
        ),
        max_leaves=8,
    )
)
@settings(max_examples=200)
def test_what_the_printer_leaves_out_are_needless_brackets(text: str) -> None:
    e = parse_expr(text, NAMES)
    assert parse_expr(format_expr(e)) is e


def test_long_formulas_are_read_quickly() -> None:
    e = X
    for n in range(1000):
        e = apply("exp", e * Y) if n % 3 else e + n
    deep, wide = format_expr(e), " + ".join(f"Exp({n} * x)" for n in range(1000))
    start = time.perf_counter()
    assert parse_expr(deep) is e
    parse_expr(wide, NAMES)
    assert time.perf_counter() - start < 1


_PIECES = [*"+-*/|()[],;=<>", "**", "==", "x", "p", "2", "-1", "Exp(", "SumT(", "Vi(", "t="]


@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("".join))
@settings(max_examples=300)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        e = parse_expr(text, NAMES)
    except (FormulaSyntaxError, DimensionError):
        return
    assert parse_expr(format_expr(e)) is e
