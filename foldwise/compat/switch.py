"""Having `import pykeops` and `import keopscore` find Foldwise."""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.machinery
import importlib.metadata
import importlib.util
import os
import sys
from collections.abc import Iterable, Sequence
from email.message import Message
from pathlib import Path
from types import ModuleType
from typing import Any, Final, cast

NAMES: Final = ("pykeops", "keopscore")
VERSION: Final = "2.3"  # of PyKeOps, whose names these are

_ROOM: Final = "foldwise.compat."
_SITE: Final = str(Path(__file__).parent / "site")


class _Alias(importlib.abc.Loader):
    """Loads a module by another name: there is one of each, so that classes are the same."""

    def __init__(self, target: str) -> None:
        self.target = target
        self.spec: Any = None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        """The module itself."""
        module = importlib.import_module(self.target)
        self.spec = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        """Restore the spec of the module, which has been executed already."""
        module.__spec__ = self.spec

    def get_code(self, name: str) -> Any:
        """The code that `python -m pykeops...` runs."""
        found = importlib.util.find_spec(self.target)
        return cast(Any, found.loader).get_code(self.target) if found else None


class _Metadata(importlib.metadata.Distribution):
    """The metadata of a distribution, for `importlib.metadata`."""

    def __init__(self, name: str) -> None:
        self.called = name

    @property
    def metadata(self) -> Any:
        """Its name and version."""
        told = Message()
        told["Metadata-Version"], told["Name"], told["Version"] = "2.1", self.called, VERSION
        return told

    def read_text(self, filename: str) -> str | None:
        """The metadata as a file."""
        return str(self.metadata) if filename in ("METADATA", "PKG-INFO") else None

    def locate_file(self, path: Any) -> Any:
        """Where a file of it would be."""
        return Path(_SITE) / path


class _Finder(importlib.abc.MetaPathFinder):
    """Finds `pykeops.x` as `foldwise.compat.pykeops.x`."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """The alias of that name, if there is one."""
        if fullname.partition(".")[0] not in NAMES:
            return None
        ours = _ROOM + fullname
        try:
            found = importlib.util.find_spec(ours)
        except ModuleNotFoundError:
            return None
        if found is None:
            return None
        package = found.submodule_search_locations is not None
        return importlib.util.spec_from_loader(
            fullname, _Alias(ours), origin=found.origin, is_package=package
        )

    def find_distributions(self, context: Any = None) -> Iterable[importlib.metadata.Distribution]:
        """The distributions of these names: programs ask for their versions."""
        name = getattr(context, "name", None)
        return [_Metadata(known) for known in NAMES if name in (None, known)]


_FINDER: Final = _Finder()


def install(*, subprocesses: bool = False) -> None:
    """Have every later `import pykeops` and `import keopscore` find Foldwise.

    Submodules, `from` imports and `importlib.metadata` follow. A second call does nothing.

    Args:
        subprocesses: whether Python processes that this one starts do the same, by their path.

    Raises:
        ImportError: if PyKeOps itself was imported before: names that were imported from there
            cannot be replaced any more.

    Example:
        >>> import foldwise.compat
        >>> foldwise.compat.install()
        >>> from pykeops.numpy import LazyTensor
        >>> LazyTensor.__module__.partition(".")[0]
        'foldwise'
    """
    for name in NAMES:
        found = sys.modules.get(name)
        if found is not None and found is not sys.modules.get(_ROOM + name):
            where = getattr(found, "__file__", None) or "somewhere"
            raise ImportError(
                f"{name} was already imported, from {where}: call foldwise.compat.install() before "
                f"the first `import {name}`, or run the program with `python -m foldwise.compat`",
                name=name,
            )
    if _FINDER not in sys.meta_path:
        sys.meta_path.insert(0, _FINDER)
    if subprocesses:
        paths = os.environ.get("PYTHONPATH", "").split(os.pathsep)
        if _SITE not in paths:
            os.environ["PYTHONPATH"] = os.pathsep.join([_SITE, *filter(None, paths)])
        if _SITE not in sys.path:  # `multiprocessing` hands it over
            sys.path.insert(0, _SITE)


def uninstall() -> None:
    """Undo `install`: later imports find the installed packages, if there are any.

    Modules that were imported in the meantime go on working.
    """
    if _FINDER in sys.meta_path:
        sys.meta_path.remove(_FINDER)
    for name in [*sys.modules]:
        ours = sys.modules.get(_ROOM + name)
        if name.partition(".")[0] in NAMES and sys.modules[name] is ours:
            del sys.modules[name]
    paths = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    if _SITE in paths:
        os.environ["PYTHONPATH"] = os.pathsep.join(path for path in paths if path != _SITE)
    if _SITE in sys.path:
        sys.path.remove(_SITE)


def stand_in(name: str) -> None:
    """Replace the module `name`, which only redirects, by Foldwise's, and `install`."""
    sys.modules[name] = importlib.import_module(_ROOM + name)
    install()
