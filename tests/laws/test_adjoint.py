"""Linear ops and their transposes, and derivatives as linear maps."""

from __future__ import annotations

import numpy as np
import pytest

from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from foldwise.ops import COMPOSITES, OPS, REDUCTIONS
from tests.checks import adjoint_error, cases, seed
from tests.support import (
    dense_formula,
    draw,
    pull_back,
    push_forward,
    relative_error,
    run,
    spec_of,
    variables,
)

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

linear = [name for name, op in OPS.items() if op.transpose]


@pytest.mark.parametrize("name", linear)
def test_transpose_is_the_adjoint(name: str) -> None:
    """`<A t, g> = <t, A* g>`."""
    errors = {str(case): adjoint_error(case) for case in cases(OPS[name])}
    assert all(error < 1e-14 for error in errors.values()), errors


@pytest.mark.parametrize("name", linear)
def test_ops_with_a_transpose_are_linear(name: str) -> None:
    """In all operands together, or in each of them."""
    for case in cases(OPS[name], (1, 3)):
        rng = seed(case, "linear")
        y = case.on(*variables(*((I, dim) for dim in case.dims)))
        every = range(len(case.dims))
        for moving in [[n] for n in every] if OPS[name].multilinear else [every]:
            s, t = ([rng.normal(size=(4, 1, dim)) for dim in case.dims] for _ in range(2))
            t = [t[n] if n in moving else s[n] for n in every]
            mixed = [2.5 * s[n] - t[n] if n in moving else s[n] for n in every]
            expected = 2.5 * dense_formula(y, s) - dense_formula(y, t)
            np.testing.assert_allclose(dense_formula(y, mixed), expected, rtol=1e-13, atol=1e-13)


@pytest.mark.parametrize(
    "name", [n for n, red in REDUCTIONS.items() if red.partials and len(red.outputs) == 1]
)
@pytest.mark.parametrize("axis", [I, J], ids=["I", "J"])
@pytest.mark.parametrize("slot", [0, 1, 2], ids=["wrt-I", "wrt-J", "wrt-NONE"])
def test_gradient_is_the_adjoint_of_the_tangent(name: str, axis: Axis, slot: int) -> None:
    """Through compiled code, over several tiles and chunks."""
    x, y, p = variables((I, 3), (J, 3), (NONE, 2))
    s = COMPOSITES["sqdist"](x, y)
    spec = spec_of(apply("exp", -s) * p + apply("sin", s * p), name, axis)
    rng = seed(name, axis, slot)
    arrays = draw(rng, spec, 150, 300)
    t = draw(rng, spec, 150, 300)[slot]
    forward = push_forward(spec, (slot,), arrays, [t], run)
    g = rng.normal(size=forward.shape)
    back = pull_back(spec, slot, arrays, g, run)
    size = np.abs(t * back).sum()
    assert relative_error((t * back).sum() / size, (g * forward).sum() / size) < 1e-12
