"""PyKeOps for PyTorch, by name."""

from foldwise.compat.pykeops.torch import cluster as cluster
from foldwise.compat.pykeops.torch import kernel_product as kernel_product
from foldwise.compat.pykeops.torch import test_install as test_install
from foldwise.compat.pykeops.torch import utils as utils
from foldwise.compat.pykeops.torch.generic.generic_ops import (
    generic_argkmin,
    generic_argmin,
    generic_logsumexp,
    generic_sum,
)
from foldwise.compat.pykeops.torch.generic.generic_red import Genred
from foldwise.compat.pykeops.torch.kernel_product.formula import Formula as Formula
from foldwise.compat.pykeops.torch.kernel_product.kernels import (
    Kernel as Kernel,
)
from foldwise.compat.pykeops.torch.kernel_product.kernels import (
    kernel_formulas as kernel_formulas,
)
from foldwise.compat.pykeops.torch.lazytensor.LazyTensor import (
    ComplexLazyTensor as ComplexLazyTensor,
)
from foldwise.compat.pykeops.torch.lazytensor.LazyTensor import (
    LazyTensor,
    Pm,
    Vi,
    Vj,
)
from foldwise.compat.pykeops.torch.operations import KernelSolve

# The names that `from pykeops.torch import *` imports.
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

torch_version_required = "1.3"
default_dtype = default_cuda_type = "float32"  # of KeOps 1, without effect
