"""Memory grows with M + N, never with M * N; nor with the number of calls."""

from __future__ import annotations

from tests.engine import scripts

PREPARE = """
import resource
import numpy as np
from foldwise import Pm, Vi, Vj

def peak():
    "The most memory that this process has used, in MB."
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

rng = np.random.default_rng(0)
"""


def growth(program: str) -> float:
    """The number that a program prints last."""
    out, _ = scripts.run(PREPARE + program)
    return float(out.split()[-1])


def test_a_sum_over_ten_billion_pairs_needs_less_than_100_mb() -> None:
    """The table of all pairs would take 40 GB."""
    assert (
        growth("""
def run(size):
    x, y = (rng.normal(size=(size, 3)).astype(np.float32) for _ in range(2))
    before = peak()
    a = (-Vi(x).sqdist(Vj(y))).exp().sum(axis=1)
    assert a.shape == (size, 1) and a.min() > 0
    return peak() - before

run(100)
print(run(100_000))
""")
        < 100
    )


def test_gradients_need_memory_in_proportion_to_the_points() -> None:
    assert (
        growth("""
import torch

def run(size):
    x, y = (torch.tensor(rng.normal(size=(size, 3)).astype(np.float32)) for _ in range(2))
    x.requires_grad_(), y.requires_grad_()
    before = peak()
    K = (-Vi(x).sqdist(Vj(y))).exp()
    g = torch.autograd.grad(K.sum(axis=1).square().sum() + K.T.logsumexp(axis=1).sum(), [x, y])
    assert g[0].shape == g[1].shape == (size, 3)
    return peak() - before

run(3000)
print(run(20_000))
""")
        < 30
    )


def test_many_calls_keep_nothing() -> None:
    assert (
        growth("""
def run(calls):
    for n in range(calls):
        x, y = rng.normal(size=(1000, 50)), rng.normal(size=(10, 50))
        s, p = 0.001 * n, rng.normal(size=50)
        ((Vi(x) - Vj(y)) * s + Pm(p)).exp().sum(axis=1)

run(50)
before = peak()
run(1000)  # 800 MB of arrays and results, one after the other
print(peak() - before)
""")
        < 20
    )
