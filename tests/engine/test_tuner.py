"""The tuner: what it chooses, what it keeps, and that it never changes a result.

Nothing here is timed: `favour` says which schedule is the fastest.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch

import foldwise
from foldwise import Vi, Vj
from foldwise.__main__ import main
from foldwise.backends.llvm import LlvmBackend, host_target
from foldwise.engine import launch, options, tuner
from foldwise.engine.kernel import Signature, lowered
from foldwise.ir.axis import Axis
from foldwise.ir.schedule import CpuSchedule, Schedule
from foldwise.ir.spec import Numerics
from foldwise.lower import sharing
from tests.engine import scripts
from tests.schedules.test_schedules import SPECS
from tests.support import DTYPES, assert_close, dense, draw, run, spec_of, variables

I, J = Axis.I, Axis.J  # noqa: E741

rng = np.random.default_rng(0)
x, y = (rng.normal(size=(n, 3)).astype("float32") for n in (300, 200))
Tile = tuple[int, int]  # rows, columns


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A cache folder for this test, an empty memory, and no call that is too small."""
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", str(tmp_path))
    monkeypatch.delenv("FOLDWISE_TUNE", raising=False)
    monkeypatch.setattr(tuner, "LEAST", 0)
    monkeypatch.setattr(tuner, "_SECONDS", float("inf"))
    launch.forget()
    yield tmp_path
    launch.forget()


@pytest.fixture
def favour(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Counter[Tile]]:
    """Make a schedule take `part` of the time of all others; returns what is measured, counted."""

    def choose(tile: Tile, part: float = 0.5) -> Counter[Tile]:
        measured: Counter[Tile] = Counter()

        def seconds(run: tuner.Run, schedule: Schedule) -> float:
            measured[schedule.rows, schedule.columns] += 1
            return part if (schedule.rows, schedule.columns) == tile else 1.0

        monkeypatch.setattr(tuner, "seconds", seconds)
        return measured

    return choose


def gaussian(a: Any = x, b: Any = y) -> Any:
    return (-Vi(a).sqdist(Vj(b))).exp().sum(axis=1)


