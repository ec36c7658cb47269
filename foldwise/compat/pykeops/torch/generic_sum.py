"""`generic_sum`, where KeOps 0 has it."""

from foldwise.compat.modules import make_callable
from foldwise.compat.pykeops.torch.generic.generic_ops import generic_sum

__all__ = ["generic_sum"]

make_callable(__name__, generic_sum)
