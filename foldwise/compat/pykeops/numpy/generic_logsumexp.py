"""`generic_logsumexp`, where KeOps 0 has it."""

from foldwise.compat.modules import make_callable
from foldwise.compat.pykeops.numpy.generic.generic_ops import generic_logsumexp
from foldwise.compat.pykeops.numpy.generic.generic_ops import (
    generic_logsumexp as generic_logsumexp_np,
)

__all__ = ["generic_logsumexp", "generic_logsumexp_np"]

make_callable(__name__, generic_logsumexp)
