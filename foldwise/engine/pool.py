"""Threads that live as long as the process and work on jobs of compiled code."""

from __future__ import annotations

import os
import queue
import threading
from typing import Any

from foldwise.backends.call import Executable
from foldwise.ir.lock import fork_safe_lock


class _Task:
    """A job that several threads work on, and who of them is at it.

    Args:
        executable: the kernel.
        job: what it prepared.
        kept: the arrays of the call; the task holds them for as long as a thread may touch them.
    """

    def __init__(self, executable: Executable, job: Any, kept: object) -> None:
        self._executable, self._job, self._kept = executable, job, kept
        self._change = threading.Condition()
        self._running = 0
        self._exhausted = False  # some thread has found no more items to take
        self._error: BaseException | None = None

    def work(self) -> None:
        """Take part, if there is something left to do."""
        with self._change:
            if self._exhausted:
                return
            self._running += 1
        try:
            self._executable.run(self._job)
        except BaseException as error:  # noqa: BLE001 - raised where the job was started
            self._error = error
        finally:
            with self._change:
                self._exhausted = True
                self._running -= 1
                self._change.notify_all()

    def wait(self) -> None:
        """Return when all items are done. Threads that have not started by then never will."""
        with self._change:
            while self._running or not self._exhausted:
                self._change.wait()
        # Not when a thread drops the task, which may be while the process ends.
        self._kept = None
        if self._error is not None:
            raise self._error

    def stop(self) -> None:
        """Make the threads return soon, and wait for that."""
        self._executable.stop(self._job)
        with self._change:
            self._exhausted = True
            while self._running:
                self._change.wait()


class _Pool:
    """Worker threads; more are started when a job wants more."""

    def __init__(self) -> None:
        self._tasks: queue.SimpleQueue[_Task] = queue.SimpleQueue()
        self._size = 0
        self._growing = threading.Lock()

    def submit(self, task: _Task, copies: int) -> None:
        """Have `copies` threads work on `task`."""
        with self._growing:
            while self._size < copies:
                self._size += 1
                threading.Thread(target=self._serve, daemon=True, name="foldwise").start()
        for _ in range(copies):
            self._tasks.put(task)

    def _serve(self) -> None:
        while True:
            task = self._tasks.get()
            task.work()
            del task  # or it would keep arrays alive until the next one comes


_pool: _Pool | None = None
_creating = fork_safe_lock()


def _the_pool() -> _Pool:
    global _pool  # noqa: PLW0603 - one pool for the process
    with _creating:
        if _pool is None:
            _pool = _Pool()
            os.register_at_fork(after_in_child=_forget) if hasattr(os, "register_at_fork") else None
        return _pool


def _forget() -> None:
    """In a child process: the parent's threads do not exist here."""
    global _pool  # noqa: PLW0603
    _pool = None


def run(executable: Executable, job: Any, kept: object, *, workers: int, brief: bool) -> None:
    """Work on a job with `workers` threads until it is done.

    Args:
        executable: the kernel.
        job: what it prepared.
        kept: what must stay in memory meanwhile.
        workers: number of threads.
        brief: whether the job is done in a fraction of a second. The calling thread then helps;
            otherwise it waits where Ctrl-C reaches it.

    Raises:
        KeyboardInterrupt: after all threads have left the job.
    """
    if workers <= 1 and brief:
        executable.run(job)
        return
    task = _Task(executable, job, kept)
    try:
        _the_pool().submit(task, workers - 1 if brief else workers)
        if brief:
            task.work()
        task.wait()
    except BaseException:
        task.stop()
        raise
