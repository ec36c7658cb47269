"""How fast the processor is: seconds for each kind of instruction, measured once and kept.

A kernel's time is modelled as a sum over its instructions (`backends/llvm/effort.py`), each with a
time of its own; quotients and roots, which a processor has a unit for, run beside the rest. The
times are those with which the model explains a dozen kernels best that are timed here. They depend
on the processor only, so they are a note in the folder of the disk cache, as the choices of the
tuner are.
"""

from __future__ import annotations

import functools
import json
import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final, cast

import numpy as np

from foldwise.arrays import StorageAdapter, adapter_of
from foldwise.backends.llvm.effort import Unit
from foldwise.engine import cache, counting, options
from foldwise.engine.backends import BACKENDS, backend_for, target_of
from foldwise.engine.callplan import workload_of
from foldwise.engine.launch import evaluate
from foldwise.engine.strategy import strategies
from foldwise.ir.axis import Axis
from foldwise.ir.device import HOST
from foldwise.ir.expr import Expr, apply, var
from foldwise.ir.spec import MapReduce, Numerics, Slot
from foldwise.ops import COMPOSITES, REDUCTIONS

UNITS: Final[tuple[Unit, ...]] = (
    "product",
    "simple",
    "scalar",
    "divide",
    "root",
    "change",
    "changed",
    "tile",
)
BESIDE: Final[tuple[Unit, ...]] = ("divide", "root")
_VERSION: Final = "1"  # of the model and its kernels
_ROUNDS: Final = 40
_COPIED: Final = 1 << 25  # bytes: more than fits into caches


@dataclass(frozen=True, slots=True)
class Speed:
    """What a processor takes for the parts of a call, in seconds.

    Attributes:
        units: an instruction of each kind, on a vector of rows.
        call: a call that computes next to nothing.
        byte: reading or writing a byte of memory, beyond the caches.
    """

    units: Mapping[Unit, float]
    call: float
    byte: float

    def time(self, work: Mapping[Unit, float]) -> float:
        """The time of so many instructions, on one thread."""
        alone = {unit: count * self.units[unit] for unit, count in work.items()}
        beside = sum(alone.get(unit, 0.0) for unit in BESIDE)
        return max(beside, sum(alone.values()) - beside)


@functools.lru_cache(maxsize=1)
def measured() -> Speed:
    """The speed of the processor at hand: from the disk cache, or measured in a few seconds."""
    name = backend_for(HOST)
    backend = BACKENDS[name].backend
    key = cache.key_of("speed", _VERSION, backend.version(), repr(target_of(name, HOST)))
    try:
        entry: Any = json.loads(cache.read_note(key))
        units: dict[Unit, float] = {unit: float(entry["units"][unit]) for unit in UNITS}
        found = Speed(units, float(entry["call"]), float(entry["byte"]))
        if all(0 <= x < 1 for x in (*units.values(), found.call, found.byte)):
            return found
    except (ValueError, KeyError, TypeError, RecursionError):
        pass
    with options.threads(1), options.tuning(False):
        found = _measure()
    cache.write_note(key, json.dumps(asdict(found), indent=1))
    return found


# ------------------------------------------------------------------------------- what is timed


def _points(dim: int, points: int, dtype: str, more: int = 0) -> list[Any]:
    rng = np.random.default_rng(0)
    shapes = ((points, 1, dim), (1, points, dim), *([(1, points, more)] if more else []))
    return [(dim**-0.5 * rng.standard_normal(shape)).astype(dtype) for shape in shapes]


_FORMULAS: Final[dict[str, Callable[[Expr], Expr]]] = {
    "gaussian": lambda square: apply("exp", -square),
    "laplacian": lambda square: apply("exp", -apply("sqrt", square)),
    "cauchy": lambda square: 1 / (1 + square),
    "logarithm": lambda square: apply("log", 1 + square),
    "sine": lambda square: apply("sin", square),
    "length": lambda square: apply("sqrt", square),
    "square": lambda square: square,
}


