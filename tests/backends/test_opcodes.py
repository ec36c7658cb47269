"""One table of opcodes: each backend has an instruction for every one, and for no other."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest

import foldwise
from foldwise.backends.cuda.expressions import EXPRESSIONS
from foldwise.backends.llvm.instructions import INSTRUCTIONS
from foldwise.ir.axis import Axis
from foldwise.ir.builder import Builder
from foldwise.ir.expr import Op, make
from foldwise.ir.loops import Argument, Compute, LoopKind, Output, Value
from foldwise.ir.opcodes import OPCODES, Arithmetic
from foldwise.ir.schedule import CpuSchedule
from tests.support import BACKENDS, DTYPES, run, spec_of, variables


def test_backends_know_the_opcodes() -> None:
    assert set(INSTRUCTIONS) == set(OPCODES)
    assert {*EXPRESSIONS, "cast"} == set(OPCODES)  # conversions depend on two types


@pytest.mark.parametrize("name", OPCODES)
def test_the_builder_writes_every_opcode(name: str) -> None:
    row = OPCODES[name]
    assert row.doc and row.name == name
    b = Builder("float32", [Argument(Axis.I, 3, "float32", dense=True)], 0)
    written: list[Value] = []

    def body(_: Value, carried: tuple[Value, ...]) -> tuple[Value, ...]:
        xs = [b.load(0, k) for k in range(row.arity)]
        method = getattr(b, name if name in vars(Arithmetic) else f"{name}_")
        written.append(method(xs[0], "float64") if name == "cast" else method(*xs))
        b.store(0, 0, written[0])
        return carried

    b.loop(LoopKind.ROWS, [], body)
    kernel = b.finish([Output(1, "float32")], CpuSchedule())
    (statement,) = (s for s in kernel.body[0].body if isinstance(s, Compute))  # type: ignore[union-attr]
    assert statement.opcode == name and statement.result is written[0]
    wanted = {"operand": "float32", "bool": "bool", "stated": "float64"}[row.result]
    assert statement.result.dtype == wanted
    of_words = name in ("xor", "rotate", "shift")
    kind = np.uint32 if of_words else bool if name in ("or", "and") else np.float32
    row.numpy(*[np.ones(2, kind)] * row.arity)


def _words(b: Builder, x: Value) -> Value:
    """Whether words are without a sign, wrap around, and become numbers and come from them.

    One bit for each of the questions, for a number x that is 1.
    """
    one = b.cast(x, "uint32")
    top, full = (b.const(n, "uint32") for n in (1 << 31, (1 << 32) - 1))
    answers = [
        b.lt(one, b.add(top, one)),
        b.le(one, b.sub(one, b.add(one, one))),
        b.eq(b.add(full, one), b.sub(one, one)),
        b.eq(b.mul(b.add(top, one), b.add(one, one)), b.add(one, one)),
        b.eq(b.max(one, b.add(top, one)), b.min(full, b.add(top, one))),
        b.eq(b.rotate(b.add(top, one), one), b.const(3, "uint32")),
        b.eq(b.xor(full, b.add(top, one)), b.const((1 << 31) - 2, "uint32")),
        b.eq(b.shift(full, one), b.sub(top, one)),
        b.eq(b.cast(b.add(top, one), "float64"), b.const(2.0**31 + 1, "float64")),
        b.eq(b.cast(b.add(top, one), "float32"), b.const(2.0**31, "float32")),
        b.eq(b.cast(b.add(top, one), "int64"), b.const(2**31 + 1, "int64")),
        b.eq(b.cast(b.cast(b.add(top, one), "int64"), "uint32"), b.add(top, one)),
        b.eq(b.cast(b.cast(b.add(top, one), "float64"), "uint32"), b.add(top, one)),
        b.lt(b.cast(b.add(top, one), "int32"), b.cast(one, "int32")),
    ]
    total = b.const(0)
    for n, answer in enumerate(answers):
        total = b.add(total, b.select(answer, b.const(2**n), b.const(0)))
    return total


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_words_of_32_bits(backend: str, dtype: str) -> None:
    op = Op(name="words", arity=1, lower=_words, doc="", cost=1)
    x, y = variables((Axis.I, 1), (Axis.J, 1))
    for formula in (make(op, (x,)) * y, make(op, (y,)) * x):  # in vectors, and in scalars
        spec = spec_of(formula)
        arrays = [np.ones((19, 1, 1), dtype), np.ones((1, 1, 1), dtype)]
        np.testing.assert_array_equal(run(spec, arrays, backend=backend), 2**14 - 1)


def test_a_wrong_number_of_operands_is_an_error() -> None:
    b = Builder("float32", [], 0)
    with pytest.raises(AssertionError, match="exp"):
        b.compute("exp", b.const(1), b.const(2))
    with pytest.raises(KeyError):
        b.compute("exq", b.const(1))


def test_no_opcode_is_written_by_name_where_there_is_a_method() -> None:
    for path in Path(foldwise.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                first = node.args[0] if node.args else None
                literal = isinstance(first, ast.Constant) and first.value in OPCODES
                assert not (node.func.attr == "compute" and literal), f"{path}:{node.lineno}"
