"""Forks, threads, signal handlers and finalizers, at any line: no call waits for ever (ADR 20).

The first two tests go through the lines of the engine one by one; the last one draws at random, for
as many seconds as `FOLDWISE_STRESS` says. Each child process has a time limit, and what hangs says
where.
"""

from __future__ import annotations

import ast
import os
import sys
from pathlib import Path

import pytest

from tests.engine import scripts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork on Windows")

ROOT = Path(__file__).parents[2] / "foldwise"
PREPARE = """
import faulthandler, gc, os, queue, signal, sys, threading, time, traceback, warnings
import numpy as np
import foldwise
from foldwise import Vi, Vj
from foldwise.engine import launch, pool, tuner
from foldwise.ir import lock

warnings.simplefilter("ignore")  # newer Pythons warn of forks in programs with threads
faulthandler.enable()  # SIGABRT tells where a program hangs
x = np.random.default_rng(0).normal(size=(40, 3)).astype(np.float32)
big = np.random.default_rng(1).normal(size=(1500, 3)).astype(np.float32)

def small(n):
    return float((Vi(x) * n + Vj(x)).cos().sum(axis=1).sum())

def large():
    "With the help of other threads."
    return float((-Vi(big).sqdist(Vj(big))).exp().sum(axis=1)[0, 0])

def compute():
    "What a handler, a finalizer or a child process does: plans are made anew, and threads help."
    launch.forget()
    return small(2), large()

def tune():
    tuner._SECONDS, tuner._ROUNDS = 0.02, (1, 1)
    tuner._choices.clear()
    with foldwise.tuning():
        return float((-Vi(big).sqdist(Vj(big)) * 3).exp().sum(axis=1)[0, 0])

def in_child(work):
    "Fork; the child has 30 seconds for its work. If it hangs it says where."
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    end = time.monotonic() + 30
    done, status = 0, 0
    while not done and time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        time.sleep(0.001)
    if not done:
        os.kill(child, signal.SIGABRT)
        os.waitpid(child, 0)
    if status or not done:
        os._exit(1)

SHARED = "pool tuner launch cache folder backend host lock expr".split()
PLANNING = ["kernel", "callplan", "strategy", "workload"]
OURS = [*SHARED, *PLANNING, "options", "items", "shapes", "adapter", "numpy", "compute"]

def tracer(visit, files):
    "Call `visit` at each line of these files and of llvmlite, the first time that it is reached."
    seen = set()
    def at_line(frame, event, argument):
        place = frame.f_code.co_filename, frame.f_lineno
        if event == "line" and place not in seen:
            seen.add(place)
            visit(f"{place[0]}:{place[1]}")
        return at_line
    def at_call(frame, event, argument):
        file = frame.f_code.co_filename
        ours = "foldwise" in file and os.path.basename(file).removesuffix(".py") in files
        wanted = ours or "llvmlite" in file
        return at_line if wanted else None
    return at_call
"""


def run(program: str, limit: float = 240, **changes: str | None) -> str:
    """The output of a program that is to end well."""
    process = scripts.start(PREPARE + program, FOLDWISE_NUM_THREADS="2", **changes)
    try:
        return scripts.finish(process, timeout=limit)[0].strip()
    finally:
        scripts.kill(process)


@pytest.fixture
def expected() -> str:
    """The results of `compute` and `tune`; their kernels are in the disk cache then."""
    return run("print(compute(), tune())")


EVERYTHING = """
def everything():
    "All that a thread may be at: first calls, later ones, tuning, dropping kernels."
    small(2), large(), small(2), tune()
    launch.forget()
    small(3), large()
"""


def test_a_signal_handler_may_compute_at_any_line(expected: str) -> None:
    """Also a finalizer: the garbage collector calls it at any line too."""
    out = run(
        EVERYTHING
        + f"""
first = {expected.partition(")")[0]})
visited = 0

def visit(place):
    global visited
    visited += 1
    found = compute()
    assert np.allclose(found, first), (place, found, first)

sys.settrace(tracer(visit, OURS))
everything()
sys.settrace(None)
assert np.allclose(compute(), first)
print("good", visited)
"""
    )
    word, visited = out.split()
    assert word == "good" and int(visited) > 400


