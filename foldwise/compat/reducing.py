"""Reductions and linear systems of PyKeOps' LazyTensor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

from foldwise.api.arguments import as_integer
from foldwise.api.matrix import times
from foldwise.compat import core
from foldwise.compat.arguments import as_in_keops
from foldwise.compat.attributes import Attributes, as_given
from foldwise.compat.clusters import swap_axes
from foldwise.compat.columns import with_first_for_none
from foldwise.compat.devices import on_device
from foldwise.compat.holder import held_in
from foldwise.compat.reductions import ACCURACY, ELSEWHERE, accuracy_options, reduction_row
from foldwise.compute.reduced import Reduced, Symbol
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.reduction import REDUCTIONS, Reduction
from foldwise.linalg.limits import RootMeanSquare


class Reducing(Attributes):
    """A LazyTensor that can be reduced, and called once it is reduced."""

    kwargs: dict[str, Any]  # the options of the call, of a reduction that waits

    def reduction(  # noqa: PLR0913 - as in KeOps
        self,
        reduction_op: str,
        other: Any = None,
        opt_arg: int | None = None,
        axis: int | None = None,
        dim: int | None = None,
        call: bool = True,
        is_complex: bool | None = None,
        **options: Any,
    ) -> Any:
        """A reduction over one axis.

        Args:
            reduction_op: its name, as for a `Genred`.
            other: the weights.
            opt_arg: K, for those that keep K columns.
            axis: that of i or j; or the last one, where the result is a LazyTensor.
            dim: synonym of `axis`.
            call: whether to compute at once; otherwise the result is a LazyTensor to be called.
            is_complex: without effect.
            options: those of a `Genred`, and of a call of one: `backend`, `ranges`, `out`; and
                `keepdim`, to leave the reduced axis in place with length 1.

        Raises:
            ValueError: if the axis is none of these, or an option has none of its values.
            TypeError: if there is no such option.
        """
        lazy = self._lazy
        axis = axis if dim is None else dim
        if axis is None:
            raise ValueError(f"{reduction_op} needs an axis: {self._axes}")
        weight = other if other is None else held_in(self._operand(other))
        row = reduction_row(reduction_op, weighted=weight is not None)
        if axis in (-1, lazy.ndim - 1):  # other options are passed over, as KeOps does
            return self._hand_on(row.method or row.name, -1)
        kept = [options.pop(name, False) for name in ("keepdim", "keepdims")]
        asked = {"reduction_op": reduction_op, "other": other, "opt_arg": opt_arg, "axis": axis}
        more = self._translated(row, options, *(() if other is None else (other,)))
        if row.keeps_k:
            # Programs pass tensors without dimensions, too.
            more["k"] = None if opt_arg is None else as_integer("K", opt_arg)
        with self._on_device(options, *(() if other is None else (other,))):
            told: dict[str, Any] = {"weight": weight, "call": call, **more}
            result = core.reduce(lazy, row, axis, reduction_op, keepdim=any(kept), **told)
        if isinstance(result, Reduced):
            return self._waiting(result, asked, options)
        return with_first_for_none(row, result)

    @property
    def _axes(self) -> str:
        n = self.nbatchdims
        return f"axis={n} reduces over i, axis={n + 1} over j"

    def _operand(self, x: Any) -> Any:
        return x if isinstance(x, Attributes) else self.lt_constructor(x)

    def _translated(
        self, row: Reduction, options: Mapping[str, Any], *others: Any
    ) -> dict[str, Any]:
        """Foldwise's options for KeOps' ones."""
        if not options and not others and self.ranges is None and self.backend is None:
            return {}
        rest = {key: x for key, x in options.items() if key not in ELSEWHERE}
        rest |= accuracy_options(row, **{key: rest.pop(key) for key in ACCURACY if key in rest})
        common = self._like(self._lazy, *others)
        ranges = rest.pop("ranges", None) or common.ranges
        if ranges is not None:
            rest["ranges"] = ranges
        return rest

    def _on_device(self, options: Mapping[str, Any], *others: Any) -> AbstractContextManager[None]:
        """Within this context arrays are reduced where `backend` and `device_id` say."""
        backend = options.get("backend") or self._like(self._known, *others).backend or "auto"
        return on_device(backend, options.get("device_id", -1))

    def _waiting(self, waits: Reduced, asked: Mapping[str, Any], options: Mapping[str, Any]) -> Any:
        """A reduction that waits, with the arguments and options it was asked for with."""
        made = self._like(self._known)
        made._waits = waits
        init, made.kwargs = self.separate_kwargs(options)
        made._asked = {**asked, **init}
        return made

    def __call__(self, *args: Any, **options: Any) -> Any:
        """Compute the waiting reduction, with an array for each symbolic variable.

        Args:
            args: the arrays, in the order of the positions.
            options: those of a call of a `Genred`.

        Raises:
            ValueError: if this is not reduced.
        """
        if "callfun" in vars(self):
            return self._call_as_told(args, options)
        if self._waits is None:
            raise ValueError("only the result of a reduction (with call=False) can be called")
        waits, options = self._waits, {**self.kwargs, **options}
        if options:
            source = self._like(self._known)
            again = source.reduction if "reduction_op" in self._asked else source.solve
            waits = again(**{**self._asked, **options}, call=False)._waits
        with self._on_device(options):
            found = waits(*self._arguments(waits, args))
        return with_first_for_none(core.computation(waits).reduction, found)

    def _call_as_told(self, args: tuple[Any, ...], options: dict[str, Any]) -> Any:
        """Call the function that a program has set as `callfun`, as KeOps would."""
        options = {**self.kwargs, **options}
        for name in ("ranges", "backend"):
            if getattr(self, name) is not None:
                options.setdefault(name, getattr(self, name))
        if self.reduction_op == "Solve" and not self.other.symbolic_variables:
            args = (self.other.variables[0],)
        return self.callfun(*args, *self.variables, **options)

    @staticmethod
    def _arguments(waits: Reduced, args: tuple[Any, ...]) -> Sequence[Any]:
        """The arrays for symbolic variables, of the shapes that Foldwise takes."""
        if len(args) != len(waits.positions):
            return args
        arrays, kinds, _ = core.contents(waits)
        pairs = [*zip(arrays, kinds, strict=True)]
        slots = {a.position: slot for a, slot in pairs if isinstance(a, Symbol)}
        held = [(slot, as_given(a, slot.axis)) for a, slot in pairs if not isinstance(a, Symbol)]
        told = [slots[position] for position in waits.positions]
        every = as_in_keops(
            [*told, *(slot for slot, _ in held)], [*args, *(array for _, array in held)]
        )
        return every[: len(args)]

    def solve(self, other: Any, var: Any = None, call: bool = True, **options: Any) -> Any:
        """The a with `alpha a + sum_j K_ij a_j = b`, by conjugate gradients.

        Args:
            other: b, as a LazyTensor or as an array of shape `(M, D)`.
            var: the unknown, a symbolic variable of this formula. By default this is K.
            call: whether to solve at once.
            options: `alpha`, `eps` (see `RootMeanSquare`), and those of a `Genred`.
        """
        lazy = self._lazy
        settings = {"alpha": 1e-10, "eps": 1e-6, **options}
        right = other if isinstance(other, Attributes) else self.lt_constructor(other, 0)
        more = self._translated(REDUCTIONS["sum"], settings, right)
        more["eps"] = RootMeanSquare(more["eps"])
        with self._on_device(options, right):
            result = lazy.solve(held_in(right), held_in(var), call=call, **more)
        if isinstance(result, Reduced):
            return self._waiting(result, {"other": right, "var": var}, options)
        return result

    # --- as a matrix

    def __matmul__(self, v: Any, **options: Any) -> Any:
        """`sum_j K_ij v_j`, for an array v; with the options of a reduction."""
        more = self._translated(REDUCTIONS["sum"], options)
        with self._on_device(options):
            return times(self._lazy, v, **more)

    def __rmatmul__(self, v: Any) -> Any:
        """`sum_i v_i K_ij`, for an array v."""
        if self.ranges is None:
            return v @ self._lazy
        if len(v.shape) < 2:
            return self.T @ v
        return (self.T @ v.swapaxes(-1, -2)).swapaxes(-1, -2)

    matvec = __matmul__

    def rmatvec(self, v: Any, **options: Any) -> Any:
        """`sum_i K_ij v_i`, for an array v."""
        return self.T.__matmul__(v, **options)

    matmat, rmatmat = matvec, rmatvec

    @property
    def T(self) -> Any:
        """i and j exchanged."""
        made = self._like(self._lazy.T)
        if self.ranges:
            made.ranges = _exchanged(self.ranges)
        return made

    def t(self) -> Any:
        """I and j exchanged."""
        return self.T

    def __min__(self, **options: Any) -> Any:
        return getattr(self, "min")(**options)  # noqa: B009 - one from the tables

    def __max__(self, **options: Any) -> Any:
        return getattr(self, "max")(**options)  # noqa: B009


def _exchanged(ranges: Any) -> Any:
    """Ranges with rows and columns exchanged."""
    return ranges.T if isinstance(ranges, BlockRanges) else swap_axes(ranges)
