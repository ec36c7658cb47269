"""`Genred` for PyTorch, and the internal names of PyKeOps that it is made of."""

from __future__ import annotations

from typing import Any

import foldwise.compute.torch
from foldwise.compat.genred import Genred
from foldwise.compat.pykeops.common.get_options import get_tag_backend as get_tag_backend
from foldwise.compat.pykeops.common.keops_io import Routine
from foldwise.compat.pykeops.common.operations import postprocess as postprocess
from foldwise.compat.pykeops.common.operations import preprocess as preprocess
from foldwise.compat.pykeops.common.parse_type import complete_aliases as complete_aliases
from foldwise.compat.pykeops.common.parse_type import get_optional_flags as get_optional_flags
from foldwise.compat.pykeops.common.parse_type import get_sizes as get_sizes
from foldwise.compat.pykeops.common.parse_type import get_type as get_type
from foldwise.compat.pykeops.common.utils import axis2cat as axis2cat
from foldwise.compat.pykeops.common.utils import cat2axis as cat2axis
from foldwise.compat.pykeops.common.utils import pyKeOps_Warning as pyKeOps_Warning

__all__ = ["Genred", "GenredAutograd", "GenredAutograd_fun", "Genred_parameters"]

default_device_id = 0
_torch: Any = foldwise.compute.torch.torch


class Genred_parameters:
    """The parameters of a reduction given by text; programs set the attributes.

    Attributes:
        formula: the reduction, as in `Sum_Reduction(x-y,0)`.
        aliases: its arguments.
        ranges: as for a `Genred`.
        out: as for a `Genred`.
    """

    formula: str
    aliases: list[str]
    ranges: Any = None
    out: Any = None


class GenredAutograd:
    """A reduction given by text; its result carries gradients, like that of a `Genred`."""

    @staticmethod
    def apply(first: Any, *inputs: Any) -> Any:
        """Compute.

        Args:
            first: `Genred_parameters`. Or, as before PyKeOps 2.2, the formula.
            inputs: the tensors. After a formula: the aliases, backend, dtype, number of the device,
                ranges, flags, an option without effect, the numbers of rows and columns, in some
                versions an array for the result, and then the tensors.

        Returns:
            The result and a tensor with its dimension and category; after a formula the result
            alone.
        """
        if not isinstance(first, str):
            routine = Routine(first.formula, first.aliases)
            options = getattr(first, "ranges", None), 0, 0, 0, getattr(first, "out", None)
            result = routine.genred(None, *options, *inputs)
            return result, _torch.tensor([routine.dimout, routine.tagIJ])
        routine = Routine(first, inputs[0])
        told, args = [*inputs[: -routine.count]], inputs[-routine.count :]
        ranges, out = told[4], told[9] if len(told) > 9 else None
        return routine.genred(None, ranges, 0, 0, 0, out, *args)


def GenredAutograd_fun(*inputs: Any) -> Any:
    """The result of `GenredAutograd.apply` alone."""
    result = GenredAutograd.apply(*inputs)
    return result if isinstance(inputs[0], str) else result[0]


def check_AD_supported(formula: str) -> None:
    """Nothing: there are derivatives of all reductions."""


def set_device(
    tagCPUGPU: int, tagHostDevice: int, device_id_request: int, *args: Any
) -> tuple[int, Any]:
    """The number of the device to use, and where the tensors are."""
    device = args[0].device
    if device_id_request >= 0:
        return device_id_request, device
    return (device.index or default_device_id) if tagCPUGPU else -1, device
