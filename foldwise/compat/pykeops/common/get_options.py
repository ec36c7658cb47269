"""Names of backends, as KeOps has them."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, ClassVar

from foldwise.arrays import adapter_of
from foldwise.compat.devices import BACKENDS, device_of


class SetBackend:
    """Device, grid and place of the data, from the name of a backend."""

    dev: ClassVar[OrderedDict[str, int]] = OrderedDict([("CPU", 0), ("GPU", 1)])
    grid: ClassVar[OrderedDict[str, int]] = OrderedDict([("1D", 0), ("2D", 1)])
    memtype: ClassVar[OrderedDict[str, int]] = OrderedDict([("host", 0), ("device", 1)])
    possible_options_list: ClassVar[list[str]] = [*BACKENDS]

    def define_tag_backend(self, backend: str, variables: Any) -> tuple[int, int, int]:
        """Device, grid and memory as numbers."""
        device, grid, memory = self.define_backend(backend, variables)
        return self.dev[device], self.grid[grid], self.memtype[memory]

    def define_backend(self, backend: str, variables: Any) -> tuple[str, str, str]:
        """Device, grid and memory by name."""
        adapters = [(adapter_of(x), x) for x in variables]
        there = {a.header(x).device for a, x in adapters if a is not None} - {"cpu"}
        device = device_of(backend) or ("cuda" if there else "cpu")
        return "CPU" if device == "cpu" else "GPU", "1D", "device" if there else "host"


def get_tag_backend(backend: str, variables: Any, str: bool = False) -> Any:
    """Device, grid and place of the data, from the name of a backend: as numbers or by name."""
    chosen = SetBackend()
    if str:
        return chosen.define_backend(backend, variables)
    return chosen.define_tag_backend(backend, variables)
