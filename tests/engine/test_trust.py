"""The disk cache where others can write: nothing of theirs is read, run or removed."""

from __future__ import annotations

import errno
import os
import socket
import stat
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

from foldwise.engine import cache, folder, options
from tests.engine import scripts

pytestmark = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has no such owners")

KEY = cache.key_of("a", "kernel")
OTHER = 65534  # a user who is neither this one nor root


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache with one kernel and one note."""
    monkeypatch.setattr(cache, "_told", set())
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", str(tmp_path / "cache"))
    cache.fetch(KEY, lambda: b"good")
    cache.write_note(KEY, "good")
    return tmp_path / "cache"


def fetched() -> bytes:
    return cache.fetch(KEY, lambda: b"compiled")


def kernel(root: Path) -> Path:
    return root / KEY[:2] / f"{KEY}.kernel"


# --- who can write


@pytest.mark.parametrize("bits", [0o020, 0o002, 0o022, 0o1002])
@pytest.mark.parametrize("which", ["root", "folder", "kernel"])
def test_what_others_can_write_to_is_not_used(which: str, bits: int, root: Path) -> None:
    path = {"root": root, "folder": kernel(root).parent, "kernel": kernel(root)}[which]
    path.chmod(stat.S_IMODE(path.stat().st_mode) | bits)
    with pytest.warns(RuntimeWarning, match="others can write to") as told:
        assert fetched() == b"compiled"
    assert told[0].filename == __file__
    with warnings.catch_warnings():  # once is enough
        warnings.simplefilter("error")
        fetched()


@pytest.mark.parametrize("which", ["root", "folder", "kernel"])
def test_what_belongs_to_another_user_is_not_used(
    which: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The status of the opened file counts, whatever its name leads to."""
    path = {"root": root, "folder": kernel(root).parent, "kernel": kernel(root)}[which]
    theirs, real = path.stat().st_ino, os.fstat

    def fstat(handle: int) -> os.stat_result:
        found = real(handle)
        if found.st_ino != theirs:
            return found
        return os.stat_result([*found[:4], OTHER, *found[5:]])

    monkeypatch.setattr(os, "fstat", fstat)
    with pytest.warns(RuntimeWarning, match=f"belongs to another user \\(number {OTHER}\\)"):
        assert fetched() == b"compiled"


def test_notes_are_treated_like_kernels(root: Path) -> None:
    assert cache.read_note(KEY) == "good"
    kernel(root).with_suffix(".json").chmod(0o666)
    with pytest.warns(RuntimeWarning, match="others can write to"):
        assert cache.read_note(KEY) == ""
    cache.write_note(KEY, "better")
    assert cache.read_note(KEY) == "better"
    root.chmod(0o777)
    cache.write_note(KEY, "not written")
    root.chmod(0o700)
    assert cache.read_note(KEY) == "better"


def test_what_root_has_written_is_used(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fstat

    def fstat(handle: int) -> os.stat_result:
        found = real(handle)
        return os.stat_result([*found[:4], 0, *found[5:]])

    monkeypatch.setattr(os, "fstat", fstat)
    monkeypatch.setattr(os, "geteuid", lambda: 4321)
    assert fetched() == b"good"


ATTACK = """
    import os, sys
    from pathlib import Path
    import numpy as np
    import llvmlite.binding, foldwise.arrays.numpy, importlib.readers  # while they can be read
    from foldwise import Vi, Vj
    from foldwise.engine import cache, kernel, launch

    x = np.ones((4, 3), np.float32)
    wanted = lambda: float((Vi(x).sqdist(Vj(x)).exp() + 7).sum(axis=1)[0, 0])
    wrong = lambda: float((Vi(x).sqdist(Vj(x)) * 0 + 666).sum(axis=1)[0, 0])
    keys, real = [], kernel.cache.fetch
    def fetch(key, produce):
        keys.append((key, produce()))
        return real(key, produce)
    kernel.cache.fetch = fetch
    os.environ["FOLDWISE_CACHE_DIR"] = "/nowhere"
    wanted(), wrong()
    (key, _), (_, code) = keys
    shared = Path(sys.argv[1])
    child = os.fork()
    if child == 0:
        os.setgid(65534), os.setuid(65534)
        for n in range(256):
            (shared / f"{n:02x}").mkdir(mode=0o755)
        entry = shared / key[:2] / f"{key}.kernel"
        entry.write_bytes(cache._digest(key, code) + code)
        entry.chmod(0o644)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    os.environ["FOLDWISE_CACHE_DIR"] = str(shared)
    launch.forget()
    print(wanted())
"""


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="another user has to be played")
@pytest.mark.parametrize("mode", [0o1777, 0o777, 0o755])
def test_code_of_another_user_is_not_run(mode: int) -> None:
    """Really: somebody else puts wrong code where the kernel of root's formula would be."""
    with tempfile.TemporaryDirectory() as shared:  # others cannot enter pytest's folder
        if mode == 0o755:
            os.chown(shared, OTHER, OTHER)
        os.chmod(shared, mode)
        out, err = scripts.run(ATTACK.replace("sys.argv[1]", repr(shared)))
    assert out.strip() == "32.0"
    assert err.count("RuntimeWarning") == 1


