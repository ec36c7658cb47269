"""What reductions of LazyTensors would take, without running them."""

from __future__ import annotations

import functools
from typing import Any

from foldwise.api.advice import nearest
from foldwise.api.functions import REDUCING
from foldwise.api.matrix import times
from foldwise.api.stored import Stored
from foldwise.arrays import recognised
from foldwise.compute.arguments import block_ranges
from foldwise.compute.bound import devices_of
from foldwise.compute.reduced import Reduced
from foldwise.engine.estimates import Estimate, estimate
from foldwise.ir.device import HOST
from foldwise.ops import REDUCTIONS


class Estimating(Stored):
    """The method of a `LazyTensor` that predicts times."""

    __slots__ = ()

    def estimate(
        self: Any,
        reduction: str = "sum",
        *operands: Any,
        axis: int = -2,
        device: str | None = None,
        **options: Any,
    ) -> Estimate:
        """What a reduction would take: pairs, bytes, and seconds. Nothing is run or compiled.

        The instructions of the kernel are counted, and each takes its time, which is measured once
        for the processor, in a few seconds, and kept beside compiled kernels. Predictions are those
        of a processor that has nothing else to do. For GPUs the result is the least time that the
        data sheet of the model allows. Results that are merged, and the compilation of the first
        call, are not counted.

        Args:
            reduction: the name of the method, such as `logsumexp` or `argKmin`, or `@`.
            operands: what the method takes before its axis: K, or weights; of `@` the array.
            axis: the axis to reduce, as for `sum`; that of j by default.
            device: the model of a GPU, such as `H100`, `A100`, `L4`; by default this processor with
                the threads that a call would use, see `foldwise.threads`.
            options: those of the reduction.

        Raises:
            TypeError: if the method takes other operands or options.
            ValueError: if there is no such reduction or model, if there are symbolic variables, or
                the arrays are on a GPU and `device` is not given.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> x = np.random.rand(100_000, 3).astype(np.float32)
            >>> K = (-Vi(x).sqdist(Vj(x))).exp()
            >>> found = K.estimate(device="H100")  # of K.sum(axis=1)
            >>> found.pairs, found.read, found.written, found.dense
            (10000000000, 2400000, 400000, 40000000000)
            >>> found.seconds < 1e-2
            True
            >>> nearest = Vi(x).sqdist(Vj(x)).estimate("argKmin", 5, device="L4")
            >>> product = K.estimate("@", np.ones((100_000, 10), np.float32), device="A100")
        """
        adapter = self.bound.inputs.adapter
        if self.bound.waits or adapter is None:
            raise ValueError("estimate(): there are symbolic variables, or numbers only: no sizes")
        if device is None and devices_of(self.bound) - {HOST}:
            raise ValueError(
                "estimate(): the arrays are not in the memory of this machine's processor: give "
                'the model of a GPU, as in K.estimate(device="H100")'
            )
        reduced = _waiting(self, reduction, operands, axis, options)
        ranges = block_ranges(reduced.ranges, reduced.arrays)
        dim = self.bound.expr.dim
        return estimate(reduced.spec, reduced.arrays, adapter, ranges=ranges, model=device, dim=dim)


@functools.cache
def _names() -> tuple[str, ...]:
    """The methods that are reductions in one step."""
    rows = (row.method for row in REDUCTIONS.values() if row.method)
    return "@", "mean", *rows, *(name for name, row in REDUCING.items() if row in REDUCTIONS)


def _waiting(
    K: Any, reduction: str, operands: tuple[Any, ...], axis: int, options: dict[str, Any]
) -> Reduced:
    """The reduction, not computed yet."""
    if reduction not in _names():
        meant = nearest(reduction, _names()) or f"; there are {', '.join(_names())}"
        raise ValueError(f"estimate(): {reduction!r} is no reduction in one step{meant}")
    if reduction != "@":
        found = getattr(K, reduction)(*operands, axis=axis, call=False, **options)
    elif len(operands) != 1:
        raise TypeError(f'estimate("@", b) takes one array, not {len(operands)} operands')
    else:
        b, _ = recognised(operands[0])
        matrix = b[:, None] if len(b.shape) == 1 else b
        found = times(K if axis == -2 else K.T, matrix, call=False, **options)
    if not isinstance(found, Reduced):
        raise ValueError(f"estimate(): axis {axis} is that of the vectors, whose results are lazy")
    return found
