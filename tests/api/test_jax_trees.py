"""LazyTensors in JAX: as arguments and results of transformed and of exported functions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import export, lax
from jax.experimental.sparse import BCOO

import foldwise.jax
from foldwise import BlockRanges, LazyTensor, Pm, Vi, Vij, Vj, block, kron
from foldwise.arrays import containers
from tests.engine import scripts

M, N = 5, 7
RNG = np.random.default_rng(0)
X, Y, B = (jnp.asarray(RNG.standard_normal(s), "float32") for s in ((M, 3), (N, 3), (N, 2)))


def gaussian(x: Any, y: Any, scale: Any = 0.5) -> Any:
    return (-Vi(x).sqdist(Vj(y)) * scale).exp()


def near(found: Any, wanted: Any) -> None:
    np.testing.assert_allclose(found, wanted, rtol=1e-5, atol=1e-6)


# What a LazyTensor can be, with a function that makes an array of it.
KINDS: dict[str, tuple[Any, Any]] = {
    "scalars": (gaussian(X, Y), lambda K: K @ B),
    "parameter": (gaussian(X, Y, Pm(jnp.asarray(0.3))), lambda K: K.logsumexp(1)),
    "indices": (Vi(X).sqdist(Vj(Y)), lambda K: K.argKmin(2, axis=1)),
    "pairs": (gaussian(X, Y) * Vij(jnp.outer(X[:, 0], Y[:, 0])), lambda K: K.sum(0)),
    "ranges": (
        gaussian(X, Y)[BlockRanges.from_mask([[True, False], [True, True]], [2, 3], [3, 4])],
        lambda K: K.sum(1),
    ),
    "complex": (Vi(X) * Vj(Y + 1j), lambda K: K.sum(1)),
    "integers": (
        Vi(jnp.arange(M)[:, None]) % 3,
        lambda K: (K == Vj(jnp.arange(N)[:, None])).sum(1),
    ),
    "values of pairs": (Vij(BCOO.fromdense(jnp.tri(M, N))) * Vj(B), lambda K: K.sum(1)),
    "tensors": (Vi(X)[..., None] * Vj(Y)[..., None, :], lambda K: K.sum(1)),
    "softmax": (gaussian(X, Y).softmax(1), lambda K: K @ B),
    "labels": (
        foldwise.lookup(jnp.arange(6.0).reshape(3, 2), i=np.arange(M) % 3) * Vj(B),
        lambda K: K.sum(1),
    ),
    "product": (2 * (gaussian(X, Y) @ gaussian(Y, X)) + gaussian(X, X), lambda K: K @ X),
    "blocks": (block([[gaussian(X, Y), None], [None, gaussian(Y, Y)]]), lambda K: K.sum(1)),
    "kronecker": (kron(gaussian(X, X), gaussian(X, Y)), lambda K: K.sum(0)),
}


@pytest.mark.parametrize(("K", "reduced"), KINDS.values(), ids=[*KINDS])
def test_a_lazytensor_is_a_tree_of_its_arrays(K: Any, reduced: Any) -> None:
    leaves, structure = jax.tree.flatten(K)
    assert leaves and all(isinstance(leaf, jax.Array) for leaf in leaves)
    back = jax.tree.unflatten(structure, leaves)
    assert type(back) is type(K) and back.shape == K.shape and back.dtype == K.dtype
    assert jax.tree.structure(back) == structure and hash(jax.tree.structure(back))
    # JAX puts anything in the place of arrays.
    assert jax.tree.leaves(jax.tree.map(lambda _: 0, K)) == [0] * len(leaves)
    near(jax.jit(reduced)(K), reduced(K))
    shapes = jax.eval_shape(lambda K: K, K)
    assert shapes.shape == K.shape
    (container,) = (c for c in containers.CONTAINERS if c.kind is type(K))
    rest = container.parts(K)[1]
    assert container.read(container.write(rest)) == rest
    stacked = jax.vmap(lambda _, K: K, in_axes=(0, None))(jnp.arange(2), K)
    assert stacked.shape == (2, *K.shape)
    near(jax.vmap(reduced)(stacked)[1], reduced(K))


def export_of(function: Any, *arguments: Any) -> Any:
    checks = foldwise.jax.EXPORT_CHECKS
    return export.export(jax.jit(function), disabled_checks=checks)(*arguments)


def test_functions_that_take_and_return_lazytensors() -> None:
    K = jax.jit(gaussian)(X, Y)
    assert isinstance(K, LazyTensor) and K.shape == (M, N, 1)
    near(K @ B, gaussian(X, Y) @ B)

    def energy(K: Any) -> Any:
        return (K @ B).sum()

    slope = jax.grad(energy)(K)
    wanted = jax.grad(lambda x: energy(gaussian(x, Y)))(X)
    assert isinstance(slope, LazyTensor)
    near(jax.tree.leaves(slope)[0][:, 0], wanted)
    stepped = jax.tree.map(lambda a, g: a - 0.1 * g, K, slope)
    near(stepped @ B, gaussian(X - 0.1 * wanted, Y - 0.1 * jax.tree.leaves(slope)[1][0]) @ B)

    def step(K: Any, scale: Any) -> Any:
        return jax.tree.map(lambda a: a * scale, K), K

    end, seen = lax.scan(step, K, jnp.asarray([1.0, 0.5]))
    assert seen.shape == (2, M, N, 1)
    near(seen.sum(2)[1], K.sum(1))
    near(end.sum(1), gaussian(X / 2, Y / 2).sum(1))


def test_batches_stay_together_where_arrays_have_other_numbers_of_axes() -> None:
    """A new axis in front of each array is one axis."""
    many = jnp.stack([Y, 2 * Y])[:, None]
    made = jax.vmap(lambda x: Vi(x).sqdist(LazyTensor(many)))(jnp.stack([X, X + 1]))
    assert made.shape == (2, 2, M, N, 1)
    near(made.sum(3)[1, 0], Vi(X + 1).sqdist(Vj(Y)).sum(1))
    near(made.sum(3)[0, 1], Vi(X).sqdist(Vj(2 * Y)).sum(1))
    pair = jax.vmap(lambda p: Vi(X).sqdist(Vj(Y)) * Pm(p))(jnp.asarray([1.0, 3.0]))
    near(pair.sum(2)[1], 3 * Vi(X).sqdist(Vj(Y)).sum(1))
    K = jax.vmap(lambda x: gaussian(x, Y) @ gaussian(Y, X))(jnp.stack([X, X + 1]))
    near((K @ X)[1], gaussian(X + 1, Y) @ (gaussian(Y, X) @ X))


def test_numbers_belong_to_the_formula() -> None:
    """They are told apart by their bits."""
    traced: list[int] = []

    @jax.jit
    def total(K: Any) -> Any:
        traced.append(1)
        return K.sum(1)

    for scale in (0.5, 0.5, 0.25, float("nan"), float("nan"), 0.0, -0.0):
        total(Vi(X).sqdist(Vj(Y)) * scale)
    assert len(traced) == 5


def test_arrays_of_numpy_become_those_of_jax() -> None:
    K = gaussian(np.asarray(X), np.asarray(Y))
    near(jax.jit(lambda K: K.sum(1))(K), K.sum(1))
    axes = jax.tree.unflatten(jax.tree.structure(K), [0, None])
    stacked = jax.tree.unflatten(jax.tree.structure(K), [np.stack([X, X])[:, :, None], Y[None]])
    found = jax.vmap(lambda K: K.sum(2), in_axes=(axes,))(stacked)
    assert found.shape == (2, 1, M, 1)  # the array that is not mapped keeps its batch axis
    near(found[1, 0], K.sum(1))


@pytest.mark.parametrize(
    "call",
    [
        jnp.exp,
        jax.jit(jnp.tanh),
        jnp.sum,
        jax.nn.softmax,
        lambda K: jnp.add(K, 1),
        lambda K: jnp.matmul(K, B),
        lambda K: jnp.where(K > 0, K, 0),
    ],
)
def test_functions_of_jax_say_what_to_write(call: Any) -> None:
    K = gaussian(X, Y)
    with pytest.raises(TypeError, match=r"^functions of jax.numpy .* K\.exp\(\), .* np\.exp\(K\)"):
        call(K)
    with pytest.raises(TypeError, match=r"^functions of jax.numpy .* put together"):
        jnp.exp(K @ K.T)
    assert isinstance(np.exp(K), LazyTensor)


def test_operators_of_arrays_leave_lazytensors_alone() -> None:
    K, one = gaussian(X, Y), jnp.ones((1, 1, 1))
    for made in (one * K, one + K, one - K, one / K, one**K, one < K, one == K):
        assert isinstance(made, LazyTensor)
    near(X[:, 0] @ K, K.T @ X[:, 0])
    near(X[:, 0] @ (K @ K.T), (K @ K.T) @ X[:, 0])


# --- exported programs

STORED = """
import jax, numpy as np
from jax import export
folder = {folder!r}
x, y, b = (np.load(f"{{folder}}/{{n}}.npy") for n in "xyb")
fixed, sizes = (export.deserialize(open(f"{{folder}}/{{n}}.bin", "rb").read())
                for n in ("fixed", "sizes"))
