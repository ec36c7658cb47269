"""A computation with NumPy whose result is known."""

import numpy as np

from foldwise.compat.pykeops.common.installation import check


def test_numpy_bindings() -> None:
    """Compute it, and say whether the result is right."""
    check("numpy", np.array)
