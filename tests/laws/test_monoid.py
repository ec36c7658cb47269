"""Each reduction is a monoid: any way to bracket the columns gives the reference's result."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from foldwise.ir.schedule import CpuSchedule
from tests.laws.monoid import monoid_faults
from tests.support import SHOWN, Array, assert_close, dense, run, spec_of, variables

numbers = st.one_of(
    st.integers(-3, 3).map(float),  # ties
    st.floats(-1e3, 1e3),
    st.sampled_from([np.inf, -np.inf, 900.0, -900.0, -0.0]),
)
part = st.one_of(
    st.lists(numbers, max_size=4),
    st.lists(st.sampled_from([-900.0, -901.0]), max_size=3),  # exponentials that are all 0
)
parts_of_columns = st.tuples(part, part, part)
COMPENSATED = {red.compensated.name: red.compensated for red in SHOWN.values() if red.compensated}
ROWS = SHOWN | COMPENSATED
each_reduction = pytest.mark.parametrize("name", ROWS)


@each_reduction
@given(parts=parts_of_columns)
@example(parts=([], [], []))
@example(parts=([-np.inf], [-np.inf], []))
@example(parts=([np.inf], [-np.inf], [np.inf]))
@example(parts=([0.0], [900.0], [-900.0]))
@example(parts=([2.0, 1.0], [1.0, 2.0], [1.0]))
@settings(max_examples=40)
def test_any_bracketing_gives_the_reference(
    name: str, parts: tuple[list[float], list[float], list[float]]
) -> None:
    faults = monoid_faults(ROWS[name], parts)
    assert all(fault < 1e-13 for fault in faults.values()), faults


@each_reduction
@given(values=st.lists(numbers, min_size=1, max_size=40), chunk=st.integers(1, 9))
@settings(max_examples=40)
def test_chunks_of_any_length_give_the_reference(
    name: str, values: list[float], chunk: int
) -> None:
    """The same through a whole kernel."""
    f = variables((Axis.J, 1))[0]
    spec = spec_of(f, ROWS[name], weight=apply("cos", f) + 2 if ROWS[name].operands == 2 else None)
    y: Array = np.array(values)[None, :, None]
    found = run(spec, [y], backend="interp", schedule=CpuSchedule(chunk=chunk))
    finite = np.abs(y[np.isfinite(y)])
    assert_close(found, dense(spec, [y]), eps=1e-13, scale=max(1.0, finite.sum()))


@each_reduction
def test_the_row_is_consistent(name: str) -> None:
    red = ROWS[name]
    assert len(red.empty_outputs) == len(red.outputs)
    assert len({field.name for field in red.state}) == len(red.state)
    if red.compensated:
        assert red.compensated.outputs == red.outputs
        assert red.compensated.empty_outputs == red.empty_outputs
    for axis in (Axis.I, Axis.J):
        x, y = variables((Axis.I, 3), (Axis.J, 3))
        spec = spec_of(x * y, red, axis)
        assert len(spec.out_dims) == len(red.outputs)
    if red.argument_row:
        value, index = SHOWN[red.argument_row].outputs
        assert (value.kind, index.kind) == ("number", "index")
