"""The formula that kernels compute for the one that was written."""

from __future__ import annotations

import functools

from foldwise.ir.expr import Expr
from foldwise.transform.reciprocals import with_reciprocals
from foldwise.transform.roots import without_limits
from foldwise.transform.simplify import simplify


@functools.lru_cache(maxsize=4096)
def kernel_form(root: Expr) -> Expr:
    """An equal formula that is cheap to evaluate, and need not be differentiated any more."""
    return simplify(with_reciprocals(simplify(without_limits(simplify(root)))))
