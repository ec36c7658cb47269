"""Computations on the arrays of any library: evaluated, and differentiated."""
