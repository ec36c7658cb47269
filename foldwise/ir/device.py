"""Names of devices, as arrays, settings and backends spell them: `cpu`, `cuda:0`, `cuda:1`."""

from __future__ import annotations

from typing import Final

HOST: Final = "cpu"
SHAPES_ONLY: Final = "meta"
"""PyTorch's device of tensors that have a shape and no values. Nothing is computed there."""

GPU: Final = "cuda"
_DIGITS = 4  # of the number of a GPU, at most


def gpu(number: int) -> str:
    """The name of the GPU of this number."""
    return f"{GPU}:{number}"


def is_gpu(device: str) -> bool:
    """Whether `device` is the name of a GPU, with its number."""
    return device.startswith(f"{GPU}:")


def number_of(device: str) -> int:
    """The number of a GPU, from its name."""
    return int(device.removeprefix(f"{GPU}:"))


def parse_device(text: str) -> str | None:
    """The device that a user means: `cpu`, `cuda` (the first GPU), `cuda:1`; None if none."""
    if text == HOST:
        return HOST
    kind, colon, number = text.partition(":")
    digits = number if colon else "0"
    if kind != GPU or not (digits.isascii() and digits.isdecimal()) or len(digits) > _DIGITS:
        return None
    return gpu(int(digits))
