"""A bar, or a function of the caller's, for reductions that take long."""

from __future__ import annotations

import contextlib
import contextvars
from collections.abc import Callable, Generator
from typing import Any, TypeAlias

Report: TypeAlias = Callable[[float], None]
"""It is called with the share of the work that is done, from 0 to 1."""

_wanted: contextvars.ContextVar[Report | bool] = contextvars.ContextVar("progress", default=False)


@contextlib.contextmanager
def progress(show: bool | Report = True) -> Generator[None, None, None]:
    """Show how far reductions are inside the `with` block, in this thread of the caller.

    That is of those on the processor that take a second or longer, about ten times a second; the
    parts are the items that threads take, some hundred in a large computation. Kernels on a GPU do
    not tell. Solvers have a `progress` of their own.

    Args:
        show: True for a bar of tqdm on stderr, or in a notebook; a function that is called with the
            share that is done, from 0 to 1, in the thread that waits; False for nothing. What the
            function raises stops the computation, as Ctrl-C does.

    Raises:
        ModuleNotFoundError: if tqdm is not installed.

    Example:
        >>> import numpy as np, foldwise
        >>> x = np.random.rand(100, 3)
        >>> with foldwise.progress(lambda share: print(f"{share:.0%}")):
        ...     a = foldwise.Vi(x).sqdist(foldwise.Vj(x)).sum(axis=1)  # too short to tell
    """
    if show is True:
        _tqdm()
    token = _wanted.set(show)
    try:
        yield
    finally:
        _wanted.reset(token)


def _tqdm() -> Any:
    try:
        from tqdm.auto import tqdm  # noqa: PLC0415 - an optional library
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "progress() shows a bar of tqdm, which is not installed: pip install tqdm, or give it "
            "a function of the share that is done"
        ) from error
    return tqdm


def is_wanted() -> bool:
    """Whether reductions are to report here."""
    return _wanted.get() is not False


@contextlib.contextmanager
def reporting() -> Generator[Report, None, None]:
    """The function to call while a long reduction runs."""
    wanted = _wanted.get()
    if callable(wanted):
        wanted(0.0)
        yield wanted
        wanted(1.0)
        return
    shape = "{desc}: {percentage:3.0f}%|{bar}| {elapsed}<{remaining}"
    with _tqdm()(total=1.0, desc="reduction", bar_format=shape) as bar:
        yield lambda share: bar.update(share - bar.n)
        bar.update(1.0 - bar.n)
