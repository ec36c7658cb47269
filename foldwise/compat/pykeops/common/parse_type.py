"""Aliases as KeOps reads them, by the parser of Foldwise."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any, Final

from foldwise.compat.pykeops.common.utils import pyKeOps_Message as pyKeOps_Message
from foldwise.compat.vocabulary import WORDS, aliases_in_new_words, in_new_words
from foldwise.ir.axis import Axis
from foldwise.ir.text import parse_aliases

categories: Final = OrderedDict([("Vi", 0), ("Vj", 1), ("Pm", 2)])

_AXES: Final = (Axis.I, Axis.J, Axis.NONE)


def get_type(type_str: str, position_in_list: int | None = None) -> tuple[Any, ...]:
    """Name, category, dimension and position of an alias.

    Args:
        type_str: as `"x = Vi(3)"` or `"x = Vi(0,3)"`.
        position_in_list: where it stands; the position, if the alias tells none.
    """
    before = [f"Pm({n},1)" for n in range(position_in_list or 0)]
    text = type_str.partition("(")[2]
    if "," in text:
        told = int(text.partition(",")[0])
        before = [f"Pm({n},1)" for n in range(told)]
    declared = parse_aliases([*before, in_new_words(type_str)])
    position = len(before)
    slot = declared.slots[position]
    name = next((n for n, v in declared.names.items() if v.params[0] == position), None)
    where = position if "," in text else position_in_list
    return name, _AXES.index(slot.axis), slot.dim, where


def complete_aliases(formula: str, aliases: Iterable[str]) -> list[str]:
    """The aliases, and one for each variable that only the formula mentions."""
    told = [*aliases]
    kinds = [*categories]
    slots = parse_aliases(aliases_in_new_words(told), [in_new_words(formula)], WORDS).slots
    extra = [f"{kinds[_AXES.index(slot.axis)]}({slot.dim})" for slot in slots[len(told) :]]
    return told + extra


def get_sizes(aliases: Sequence[str], *args: Any) -> tuple[int, int]:
    """M and N, which are 1 where no argument tells them."""
    sizes = {Axis.I: 1, Axis.J: 1}
    for slot, x in zip(parse_aliases(aliases_in_new_words(aliases)).slots, args, strict=True):
        if slot.axis is not Axis.NONE:
            sizes[slot.axis] = x.shape[-2]
    return sizes[Axis.I], sizes[Axis.J]


def parse_dtype_acc(dtype_acc: str, dtype: str) -> str:
    """The type that columns are added up in, with `auto` resolved."""
    return dtype if dtype_acc == "auto" else dtype_acc


def get_optional_flags(  # noqa: PLR0913 - as in KeOps
    reduction_op_internal: str,
    dtype_acc: str,
    use_double_acc: bool,
    sum_scheme: str,
    enable_chunks: bool,
    use_fast_math: bool = True,
) -> dict[str, Any]:
    """The options of a reduction, with `auto` resolved where that needs no array."""
    sums = "Sum" in reduction_op_internal
    scheme = ("block_sum" if sums else "direct_sum") if sum_scheme == "auto" else sum_scheme
    return {
        "dtype_acc": "float64" if use_double_acc else dtype_acc,
        "sum_scheme": scheme,
        "enable_chunks": enable_chunks,
        "use_fast_math": use_fast_math,
    }
