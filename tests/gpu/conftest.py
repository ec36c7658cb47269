"""Tests that need a GPU: collected only where `FOLDWISE_GPU_TESTS=1` says that there is one."""

from __future__ import annotations

import os

collect_ignore_glob = [] if os.environ.get("FOLDWISE_GPU_TESTS") == "1" else ["test_*.py"]
