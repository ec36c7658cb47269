"""The backend for NVIDIA GPUs: loop kernels as CUDA C++, compiled at run time."""

from foldwise.backends.cuda.backend import CudaBackend

__all__ = ["CudaBackend"]
