"""Threads that live as long as the process and work on jobs of compiled code."""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable
from typing import Any

from foldwise.backends.call import Executable
from foldwise.ir import lock

_PERIOD = 0.1  # seconds between two reports


class _Task:
    """A job, and the threads that work on it.

    Args:
        executable: the kernel.
        job: prepared by the kernel.
        kept: the arrays of the call; the task holds them for as long as a thread may touch them.
    """

    def __init__(self, executable: Executable, job: Any, kept: object) -> None:
        self._executable, self._job, self._kept = executable, job, kept
        # Under this lock there are assignments only, so nobody waits for anything while he has it.
        self._lock = threading.Lock()
        self._running = 0
        self._closed = False  # nobody may start: some thread has found no more items to take
        self._error: BaseException | None = None
        self._news: queue.SimpleQueue[None] = queue.SimpleQueue()  # a thread has left

    def work(self) -> None:
        """Take part, if there is something left to do."""
        with self._lock:
            if self._closed:
                return
            self._running += 1
        try:
            self._executable.run(self._job)
        except BaseException as error:  # noqa: BLE001 - raised where the job was started
            self._error = error
        with self._lock:
            self._closed = True
            self._running -= 1
        self._news.put(None)

    def finish(self, *, takes_part: bool, report: Callable[[int], None] | None) -> None:
        """Return when all items are done. Threads that have not started by then never will.

        Args:
            takes_part: whether the calling thread works too.
            report: called from time to time with the number of items that threads have taken.
        """
        if takes_part:
            self._executable.run(self._job)
            self._close()
        while self._running or not self._closed:
            try:
                self._news.get(timeout=None if report is None else _PERIOD)
            except queue.Empty:
                assert report is not None
                report(self._executable.taken(self._job))
        # Not when a thread drops the task, which may be while the process ends.
        self._kept = None
        if self._error is not None:
            raise self._error

    def stop(self) -> None:
        """Make the threads return soon, and wait for that."""
        self._executable.stop(self._job)
        self._close()
        while self._running:
            self._news.get()

    def abandon(self) -> None:
        """In a child process: the threads that were at it are in the parent."""
        self._lock = threading.Lock()
        self._error = RuntimeError(
            "this process was forked while it was computing, by a signal handler or a finalizer; "
            "the computation goes on in the parent only"
        )
        self._running, self._closed = 0, True
        self._news.put(None)

    def _close(self) -> None:
        with self._lock:
            self._closed = True


class _Pool:
    """Worker threads; more are started when a job wants more."""

    def __init__(self) -> None:
        self._tasks: queue.SimpleQueue[_Task] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []

    def grow(self, wanted: int) -> int:
        """How many of `wanted` threads there are, after starting those that are missing.

        The system may refuse some. Callers that come at the same time may start one too many.
        """
        while len(self._threads) < wanted:
            thread = threading.Thread(target=self._serve, daemon=True, name="foldwise")
            try:
                thread.start()
            except (RuntimeError, MemoryError):
                break
            self._threads.append(thread)
        return min(wanted, len(self._threads))

    def submit(self, task: _Task, copies: int) -> None:
        """Have `copies` threads work on `task`."""
        for _ in range(copies):
            self._tasks.put(task)

    def _serve(self) -> None:
        _here.is_worker = True
        while True:
            task = self._tasks.get()
            task.work()
            del task  # or it would keep arrays alive until the next one comes


class _Here(threading.local):
    is_worker = False


_here = _Here()
_pool = _Pool()
_tasks: set[_Task] = set()  # that somebody waits for


def _in_child() -> None:
    """The parent's threads do not exist here."""
    global _pool  # noqa: PLW0603 - one pool for the process
    _pool = _Pool()
    for task in list(_tasks):
        task.abandon()


lock.in_child(_in_child)


def run(  # noqa: PLR0913 - how, apart from what
    executable: Executable,
    job: Any,
    kept: object,
    *,
    workers: int,
    brief: bool,
    report: Callable[[int], None] | None = None,
) -> None:
    """Work on a job with `workers` threads until it is done.

    Args:
        executable: the kernel.
        job: prepared by the kernel.
        kept: objects that must stay in memory meanwhile.
        workers: number of threads; fewer work on it if the system gives no more.
        brief: whether the job is done in a fraction of a second. The calling thread then helps;
            otherwise it waits where Ctrl-C reaches it.
        report: called from time to time, where the calling thread waits, with the number of items
            that threads have taken.

    Raises:
        KeyboardInterrupt: after all threads have left the job.
    """
    wanted = workers - 1 if brief else workers
    if wanted <= 0:
        executable.run(job)
        return
    # A worker that waited (a finalizer may compute anywhere) could be the one that is waited for.
    # At the end of the process there are no workers any more.
    pool = _pool
    copies = 0 if _here.is_worker or sys.is_finalizing() else pool.grow(wanted)
    if copies == 0:
        executable.run(job)
        return
    task = _Task(executable, job, kept)
    try:
        _tasks.add(task)
        pool.submit(task, copies)
        task.finish(takes_part=brief, report=report)
    except BaseException:
        task.stop()
        raise
    finally:
        _tasks.discard(task)
