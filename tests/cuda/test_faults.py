"""Faults planted into the text of kernels must be caught by the checks of `test_schedules.py`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from foldwise.backends.cuda import emit as emitter
from foldwise.engine import launch
from foldwise.engine.kernel import Signature, lowered
from foldwise.ir.schedule import GpuSchedule
from tests.cuda.emulator import EmulationError, backend, run_sanitized
from tests.cuda.test_schedules import SPECS, TARGET, _check

Plant = Callable[[str], str]

# Columns in chunks, in parts of a chunk, in strips of such parts; from 1 to 3 rows a thread.
# Then two for tensor cores, with distances that are brought in two pieces.
KERNELS = {
    "chunks": ("gaussian", GpuSchedule(64, 2, 7, 16, 1)),
    "parts": ("gaussian-20", GpuSchedule(32, 1, 256, 16, 4)),
    "strips": ("softmax-wide", GpuSchedule(64, 3, 256, 16, 1, strip=16)),
    "distances": ("sum-40", GpuSchedule(128, 4, 256, 16, 16, tensor=True)),
    "outer": ("gaussian-40", GpuSchedule(128, 4, 128, 16, 16, tensor=True, outer=True)),
}
COLUMNS = 261
BARRIER = "__syncthreads();"


def text_of(kernel: str) -> str:
    """The text without its beginning."""
    name, schedule = KERNELS[kernel]
    spec = SPECS[name]
    signature = Signature(tuple(("float32", True) for _ in spec.slots), "float32")
    text = emitter.emit(lowered(spec, signature, TARGET, schedule), TARGET)
    return text.removeprefix(emitter.prelude())


def swapped(old: str, new: str) -> Plant:
    """A pattern replaced wherever it is."""

    def plant(text: str) -> str:
        found, times = re.subn(old, new, text)
        assert times, f"{old} is nowhere in\n{text}"
        return found

    return plant


def without_barrier(number: int) -> Plant:
    """One barrier left out."""

    def plant(text: str) -> str:
        pieces = text.split(BARRIER)
        first = BARRIER.join(pieces[: number + 1])
        return first + BARRIER.join(["", *pieces[number + 1 :]]).removeprefix(BARRIER)

    return plant


def all_near(text: str) -> str:
    """No distance is made of products."""
    return text.replace("16.0f * square >=", "0.0f * square >")


@pytest.fixture
def caught(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, Plant], bool]]:
    """Whether a planted fault shows in results of a kernel."""
    genuine = emitter.emit

    def empty(shape: Any, dtype: Any = float, **_: Any) -> Any:
        """Elements that are not written are wrong, whatever was there before."""
        return np.full(shape, -77, dtype)

    def check(kernel: str, plant: Plant) -> bool:
        def emit(*arguments: Any) -> str:
            text = genuine(*arguments)
            head = emitter.prelude()
            return head + plant(text.removeprefix(head))

        name, schedule = KERNELS[kernel]
        rows = schedule.lanes * schedule.rows + 5
        launch.forget()
        with monkeypatch.context() as patch:
            patch.setattr(backend, "emit", emit)
            patch.setattr(np, "empty", empty)
            try:
                _check(name, rows, COLUMNS, "float32", schedule)
            except (AssertionError, EmulationError):
                return True
        return False

    yield check
    launch.forget()


@pytest.mark.parametrize("kernel", KERNELS)
def test_what_is_right_is_not_caught(kernel: str, caught: Callable[[str, Plant], bool]) -> None:
    assert not caught(kernel, lambda text: text)


BARRIERS = [(kernel, n) for kernel in KERNELS for n in range(text_of(kernel).count(BARRIER))]


@pytest.mark.parametrize(("kernel", "number"), BARRIERS)
def test_every_barrier_is_needed(
    kernel: str, number: int, caught: Callable[[str, Plant], bool]
) -> None:
    plant = without_barrier(number)
    assert plant(text_of(kernel)).count(BARRIER) == text_of(kernel).count(BARRIER) - 1
    # Some guard what is done where points are near, which they then are.
    assert caught(kernel, plant) or caught(kernel, lambda text: plant(all_near(text)))


@pytest.mark.parametrize("kernel", ["distances", "outer"])
def test_where_all_are_near_nothing_is_caught(
    kernel: str, caught: Callable[[str, Plant], bool]
) -> None:
    assert all_near(text_of(kernel)) != text_of(kernel)
    assert not caught(kernel, all_near)


STAGED, ONE_LESS = r"int n = thread; n < (\S+|\(.*?\)); n", r"int n = thread; n < \1 - 1; n"
FAULTS = {  # kernel, pattern, replacement
    "stages one column too few": ("chunks", STAGED, ONE_LESS),
    "stages one column too few of a part": ("parts", STAGED, ONE_LESS),
    "stages from the second column": ("chunks", "int n = thread; n", "int n = thread + 1; n"),
    "ends chunks too early": ("chunks", r"min\(chunk \+ 7,", "min(chunk + 6,"),
    "ends chunks too late": ("chunks", r"min\(chunk \+ 7,", "min(chunk + 8,"),
    "leaves out a short chunk": ("chunks", "chunk < count;", "chunk + 2 < count;"),
    "leaves out the last tile": ("chunks", "tile < end;", "tile + 16 < end;"),
    "leaves out the last row": ("chunks", r"if \((.*) < last_row\)", r"if (\1 < last_row - 1)"),
    "shifts the rows of a thread": ("chunks", r"thread\) \+ 64\)", "thread) + 63)"),
    "writes records too close": (
        "chunks",
        r"record = records \+ n \* 8",
        "record = records + n * 4",
    ),
    "reads records too close": ("strips", r"(column0 = records \+ .* \*) \d+", r"\1 4"),
    "reads another record of a part": ("parts", r"\(n - part\)", "(n - part + 1)"),
    "stages another part": ("parts", r"\(tile \+ part\)", "(tile + part + 1)"),
    "stages the first part again": ("strips", r"\(\(tile \+ part\) \+ n\)", "(tile + n)"),
    "goes to the next part too early": ("parts", r"part \+= (\d+)", r"part += \1 - 1"),
    "leaves out the end of a strip": ("strips", r"strip \+ 1 <= part_end", "strip + 1 < part_end"),
    "takes strips that are too long": ("strips", "q < 16;", "q < 17;"),
    "skips a column between turns": ("parts", r"n \+= 4\)", "n += 5)"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_is_caught(fault: str, caught: Callable[[str, Plant], bool]) -> None:
    kernel, old, new = FAULTS[fault]
    plant = swapped(old, new)
    assert plant(text_of(kernel)) != text_of(kernel)
    assert caught(kernel, plant)


# --- AddressSanitizer

SNIPPET = """
from dataclasses import replace
from tests.cuda.emulator import backend
from tests.cuda.test_faults import COLUMNS, KERNELS
from tests.cuda.test_schedules import _check
shape, emit = backend.launch_shape, backend.emit
def short(kernel):
    found = shape(kernel)
    return replace(found, shared_bytes=found.shared_bytes - {missing})
