"""Reductions from the text of a formula: `Genred`, and the `generic_...` functions made of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Final

import foldwise.transform.operators  # noqa: F401  # pyright: ignore[reportUnusedImport]  # Grad, ...
from foldwise.api.advice import nearest
from foldwise.api.arguments import accuracy, as_integer
from foldwise.api.options import known_options
from foldwise.arrays import ArrayAdapter, adapter_of, recognised
from foldwise.arrays.guests import returned
from foldwise.compute.arguments import argument, check_devices, lead_of
from foldwise.compute.evaluate import compute, put
from foldwise.compute.tracing import CONSTANTS, TREES, hide_from_tracer
from foldwise.ir.axis import Axis
from foldwise.ir.expr import toposort
from foldwise.ir.parser import Row
from foldwise.ir.reduction import REDUCTIONS, Reduction
from foldwise.ir.spec import Accumulator, MapReduce, Numerics, Slot, Summation
from foldwise.ir.syntax import VARIABLES, quoted
from foldwise.ir.text import Declared, parse_aliases, parse_reduction

_BY_TEXT: Final = {row.text: row for row in REDUCTIONS.values()}
_KINDS: Final = {axis: name for name, axis in VARIABLES.items()}


class Genred:
    """A reduction of a formula given as text: `a_i = Reduce_j F(p, x_i, y_j)`, or over i.

    Args:
        formula: F, in terms of the names of the aliases, as in `"Exp(-g*SqDist(x,y))*b"`; or with
            its reduction, as in `"Sum_Reduction(Exp(-g*SqDist(x,y))*b, 0)"`, where 0 says that the
            result is indexed by i and 1 that it is indexed by j (then leave out `reduction`,
            `axis`, `weight` and `k`).
        aliases: the arguments, in order: `"x = Vi(3)"` for vectors x_i of dimension 3,
            `"y = Vj(3)"` for y_j, `"g = Pm(1)"` for one vector for all i and j, `"w = Vij(1)"` for
            one for each pair.
        reduction: `sum`, `prod`, `count`, `logsumexp`, `sumsoftmaxweight`, `max_sumshiftexp`,
            `max_sumshiftexpweight`, `min`, `argmin`, `min_argmin`, `max`, `argmax`, `max_argmax`,
            `kmin`, `argkmin` or `kmin_argkmin`; or its name in texts, such as `LogSumExp`.
        axis: 0 reduces over i, and the result is indexed by j; 1 reduces over j.
        weight: a second formula, the weights of `logsumexp` (if any), `sumsoftmaxweight` and
            `max_sumshiftexpweight`.
        k: how many columns `kmin`, `argkmin` and `kmin_argkmin` keep.
        summation: `block`: sums of sums over blocks; `direct`: one running sum; `kahan`: one
            running sum with compensated rounding errors.
        accumulator: type in which columns are added up: `auto` (that of the arrays), `float32` or
            `float64`.

    Attributes:
        spec: the computation.
        arguments: the arguments, in order.

    Raises:
        FormulaSyntaxError: if a text cannot be read.
        DimensionError: if the dimensions in the formula do not fit together.
        ValueError: if an option has an unknown value, or does not go with the reduction.
        TypeError: if there is no such option.

    Example:
        >>> import numpy as np
        >>> from foldwise import Genred
        >>> aliases = ["g = Pm(1)", "x = Vi(3)", "y = Vj(3)", "b = Vj(2)"]
        >>> conv = Genred("Exp(-g*SqDist(x,y)) * b", aliases, axis=1)
        >>> x, y, b = np.zeros((5, 3)), np.ones((4, 3)), np.ones((4, 2))
        >>> conv(0.5, x, y, b).shape
        (5, 2)
    """

    __slots__ = ("__weakref__", "_joins", "arguments", "spec")  # JAX refers weakly to functions

    words: ClassVar[Mapping[str, Row]] = {}
    """Functions that formulas may call besides those of the tables."""

    @known_options
    def __init__(  # noqa: PLR0913 - one for each thing that can be chosen
        self,
        formula: str,
        aliases: Iterable[str],
        reduction: str = "sum",
        axis: int = 0,
        *,
        weight: str | None = None,
        k: int | None = None,
        summation: Summation = "block",
        accumulator: Accumulator = "auto",
    ) -> None:
        spec, self.arguments = computation(
            formula, aliases, reduction, axis, weight=weight, k=k, words=self.words
        )
        chosen = accuracy(spec.reduction, summation, accumulator)
        self.spec = replace(spec, numerics=chosen)
        outputs = spec.reduction.outputs
        # Numbers come as one array, numbers and indices of columns as two.
        self._joins = len(outputs) > 1 and all(output.kind == "number" for output in outputs)

    def __repr__(self) -> str:
        index = "j" if self.spec.axis is Axis.J else "i"
        return (
            f"<{type(self).__name__}: {self.spec.reduction.text} over {index}, "
            f"of {', '.join(self.arguments.labels)}>"
        )

    def __call__(self, *args: Any, ranges: Any = None, out: Any = None) -> Any:
        """Compute the reduction, where the arrays are or where `foldwise.device` says.

        Args:
            args: one array or tensor for each alias, in order: of shape `batch + (M, D)` for
                `Vi(D)`, `batch + (N, D)` for `Vj(D)`, `batch + (D,)` for `Pm(D)`,
                `batch + (M, N, D)` for `Vij(D)`. Batch dimensions broadcast. For `Vi(1)`, `Vj(1)`
                and `Vij(1)` also of shape `(M,)`, `(N,)` or `(M, N)`, for `Pm(1)` also a number or
                an array without dimensions. Elements are floating-point numbers, any strides.
            ranges: `BlockRanges`, the pairs to visit (or the six arrays that
                `BlockRanges.from_arrays` reads). By default all.
            out: an array that takes the result, of its shape and type; for reductions with one. The
                call returns it, and in PyTorch it carries the gradient of the result.

        Returns:
            An array of shape `batch + (M, D)` (`axis=1`) or `batch + (N, D)` (`axis=0`), where D is
            the dimension of the formula, or of the weights; int64 for indices of columns, or int32
            where JAX has no int64. `min_argmin`, `max_argmax` and `kmin_argkmin` give a tuple of
            two. With k columns, the shape is `batch + (M, k)` for scalar formulas and
            `batch + (M, k, D)` for others. `max_sumshiftexp` gives maxima and sums side by side.

        Raises:
            TypeError: if an argument is no array, or the arrays are of different libraries.
            DimensionError: if an argument has not the dimension that its alias says.
            ValueError: if their number or their shapes do not fit, or for malformed ranges or
                ranges of other sizes.
        """
        arrays, adapter = self.arguments.read(args)
        if not self._joins:
            found = compute(self.spec, arrays, (), adapter, out=out, ranges=ranges)
            return returned(found, adapter)
        result = _side_by_side(compute(self.spec, arrays, (), adapter, ranges=ranges), adapter)
        return returned(result, adapter) if out is None else put(result, out, adapter)


def _side_by_side(results: tuple[Any, ...], adapter: ArrayAdapter) -> Any:
    """Several arrays as one, along the last axis."""
    return adapter.namespace.concatenate(results, -1)


# --- reading the arguments


def computation(  # noqa: PLR0913 - as for `Genred`
    formula: str,
    aliases: Iterable[str],
    reduction: str = "sum",
    axis: int = 0,
    *,
    weight: str | None = None,
    k: int | None = None,
    words: Mapping[str, Row] | None = None,
) -> tuple[MapReduce, Arguments]:
    """The computation that the arguments of `Genred` describe, and its arguments."""
    for name, text in (("formula", formula), ("weight", weight or "")):
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"{name} must be a text, as 'Exp(-SqDist(x,y))', not {quoted(text)}")
    if isinstance(aliases, str):
        raise TypeError(f"aliases are a list of texts, not one text: {quoted(aliases)}")
    if axis not in (0, 1):
        raise ValueError(f"axis must be 0 (reduce over i) or 1 (reduce over j), not {quoted(axis)}")
    if whole := parse_reduction(formula):
        row = _BY_TEXT.get(whole.name)
        if row is None:
            known = ", ".join(_BY_TEXT)
            raise ValueError(f"there is no reduction {quoted(whole.name)}; there are {known}")
        told = (weight, k) != (None, None) or axis > 1 - whole.tag
        if told or reduction not in ("sum", row.name):
            raise ValueError(
                f"the formula says how it is reduced, by {whole.name} with the tag {whole.tag} "
                f"(axis={1 - whole.tag}): leave out reduction, axis, weight and k"
            )
        formula, k, weight, axis = whole.formula, whole.keep, whole.weight, 1 - whole.tag
        row = _with_weight(row, weight)
    else:
        row = _with_weight(_named(reduction), weight)
    declared = parse_aliases(aliases, [formula] if weight is None else [formula, weight], words)
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
        k=_kept(row, k),
    )
    return spec, Arguments(declared.slots, _labels(declared))


def _labels(declared: Declared) -> tuple[str, ...]:
    """The names of the arguments in messages: `x = Vi(3)`; or `argument 2, Vi(3)`."""
    names = {variable.params[0]: name for name, variable in declared.names.items()}
    return tuple(
        (f"{names[n]} = " if n in names else f"argument {n}, ") + f"{_KINDS[slot.axis]}({slot.dim})"
        for n, slot in enumerate(declared.slots)
    )


def _named(name: str) -> Reduction:
    """The reduction of that name, or of that name in texts (`LogSumExp`)."""
    row = REDUCTIONS.get(name) or _BY_TEXT.get(name)
    if row is None:
        hint = nearest(str(name), REDUCTIONS) or f"; there are {', '.join(REDUCTIONS)}"
        raise ValueError(f"there is no reduction {quoted(name)}{hint}")
    return row


def _with_weight(row: Reduction, weight: str | None) -> Reduction:
    """The reduction that does the same with weights, if there are weights."""
    if weight is not None and row.operands == 1:
        weighted = REDUCTIONS.get(f"{row.name}_weight")
        if weighted is None:
            raise ValueError(f"{row.name} takes no weights: leave out weight")
        return weighted
    if row.operands == 2 and weight is None:
        raise ValueError(f"{row.name} needs weights: weight='b', for instance")
    return row


def _kept(row: Reduction, k: int | None) -> int:
    """How many columns are kept."""
    if not row.keeps_k:
        if k is not None:
            raise ValueError(f"{row.name} takes no k; it is for kmin, argkmin and kmin_argkmin")
        return 1
    if k is None:
        raise ValueError(f"{row.name} needs k, the number of columns that it keeps")
    return as_integer("k", k)


# --- arguments


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of a formula.

    Attributes:
        slots: the axis and the dimension of each, in order.
        labels: the name of each in messages.
    """

    slots: tuple[Slot, ...]
    labels: tuple[str, ...]

    def read(self, args: Sequence[Any]) -> tuple[list[Any], ArrayAdapter]:
        """The user's arrays, checked, in the shape `batch + (M or 1, N or 1, D)`; their adapter."""
        if len(args) != len(self.slots):
            count = f"{len(args)} argument{'' if len(args) == 1 else 's'}"
            raise ValueError(f"got {count} instead of {len(self.slots)}: {'; '.join(self.labels)}")
        if not all(map(adapter_of, args)):
            args = [recognised(x)[0] for x in args]
        adapter, like = self._library(args)
        arrays = [
            argument(x, slot, label, adapter, like)
            for x, slot, label in zip(args, self.slots, self.labels, strict=True)
        ]
        check_devices(arrays, adapter, self.labels)
        try:
            lead_of(tuple([array.shape for array in arrays]))
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
        libraries = set(map(adapter_of, args))
        if len(libraries) == 1 and (only := libraries.pop()):
            return only, args[0]
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


