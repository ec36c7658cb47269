"""Products with a kernel matrix that is never stored, under JAX (jax-ml/jax, issues 7856 and 787).

The question was whether `exp(-|x_i - x_j|^2) @ y` can be had for 160,000 points without its table
of 100 GB, with derivatives. A `LazyTensor` is a pytree, so functions take it, return it and are
transformed by JAX; the memory that XLA takes grows with the number of points.
"""

from __future__ import annotations

import sys
import time

import jax
import jax.numpy as jnp

from foldwise.jax import Vi, Vj


@jax.jit
def kernel(x, width):
    """The matrix, as a formula of points and a width: a LazyTensor."""
    return (-Vi(x).sqdist(Vj(x)) / jnp.square(width)).exp()


def energy(x, width, y):
    """A quadratic form with the matrix."""
    return y @ (kernel(x, width) @ y)


def dense(x, width, y):
    return y @ jnp.exp(-((x[:, None] - x) ** 2).sum(-1) / width**2) @ y


@jax.jit
def largest(K, b):
    """The largest eigenvalue of a matrix that is given, by power iterations."""

    def step(b, _):
        a = K @ b
        return a / jnp.linalg.norm(a), b @ a

    return jax.lax.scan(step, b / jnp.linalg.norm(b), length=20)[1][-1]


def lengths(x):
    """The sum of all distances, whose second derivatives were asked for in issue 787."""
    return (Vi(x).sqdist(Vj(x)) + 1e-6).sqrt().sum(axis=1).sum()


def main(n: int = 40_000) -> None:
    """Products, gradients, products with Hessians, and eigenvalues, on `n` points."""
    keys = jax.random.split(jax.random.key(0), 3)
    x, y = jax.random.uniform(keys[0], (n, 2)), jax.random.normal(keys[1], (n,))
    few = min(n, 300)

    program = jax.jit(lambda x, y: kernel(x, 0.5) @ y).lower(x, y).compile()
    start = time.perf_counter()
    a = jax.block_until_ready(program(x, y))
    print(f"K @ y, {n:,} points: {(time.perf_counter() - start) * 1e3:.0f} ms")
    memory = program.memory_analysis().temp_size_in_bytes
    print(f"memory beside arguments and results: {memory:,} bytes; table: {4 * n**2:,}")
    assert memory < 100 * n
    wanted = jnp.exp(-((x[:5, None] - x) ** 2).sum(-1) / 0.25) @ y
    assert jnp.allclose(a[:5], wanted, atol=1e-4 * abs(wanted).max() + 1e-3)

    # Derivatives in points, width and vector.
    slope = jax.jit(jax.grad(energy, (0, 1, 2)))
    found, exact = (f(x[:few], 0.5, y[:few]) for f in (slope, jax.grad(dense, (0, 1, 2))))
    error = max(float(abs(p - q).max() / abs(q).max()) for p, q in zip(found, exact, strict=True))
    print(f"gradients in points, width and vector: error {error:.0e}")
    assert error < 1e-4

    v = jax.random.normal(keys[2], x.shape)
    product = jax.jit(lambda x, v: jax.jvp(jax.grad(lengths), (x,), (v,))[1])
    hessian = jax.hessian(lambda x: jnp.sqrt(((x[:, None] - x) ** 2).sum(-1) + 1e-6).sum())
    exact = jnp.tensordot(hessian(x[:50]), v[:50], 2)
    error = float(abs(product(x[:50], v[:50]) - exact).max() / abs(exact).max())
    print(f"product with the Hessian of a sum of distances: error {error:.0e}")
    assert error < 1e-4

    # A function that takes the matrix; and many widths at once.
    value = largest(kernel(x[:few], 0.5), jnp.ones(few))
    exact = jnp.linalg.eigvalsh(jnp.exp(-((x[:few, None] - x[:few]) ** 2).sum(-1) / 0.25))[-1]
    print(f"largest eigenvalue: {value:.3f}, dense {exact:.3f}")
    assert jnp.allclose(value, exact, rtol=1e-3)
    many = jax.vmap(lambda width: kernel(x[:few], width))(jnp.asarray([0.25, 0.5, 1.0]))
    print(f"three matrices: {many.shape}; sums {many.sum(axis=2).sum(axis=(1, 2))}")
    assert many.shape == (3, few, few, 1)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
