"""Reductions that wait: for a call, or for the arrays of symbolic variables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from foldwise.arrays import ArrayAdapter, adapter_of, recognised
from foldwise.arrays.guests import returned
from foldwise.compute.arguments import argument, check_devices
from foldwise.compute.evaluate import compute
from foldwise.compute.tracing import hide_from_tracer
from foldwise.ir.axis import Axis
from foldwise.ir.spec import MapReduce


@dataclass(frozen=True, slots=True)
class Symbol:
    """An argument that is given later.

    Attributes:
        position: its place among the arguments of the call.
        axis: the index that it carries.
        dim: length of its vectors.
    """

    position: int
    axis: Axis
    dim: int

    @property
    def shape(self) -> tuple[int, int, int]:
        """That of one vector: how many there will be is not known."""
        return (1, 1, self.dim)


@dataclass(frozen=True, eq=False, slots=True)
class Reduced:
    """A reduction that is not computed yet. Call it, with an array for each symbolic variable.

    It takes the arguments of a `Genred`: arrays of shape `batch + (M, D)` for `x_i`,
    `batch + (N, D)` for `y_j`, `batch + (D,)` for a parameter. It is no LazyTensor: there is no
    arithmetic on reductions.

    Attributes:
        spec: the computation.
        arrays: one for each slot; a `Symbol` for each that is given in the call.
        scalars: run-time scalars.
        is_complex: see `compute`, also for `out` and `ranges`.
        out: where to put the result.
        ranges: the pairs to visit.
    """

    spec: MapReduce
    arrays: Sequence[Any]
    scalars: Sequence[float]
    is_complex: bool
    out: Any
    ranges: Any

    @property
    def positions(self) -> list[int]:
        """The positions of the symbolic variables, in order."""
        return sorted({array.position for array in self.arrays if isinstance(array, Symbol)})

    def __call__(self, *arrays: Any) -> Any:
        """Compute.

        Args:
            arrays: one for each position of symbolic variables, in order. Several variables may
                have the same position: rows and columns, for instance.

        Raises:
            TypeError: if there are too few or too many arrays, or something else is given.
            ValueError: if an array has the wrong shape.
        """
        positions = self.positions
        if len(arrays) != len(positions):
            raise TypeError(f"the reduction takes {len(positions)} arrays and got {len(arrays)}")
        given = dict(zip(positions, (recognised(x)[0] for x in arrays), strict=True))
        every = [given[a.position] if isinstance(a, Symbol) else a for a in self.arrays]
        libraries = {adapter.name: x for x in every if (adapter := adapter_of(x))}
        if len(libraries) > 1:
            raise TypeError(f"the arguments are arrays of {' and of '.join(libraries)}")
        if not libraries:
            raise ValueError(
                f"{self.spec.reduction.name} needs x_i or y_j: there are numbers only, no array"
            )
        (like,) = libraries.values()
        adapter = cast(ArrayAdapter, adapter_of(like))
        every = [
            argument(x, slot, f"variable {a.position}", adapter, like)
            if isinstance(a, Symbol)
            else x
            for x, a, slot in zip(every, self.arrays, self.spec.slots, strict=True)
        ]
        check_devices(every, adapter)
        return returned(self._computed(every, adapter), adapter)

    def _computed(self, arrays: Sequence[Any], adapter: ArrayAdapter) -> Any:
        """The result, once every argument is an array."""
        return compute(
            self.spec,
            arrays,
            self.scalars,
            adapter,
            is_complex=self.is_complex,
            out=self.out,
            ranges=self.ranges,
        )

    def __repr__(self) -> str:
        return (
            f"<{self.spec.reduction.name} over {self.spec.axis.name}, to be called with "
            f"{len(self.positions)} arrays>"
        )


hide_from_tracer(Reduced.__call__)
