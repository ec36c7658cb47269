"""Settings: argument before context manager before environment before default."""

from __future__ import annotations

import contextlib
import contextvars
import functools
import operator
import os
import re
import sys
import warnings
from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from types import FrameType
from typing import Any, Final, get_args

from foldwise.engine.backends import backend_for, names_for
from foldwise.ir.device import HOST, parse_device
from foldwise.ir.loops import Products
from foldwise.ir.spec import Distances, Numerics

# `os.environ` raises and catches two errors for a variable that is not set. Its dictionary, where
# it has one, tells that in a tenth of the time.
_encoded: Final = functools.cache(getattr(os.environ, "encodekey", str))
_entries: Final[Mapping[Any, Any]] = getattr(os.environ, "_data", os.environ)


def environment(name: str) -> str:
    """The value of a variable of the environment now; empty if it is not set."""
    return os.environ.get(name, "") if _encoded(name) in _entries else ""


_limit: contextvars.ContextVar[int | None] = contextvars.ContextVar("threads", default=None)
_device: contextvars.ContextVar[str | None] = contextvars.ContextVar("device", default=None)
_tuning: contextvars.ContextVar[bool | None] = contextvars.ContextVar("tuning", default=None)
_pruning: contextvars.ContextVar[bool] = contextvars.ContextVar("pruning", default=True)
_DEFAULT = Numerics()
_numerics: contextvars.ContextVar[Numerics] = contextvars.ContextVar("numerics", default=_DEFAULT)


@contextlib.contextmanager
def threads(limit: int) -> Generator[None, None, None]:
    """Use at most `limit` threads inside the `with` block, in this thread of the caller.

    Without it the environment decides (`FOLDWISE_NUM_THREADS`, then `OMP_NUM_THREADS`), then the
    number of processors that the process may use. The result does not depend on the number of
    threads.

    Args:
        limit: number of threads, at least 1.

    Raises:
        ValueError: if `limit` is less than 1.
        TypeError: if `limit` is not an integer.

    Example:
        >>> import foldwise
        >>> with foldwise.threads(1):
        ...     pass
    """
    limit = operator.index(limit)
    if limit < 1:
        raise ValueError(f"the number of threads must be at least 1, not {limit}")
    token = _limit.set(limit)
    try:
        yield
    finally:
        _limit.reset(token)


def thread_limit() -> int | None:
    """The limit that `threads` has set here, if any."""
    return _limit.get()


def thread_count() -> int:
    """The number of threads that a call may use now."""
    limit = thread_limit()
    if limit is not None:
        return limit
    for name in ("FOLDWISE_NUM_THREADS", "OMP_NUM_THREADS"):
        text = environment(name).split(",")[0].strip()
        if text.isascii() and text.isdecimal() and int(text) > 0:
            return int(text)
        if text and name.startswith("FOLDWISE"):
            raise ValueError(f"{name}={text!r} is not a positive number")
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextlib.contextmanager
def device(name: str) -> Generator[None, None, None]:
    """Choose where arrays in host memory are reduced inside the `with` block, in this thread.

    On a GPU they need not fit into its memory: they pass through it in parts, and the result comes
    back to the host. Arrays that are in the memory of a GPU are always reduced there.

    Without it the environment decides (`FOLDWISE_DEVICE`); the default is the processor.

    Args:
        name: `cpu`, `cuda` (the first GPU), or `cuda:1` and the like.

    Raises:
        ValueError: if it is none of these.
        TypeError: if it is not a string.

    Example:
        >>> import foldwise
        >>> with foldwise.device("cpu"):
        ...     pass
    """
    if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f'a device is given as text, "cpu", "cuda" or "cuda:1", not as {name!r}')
    token = _device.set(
        _checked_device(name, f"a device is cpu, cuda or cuda:1, not {name[:40]!r}")
    )
    try:
        yield
    finally:
        _device.reset(token)


