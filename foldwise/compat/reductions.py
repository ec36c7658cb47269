"""PyKeOps' names of reductions and of their options, in terms of Foldwise's."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from foldwise.api.arguments import as_integer
from foldwise.compat.vocabulary import in_new_words
from foldwise.engine import options
from foldwise.ir.reduction import REDUCTIONS, Reduction
from foldwise.ir.syntax import quoted
from foldwise.ir.text import parse_reduction

_ROWS: Final = {
    **{row.text.replace("_", ""): row for row in REDUCTIONS.values()},  # MinArgMin and the like
    "SoftMax": REDUCTIONS["sumsoftmaxweight"],
    "LogSumExpVect": REDUCTIONS["logsumexp"],  # of KeOps 1
    **{row.text: row for row in REDUCTIONS.values()},
}
SUMMATIONS: Final = {
    "auto": "block",
    "block_sum": "block",
    "direct_sum": "direct",
    "kahan_scheme": "kahan",
}
SCHEMES: Final = {ours: keops for keops, ours in SUMMATIONS.items()}
ACCURACY: Final = {"dtype_acc": "auto", "use_double_acc": False, "sum_scheme": "auto"}
"""PyKeOps' options of accuracy, and their defaults."""
INIT_OPTIONS: Final = (*ACCURACY, "enable_chunks", "use_fast_math", "optional_flags")
"""Options of a reduction of a LazyTensor that a `Genred` takes when it is made."""
_COMPILER: Final = ("enable_chunks", "rec_multVar_highdim", "use_fast_math")
WITHOUT_EFFECT: Final = (*_COMPILER, "opt_arg")
"""Options of a `KernelSolve` that concern KeOps' own compiler."""
ELSEWHERE: Final = (*_COMPILER, "backend", "device_id", "is_complex", "optional_flags")
"""Options of a reduction of a LazyTensor that concern KeOps' own compiler, or the device."""
_ACCUMULATORS: Final = ("auto", "float32", "float64")


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


class Asked(NamedTuple):
    """A reduction as Foldwise is asked for it: the arguments of its `Genred`, and its row."""

    row: Reduction
    formula: str
    axis: int
    weight: str | None
    k: int | None


def asked(
    formula: str, reduction_op: str, axis: int, opt_arg: int | None, formula2: str | None
) -> Asked:
    """The reduction that PyKeOps' arguments ask for."""
    if formula2 is not None and not isinstance(formula2, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"formula2 must be a text, as 'Exp(-SqDist(x,y))', not {quoted(formula2)}")
    formula, formula2 = in_new_words(formula), in_new_words(formula2)
    if isinstance(formula, str) and (whole := parse_reduction(formula)):  # pyright: ignore[reportUnnecessaryIsInstance]
        told = (opt_arg, formula2) != (None, None) or axis > 1 - whole.tag
        if told or reduction_op not in ("Sum", whole.name):
            raise ValueError(
                f"the formula says how it is reduced, by {whole.name} with the tag {whole.tag} "
                f"(axis={1 - whole.tag}): leave out reduction_op, axis, opt_arg and formula2"
            )
        reduction_op, formula, opt_arg, tag, formula2 = whole
        axis = 1 - tag
    row = reduction_row(reduction_op, weighted=formula2 is not None)
    return Asked(row, formula, axis, formula2, _kept(row, opt_arg))


def _kept(row: Reduction, opt_arg: int | None) -> int | None:
    """How many columns are kept, where several are."""
    if not row.keeps_k:
        if opt_arg is not None:
            raise ValueError(f"{row.text} takes no opt_arg; it is for KMin, ArgKMin, KMin_ArgKMin")
        return None
    if opt_arg is None:
        raise ValueError(f"{row.text} needs opt_arg=K, how many columns it keeps")
    return as_integer("opt_arg", opt_arg)


def accuracy_options(
    row: Reduction, dtype_acc: str = "auto", use_double_acc: bool = False, sum_scheme: str = "auto"
) -> dict[str, Any]:
    """Foldwise's options for PyKeOps' ones: those that are not the default."""
    if use_double_acc:
        if dtype_acc != "auto":
            raise ValueError("give dtype_acc or use_double_acc, not both")
        dtype_acc = "float64"
    if dtype_acc not in _ACCUMULATORS:
        why = "; half precision is for storage only" if dtype_acc == "float16" else ""
        known = ", ".join(_ACCUMULATORS)
        raise ValueError(f"dtype_acc must be one of {known}, not {quoted(dtype_acc)}{why}")
    if sum_scheme not in SUMMATIONS:
        raise ValueError(
            f"sum_scheme must be one of {', '.join(SUMMATIONS)}, not {quoted(sum_scheme)}"
        )
    if sum_scheme == "kahan_scheme" and row.compensated is None:
        raise ValueError(f"sum_scheme='kahan_scheme' is for sums; {row.text} adds nothing up")
    told = {"summation": SUMMATIONS[sum_scheme], "accumulator": dtype_acc}
    return {key: x for key, x in told.items() if x not in ("block", "auto")}


def warn_of_types(dtype: Any, cuda_type: Any) -> None:
    """Say that these have no effect."""
    for name, given in (("dtype", dtype), ("cuda_type", cuda_type)):
        if given is not None:
            options.warn(f"{name} has no effect: the arrays decide", DeprecationWarning)
