"""Foldwise under the names of PyKeOps, for programs that are written for that.

    import foldwise.compat
    foldwise.compat.install()  # before the first `import pykeops`

Or, without touching the program: `python -m foldwise.compat script.py`, or for tests
`pytest -p foldwise.compat.pytest_plugin`.
"""

from foldwise.compat.switch import install, uninstall

__all__ = ["install", "uninstall"]
