"""Compiled formulas, as PyKeOps' own modules and some programs ask for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from foldwise.compat.formulas import plain_reduction
from foldwise.compat.genred import Genred


class Routine:
    """A reduction given by text, as in `Sum_Reduction(Exp(-SqDist(x,y))*b,0)`.

    Attributes:
        dimout: the length of the vectors of its result.
        tagIJ: 0 if the result is indexed by i, 1 if it is by j.
        count: the number of arguments.
    """

    def __init__(self, formula: str, aliases: Sequence[str]) -> None:
        self._genred = Genred(plain_reduction(formula), [*aliases])
        self.dimout = self._genred.dim
        self.tagIJ = 1 - self._genred.axis
        self.count = self._genred.nargs

    def import_module(self) -> Routine:
        """The object itself: it can be called at once."""
        return self

    def genred(  # noqa: PLR0913 - as in KeOps
        self,
        device_args: Any,
        ranges: Any,
        nx: int,
        ny: int,
        nbatchdims: int,
        out: Any,
        *args: Any,
    ) -> Any:
        """Compute.

        Args:
            device_args: without effect, like the three sizes: the arrays tell.
            ranges: as for a `Genred`.
            nx: the number of rows.
            ny: the number of columns.
            nbatchdims: the number of batch dimensions.
            out: as for a `Genred`.
            args: the arrays.
        """
        return self._genred(*args, ranges=ranges, out=out)

    genred_pytorch = genred_numpy = genred


class Binder:
    """Makes routines; PyKeOps' `keops_binder` has one such object for each kind of device."""

    def __call__(  # noqa: PLR0913 - as in KeOps
        self,
        tagCPUGPU: int,
        tag1D2D: int,
        tagHostDevice: int,
        use_ranges: Any,
        device_id_request: int,
        formula: str,
        aliases: Sequence[str],
        *_: Any,
    ) -> Routine:
        """The routine for a formula; it runs where the arrays are, whatever the tags."""
        return Routine(formula, aliases)

    def reset(self, new_save_folder: str | None = None) -> None:
        """Nothing: routines are kept by Foldwise itself."""


keops_binder: Final = {"cpp": Binder(), "nvrtc": Binder()}
