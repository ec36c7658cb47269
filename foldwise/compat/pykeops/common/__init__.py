"""What `pykeops.numpy` and `pykeops.torch` share."""
