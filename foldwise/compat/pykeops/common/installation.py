"""A computation whose result is known."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Final

from foldwise.api.genred import Genred

formula: Final = "SqNorm2(x - y)"
var: Final = ["x = Vi(3)", "y = Vj(3)"]
expected_res: Final = [63.0, 90.0]


def check(lang: str, array: Callable[[Any], Any]) -> None:
    """Compute it with arrays of a library, and say whether the result is right."""
    x, y = [[1.0, 2, 3], [4, 5, 6], [7, 8, 9]], [[3.0, 4, 5], [6, 7, 8]]
    found = Genred(formula, var)(array(x), array(y))
    if found.reshape(-1).tolist() == expected_res:
        sys.stdout.write(f"pyKeOps with {lang} bindings is working!\n")
    else:
        sys.stdout.write(f"pyKeOps with {lang} bindings outputs wrong values: {found}\n")
