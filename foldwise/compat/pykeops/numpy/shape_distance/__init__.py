"""Scalar products of shapes, of KeOps 1."""

from foldwise.compat.pykeops.numpy.shape_distance.fshape_scp import FshapeScp

__all__ = ["FshapeScp"]
