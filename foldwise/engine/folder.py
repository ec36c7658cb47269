"""Folders and files that nobody else can have written, nor exchanged.

Kernels are read from a folder and run. A folder or file is used only if it belongs to this user or
to root and neither group nor others may write to it. Each is opened first, from its folder and
without following links, and its type is asked for afterwards, so there is no time between to
exchange it. Windows has no such owners: there a folder is used as it is.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Final, NamedTuple

_HAS_OWNERS: Final = hasattr(os, "geteuid") and os.open in os.supports_dir_fd
_LINKS: Final = (errno.ELOOP, errno.ENOTDIR, errno.EMLINK)  # of opening a link
_FLAGS: Final = ("O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK", "O_BINARY")
_SAFELY: Final = sum(getattr(os, name, 0) for name in _FLAGS)
"""No FIFO makes us wait, no link leads elsewhere, no child process inherits the file."""


class UntrustedError(Exception):
    """Others can have written a folder or a file. The message says which, and why."""


class File(NamedTuple):
    """A regular file of this user.

    Attributes:
        name: in its folder.
        size: in bytes.
        used: when it was read or written last, in nanoseconds.
    """

    name: str
    size: int
    used: int


class Folder:
    """An open folder.

    Args:
        path: where it was found.
        handle: the open folder; None on Windows.
    """

    def __init__(self, path: Path, handle: int | None) -> None:
        self.path = path
        self._handle = handle

    def _at(self, name: str) -> str:
        """The path with which functions of `os` find a file of this folder."""
        return name if self._handle is not None else str(self.path / name)

    @contextlib.contextmanager
    def folder(
        self, name: str, *, make: bool = False, check: bool = True
    ) -> Generator[Folder, None, None]:
        """A folder in this one.

        Args:
            name: of the folder.
            make: whether to make it if it does not exist, for this user alone.
            check: whether it must be one that nobody else can write to.

        Raises:
            UntrustedError: if others can write to it.
            OSError: if it cannot be opened.
        """
        path = self.path / name
        if make:
            _make(self._at(name), self._handle)
        if not _HAS_OWNERS:
            yield Folder(path, None)
            return
        handle = _opened(path, self._at(name), os.O_RDONLY | os.O_DIRECTORY, self._handle)
        try:
            if check:
                _check(path, os.fstat(handle))
            yield Folder(path, handle)
        finally:
            os.close(handle)

    def read(self, name: str, most: int) -> bytes:
        """The content of a file, which counts as used now.

        Args:
            name: of the file.
            most: how many bytes it may have.

        Raises:
            UntrustedError: if others can have written it, if it is no regular file, or too large.
            OSError: if it cannot be read.
        """
        path = self.path / name
        handle = _opened(path, self._at(name), os.O_RDONLY, self._handle)
        with os.fdopen(handle, "rb") as file:
            found = os.fstat(handle)
            if not stat.S_ISREG(found.st_mode):
                raise UntrustedError(f"{path} is no regular file")
            _check(path, found)
            if found.st_size > most:
                raise UntrustedError(f"{path} has {found.st_size} bytes, more than {most}")
            content = file.read(found.st_size)
            _touch(handle)
        return content

    def write(self, name: str, content: bytes) -> None:
        """Make a file, or put another in its place, in one step: a reader finds all or nothing.

        Raises:
            OSError: if it cannot be written. Nothing is left then.
        """
        temporary = self._at(f"{name}.{os.urandom(8).hex()}.tmp")
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _SAFELY
        handle = os.open(temporary, flags, 0o600, dir_fd=self._handle)
        try:
            with os.fdopen(handle, "wb") as file:
                if _HAS_OWNERS:
                    os.fchmod(handle, 0o600)  # whatever the umask
                file.write(content)
                file.flush()
                _touch(handle)
            os.replace(temporary, self._at(name), src_dir_fd=self._handle, dst_dir_fd=self._handle)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary, dir_fd=self._handle)
            raise

    def files(self) -> Iterator[File]:
        """The regular files of this user; links are not followed."""
        with os.scandir(self.path if self._handle is None else self._handle) as listing:
            for entry in listing:
                with contextlib.suppress(OSError):  # another process has removed it
                    found = entry.stat(follow_symlinks=False)
                    if stat.S_ISREG(found.st_mode) and _is_own(found):
                        yield File(entry.name, found.st_size, found.st_mtime_ns)

    def folders(self) -> Iterator[str]:
        """The names of the folders in this one."""
        with os.scandir(self.path if self._handle is None else self._handle) as listing:
            for entry in listing:
                if entry.is_dir(follow_symlinks=False):
                    yield entry.name

    def remove(self, name: str) -> bool:
        """Remove a file; returns whether it was there to be removed."""
        try:
            os.unlink(self._at(name), dir_fd=self._handle)
        except OSError:
            return False
        return True


@contextlib.contextmanager
def open_folder(
    path: Path, *, make: bool = False, check: bool = True
) -> Generator[Folder, None, None]:
    """A folder by its path.

    The path may lead through links, and be a link of this user or of root: the check is of the
    folder that was found.

    Args:
        path: of the folder.
        make: whether to make it, and those that it is in, for this user alone.
        check: whether it must be one that nobody else can write to.

    Raises:
        UntrustedError: if others can write to it, or if it would have to be made in a folder of
            another user.
        OSError: if it cannot be opened.
    """
    if make:
        _make_all(path)
    if not _HAS_OWNERS:
        yield Folder(path, None)
        return
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        if check:
            link = os.lstat(path)
            if stat.S_ISLNK(link.st_mode) and not _is_trusted(link):
                raise UntrustedError(f"{path} is a link that another user has made")
            _check(path, os.fstat(handle))
        yield Folder(path, handle)
    finally:
        os.close(handle)


def _opened(path: Path, name: str, flags: int, folder: int | None) -> int:
    try:
        return os.open(name, flags | _SAFELY, dir_fd=folder)
    except OSError as error:
        if error.errno in _LINKS:
            raise UntrustedError(f"{path} is a link, or no folder") from None
        raise


def _check(path: Path, found: os.stat_result) -> None:
    if not _HAS_OWNERS:
        return
    if not _is_trusted(found):
        raise UntrustedError(f"{path} belongs to another user (number {found.st_uid})")
    mode = stat.S_IMODE(found.st_mode)
    if mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise UntrustedError(f"others can write to {path} (its mode is {mode:o})")


def _is_own(found: os.stat_result) -> bool:
    return not _HAS_OWNERS or found.st_uid == os.geteuid()


def _is_trusted(found: os.stat_result) -> bool:
    return _is_own(found) or found.st_uid == 0


def _touch(handle: int) -> None:
    """Note that a file is used now. Not with the clock of the file system, which is coarse."""
    if os.utime in os.supports_fd:
        now = time.time_ns()
        with contextlib.suppress(OSError):  # a file of root, or of a disk that is read-only
            os.utime(handle, ns=(now, now))


def _make(name: str | Path, folder: int | None) -> None:
    with contextlib.suppress(FileExistsError):
        os.mkdir(name, 0o700, dir_fd=folder)
        if _HAS_OWNERS and stat.S_IMODE(os.stat(name, dir_fd=folder).st_mode) != 0o700:
            os.chmod(name, 0o700, dir_fd=folder)  # the umask was stricter still


def _make_all(path: Path) -> None:
    missing: list[Path] = []
    while not path.exists() and path != path.parent:
        missing.append(path)
        path = path.parent
    if missing and _HAS_OWNERS and not _is_trusted(path.stat()):
        # Root would leave folders that the user cannot write to.
        raise UntrustedError(f"{missing[0]} is missing, and {path} belongs to another user")
    for one in reversed(missing):
        _make(one, None)
