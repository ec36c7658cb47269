"""Modules that can be called: KeOps has had modules and functions of the same name."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any


class CallableModule(ModuleType):
    """A module that stands for one of its functions as well."""

    _function: Callable[..., Any]

    def __call__(self, *args: Any, **options: Any) -> Any:
        """Call that function."""
        return self._function(*args, **options)


def make_callable(name: str, function: Callable[..., Any]) -> None:
    """Make a module callable: a call of the module calls `function`.

    Importing a submodule replaces the attribute of that name of the package, so that
    `pykeops.torch.generic_sum` may be the module or the function.
    """
    module = sys.modules[name]
    module.__class__ = CallableModule
    module.__doc__ = function.__doc__
    setattr(module, "_function", function)  # noqa: B010
