"""The LazyTensors of `pykeops.numpy`."""
