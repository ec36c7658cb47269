"""Alibi Detect: drift detectors with `backend="keops"`."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from alibi_detect.cd import MMDDrift

from downstream.checks import Check, draw

SIGMA = np.array([1.5], dtype=np.float32)  # the two paths guess different ones


def drift(lazy: bool, n: int) -> Any:
    """The statistics of a permutation test; PyTorch's path draws other permutations."""
    torch.manual_seed(0)
    x, y = draw(n, 5).numpy(), (draw(n // 2, 5, seed=1) + 0.2).numpy()
    detector = MMDDrift(x, backend="keops" if lazy else "pytorch", n_permutations=20, sigma=SIGMA)
    return detector.predict(y)["data"]["distance"]


CHECKS = [Check("MMDDrift", drift, 500)]