# --- what it is


def _fifo(path: Path) -> None:
    os.mkfifo(path, 0o600)


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(10**12)
    path.chmod(0o600)


def _link(path: Path) -> None:
    target = path.parent.parent / "elsewhere"
    path.rename(target) if path.exists() else None
    path.symlink_to(target)


def _link_to_nothing(path: Path) -> None:
    path.symlink_to(path.parent / "nothing")


def _link_to_zeros(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as one:
        here = os.getcwd()
        os.chdir(path.parent)  # the name would be too long
        try:
            one.bind(path.name)
        finally:
            os.chdir(here)


THINGS: dict[str, Callable[[Path], None]] = {
    "a FIFO": _fifo,
    "a terabyte of nothing": _sparse,
    "a link": _link,
    "a link to nothing": _link_to_nothing,
    "a link to a device": _link_to_zeros,
    "a folder": Path.mkdir,
    "a socket": _socket,
}


@pytest.mark.parametrize("thing", THINGS)
def test_other_things_in_the_place_of_an_entry_are_not_read(
    thing: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = kernel(root)
    if thing != "a link":
        path.unlink()
    THINGS[thing](path)
    monkeypatch.setattr(cache, "warn", lambda _: None)
    assert fetched() == b"compiled"
    if thing != "a folder":
        assert stat.S_ISREG(path.lstat().st_mode) and fetched() == b"compiled"


def test_a_link_in_the_place_of_a_folder_is_not_followed(root: Path, tmp_path: Path) -> None:
    kernel(root).parent.rename(tmp_path / "elsewhere")
    kernel(root).parent.symlink_to(tmp_path / "elsewhere")
    with pytest.warns(RuntimeWarning, match="is a link"):
        assert fetched() == b"compiled"


def test_the_whole_folder_may_be_a_link_of_this_user(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To a larger disk, say; a link of somebody else could lead anywhere."""
    root.rename(tmp_path / "large disk")
    root.symlink_to(tmp_path / "large disk")
    assert fetched() == b"good"
    real = os.lstat
    link = root.lstat().st_ino

    def lstat(path: str | Path) -> os.stat_result:
        found = real(path)
        if found.st_ino != link:
            return found
        return os.stat_result([*found[:4], OTHER, *found[5:]])

    monkeypatch.setattr(os, "lstat", lstat)
    with pytest.warns(RuntimeWarning, match="link that another user has made"):
        assert fetched() == b"compiled"


def test_an_entry_that_is_exchanged_once_it_is_open(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file that was checked is the file that is read."""
    real = os.fstat

    def fstat(handle: int) -> os.stat_result:
        found = real(handle)
        if stat.S_ISREG(found.st_mode) and kernel(root).exists():
            kernel(root).unlink()
            kernel(root).write_bytes(b"theirs")
        return found

    monkeypatch.setattr(os, "fstat", fstat)
    assert cache._content(kernel(root)).endswith(b"good")


# --- making folders


@pytest.mark.parametrize("umask", [0, 0o002, 0o022, 0o077, 0o277, 0o777])
def test_folders_are_for_this_user_alone_whatever_the_umask(umask: int, tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder"
    scripts.run(
        f"""
        import os
        os.umask({umask})
        from foldwise.engine import cache
        assert cache.fetch("{KEY}", lambda: b"code") == b"code"
        assert cache.fetch("{KEY}", lambda: 1 / 0) == b"code"
        """,
        FOLDWISE_CACHE_DIR=str(path),
    )
    entry = kernel(path)
    for one in (path.parent, path, entry.parent):
        assert stat.S_IMODE(one.stat().st_mode) == 0o700
    assert stat.S_IMODE(entry.stat().st_mode) == 0o600


def test_none_is_made_in_a_folder_of_another_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when root runs with the home folder of a user, who could not write there later."""
    monkeypatch.setattr(cache, "_told", set())
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", str(tmp_path / ".cache" / "foldwise"))
    monkeypatch.setattr(os, "geteuid", lambda: 4321)
    monkeypatch.setattr(folder, "_is_trusted", lambda found: False)
    with pytest.warns(RuntimeWarning, match=f"{tmp_path} belongs to another user"):
        assert fetched() == b"compiled"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EACCES])
@pytest.mark.parametrize("function", ["open", "mkdir", "replace", "fchmod", "utime"])
def test_a_disk_that_refuses_costs_time_only(
    function: str, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", str(tmp_path / "cache"))
    real = getattr(os, function)

    def refuse(*arguments: object, **options: object) -> object:
        if function == "open" and not int(arguments[1]) & os.O_CREAT:  # type: ignore[call-overload]
            return real(*arguments, **options)
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(os, function, refuse)
        assert fetched() == fetched() == b"compiled"
    assert [p for p in tmp_path.rglob("*") if p.name.endswith(".tmp")] == []


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [("~/kernels", "HOME/kernels"), ("~", "HOME"), ("/a/~b", "/a/~b"), ("relative", "relative")],
)
def test_home_folders_in_the_setting(
    chosen: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", chosen)
    assert cache.cache_folder() == Path(expected.replace("HOME", str(tmp_path)))


def test_a_home_folder_that_does_not_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", "~nobody-of-this-name/kernels")
    assert fetched() == b"compiled"


# --- removing


def test_clean_leaves_what_is_not_its_own(root: Path, tmp_path: Path) -> None:
    kept = [
        root / "data.json",
        root / "ab" / "data.json",
        root / "ab" / f"{KEY}.json",  # of another folder
        root / "AB" / f"AB{KEY[2:]}.json",
        root / KEY[:2] / f"{KEY}.json.bak",
        root / KEY[:2] / f"{KEY[:-1]}.json",
        root / KEY[:2] / f"{KEY}.kernel.0123456789abcdef.tmp",  # somebody is writing it
        tmp_path / "elsewhere" / f"cd{KEY[2:]}.kernel",
    ]
    for path in kept:
        path.parent.mkdir(exist_ok=True)
        path.write_text("keep")
    (root / "cd").symlink_to(tmp_path / "elsewhere")
    (root / KEY[:2] / f"{KEY[:2]}{'0' * 62}.json").symlink_to(kept[0])
    old = root / KEY[:2] / f"{KEY}.kernel.fedcba9876543210.tmp"
    old.write_text("never finished")
    os.utime(old, (0, 0))
    assert cache.clean() == (1, 1)
    assert all(path.read_text() == "keep" for path in kept) and not old.exists()
    assert cache.clean() == (0, 0)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="another user has to be played")
def test_clean_leaves_the_entries_of_others(root: Path) -> None:
    os.chown(kernel(root), OTHER, OTHER)
    root.chmod(0o777)
    assert cache.clean() == (0, 1) and kernel(root).exists()


# --- the limit


def _keys(count: int) -> list[str]:
    return [cache.key_of("kernel", str(n)) for n in range(count)]


def _kept(keys: list[str]) -> list[int]:
    names = {path.stem for path in cache.entries(cache.KERNEL)}
    return [n for n, key in enumerate(keys) if key in names]


def test_what_was_not_used_for_longest_goes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("FOLDWISE_CACHE_SIZE", "44K")
    keys = _keys(6)
    for key in keys[:4]:
        cache.fetch(key, lambda: bytes(10_000))
    cache.fetch(keys[0], lambda: b"it is there")  # used again
    for key in keys[4:]:
        cache.fetch(key, lambda: bytes(10_000))
    assert _kept(keys) == [0, 3, 4, 5]
    cache.fetch(cache.key_of("large"), lambda: bytes(50_000))  # would not fit at all
    assert _kept(keys) == [0, 3, 4, 5]


def test_the_limit_holds_and_is_not_looked_at_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("FOLDWISE_CACHE_SIZE", "1M")
    looks: list[int] = []
    real = cache._trimmed
    monkeypatch.setattr(cache, "_trimmed", lambda *a: (looks.append(1), real(*a))[1])
    for n, key in enumerate(_keys(1500)):
        cache.fetch(key, lambda: bytes(2000))
        if n % 100 == 0:
            assert cache.total_size() < 1.02 * 2**20
    assert cache.total_size() > 0.8 * 2**20
    assert len(looks) < 150


def test_a_file_that_another_process_is_writing_is_left(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLDWISE_CACHE_SIZE", "1K")
    writing = kernel(root).parent / f"{kernel(root).name}.0123456789abcdef.tmp"
    writing.write_bytes(bytes(5000))
    for key in _keys(20):
        cache.fetch(key, lambda: bytes(400))
    assert writing.exists() and len(cache.entries(cache.KERNEL)) <= 2


def test_no_room_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("FOLDWISE_CACHE_SIZE", "0")
    assert fetched() == b"compiled"
    cache.write_note(KEY, "note")
    assert cache.read_note(KEY) == "" and list(tmp_path.iterdir()) == []


def test_processes_that_write_and_remove_at_once(tmp_path: Path) -> None:
    program = """
        from foldwise.engine import cache
        for n in range(400):
            key, code = cache.key_of(str(n % 60)), bytes([n % 60]) * 3000
            assert cache.fetch(key, lambda: code) == code
    """
    changes = {"FOLDWISE_CACHE_DIR": str(tmp_path), "FOLDWISE_CACHE_SIZE": "64K"}
    for process in [scripts.start(program, **changes) for _ in range(4)]:
        scripts.finish(process)
    assert not [path for path in tmp_path.rglob("*.tmp")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", 2**30), ("0", 0), ("12345", 12345), ("3k", 3 << 10), ("500M", 500 << 20)]
    + [("2G", 2 << 30), ("2GB", 2 << 30), ("2 GiB", 2 << 30), (" 1T ", 1 << 40)],
)
def test_sizes(text: str, expected: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLDWISE_CACHE_SIZE", text)
    assert options.cache_limit() == expected


@pytest.mark.parametrize("text", ["-1", "1.5G", "G", "many", "1X", "1e9", "9" * 30])
def test_what_is_no_size(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLDWISE_CACHE_SIZE", text)
    with pytest.raises(ValueError, match="FOLDWISE_CACHE_SIZE"):
        options.cache_limit()


# --- processes with less than usual


SUM = """
import numpy as np, foldwise
x = np.ones((4, 3))
def compute(n=1):
    return (foldwise.Vi(x).sqdist(foldwise.Vj(x)) + n).sum(axis=1).ravel().tolist()
"""
FORBID = """
import ctypes
assert ctypes.CDLL(None).prctl(65, 1, 0, 0, 0) == 0  # PR_SET_MDWE, as MemoryDenyWriteExecute
"""


def _can_forbid() -> bool:
    return subprocess.run([sys.executable, "-c", FORBID], capture_output=True).returncode == 0


@pytest.mark.skipif(not _can_forbid(), reason="needs Linux 6.3")
@pytest.mark.parametrize("before", ["", "compute()\n"])
def test_a_process_that_may_not_make_memory_executable(before: str) -> None:
    program = SUM + before + FORBID + "try:\n    print(compute(2))\nexcept RuntimeError as error:"
    out, _ = scripts.run(program + "\n    print(error)")
    assert "MemoryDenyWriteExecute" in out and "FOLDWISE_BACKEND=interp" in out
    out, _ = scripts.run(SUM + FORBID + "print(compute(2))", FOLDWISE_BACKEND="interp")
    assert out.strip() == "[8.0, 8.0, 8.0, 8.0]"


STREAMS = ["None", "open(os.devnull)", "closed", "io.BufferedReader(io.BytesIO())"]


@pytest.mark.parametrize("stream", STREAMS)
def test_programs_without_standard_error(stream: str, tmp_path: Path) -> None:
    """As started by pythonw, or as a service; messages and warnings go nowhere then."""
    tmp_path.chmod(0o777)  # which is a reason for a warning
    out, _ = scripts.run(
        f"""
import io, os, sys
closed = io.StringIO()
closed.close()
sys.stderr = {stream}
{SUM}
print(compute())
from foldwise import __main__
assert sys.stderr or __main__.main(["show", "Sum(nonsense"]) == 2
        """,
        FOLDWISE_DEBUG="5",
        FOLDWISE_CACHE_DIR=str(tmp_path),
    )
    assert out.splitlines()[0] == "[4.0, 4.0, 4.0, 4.0]"
