"""GPUs."""

from __future__ import annotations

from foldwise.backends.cuda import driver


def get_gpu_number() -> int:
    """How many GPUs there are that can be used."""
    try:
        return driver.device_count()
    except (ImportError, RuntimeError):
        return 0


def get_gpu_props() -> tuple[int, str]:
    """How many GPUs there are, and the flags to compile for them: none."""
    return get_gpu_number(), ""
