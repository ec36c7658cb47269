"""The operating system and the version of Python."""

from __future__ import annotations

import platform
import sys

from foldwise.compat.keopscore.config.base_config import Settings


class DetectPlatform(Settings):
    """The operating system and the version of Python."""

    os = platform.system()
    python_version = platform.python_version()
    env_type = "system"

    def print_all(self) -> None:
        """Print the operating system and the version of Python."""
        sys.stdout.write(f"{self.os}, Python {self.python_version}\n")
