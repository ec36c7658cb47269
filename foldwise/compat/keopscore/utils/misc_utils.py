"""Errors, warnings and messages."""

from __future__ import annotations

import sys
import warnings
from typing import Any, NoReturn


def KeOps_Error(message: str, show_line_number: bool = True) -> NoReturn:
    """Raise a ValueError."""
    raise ValueError(f"[KeOps] Error : {message}")


def KeOps_Warning(message: str, newline: bool = False) -> None:
    """Warn."""
    warnings.warn(f"[KeOps] {message}", stacklevel=2)


def KeOps_Print(message: str, force_print: bool = False, **options: Any) -> None:
    """Print a message."""
    sys.stdout.write(message + options.get("end", "\n"))


def KeOps_Message(message: str, use_tag: bool = True, **_: object) -> None:
    """Print a message."""
    sys.stdout.write(f"[KeOps] {message}\n" if use_tag else f"{message}\n")
