"""Processes that fork: parent and child both go on computing, whatever their threads were doing."""

from __future__ import annotations

import sys

import pytest

from tests.engine import scripts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork on Windows")
PREPARE = """
import os, signal, sys, threading, time, warnings
import numpy as np
import foldwise
from foldwise import Vi, Vj

warnings.simplefilter("ignore")  # newer Pythons warn of forks in programs with threads
x = np.random.default_rng(0).normal(size=(3000, 3)).astype(np.float32)
K = (-Vi(x).sqdist(Vj(x))).exp()

def compute():
    return float(K.sum(axis=1).astype(np.float64).sum())

def fresh(n):
    "A formula that no process has compiled yet."
    return float((Vi(x[:50]) * n + Vj(x[:50])).cos().logsumexp(axis=1).sum())

def in_child(work):
    "What `work` gives in a forked process; the child has 20 seconds."
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(20)
        try:
            os.write(write, repr(work()).encode())
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        text = pipe.read()
    _, status = os.waitpid(child, 0)
    assert status == 0, f"the child ended with {status}"
    return float(text)
"""


def check(program: str) -> None:
    out, _ = scripts.run(PREPARE + program, FOLDWISE_NUM_THREADS="2")
    assert out.strip() == "good"


def test_the_child_computes_after_the_parent_has_used_threads() -> None:
    check("""
expected = compute()
assert threading.active_count() > 1
assert in_child(compute) == expected
assert in_child(lambda: fresh(3)) == fresh(3)
assert compute() == expected
print("good")
""")


def test_children_of_children() -> None:
    check("""
expected = compute()
assert in_child(lambda: compute() and in_child(lambda: compute() and in_child(compute))) == expected
assert compute() == expected
print("good")
""")


def test_the_first_call_is_in_the_child() -> None:
    check("""
found = in_child(compute)
assert found == compute()
print("good")
""")


def test_forks_while_other_threads_compute_and_compile() -> None:
    check("""
expected = compute()
stop = False

def compile_all_the_time():
    n = 100
    while not stop:
        fresh(n)
        n += 1

def compute_all_the_time():
    while not stop:
        compute()

others = [threading.Thread(target=f) for f in (compile_all_the_time, compute_all_the_time)]
for other in others:
    other.start()
try:
    for n in range(10):
        time.sleep(0.013)
        assert in_child(lambda: compute() - expected + fresh(10 + n)) == fresh(10 + n)
finally:
    stop = True
    for other in others:
        other.join()
print("good")
""")


def test_a_pool_of_forked_processes() -> None:
    check("""
import multiprocessing

def total(n):
    y = np.full((2000, 3), n, np.float32)
    return float((-Vi(x).sqdist(Vj(y))).exp().sum(axis=1).astype(np.float64).sum())

expected = [total(n) for n in range(6)]
with multiprocessing.get_context("fork").Pool(3) as pool:
    assert pool.map(total, range(6)) == expected
assert [total(n) for n in range(6)] == expected
print("good")
""")
