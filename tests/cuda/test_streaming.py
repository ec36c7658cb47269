"""Arrays in host memory that do not fit on the device, and copies while kernels run."""

from __future__ import annotations

import pytest

pytest.importorskip("cuda.bindings.driver")

from tests.cuda.emulator import driver as emulated
from tests.cuda.emulator.driver import run_library
from tests.cuda.test_library import CLOUDS

pytestmark = pytest.mark.skipif(not emulated.available(), reason="there is no compiler for C++")

# The parts are small, so that there are some; a GPU with so little memory is soon full of blocks.
_SMALL = (
    "import os\nos.environ['FOLDWISE_EMULATED_MULTIPROCESSORS'] = '1'\n"
    + CLOUDS
    + """
from foldwise.engine import copies, streaming
streaming._ROWS, copies._PIECE = 64, 4096

def lazy(x, y, *others):
    X, Y = foldwise.LazyTensor(x[..., :, None, :]), foldwise.LazyTensor(y[..., None, :, :])
    return X.sqdist(Y), *(foldwise.LazyTensor(b[..., None, :, :]) for b in others)
"""
)

_REDUCTIONS = """
for x, y, b in arrays:
    D, b_j = lazy(x, y, b)
    for axis in (-2, -3):
        check(lambda: ((-D).exp() * b_j).sum(axis=axis), rtol=tolerance, atol=tolerance)
        check(lambda: (b_j - D).logsumexp(axis=axis), rtol=tolerance, atol=tolerance)
        check(lambda: D.argmin(axis=axis))
        check(lambda: (D + 0 * b_j.sum(-1)).min_argmin(axis=axis), rtol=tolerance, atol=tolerance)
        check(lambda: D.Kmin(3, axis=axis), rtol=tolerance, atol=tolerance)
        check(lambda: D.argKmin(3, axis=axis))
assert emulated.allocated() < 300_000  # a block of constants
"""
_SHAPES = """
tolerance = 1e-4
arrays = [
    (normal(3000, 3), normal(200, 3), normal(200, 1)),  # rows in parts
    (normal(100, 3), normal(5000, 3), normal(5000, 1)),  # columns in parts
    (normal(1000, 3), normal(2500, 3), normal(1, 1)),  # both
    (normal(7, 150, 3), normal(120, 3), normal(7, 120, 1)),  # batch elements in parts
    (normal(2, 3, 40, 3), normal(3, 3000, 3), normal(3000, 1)),  # and their columns
    (normal(8, 100, 3), normal(1500, 3), normal(8, 1500, 1)),  # what they share is large
    (normal(3, 1, 3), normal(1, 900, 3), normal(3, 900, 1)),
]
"""


@pytest.mark.parametrize("memory", [1 << 30, 60_000])
def test_results_are_those_of_the_processor(memory: int) -> None:
    lines = _REDUCTIONS.splitlines()
    if memory == 60_000:  # the others have the same states
        lines = [line for line in lines if "D.arg" not in line]
    code = _SMALL + _SHAPES + "\n".join(lines)
    run_library(code, FOLDWISE_EMULATED_MEMORY=str(memory))


def test_types_and_strides() -> None:
    run_library(_SMALL + """
tolerance = 3e-2
halves = [(normal(500, 3, dtype="f2"), normal(900, 3, dtype="f2"), normal(900, 1, dtype="f2"))]
x, y, b = (normal(*shape, dtype="f8") for shape in ((3, 500), (900, 6), (900, 2)))
same = np.broadcast_to(y[0, :3], (900, 3))
strided = [(x.T[::-1], y[:, ::2], b[::-1, 1:]), (x.T, same, b[:, :1])]
arrays = halves
""" + _REDUCTIONS.replace("D.argmin", "D.min").replace("D.argKmin", "D.Kmin") + """
tolerance, arrays = 1e-10, strided[:1]
""" + _REDUCTIONS + """
D, b_j = lazy(*strided[1])
check(lambda: (b_j * D).sum(axis=1), rtol=1e-10)
""", FOLDWISE_EMULATED_MEMORY="60000")  # fmt: skip


