"""Indices of columns as KeOps has them: 0 where there is no column, and not -1."""

from __future__ import annotations

from typing import Any, cast

from foldwise.api import genred
from foldwise.api.tracing import hide_from_tracer
from foldwise.ir.reduction import Reduction


def with_first_for_none(row: Reduction, result: Any) -> Any:
    """The result of a reduction, with 0 in the place of -1 among the indices of columns.

    Args:
        row: the reduction.
        result: an array, which is changed, or a tuple of several.
    """
    outputs = cast(tuple[Any, ...], result if isinstance(result, tuple) else (result,))
    for output, array in zip(row.outputs, outputs, strict=False):
        if output.kind == "index":
            array *= array >= 0
    return cast(Any, result)


class Genred(genred.Genred):
    """Foldwise's `Genred`, with 0 as the index of no column."""

    __slots__ = ()

    def __call__(self, *args: Any, **options: Any) -> Any:
        """Compute; arguments as in Foldwise."""
        return with_first_for_none(self._spec.reduction, super().__call__(*args, **options))


def generic_argmin(formula: str, output: str, *aliases: str, **options: Any) -> genred.Genred:
    """Foldwise's `generic_argmin`, with 0 as the index of no column."""
    return genred.generic("ArgMin", formula, output, aliases, options, Genred)


def generic_argkmin(formula: str, output: str, *aliases: str, **options: Any) -> genred.Genred:
    """Foldwise's `generic_argkmin`, with 0 as the index of no column."""
    return genred.generic("ArgKMin", formula, output, aliases, options, Genred)


hide_from_tracer(with_first_for_none, Genred.__call__, generic_argmin, generic_argkmin)
