"""JAX: values, derivatives of any order, and all the ways in which JAX transforms a program."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax

import foldwise
import foldwise.jax
from foldwise import (
    BlockRanges,
    Genred,
    KernelSolve,
    LazyTensor,
    NotDifferentiableError,
    Pm,
    Vi,
    Vj,
)
from foldwise.compute import jax as bridge
from foldwise.compute import xla
from tests.engine import scripts

M, N = 7, 11
Compute = Callable[..., Any]


@pytest.fixture(autouse=True)
def on_the_processor() -> Iterator[None]:
    """Also where JAX has a GPU."""
    with jax.default_device(jax.devices("cpu")[0]):
        yield


@pytest.fixture
def wide() -> Iterator[None]:
    """64-bit types, which are off by default."""
    jax.config.update("jax_enable_x64", True)
    yield
    jax.config.update("jax_enable_x64", False)


def clouds(dtype: str = "float64", m: int = M, n: int = N) -> tuple[Any, ...]:
    rng = np.random.default_rng(0)
    shapes = ((m, 3), (n, 3), (n, 2))
    return tuple(jnp.asarray(rng.standard_normal(shape).astype(dtype)) for shape in shapes)


def close(found: Any, wanted: Any, tolerance: float = 1e-9) -> None:
    """Two trees of arrays, of one structure, up to rounding."""
    leaves, structure = jax.tree.flatten(wanted)
    assert jax.tree.structure(found) == structure
    for one, other in zip(jax.tree.leaves(found), leaves, strict=True):
        assert isinstance(one, jax.Array) and one.shape == other.shape
        scale = max(1.0, float(jnp.abs(other).max(initial=0)))
        np.testing.assert_allclose(one, other, rtol=tolerance, atol=tolerance * scale)


def squares(x: Any, y: Any) -> Any:
    return ((x[:, None] - y) ** 2).sum(-1)


# The computations: with Foldwise, and by way of all pairs.
COMPUTATIONS: dict[str, tuple[Compute, Compute]] = {
    "sum": (
        lambda x, y, b: ((-Vi(x).sqdist(Vj(y)) * 0.7).exp() * Vj(b)).sum(1),
        lambda x, y, b: jnp.exp(-0.7 * squares(x, y)) @ b,
    ),
    "sum over i": (
        lambda x, y, b: ((-Vi(x).sqdist(Vj(y))).exp() * Vj(b)).sum(0),
        lambda x, y, b: jnp.exp(-squares(x, y)).sum(0)[:, None] * b,
    ),
    "matrix": (
        lambda x, y, b: (-Vi(x).sqdist(Vj(y))).exp() @ b[:, 0],
        lambda x, y, b: jnp.exp(-squares(x, y)) @ b[:, 0],
    ),
    "parameter": (
        lambda x, y, b: (-Pm(jnp.exp(b[0, 0])) * Vi(x).sqdist(Vj(y))).exp().sum(1),
        lambda x, y, b: jnp.exp(-jnp.exp(b[0, 0]) * squares(x, y)).sum(1, keepdims=True),
    ),
    "logsumexp": (
        lambda x, y, b: (Vj(b) - Vi(x).sqdist(Vj(y))).logsumexp(1),
        lambda x, y, b: jax.nn.logsumexp(b[None] - squares(x, y)[..., None], 1),
    ),
    "softmax": (
        lambda x, y, b: (-Vi(x).sqdist(Vj(y))).sumsoftmaxweight(Vj(b), 1),
        lambda x, y, b: jax.nn.softmax(-squares(x, y), 1) @ b,
    ),
    "prod": (
        lambda x, y, b: (0.01 * Vi(x).sqdist(Vj(y)) + 0.8).prod(1),
        lambda x, y, b: (0.01 * squares(x, y) + 0.8).prod(1, keepdims=True),
    ),
    "smallest": (
        lambda x, y, b: (Vi(x).sqdist(Vj(y)) + Vj(b).sum(-1)).Kmin(3, axis=1),
        lambda x, y, b: jnp.sort(squares(x, y) + b.sum(-1), 1)[:, :3],
    ),
    "largest of vectors": (
        lambda x, y, b: (Vi(x) * Vj(y) + Vj(y) ** 2).max(0),
        lambda x, y, b: (x[:, None] * y + y**2).max(0),
    ),
    "standard deviation": (
        lambda x, y, b: Vi(x).sqdist(Vj(y)).std(1),
        lambda x, y, b: squares(x, y).std(1, keepdims=True),
    ),
    "complex": (
        lambda x, y, b: abs((Vi(x[:, :2]) * Vj(lax.complex(b, b[::-1])).exp()).sum(1)),
        lambda x, y, b: jnp.abs(x[:, :2] * jnp.exp(lax.complex(b, b[::-1])).sum(0)),
    ),
}
PAIRS = pytest.mark.parametrize(("ours", "dense"), COMPUTATIONS.values(), ids=[*COMPUTATIONS])


def loss(compute: Compute) -> Compute:
    return lambda *arrays: jnp.sin(compute(*arrays)).sum()


# ------------------------------------------------------------------------------------ values


@PAIRS
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_values(ours: Compute, dense: Compute, dtype: str, wide: None) -> None:
    arrays = clouds(dtype)
    wanted = dense(*arrays)
    for compute in (ours, jax.jit(ours)):
        found = compute(*arrays)
        assert found.dtype == dtype
        close(found, wanted, 1e-4 if dtype == "float32" else 1e-11)


@pytest.mark.parametrize("axis", [0, 1])
def test_numbers_and_indices_are_those_of_numpy(axis: int) -> None:
    x, y, b = clouds("float32", 300, 500)

    def every(x: Any, y: Any, b: Any) -> list[Any]:
        D = Vi(x).sqdist(Vj(y)) * 0.3
        found: list[Any] = [
            D.sum(axis), D.prod(axis), D.count(axis), D.any(axis), D.all(axis), D.mean(axis),
            D.logsumexp(axis), D.sumsoftmaxweight(Vj(b), axis), D.min(axis),
            D.argmin(axis), *D.min_argmin(axis), D.max(axis), D.argmax(axis), *D.max_argmax(axis),
            D.Kmin(3, axis), D.argKmin(3, axis), *D.Kmin_argKmin(3, axis),
            (D * Vj(b)).Kmin(2, axis), D.sum(axis, summation="kahan"),
            D.sum(axis, accumulator="float64"),
        ]  # fmt: skip
        return found

    wanted = every(*map(np.asarray, (x, y, b)))
    for found in (every(x, y, b), jax.jit(every)(x, y, b)):
        for one, other in zip(found, wanted, strict=True):
            assert one.shape == other.shape
            assert one.dtype == {"int64": "int32"}.get(str(other.dtype), str(other.dtype))
            # XLA has its threads take denormal numbers for 0.
            np.testing.assert_allclose(one, other, rtol=0, atol=1e-37)
    # XLA rounds the arithmetic after the sums in its own way.
    found = (Vi(x).sqdist(Vj(y)) * 0.3).var(axis)
    wanted = (Vi(np.asarray(x)).sqdist(Vj(np.asarray(y))) * 0.3).var(axis)
    np.testing.assert_allclose(found, wanted, rtol=1e-6)


def test_types_follow_jax(wide: None) -> None:
    x, y, _ = clouds("float32")

    def total(x: Any, y: Any, scale: Any) -> Any:
        return (Vi(x).sqdist(Vj(y)) * scale).sum(1)

    assert total(x, y, 0.5).dtype == np.float32
    assert total(x, y, jnp.asarray(0.5)).dtype == np.float32  # of a weak type
    assert total(x, y, np.float64(0.5)).dtype == np.float32  # a number, not an array
    assert total(x, y, jnp.float64(0.5) + jnp.zeros(1)).dtype == np.float64
    assert total(x.astype("float64"), y, 0.5).dtype == np.float64
    assert Vi(x).sqdist(Vj(y)).argmin(1).dtype == np.int64
    close(total(x, y, 0.1), 0.1 * squares(x, y).sum(1, keepdims=True), 1e-5)


def test_float64_becomes_float32_where_jax_says_so() -> None:
    x = np.ones((M, 3))
    assert Vi(jnp.asarray(x)).sqdist(Vj(jnp.asarray(x))).sum(1).dtype == np.float32


@pytest.mark.parametrize("dtype", [jnp.float16, jnp.bfloat16])
def test_half_precision_is_storage(dtype: Any) -> None:
    arrays = clouds("float32")
    ours, _ = COMPUTATIONS["sum"]
    half = [a.astype(dtype) for a in arrays]
    found, grads = jax.jit(jax.value_and_grad(lambda *a: ours(*a).sum(), (0, 1, 2)))(*half)
    assert found.dtype == dtype and all(g.dtype == dtype for g in grads)
    exact = [a.astype("float32") for a in half]
    close(ours(*half).astype("float32"), ours(*exact), 1e-2)
    wanted = jax.grad(lambda *a: ours(*a).sum(), (0, 1, 2))(*exact)
    close([g.astype("float32") for g in grads], [*wanted], 2e-2)
    assert ours(half[0], *arrays[1:]).dtype == np.float32


def test_formulas_as_text() -> None:
    x, y, b = clouds("float32")
    aliases = ["g = Pm(1)", "x = Vi(3)", "y = Vj(3)", "b = Vj(2)"]
    conv = Genred("Exp(-g*SqDist(x,y))*b", aliases, axis=1)
    wanted = jnp.exp(-0.5 * squares(x, y)) @ b
    for g in (0.5, jnp.asarray(0.5), jnp.asarray([0.5])):
        close(conv(g, x, y, b), wanted, 1e-5)
        close(jax.jit(conv)(g, x, y, b), wanted, 1e-5)
    slope = jax.grad(lambda g: conv(g, x, y, b).sum())(0.5)
    close(
        slope,
        -(squares(x, y) @ b * 0 + (squares(x, y) * jnp.exp(-0.5 * squares(x, y))) @ b).sum(),
        1e-4,
    )
    both = Genred("SqDist(x,y)", aliases[1:3], "max_sumshiftexp", axis=1)
    assert both(x, y).shape == (M, 2)


def test_batches() -> None:
    rng = np.random.default_rng(1)
    x, y = (rng.standard_normal(s).astype("float32") for s in ((2, 1, 5, 1, 3), (4, 1, 6, 3)))

    def total(x: Any, y: Any) -> Any:
        return (-((LazyTensor(x) - LazyTensor(y)) ** 2).sum(-1)).exp().sum(3)

    np.testing.assert_array_equal(total(jnp.asarray(x), jnp.asarray(y)), total(x, y))


def test_empty_arrays() -> None:
    x, y, _ = clouds("float32")
    D = Vi(x).sqdist(Vj(y[:0]))
    assert (D.sum(1) == 0).all() and (D.min(1) == np.inf).all()
    assert Vi(x[:0]).sqdist(Vj(y)).sum(1).shape == (0, 1)
    slope = jax.grad(
        lambda x: jnp.where(jnp.isfinite(d := Vi(x).sqdist(Vj(y[:0])).min(1)), d, 0).sum()
    )
    assert (slope(x) == 0).all()


def test_ranges(wide: None) -> None:
    x, y, b = clouds()
    ranges = BlockRanges.from_mask([[True, False], [True, True]], [3, 4], [6, 5])
    mask = jnp.zeros((M, N)).at[:, :6].set(1).at[3:].set(1)

    def ours(x: Any, y: Any, b: Any) -> Any:
        return ((-Vi(x).sqdist(Vj(y))).exp() * Vj(b)).sum(1, ranges=ranges)

    def dense(x: Any, y: Any, b: Any) -> Any:
        return (mask * jnp.exp(-squares(x, y))) @ b

    close(jax.jit(ours)(x, y, b), dense(x, y, b))
    grad = [jax.jit(jax.grad(loss(f), (0, 1, 2)))(x, y, b) for f in (ours, dense)]
    close(*grad)
    close(*(jax.hessian(loss(f))(x, y, b) for f in (ours, dense)))
    rows, columns = jnp.asarray([[0, 3], [3, 7]]), jnp.asarray([[0, 6], [0, 11]])
    assert BlockRanges.from_blocks((M, N), rows, columns) == ranges


def test_lazytensors_are_kept_copied_and_pickled() -> None:
    x, y, _ = clouds("float32")
    x_i = Vi(x)
    K = (-x_i.sqdist(Vj(y))).exp()
    for made in (K, copy.deepcopy(K), pickle.loads(pickle.dumps(K))):
        close(made.sum(1), K.sum(1))
    assert "jax" in repr(K) and K.dtype == "float32"
    close(
        K.grad(x_i, 1.0).sum(1),
        jax.grad(lambda x: (-Vi(x).sqdist(Vj(y))).exp().sum(1).sum())(x),
        1e-5,
    )
    assert foldwise.jax.LazyTensor is LazyTensor


# -------------------------------------------------------------------------------- derivatives


def directions(arrays: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(jnp.cos(3 * a) for a in arrays)


@PAIRS
def test_first_derivatives(ours: Compute, dense: Compute, wide: None) -> None:
    check_first_derivatives(ours, dense)


def check_first_derivatives(ours: Compute, dense: Compute) -> None:
    arrays = clouds()
    wanted = jax.grad(loss(dense), (0, 1, 2))(*arrays)
    close(jax.grad(loss(ours), (0, 1, 2))(*arrays), wanted)
    close(jax.jit(jax.grad(loss(ours), (0, 1, 2)))(*arrays), wanted)
    along = directions(arrays)
    close(jax.jvp(ours, arrays, along), jax.jvp(dense, arrays, along))
    _, linear = jax.linearize(ours, *arrays)
    close(linear(*along), jax.jvp(dense, arrays, along)[1])


@PAIRS
def test_second_derivatives(ours: Compute, dense: Compute, wide: None) -> None:
    arrays = clouds()

    def twice(compute: Compute) -> Any:
        def slopes(*arrays: Any) -> Any:
            return sum((g**2).sum() for g in jax.grad(loss(compute), (0, 1, 2))(*arrays))

        return jax.jit(jax.grad(slopes, (0, 1, 2)))(*arrays)

    close(twice(ours), twice(dense), 1e-8)


@pytest.mark.parametrize("name", ["sum over i", "logsumexp", "smallest", "complex"])
def test_hessians(name: str, wide: None) -> None:
    hessians = (jax.jit(jax.hessian(loss(f), (0, 2)))(*clouds()) for f in COMPUTATIONS[name])
    close(*hessians, 1e-8)


@pytest.mark.parametrize("name", ["sum", "logsumexp", "smallest"])
def test_third_derivatives(name: str, wide: None) -> None:
    arrays = clouds()

    def third(compute: Compute) -> Any:
        along = directions(arrays)
        value = lambda *a: jax.jvp(compute, a, along)[1]  # noqa: E731
        slopes = lambda *a: jax.grad(loss(value), (0, 1))(*a)  # noqa: E731
        return jax.jvp(slopes, arrays, along)[1]

    close(third(COMPUTATIONS[name][0]), third(COMPUTATIONS[name][1]), 1e-8)


@pytest.mark.parametrize("name", ["matrix", "parameter", "logsumexp", "smallest"])
def test_vmap(name: str, wide: None) -> None:
    (ours, dense), (x, y, b) = COMPUTATIONS[name], clouds()
    many = jnp.stack([x, 2 * x, 0.5 * x], 1)
    for axes, arrays in (
        ((1, None, None), (many, y, b)),
        ((None, None, 0), (x, y, jnp.stack([b, b + 1]))),
    ):
        close(*(jax.vmap(f, axes)(*arrays) for f in (ours, dense)))
        close(
            *(jax.jit(jax.vmap(jax.grad(loss(f), (0, 1, 2)), axes))(*arrays) for f in (ours, dense))
        )
    nested = jax.vmap(jax.vmap(ours, (None, None, 0)), (1, None, None))(
        many, y, jnp.stack([b, b + 1])
    )
    close(
        nested,
        jax.vmap(jax.vmap(dense, (None, None, 0)), (1, None, None))(many, y, jnp.stack([b, b + 1])),
    )
    close(
        *(
            jax.grad(lambda m, f=f: loss(jax.vmap(f, (1, None, None)))(m, y, b))(many)
            for f in (ours, dense)
        )
    )


def test_checkpoint_and_scan(wide: None) -> None:
    x, y, b = clouds()

    def run(compute: Compute) -> Any:
        @jax.checkpoint
        def step(x: Any, b: Any) -> Any:
            out = compute(x, y, b)
            return x + 0.1 * jnp.tanh(out).sum(1, keepdims=True), out.sum()

        def total(x: Any, bs: Any) -> Any:
            end, outs = lax.scan(step, x, bs)
            return (end**2).sum() + outs.sum()

        return jax.jit(jax.value_and_grad(total, (0, 1)))(x, jnp.stack([b, b + 1, 2 * b]))

    close(run(COMPUTATIONS["sum"][0]), run(COMPUTATIONS["sum"][1]))


def test_loops_and_conditions(wide: None) -> None:
    x, y, b = clouds()
    ours, dense = COMPUTATIONS["sum"]

    def run(compute: Compute) -> Any:
        found = lax.fori_loop(0, 3, lambda _, x: x + 0.1 * compute(x, y, b)[:, :1], x)
        return lax.cond(
            found.sum() > 0, lambda: compute(found, y, b), lambda: compute(-found, y, b)
        )

    close(jax.jit(run, static_argnums=0)(ours), run(dense))
    with jax.disable_jit():
        close(jax.grad(loss(ours))(x, y, b), jax.grad(loss(dense))(x, y, b))


def test_transposition_of_what_is_linear() -> None:
    x, y, b = clouds("float32")
    K = jnp.exp(-squares(x, y))
    g = jnp.ones((M, 2))
    (found,) = jax.linear_transpose(lambda b: (-Vi(x).sqdist(Vj(y))).exp() @ b, b)(g)
    close(found, K.T @ g, 1e-5)
    # Only the argument itself says how many columns there are.
    (found,) = jax.linear_transpose(lambda b: (Vj(b) + Pm(jnp.zeros(2))).sum(1), b)(
        jnp.ones((1, 2))
    )
    close(found, jnp.ones((N, 2)))
    slope = jax.grad(lambda p: (Vj(b) * 0 + Pm(p)).sum(1).sum())(jnp.ones(2))
    close(slope, N * jnp.ones(2))
    with pytest.raises(TypeError, match="not linear"):
        jax.linear_transpose(lambda b: (Vj(b) ** 2 * Vi(x)[..., 0]).sum(1), b)(g)


def test_what_does_not_move() -> None:
    x, y, b = clouds("float32")
    D = lambda x: Vi(x).sqdist(Vj(y))  # noqa: E731
    for still in (lambda x: D(x).argmin(1), lambda x: D(x).count(1), lambda x: D(x).argKmin(2, 1)):
        assert (jax.grad(lambda x, f=still: f(x).astype("float32").sum())(x) == 0).all()
    assert (jax.grad(lambda x: (Vi(x) - Vj(y)).floor().sum(1).sum())(x) == 0).all()
    assert jax.jacrev(lambda b: (-D(x)).exp().sum(1))(b).shape == (M, 1, N, 2)
    conv = Genred("SqDist(x,y)", ["x = Vi(3)", "y = Vj(3)"], "max_sumshiftexp", axis=1)
    with pytest.raises(NotDifferentiableError, match="max_sumshiftexp"):
        jax.grad(lambda x: conv(x, y).sum())(x)


def test_a_wrong_derivative_is_noticed(monkeypatch: pytest.MonkeyPatch, wide: None) -> None:
    ours, dense = COMPUTATIONS["sum"]
    right = bridge.tangent

    def wrong(spec: Any, moving: Any) -> Any:
        found = right(spec, moving)
        return found and replace(
            found, spec=replace(found.spec, formula=1.001 * found.spec.formula)
        )

    monkeypatch.setattr(bridge, "tangent", wrong)
    with pytest.raises(AssertionError):
        check_first_derivatives(lambda *a: ours(*a), dense)


# -------------------------------------------------------------------------------- systems


def test_linear_systems(wide: None) -> None:
    x = clouds()[0]
    b = jnp.sin(x[:, :2])
    solve = KernelSolve("Exp(-SqDist(x,y))*b", ["x = Vi(3)", "y = Vj(3)", "b = Vj(2)"], "b", axis=1)

    def ours(x: Any, b: Any, alpha: Any) -> Any:
        return solve(x, x, b, alpha=alpha, eps=1e-12)

    def dense(x: Any, b: Any, alpha: Any) -> Any:
        return jnp.linalg.solve(jnp.exp(-squares(x, x)) + alpha * jnp.eye(M), b)

    arrays = (x, b, jnp.asarray(0.5))
    close(ours(*arrays), dense(*arrays))
    close((-Vi(x).sqdist(Vj(x))).exp().solve(b, alpha=0.5, eps=1e-12), dense(*arrays))
    for change in (
        lambda f: jax.jit(jax.grad(loss(f), (0, 1, 2))),
        lambda f: jax.hessian(loss(f), (1, 2)),
    ):
        close(change(ours)(*arrays), change(dense)(*arrays), 1e-7)
    alphas = jnp.asarray([0.5, 1.0])
    close(*(jax.vmap(f, (None, None, 0))(x, b, alphas) for f in (ours, dense)), 1e-7)


# -------------------------------------------------------------------------------- errors

# A program that has run before gives the second one.
RAISED = (jax.errors.JaxRuntimeError, ValueError)


def test_errors_are_raised_where_the_formula_is_written() -> None:
    x, y, b = clouds("float32")
    with pytest.raises(foldwise.DimensionError, match=r"\(7, 1, 3\) - \(1, 11, 2\)"):
        jax.jit(lambda x, b: Vi(x) - Vj(b))(x, b)
    with pytest.raises(TypeError, match="numpy arrays, the other jax arrays"):
        Vi(np.asarray(x)) - Vj(y)
    with pytest.raises(TypeError, match=r"x\.astype\(jnp\.float32\)"):
        Vi(jnp.arange(6).reshape(2, 3)).exp()
    conv = Genred("SqDist(x,y)", ["x = Vi(3)", "y = Vj(3)"], axis=1)
    with pytest.raises(TypeError, match="out= needs an array that can be written to"):
        conv(x, y, out=jnp.zeros((M, 1)))


def test_more_columns_than_an_index_can_count() -> None:
    x = jnp.zeros((M, 1))
    many = jax.ShapeDtypeStruct((2**31, 1), np.float32)
    with pytest.raises(ValueError, match="jax_enable_x64"):
        jax.eval_shape(lambda y: Vi(x).sqdist(Vj(y)).argmin(1), many)
    assert jax.eval_shape(lambda y: Vi(x).sqdist(Vj(y)).sum(1), many).shape == (M, 1)


def test_what_is_raised_inside_a_compiled_program_comes_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    x, y, b = clouds("float32")
    run = jax.jit(lambda *a: COMPUTATIONS["sum"][0](*a) + 1)
    wanted = run(x, y, b)
    for raised in (ValueError("no such thing"), MemoryError("not so much"), KeyboardInterrupt()):

        def refuse(*_: Any, raised: BaseException = raised, **__: Any) -> None:
            raise raised

        with monkeypatch.context() as patched:
            patched.setattr(xla, "evaluate", refuse)
            with pytest.raises(RAISED, match=f"{type(raised).__name__}: {raised}"):
                run(x, y, b).block_until_ready()
        close(run(x, y, b), wanted)


def test_a_gpu_that_is_not_there() -> None:
    x, y, b = clouds("float32")
    ours = COMPUTATIONS["sum"][0]
    with foldwise.device("cuda"), pytest.raises(RAISED, match="GPUs"):
        ours(x, y, b).block_until_ready()
    conv = Genred("SqDist(x,y)", ["x = Vi(3)", "y = Vj(3)"], axis=1)
    with foldwise.device("cuda"), pytest.raises(RAISED, match="GPUs"):
        jax.jit(lambda x: conv(x, y))(x).block_until_ready()


# -------------------------------------------------------------------------------- programs


def test_settings_are_those_of_the_place_where_a_program_is_traced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    x, y, b = clouds("float32")
    seen: list[tuple[int, str]] = []
    right = xla.evaluate

    def watched(*arguments: Any, **options: Any) -> Any:
        seen.append((foldwise.engine.options.thread_count(), foldwise.engine.options.device_name()))
        return right(*arguments, **options)

    monkeypatch.setattr(xla, "evaluate", watched)
    monkeypatch.setenv("FOLDWISE_NUM_THREADS", "3")
    run = jax.jit(COMPUTATIONS["sum"][0])
    with foldwise.threads(5):
        run(x, y, b)
    run(x, y, b)
    COMPUTATIONS["sum"][0](x, y, b)
    assert seen == [(5, "cpu"), (5, "cpu"), (3, "cpu")]


def test_numbers_are_not_compiled_in() -> None:
    """Neither in a kernel nor in a program of XLA."""
    x, y, b = clouds("float32")
    total = lambda scale: (Vi(x).sqdist(Vj(y)) * scale).sum(1)  # noqa: E731
    wanted = squares(x, y).sum(1, keepdims=True)
    close(total(0.5), 0.5 * wanted, 1e-5)
    before = xla._computation.cache_info().misses
    for scale in (1.5, 2.5, 3.5):
        close(total(scale), scale * wanted, 1e-5)
    assert xla._computation.cache_info().misses == before


def test_a_program_is_stored_and_loaded() -> None:
    """Another process may find it in JAX's cache on disk: all that it needs is in its text."""
    spec_text = jax.jit(COMPUTATIONS["sum"][0]).lower(*clouds("float32")).as_text()
    assert "Sum#J#" in spec_text
    ranges = BlockRanges.band(100, 3, size=7)
    _, y, _ = clouds("float32")
    seen: list[Any] = []

    def trace(y: Any) -> Any:
        return Vi(y).sqdist(Vj(y)).sum(1)

    for eqn in jax.make_jaxpr(trace)(y).eqns:
        if eqn.primitive.name == "foldwise_map_reduce":
            seen.append(eqn.params["asked"])
    (asked,) = seen
    asked = asked._replace(ranges=ranges, threads=4, device="cuda:1")
    assert xla._computation(asked.text().encode()) == asked