def device_name() -> str:
    """Where arrays in host memory are reduced now: `cpu`, or `cuda:0` and the like.

    Raises:
        ValueError: if the environment names no device.
    """
    here = _device.get()
    if here is not None:
        return here
    text = environment("FOLDWISE_DEVICE").strip()
    if not text:
        return HOST
    return _checked_device(text, f"FOLDWISE_DEVICE={text!r}; it must be cpu, cuda or cuda:1")


def _checked_device(name: str, complaint: str) -> str:
    found = parse_device(name)
    if found is None:
        raise ValueError(complaint)
    return found


@contextlib.contextmanager
def tuning(on: bool = True) -> Generator[None, None, None]:
    """Measure schedules inside the `with` block, in this thread of the caller.

    A schedule is how the loops of a kernel are cut into tiles. Foldwise has a rule for it; inside
    this block the first evaluation of a computation on a kind of arguments (their types and memory
    layout, not their sizes) also tries a dozen others and keeps the fastest in the disk cache. That
    takes about two seconds, more for long formulas; one thread does it at a time, and calls of
    others meanwhile are as without tuning. The choice is used from then on, outside the block and
    by other processes too. Results do not change beyond rounding. Calls of less than
    about 0.1 ms are too short to be measured: use arrays of the size that you care about, on a
    machine that is idle.

    Without it the environment decides (`FOLDWISE_TUNE=1`); the default is not to tune.
    `python -m foldwise clean` removes the choices.

    Args:
        on: whether to measure.

    Example:
        >>> import numpy as np, foldwise
        >>> x, y = (np.random.rand(3000, 3).astype("float32") for _ in range(2))
        >>> K = (-foldwise.Vi(x).sqdist(foldwise.Vj(y))).exp()
        >>> with foldwise.tuning():
        ...     a = K.sum(axis=1)
        >>> bool(np.all(K.sum(axis=1) == a))
        True
    """
    token = _tuning.set(on)
    try:
        yield
    finally:
        _tuning.reset(token)


def is_tuning() -> bool:
    """Whether calls may try schedules now."""
    here = _tuning.get()
    return environment("FOLDWISE_TUNE").strip() == "1" if here is None else here


@contextlib.contextmanager
def pruning(on: bool = True) -> Generator[None, None, None]:
    """Choose whether columns that cannot be chosen are left out, inside the `with` block, in this
    thread.

    `argKmin`, `min` and the like of large clouds in few dimensions visit those pairs only that may
    be among the best, with the same result. That is the default, where it pays; inside
    `pruning(False)` all pairs are visited.

    Args:
        on: whether to leave them out.

    Example:
        >>> import numpy as np, foldwise
        >>> x = np.random.rand(1000, 3)
        >>> with foldwise.pruning(False):
        ...     neighbours = foldwise.Vi(x).sqdist(foldwise.Vj(x)).argKmin(5, axis=1)
    """
    token = _pruning.set(on)
    try:
        yield
    finally:
        _pruning.reset(token)


def is_pruning() -> bool:
    """Whether columns that cannot be chosen are left out now."""
    return _pruning.get()


