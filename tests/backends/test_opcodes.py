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
from foldwise.ir.loops import Argument, Compute, LoopKind, Output, Value
from foldwise.ir.opcodes import OPCODES, Arithmetic
from foldwise.ir.schedule import CpuSchedule


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
    row.numpy(*[np.ones(2, bool if name in ("or", "and") else np.float32)] * row.arity)


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
