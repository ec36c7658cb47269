"""GPUs, of which none is used yet."""

from __future__ import annotations


def get_gpu_number() -> int:
    """How many GPUs are used."""
    return 0


def get_gpu_props() -> tuple[int, str]:
    """How many GPUs are used, and the flags to compile for them."""
    return 0, ""