def test_a_fork_may_come_at_any_line_of_another_thread(expected: str) -> None:
    """The other thread stops at each line until the child is done. Where it has the lock the fork
    waits for it, so it goes on after a while: a few of these lines will do."""
    out = run(
        EVERYTHING
        + f"""
first = {expected.partition(")")[0]})
places, go_on = queue.SimpleQueue(), queue.SimpleQueue()
locked = 0

def visit(place):
    global locked
    has_lock = lock.LOCK._is_owned()
    locked += has_lock
    if has_lock and locked % 40:
        return
    places.put(place)
    try:
        go_on.get(timeout=0.02 if has_lock else 60)
    except queue.Empty:
        assert has_lock, place

def work():
    sys.settrace(tracer(visit, SHARED))
    everything()
    sys.settrace(None)
    places.put(None)

def child():
    found = compute()
    assert np.allclose(found, first), found

threading.Thread(target=work).start()
visited = 0
while place := places.get():
    visited += 1
    in_child(child)
    while not go_on.empty():
        go_on.get()
    go_on.put(None)
print("good", visited, locked)
"""
    )
    word, visited, locked = out.split()
    assert word == "good" and int(visited) > 100 and int(locked) > 200


def test_whatever_comes_together(expected: str) -> None:
    """Threads that compute, tune and drop kernels, finalizers and a signal handler that compute,
    and forks by two threads at once."""
    seconds = os.environ.get("FOLDWISE_STRESS", "8")
    out = run(
        EVERYTHING
        + f"""
first = {expected.partition(")")[0]})
stop = time.monotonic() + {seconds}

class Computes:
    "In a cycle, so that the garbage collector finds it, wherever that is."
    def __init__(self):
        self.me = self
    def __del__(self):
        small(4)

def child():
    Computes()
    assert np.allclose(compute(), first)
    in_child(lambda: small(5))

def busy(n):
    while time.monotonic() < stop:
        n += 1
        Computes()
        small(n % 7) if n % 3 else everything() if n % 5 else gc.collect()
        small(1000 + n) if n % 11 == 0 else None
        assert np.allclose(compute(), first)

def handler(*_):
    small(6), large()
    if time.monotonic() < stop:
        signal.setitimer(signal.ITIMER_REAL, 0.02)

forks = 0
def forking():
    global forks
    while time.monotonic() < stop:
        in_child(child)
        forks += 1

gc.set_threshold(50)
signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.02)
errors = []
threading.excepthook = errors.append
threads = [threading.Thread(target=busy, args=(n,)) for n in range(3)]
threads.append(threading.Thread(target=forking))
for thread in threads:
    thread.start()
forking()
for thread in threads:
    thread.join()
assert not errors, errors
print("good", forks)
""",
        limit=float(seconds) + 100,
    )
    word, forks = out.split()
    assert word == "good" and int(forks) > 2


def test_a_lock_of_llvmlite_that_another_thread_has_is_not_lost_in_a_fork(expected: str) -> None:
    out = run("""
import llvmlite.binding as llvm
small(2)
stop = False

def busy():
    "What other libraries do with llvmlite."
    while not stop:
        with llvm.ffi.lib._lock:
            time.sleep(0.01)
        llvm.parse_assembly("")

thread = threading.Thread(target=busy)
thread.start()
for n in range(10):
    in_child(compute)
stop = True
thread.join()
print("good")
""")
    assert out == "good"


# Stand-ins for kernels during which something happens in the threads of the pool.
INTERRUPTED = """
launch._BRIEF = 0  # the calling thread waits for the pool
expected = large()

class Interrupted:
    def __init__(self, executable):
        self.executable = executable
    def run(self, job):
        if threading.current_thread() is not threading.main_thread():
            happen()
        self.executable.run(job)
    def stop(self, job):
        self.executable.stop(job)

run = pool.run
def interrupted(executable, *rest, **options):
    outer = threading.current_thread() is threading.main_thread()
    return run(Interrupted(executable) if outer else executable, *rest, **options)
pool.run = interrupted
"""


def test_a_child_that_is_forked_in_the_middle_of_its_own_call_says_so() -> None:
    """By a signal handler: the threads that it waits for are in the parent."""
    out = run(
        INTERRUPTED
        + """
children = []
signal.signal(signal.SIGALRM, lambda *_: children.append(os.fork()))

def happen():
    if not children:
        os.kill(os.getpid(), signal.SIGALRM)
        time.sleep(0.5)

try:
    found = large()
except RuntimeError as error:
    assert children[0] == 0 and "forked" in str(error), (children, error)
    assert large() == expected
    os._exit(7)
assert children[0] != 0 and found == expected
assert {os.waitpid(child, 0)[1] for child in children} == {7 << 8}
print("good")
"""
    )
    assert out == "good"


