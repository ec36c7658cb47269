"""Kernels for narrower vector units than the host's, run on the host."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from foldwise.backends.llvm import host_target
from foldwise.engine import plan as planning
from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from foldwise.ir.target import Target
from foldwise.ops import COMPOSITES
from foldwise.transform.autodiff import gradient
from tests import support

X86 = platform.machine().lower() in ("x86_64", "amd64")


def narrower() -> dict[str, Target]:
    """What the host can run besides its own widest code."""
    host = host_target()
    scalar = replace(host, vector_bits=64)
    if not X86:
        return {"host": host, "one double at a time": scalar}
    sse2 = replace(
        host, cpu="x86-64", features="+sse,+sse2", vector_bits=128, registers=16, has_fma=False
    )
    if not host.has("avx2"):
        return {"host": host, "sse2": sse2}
    off = [f"-{f[1:]}" if f.startswith("+avx512") else f for f in host.features.split(",")]
    avx2 = replace(host, cpu="haswell", features=",".join(off), vector_bits=256, registers=16)
    return {"host": host, "avx2": avx2, "sse2": sse2, "one double at a time": scalar}


@pytest.fixture(params=narrower())
def target(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Target]:
    chosen = narrower()[request.param]
    monkeypatch.setattr(planning, "host_target", lambda: chosen)
    support.forget_kernels()
    yield chosen
    support.forget_kernels()


@pytest.mark.parametrize("dtype", support.DTYPES)
@pytest.mark.parametrize("dim", [3, 20])
def test_kernels_of_every_width_agree_with_the_oracle(target: Target, dtype: str, dim: int) -> None:
    x, y = support.variables((Axis.I, dim), (Axis.J, dim))
    distance = COMPOSITES["sqdist"](x, y) * (1 / dim)
    gaussian = support.spec_of(apply("exp", -distance))
    specs = [
        gaussian,
        support.spec_of(-distance, "logsumexp"),
        support.spec_of(distance, "argmin"),
        support.spec_of(apply("sin", x) * apply("log", apply("square", y) + 1)),
        support.spec_of(apply("pow", apply("square", x) + 1, y)),
    ]
    derivative = gradient(gaussian, 0)
    assert derivative is not None
    specs.append(derivative.spec)
    rng = np.random.default_rng(0)
    eps = 2e-5 if dtype == "float32" else 1e-12
    for spec in specs:
        arrays = support.draw(rng, spec, 37, 300, dtype)
        expected = support.dense(spec, arrays)
        scale = 1 if support.returns_index(spec) else 1 + np.abs(expected).max()
        support.assert_close(support.run(spec, arrays), expected, eps=eps, scale=scale)
