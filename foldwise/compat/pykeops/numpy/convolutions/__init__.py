"""Convolutions with radial kernels, of KeOps 0 and 1."""
