"""Vectors of dimension 1000: their code is as short as that of 40, and their values are right."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from foldwise.backends.llvm import host_target
from foldwise.engine.kernel import Signature, lowered
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, scalar
from foldwise.ir.spec import MapReduce
from foldwise.ops import COMPOSITES
from foldwise.transform.autodiff import gradient
from foldwise.transform.operators import laplacian
from tests.support import assert_close, dense, draw, run, spec_of, variables


def _gaussian(x: Expr, y: Expr) -> Expr:
    return apply("exp", COMPOSITES["sqdist"](x, y) * (-1 / x.dim))


def _slope(x: Expr, y: Expr) -> MapReduce:
    found = gradient(spec_of(_gaussian(x, y)), 0)
    assert found is not None
    return found.spec


def _one_by_one(x: Expr) -> Expr:
    """All components, joined in halves, last one first."""
    parts = [apply("slice", x, start=k, stop=k + 1) for k in reversed(range(x.dim))]
    while len(parts) > 1:
        pairs = zip(parts[::2], [*parts[1::2], None], strict=False)
        parts = [a if b is None else apply("concat", a, b) for a, b in pairs]
    return parts[0]


LONG: dict[str, Callable[[Expr, Expr], MapReduce]] = {
    "distance": lambda x, y: spec_of(COMPOSITES["sqdist"](x, y)),
    "dot": lambda x, y: spec_of(COMPOSITES["dot"](x, y)),
    "sum": lambda x, y: spec_of(x + y),
    "product": lambda x, y: spec_of(x * y),
    "largest products": lambda x, y: spec_of(x * y, "max"),
    "gaussian": lambda x, y: spec_of(_gaussian(x, y)),
    "gaussian times vector": lambda x, y: spec_of(_gaussian(x, y) * y),
    "gradient": _slope,
    "laplacian": lambda x, y: spec_of(laplacian(_gaussian(x, y), x)),
    "softmax": lambda x, y: spec_of(COMPOSITES["dot"](x, y), "sumsoftmaxweight", weight=y),
    "neighbours": lambda x, y: spec_of(COMPOSITES["sqdist"](x, y), "argkmin"),
    "chebyshev": lambda x, y: spec_of(COMPOSITES["chebyshev"](x, y)),
    "list of numbers": lambda x, y: spec_of(x * scalar(0, x.dim) + y),
    "other order": lambda x, y: spec_of(
        apply("take", x, places=tuple(7 * k % x.dim for k in range(x.dim))) * y
    ),
    "one by one": lambda x, y: spec_of(_one_by_one(x) * y),
    "tensor product": lambda x, y: spec_of(
        COMPOSITES["tensorprod"](apply("slice", x, start=0, stop=20), y)
    ),
}


@pytest.mark.parametrize("name", LONG)
def test_code_does_not_grow_with_the_vectors(name: str) -> None:
    lines: list[int] = []
    for dim in (40, 1000):
        spec = LONG[name](*variables((Axis.I, dim), (Axis.J, dim)))
        signature = Signature((("float32", True),) * len(spec.slots), "float32")
        lines.append(len(str(lowered(spec, signature, host_target())).splitlines()))
    assert lines[0] == lines[1]


@pytest.mark.parametrize("name", LONG)
def test_values_of_dimension_1000(name: str) -> None:
    spec = LONG[name](*variables((Axis.I, 1000), (Axis.J, 1000)))
    rng = np.random.default_rng(0)
    arrays = draw(rng, spec, 3, 5)
    numbers = rng.normal(size=spec.scalars).tolist()
    expected = dense(spec, arrays, numbers)
    scale = max(1.0, float(np.abs(expected).max()))
    assert_close(run(spec, arrays, numbers), expected, eps=1e-12, scale=scale)
