"""Computations over some of the pairs: how to say which."""
