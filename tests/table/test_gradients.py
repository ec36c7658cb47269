"""Several gradients in one pass."""

from __future__ import annotations

import numpy as np

from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from foldwise.transform.autodiff import gradients
from foldwise.transform.factor import factor
from tests.support import assert_close, dense, draw, spec_of, variables

I, J = Axis.I, Axis.J  # noqa: E741
X, Y, B, P = variables((I, 3), (J, 3), (J, 2), (Axis.NONE, 1))
SPEC = spec_of(apply("exp", -apply("sum", apply("square", X - Y)) * P) * B)


def test_gradients_over_the_same_axis_are_one_vector() -> None:
    passes = gradients(SPEC, (0, 1, 2, 3))
    assert [slots for slots, _ in passes] == [(0, 3), (1, 2)]
    rng = np.random.default_rng(0)
    arrays = [*draw(rng, SPEC, 4, 5), rng.normal(size=(4, 1, 2))]
    for slots, together in passes:
        assert together is not None
        found = dense(together.spec, arrays)
        sizes = np.cumsum([SPEC.slots[slot].dim for slot in slots])[:-1]
        for slot, part in zip(slots, np.split(found, sizes, -1), strict=True):
            ((_, single),) = gradients(SPEC, (slot,))
            assert single is not None
            assert_close(part, dense(single.spec, arrays), eps=1e-13, scale=1.0)


def test_what_gradients_have_in_common_is_taken_out() -> None:
    seed = variables((I, 3), (J, 3), (J, 2), (Axis.NONE, 1), (I, 1))[-1]
    joined = apply("concat", seed * X * P, seed * B)
    parts = factor(joined, J)
    assert parts.outer is seed
    assert parts.inner.dim == joined.dim


def test_long_gradients_and_zeros_are_passes_of_their_own() -> None:
    x, y, b, z = variables((I, 10), (J, 10), (J, 10), (J, 1))
    spec = spec_of(apply("sum", x * y) * b + 0 * z)
    assert [slots for slots, _ in gradients(spec, (1, 2))] == [(1,), (2,)]
    assert gradients(spec, (3,)) == (((3,), None),)
