"""`generic_logsumexp`, where KeOps 0 has it."""

from foldwise.compat.modules import make_callable
from foldwise.compat.pykeops.torch.generic.generic_ops import generic_logsumexp

__all__ = ["generic_logsumexp"]

make_callable(__name__, generic_logsumexp)
