"""Matrices as the linear operators of other libraries: one module for each of these."""

from foldwise.linear_operators.making import LIBRARIES, linear_operator

__all__ = ["LIBRARIES", "linear_operator"]
