"""Tests that need a GPU: collected where `FOLDWISE_TEST_DEVICE=cuda` says that there is one."""

from __future__ import annotations

import os

collect_ignore_glob = [] if os.environ.get("FOLDWISE_TEST_DEVICE") == "cuda" else ["test_*.py"]
