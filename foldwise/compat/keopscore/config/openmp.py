"""Settings of threads, which are Foldwise's own."""

from __future__ import annotations

import sys

from foldwise.compat.keopscore.config.base_config import Settings


class OpenMPConfig(Settings):
    """Threads: `FOLDWISE_NUM_THREADS` sets their number."""

    use_OpenMP = True

    def get_use_OpenMP(self) -> bool:
        """Whether there are several threads: yes."""
        return True

    def print_all(self) -> None:
        """Print the name of the variable that sets the number of threads."""
        sys.stdout.write("threads: see FOLDWISE_NUM_THREADS\n")
