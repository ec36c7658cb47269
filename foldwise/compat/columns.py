"""Indices of columns as KeOps has them: 0 where there is no column, and not -1."""

from __future__ import annotations

from typing import Any, cast

from foldwise.compute.tracing import hide_from_tracer
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


hide_from_tracer(with_first_for_none)
