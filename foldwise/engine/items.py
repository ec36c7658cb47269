"""Work items: the units that threads, or blocks of a GPU, work on. See `Walk.items`."""

from __future__ import annotations

import itertools
import math
import operator
from collections.abc import Sequence

import numpy as np

from foldwise.backends.call import Int64Array
from foldwise.engine.shapes import Shape
from foldwise.ir.runs import Runs

_EMPTY = 16  # columns that take the time that a row takes without columns
_LARGE = 64  # parts of the work: items that are larger come first


def row_items(rows: int, tile: int, most: int) -> Int64Array:
    """All rows with all columns, cut into runs of whole tiles: the first words of `Walk.items`."""
    first = np.arange(0, rows, tile * -(-rows // (tile * most)), dtype=np.int64)
    last = np.append(first[1:], rows)
    return np.stack([first, last, np.zeros_like(first), np.ones_like(first)], 1)


def block_items(runs: Runs, rows: int, tile: int, most: int) -> Int64Array:
    """Each run of rows with its intervals, and the rows between them with none.

    Long runs are cut, by whole tiles, into items that take about the same time.
    """
    count = len(runs.rows)
    lines = np.zeros((2 * count + 1, 5), np.int64)  # rows, intervals, number of columns
    lines[1::2, :2] = runs.rows
    lines[1::2, 2], lines[1::2, 3], lines[1::2, 4] = runs.slices[:-1], runs.slices[1:], runs.widths
    lines[2::2, 0], lines[:-2:2, 1], lines[-1, 1] = runs.rows[:, 1], runs.rows[:, 0], rows
    lines = lines[lines[:, 0] < lines[:, 1]]
    lengths, times = lines[:, 1] - lines[:, 0], lines[:, 4] + _EMPTY
    together = (lengths * times).sum() // most  # the time of an item
    steps = tile * np.maximum(1, together // (tile * times))
    counts = -(-lengths // steps)
    ends = counts.cumsum()
    items, steps = lines[:, :4].repeat(counts, 0), steps.repeat(counts)
    items[:, 0] += (np.arange(len(items)) - (ends - counts).repeat(counts)) * steps
    items[:, 1] = np.minimum(items[:, 0] + steps, items[:, 1])
    cost = (items[:, 1] - items[:, 0]) * times.repeat(counts)
    if _LARGE * cost.max() > cost.sum():
        items = items[(-cost).argsort(kind="stable")]
    return items


def batch_items(walks: Int64Array, batch: Shape, strides: Sequence[Sequence[int]]) -> Int64Array:
    """The same walks in each batch element. See `Walk.items`.

    `strides` has the steps along the batch dimensions, of each output and of each argument.
    """
    offsets = np.zeros((math.prod(batch), len(strides)), np.int64)
    for n, steps in enumerate(strides):
        places = itertools.product(*map(range, batch))
        offsets[:, n] = [sum(map(operator.mul, place, steps)) for place in places]
    items = np.empty((len(offsets) * len(walks), 4 + len(strides)), np.int64)
    items[:, :4] = np.tile(walks, (len(offsets), 1))
    items[:, 4:] = np.repeat(offsets, len(walks), axis=0)
    return items
