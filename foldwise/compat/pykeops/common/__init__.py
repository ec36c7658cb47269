"""Modules that `pykeops.numpy` and `pykeops.torch` share."""
