"""Threads that live as long as the process and work on jobs of compiled code."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from foldwise.backends.call import Executable
from foldwise.ir.lock import fork_safe_lock


@dataclass(slots=True)
class _Task:
    work: Callable[[], None]
    done: threading.Semaphore
    errors: list[BaseException] = field(default_factory=list[BaseException])


class _Pool:
    """Worker threads; more are started when a job wants more."""

    def __init__(self) -> None:
        self._tasks: queue.SimpleQueue[_Task] = queue.SimpleQueue()
        self._size = 0
        self._growing = threading.Lock()

    def submit(self, work: Callable[[], None], copies: int) -> _Task:
        """Have `copies` threads run `work`."""
        with self._growing:
            while self._size < copies:
                self._size += 1
                threading.Thread(target=self._serve, daemon=True, name="foldwise").start()
        task = _Task(work, threading.Semaphore(0))
        for _ in range(copies):
            self._tasks.put(task)
        return task

    def _serve(self) -> None:
        while True:
            task = self._tasks.get()
            try:
                task.work()
            except BaseException as error:  # noqa: BLE001 - handed to the caller
                task.errors.append(error)
            finally:
                task.done.release()
            del task


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


def run(executable: Executable, job: Any, *, workers: int, brief: bool) -> None:
    """Work on a job with `workers` threads until it is done.

    Args:
        executable: the kernel.
        job: what it prepared.
        workers: number of threads.
        brief: whether the job is done in a fraction of a second. The calling thread then helps;
            otherwise it waits where Ctrl-C reaches it.

    Raises:
        KeyboardInterrupt: after all threads have left the job.
    """
    if workers <= 1 and brief:
        executable.run(job)
        return
    copies = workers - 1 if brief else workers
    task = _the_pool().submit(lambda: executable.run(job), copies)
    try:
        if brief:
            executable.run(job)
        for _ in range(copies):
            task.done.acquire()
            copies -= 1
    except BaseException:
        executable.stop(job)
        for _ in range(copies):
            task.done.acquire()
        raise
    if task.errors:
        raise task.errors[0]
