"""Accuracy as a setting: what `foldwise.numerics` changes, and for whom."""

import numpy as np
import pytest

import foldwise
from foldwise.ir.spec import Numerics
from foldwise.ir.text import format_spec, parse_spec
from foldwise.transform.distances import scaled_distances
from foldwise.transform.simplify import simplify


def _spec(**options):
    x, y = (np.zeros((4, 3), "f4") for _ in range(2))
    K = (-foldwise.Vi(x).sqdist(foldwise.Vj(y))).exp()
    return K.sum(1, call=False, **options)._spec


def test_the_setting_is_for_reductions_set_up_inside_the_block():
    assert _spec().numerics == Numerics()
    with foldwise.numerics(products="tf32"):
        assert _spec().numerics == Numerics(products="tf32")
        with foldwise.numerics(distances="scaled"):
            inner = _spec(summation="kahan")
        assert _spec().numerics == Numerics(products="tf32")
    assert inner.numerics == Numerics("kahan", "auto", "tf32", "scaled")
    assert parse_spec(format_spec(inner)) == inner
    assert _spec().numerics == Numerics()


@pytest.mark.parametrize("width", [0.5, -0.5])
def test_numbers_show_their_signs_where_distances_are_scaled(width):
    """So that a kernel knows whether the exponent falls."""
    x, y = (np.random.default_rng(0).normal(size=(9, 3)) for _ in range(2))

    def found(**options):
        K = (-foldwise.Vi(x).sqdist(foldwise.Vj(y)) / width).exp()
        return K.sum(1, **options)

    with foldwise.numerics(distances="scaled"):
        spec, values = found(call=False)._spec, found()
        k = (-foldwise.Vi(x).sqdist(foldwise.Vj(x)) / abs(width)).exp()
        system = k.solve(foldwise.Vi(x), call=False)._spec
    assert np.array_equal(values, found())
    assert ("-Abs(Scalar(0))" in format_spec(spec)) == (width < 0)
    for one in (spec, system):
        falls = scaled_distances((simplify(one.formula),), 4) != (simplify(one.formula),)
        assert falls == (one is system or width > 0)


def test_formulas_with_aliases_take_it_too():
    with foldwise.numerics(products="bf16x3"):
        conv = foldwise.Genred("Exp(-SqDist(x,y))", ["x = Vi(3)", "y = Vj(3)"], axis=1)
    assert conv.spec.numerics == Numerics(products="bf16x3")


@pytest.mark.parametrize("options", [{"products": "fp8"}, {"distances": "expanded"}])
def test_what_does_not_exist_is_refused(options):
    (name,) = options
    with pytest.raises(ValueError, match=f"{name} must be one of"), foldwise.numerics(**options):
        pass