def test_parameters_numbers_and_nothing_at_all() -> None:
    run_library(_SMALL + """
aliases = ["p = Pm(2)", "g = Pm(1)", "x = Vi(2)", "y = Vj(2)"]
for axis in (0, 1):
    conv = foldwise.Genred("Exp(-g*SqDist(x,p*y))", aliases, axis=axis)
    x, y, p = normal(900, 2), normal(3000, 2), normal(2)
    check(lambda: conv(p, 0.5, x, y))
    check(lambda: conv(p, 0.5, x[:0], y))
    check(lambda: conv(p, 0.5, x, y[:0]))
    check(lambda: conv(p, 0.5, x[:1], y))
blocks = foldwise.BlockRanges.block_diagonal([100, 200], [50, 400])
x, y = normal(300, 2), normal(450, 2)
check(lambda: conv(p, 0.5, x, y, ranges=blocks))
""", FOLDWISE_EMULATED_MEMORY="60000")  # fmt: skip


def test_what_fits_not_at_all_is_an_error_and_leaves_nothing_behind() -> None:
    run_library(_SMALL + """
conv = foldwise.Genred("Exp(-SqDist(x,y))", ["x = Vi(3)", "y = Vj(3)"], axis=1)
blocks = foldwise.BlockRanges.block_diagonal([2000, 2000])
x = normal(4000, 3)
for n in range(3):
    try:
        with foldwise.device("cuda"):
            conv(x, x, ranges=blocks)
    except MemoryError as error:
        assert "GPU 0" in str(error) and "on cuda:0" in str(error), error
    else:
        assert False
    check(lambda: conv(x[:100], x))
assert emulated.allocated() < 60_000
emulated.fail("cuMemcpyDtoHAsync", 700, skip=1)
try:
    with foldwise.device("cuda"):
        conv(x, x)
except driver.DriverError as error:
    assert "compute-sanitizer" in str(error)
    for part in ("Sum(Exp(-", "of arrays of shapes (4000, 1, 3), (1, 4000, 3) on cuda:0"):
        assert part in str(error), error
else:
    assert False
""", FOLDWISE_EMULATED_MEMORY="60000")  # fmt: skip


def test_copies_go_on_while_kernels_run() -> None:
    """The work of a part is queued before anybody waits for the part before it."""
    out = run_library(_SMALL + """
from foldwise.engine import launch
log = []

def logged(name, kind):
    function = getattr(driver, name)
    def call(*arguments):
        log.append(kind)
        return function(*arguments)
    setattr(driver, name, call)

conv = foldwise.Genred("Exp(-SqDist(x,y))", ["x = Vi(3)", "y = Vj(3)"], axis=1)
x, y = normal(1000, 3), normal(90, 3)  # too few columns for splits
copies._PIECE = 1 << 20
with foldwise.device("cuda"):
    streaming._SLAB = 64 * 16
    conv(x, y)
    logged("launch", "k"), logged("copy_to_device", "u"), logged("copy_to_host", "d")
    conv(x, y)
print("".join(log))
""").strip()  # fmt: skip
    assert out.startswith("uukukd"), out  # rows, columns and kernels; the next rows, and kernels
    assert out.endswith("ukdd"), out
    assert "ukdukdukd" in out and out.count("k") > 4, out


def test_threads_may_stream_at_the_same_time() -> None:
    run_library(_SMALL + """
import threading
conv = foldwise.Genred("Exp(-SqDist(x,y))", ["x = Vi(3)", "y = Vj(3)"], axis=1)
x, y = normal(2000, 3), normal(3000, 3)
wanted, found = conv(x, y), {}
def work(n):
    with foldwise.device(f"cuda:{n % 2}"):
        found[n] = conv(x, y)
threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
[t.start() for t in threads], [t.join() for t in threads]
assert len(found) == 4
for one in found.values():
    np.testing.assert_allclose(one, wanted, rtol=1e-4)
""")  # fmt: skip
