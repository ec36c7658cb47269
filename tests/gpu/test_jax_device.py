"""JAX on a GPU: values, derivatives, compiled programs, streams, several devices."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

# Other tests want some of the memory.
os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")
jax = pytest.importorskip("jax")

import jax.numpy as jnp  # noqa: E402
from jax import lax  # noqa: E402

import foldwise  # noqa: E402
from foldwise import BlockRanges, Genred, LazyTensor, Vi, Vj  # noqa: E402

try:
    GPUS = jax.devices("cuda")
except RuntimeError:
    pytest.skip("this JAX has no GPU", allow_module_level=True)

pytestmark = pytest.mark.gpu
M, N = 1500, 2300
CPU = jax.devices("cpu")[0]
DEVICES = pytest.mark.parametrize("device", GPUS[:2], ids=str)


def clouds(device: Any, dtype: str = "float32") -> list[Any]:
    rng = np.random.default_rng(0)
    made = [rng.standard_normal(shape).astype("float32") for shape in ((M, 3), (N, 3), (N, 2))]
    return [jax.device_put(jnp.asarray(x, dtype), device) for x in made]


def gaussian(x: Any, y: Any, b: Any) -> Any:
    return ((-Vi(x).sqdist(Vj(y))).exp() * Vj(b)).sum(1)


def logsumexp(x: Any, y: Any, b: Any) -> Any:
    return (Vj(b) - Vi(x).sqdist(Vj(y))).logsumexp(1)


def smallest(x: Any, y: Any, b: Any) -> Any:
    return (Vi(x).sqdist(Vj(y)) + Vj(b).sum(-1)).Kmin(3, axis=1)


COMPUTATIONS = pytest.mark.parametrize("compute", [gaussian, logsumexp, smallest])


def close(found: Any, wanted: Any, tolerance: float = 1e-4) -> None:
    for one, other in zip(jax.tree.leaves(found), jax.tree.leaves(wanted), strict=True):
        scale = max(1.0, float(np.abs(other).max()))
        np.testing.assert_allclose(one, other, rtol=tolerance, atol=tolerance * scale)


@DEVICES
@COMPUTATIONS
def test_values_and_derivatives_are_those_of_the_cpu(
    compute: Callable[..., Any], device: Any
) -> None:
    def first(*arrays: Any) -> Any:
        return jax.grad(lambda *a: (compute(*a) ** 2).sum(), (0, 1, 2))(*arrays)

    def second(*arrays: Any) -> Any:
        return jax.grad(lambda *a: sum((g**2).sum() for g in first(*a)))(*arrays)

    for function in (compute, jax.jit(compute), jax.jit(first), jax.jit(second)):
        found = function(*clouds(device))
        assert all(leaf.devices() == {device} for leaf in jax.tree.leaves(found))
        close(found, function(*clouds(CPU)), 1e-3)


@DEVICES
def test_indices_are_those_of_the_cpu(device: Any) -> None:
    def every(x: Any, y: Any, b: Any) -> Any:
        D = Vi(x).sqdist(Vj(y))
        return [D.argmin(axis) for axis in (0, 1)] + [D.argKmin(5, axis) for axis in (0, 1)]

    for one, other in zip(every(*clouds(device)), every(*clouds(CPU)), strict=True):
        assert (np.asarray(one) == np.asarray(other)).mean() > 0.999


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_half_precision_is_storage(dtype: str) -> None:
    arrays = clouds(GPUS[0], dtype)
    found = gaussian(*arrays)
    assert found.dtype == dtype
    close(found.astype("float32"), gaussian(*(a.astype("float32") for a in arrays)), 1e-2)


def test_batches_few_rows_and_ranges() -> None:
    rng = np.random.default_rng(1)
    x, y = (jnp.asarray(rng.standard_normal(s), "float32") for s in ((2, 4, 1, 3), (1, 20_000, 3)))
    total = jax.jit(lambda x, y: (-(LazyTensor(x) - LazyTensor(y)).square().sum(-1)).exp().sum(2))
    close(total(*jax.device_put((x, y), GPUS[0])), total(*jax.device_put((x, y), CPU)))
    blocks = BlockRanges.from_blocks((M, N), [[0, 500], [500, M]], [[0, 1000], [1000, N]])
    conv = Genred("Exp(-SqDist(x,y))*b", ["x = Vi(3)", "y = Vj(3)", "b = Vj(2)"], axis=1)
    found, wanted = (conv(*clouds(device), ranges=blocks) for device in (GPUS[0], CPU))
    close(found, wanted)


def test_a_loop_on_the_device() -> None:
    """Kernels between those of XLA, without a word from the host."""

    @jax.jit
    def steps(x: Any, y: Any, b: Any) -> Any:
        return lax.fori_loop(0, 50, lambda _, x: x + 0.01 * jnp.tanh(gaussian(x, y, b)[:, :1]), x)

    close(steps(*clouds(GPUS[0])), steps(*clouds(CPU)), 1e-3)


def test_vmap_and_scan() -> None:
    def run(x: Any, y: Any, b: Any) -> Any:
        many = jax.vmap(gaussian, (0, None, None))(jnp.stack([x, 2 * x]), y, b)
        _, more = lax.scan(lambda c, s: (c, gaussian(c * s, y, b)), x, jnp.arange(1.0, 4.0))
        return many, more

    close(jax.jit(run)(*clouds(GPUS[0])), jax.jit(run)(*clouds(CPU)))


def test_arrays_in_host_memory_pass_through_the_gpu() -> None:
    arrays = clouds(CPU)
    with foldwise.device("cuda"):
        found = jax.jit(jax.grad(lambda *a: gaussian(*a).sum()))(*arrays)
    assert found.devices() == {CPU}
    close(found, jax.grad(lambda *a: gaussian(*a).sum())(*arrays))


def test_many_calls_leave_no_memory_behind() -> None:
    rng = np.random.default_rng(2)
    few = jax.device_put(jnp.asarray(rng.standard_normal((4, 3)), "float32"), GPUS[0])
    many = jax.device_put(jnp.asarray(rng.standard_normal((100_000, 3)), "float32"), GPUS[0])
    run = jax.jit(lambda x, y: (-Vi(x).sqdist(Vj(y))).exp().sum(1))
    sizes = []
    for n in range(2000):
        out = run(few, many)
        if n in (100, 1999):
            out.block_until_ready()
            sizes.append(GPUS[0].memory_stats()["bytes_in_use"])
    assert sizes[1] <= sizes[0]
