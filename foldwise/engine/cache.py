"""Compiled kernels on disk: content-addressed, written atomically, verified when read.

The key is a hash of all that goes into the binary, so an entry cannot be stale; the file carries a
hash of its key and content, so it cannot be half written or another's. Any number of processes may
share the folder. Notes, small texts for people and programs, lie in the same folder.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from foldwise.engine.options import debug

_DIGEST = 32  # bytes of SHA-256, in front of the content
KERNEL, NOTE = ".kernel", ".json"  # how the names of entries end


def cache_folder() -> Path:
    """`FOLDWISE_CACHE_DIR`, or the platform's folder for caches."""
    chosen = os.environ.get("FOLDWISE_CACHE_DIR")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "foldwise"


def key_of(*parts: str) -> str:
    """The name of the entry that is made of `parts`."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode()
        digest.update(len(data).to_bytes(8, "little") + data)
    return digest.hexdigest()


def fetch(key: str, produce: Callable[[], bytes]) -> bytes:
    """The entry `key`, produced and kept if it is not there.

    A folder that cannot be read or written costs time, never an error.
    """
    try:
        path = _path(key, KERNEL)
    except RuntimeError:  # no home folder
        return produce()
    content = _read(path, key)
    found = "hit" if content is not None else "miss"
    debug(1, lambda: f"disk cache {found} {key[:12]}")
    if content is None:
        content = produce()
        with contextlib.suppress(OSError):
            _write(path, _digest(key, content) + content)
    return content


def read_note(key: str) -> str:
    """The note `key`, empty if there is none. It may be damaged: the reader has to check it."""
    try:
        return _path(key, NOTE).read_text("utf-8")
    except (OSError, RuntimeError, UnicodeDecodeError):
        return ""


def write_note(key: str, text: str) -> None:
    """Keep a note, if the folder can be written."""
    with contextlib.suppress(OSError, RuntimeError):
        _write(_path(key, NOTE), text.encode())


def entries(suffix: str) -> list[Path]:
    """The files of all kernels, or of all notes."""
    return list(cache_folder().glob(f"??/*{suffix}"))


def clean() -> tuple[int, int]:
    """Remove all entries; returns how many kernels and how many notes there were."""
    kernels, notes = entries(KERNEL), entries(NOTE)
    for entry in kernels + notes:
        with contextlib.suppress(OSError):
            entry.unlink()
    return len(kernels), len(notes)


def _path(key: str, suffix: str) -> Path:
    return cache_folder() / key[:2] / (key + suffix)


def _digest(key: str, content: bytes) -> bytes:
    return hashlib.sha256(key.encode() + content).digest()


def _read(path: Path, key: str) -> bytes | None:
    try:
        data = path.read_bytes()
    except OSError:
        return None
    content = data[_DIGEST:]
    return content if _digest(key, content) == data[:_DIGEST] else None


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
