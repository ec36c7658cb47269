"""A computation whose result is known."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from foldwise.api.genred import Genred


def check(lang: str, array: Callable[[Any], Any]) -> None:
    """Compute it with arrays of a library, and say whether the result is right."""
    x, y = [[1.0, 2, 3], [4, 5, 6], [7, 8, 9]], [[3.0, 4, 5], [6, 7, 8]]
    found = Genred("SqNorm2(x - y)", ["x = Vi(3)", "y = Vj(3)"])(array(x), array(y))
    if found.reshape(-1).tolist() == [63.0, 90.0]:
        sys.stdout.write(f"pyKeOps with {lang} bindings is working!\n")
    else:
        sys.stdout.write(f"pyKeOps with {lang} bindings outputs wrong values: {found}\n")
