"""The machine."""

from __future__ import annotations

import platform
import sys

from foldwise.compat.keopscore.config.base_config import Settings


class DetectPlatform(Settings):
    """The machine: its operating system and its Python."""

    os = platform.system()
    python_version = platform.python_version()
    env_type = "system"

    def print_all(self) -> None:
        """Say what they are."""
        sys.stdout.write(f"{self.os}, Python {self.python_version}\n")
