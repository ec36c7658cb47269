# ruff: noqa: F401 - the rows use what is imported
"""The samples of the table in tests/keops, with everything that PyKeOps has taken from the shim."""

from __future__ import annotations

import copy
import importlib
from typing import Any, Final

import numpy as np
import torch
from scipy.sparse.linalg import aslinearoperator, cg, eigsh

import foldwise.compat.pykeops as pykeops
import foldwise.compat.pykeops.torch  # noqa: F401 - so that `pykeops.torch` is there
from foldwise.compat.pykeops.common.operations import (
    ConjugateGradientSolver,
    KernelLinearSolver,
    postprocess,
    preprocess,
)
from foldwise.compat.pykeops.numpy import (
    ComplexLazyTensor,
    FshapeScp,
    Genred,
    KernelSolve,
    LazyTensor,
    Pm,
    RadialKernelConv,
    RadialKernelGrad1conv,
    Vi,
    Vj,
    generic_argkmin,
    generic_argmin,
    generic_logsumexp,
    generic_sum,
)
from foldwise.compat.pykeops.numpy.convolutions.radial_kernels import radial_kernels_conv
from foldwise.compat.pykeops.numpy.lazytensor.LazyTensor import Var
from foldwise.compat.pykeops.torch.kernels import (
    FeaturesKP,
    Formula,
    Kernel,
    kernel_formulas,
    kernel_product,
)
from tests.keops import samples


class text(samples.text):  # noqa: N801 - as in the samples
    """A formula in the language of the shim's Genred."""

    Genred = Genred


def genred(formula: str, reduction_op: str = "Sum", axis: int = 1, **options: Any) -> Any:
    """The result of a Genred of all samples."""
    told = [*samples.ALIASES]
    return Genred(formula, told, reduction_op, axis, **options)(*samples.ALIASES.values())


def imported(module: str, name: str) -> Any:
    """The object of `from module import name`, for the name that the module has in KeOps."""
    return getattr(importlib.import_module(f"foldwise.compat.{module}"), name)


def with_set(lazy: Any, **attributes: Any) -> Any:
    """A copy with these attributes."""
    made = copy.copy(lazy)
    for name, value in attributes.items():
        setattr(made, name, value)
    return made


def tensors(*arrays: Any) -> Any:
    return map(torch.tensor, arrays)


def product(name: str, gamma: Any, *args: Any, **options: Any) -> Any:
    """A kernel product, by the name of the kernel."""
    return kernel_product({"id": Kernel(name), "gamma": gamma}, *args, **options)


def dense(name: str, gamma: Any) -> Any:
    """The logarithm of a kernel as a matrix."""
    gamma = ("j", torch.tensor(gamma[1])) if isinstance(gamma, tuple) else torch.tensor(gamma)
    return product(name, gamma, *tensors(samples.x, samples.y), mode="lse", backend="matrix")


def own_kernel(name: str, formula: Any) -> Any:
    kernel_formulas[name] = formula
    try:
        return Kernel(f"{name}(x,y)")
    finally:
        del kernel_formulas[name]


def filled(fill: Any, shape: tuple[int, ...]) -> Any:
    out = np.empty(shape)
    fill(out)
    return out


SAMPLES: Final = {**vars(samples), **globals(), **samples.lazies(Vi, Vj, Pm)}
