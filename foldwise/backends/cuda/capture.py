"""Captures: launches that are recorded, to be replayed as a CUDA graph.

A graph uses what its launches used: kernels, and memory that only this package knows. `keep` lets a
graph keep these. The driver counts the references of a graph to a *user object*; a graph that is
made executable, cloned or made part of another one has references too. When there are none left, a
thread of the driver calls a function, which may not use CUDA, and should not wait for Python: that
function is `PyThread_release_lock`, of a lock that `drop_unused` looks at.
"""

from __future__ import annotations

import ctypes
from ctypes import PYFUNCTYPE, c_int, c_void_p, pythonapi
from typing import Any, Final, final

from foldwise.backends.cuda.bindings import call, driver, error_of

_LAST_DEFAULT: Final = 1  # the stream 0 or 1 is the default stream, which is never captured

_allocate_lock: Final = PYFUNCTYPE(c_void_p)(("PyThread_allocate_lock", pythonapi))
_acquire_lock: Final = PYFUNCTYPE(c_int, c_void_p, c_int)(("PyThread_acquire_lock", pythonapi))
_free_lock: Final = PYFUNCTYPE(None, c_void_p)(("PyThread_free_lock", pythonapi))
_release_lock: Final = PYFUNCTYPE(None, c_void_p)(("PyThread_release_lock", pythonapi))


@final
class _Relaxed:
    """See `relaxed`."""

    __slots__ = ("_before",)

    def __enter__(self) -> None:
        mode = driver().CUstreamCaptureMode.CU_STREAM_CAPTURE_MODE_RELAXED
        self._before = call("cuThreadExchangeStreamCaptureMode", mode)

    def __exit__(self, *_: object) -> None:
        call("cuThreadExchangeStreamCaptureMode", self._before)


def relaxed() -> _Relaxed:
    """Within this context this thread may allocate, free, load and wait while streams are captured,
    by this thread or another; otherwise that would make captures invalid. Nothing of it may be
    meant for the graph.
    """
    return _Relaxed()


@final
class _Graph:
    """What a graph uses.

    Attributes:
        objects: kept for as long as the graph exists.
    """

    def __init__(self) -> None:
        self.objects: set[object] = set()
        self._destroyed = False
        self._lock = _allocate_lock()
        _acquire_lock(self._lock, 0)

    def __del__(self) -> None:
        if self._destroyed:
            _free_lock(self._lock)

    def attach(self, graph: Any) -> None:
        """Have the lock released when the graph no longer exists."""
        bindings = driver()
        release = bindings.CUhostFn(ctypes.cast(_release_lock, c_void_p).value)
        no_wait = bindings.CUuserObject_flags.CU_USER_OBJECT_NO_DESTRUCTOR_SYNC
        move = bindings.CUuserObjectRetain_flags.CU_GRAPH_USER_OBJECT_MOVE
        mark = call("cuUserObjectCreate", self._lock, release, 1, no_wait)
        call("cuGraphRetainUserObject", graph, mark, 1, move)

    def is_destroyed(self) -> bool:
        """Whether the graph no longer exists."""
        if not self._destroyed and _acquire_lock(self._lock, 0):
            self._destroyed = True
        return self._destroyed


_graphs: Final[dict[int, _Graph]] = {}  # by the number of the capture


def keep(stream: int, *objects: object) -> None:
    """If a stream of the device in use is captured, keep objects for as long as the graph exists.

    Raises:
        DriverError: if the driver has an error to report.
    """
    if stream <= _LAST_DEFAULT:
        return
    bindings = driver()
    status, state = bindings.cuStreamIsCapturing(stream)
    if status:
        raise error_of("cuStreamIsCapturing", status)
    if state != bindings.CUstreamCaptureStatus.CU_STREAM_CAPTURE_STATUS_ACTIVE:
        return
    status, _, number, graph, *_ = bindings.cuStreamGetCaptureInfo(stream)
    if status:
        raise error_of("cuStreamGetCaptureInfo", status)
    known = _graphs.get(int(number))
    if known is None:
        drop_unused()
        new = _Graph()
        known = _graphs.setdefault(int(number), new)
        if known is new:
            new.attach(graph)
    known.objects.update(objects)


def drop_unused() -> None:
    """Drop the objects of graphs that no longer exist."""
    for number, graph in _graphs.copy().items():
        if graph.is_destroyed():
            _graphs.pop(number, None)
