"""A computation with NumPy whose result is known."""

import numpy as np

from foldwise.compat.pykeops.common.installation import check
from foldwise.compat.pykeops.common.installation import expected_res as expected_res
from foldwise.compat.pykeops.common.installation import formula as formula
from foldwise.compat.pykeops.common.installation import var as var


def test_numpy_bindings() -> None:
    """Compute it, and say whether the result is right."""
    check("numpy", np.array)
