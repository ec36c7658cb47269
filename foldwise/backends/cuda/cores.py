"""Products of float32 matrices on tensor cores: the operands of an instruction.

A product of float32 is made of products of less precise ones: each factor is the sum of two of
these, and the product of the two rests is left out (Markidis et al. 2018,
https://arxiv.org/abs/1803.04014).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from foldwise.ir.loops import Products


@dataclass(frozen=True, slots=True)
class Cores:
    """One way to multiply.

    Attributes:
        depth: terms of the sums that an instruction makes.
        split: the function of `prelude.h` that makes words of numbers.
        multiply: the one that multiplies words.
        rests: whether rests are multiplied too.
        staged: what becomes of a number that is brought into shared memory, if words take no more
            room there than numbers: it is then split, or rounded, once for all warps. Numbers of
            twice the size would be as many more to read as instructions to split them.
        exact: types in memory whose numbers have no rest.
    """

    depth: int
    split: str
    multiply: str
    rests: bool
    staged: Literal["number", "rounded", "halves"]
    exact: tuple[str, ...]

    @property
    def each(self) -> int:
        """Numbers in a word."""
        return self.depth // 8

    def words(self, numbers: Sequence[str], high: str, low: str) -> str:
        """A statement that makes a word of these numbers, and one of their rests."""
        made = [high, low] if self.rests else [high]
        return f"{self.split}({', '.join([*numbers, *made])});"

    def products(self, sums: str, row: str, *, rests: tuple[bool, bool]) -> Iterator[str]:
        """Statements that multiply the words `high[row]`, `low[row]` by `most`, `least`.

        Small products come first: they would be lost in large sums. `rests` says which of the two
        factors may have a rest.
        """
        if self.rests and rests[0]:
            yield f"{self.multiply}({sums}, low[{row}], most);"
        if self.rests and rests[1]:
            yield f"{self.multiply}({sums}, high[{row}], least);"
        yield f"{self.multiply}({sums}, high[{row}], most);"


# Numbers of 16 bits in memory are multiplied as they are: the instruction for each type. Where they
# are multiplied by numbers of float32, so that all are bfloat16, each is the sum of so many.
EXACT: Final = {"float16": "multiply_f16", "bfloat16": "multiply_bf16"}
BFLOAT16: Final = {"float16": 2, "bfloat16": 1}

CORES: Final[dict[Products, Cores]] = {
    "float32": Cores(8, "split_tf32", "multiply_tf32", True, "number", ("float16", "bfloat16")),
    "bf16x3": Cores(16, "split_bf16", "multiply_bf16", True, "halves", ("bfloat16",)),
    "tf32": Cores(8, "round_tf32", "multiply_tf32", False, "rounded", ("float16", "bfloat16")),
}