def output_slot(output: str) -> Slot:
    """The result that a text such as `"a = Vi(2)"` declares.

    Raises:
        ValueError: if it is a parameter.
    """
    (slot,) = parse_aliases([output]).slots
    if slot.axis not in (Axis.I, Axis.J):
        raise ValueError(f"the output {quoted(output)} must be indexed by i or j: write Vi or Vj")
    return slot


def _generic(
    reduction: str, formula: str, output: str, aliases: Sequence[str], options: dict[str, Any]
) -> Genred:
    """A reduction whose result is indexed as `output` says."""
    slot = output_slot(output)
    if REDUCTIONS[reduction].keeps_k:
        options["k"] = slot.dim
    axis = 1 if slot.axis is Axis.I else 0
    return Genred(formula, aliases, reduction, axis=axis, **options)


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
    return _generic("sum", formula, output, aliases, options)


def generic_logsumexp(formula: str, output: str, *aliases: str, **options: Any) -> Genred:
    """Logarithms of sums of exponentials of a formula; arguments as for `generic_sum`.

    Example:
        >>> import numpy as np
        >>> from foldwise import generic_logsumexp
        >>> lse = generic_logsumexp("SqDist(x,y)", "a = Vi(1)", "x = Vi(3)", "y = Vj(3)")
        >>> lse(np.zeros((5, 3)), np.ones((4, 3))).shape
        (5, 1)
    """
    return _generic("logsumexp", formula, output, aliases, options)


