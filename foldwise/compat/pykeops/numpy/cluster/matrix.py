"""The blocks of a matrix that are kept, in NumPy."""

from __future__ import annotations

from typing import Any

import numpy as np

from foldwise.compat import clusters


def from_matrix(ranges_i: Any, ranges_j: Any, keep: Any) -> tuple[Any, ...]:
    """The ranges of the blocks that a matrix of bools keeps, as int64.

    Args:
        ranges_i: first row of each cluster and the row after its last one, of shape `(C, 2)`.
        ranges_j: the same of columns, of shape `(D, 2)`.
        keep: of shape `(C, D)`.
    """
    rows, columns = (np.asarray(ranges, dtype=np.int64) for ranges in (ranges_i, ranges_j))
    return clusters.from_matrix(rows, columns, np.asarray(keep))
