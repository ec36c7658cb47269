"""Where compiled kernels are kept, and settings of a compiler that is not used."""

from __future__ import annotations

import functools
import os
import platform
import sys
from collections.abc import Callable
from typing import Any

from foldwise.engine import cache


class Settings:
    """Settings that can be read and written, as attributes or by `get_x`, `set_x` and `print_x`."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        verb, _, what = name.partition("_")
        if verb not in ("get", "set", "print") or not hasattr(type(self), what):
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")
        if verb == "get":
            return lambda: getattr(self, what)
        if verb == "set":
            return functools.partial(setattr, self, what)
        return lambda: sys.stdout.write(f"{what}: {getattr(self, what)}\n")


class Config(Settings):
    """Where compiled kernels are kept. Everything else is without effect."""

    use_cuda = False
    base_dir_path = bindings_source_dir = jit_binary = ""
    compile_options = cpp_flags = cpp_env_flags = cxx_compiler = ""
    disable_pragma_unrolls = True
    os = platform.system()

    def get_build_folder(self) -> str:
        """The folder of compiled kernels."""
        return str(cache.cache_folder())

    def set_different_build_folder(self, path: str | None = None, **_: Any) -> None:
        """Keep compiled kernels somewhere else; None for the default."""
        if path is None:
            os.environ.pop("FOLDWISE_CACHE_DIR", None)
        else:
            os.environ["FOLDWISE_CACHE_DIR"] = str(path)

    get_default_build_path = get_keops_cache_folder = get_build_folder
    set_build_folder = set_different_build_folder
    build_folder = default_build_path = keops_cache_folder = property(get_build_folder)

    @property
    def default_build_folder_name(self) -> str:
        """The last part of the folder's path."""
        return os.path.basename(self.get_build_folder())

    def print_all(self) -> None:
        """Print the folder of compiled kernels."""
        sys.stdout.write(f"build folder: {self.get_build_folder()}\n")
