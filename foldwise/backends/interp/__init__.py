"""The interpreter: the definition of `LoopKernel`s."""

from foldwise.backends.interp.interpreter import InterpBackend

__all__ = ["InterpBackend"]