@contextlib.contextmanager
def numerics(
    *, products: Products | None = None, distances: Distances | None = None
) -> Generator[None, None, None]:
    """Trade accuracy for speed in reductions that are set up inside the `with` block, in this
    thread, and in their derivatives.

    Args:
        products: how the tensor cores of a GPU multiply float32 vectors of more than 16 components.
            `float32` (the default) keeps 21 bits of each number, in three products; `bf16x3` keeps
            16 bits, in three products that take half the time; `tf32` keeps 11 bits, in one. The
            error of a scalar product is about 2^-20, 2^-15 or 2^-11 times the product of the
            lengths of the vectors. Ignored on CPUs and for other dtypes. Vectors stored in float16
            or bfloat16 are multiplied as they are, exactly; where they are added up, each times a
            number of the pair, that number keeps 16 bits whatever is chosen.
        distances: how squared distances are computed. `differences`: the vectors are subtracted
            first, which is exact for near points. `auto` (the default): likewise, but tensor cores
            make distances of vectors of more than 16 components from scalar products, wherever that
            errs by less than 2^-16 of the squared distance (2^-11 with `bf16x3`, 2^-7 with `tf32`);
            not where columns are chosen by it, as in nearest neighbours, nor in sums that are to be
            more accurate than usual.

    Raises:
        ValueError: if there is no such choice.

    Example:
        >>> import numpy as np, foldwise
        >>> x, y = (np.random.rand(100, 3).astype("float32") for _ in range(2))
        >>> K = (-foldwise.Vi(x).sqdist(foldwise.Vj(y))).exp()
        >>> with foldwise.numerics(distances="differences"):
        ...     a = K.sum(axis=1)
        >>> bool(np.allclose(a, K.sum(axis=1), rtol=1e-5))
        True
    """
    changes: dict[str, Any] = {}
    for name, given, allowed in (
        ("products", products, get_args(Products)),
        ("distances", distances, get_args(Distances)),
    ):
        if given is not None and given not in allowed:
            raise ValueError(f"{name} must be one of {', '.join(allowed)}, not {given!r}")
        if given is not None:
            changes[name] = given
    token = _numerics.set(replace(_numerics.get(), **changes))
    try:
        yield
    finally:
        _numerics.reset(token)


def current_numerics() -> Numerics:
    """The default accuracy of reductions here."""
    return _numerics.get()


def debug_level() -> int:
    """`FOLDWISE_DEBUG`: 1 timings and cache hits, 2 schedule, 3 formula, 4 source, 5 assembly."""
    text = environment("FOLDWISE_DEBUG")
    return int(text) if text.isascii() and text.isdecimal() else 0


def debug(level: int, message: Callable[[], str]) -> None:
    """Write `message()` to standard error, if the debug level is at least `level`."""
    if debug_level() >= level:
        # There may be none, it may be closed, or a signal handler may come in between.
        with contextlib.suppress(AttributeError, OSError, ValueError, RuntimeError):
            sys.stderr.write(f"foldwise: {message()}\n")


_NOT_THE_USER: Final = ("foldwise", "torch", "jax", "jaxlib")


def warn(message: str, category: type[Warning] = RuntimeWarning) -> None:
    """Warn at the line of the program that called the library."""
    level = 1
    frame = sys._getframe()  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    while frame is not None and _package(frame) in _NOT_THE_USER:
        frame = frame.f_back
        level += 1
    warnings.warn(message, category, stacklevel=level)


def _package(frame: FrameType) -> str:
    return str(frame.f_globals.get("__name__", "")).partition(".")[0]


_UNITS = {"": 0, "K": 10, "M": 20, "G": 30, "T": 40}


def cache_limit() -> int:
    """`FOLDWISE_CACHE_SIZE`: bytes that the disk cache may have; K, M, G and T are powers of 1024.

    Raises:
        ValueError: if it is no size.
    """
    text = environment("FOLDWISE_CACHE_SIZE").strip() or "1G"
    parts = re.fullmatch(r"([0-9]{1,18})\s*([KMGT]?)(I?B)?", text.upper())
    if parts is None:
        raise ValueError(f"FOLDWISE_CACHE_SIZE={text!r}; it must be a size, such as 500M or 2G")
    return int(parts[1]) << _UNITS[parts[2]]


def backend_name() -> str:
    """`FOLDWISE_BACKEND`: `llvm` (the default) or `interp`.

    Raises:
        ValueError: if it is neither.
    """
    name = environment("FOLDWISE_BACKEND")
    if not name:
        return backend_for(HOST)
    names = names_for(HOST)
    if name not in names:
        raise ValueError(f"FOLDWISE_BACKEND={name!r}; it must be {' or '.join(names)}")
    return name
