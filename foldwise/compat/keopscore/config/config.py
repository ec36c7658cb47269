"""Where compiled kernels are kept: a module in KeOps 2.0, an object since 2.3, and here both."""

from __future__ import annotations

import sys
from types import ModuleType

from foldwise.compat.keopscore.config.base_config import Config


class _Module(ModuleType, Config):
    """A module that is the settings."""


sys.modules[__name__].__class__ = _Module
