"""The addresses of the numbers of arguments and results."""

from __future__ import annotations

from foldwise.backends import frame
from foldwise.backends.cuda.expressions import STORED, converted
from foldwise.ir.loops import LoopKernel, size_of


class Access:
    """Spells addresses, and what is read from them. Arrays are numbered results first."""

    def __init__(self, kernel: LoopKernel) -> None:
        self._kernel = kernel

    def steps(self, array: int, dense_size: int) -> tuple[str, str]:
        """Bytes from a vector to the next and from a component to the next, of an array."""
        word = frame.STEPS + 2 * array
        step = str(dense_size) if dense_size else f"frame.word[{word + 1}]"
        return f"frame.word[{word}]", step

    def read(self, slot: int, base: str, k: str) -> str:
        """One component of the vector of an argument that begins at address `base`, converted."""
        argument = self._kernel.arguments[slot]
        number = self.stored(slot, base, k)
        return converted(number, argument.dtype, argument.loaded_as(self._kernel.dtype))

    def stored(self, slot: int, base: str, k: str) -> str:
        """The same as it is in memory."""
        argument = self._kernel.arguments[slot]
        size = size_of(argument.dtype) if argument.dense else 0
        _, step = self.steps(len(self._kernel.outputs) + slot, size)
        offset = "" if k == "0" else f" + {k} * {step}"
        if k.isdigit() and size and offset:
            offset = f" + {int(k) * size}"
        return f"READ({STORED[argument.dtype]}, {base}{offset})"

    def column_address(self, slot: int, j: str) -> str:
        """The address of the vector of a column."""
        step, _ = self.steps(len(self._kernel.outputs) + slot, 1)
        return f"arg{slot} + {j} * {step}"

    def pair_address(self, slot: int, row: int, j: str) -> str:
        """The address of the vector of a row of this thread and a column."""
        word = frame.column_step_word(self._kernel, slot)
        return f"row{slot}_{row} + {j} * frame.word[{word}]"
