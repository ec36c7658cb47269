"""The memory that a call and its compiled kernel share: 64-bit words."""

from __future__ import annotations

import struct
from typing import Final

from foldwise.backends.call import Walk

# Words of the frame. There follow the row step and the component step of each output and of each
# argument, their addresses in the same order, and the scalars as doubles.
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


def address_word(arrays: int, number: int) -> int:
    """Offset of the address of array `number` in the frame of a kernel with so many arrays."""
    return STEPS + 2 * arrays + number


def scalar_word(arrays: int, slot: int) -> int:
    """Offset of run-time scalar `slot` in the frame of a kernel with so many arrays."""
    return STEPS + 3 * arrays + slot


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
    return struct.pack(f"={len(words)}q", *words)
