"""The memory that a call and its compiled kernel share: 64-bit words."""

from __future__ import annotations

import struct
from typing import Final

from foldwise.backends.call import Walk
from foldwise.ir.loops import LoopKernel

# Words of the frame. There follow the row step and the component step of each output and of each
# argument, the column step of those arguments that have a vector for each pair, the addresses of
# outputs and arguments, and the scalars as doubles.
ITEM_COUNT: Final = 0
ITEMS: Final = 1
INTERVALS: Final = 2
STEPS: Final = 3

# Words of an item; the offset of each output and of each argument follows.
ITEM_FIRST_ROW: Final = 0
ITEM_LAST_ROW: Final = 1
ITEM_FIRST_INTERVAL: Final = 2
ITEM_LAST_INTERVAL: Final = 3
ITEM_OFFSETS: Final = 4

# Words of the progress record that all threads of a job share.
NEXT_ITEM: Final = 0
STOPPED: Final = 1


def column_step_word(kernel: LoopKernel, slot: int) -> int:
    """The word with the column step of argument `slot`, which has a vector for each pair."""
    return STEPS + 2 * _arrays(kernel) + kernel.pairs.index(slot)


def address_word(kernel: LoopKernel, number: int) -> int:
    """The word with the address of array `number`; outputs come first."""
    return STEPS + 2 * _arrays(kernel) + len(kernel.pairs) + number


def scalar_word(kernel: LoopKernel, slot: int) -> int:
    """The word with run-time scalar `slot`."""
    return address_word(kernel, _arrays(kernel)) + slot


def _arrays(kernel: LoopKernel) -> int:
    return len(kernel.outputs) + len(kernel.arguments)


def head(walk: Walk, items: int, intervals: int) -> bytes:
    """The words of a frame that do not change between calls.

    Args:
        walk: the walk that they describe.
        items: the address of its items, for the kernel.
        intervals: the address of its intervals.
    """
    words = [len(walk.items), items, intervals]
    for steps in (*walk.outputs, *walk.arguments):
        words += steps
    words += walk.columns
    return struct.pack(f"={len(words)}q", *words)
