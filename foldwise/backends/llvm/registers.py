"""The registers of the program's values.

A value that differs between lanes is vectors, any other is scalars, which are repeated over the
lanes where a vector needs it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from foldwise.backends.llvm.tiles import ELEMENT, Tiles
from foldwise.backends.values import needs_splat, vector_values
from foldwise.ir.axis import Axis
from foldwise.ir.loops import (
    Component,
    Value,
)


@dataclass
class Registers(Tiles):
    """Knows the registers of each value.

    Attributes:
        names: the registers of each value that has been defined.
        splats: vectors that repeat scalars.
        wide: values that there is one of for each of the columns that are walked together.
        turn: the number of the column at hand, while these are taken up one after the other.
    """

    names: dict[Value, list[str]] = field(default_factory=dict[Value, list[str]])
    splats: dict[Value, list[str]] = field(default_factory=dict[Value, list[str]])
    wide: set[Value] = field(default_factory=set[Value])
    turn: int | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        self.vector_values = vector_values(self.kernel)
        self.needs_splat = needs_splat(self.kernel, self.vector_values)

    def type_of(self, v: Value) -> str:
        """The LLVM type of a register of the value."""
        return self.vector(v.dtype) if v in self.vector_values else ELEMENT[v.dtype]

    def define(self, v: Value, names: list[str]) -> None:
        """Set the registers of a value."""
        self.names[v] = names

    def splat_if_needed(self, v: Value) -> None:
        """After a definition: repeat the value over the lanes, if a vector will want it."""
        if v in self.needs_splat:
            self.splats[v] = [self.splat(name, v.dtype) for name in self.names[v]]

    def splat(self, name: str, dtype: str) -> str:
        """A vector that repeats a scalar over the lanes."""
        vector, element = self.vector(dtype), ELEMENT[dtype]
        one = self.body.let(f"insertelement {vector} poison, {element} {name}, i64 0")
        zeros = f"<{self.lanes} x i32> zeroinitializer"
        return self.body.let(f"shufflevector {vector} {one}, {vector} poison, {zeros}")

    def at_hand(self, v: Value, registers: list[str]) -> list[str]:
        """Of the registers of all columns, those of the column whose turn it is."""
        if v not in self.wide or self.turn is None:
            return registers
        width = len(registers) // self.kernel.schedule.columns
        return registers[self.turn * width : (self.turn + 1) * width]

    def height_of(self, v: Value) -> int:
        """The number of registers of a value for each column: one for each of the tile's rows of
        vectors, if it differs between rows.
        """
        return self.rows if v.axes & Axis.I else 1

    def spread(self, v: Value, vectors: bool, height: int) -> list[str]:
        """The value as so many registers for each column at hand."""
        found = self.at_hand(
            v, self.names[v] if (v in self.vector_values) is vectors else self.splats[v]
        )
        return [name for name in found for _ in range(height // self.height_of(v))]

    def vectors(self, v: Value) -> list[str]:
        """The value as one vector for each group of rows."""
        return self.spread(v, True, self.rows)

    def operand(self, v: Value, result: Value) -> list[str]:
        """The registers of `v`, as many as there are of `result`."""
        found = self.spread(v, result in self.vector_values, self.height_of(result))
        alone = result in self.wide and v not in self.wide
        return found * self.kernel.schedule.columns if alone else found

    def count(self, v: Value) -> int:
        """The number of registers of a value."""
        return self.height_of(v) * (self.kernel.schedule.columns if v in self.wide else 1)

    def component(self, k: Component) -> str | int:
        """The number of a component: known now, or a register."""
        return k if isinstance(k, int) else self.at_hand(k, self.names[k])[0]
