"""The two indices."""

from __future__ import annotations

import enum


class Axis(enum.IntFlag):
    """The indices that a variable carries. An `Expr` has the union of the axes of its variables."""

    NONE = 0
    I = 1  # noqa: E741 - the row index of the field's papers
    J = 2
    IJ = 3

    def __reduce_ex__(self, protocol: object) -> tuple[type[Axis], tuple[int]]:
        # Python 3.11.3 and before would pickle a call of `getattr`, which `torch.load` refuses.
        return Axis, (int(self),)

    @property
    def other(self) -> Axis:
        """I for J and J for I; both for both."""
        return Axis(3 ^ self) if self in (Axis.I, Axis.J) else self
