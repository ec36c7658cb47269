"""The functions `generic_...`."""

from foldwise.compat.genred import Genred as Genred
from foldwise.compat.genred import (
    generic_argkmin,
    generic_argmin,
    generic_logsumexp,
    generic_sum,
)
from foldwise.compat.pykeops.common.parse_type import get_type as get_type
from foldwise.compat.pykeops.common.utils import cat2axis as cat2axis

__all__ = ["generic_argkmin", "generic_argmin", "generic_logsumexp", "generic_sum"]