backend.launch_shape = short
backend.emit = lambda *arguments: emit(*arguments).replace("{old}", "{new}")
name, schedule = KERNELS["{kernel}"]
_check(name, 5, COLUMNS, "float32", schedule)
print("finished")
"""


def sanitized(kernel: str, missing: int = 0, old: str = "@", new: str = "@") -> str:
    """The report of AddressSanitizer on a kernel; empty if it finds nothing."""
    snippet = SNIPPET.format(kernel=kernel, missing=missing, old=old, new=new)
    done = run_sanitized(snippet)
    assert "finished" in done.stdout or "AddressSanitizer" in done.stderr, done.stderr
    return "" if "finished" in done.stdout else done.stderr


@pytest.mark.parametrize("kernel", KERNELS)
def test_the_sanitizer_is_content(kernel: str) -> None:
    assert not sanitized(kernel)


@pytest.mark.parametrize("kernel", ["chunks", "parts", "strips"])
def test_shared_memory_that_is_a_record_too_short(kernel: str) -> None:
    width = re.search(r"record = records \+ n \* (\d+)", text_of(kernel))
    assert width is not None
    assert "heap-buffer-overflow" in sanitized(kernel, 4 * int(width[1]))


def test_a_row_past_the_end() -> None:
    assert "WRITE of size 4" in sanitized("chunks", 0, "< last_row) *", "<= last_row) *")
    assert "READ of size" in sanitized("chunks", 0, ": last_row - 1;", ": last_row + 1;")