def _case(  # noqa: PLR0913 - the parts of a computation
    formula: str,
    dim: int,
    points: int = 640,
    *,
    reduction: str = "sum",
    k: int = 1,
    dtype: str = "float32",
    more: int = 0,
) -> tuple[MapReduce, list[Any]]:
    """A reduction of a function of squared distances, times vectors of that length if wanted."""
    slots = [Slot(Axis.I, dim), Slot(Axis.J, dim), *([Slot(Axis.J, more)] if more else [])]
    x, y, *b = (var(n, slot.axis, slot.dim) for n, slot in enumerate(slots))
    value = _FORMULAS[formula](COMPOSITES["sqdist"](x, y))
    value = value * b[0] if b else value
    spec = MapReduce(value, REDUCTIONS[reduction], Axis.J, tuple(slots), 0, Numerics(), k=k)
    return spec, _points(dim, points, dtype, more)


def _cases() -> list[tuple[MapReduce, list[Any]]]:
    return [
        _case("gaussian", 2),
        _case("gaussian", 4),
        _case("gaussian", 8),
        _case("gaussian", 64, 320),
        _case("gaussian", 3, more=4),
        _case("gaussian", 3, 320, more=64),
        _case("gaussian", 3, dtype="float64"),
        _case("gaussian", 32, 320, dtype="float64"),
        _case("logarithm", 3),
        _case("sine", 3),
        _case("laplacian", 3),
        _case("cauchy", 1),
        _case("cauchy", 4),
        _case("length", 1),
        _case("square", 3, reduction="logsumexp"),
        _case("square", 3, reduction="argmin"),
        _case("square", 8, reduction="argmin"),
        _case("square", 3, reduction="argkmin", k=5),
        _case("square", 3, reduction="argkmin", k=20),
        _case("square", 32, 320, reduction="argkmin", k=5),
        _few_columns(),
    ]


def _few_columns() -> tuple[MapReduce, list[Any]]:
    """Next to nothing but tiles of rows."""
    spec, (_, y) = _case("gaussian", 3, 4)
    return spec, [_points(3, 16384, "float32")[0], y]


def _measure() -> Speed:
    cases = _cases()
    counts = [_count(spec, arrays) for spec, arrays in cases]
    call, *times = _seconds([_case("gaussian", 3, 1), *cases]).tolist()
    alone = np.maximum(np.array(times) - call, 1e-9)
    return Speed(_explained(counts, alone), call, _byte())


def _count(spec: MapReduce, arrays: Sequence[Any]) -> Mapping[Unit, float]:
    kinds = tuple((a.shape, a.strides, str(a.dtype)) for a in arrays)
    work, schedule, _ = workload_of(spec, kinds, backend_for(HOST), HOST, None)
    every, _ = strategies(work, schedule)
    return counting.instructions_of(work, next(every))


def _seconds(cases: Sequence[tuple[MapReduce, list[Any]]]) -> Any:
    """The least time of a call of each; they take turns, and other programs do not count."""
    least = np.full(len(cases), math.inf)
    for _ in range(_ROUNDS):
        for n, (spec, arrays) in enumerate(cases):
            adapter = cast(StorageAdapter, adapter_of(arrays[0]))
            start = time.thread_time()
            evaluate(spec, arrays, (), adapter, backend=backend_for(HOST))
            least[n] = min(least[n], time.thread_time() - start)
    return least


def _explained(counts: Sequence[Mapping[Unit, float]], times: Any) -> dict[Unit, float]:
    """The times of instructions with which the model comes nearest to the measured times.

    Relative errors are least in the squares, by steps that keep all numbers positive; a kernel is
    explained by what takes longer in it, the units beside or all others.
    """
    table = np.array([[c.get(unit, 0.0) for unit in UNITS] for c in counts]) / times[:, None]
    beside = np.array([unit in BESIDE for unit in UNITS])
    guess = np.where(beside, 1e-9, 1e-10)
    for _ in range(2000):
        parts = [(table * guess)[:, own].sum(1) for own in (beside, ~beside)]
        longer = parts[0] > parts[1]
        used = table * np.where(longer[:, None], beside, ~beside)
        gain, loss = used.sum(0), used.T @ np.maximum(*parts)
        guess = np.where(gain > 0, guess * np.sqrt(gain / np.maximum(loss, 1e-30)), guess)
    return cast("dict[Unit, float]", dict(zip(UNITS, guess.tolist(), strict=True)))


def _byte() -> float:
    """The time of a byte that is read or written, on one thread."""
    a, b = np.zeros(_COPIED // 2, np.uint8), np.ones(_COPIED // 2, np.uint8)
    found = math.inf
    for _ in range(4):
        start = time.thread_time()
        b[:] = a
        found = min(found, time.thread_time() - start)
    return found / _COPIED
