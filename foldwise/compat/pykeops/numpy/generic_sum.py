"""`generic_sum`, where KeOps 0 has it."""

from foldwise.compat.modules import make_callable
from foldwise.compat.pykeops.numpy.generic.generic_ops import generic_sum
from foldwise.compat.pykeops.numpy.generic.generic_ops import generic_sum as generic_sum_np

__all__ = ["generic_sum", "generic_sum_np"]

make_callable(__name__, generic_sum)
