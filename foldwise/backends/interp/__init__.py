"""The interpreter: the definition of the meaning of a `LoopKernel`."""

from foldwise.backends.interp.interpreter import InterpBackend

__all__ = ["InterpBackend"]
