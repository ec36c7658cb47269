"""The lock of the library, and its handling when the process forks. ADR 20 has the rule."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

LOCK: Final = threading.RLock()
"""Held while compilers and the import system work, which a fork must not interrupt.

It is the only lock that anything waits for. A signal handler or a finalizer may run at any line,
under the lock too, so the lock can be taken again by the thread that has it. Take it with `with`:
no signal comes between that and the body.
"""

_order: Final[list[Any]] = [LOCK]  # locks that a fork holds, in the order in which they are taken
_in_child: Final[list[Callable[[], object]]] = []


class LoadingError(RuntimeError):
    """A signal handler or a finalizer wants a module that its own thread is importing."""


_loading: Final[dict[str, int]] = {}  # modules, and the threads that import them


def load_module(name: str) -> Any:
    """Import a module in the middle of a call. A child process could not import a module that
    another thread of its parent was importing, so forks wait.

    Raises:
        LoadingError: if this thread is importing the module already.
    """
    if _loading.get(name) == threading.get_ident():
        raise LoadingError(
            f"a signal handler or a finalizer computed while the first evaluation was importing "
            f"{name}: evaluate something before, in the program itself"
        )
    if name not in sys.modules:
        with LOCK:
            try:
                _loading[name] = threading.get_ident()
                import_module(name)
            finally:
                _loading.pop(name, None)
    return import_module(name)


def hold_in_forks(lock: Any) -> None:
    """Let forks hold a lock of another library too; threads that have `LOCK` may wait for it."""
    if lock not in _order:
        _order.append(lock)


def in_child(function: Callable[[], object]) -> None:
    """Call a function in every child process, before it does anything else."""
    _in_child.append(function)


class _Forks(threading.local):
    """For each fork in progress in this thread the locks that it holds."""

    def __init__(self) -> None:
        self.held: list[list[Any]] = []


_forks: Final = _Forks()


def _before() -> None:
    held: list[Any] = []
    _forks.held.append(held)
    for lock in _order:
        lock.acquire()
        held.append(lock)


def _after() -> None:
    for lock in reversed(_forks.held.pop()):
        lock.release()


def _after_in_child() -> None:
    for function in _in_child:
        function()
    _after()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before, after_in_parent=_after, after_in_child=_after_in_child)
