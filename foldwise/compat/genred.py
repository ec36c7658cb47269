"""`Genred` and the `generic_...` functions, as PyKeOps has them."""

from __future__ import annotations

from typing import Any

from foldwise.api import genred
from foldwise.api.tracing import hide_from_tracer
from foldwise.compat.arguments import as_in_keops
from foldwise.compat.columns import with_first_for_none
from foldwise.compat.computed import Computed
from foldwise.compat.formulas import reduction_text, variable_text
from foldwise.ir.axis import Axis


class Described:
    """What PyKeOps' objects say of their formula. It may be set, without effect."""

    _spec: Any
    _arguments: Any

    @Computed
    def formula(self) -> str:
        """The reduction as text."""
        return reduction_text(self._spec)

    @Computed
    def aliases(self) -> list[str]:
        """The arguments, as they were told, or as `Var(...)` if only the formula mentions them."""
        pairs = enumerate(zip(self._arguments.labels, self._arguments.slots, strict=True))
        return [label if "=" in label else variable_text(n, slot) for n, (label, slot) in pairs]

    @Computed
    def nargs(self) -> int:
        """How many arguments there are."""
        return len(self._arguments.slots)

    @property
    def dim(self) -> int:
        """The length of the vectors of the result, all parts together."""
        return sum(self._spec.out_dims)

    @Computed
    def axis(self) -> int:
        """0 if i is reduced, 1 if j."""
        return (Axis.I, Axis.J).index(self._spec.axis)

    @Computed
    def reduction_op(self) -> str:
        """What is reduced."""
        return self._spec.reduction.text

    @Computed
    def opt_arg(self) -> int | None:
        """How many columns are kept, where that was asked."""
        return self._spec.k if self._spec.reduction.keeps_k else None

    @Computed
    def optional_flags(self) -> dict[str, Any]:
        """Options of accuracy, and some without effect."""
        summation = self._spec.numerics.summation
        scheme = {"block": "block_sum", "direct": "direct_sum", "kahan": "kahan_scheme"}
        return {
            "dtype_acc": self._spec.numerics.accumulator,
            "sum_scheme": scheme[summation],
            "use_fast_math": 1,
            "enable_chunks": 1,
        }

    rec_multVar_highdim = None  # without effect: sums are factored where they can be


class Genred(Described, genred.Genred):
    """A reduction of a formula given as text; see `foldwise.Genred`."""

    def __call__(self, *args: Any, **options: Any) -> Any:
        """Compute; arguments as in Foldwise, or of other shapes that PyKeOps takes."""
        result = super().__call__(*as_in_keops(self._arguments.slots, args), **options)
        return with_first_for_none(self._spec.reduction, result)


def generic_sum(formula: str, output: str, *aliases: str, **options: Any) -> Genred:
    """Sums of a formula; see `foldwise.generic_sum`."""
    return genred.generic("Sum", formula, output, aliases, options, Genred)


def generic_logsumexp(formula: str, output: str, *aliases: str, **options: Any) -> Genred:
    """Logarithms of sums of exponentials of a formula; see `foldwise.generic_logsumexp`."""
    return genred.generic("LogSumExp", formula, output, aliases, options, Genred)


def generic_argmin(formula: str, output: str, *aliases: str, **options: Any) -> Genred:
    """Columns of the smallest values of a formula; see `foldwise.generic_argmin`."""
    return genred.generic("ArgMin", formula, output, aliases, options, Genred)


def generic_argkmin(formula: str, output: str, *aliases: str, **options: Any) -> Genred:
    """Columns of the K smallest values of a formula; see `foldwise.generic_argkmin`."""
    return genred.generic("ArgKMin", formula, output, aliases, options, Genred)


hide_from_tracer(Genred.__call__)
