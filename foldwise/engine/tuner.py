"""The tuner: measures schedules on the arrays at hand and keeps the best one as data.

It runs where it was asked for (`foldwise.tuning`), once for each computation on each kind of
arguments. Its choice is a small JSON file in the folder of the disk cache, and holds for every
process that uses this folder. Only `rows` and `columns` are tuned, so results do not change.
"""

from __future__ import annotations

import itertools
import json
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from foldwise.engine import cache, options
from foldwise.ir import lock
from foldwise.ir.axis import Axis
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce

LEAST = 20_000_000  # instructions of a call that can be measured: about 0.1 ms
_SAMPLE = 200_000_000  # instructions for each thread of a sample, about 2 ms ...
_ROWS, _COLUMNS = 1024, 8192  # ... but no fewer rows for each thread, and columns
_SECONDS = 2.0  # for all of it; half of that for compiling
_ROUNDS = 5, 25  # at least, at most
_GAIN = 0.97  # part of the default schedule's time that another must not exceed

Run = Callable[[Schedule], object]


@dataclass(frozen=True, slots=True)
class Case:
    """The key that a chosen schedule is kept under.

    Attributes:
        default: the schedule without a tuner.
        registers: vector registers of the processor.
        computation: its text.
        arguments: their kind.
        compiler: backend and version.
        processor: its name and features.
    """

    default: Schedule
    registers: int
    computation: str
    arguments: str
    compiler: str
    processor: str

    @property
    def key(self) -> str:
        """The name of its entry in the disk cache."""
        return cache.key_of("schedule", *map(str, asdict(self).values()))

    def schedules(self) -> list[Schedule]:
        """The default one and its variants, the most similar first.

        Tiles of more than three eighths of the registers do not keep their sums in these.
        """
        most = self.registers * 3 // 8
        tiles = [(r, c) for r, c in itertools.product((1, 2, 3, 4), (1, 2, 4, 8)) if r * c <= most]
        variants = {self.default, *(replace(self.default, rows=r, columns=c) for r, c in tiles)}
        return sorted(variants, key=self._distance)

    def _distance(self, s: Schedule) -> tuple[int, int, int]:
        same = (s.rows == self.default.rows, s.columns == self.default.columns)
        return 2 - sum(same), s.rows, s.columns


_choices: dict[str, Schedule] = {}  # made by this process
_measuring = threading.Lock()  # only one measurement runs at a time; nobody waits for it


def _in_child() -> None:
    """The thread that measured is in the parent."""
    global _measuring  # noqa: PLW0603 - there is one for the process
    _measuring = threading.Lock()


lock.in_child(_in_child)


def forget() -> None:
    """Drop the choices from memory; the disk cache is not changed."""
    _choices.clear()


def choice(case: Case) -> Schedule | None:
    """The schedule that was chosen for this case, by this process or another; None if none was."""
    key = case.key
    if key in _choices:
        return _choices[key]
    try:
        entry: Any = json.loads(cache.read_note(key))
        tile, check = (entry["rows"], entry["columns"]), entry["check"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    found = [s for s in case.schedules() if (s.rows, s.columns) == tile]
    return found[0] if found and check == _check(case, found[0]) else None


def tune(case: Case, run: Run) -> bool:
    """Choose a schedule for this case, and keep the choice. Not while another thread measures: two
    would disturb each other. A later call will find the case without a choice again.

    Args:
        case: the key of the choice.
        run: evaluates with a given schedule.

    Returns:
        Whether there is a choice now.
    """
    turn = _measuring
    if not turn.acquire(blocking=False):
        return False
    try:
        with options.tuning(False):
            if choice(case) is None:  # or another thread has been here
                _choose(case, run)
    finally:
        turn.release()
    return True


def _choose(case: Case, run: Run) -> None:
    best, gain = _fastest(case, run)
    options.debug(1, lambda: f"tuned: {best}, {gain:.2f} times as fast as the default")
    _choices[case.key] = best
    entry = {**asdict(case), "rows": best.rows, "columns": best.columns, "gain": gain}
    cache.write_note(case.key, json.dumps({**entry, "check": _check(case, best)}, indent=1))


def seconds(run: Run, schedule: Schedule) -> float:
    """The time that an evaluation takes, in seconds."""
    start = time.perf_counter()
    run(schedule)
    return time.perf_counter() - start


def sample(spec: MapReduce, arrays: Sequence[Any], work: int) -> list[Any]:
    """The first part of the arguments, if all of them are `work` and that is too much to measure.

    Batches are cut first, rows next, and columns last.
    """
    lead = list(np.broadcast_shapes(*(tuple(a.shape[:-1]) for a in arrays)))
    threads = options.thread_count()
    rows, columns = (-2, -1) if spec.axis is Axis.J else (-1, -2)
    least = [1] * len(lead)
    least[rows], least[columns] = _ROWS * threads, _COLUMNS
    for axis in (*range(len(lead) - 2), rows, columns):
        length = lead[axis]
        if work > _SAMPLE * threads:
            part = length * _SAMPLE * threads // work
            lead[axis] = min(length, max(least[axis], part))
            work = work * lead[axis] // length
    cut = [*map(slice, lead), slice(None)]
    return [a[tuple(cut[-len(a.shape) :])] if a.shape else a for a in arrays]


def _fastest(case: Case, run: Run) -> tuple[Schedule, float]:
    """The schedule to take, and how many times as fast as the default it is.

    The best of many owes part of its time to noise: it has to win again, against the default.
    """
    start = time.monotonic()
    ready: list[Schedule] = []
    for schedule in case.schedules():  # the first call compiles
        if time.monotonic() - start < _SECONDS / 2:
            run(schedule)
            ready.append(schedule)
    first = _compare(ready, run, start + 0.8 * _SECONDS)
    best = min(first, key=lambda s: first[s])
    if best != case.default:
        ratio = _compare([case.default, best], run, start + _SECONDS)[best]
        if ratio <= _GAIN:
            return best, 1 / ratio
    return case.default, 1.0


def _compare(schedules: Sequence[Schedule], run: Run, end: float) -> dict[Schedule, float]:
    """Times of schedules over that of the first one: medians of rounds of one call of each."""
    rounds: list[list[float]] = []
    while len(rounds) < _ROUNDS[0] or (len(rounds) < _ROUNDS[1] and time.monotonic() < end):
        rounds.append([seconds(run, schedule) for schedule in schedules])
    return {s: float(np.median([r[n] / r[0] for r in rounds])) for n, s in enumerate(schedules)}


def _check(case: Case, schedule: Schedule) -> str:
    return cache.key_of(case.key, str(schedule))
