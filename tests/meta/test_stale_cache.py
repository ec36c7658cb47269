"""No kernel is ever served for another: not a stale one, not a damaged one, not a stranger's."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from foldwise.backends.llvm import LlvmBackend
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Op
from foldwise.ir.reduction import State
from foldwise.ops import OPS, REDUCTIONS
from tests.support import forget_kernels, run, spec_of, variables

I, J = Axis.I, Axis.J  # noqa: E741

X = np.array([0.25, 0.5, -1.0])[:, None, None]
Y = np.array([0.5, 1.5])[None, :, None]
EXP = OPS["exp"]
PLANTED = replace(EXP, lower=lambda b, x: b.add(b.exp(x), b.const(1)))  # the same name, other code


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A cache folder for this test, and an empty memory before and after."""
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", str(tmp_path))
    forget_kernels()
    yield tmp_path
    forget_kernels()


def call(op: Op = EXP) -> list[float]:
    """Sum_j op(x_i * y_j), by a kernel from the disk or the compiler, as in a fresh process."""
    forget_kernels()
    x, y = variables((I, 1), (J, 1))
    return run(spec_of(op(x * y)), [X, Y])[:, 0].tolist()


EXPECTED = np.exp(X * Y).sum(axis=1)[:, 0]


def entries(folder: Path) -> list[Path]:
    """The files of the cache."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_changed_code_gives_new_numbers(folder: Path) -> None:
    np.testing.assert_allclose(call(), EXPECTED, rtol=1e-14)
    assert len(entries(folder)) == 1
    np.testing.assert_allclose(call(PLANTED), EXPECTED + 2, rtol=1e-14)
    assert len(entries(folder)) == 2
    np.testing.assert_allclose(call(), EXPECTED, rtol=1e-14)
    assert len(entries(folder)) == 2


def test_a_changed_reduction_gives_new_numbers(folder: Path) -> None:
    twice = replace(REDUCTIONS["max"], finalize=lambda b, s: State(out=b.add(s.best, s.best)))
    x, y = variables((I, 1), (J, 1))
    found = [run(spec_of(x * y, red), [X, Y]) for red in ("max", twice)]
    np.testing.assert_array_equal(2 * found[0], found[1])
    assert len(entries(folder)) == 2


_SCRIPT = """
import sys
from dataclasses import replace
import numpy as np
from foldwise import LazyTensor
from foldwise.api.lazy import apply_row
from foldwise.ops import OPS
if sys.argv[1] == "planted":
    OPS["cos"] = replace(OPS["cos"], lower=lambda b, x: b.add(b.cos(x), b.const(1)))
product = LazyTensor(np.zeros((1, 1, 1))) * LazyTensor(np.zeros((1, 3, 1)))
print(apply_row(OPS["cos"], "cos", (product,)).sum(axis=1).item())
"""


def test_a_fresh_process_with_changed_code_gives_new_numbers(folder: Path) -> None:
    """A trap of other compilers: edit an op, start again, get yesterday's numbers."""

    def process(state: str) -> float:
        done = subprocess.run(
            [sys.executable, "-c", _SCRIPT, state], capture_output=True, text=True, check=True
        )
        return float(done.stdout)

    assert process("honest") == 3
    assert process("planted") == 6
    assert process("honest") == 3
    assert len(entries(folder)) == 2


# --- what lies on the disk


def _flip_in(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 0x40]) + data[at + 1 :]


DAMAGE: dict[str, Callable[[bytes, bytes], bytes]] = {
    "a bit flipped in the code": lambda own, other: _flip_in(own, len(own) // 2),
    "a bit flipped at the end": lambda own, other: _flip_in(own, len(own) - 1),
    "a bit flipped in the digest": lambda own, other: _flip_in(own, 3),
    "cut short": lambda own, other: own[:-100],
    "only the digest": lambda own, other: own[:32],
    "empty": lambda own, other: b"",
    "something behind": lambda own, other: own + b"\0",
    "zeros": lambda own, other: bytes(len(own)),
    "another kernel's file": lambda own, other: other,
    "another kernel's code": lambda own, other: own[:32] + other[32:],
    "another kernel's digest": lambda own, other: other[:32] + own[32:],
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_entry_is_compiled_again(damage: str, folder: Path) -> None:
    call()
    (own,) = entries(folder)
    good = own.read_bytes()
    call(PLANTED)
    (other,) = (path for path in entries(folder) if path != own)
    bad = DAMAGE[damage](good, other.read_bytes())
    assert bad != good
    own.write_bytes(bad)
    np.testing.assert_allclose(call(), EXPECTED, rtol=1e-14)
    assert own.read_bytes() != bad, "the entry was not written again"
    np.testing.assert_allclose(call(PLANTED), EXPECTED + 2, rtol=1e-14)


def test_an_intact_entry_is_not_compiled_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without this the tests above would pass with no cache at all."""
    call()

    def refuse(*_: object) -> bytes:
        raise AssertionError("compiled although it is in the cache")

    monkeypatch.setattr(LlvmBackend, "compile", refuse)
    np.testing.assert_allclose(call(), EXPECTED, rtol=1e-14)
    with pytest.raises(AssertionError, match="compiled although"):
        call(PLANTED)


def test_scalars_and_sizes_share_one_entry(folder: Path) -> None:
    """Values given at run time are no part of the code. The kernel of the first call does for all
    sizes, until one for others would have paid.
    """
    x, y = variables((I, 2), (J, 2))
    spec = spec_of(OPS["scalar"](slot=0) * x * y)
    for value in (0.731, 0.732):
        for rows, columns in ((1, 1), (3, 5), (16, 300), (17, 3), (100, 700)):
            arrays = [np.ones((rows, 1, 2)), np.ones((1, columns, 2))]
            found = run(spec, arrays, [value])
            np.testing.assert_allclose(found, np.full((rows, 2), value * columns), rtol=1e-12)
    assert len(entries(folder)) == 1
