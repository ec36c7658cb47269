"""Checks, and the comparison of the two results of each."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

SEED = 20_260


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that a package does with KeOps, and can do without.

    Attributes:
        name: its name in the report.
        call: does it for so many points, through KeOps (True) or densely (False), and returns
            arrays or tensors, in tuples and lists if there are several. Both draw the same inputs.
        size: points that the report uses.
        tolerance: of the difference, relative to the largest value of an array.
    """

    name: str
    call: Callable[[bool, int], Any]
    size: int = 2000
    tolerance: float = 1e-3


class Wrong(Exception):
    """The results differ."""


def keops(front: str = "torch") -> Any:
    """PyKeOps, or Foldwise in its place; imported late, so that tables can be read without."""
    return importlib.import_module(f"pykeops.{front}")


def draw(*shape: int, seed: int = 0, grad: bool = False) -> torch.Tensor:
    """Normal numbers, the same for the same shape and seed."""
    generator = torch.Generator().manual_seed(SEED + seed)
    return torch.randn(*shape, generator=generator).requires_grad_(grad)


def with_gradients(result: torch.Tensor, inputs: Sequence[torch.Tensor]) -> list[torch.Tensor]:
    """The result, and the gradients of its product with fixed weights."""
    weights = draw(result.numel(), seed=99).view(result.shape).to(result)
    return [result, *torch.autograd.grad((result * weights).sum(), inputs)]


def arrays(result: Any) -> Iterator[np.ndarray[Any, Any]]:
    """All arrays in a result, without axes of length one: dense paths drop some of them."""
    if isinstance(result, Mapping):
        result = list(result.values())
    if isinstance(result, tuple | list):
        for part in result:
            yield from arrays(part)
        return
    if isinstance(result, torch.Tensor):
        result = result.detach().resolve_conj().numpy()
    yield np.asarray(result).squeeze()


def compare(found: Any, wanted: Any, tolerance: float) -> float:
    """The largest difference, relative to the largest value of each array.

    Raises:
        Wrong: if that is above the tolerance, or shapes or infinite values differ.
    """
    ours, theirs, worst = [*arrays(found)], [*arrays(wanted)], 0.0
    if len(ours) != len(theirs):
        raise Wrong(f"{len(ours)} results in place of {len(theirs)}")
    for number, (one, other) in enumerate(zip(ours, theirs, strict=True)):
        if one.shape != other.shape:
            raise Wrong(f"result {number} has the shape {one.shape}, not {other.shape}")
        finite = np.isfinite(other)
        if not np.array_equal(one[~finite], other[~finite], equal_nan=True):
            raise Wrong(f"result {number} is finite where it must not be")
        one, other = one[finite], other[finite]
        if not other.size:
            continue
        largest = max(float(abs(other).max()), 1e-30)
        error = float(abs(one - other).max()) / largest
        if not error <= tolerance:
            raise Wrong(f"result {number} is off by {error:.1e}")
        worst = max(worst, error)
    return worst
