"""Random symbolic matrices, which are never stored: products with them take no memory.

The number at a place is a function of the seed, of the indices i and j and of that of the batch
element. It is the same on every device, for any number of threads, for whatever part of the matrix
is computed, and whatever else is in the formula. The same seed gives the same matrix again, and
others for other distributions; matrices that are to be independent need different seeds. Slices and
transposes of a matrix have its numbers. Derivatives take them as constants.
"""

from foldwise.api.random import bernoulli, exponential, gumbel, normal, rademacher, uniform

__all__ = ["bernoulli", "exponential", "gumbel", "normal", "rademacher", "uniform"]
