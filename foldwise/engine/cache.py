"""Compiled kernels on disk: content-addressed, written atomically, verified when read.

The key is a hash of all that goes into the binary, so an entry cannot be stale; the file carries a
hash of its key and content, so it cannot be half written or another's. Any number of processes may
share the folder. Notes, small texts for people and programs, lie in the same folder. Files
that others could have written are not read (`folder`).
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import sys
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Final

from foldwise.engine.folder import File, Folder, UntrustedError, open_folder
from foldwise.engine.options import cache_limit, debug, warn

_DIGEST = 32  # bytes of SHA-256, in front of the content
KERNEL, NOTE = ".kernel", ".json"  # how the names of entries end
_LARGEST: Final = {KERNEL: 64 << 20, NOTE: 1 << 20}  # bytes of a file that is read
_NAME: Final = re.compile(r"([0-9a-f]{2})[0-9a-f]{62}(\.kernel|\.json)(\.[0-9a-f]{16}\.tmp)?")
_ABANDONED: Final = 3600 * 10**9  # age of files that nobody writes any more, in nanoseconds
_FOLDERS: Final = 256  # entries are spread over them evenly


def cache_folder() -> Path:
    """`FOLDWISE_CACHE_DIR`, or the platform's folder for caches.

    Raises:
        RuntimeError: if it is in a home folder, and there is none.
    """
    chosen = os.environ.get("FOLDWISE_CACHE_DIR")
    if chosen:
        return Path(chosen).expanduser()
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME", "")
        base = base if os.path.isabs(base) else Path.home() / ".cache"
    return Path(base) / "foldwise"


def key_of(*parts: str) -> str:
    """The name of the entry for these texts: a hash."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode()
        digest.update(len(data).to_bytes(8, "little") + data)
    return digest.hexdigest()


def fetch(key: str, produce: Callable[[], bytes]) -> bytes:
    """The entry `key`, produced and kept if it is not there.

    A folder that cannot be read or written costs time, never an error. One that others can write to
    is not used, with a warning.
    """
    path = _path_if_any(key, KERNEL)
    if path is None:
        return produce()
    content = _read(path, key)
    found = "hit" if content is not None else "miss"
    debug(1, lambda: f"disk cache {found} {key[:12]}")
    if content is None:
        content = produce()
        _keep(path, _digest(key, content) + content)
    return content


def read_note(key: str) -> str:
    """The note `key`, empty if there is none. It may be damaged: the reader has to check it."""
    path = _path_if_any(key, NOTE)
    return "" if path is None else _content(path).decode(errors="replace")


def write_note(key: str, text: str) -> None:
    """Keep a note, if the folder can be written."""
    path = _path_if_any(key, NOTE)
    if path is not None:
        _keep(path, text.encode())


def entries(suffix: str) -> list[Path]:
    """The files of all kernels, or of all notes, that this user has written."""
    return [place.path / file.name for place, file in _listed() if file.name.endswith(suffix)]


def total_size() -> int:
    """Total size in bytes of the files that this user has written."""
    return sum(file.size for _, file in _listed())


def clean() -> tuple[int, int]:
    """Remove all entries of this user; returns how many kernels and how many notes there were."""
    removed = [file.name for place, file in _listed() if place.remove(file.name)]
    kernels, notes = (sum(name.endswith(suffix) for name in removed) for suffix in (KERNEL, NOTE))
    return kernels, notes


# ------------------------------------------------------------------------------------ one file


def _path(key: str, suffix: str) -> Path:
    return cache_folder() / key[:2] / (key + suffix)


def _path_if_any(key: str, suffix: str) -> Path | None:
    """The file of an entry; None if there is no home folder, or no room at all."""
    try:
        return _path(key, suffix) if cache_limit() else None
    except RuntimeError:
        return None


def _digest(key: str, content: bytes) -> bytes:
    return hashlib.sha256(key.encode() + content).digest()


def _read(path: Path, key: str) -> bytes | None:
    """The content of an entry; None if there is none, if it is damaged, or if others can write."""
    data = _content(path)
    content = data[_DIGEST:]
    return content if _digest(key, content) == data[:_DIGEST] else None


