"""How vectors lie in shared memory for tensor cores, who waits for whom, and what a pair costs."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import pytest

from benchmarks.gpu import census
from foldwise.backends.cuda import compiler
from foldwise.backends.cuda.emit import emit, launch_shape
from foldwise.backends.cuda.lines import DEPTH, Padded, Swapped
from foldwise.engine import callplan, launch
from foldwise.engine.items import row_items
from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from foldwise.ir.loops import Products
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.ops import COMPOSITES
from tests.cuda.emulator import EmulationError, backend
from tests.cuda.test_tensor import EPS, TARGET, _adding, _kernel
from tests.support import GPU, assert_close, dense, draw, run, spec_of, variables

I, J = Axis.I, Axis.J  # noqa: E741
SLACK = 1.03
QUADS = 8  # of 16 bytes, in the banks of shared memory


def _place(layout: Padded | Swapped, line: int, k: int) -> int:
    return eval(layout.place(f"({line})", f"({k})"))  # noqa: S307 - Python and C++ say it alike


@pytest.mark.parametrize("layout", [Padded(64), Padded(DEPTH), Swapped()], ids=str)
def test_each_number_has_a_place(layout: Padded | Swapped) -> None:
    places = {_place(layout, line, k) for line in range(16) for k in range(layout.width)}
    assert len(places) == 16 * layout.width
    assert max(places) < 16 * layout.pitch


@pytest.mark.parametrize("layout", [Padded(64), Padded(DEPTH), Swapped()], ids=str)
def test_what_is_moved_at_once_is_in_different_banks(layout: Padded | Swapped) -> None:
    """The same quad of eight lines (`ldmatrix`), and eight quads of a line (what is brought)."""
    for first in range(0, 32, 8):
        for q in range(layout.width // 4):
            lines = range(first, first + 8)
            assert len({_place(layout, line, 4 * q) // 4 % QUADS for line in lines}) == QUADS
        quads = range(QUADS)
        assert len({_place(layout, first + 3, 4 * q) // 4 % QUADS for q in quads}) == QUADS


@pytest.mark.parametrize("reads", ["lengths", "rows", "columns"])
def test_points_are_read_from_different_banks(reads: str) -> None:
    """Where lengths of columns and differences are made: eight threads read a quad each, or the
    same one.
    """
    layout = Swapped()
    for first in range(0, 32, 8):
        threads = range(first, first + 8)
        match reads:
            case "lengths":  # two threads have a column
                quads = {(n // 2, n % 2 * 4) for n in threads}
            case "rows":
                quads = {(n // 4, 0) for n in threads}
            case _:
                quads = {(n % 4 * 2, 0) for n in threads}
        assert len({_place(layout, *quad) // 4 % QUADS for quad in quads}) == len(quads)


def test_rows_of_the_next_tile_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that stay in shared memory, until all warps have multiplied the last ones."""
    x, y, b = variables((I, 20), (J, 20), (J, 1))
    spec, barrier = spec_of(apply("sum", x * y) * b), "__syncthreads();  // the last rows"
    arrays = draw(np.random.default_rng(1), spec, 260, 70, "float32")
    expected = dense(spec, arrays)
    # A block has all tiles of rows.
    monkeypatch.setattr(callplan, "row_items", lambda rows, height, _: row_items(rows, height, 1))

    def right(left_out: str) -> bool:
        def planted(*arguments: Any) -> str:
            return emit(*arguments).replace(left_out, "//")

        launch.forget()
        with monkeypatch.context() as patch:
            patch.setattr(backend, "emit", planted)
            try:
                found = run(spec, arrays, backend=GPU)
                assert_close(found, expected, eps=EPS, scale=float(np.abs(expected).max()))
            except (AssertionError, EmulationError):
                return False
            return True

    assert right("no such text") and not right(barrier)
    launch.forget()


class Budget(NamedTuple):
    """What a kernel takes for each pair of a thread.

    Attributes:
        instructions: of a thread.
        transactions: of shared memory, for a warp.
        read: bytes from the memory of the device.
        shared: bytes of shared memory of a block.
    """

    instructions: float
    transactions: float
    read: float
    shared: int


def _spec(name: str, products: Products) -> MapReduce:
    x, y, b = variables((I, 64), (J, 64), (J, 1))
    square, chosen = COMPOSITES["sqdist"](x, y), Numerics(products=products)
    match name:
        case "product":
            return spec_of(apply("sum", x * y) + b, "logsumexp", numerics=chosen)
        case "distance":
            return spec_of(-square + b, "logsumexp", numerics=chosen)
        case "gaussian":
            return spec_of(apply("exp", -square) * b, numerics=chosen)
        case _:
            return _adding("sumsoftmaxweight", 64, 64, products=products)


BUDGETS: dict[tuple[str, Products], Budget] = {
    ("product", "float32"): Budget(23.3, 3.5, 2.0, 45056),
    ("product", "bf16x3"): Budget(17.7, 3.5, 2.0, 45056),
    ("product", "tf32"): Budget(14.8, 3.5, 2.0, 45056),
    ("distance", "float32"): Budget(28.5, 3.75, 2.5, 45312),
    ("gaussian", "float32"): Budget(26.7, 4.0, 2.5, 45312),
    ("attention", "float32"): Budget(50.5, 7.0, 8.0, 41984),
}


@pytest.mark.nvrtc
@pytest.mark.skipif(not census.available(), reason="there is no nvdisasm")
@pytest.mark.parametrize(("name", "products"), BUDGETS)
def test_a_pair_stays_within_its_budget(name: str, products: Products) -> None:
    """Of vectors of 64 components, NVRTC 13.5 for sm_90; older versions make up to 4 % more."""
    kernel = _kernel(_spec(name, products), TARGET)
    found = census.census(compiler.compile_cubin(emit(kernel, TARGET), 90))
    assert found.hot is not None
    turn, pairs = found.hot.turn, kernel.schedule.rows * kernel.schedule.columns
    budget = BUDGETS[name, products]
    slack = SLACK if compiler.version().split()[1] == "13.5" else 1.04 * SLACK
    assert turn.total() <= slack * budget.instructions * pairs
    assert census.transactions(turn) <= budget.transactions * pairs
    assert census.bytes_read(turn) <= budget.read * pairs
    assert launch_shape(kernel).shared_bytes == budget.shared <= 48 << 10