try:
    fixed.call(x, y, b)
    assert False, "nobody told XLA of Foldwise"
except jax.errors.JaxRuntimeError as error:
    assert "foldwise_map_reduce" in str(error)
import foldwise.jax
trees = export.deserialize(open(f"{{folder}}/trees.bin", "rb").read())
wanted = np.load(f"{{folder}}/wanted.npy")
np.testing.assert_allclose(fixed.call(x, y, b), wanted, rtol=1e-5)
slope = jax.grad(lambda x: sizes.call(x, y, b).sum())(x)
np.testing.assert_allclose(slope, np.load(f"{{folder}}/slope.npy"), rtol=1e-4, atol=1e-5)
np.testing.assert_allclose(sizes.call(x[:2], y[:1], b[:1]).shape, (2, 2))
K = (-foldwise.Vi(x).sqdist(foldwise.Vj(y)) * 0.5).exp()
found, doubled = trees.call(K, b)
np.testing.assert_allclose(found, wanted, rtol=1e-5)
np.testing.assert_allclose(doubled @ jax.numpy.asarray(b), 2 * wanted, rtol=1e-5)
"""


def test_exported_programs(tmp_path: Path) -> None:
    """Stored, loaded by another process, differentiated there, at other sizes; the process needs
    `import foldwise.jax` before the first call."""

    def smooth(x: Any, y: Any, b: Any) -> Any:
        return gaussian(x, y) @ b

    m, n = export.symbolic_shape("m, n")
    symbolic = [jax.ShapeDtypeStruct(s, "float32") for s in ((m, 3), (n, 3), (n, 2))]
    stored = {
        "fixed": export_of(smooth, X, Y, B),
        "sizes": export_of(smooth, *symbolic),
        "trees": export_of(lambda K, b: (K @ b, 2 * K), gaussian(X, Y), B),
    }
    for name, exported in stored.items():
        order = 1 if name == "sizes" else 0
        (tmp_path / f"{name}.bin").write_bytes(exported.serialize(vjp_order=order))
    slope = jax.grad(lambda x: smooth(x, Y, B).sum())(X)
    for name, array in zip(
        ("x", "y", "b", "wanted", "slope"), (X, Y, B, smooth(X, Y, B), slope), strict=True
    ):
        np.save(tmp_path / f"{name}.npy", np.asarray(array))
    scripts.run(STORED.format(folder=str(tmp_path)))
    symbols = Vi(0, 3).sqdist(Vj(1, 3))
    with pytest.raises(TypeError, match="symbolic variables cannot be stored"):
        export_of(lambda K: K, symbols).serialize()


def test_exported_programs_that_are_not_stored() -> None:
    exported = export_of(lambda x, y, b: gaussian(x, y) @ b, X, Y, B)
    near(jax.jit(exported.call)(X, Y, B), gaussian(X, Y) @ B)
