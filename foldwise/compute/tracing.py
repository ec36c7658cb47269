"""What the tracer of `torch.compile` is told: what to call, and what has parts.

It must not look into functions of the library, because it would look into all formulas of the
process. Here everything is only written down; `compute/dynamo.py` tells it, once it is imported.
"""

from __future__ import annotations

from types import FunctionType
from typing import Any, Final

from foldwise.ir.known import Known

FUNCTIONS: Final[Known[FunctionType]] = Known()
"""Functions that are called while tracing, with tensors that have a shape but no values."""

TREES: Final[Known[type]] = Known()
"""Classes of values that hold arrays: those in their slots, or in the values in their slots."""

CONSTANTS: Final[Known[type]] = Known()
"""Classes of immutable values without arrays."""


def hide_from_tracer(*functions: Any) -> None:
    """Have `torch.compile` call these functions and not trace them; other objects are ignored.

    A PyTorch that cannot do that breaks its graph there.
    """
    for function in functions:
        if isinstance(function, FunctionType):
            setattr(function, "_torchdynamo_disable", True)  # noqa: B010
            FUNCTIONS.add(function)
