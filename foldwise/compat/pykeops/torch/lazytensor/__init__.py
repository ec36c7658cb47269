"""The LazyTensors of `pykeops.torch`."""