SEVERAL_DEVICES = """
import os
os.environ["XLA_FLAGS"] = "--xla_force_host_platform_device_count=2"
import jax, jax.numpy as jnp, numpy as np, foldwise
from jax.sharding import Mesh, NamedSharding, PartitionSpec as P
conv = foldwise.Genred("Exp(-SqDist(x,y))", ["x = Vi(3)", "y = Vj(3)"], axis=1)
rng = np.random.default_rng(0)
x, y = (jnp.asarray(rng.standard_normal((n, 3)), "float32") for n in (20, 30))
wanted, slope = conv(x, y), jax.grad(lambda y: conv(x, y).sum())(y)
first, second = jax.devices()
assert conv(jax.device_put(x, second), y).devices() == {second}
try:
    conv(jax.device_put(x, second), jax.device_put(y, first))
    assert False
except ValueError as error:
    assert "incompatible devices" in str(error)
mesh = Mesh(np.array([first, second]), ("i",))
found = conv(jax.device_put(x, NamedSharding(mesh, P("i"))), y)
np.testing.assert_allclose(found, wanted, rtol=1e-6)
shared = jax.shard_map(conv, mesh=mesh, in_specs=(P("i"), P()), out_specs=P("i"), check_vma=False)
np.testing.assert_allclose(jax.jit(shared)(x, y), wanted, rtol=1e-6)
found = jax.jit(jax.grad(lambda y: shared(x, y).sum()))(y)
np.testing.assert_allclose(found, slope, rtol=1e-5, atol=1e-5)
"""


