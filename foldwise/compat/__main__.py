"""`python -m foldwise.compat [-m module | -c code | script.py] args...`: as `python` itself does.

The program finds Foldwise where it imports `pykeops` or `keopscore`, and so do the Python
processes that it starts.
"""

from __future__ import annotations

import runpy
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from foldwise.compat.switch import install


def main(arguments: Sequence[str]) -> int:
    """Run a program; returns its exit status, if it comes back, and 2 if there is none."""
    match arguments:
        case ["-m", module, *rest]:
            install(subprocesses=True)
            sys.argv = [module, *rest]
            sys.path.insert(0, "")
            runpy.run_module(module, run_name="__main__", alter_sys=True)
        case ["-c", code, *rest]:
            install(subprocesses=True)
            return subprocess.run([sys.executable, "-c", code, *rest], check=False).returncode
        case [script, *rest] if not script.startswith("-"):
            install(subprocesses=True)
            sys.argv = [script, *rest]
            sys.path.insert(0, str(Path(script).resolve().parent))
            runpy.run_path(script, run_name="__main__")
        case _:
            print(__doc__, file=sys.stderr)  # noqa: T201
            return 2
    return 0


if __name__ == "__main__":
    # `python -m` put the current folder in front of the path, where `python script.py` has the
    # folder of the script.
    if sys.path and sys.path[0] in ("", str(Path.cwd())):
        del sys.path[0]
    sys.exit(main(sys.argv[1:]))
