"""Accuracy as a setting: what `foldwise.numerics` changes, and for whom."""

import numpy as np
import pytest

import foldwise
from foldwise.ir.spec import Numerics
from foldwise.ir.text import format_spec, parse_spec


def _spec(**options):
    x, y = (np.zeros((4, 3), "f4") for _ in range(2))
    K = (-foldwise.Vi(x).sqdist(foldwise.Vj(y))).exp()
    return K.sum(1, call=False, **options).spec


def test_the_setting_is_for_reductions_set_up_inside_the_block():
    assert _spec().numerics == Numerics()
    with foldwise.numerics(products="tf32"):
        assert _spec().numerics == Numerics(products="tf32")
        with foldwise.numerics(distances="differences"):
            inner = _spec(summation="kahan")
        assert _spec().numerics == Numerics(products="tf32")
    assert inner.numerics == Numerics("kahan", "auto", "tf32", "differences")
    assert parse_spec(format_spec(inner)) == inner
    assert _spec().numerics == Numerics()


def test_formulas_with_aliases_take_it_too():
    with foldwise.numerics(products="bf16x3"):
        conv = foldwise.Genred("Exp(-SqDist(x,y))", ["x = Vi(3)", "y = Vj(3)"], axis=1)
    assert conv.spec.numerics == Numerics(products="bf16x3")


@pytest.mark.parametrize("options", [{"products": "fp8"}, {"distances": "scaled"}])
def test_what_does_not_exist_is_refused(options):
    (name,) = options
    with pytest.raises(ValueError, match=f"{name} must be one of"), foldwise.numerics(**options):
        pass