def generic_argmin(formula: str, output: str, *aliases: str, **options: Any) -> Genred:
    """Columns of the smallest values of a formula (int64); arguments as for `generic_sum`.

    Example:
        >>> import numpy as np
        >>> from foldwise import generic_argmin
        >>> nearest = generic_argmin("SqDist(x,y)", "a = Vi(1)", "x = Vi(1)", "y = Vj(1)")
        >>> nearest(np.array([[2.2]]), np.array([[0.0], [1.0], [2.0], [3.0]]))
        array([[2]])
    """
    return _generic("argmin", formula, output, aliases, options)


def generic_argkmin(formula: str, output: str, *aliases: str, **options: Any) -> Genred:
    """Columns of the K smallest values of a formula, ascending (int64).

    Arguments are those of `generic_sum`; the dimension of the output is K.

    Example:
        >>> import numpy as np
        >>> from foldwise import generic_argkmin
        >>> nearest = generic_argkmin("SqDist(x,y)", "a = Vi(3)", "x = Vi(1)", "y = Vj(1)")
        >>> nearest(np.array([[2.2]]), np.array([[0.0], [1.0], [2.0], [3.0]]))
        array([[2, 3, 1]])
    """
    return _generic("argkmin", formula, output, aliases, options)


TREES.add(Genred)
CONSTANTS.add(Arguments)
hide_from_tracer(Genred.__init__, Genred.__call__, _generic)
