"""The cache of kernels on disk: hits, damage, unusable folders, many processes at once."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from foldwise import Vi, Vj
from foldwise.engine import cache
from tests.engine import scripts

PROGRAM = """
    import numpy as np
    from foldwise import Vi, Vj
    x, y = np.linspace(0, 1, 30).reshape(10, 3), np.linspace(1, 2, 36).reshape(12, 3)
    K = (-Vi(x).sqdist(Vj(y))).exp()
    print(repr(float(K.sum(axis=1).sum())), K.argmin(axis=0).ravel().tolist())
"""
x, y = np.linspace(0, 1, 30).reshape(10, 3), np.linspace(1, 2, 36).reshape(12, 3)
dense = np.exp(-((x[:, None] - y) ** 2).sum(-1))


def correct(out: str) -> bool:
    total, _, nearest = out.partition(" ")
    return abs(float(total) - dense.sum()) < 1e-12 * dense.sum() and (
        nearest.strip() == str(dense.argmin(0).tolist())
    )


def entries(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.is_file())


def run_in(folder: Path | str) -> tuple[bool, int, int]:
    """Whether the program was right, and how often the disk had its kernels and had not."""
    out, err = scripts.run(PROGRAM, FOLDWISE_CACHE_DIR=str(folder), FOLDWISE_DEBUG="1")
    return correct(out), err.count("disk cache hit"), err.count("disk cache miss")


def test_a_second_process_finds_what_the_first_one_compiled(tmp_path: Path) -> None:
    assert run_in(tmp_path / "new" / "folder") == (True, 0, 2)
    assert run_in(tmp_path / "new" / "folder") == (True, 2, 0)
    assert len(entries(tmp_path)) == 2


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def flip(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda data: b"",
    "shorter than its hash": lambda data: data[:7],
    "hash only": lambda data: data[:32],
    "cut": cut,
    "one byte missing": lambda data: data[:-1],
    "one byte more": lambda data: data + b"\0",
    "one bit flipped": flip,
    "one bit of the hash flipped": lambda data: bytes([data[0] ^ 128]) + data[1:],
    "zeros": lambda data: bytes(len(data)),
    "text": lambda data: b"No space left on device\n" * 50,
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_entry_is_compiled_again_and_mended(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", str(tmp_path))
    content = os.urandom(5000)
    calls: list[bytes] = []

    def produce() -> bytes:
        calls.append(content)
        return content

    key = cache.key_of("a", "kernel")
    assert cache.fetch(key, produce) == cache.fetch(key, produce) == content and len(calls) == 1
    (path,) = entries(tmp_path)
    good = path.read_bytes()
    path.write_bytes(DAMAGE[kind](good))
    assert cache.fetch(key, produce) == content and len(calls) == 2
    assert path.read_bytes() == good and entries(tmp_path) == [path]
    assert cache.fetch(key, produce) == content and len(calls) == 2


def test_damage_costs_time_but_neither_errors_nor_wrong_results(tmp_path: Path) -> None:
    run_in(tmp_path)
    first, second = entries(tmp_path)
    first.write_bytes(cut(first.read_bytes()))
    second.write_bytes(flip(second.read_bytes()))
    assert run_in(tmp_path) == (True, 0, 2)
    assert run_in(tmp_path) == (True, 2, 0)


def test_an_entry_under_the_name_of_another_is_not_used(tmp_path: Path) -> None:
    run_in(tmp_path)
    first, second = entries(tmp_path)
    second.write_bytes(first.read_bytes())
    assert run_in(tmp_path) == (True, 1, 1)
    assert first.read_bytes() != second.read_bytes()


def test_folders_are_for_their_owner_alone(tmp_path: Path) -> None:
    """Code is loaded from them."""
    run_in(tmp_path / "fresh")
    for path in entries(tmp_path / "fresh"):
        assert stat.S_IMODE(path.parent.stat().st_mode) & 0o022 == 0
        assert stat.S_IMODE(path.stat().st_mode) & 0o022 == 0


@pytest.mark.parametrize("folder", [f"{os.devnull}/kernels", "/proc/foldwise", "/proc/self/fd"])
def test_a_folder_that_cannot_be_written_costs_time_only(folder: str) -> None:
    assert run_in(folder) == (True, 0, 2)


def test_a_read_only_folder_is_read(tmp_path: Path) -> None:
    run_in(tmp_path)
    folders = [tmp_path, *(p for p in tmp_path.rglob("*") if p.is_dir())]
    for path in folders:
        path.chmod(0o500)
    try:
        assert run_in(tmp_path) == (True, 2, 0)
    finally:
        for path in folders:
            path.chmod(0o700)


def test_something_else_in_the_place_of_an_entry(tmp_path: Path) -> None:
    run_in(tmp_path)
    first, _ = entries(tmp_path)
    first.unlink()
    first.mkdir()
    assert run_in(tmp_path) == (True, 1, 1)
    assert [p.suffix for p in entries(tmp_path)] == [".kernel"], "a temporary file is left"


@pytest.mark.parametrize("home", [None, f"{os.devnull}/nobody"])
def test_no_home_folder(home: str | None) -> None:
    program = "import os; os.getuid() or os.setuid(54321)\n" if home is None else ""
    changes = {"FOLDWISE_CACHE_DIR": None, "XDG_CACHE_HOME": None, "HOME": home}
    readable = os.access(os.__file__, os.R_OK)
    assert readable
    source = "import numpy, llvmlite.binding, foldwise, foldwise.backends.llvm\n" + program
    lines = [line.strip() for line in PROGRAM.strip().splitlines()]
    out, _ = scripts.run(source + "\n".join(lines), **changes)
    assert correct(out)


def test_where_the_folder_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", "/somewhere/else")
    assert cache.cache_folder() == Path("/somewhere/else")
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", "")
    monkeypatch.setenv("XDG_CACHE_HOME", "/xdg")
    monkeypatch.setattr("sys.platform", "linux")
    assert cache.cache_folder() == Path("/xdg/foldwise")
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", "/home/me")
    assert cache.cache_folder() == Path("/home/me/.cache/foldwise")
    monkeypatch.setattr("sys.platform", "darwin")
    assert cache.cache_folder() == Path("/home/me/Library/Caches/foldwise")


def test_the_key_tells_its_parts_apart() -> None:
    keys = [
        cache.key_of(*parts)
        for parts in [("ab", "c"), ("a", "bc"), ("abc",), ("abc", ""), ("", "abc"), ("ABC",)]
    ]
    assert len(set(keys)) == len(keys)
    assert all(len(key) == 64 and set(key) <= set("0123456789abcdef") for key in keys)


def test_a_producer_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", str(tmp_path))

    def produce() -> bytes:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cache.fetch(cache.key_of("x"), produce)
    assert entries(tmp_path) == []


def test_clean_removes_entries_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", str(tmp_path))
    (tmp_path / "mine.txt").write_text("keep")
    for n in range(5):
        cache.fetch(cache.key_of(str(n)), lambda: b"code")
    assert cache.clean() == (5, 0)
    assert entries(tmp_path) == [tmp_path / "mine.txt"]
    assert cache.clean() == (0, 0)


def test_eight_processes_compile_the_same_at_once(tmp_path: Path) -> None:
    processes = [
        scripts.start(PROGRAM, FOLDWISE_CACHE_DIR=str(tmp_path / "shared")) for _ in range(8)
    ]
    outputs = {scripts.finish(process)[0] for process in processes}
    assert len(outputs) == 1 and correct(outputs.pop())
    kept = entries(tmp_path)
    assert len(kept) == 2 and {p.suffix for p in kept} == {".kernel"}
    assert run_in(tmp_path / "shared") == (True, 2, 0)


def test_a_plan_in_memory_does_not_ask_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("FOLDWISE_DEBUG", "1")
    for _ in range(3):
        (Vi(x) + 17 * Vj(y)).sum(axis=1)
    assert capfd.readouterr().err.count("disk cache") == 1
