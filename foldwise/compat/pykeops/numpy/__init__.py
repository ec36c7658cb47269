"""PyKeOps for NumPy, by name."""

from foldwise.compat.pykeops.numpy import cluster as cluster
from foldwise.compat.pykeops.numpy import test_install as test_install
from foldwise.compat.pykeops.numpy import utils as utils
from foldwise.compat.pykeops.numpy.convolutions.radial_kernel import (
    RadialKernelConv as RadialKernelConv,
)
from foldwise.compat.pykeops.numpy.convolutions.radial_kernel import (
    RadialKernelGrad1conv as RadialKernelGrad1conv,
)
from foldwise.compat.pykeops.numpy.generic.generic_ops import (
    generic_argkmin,
    generic_argmin,
    generic_logsumexp,
    generic_sum,
)
from foldwise.compat.pykeops.numpy.generic.generic_red import Genred
from foldwise.compat.pykeops.numpy.lazytensor.LazyTensor import (
    ComplexLazyTensor as ComplexLazyTensor,
)
from foldwise.compat.pykeops.numpy.lazytensor.LazyTensor import (
    LazyTensor,
    Pm,
    Vi,
    Vj,
)
from foldwise.compat.pykeops.numpy.operations import KernelSolve
from foldwise.compat.pykeops.numpy.shape_distance import FshapeScp as FshapeScp

# The names that `from pykeops.numpy import *` imports.
__all__ = [
    "Genred",
    "KernelSolve",
    "LazyTensor",
    "Pm",
    "Vi",
    "Vj",
    "generic_argkmin",
    "generic_argmin",
    "generic_logsumexp",
    "generic_sum",
]

default_dtype = default_cuda_type = "float32"  # of KeOps 1, without effect
