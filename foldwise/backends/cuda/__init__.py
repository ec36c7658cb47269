"""The GPU: CUDA C++ text, compiled by NVRTC."""