def _content(path: Path) -> bytes:
    """The content of a file; empty if it cannot be used."""
    try:
        with _opened(path) as (_, folder):
            return folder.read(path.name, _LARGEST[path.suffix])
    except UntrustedError as error:
        _tell(path, error)
    except OSError:
        pass
    return b""


def _keep(path: Path, data: bytes) -> None:
    """Write a file, if that is possible."""
    try:
        _write(path, data)
    except UntrustedError as error:
        _tell(path, error)
    except OSError:
        pass


def _write(path: Path, data: bytes) -> None:
    limit = cache_limit()
    if len(data) > min(_LARGEST[path.suffix], limit):
        return
    with _opened(path, make=True) as (root, folder):
        folder.write(path.name, data)
        _make_room(root, folder, len(data), limit)


@contextlib.contextmanager
def _opened(path: Path, *, make: bool = False) -> Generator[tuple[Folder, Folder], None, None]:
    """The folder of the cache, and that of a file in it."""
    with (
        open_folder(path.parent.parent, make=make) as root,
        root.folder(path.parent.name, make=make) as folder,
    ):
        yield root, folder


_told: Final[set[Path]] = set()  # folders of which was said that they are not used


def _tell(path: Path, error: UntrustedError) -> None:
    """Warn, once for a folder, that others can write to it."""
    root = path.parent.parent
    if root not in _told:
        _told.add(root)
        warn(
            f"{error}, so that code from there could be anybody's: kernels are compiled instead. "
            "Set FOLDWISE_CACHE_DIR to a folder that only you can write to"
        )


# ------------------------------------------------------------------------------------ all files


def _listed() -> Iterator[tuple[Folder, File]]:
    """All entries of this user, whoever can write to their folders, and those folders."""
    try:
        with open_folder(cache_folder(), check=False) as root:
            yield from _files(root, check=False)
    except (OSError, RuntimeError):
        return


def _files(root: Folder, *, check: bool) -> Iterator[tuple[Folder, File]]:
    """The entries in a folder, by their names, without files that others write just now.
    Remains of files that were never finished are removed."""
    for name in root.folders():
        if re.fullmatch("[0-9a-f]{2}", name):
            with (
                contextlib.suppress(OSError, UntrustedError),
                root.folder(name, check=check) as place,
            ):
                yield from ((place, file) for file in _entries_of(place))


def _entries_of(folder: Folder) -> list[File]:
    found: list[File] = []
    for file in list(folder.files()):
        parts = _NAME.fullmatch(file.name)
        if not parts or parts[1] != folder.path.name:
            continue
        if not parts[3]:
            found.append(file)
        elif time.time_ns() - file.used > _ABANDONED:
            folder.remove(file.name)
    return found


_room: Final[dict[tuple[Path, int], int]] = {}
"""For a folder and its limit: the bytes that this process writes before it looks how full it is."""


def _make_room(root: Folder, folder: Folder, written: int, limit: int) -> None:
    """Keep the cache below its limit, roughly, without a look at all of it each time.

    Args:
        root: of the cache.
        folder: where something was written.
        written: how many bytes.
        limit: bytes of the cache.
    """
    key = root.path, limit
    room = _room.get(key, 0) - written
    if room < 0:
        # Keys are hashes: one folder tells how full all of them are, roughly.
        guess = _FOLDERS * sum(file.size for file in _entries_of(folder))
        if guess < limit // 4:
            room = limit // 8
        else:
            # Half of the free room, since others write too.
            room = max((limit - _trimmed(root, limit)) // 2, limit // 64)
    _room[key] = room


def _trimmed(root: Folder, limit: int) -> int:
    """Remove the entries that were not used for longest, if there are too many, until the rest fits
    and one in sixteen is gone, so that there is room for a while. Returns the size of the rest."""
    files = [
        (file.used, file.size, place.path.name, file.name)
        for place, file in _files(root, check=True)
    ]
    total = sum(size for _, size, _, _ in files)
    if total <= limit:
        return total
    for n, (_, size, place, name) in enumerate(sorted(files)):
        if total <= limit and n >= len(files) // 16:
            break
        with contextlib.suppress(OSError, UntrustedError), root.folder(place) as folder:
            total -= size * folder.remove(name)
    return total
