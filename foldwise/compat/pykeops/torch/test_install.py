"""A computation with PyTorch whose result is known."""

import sys

from foldwise.compat.pykeops.common.installation import check
from foldwise.compat.pykeops.common.installation import expected_res as expected_res
from foldwise.compat.pykeops.common.installation import formula as formula
from foldwise.compat.pykeops.common.installation import var as var


def test_torch_bindings() -> None:
    """Compute it, and say whether the result is right."""
    check("torch", sys.modules["torch"].tensor)
