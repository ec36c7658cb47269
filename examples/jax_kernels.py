"""Four kernels that XLA stores M x N tables for on a CPU (openxla/xla, issue 49131), with JAX.

N-body, magnetostatics (the law of Biot and Savart), a Gaussian sum and nearest neighbours, each
with its gradients, under `jax.jit`: beside the same in `jax.numpy`. Printed are medians of
interleaved calls, and the memory that XLA takes beside arguments and results.
"""

from __future__ import annotations

import statistics
import sys
import time

import jax
import jax.numpy as jnp

from foldwise.jax import Vi, Vj

SOFTENING = 1e-3


def gravity(x, y, m):
    """`sum_j m_j (x_i - y_j) / |x_i - y_j|^3`, softened."""
    d = Vi(x) - Vj(y)
    return (Vj(m) * d * ((d | d) + SOFTENING).rsqrt() ** 3).sum(axis=1)


def gravity_dense(x, y, m):
    d = x[:, None] - y
    return (m * d / ((d**2).sum(-1, keepdims=True) + SOFTENING) ** 1.5).sum(1)


def magnetic(x, y, current):
    """`sum_j (I dl_j x r_ij) / |r_ij|^3`, softened."""
    r = Vi(x) - Vj(y)
    return (Vj(current).cross(r) * ((r | r) + SOFTENING).rsqrt() ** 3).sum(axis=1)


def magnetic_dense(x, y, current):
    r = x[:, None] - y
    return (jnp.cross(current, r) / ((r**2).sum(-1, keepdims=True) + SOFTENING) ** 1.5).sum(1)


def gaussian(x, y, w):
    """`sum_j w_j exp(-|x_i - y_j|^2 / 2 s^2)`, s = 1/2."""
    return (-2 * Vi(x).sqdist(Vj(y))).exp() @ w


def gaussian_dense(x, y, w):
    return jnp.exp(-2 * ((x[:, None] - y) ** 2).sum(-1)) @ w


def nearest(x, y, _):
    """`min_j |x_i - y_j|`."""
    return Vi(x).sqdist(Vj(y)).min(axis=1) ** 0.5


def nearest_dense(x, y, _):
    return ((x[:, None] - y) ** 2).sum(-1).min(1, keepdims=True) ** 0.5


KERNELS = {
    "N-body": (gravity, gravity_dense, 1),
    "magnetostatics": (magnetic, magnetic_dense, 3),
    "Gaussian": (gaussian, gaussian_dense, 1),
    "nearest": (nearest, nearest_dense, 1),
}


def compiled(compute, arrays):
    """A function and the gradients of a loss, compiled; the bytes that XLA takes for each."""

    def loss(*arrays):
        return (compute(*arrays) ** 2).sum()

    programs = [jax.jit(f).lower(*arrays).compile() for f in (compute, jax.grad(loss, (0, 1, 2)))]
    return programs, [p.memory_analysis().temp_size_in_bytes for p in programs]


def medians(ours, dense, arrays, rounds: int):
    """The median times of two programs whose calls take turns."""
    times = [], []
    for _ in range(rounds):
        # Returning the tables to the system must not count as our time.
        jax.block_until_ready(ours(*arrays))
        for program, taken in zip((ours, dense), times, strict=True):
            start = time.perf_counter()
            jax.block_until_ready(program(*arrays))
            taken.append(time.perf_counter() - start)
    return [statistics.median(taken) for taken in times]


def main(n: int = 10_000, rounds: int = 3) -> None:
    """Both programs of all four kernels, on `n` points and `n` sources."""
    keys = jax.random.split(jax.random.key(0), 3)
    x, y = (jax.random.normal(key, (n, 3)) for key in keys[:2])
    for name, (ours, dense, width) in KERNELS.items():
        weights = jax.random.uniform(keys[2], (n, width))
        arrays = (x, y, weights)
        mine, memory = compiled(ours, arrays)
        theirs, stored = compiled(dense, arrays)
        for way, one, other, bytes_, table in zip(
            ("value", "gradients"), mine, theirs, memory, stored, strict=True
        ):
            pairs = zip(jax.tree.leaves(one(*arrays)), jax.tree.leaves(other(*arrays)), strict=True)
            error = max(float(abs(a - b).max() / (abs(b).max() + 1e-9)) for a, b in pairs)
            fast, slow = medians(one, other, arrays, rounds)
            print(
                f"{name:15s} {way:9s}: {fast * 1e3:8.1f} ms, XLA {slow / fast:5.0f} x; "
                f"memory {bytes_ / 1e6:6.2f} MB, XLA {table / 1e6:8.2f} MB; error {error:.0e}"
            )
            assert error < 1e-3 and bytes_ < 400 * n


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