def tile_of(call: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> Tile:
    """The tile that a new process would use for a call: memory is empty."""
    lines: list[str] = []
    launch.forget()
    with monkeypatch.context() as patch:
        patch.setenv("FOLDWISE_DEBUG", "2")
        patch.setattr(options.sys, "stderr", SimpleNamespace(write=lines.append))
        call()
    (line,) = (line for line in lines if "schedule" in line)
    return _tile_in(line)


def _tile_in(line: str) -> Tile:
    found = dict(word.split("=") for word in line.split() if "=" in word)
    return int(found["rows"]), int(found["columns"])


def notes(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.json"))


def default_tile() -> Tile:
    spec = spec_of_gaussian()
    schedule = lowered(spec, Signature((("float32", True),) * 2, "float32"), host_target()).schedule
    return schedule.rows, schedule.columns


def spec_of_gaussian() -> Any:
    a, b = variables((I, 3), (J, 3))
    from foldwise.ir.expr import apply

    return spec_of(apply("exp", -apply("sum", apply("square", a - b))))


OTHER = (2, 2)  # no default schedule of the tests


# --- opting in


@pytest.mark.parametrize("variable", [None, "", "0", "yes"])
def test_nothing_is_measured_or_written_without_opting_in(
    variable: str | None,
    folder: Path,
    favour: Callable[..., Counter[Tile]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if variable is not None:
        monkeypatch.setenv("FOLDWISE_TUNE", variable)
    measured = favour(OTHER)
    gaussian(), gaussian(torch.from_numpy(x), torch.from_numpy(y))
    with foldwise.tuning(False):
        gaussian()
    with foldwise.tuning():
        pass
    gaussian()
    assert not measured and not notes(folder)
    assert {p.suffix for p in folder.rglob("*") if p.is_file()} == {".kernel"}
    assert tile_of(gaussian, monkeypatch) == default_tile()


def test_the_environment_asks_and_a_block_overrules_it(
    folder: Path, favour: Callable[..., Counter[Tile]], monkeypatch: pytest.MonkeyPatch
) -> None:
    measured = favour(OTHER)
    monkeypatch.setenv("FOLDWISE_TUNE", "1")
    with foldwise.tuning(False):
        gaussian()
    assert not measured
    gaussian()
    assert measured and len(notes(folder)) == 1


def test_blocks_nest_and_end() -> None:
    assert not options.is_tuning()
    with foldwise.tuning():
        with foldwise.tuning(False):
            assert not options.is_tuning()
        assert options.is_tuning()
        with pytest.raises(KeyError), foldwise.tuning(False):
            raise KeyError
        assert options.is_tuning()
    assert not options.is_tuning()


# --- what is chosen


def test_the_fastest_is_kept_and_used_tuning_or_not(
    folder: Path, favour: Callable[..., Counter[Tile]], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = gaussian()
    measured = favour(OTHER)
    with foldwise.tuning():
        np.testing.assert_array_equal(gaussian(), before)
        # All the same number of times, and two of them once more.
        often = {tile for tile, n in measured.items() if n > min(measured.values())}
        assert often == {default_tile(), OTHER}
        once = measured.copy()
        gaussian(), gaussian(x[:250], y + 1)  # the same kind of arguments
    assert measured == once
    np.testing.assert_array_equal(gaussian(), before)
    assert tile_of(gaussian, monkeypatch) == OTHER
    (note,) = notes(folder)
    entry = json.loads(note.read_text())
    assert (entry["rows"], entry["columns"], entry["gain"]) == (*OTHER, 2)
    assert "Exp(" in entry["computation"] and entry["registers"] == host_target().registers
    with foldwise.tuning():  # an entry on the disk is enough
        gaussian()
    assert measured == once and notes(folder) == [note]


@pytest.mark.parametrize(("part", "taken"), [(0.98, False), (0.96, True)])
def test_three_percent_at_least(
    part: float,
    taken: bool,
    folder: Path,
    favour: Callable[..., Counter[Tile]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    measured = favour(OTHER, part)
    with foldwise.tuning():
        gaussian()
        once = measured.copy()
        launch.forget()
        gaussian()  # that the default is best has been kept as well
    assert measured == once and len(notes(folder)) == 1
    assert tile_of(gaussian, monkeypatch) == (OTHER if taken else default_tile())


def test_the_luckiest_of_many_has_to_win_again(
    folder: Path, favour: Callable[..., Counter[Tile]], monkeypatch: pytest.MonkeyPatch
) -> None:
    measured = favour(OTHER)
    best = tuner.seconds
    lucky = tuner._ROUNDS[1]

    def seconds(run: tuner.Run, schedule: Schedule) -> float:
        time = best(run, schedule)
        return time if measured[OTHER] <= lucky else 1.0

    monkeypatch.setattr(tuner, "seconds", seconds)
    with foldwise.tuning():
        gaussian()
    assert measured[OTHER] == 2 * lucky
    assert json.loads(notes(folder)[0].read_text())["gain"] == 1
    assert tile_of(gaussian, monkeypatch) == default_tile()


def test_each_kind_of_arguments_has_its_own_choice(
    folder: Path, favour: Callable[..., Counter[Tile]], monkeypatch: pytest.MonkeyPatch
) -> None:
    favour(OTHER)
    calls: list[Callable[[], Any]] = [
        gaussian,
        lambda: gaussian(x.astype("float64"), y.astype("float64")),
        lambda: gaussian(np.asfortranarray(x), y),
        lambda: gaussian(x[:, :2], y[:, :2]),
        lambda: gaussian(x[:5], y),  # few rows
    ]
    with foldwise.tuning():
        calls[0]()
    assert [tile_of(call, monkeypatch) == OTHER for call in calls] == [True] + 4 * [False]
    with foldwise.tuning():
        [call() for call in calls]
    assert len(notes(folder)) == len(calls)
    assert all(tile_of(call, monkeypatch) == OTHER for call in calls)


def test_what_is_tried() -> None:
    def tiles(default: Schedule, registers: int) -> list[Tile]:
        tried = tuner.Case(default, registers, "", "", "", "").schedules()
        others = {(s.lanes, s.chunk, s.unroll) for s in tried}
        assert tried[0] == default and others == {(default.lanes, default.chunk, default.unroll)}
        assert len(set(tried)) == len(tried)
        return [(s.rows, s.columns) for s in tried]

    assert tiles(CpuSchedule(16, 3, 256, 16, 4), 32)[:7] == [
        *((3, 4), (1, 4), (2, 4), (3, 1), (3, 2)),  # one number differs
        *((1, 1), (1, 2)),
    ]
    assert set(tiles(CpuSchedule(16, 1, 128, 16, 8), 32)) == {
        *((1, 1), (1, 2), (1, 4), (1, 8), (2, 1), (2, 2), (2, 4)),
        *((3, 1), (3, 2), (3, 4), (4, 1), (4, 2)),
    }
    assert set(tiles(CpuSchedule(8, 1, 256, 16, 8), 16)) == {
        *((1, 8), (1, 1), (1, 2), (1, 4), (2, 1), (2, 2), (3, 1), (3, 2), (4, 1)),
    }


def test_calls_too_short_to_be_measured_are_left_alone(
    folder: Path, favour: Callable[..., Counter[Tile]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tuner, "LEAST", 1_000_000)
    measured = favour(OTHER)
    with foldwise.tuning():
        gaussian(x[:60], y[:50])
        assert not measured and not notes(folder)
        gaussian()
    assert measured and len(notes(folder)) == 1


def test_columns_in_the_lanes_are_not_tuned(
    folder: Path, favour: Callable[..., Counter[Tile]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tuner, "LEAST", 100_000)  # more than adding up the lanes
    measured = favour(OTHER)
    with foldwise.tuning():
        gaussian(x[:5], np.ones((40_000, 3), "float32"))
    assert not measured and not notes(folder)


def test_the_interpreter_is_not_tuned(
    folder: Path, favour: Callable[..., Counter[Tile]], monkeypatch: pytest.MonkeyPatch
) -> None:
    measured = favour(OTHER)
    monkeypatch.setenv("FOLDWISE_BACKEND", "interp")
    with foldwise.tuning():
        gaussian(x[:5], y[:5])
    assert not measured and not notes(folder)


def test_a_clock_that_says_nothing_leaves_a_valid_choice(folder: Path) -> None:
    """The real one: whichever wins, the result is the same."""
    before = gaussian()
    with foldwise.tuning():
        np.testing.assert_array_equal(gaussian(), before)
    assert len(notes(folder)) == 1


def test_the_time_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    tried: list[Schedule] = []

    def slow(schedule: Schedule) -> None:
        tried.append(schedule)
        now[0] += 0.25

    monkeypatch.setattr(tuner, "_SECONDS", 2.0)
    clock = SimpleNamespace(monotonic=lambda: now[0], perf_counter=lambda: now[0])
    monkeypatch.setattr(tuner, "time", clock)
    case = tuner.Case(CpuSchedule(16, 3, 256, 16, 4), 32, "", "", "", "")
    assert tuner._fastest(case, slow) == (case.default, 1.0)
    # Four are ready at half of the time; five rounds in any case.
    assert tried == 6 * case.schedules()[:4]


# --- what is measured: a part of what is big


@pytest.mark.parametrize("axis", [I, J], ids=["I", "J"])
@pytest.mark.parametrize(
    ("batch", "rows", "columns"),
    [
        ((), 10**6, 10**6),
        ((), 10, 10**9),
        ((1000,), 3000, 3000),
        ((7, 8), 10**5, 10**5),
        ((), 9, 9),
    ],
)
def test_of_big_problems_a_part_is_measured(
    batch: tuple[int, ...], rows: int, columns: int, axis: Axis
) -> None:
    spec = spec_of_gaussian()
    m, n = (rows, columns) if axis is J else (columns, rows)
    arrays = [
        np.broadcast_to(np.float32(1), (*batch, m, 1, 3)),
        np.broadcast_to(np.float32(1), (1, n, 3)),
        np.float32(2),
    ]
    spec = spec_of(spec.formula, "sum", axis)
    work = int(np.prod(batch, dtype=int)) * rows * columns * 20
    with foldwise.threads(2):
        some = tuner.sample(spec, arrays, work)
        left = 20 * int(np.prod(np.broadcast_shapes(*(a.shape[:-1] for a in some)), dtype=int))
        least = 20 * min(rows, tuner._ROWS * 2) * min(columns, tuner._COLUMNS)
        assert left <= max(least, 2 * tuner._SAMPLE)
        assert left == work if work <= 2 * tuner._SAMPLE else left > min(work, tuner._SAMPLE) / 2
    assert all(
        a.strides == b.strides and len(a.shape) == len(b.shape)
        for a, b in zip(some, arrays, strict=True)
    )


def test_a_big_batch_is_tuned_on_a_part_of_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tuner, "_SAMPLE", 10_000)
    monkeypatch.setattr(tuner, "_ROWS", 64)
    monkeypatch.setattr(tuner, "_COLUMNS", 64)
    a, b = rng.normal(size=(4, 5, 100, 3)), rng.normal(size=(5, 90, 3))
    call = (foldwise.LazyTensor(a[..., :, None, :]) * foldwise.LazyTensor(b[..., None, :, :])).sin()
    before = call.sum(axis=3)
    with foldwise.tuning():
        np.testing.assert_array_equal(call.sum(axis=3), before)
    assert len(notes(folder)) == 1


# --- results


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ["gaussian", "logsumexp-weight", "kmin-3", "gradient-y", "moved"])
def test_every_schedule_that_is_tried_gives_the_same_bits(name: str, dtype: str) -> None:
    spec = SPECS[name]
    kernel = lowered(spec, Signature(((dtype, True),) * len(spec.slots), dtype), host_target())
    case = tuner.Case(kernel.schedule, host_target().registers, "", "", "", "")
    sizes = (130, 517) if spec.axis is J else (517, 130)
    arrays = draw(rng, spec, *sizes, dtype)
    expected = run(spec, arrays)
    for schedule in case.schedules():
        found = run(spec, arrays, schedule=schedule)
        np.testing.assert_array_equal(found, expected, err_msg=str(schedule))


def test_compensated_sums_and_columns_in_parts_change_by_rounding_alone(
    favour: Callable[..., Counter[Tile]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """How many parts the columns have depends on the tiles."""
    monkeypatch.setattr(sharing, "_THREADS", replace(sharing._THREADS, shortest=64))
    favour(OTHER)
    for numerics in (Numerics(), Numerics("kahan")):
        spec = spec_of(spec_of_gaussian().formula, numerics=numerics)
        arrays = draw(rng, spec, 100, 5000)
        with foldwise.tuning():
            assert_close(run(spec, arrays), dense(spec, arrays), eps=1e-12, scale=1e3)


@pytest.mark.parametrize("threads", [1, 3])
def test_with_any_number_of_threads(
    threads: int, folder: Path, favour: Callable[..., Counter[Tile]]
) -> None:
    before = gaussian()
    favour(OTHER)
    with foldwise.threads(threads), foldwise.tuning():
        np.testing.assert_array_equal(gaussian(), before)
    assert len(notes(folder)) == 1


def test_torch_and_its_gradients(
    folder: Path, favour: Callable[..., Counter[Tile]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def both() -> list[torch.Tensor]:
        a, b = torch.from_numpy(x).requires_grad_(), torch.from_numpy(y)
        out = gaussian(a, b)
        return [out.detach(), *torch.autograd.grad(out.square().sum(), a)]

    before = both()
    measured = favour(OTHER)
    with foldwise.tuning():
        assert all(map(torch.equal, both(), before))
    once = measured.copy()
    assert once and len(notes(folder)) == 2  # the sum and its gradient
    assert all(map(torch.equal, both(), before))
    # NumPy's arrays of this kind use the same kernel.
    assert tile_of(gaussian, monkeypatch) == OTHER
    with foldwise.tuning():
        gaussian()
    assert measured == once


# --- other processes, and what lies on the disk

PROGRAM = """
    import numpy as np
    from foldwise import Vi, Vj
    x, y = np.ones((300, 3), np.float32), np.ones((200, 3), np.float32)
    print((-Vi(x).sqdist(Vj(y))).exp().sum(axis=1).sum())
"""


def test_a_fresh_process_uses_what_was_stored(
    folder: Path, favour: Callable[..., Counter[Tile]]
) -> None:
    _, before = scripts.run(PROGRAM, FOLDWISE_DEBUG="2")
    favour(OTHER)
    with foldwise.tuning():
        gaussian()
    for variable in (None, "1"):
        kept = notes(folder)[0].read_bytes()
        out, after = scripts.run(PROGRAM, FOLDWISE_DEBUG="2", FOLDWISE_TUNE=variable)
        assert float(out) == 60_000
        assert (_tile_in(before), _tile_in(after)) == (default_tile(), OTHER)
        assert "tuned" not in after and "cache miss" not in after
        assert notes(folder)[0].read_bytes() == kept


def changed(**entries: Any) -> Callable[[str], str]:
    return lambda text: json.dumps({**json.loads(text), **entries})


DAMAGE: dict[str, Callable[[str], str]] = {
    "empty": lambda text: "",
    "cut": lambda text: text[: len(text) // 2],
    "other rows": changed(rows=1),
    "rows beyond measure": changed(rows=10**9),
    "rows that are no number": changed(rows="2"),
    "other columns": changed(columns=4),
    "no columns": changed(columns=None),
    "another check": changed(check="0" * 64),
    "a list": lambda text: f"[{text}]",
    "a number": lambda text: "7",
    "a string": lambda text: json.dumps("rows columns check"),
    "nested deeply": lambda text: "[" * 100_000,
    "zeros": lambda text: "\0" * len(text),
    "no text": lambda text: "\udcff" * 9,
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_entry_is_ignored_and_mended_by_the_next_tuning(
    kind: str,
    folder: Path,
    favour: Callable[..., Counter[Tile]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    measured = favour(OTHER)
    with foldwise.tuning():
        gaussian()
    (note,) = notes(folder)
    good, once = note.read_text(), measured.copy()
    note.write_text(DAMAGE[kind](good), errors="surrogateescape")
    assert tile_of(gaussian, monkeypatch) == default_tile()
    assert measured == once
    with foldwise.tuning():
        gaussian()
    assert measured != once and note.read_text() == good and notes(folder) == [note]
    assert tile_of(gaussian, monkeypatch) == OTHER


def test_an_entry_of_another_case_is_ignored(
    folder: Path, favour: Callable[..., Counter[Tile]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def distance() -> Any:
        return Vi(x).sqdist(Vj(y)).sum(axis=1)

    favour(OTHER)
    with foldwise.tuning():
        gaussian()
        (own,) = notes(folder)
        distance()
    (other,) = (note for note in notes(folder) if note != own)
    other.write_bytes(own.read_bytes())
    assert tile_of(gaussian, monkeypatch) == OTHER
    assert tile_of(distance, monkeypatch) != OTHER


def test_another_compiler_has_other_choices(
    favour: Callable[..., Counter[Tile]], monkeypatch: pytest.MonkeyPatch
) -> None:
    favour(OTHER)
    with foldwise.tuning():
        gaussian()
    monkeypatch.setattr(LlvmBackend, "version", lambda self: "of tomorrow")
    assert tile_of(gaussian, monkeypatch) == default_tile()


def test_a_folder_that_cannot_be_written_leaves_the_choice_in_memory(
    favour: Callable[..., Counter[Tile]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", os.devnull)
    measured = favour(OTHER)
    with foldwise.tuning():
        gaussian()
        once = measured.copy()
        gaussian()
        gaussian(x[:200], y)
    gaussian()
    assert measured == once


def test_the_command_line_counts_and_removes_choices(
    folder: Path, favour: Callable[..., Counter[Tile]], capsys: pytest.CaptureFixture[str]
) -> None:
    favour(OTHER)
    with foldwise.tuning():
        gaussian()
    kernels = len(list(folder.rglob("*.kernel")))
    (folder / "mine.json").write_text("{}")
    main(["info"])
    assert f"({kernels} kernels, 1 tuned schedules, " in capsys.readouterr().out
    main(["clean"])
    assert f"removed {kernels} kernels and 1 tuned schedules from" in capsys.readouterr().out
    assert [p.name for p in folder.rglob("*") if p.is_file()] == ["mine.json"]