def test_a_finalizer_may_compute_in_a_thread_of_the_pool() -> None:
    """If it waited for the pool all threads could wait for each other."""
    out = run(
        INTERRUPTED
        + """
results = []

def happen():
    results.append(large())

assert [large() for _ in range(5)] == [expected] * 5
assert results and set(results) == {expected}
print("good")
"""
    )
    assert out == "good"


# --- threads that are not to be had


@pytest.mark.parametrize("brief", [0, 1e9])
@pytest.mark.parametrize("error", ["RuntimeError", "MemoryError"])
@pytest.mark.parametrize("refused", [1, 2, 3, 1000])
def test_the_system_gives_no_threads_or_later(refused: int, error: str, brief: float) -> None:
    out = run(
        f"""
real, asked = threading.Thread.start, 0
def start(thread):
    global asked
    asked += 1
    if asked <= {refused}:
        raise {error}("can't start new thread")
    real(thread)
threading.Thread.start = start
launch._BRIEF = {brief}
found = {{large() for _ in range(5)}}
assert len(found) == 1, found
print("good", sum(thread.name == "foldwise" for thread in threading.enumerate()))
""",
        limit=60,
    )
    most = 1 if brief else 2  # the calling thread helps
    assert out == f"good {0 if refused == 1000 else most}"


@pytest.mark.parametrize("brief", [0, 1e9])
def test_a_finalizer_may_compute_when_the_process_ends(brief: float) -> None:
    """Threads of the pool do not run any more then."""
    out = run(
        f"launch._BRIEF = {brief}"
        + """
class Computes:
    "In a cycle: the last garbage collection finds it."
    def __init__(self, write=os.write, is_finalizing=sys.is_finalizing):
        self.me = self
        self.formula = (-Vi(big).sqdist(Vj(big))).exp()
        self.expected = self.formula.sum(axis=1)
        self.write, self.is_finalizing = write, is_finalizing
    def __del__(self):
        same = bool((self.formula.sum(axis=1) == self.expected).all())
        self.write(1, b"same " * same + b"at the end" * self.is_finalizing())

Computes()
""",
        limit=60,
    )
    assert out == "same at the end"


# --- the rule


def test_nothing_is_waited_for_but_the_one_lock() -> None:
    """Objects that may block when a signal handler, a finalizer or a child process comes to them.
    Each has its reason here; another needs one too."""
    allowed = {
        ("foldwise/ir/lock.py", "threading.RLock"),  # the one
        ("foldwise/engine/pool.py", "threading.Lock"),  # of one call, for assignments only
        ("foldwise/engine/pool.py", "queue.SimpleQueue"),  # made for handlers and finalizers
        ("foldwise/engine/tuner.py", "threading.Lock"),  # nobody waits for it
        ("foldwise/engine/copies.py", "driver.Event"),  # a place in a stream of a GPU
        ("foldwise/engine/streaming.py", "driver.Event"),  # likewise
        ("foldwise/backends/cuda/disassembly.py", "tempfile.mkstemp"),  # for people who look
    }
    blocking = {"Lock", "RLock", "Condition", "Semaphore", "BoundedSemaphore", "Barrier", "Event"}
    blocking |= {"Queue", "SimpleQueue", "LifoQueue", "PriorityQueue", "register_at_fork"}
    blocking |= {"mkstemp", "NamedTemporaryFile", "TemporaryDirectory", "WeakValueDictionary"}
    found: set[tuple[str, str]] = set()
    for file in ROOT.rglob("*.py"):
        name = file.relative_to(ROOT.parent).as_posix()
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                if called.rpartition(".")[2] in blocking:
                    found.add((name, called))
    assert found - allowed == {("foldwise/ir/lock.py", "os.register_at_fork")}
    assert allowed <= found


def test_llvmlite_is_imported_under_the_lock() -> None:
    """And so are the other modules that a first call imports, wherever that is written."""
    out = run("""
import builtins
real, outside = builtins.__import__, []
before = set(sys.modules)

class Finder:
    def find_spec(self, name, path=None, target=None):
        if not lock.LOCK._is_owned():
            outside.append(name)

sys.meta_path.insert(0, Finder())
compute(), tune()
try:
    import torch
except ImportError:
    pass
else:
    outside.clear()
    z = torch.ones(5, 3, requires_grad=True)
    Vi(z).sqdist(Vj(z)).sum(axis=1)
print([name for name in outside if name.split(".")[0] in ("foldwise", "llvmlite")])
""")
    assert out == "[]"
