"""`Genred` and the `generic_...` functions, as PyKeOps has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar

from foldwise.api import genred
from foldwise.compat.arguments import as_in_keops
from foldwise.compat.columns import with_first_for_none
from foldwise.compat.computed import Computed
from foldwise.compat.devices import with_arrays_there
from foldwise.compat.formulas import reduction_text, variable_text
from foldwise.compat.reductions import SCHEMES, accuracy_options, asked, warn_of_types
from foldwise.compat.vocabulary import WORDS, aliases_in_new_words, in_new_words
from foldwise.compute.tracing import TREES, hide_from_tracer
from foldwise.ir.axis import Axis
from foldwise.ir.parser import Row


class Described:
    """Attributes by which PyKeOps' objects describe their formula. Setting them has no effect."""

    spec: Any
    arguments: Any
    words: ClassVar[Mapping[str, Row]] = WORDS

    @Computed
    def formula(self) -> str:
        """The reduction as text."""
        return reduction_text(self.spec)

    @Computed
    def aliases(self) -> list[str]:
        """The arguments, as they were told, or as `Var(...)` if only the formula mentions them."""
        pairs = enumerate(zip(self.arguments.labels, self.arguments.slots, strict=True))
        return [label if "=" in label else variable_text(n, slot) for n, (label, slot) in pairs]

    @Computed
    def nargs(self) -> int:
        """How many arguments there are."""
        return len(self.arguments.slots)

    @property
    def dim(self) -> int:
        """The length of the vectors of the result, all parts together."""
        return sum(self.spec.out_dims)

    @Computed
    def axis(self) -> int:
        """0 if i is reduced, 1 if j."""
        return (Axis.I, Axis.J).index(self.spec.axis)

    @Computed
    def reduction_op(self) -> str:
        """The name of the reduction."""
        return self.spec.reduction.text

    @Computed
    def opt_arg(self) -> int | None:
        """How many columns are kept, where that was asked."""
        return self.spec.k if self.spec.reduction.keeps_k else None

    @Computed
    def optional_flags(self) -> dict[str, Any]:
        """Options of accuracy, and some without effect."""
        return {
            "dtype_acc": self.spec.numerics.accumulator,
            "sum_scheme": SCHEMES[self.spec.numerics.summation],
            "use_fast_math": 1,
            "enable_chunks": 1,
        }

    rec_multVar_highdim = None  # without effect: sums are factored where they can be


class Genred(Described, genred.Genred):
    """A reduction of a formula given as text; see `foldwise.Genred`.

    Args:
        formula: as in Foldwise.
        aliases: as in Foldwise; `Vx` and `Vy` are `Vi` and `Vj`.
        reduction_op: `Sum`, `Prod`, `Count`, `LogSumExp`, `SumSoftMaxWeight` (or `SoftMax`),
            `Max_SumShiftExp`, `Min`, `ArgMin`, `Min_ArgMin`, `Max`, `ArgMax`, `Max_ArgMax`,
            `KMin`, `ArgKMin`, `KMin_ArgKMin`, `LogSumExpWeight`, `Max_SumShiftExpWeight`; also
            without their underscores.
        axis: 0 reduces over i, 1 over j.
        dtype: without effect, deprecated: the arrays decide.
        opt_arg: the K of `KMin`, `ArgKMin` and `KMin_ArgKMin`.
        formula2: the weights.
        cuda_type: without effect, deprecated.
        dtype_acc: Foldwise's `accumulator`.
        use_double_acc: the same as `dtype_acc="float64"`.
        sum_scheme: Foldwise's `summation`: `auto` or `block_sum`, `direct_sum`, `kahan_scheme`.
        enable_chunks: without effect.
        rec_multVar_highdim: without effect.
        use_fast_math: without effect.
    """

    def __init__(  # noqa: PLR0913 - as in KeOps
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
        row, formula, axis, weight, k = asked(formula, reduction_op, axis, opt_arg, formula2)
        super().__init__(
            formula,
            aliases_in_new_words(aliases),
            row.name,
            axis,
            weight=weight,
            k=k,
            **accuracy_options(row, dtype_acc, use_double_acc, sum_scheme),
        )

    def __call__(
        self,
        *args: Any,
        backend: str = "auto",
        device_id: int = -1,
        ranges: Any = None,
        out: Any = None,
    ) -> Any:
        """Compute.

        Args:
            args: as in Foldwise, or of other shapes that PyKeOps takes.
            backend: `auto`: arrays are reduced where they are, or where `foldwise.device` says;
                `CPU`; or `GPU`, also for arrays in host memory, which pass through the GPU then.
                The longer names (`GPU_1D`, `GPU_2D_host`, ...) mean `GPU`.
            device_id: the number of the GPU, with `backend="GPU"`.
            ranges: the six arrays of PyKeOps, or `BlockRanges`; `()` is the same as None.
            out: as in Foldwise.
        """
        given = as_in_keops(self.arguments.slots, args)
        with with_arrays_there(backend, device_id, given):
            result = super().__call__(*given, ranges=ranges or None, out=out)
        return with_first_for_none(self.spec.reduction, result)


def _generic(
    reduction_op: str, formula: str, output: str, aliases: Sequence[str], options: dict[str, Any]
) -> Genred:
    """A reduction whose result is indexed as `output` says."""
    slot = genred.output_slot(in_new_words(output))
    if reduction_op == "ArgKMin":
        options["opt_arg"] = slot.dim
    axis = 1 if slot.axis is Axis.I else 0
    return Genred(formula, aliases, reduction_op=reduction_op, axis=axis, **options)


def generic_sum(formula: str, output: str, *aliases: str, **options: Any) -> Genred:
    """Sums of a formula; see `foldwise.generic_sum`."""
    return _generic("Sum", formula, output, aliases, options)


def generic_logsumexp(formula: str, output: str, *aliases: str, **options: Any) -> Genred:
    """Logarithms of sums of exponentials of a formula; see `foldwise.generic_logsumexp`."""
    return _generic("LogSumExp", formula, output, aliases, options)


def generic_argmin(formula: str, output: str, *aliases: str, **options: Any) -> Genred:
    """Columns of the smallest values of a formula; see `foldwise.generic_argmin`."""
    return _generic("ArgMin", formula, output, aliases, options)


def generic_argkmin(formula: str, output: str, *aliases: str, **options: Any) -> Genred:
    """Columns of the K smallest values of a formula; see `foldwise.generic_argkmin`."""
    return _generic("ArgKMin", formula, output, aliases, options)


TREES.add(Genred)
hide_from_tracer(Genred.__init__, Genred.__call__, _generic)
