"""What KeOps keeps of compiled formulas: nothing here, Foldwise has its own plans."""

from __future__ import annotations

from typing import Any, Final

keops_binder: Final[dict[str, Any]] = {}
