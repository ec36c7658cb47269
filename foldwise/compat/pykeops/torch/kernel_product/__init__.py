"""Products with kernels that are given by name, of KeOps 0 and 1."""

from foldwise.compat.modules import make_callable
from foldwise.compat.pykeops.torch.kernel_product.features_kernels import FeaturesKP
from foldwise.compat.pykeops.torch.kernel_product.formula import Formula
from foldwise.compat.pykeops.torch.kernel_product.kernels import (
    Kernel,
    kernel_formulas,
    kernel_product,
)

__all__ = ["FeaturesKP", "Formula", "Kernel", "kernel_formulas", "kernel_product"]

make_callable(__name__, kernel_product)
