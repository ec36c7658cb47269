"""Linear algebra with operators that are never stored: conjugate gradients, linear systems."""
