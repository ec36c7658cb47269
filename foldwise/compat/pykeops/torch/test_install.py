"""A computation with PyTorch whose result is known."""

import sys

from foldwise.compat.pykeops.common.installation import check


def test_torch_bindings() -> None:
    """Compute it, and say whether the result is right."""
    check("torch", sys.modules["torch"].tensor)
