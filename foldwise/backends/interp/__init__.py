"""The interpreter: the definition of what a `LoopKernel` means."""

from foldwise.backends.interp.interpreter import InterpBackend

__all__ = ["InterpBackend"]