def test_several_devices() -> None:
    scripts.run(SEVERAL_DEVICES)


def test_ctrl_c_is_never_a_result() -> None:
    """Neither while kernels run nor before Python has even begun: the result is an error then."""
    scripts.run("""
import os, signal, threading, time
import jax, jax.numpy as jnp, foldwise
from foldwise import Vi, Vj

x = jnp.zeros((200_000, 3))
y = jnp.zeros((2_000_000, 3))
run = jax.jit(lambda x, y: (-Vi(x).sqdist(Vj(y))).exp().sum(1))
run(x[:10], y[:10]).block_until_ready()
run.lower(x, y).compile()
def interrupt():
    time.sleep(2)
    os.kill(os.getpid(), signal.SIGINT)
threading.Thread(target=interrupt, daemon=True).start()
start = time.monotonic()
try:
    run(x, y).block_until_ready()
    assert False, "nobody interrupted it"
except (KeyboardInterrupt, jax.errors.JaxRuntimeError, ValueError) as error:
    assert isinstance(error, KeyboardInterrupt) or "KeyboardInterrupt" in str(error), error
assert time.monotonic() - start < 20
""")


def test_a_program_may_end_while_work_is_under_way() -> None:
    scripts.run("""
import jax, jax.numpy as jnp, foldwise
x = jnp.zeros((20_000, 3))
y = foldwise.Vi(x).sqdist(foldwise.Vj(x)).sum(1)
""")
