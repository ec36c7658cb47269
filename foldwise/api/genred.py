"""Reductions from the text of a formula: `Genred`, and the `generic_...` functions made of it."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar

import foldwise.transform.operators  # noqa: F401  # pyright: ignore[reportUnusedImport]  # Grad, ...
from foldwise.api.arguments import (
    accuracy,
    argument,
    check_devices,
    common_lead,
    whole_number,
)
from foldwise.api.compute import compute, put
from foldwise.api.tracing import hide_from_tracer
from foldwise.arrays import ArrayAdapter, adapter_of
from foldwise.engine import options
from foldwise.engine.shapes import vectors
from foldwise.ir.axis import Axis
from foldwise.ir.expr import toposort
from foldwise.ir.reduction import REDUCTIONS, Reduction
from foldwise.ir.spec import MapReduce, Numerics, Slot, Summation
from foldwise.ir.text import Declared, parse_aliases, parse_reduction, quoted

_ROWS: Final = {
    **{row.text.replace("_", ""): row for row in REDUCTIONS.values()},  # MinArgMin and the like
    "SoftMax": REDUCTIONS["sumsoftmaxweight"],
    "LogSumExpVect": REDUCTIONS["logsumexp"],  # of KeOps 1
    **{row.text: row for row in REDUCTIONS.values()},
}
_KINDS: Final = {Axis.I: "Vi", Axis.J: "Vj", Axis.NONE: "Pm"}
_SUMMATIONS: Final[dict[str, Summation]] = {
    "auto": "block",
    "block_sum": "block",
    "direct_sum": "direct",
    "kahan_scheme": "kahan",
}
_ACCUMULATORS: Final = ("auto", "float32", "float64")
_BACKENDS: Final = ("auto", "CPU")
_GPU_BACKENDS: Final = (
    "GPU",
    "GPU_1D",
    "GPU_2D",
    "GPU_1D_device",
    "GPU_1D_host",
    "GPU_2D_device",
    "GPU_2D_host",
)


class Genred:
    """A reduction of a formula given as text: `a_i = Reduce_j F(p, x_i, y_j)`, or over i.

    Args:
        formula: F, in terms of the names of the aliases, as in `"Exp(-g*SqDist(x,y))*b"`; or with
            its reduction, as in `"Sum_Reduction(Exp(-g*SqDist(x,y))*b, 0)"`, where 0 says that the
            result is indexed by i and 1 that it is indexed by j (then leave out `reduction_op`,
            `axis`, `opt_arg` and `formula2`).
        aliases: what the arguments are, in order: `"x = Vi(3)"` for vectors x_i of dimension 3,
            `"y = Vj(3)"` for y_j, `"g = Pm(1)"` for one vector for all i and j.
        reduction_op: a row of the table of reductions: `Sum`, `Prod`, `Count`, `LogSumExp`,
            `SumSoftMaxWeight` (or `SoftMax`), `Max_SumShiftExp`, `Min`, `ArgMin`, `Min_ArgMin`,
            `Max`, `ArgMax`, `Max_ArgMax`, `KMin`, `ArgKMin`, `KMin_ArgKMin`,
            `LogSumExpWeight`, `Max_SumShiftExpWeight`; also without their underscores.
        axis: 0 reduces over i, and the result is indexed by j; 1 reduces over j.
        dtype: without effect, deprecated: the arrays decide.
        opt_arg: the K of `KMin`, `ArgKMin` and `KMin_ArgKMin`.
        formula2: the weights of `LogSumExp` (if any), `SumSoftMaxWeight`, `LogSumExpWeight` and
            `Max_SumShiftExpWeight`.
        cuda_type: without effect, deprecated.
        dtype_acc: type in which columns are added up: `auto` (that of the arrays), `float32` or
            `float64`.
        use_double_acc: the same as `dtype_acc="float64"`.
        sum_scheme: `auto` or `block_sum`: sums of sums over blocks; `direct_sum`: one running sum;
            `kahan_scheme`: one running sum with compensated rounding errors.
        enable_chunks: without effect.
        rec_multVar_highdim: without effect.
        use_fast_math: without effect.

    Raises:
        FormulaSyntaxError: if a text cannot be read.
        DimensionError: if the dimensions in the formula do not fit together.
        ValueError: if an option has none of its values, or does not go with the reduction.

    Example:
        >>> import numpy as np
        >>> from foldwise import Genred
        >>> aliases = ["g = Pm(1)", "x = Vi(3)", "y = Vj(3)", "b = Vj(2)"]
        >>> conv = Genred("Exp(-g*SqDist(x,y)) * b", aliases, axis=1)
        >>> x, y, b = np.zeros((5, 3)), np.ones((4, 3)), np.ones((4, 2))
        >>> conv(0.5, x, y, b).shape
        (5, 2)
    """

    __slots__ = ("__weakref__", "_arguments", "_joins", "_spec")  # JAX refers to what it compiles

    def __init__(  # noqa: PLR0913
        self,
        formula: str,
        aliases: Iterable[str],
        reduction_op: str = "Sum",
        axis: int = 0,
        dtype: str | None = None,
        opt_arg: int | None = None,
        formula2: str | None = None,
        cuda_type: str | None = None,
        dtype_acc: str = "auto",
        use_double_acc: bool = False,
        sum_scheme: str = "auto",
        enable_chunks: bool = True,
        rec_multVar_highdim: bool = False,
        use_fast_math: bool = True,
    ) -> None:
        warn_of_types(dtype, cuda_type)
        spec, labels = computation(formula, aliases, reduction_op, axis, opt_arg, formula2)
        chosen = numerics(spec.reduction, dtype_acc, use_double_acc, sum_scheme)
        self._spec = replace(spec, numerics=chosen)
        self._arguments = Arguments(spec.slots, labels)
        outputs = spec.reduction.outputs
        # Numbers come as one array, numbers and indices of columns as two.
        self._joins = len(outputs) > 1 and all(output.kind == "number" for output in outputs)

    def __repr__(self) -> str:
        index = "j" if self._spec.axis is Axis.J else "i"
        return (
            f"<{type(self).__name__}: {self._spec.reduction.text} over {index}, "
            f"of {', '.join(self._arguments.labels)}>"
        )

    def __call__(
        self,
        *args: Any,
        backend: str = "auto",
        device_id: int = -1,
        ranges: Any = None,
        out: Any = None,
    ) -> Any:
        """Compute the reduction.

        Args:
            args: one array or tensor for each alias, in order: of shape `batch + (M, D)` for
                `Vi(D)`, `batch + (N, D)` for `Vj(D)`, `batch + (D,)` for `Pm(D)`. Batch
                dimensions broadcast. For `Vi(1)` and `Vj(1)` also of shape `(M,)` or `(N,)`, for
                `Pm(1)` also a number or an array without dimensions. Elements are floating-point
                numbers, any strides.
            backend: `auto`: arrays are reduced where they are, or where `foldwise.device` says;
                `CPU`; or `GPU`, also for arrays in host memory, which pass through the GPU then.
                The longer names of PyKeOps (`GPU_1D`, `GPU_2D_host`, ...) mean `GPU`.
            device_id: the number of the GPU, with `backend="GPU"`.
            ranges: `BlockRanges`, the pairs to visit; or the six arrays of PyKeOps (see
                `BlockRanges.from_arrays`). By default all.
            out: an array that takes the result, of its shape and type; for reductions with one. It
                is what is returned, and in PyTorch carries the gradient of the result.

        Returns:
            An array of shape `batch + (M, D)` (`axis=1`) or `batch + (N, D)` (`axis=0`), where D is
            the dimension of the formula, or of the weights; int64 for indices of columns, or int32
            where JAX has no int64. `Min_ArgMin`, `Max_ArgMax` and `KMin_ArgKMin` give a tuple of
            two. With K columns, the shape is `batch + (M, K)` for scalar formulas and
            `batch + (M, K, D)` for others. `Max_SumShiftExp` gives maxima and sums side by side.

        Raises:
            TypeError: if an argument is no array, or the arrays are of different libraries.
            DimensionError: if an argument has not the dimension that its alias says.
            ValueError: if their number or their shapes do not fit, for malformed ranges or ranges
                of other sizes, for an unknown backend, or if the arrays are on another device.
            ImportError: if the backend is a GPU and its driver's bindings are not installed.
            RuntimeError: if it is a GPU and there is none.
        """
        arrays, adapter = self._arguments.read(args)
        with launched(backend, device_id, arrays, adapter):
            if not self._joins:
                return compute(self._spec, arrays, (), adapter, out=out, ranges=ranges)
            result = _side_by_side(compute(self._spec, arrays, (), adapter, ranges=ranges), adapter)
            return result if out is None else put(result, out, adapter)


def _side_by_side(results: tuple[Any, ...], adapter: ArrayAdapter) -> Any:
    """Several arrays as one, along the last axis."""
    return adapter.namespace.concatenate(results, -1)


# --- what the caller asks for


def computation(  # noqa: PLR0913
    formula: str,
    aliases: Iterable[str],
    reduction_op: str = "Sum",
    axis: int = 0,
    opt_arg: int | None = None,
    formula2: str | None = None,
) -> tuple[MapReduce, tuple[str, ...]]:
    """The computation that the arguments of `Genred` describe, and what to call its arguments."""
    for name, text in (("formula", formula), ("formula2", formula2 or "")):
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"{name} must be a text, as 'Exp(-SqDist(x,y))', not {quoted(text)}")
    if isinstance(aliases, str):
        raise TypeError(f"aliases are a list of texts, not one text: {quoted(aliases)}")
    if axis not in (0, 1):
        raise ValueError(f"axis must be 0 (reduce over i) or 1 (reduce over j), not {quoted(axis)}")
    if whole := parse_reduction(formula):
        told = (opt_arg, formula2) != (None, None) or axis > 1 - whole.tag
        if told or reduction_op not in ("Sum", whole.name):
            raise ValueError(
                f"the formula says how it is reduced, by {whole.name} with the tag {whole.tag} "
                f"(axis={1 - whole.tag}): leave out reduction_op, axis, opt_arg and formula2"
            )
        reduction_op, formula, opt_arg, tag, formula2 = whole
        axis = 1 - tag
    row = reduction_row(reduction_op, weighted=formula2 is not None)
    declared = parse_aliases(aliases, [formula] if formula2 is None else [formula, formula2])
    if any(node.op.name == "scalar" for node in toposort(declared.formulas)):
        raise ValueError("Scalar(n) is not for formulas with aliases: write Pm(1) instead")
    spec = MapReduce(
        declared.formulas[0],
        row,
        Axis.J if axis else Axis.I,
        declared.slots,
        0,
        Numerics(),
        *declared.formulas[1:],
        k=_cells(row, opt_arg),
    )
    return spec, _labels(declared)


def _labels(declared: Declared) -> tuple[str, ...]:
    """What the arguments are called in messages: `x = Vi(3)`; or `argument 2, Vi(3)`."""
    names = {variable.params[0]: name for name, variable in declared.names.items()}
    return tuple(
        (f"{names[n]} = " if n in names else f"argument {n}, ") + f"{_KINDS[slot.axis]}({slot.dim})"
        for n, slot in enumerate(declared.slots)
    )


def reduction_row(name: str, weighted: bool) -> Reduction:
    """The reduction of that name, which takes weights or does not."""
    row = _ROWS.get(name)
    if row is None:
        known = ", ".join(row.text for row in REDUCTIONS.values())
        raise ValueError(f"there is no reduction {quoted(name)}; there are {known} (and SoftMax)")
    if weighted and row.operands == 1:
        weighted_row = REDUCTIONS.get(f"{row.name}_weight")
        if weighted_row is None:
            raise ValueError(f"{name} takes no weights: leave out formula2")
        return weighted_row
    if row.operands == 2 and not weighted:
        raise ValueError(f"{name} needs weights: give them as formula2")
    return row


def _cells(row: Reduction, opt_arg: int | None) -> int:
    """How many columns are kept."""
    if not row.keeps_k:
        if opt_arg is not None:
            raise ValueError(f"{row.text} takes no opt_arg; it is for KMin, ArgKMin, KMin_ArgKMin")
        return 1
    if opt_arg is None:
        raise ValueError(f"{row.text} needs opt_arg=K, how many columns it keeps")
    return whole_number("opt_arg", opt_arg)


def numerics(row: Reduction, dtype_acc: str, use_double_acc: bool, sum_scheme: str) -> Numerics:
    """The accuracy options, checked."""
    if use_double_acc:
        if dtype_acc != "auto":
            raise ValueError("give dtype_acc or use_double_acc, not both")
        dtype_acc = "float64"
    if dtype_acc not in _ACCUMULATORS:
        why = "; half precision is for storage only" if dtype_acc == "float16" else ""
        known = ", ".join(_ACCUMULATORS)
        raise ValueError(f"dtype_acc must be one of {known}, not {quoted(dtype_acc)}{why}")
    if sum_scheme not in _SUMMATIONS:
        raise ValueError(
            f"sum_scheme must be one of {', '.join(_SUMMATIONS)}, not {quoted(sum_scheme)}"
        )
    if sum_scheme == "kahan_scheme" and row.compensated is None:
        raise ValueError(f"sum_scheme='kahan_scheme' is for sums; {row.text} adds nothing up")
    return accuracy(row, _SUMMATIONS[sum_scheme], dtype_acc)


def warn_of_types(dtype: str | None, cuda_type: str | None) -> None:
    """Say that these have no effect."""
    for name, given in (("dtype", dtype), ("cuda_type", cuda_type)):
        if given is not None:
            options.warn(f"{name} has no effect: the arrays decide", DeprecationWarning)


def launched(
    backend: str, device_id: int, arrays: Sequence[Any], adapter: ArrayAdapter
) -> AbstractContextManager[None]:
    """Within this context arrays in host memory are reduced on that device.

    Raises:
        ValueError: if there is no such backend, or arrays are in the memory of another device.
    """
    wanted = device_of(backend, device_id)
    if wanted is None:
        return nullcontext()
    for there in {adapter.header(a).device for a in arrays} - {"cpu"}:
        if wanted == "cpu" or (device_id >= 0 and there != wanted):
            number = f", device_id={device_id}" if wanted != "cpu" else ""
            raise ValueError(f"backend={quoted(backend)}{number}, but there are arrays on {there}")
    return options.device(wanted)


def device_of(backend: str, device_id: int = -1) -> str | None:
    """The device that a backend stands for; None for the one that the arrays or settings say."""
    if backend == "auto":
        return None
    if backend in _GPU_BACKENDS:
        try:
            return f"cuda:{max(operator.index(device_id), 0)}"
        except TypeError:
            raise TypeError(f"device_id must be an integer, not {device_id!r}") from None
    if backend != "CPU":
        known = ", ".join((*_BACKENDS, *_GPU_BACKENDS))
        raise ValueError(f"backend must be one of {known}, not {quoted(backend)}")
    return "cpu"


# --- arguments


@dataclass(frozen=True, slots=True)
class Arguments:
    """What a formula takes.

    Attributes:
        slots: the arguments in order.
        labels: what each is called in messages.
    """

    slots: tuple[Slot, ...]
    labels: tuple[str, ...]

    def read(self, args: Sequence[Any]) -> tuple[list[Any], ArrayAdapter]:
        """Arrays of shape `batch + (M or 1, N or 1, D)` from what the user passed, checked."""
        if len(args) != len(self.slots):
            count = f"{len(args)} argument{'' if len(args) == 1 else 's'}"
            raise ValueError(f"got {count} instead of {len(self.slots)}: {'; '.join(self.labels)}")
        adapter, like = self._library(args)
        arrays = [
            argument(x, slot, label, adapter, like)
            for x, slot, label in zip(args, self.slots, self.labels, strict=True)
        ]
        check_devices(arrays, adapter, self.labels)
        try:
            common_lead([vectors(tuple(array.shape)) for array in arrays])
        except ValueError as error:
            shapes = [tuple(getattr(x, "shape", ())) for x in args]
            given = "; ".join(
                f"{label} of shape {shape}"
                for label, shape in zip(self.labels, shapes, strict=True)
            )
            raise ValueError(f"{error} ({given})") from None
        return arrays, adapter

    def _library(self, args: Sequence[Any]) -> tuple[ArrayAdapter, Any]:
        """The library of the arrays, and one of these."""
        adapter, first = None, 0
        for n, x in enumerate(args):
            found = adapter_of(x)
            if found is None or found is adapter:
                continue
            if adapter is not None:
                raise TypeError(
                    f"{self.labels[first]} is a {adapter.name} array, {self.labels[n]} a "
                    f"{found.name} array; convert one of them"
                )
            adapter, first = found, n
        if adapter is None:
            raise TypeError("none of the arguments is an array: " + "; ".join(self.labels))
        return adapter, args[first]


# --- the reductions that have a function of their own


_Made = TypeVar("_Made", bound=Genred)


def generic(  # noqa: PLR0913 - the class, and what is made of it
    reduction_op: str,
    formula: str,
    output: str,
    aliases: Sequence[str],
    options: dict[str, Any],
    made: type[_Made],
) -> _Made:
    """An object of the class `made`, whose result is indexed as `output` says."""
    (slot,) = parse_aliases([output]).slots
    if slot.axis is Axis.NONE:
        raise ValueError(f"the output {quoted(output)} must be indexed by i or j: write Vi or Vj")
    if reduction_op == "ArgKMin":
        options["opt_arg"] = slot.dim
    axis = 1 if slot.axis is Axis.I else 0
    return made(formula, aliases, reduction_op=reduction_op, axis=axis, **options)


def generic_sum(formula: str, output: str, *aliases: str, **options: Any) -> Genred:
    """Sums of a formula.

    Args:
        formula: as for `Genred`.
        output: `"a = Vi(2)"` for a result indexed by i, `"a = Vj(2)"` for one indexed by j. Name
            and dimension have no effect.
        aliases: as for `Genred`, one by one.
        options: other arguments of `Genred`.

    Returns:
        A `Genred`.

    Raises:
        ValueError: if the output is a parameter; and as `Genred`.

    Example:
        >>> import numpy as np
        >>> from foldwise import generic_sum
        >>> total = generic_sum("SqDist(x,y)", "a = Vi(1)", "x = Vi(3)", "y = Vj(3)")
        >>> total(np.zeros((1, 3)), np.ones((4, 3)))
        array([[12.]])
    """
    return generic("Sum", formula, output, aliases, options, Genred)


def generic_logsumexp(formula: str, output: str, *aliases: str, **options: Any) -> Genred:
    """Logarithms of sums of exponentials of a formula; arguments as for `generic_sum`.

    Example:
        >>> import numpy as np
        >>> from foldwise import generic_logsumexp
        >>> lse = generic_logsumexp("SqDist(x,y)", "a = Vi(1)", "x = Vi(3)", "y = Vj(3)")
        >>> lse(np.zeros((5, 3)), np.ones((4, 3))).shape
        (5, 1)
    """
    return generic("LogSumExp", formula, output, aliases, options, Genred)


def generic_argmin(formula: str, output: str, *aliases: str, **options: Any) -> Genred:
    """Columns of the smallest values of a formula (int64); arguments as for `generic_sum`.

    Example:
        >>> import numpy as np
        >>> from foldwise import generic_argmin
        >>> nearest = generic_argmin("SqDist(x,y)", "a = Vi(1)", "x = Vi(1)", "y = Vj(1)")
        >>> nearest(np.array([[2.2]]), np.array([[0.0], [1.0], [2.0], [3.0]]))
        array([[2]])
    """
    return generic("ArgMin", formula, output, aliases, options, Genred)


def generic_argkmin(formula: str, output: str, *aliases: str, **options: Any) -> Genred:
    """Columns of the K smallest values of a formula, ascending (int64).

    Arguments are those of `generic_sum`, but that the dimension of the output is K.

    Example:
        >>> import numpy as np
        >>> from foldwise import generic_argkmin
        >>> nearest = generic_argkmin("SqDist(x,y)", "a = Vi(3)", "x = Vi(1)", "y = Vj(1)")
        >>> nearest(np.array([[2.2]]), np.array([[0.0], [1.0], [2.0], [3.0]]))
        array([[2, 3, 1]])
    """
    return generic("ArgKMin", formula, output, aliases, options, Genred)


hide_from_tracer(Genred.__init__, Genred.__call__, generic)
