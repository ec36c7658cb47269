"""Benchmarks of the CUDA backend and its peers on a GPU."""
