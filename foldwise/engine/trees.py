"""Boxes around points that are near each other: k-d trees (Bentley 1975) whose halves are equal."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from foldwise.ir.runs import Int64Array

_Floats = npt.NDArray[np.float64]


class Tree(NamedTuple):
    """A binary tree of points. Node k of a level has the children 2k and 2k + 1 of the next one.

    Attributes:
        order: the points, leaf by leaf; of each leaf in ascending order.
        starts: the place of the first point of each leaf in `order`, and the number of points.
        boxes: for each level, from the root on, the lower and the upper corners of the nodes'
            boxes, of shape `(2**level, D)`.
    """

    order: Int64Array
    starts: Int64Array
    boxes: list[tuple[_Floats, _Floats]]

    @property
    def depth(self) -> int:
        """The number of the last level, that of the leaves."""
        return len(self.boxes) - 1

    def counts(self, level: int) -> Int64Array:
        """The number of points of each node of a level."""
        return np.diff(self.starts[:: 1 << (self.depth - level)])


def tree_of(points: Any, leaf: int) -> Tree:
    """The tree of points, of shape `(N, D)`, with at most `leaf` of them in a leaf.

    Each node is cut across its longest side, so that both halves have the same number of points.
    """
    count = len(points)
    depth = max(0, int(np.ceil(np.log2(max(1, count) / leaf))))
    size = -(-count // (1 << depth))
    # As many as the leaves hold: some points stand there twice.
    again = np.linspace(0, count - 1, (size << depth) - count, dtype=int)
    members: Any = points.T[:, np.append(np.arange(count), again)]
    places: Any = np.arange(size << depth)
    boxes: list[tuple[_Floats, _Floats]] = []
    for level in range(depth + 1):
        members, places = (
            members.reshape(len(members), 1 << level, -1),
            places.reshape(1 << level, -1),
        )
        low, high = members.min(2), members.max(2)
        boxes.append((low.T.astype(float), high.T.astype(float)))
        if level < depth:
            longest = (high - low).argmax(0)
            keys = np.take_along_axis(members, longest[None, :, None], 0)[0]
            halves = keys.argpartition(keys.shape[1] // 2, 1)
            members = np.take_along_axis(members, halves[None], 2)
            places = np.take_along_axis(places, halves, 1)
    places.sort(1)
    real = places < count
    return Tree(places[real], np.append(0, real.sum(1).cumsum()), boxes)
