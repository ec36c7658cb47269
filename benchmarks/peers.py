"""The libraries that are measured: one row each."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Peer:
    """A library, or one front end of it.

    Attributes:
        name: key of the peer in `Workload.calls` and in the JSON file.
        title: what tables call it.
        module: imported before anything is timed.
        package: what its version is looked up under.
        environment: variables of its process; `{fresh}` stands for an empty folder.
    """

    name: str
    title: str
    module: str
    package: str
    environment: Mapping[str, str] = field(default_factory=dict[str, str])

    def installed(self) -> bool:
        """Whether its package is there; whether it imports is found out by the worker."""
        return importlib.util.find_spec(self.module.partition(".")[0]) is not None


_KEOPS = {"KEOPS_CACHE_FOLDER": "{fresh}", "PYKEOPS_VERBOSE": "0", "KEOPS_VERBOSE": "0"}
_FOLDWISE = {"FOLDWISE_CACHE_DIR": "{fresh}"}

PEERS = {
    peer.name: peer
    for peer in (
        Peer("foldwise", "Foldwise", "foldwise.numpy", "foldwise", _FOLDWISE),
        Peer("foldwise_torch", "Foldwise, torch", "foldwise.torch", "foldwise", _FOLDWISE),
        Peer("pykeops", "PyKeOps", "pykeops.numpy", "pykeops", _KEOPS),
        Peer("pykeops_torch", "PyKeOps, torch", "pykeops.torch", "pykeops", _KEOPS),
        Peer("torch", "dense PyTorch", "torch", "torch"),
        Peer("jax", "jitted JAX", "jax", "jax", {"JAX_PLATFORMS": "cpu"}),
        Peer("numpy", "dense NumPy", "numpy", "numpy"),
    )
}


def thread_environment(threads: int) -> dict[str, str]:
    """Variables that hold every peer to the same number of threads."""
    names = ("OMP", "MKL", "OPENBLAS", "FOLDWISE")
    return {f"{name}_NUM_THREADS": str(threads) for name in names} | {"NPROC": str(threads)}
