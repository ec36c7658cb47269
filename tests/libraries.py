"""How arrays of NumPy get into each library."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np
import torch

LIBRARIES: dict[str, Any] = {"numpy": np.asarray, "torch": torch.tensor, "jax": jnp.asarray}
