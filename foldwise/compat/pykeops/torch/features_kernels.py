"""`FeaturesKP`, where KeOps 0 has it."""

from foldwise.compat.pykeops.torch.kernel_product.features_kernels import FeaturesKP

__all__ = ["FeaturesKP"]
