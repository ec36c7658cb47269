"""JAX arrays that are spread over four devices: each device does its part, in both directions."""

from __future__ import annotations

from tests.engine import scripts

SETTING = """
import os
os.environ["XLA_FLAGS"] = "--xla_force_host_platform_device_count=4"
import jax, jax.numpy as jnp, numpy as np, foldwise
from foldwise import BlockRanges, LazyTensor, Vi, Vj
from foldwise.compute import xla
from jax.sharding import Mesh, NamedSharding, PartitionSpec as P

jax.config.update("jax_enable_x64", True)
mesh = Mesh(np.array(jax.devices()).reshape(2, 2), ("p", "q"))
rng = np.random.default_rng(0)
x, y, b = (jnp.asarray(rng.standard_normal(s)) for s in ((8, 3), (12, 3), (12, 2)))

pairs, right = [], xla.evaluate
def watched(spec, arrays, *rest, **named):
    shapes = [a.shape for a in arrays]
    pairs.append(int(np.prod(np.broadcast_shapes(*(s[:-1] for s in shapes)))))
    return right(spec, arrays, *rest, **named)
xla.evaluate = watched

def put(a, *spec):
    return jax.device_put(a, NamedSharding(mesh, P(*spec)))

def gaussian(x, y):
    return (-Vi(x).sqdist(Vj(y))).exp()

def check(compute, arrays, wanted, evaluations, each, spec=None):
    # Each of the four devices evaluates so many times so many pairs.
    pairs.clear()
    found = jax.block_until_ready(jax.jit(compute)(*arrays))
    for one, other in zip(jax.tree.leaves(found), jax.tree.leaves(wanted), strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-9, atol=1e-12)
        assert one.dtype == other.dtype
    if evaluations is not None:
        assert pairs == [each] * 4 * evaluations, pairs
    if spec is not None:
        own = jax.tree.leaves(found)[0]
        assert own.sharding.is_equivalent_to(NamedSharding(mesh, spec), own.ndim), own.sharding
"""


def test_rows_columns_and_batches() -> None:
    scripts.run(
        SETTING
        + """
smooth = lambda x, y, b: gaussian(x, y) @ b
wanted, all_ = smooth(x, y, b), ("p", "q")
for arrays, spec in (
    ((put(x, all_), put(y), put(b)), P(all_)),                      # rows
    ((put(x), put(y, all_), put(b, all_)), P()),                    # columns
    ((put(x, "p"), put(y, "q"), put(b, "q")), P("p")),              # both
    ((put(x, all_), put(y, all_), put(b, all_)), P(all_)),          # columns are collected
    ((put(x, "p"), put(y, "p"), put(b, "q")), P("p")),
):
    check(smooth, arrays, wanted, 1, 24, spec)
# What does not divide evenly stays whole.
check(smooth, (put(x[:6], "p"), put(y[:11]), put(b[:11])), smooth(x[:6], y[:11], b[:11]), 1, 33)
many = jnp.stack([x, 2 * x])
each = jax.vmap(smooth, (0, None, None))
check(each, (put(many, "p", "q"), put(y), put(b)), each(many, y, b), 1, 48, P("p", "q"))
back = jax.grad(lambda *a: (smooth(*a) ** 2).sum(), (0, 1, 2))
slopes = back(x, y, b)
for arrays in (
    (put(x), put(y, all_), put(b, all_)),
    (put(x, "p"), put(y, "q"), put(b, "q")),
):
    check(back, arrays, slopes, 4, 24)
move = lambda *a: jax.jvp(smooth, a, a)
check(move, (put(x, "p"), put(y, "q"), put(b, "q")), move(x, y, b), 2, 24)
K = lambda x, y: gaussian(x, y)
check(lambda K, b: K @ b, (jax.jit(K)(put(x, all_), put(y)), put(b)), wanted, 1, 24, P(all_))
within = BlockRanges.from_mask([[True, False], [True, True]], [4, 4], [5, 7])
some = lambda x, y, b: (gaussian(x, y) * Vj(b)).sum(1, ranges=within)
check(some, (put(x, all_), put(y, "q"), put(b)), some(x, y, b), 1, 96)  # pairs are listed
with mesh:
    check(smooth, (put(x, "p"), put(y), put(b)), wanted, 1, 48, P("p"))
"""
    )


def test_every_reduction_over_divided_columns() -> None:
    scripts.run(
        SETTING
        + """
y = y.at[6].set(y[1]).at[11].set(y[1])  # equals on several devices
far = jnp.where(jnp.arange(12) < 6, -jnp.inf, 0)[:, None]
mine, its, own = put(x), put(y, ("p", "q")), put(b, ("p", "q"))
cut = put(far, ("p", "q"))
D = lambda x, y: Vi(x).sqdist(Vj(y))
for compute in (
    lambda x, y, b: (0.3 * D(x, y)).prod(1),
    lambda x, y, b: (D(x, y) - 2).relu().count(1), lambda x, y, b: D(x, y).T.sum(0),
    lambda x, y, b: D(x, y).min(1), lambda x, y, b: (Vi(x) * Vj(y)).max(1),
    lambda x, y, b: D(x, y).argmin(1), lambda x, y, b: (Vi(x) - Vj(y)).min_argmin(1),
    lambda x, y, b: (-D(x, y)).argmax(1), lambda x, y, b: (Vi(x) * Vj(y)).max_argmax(1),
    lambda x, y, b: D(x, y).Kmin(5, axis=1), lambda x, y, b: D(x, y).argKmin(5, axis=1),
    lambda x, y, b: (Vi(x) - Vj(y)).Kmin_argKmin(4, axis=1),
    lambda x, y, b: D(x, y).logsumexp(1), lambda x, y, b: D(x, y).sum(1, summation="kahan"),
):
    check(compute, (mine, its, own), compute(x, y, b), 1, 24)
mean = lambda x, y, b: (-D(x, y)).sumsoftmaxweight(Vj(b), 1)
check(mean, (mine, its, own), mean(x, y, b), 2, 24)
for far_, cut_ in ((far, cut), (0 * far - jnp.inf, put(0 * far - jnp.inf, ("p", "q")))):
    for compute in (
        lambda y, c: (D(x, y) + Vj(c)).logsumexp(1),
        lambda y, c: (D(x, y) + Vj(c)).sumsoftmaxweight(Vj(y), 1),
        lambda y, c: (-D(x, y) - Vj(c)).argKmin(8, axis=1),
    ):
        check(compute, (its, cut_), compute(y, far_), None, 0)
# Those of which parts do not tell the result of all have their rows divided instead.
weighted = lambda x, y, b: D(x, y).logsumexp(1, weight=Vj(b))
check(weighted, (mine, its, own), weighted(x, y, b), 1, 24)
own_sum = foldwise.reduction("own_sum", identity=0.0, combine=lambda p, q: p + q)
alone = lambda x, y, b: own_sum(D(x, y), axis=1)
check(alone, (mine, its, own), alone(x, y, b), 1, 24)
for compute in (lambda x, y, b: D(x, y).logsumexp(1), mean, lambda x, y, b: D(x, y).Kmin(3, 1)):
    back = jax.grad(lambda *a: (compute(*a) ** 2).sum(), (0, 1))
    check(back, (mine, its, own), back(x, y, b), None, 0)
"""
    )
