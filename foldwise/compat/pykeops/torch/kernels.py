"""`Kernel` and `kernel_product`, where KeOps 0 has them."""

from foldwise.compat.pykeops.torch.kernel_product.features_kernels import FeaturesKP
from foldwise.compat.pykeops.torch.kernel_product.formula import Formula
from foldwise.compat.pykeops.torch.kernel_product.kernels import (
    Kernel,
    kernel_formulas,
    kernel_product,
)

__all__ = ["FeaturesKP", "Formula", "Kernel", "kernel_formulas", "kernel_product"]
