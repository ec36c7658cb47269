"""The memory that a call and its compiled kernel share: one array of 64-bit words."""

from __future__ import annotations

import struct
from typing import Final

import numpy as np

from foldwise.backends.call import Call, Int64Array

# Words of the frame. The outputs and the arguments follow, three words each (pointer, row step,
# component step), then the scalars as the bits of doubles.
ITEM_COUNT: Final = 0
ITEMS: Final = 1
INTERVALS: Final = 2
PLACES: Final = 3

# Words of an item; the offset of each output and of each argument follows.
ITEM_FIRST_ROW: Final = 0
ITEM_LAST_ROW: Final = 1
ITEM_FIRST_INTERVAL: Final = 2
ITEM_LAST_INTERVAL: Final = 3
ITEM_OFFSETS: Final = 4

# Words of the progress record that all threads of a job share.
NEXT_ITEM: Final = 0
STOPPED: Final = 1


def scalar_word(places: int, slot: int) -> int:
    """Where run-time scalar `slot` lies in the frame of a kernel with so many arrays."""
    return PLACES + 3 * places + slot


def pack(call: Call) -> Int64Array:
    """The frame of a call. It holds addresses: the call must outlive it."""
    words = [
        len(call.items),
        call.items.ctypes.data,
        call.intervals.ctypes.data,
    ]
    for place in (*call.outputs, *call.arguments):
        words += (place.pointer, place.row, place.component)
    count = len(call.scalars)
    words += struct.unpack(f"={count}q", struct.pack(f"={count}d", *call.scalars))
    return np.array(words, np.int64)
