"""The arrays that PyKeOps takes for the variables of a formula, whatever their shapes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from foldwise.ir.axis import Axis
from foldwise.ir.spec import Slot


def as_in_keops(slots: Sequence[Slot], args: Sequence[Any]) -> list[Any]:
    """Arguments of the shapes that Foldwise takes, from the arguments of a program for PyKeOps.

    PyKeOps reads memory. The leading axes are batch dimensions, as many as the argument with the
    most axes has more than two, followed by M * D, N * D or D numbers on any number of axes:
    `(N,)` for `Vj(1)`, `(B, N)` in a batch, `(1, 1)` for `Pm(1)`, a matrix for `Pm(9)`. Arguments
    that do not have so many numbers are left as they are, to be broadcast or refused.

    Args:
        slots: the variables.
        args: the values of the variables, in the same order.
    """
    shapes: list[tuple[int, ...]] = [tuple(getattr(x, "shape", ())) for x in args]
    batch = max(0, *(len(shape) - 2 for shape in shapes)) if shapes else 0
    counts: dict[Axis, int] = {}  # of rows and columns, by the first argument that tells it
    for shape, slot in zip(shapes, slots, strict=False):
        if len(shape) == batch + 2 and shape[-1] == slot.dim:
            counts.setdefault(slot.axis, shape[-2])
    read = [*args]
    for n, (shape, slot) in enumerate(zip(shapes, slots, strict=False)):
        single = slot.axis is Axis.NONE
        if not shape or not single and slot.axis not in counts:
            continue
        vectors = (slot.dim,) if single else (counts[slot.axis], slot.dim)
        fits = shape[-len(vectors) :] == vectors and len(shape) - len(vectors) <= batch
        if not fits and math.prod(shape[batch:]) == math.prod(vectors):
            read[n] = args[n].reshape((*shape[:batch], *vectors))
    return read
