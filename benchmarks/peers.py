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
        title: its name in tables.
        module: imported before anything is timed.
        environment: variables of its process; `{cache}` stands for an empty folder.
        threads: that it gets, if not those of all.
        kept: whether the empty folder is that of the peer's processes before, and so not empty.
    """

    name: str
    title: str
    module: str
    environment: Mapping[str, str] = field(default_factory=dict[str, str])
    threads: int | None = None
    kept: bool = False

    def installed(self) -> bool:
        """Whether its package is there; whether it imports is found out by the worker."""
        return importlib.util.find_spec(self.module.partition(".")[0]) is not None


_KEOPS = {"KEOPS_CACHE_FOLDER": "{cache}", "PYKEOPS_VERBOSE": "0", "KEOPS_VERBOSE": "0"}
_FOLDWISE = {"FOLDWISE_CACHE_DIR": "{cache}"}

PEERS = {
    peer.name: peer
    for peer in (
        Peer("foldwise", "Foldwise", "foldwise.numpy", _FOLDWISE),
        Peer("foldwise_torch", "Foldwise, torch", "foldwise.torch", _FOLDWISE),
        Peer("foldwise_one", "Foldwise, 1 thread", "foldwise.numpy", _FOLDWISE, threads=1),
        Peer("foldwise_kept", "Foldwise, warm disk", "foldwise.numpy", _FOLDWISE, kept=True),
        Peer("pykeops", "PyKeOps", "pykeops.numpy", _KEOPS),
        Peer("pykeops_torch", "PyKeOps, torch", "pykeops.torch", _KEOPS),
        Peer("pykeops_kept", "PyKeOps, warm disk", "pykeops.numpy", _KEOPS, kept=True),
        Peer("torch", "dense PyTorch", "torch"),
        Peer("flash", "PyTorch attention", "torch"),
        Peer("jax", "jitted JAX", "jax", {"JAX_PLATFORMS": "cpu"}),
        Peer("numpy", "dense NumPy", "numpy"),
        Peer("faiss", "FAISS flat", "faiss"),
        Peer("sklearn", "scikit-learn", "sklearn.metrics"),
    )
}
OURS = tuple(name for name in PEERS if name.startswith("foldwise"))
KEOPS = tuple(name for name in PEERS if name.startswith("pykeops"))


def thread_environment(threads: int) -> dict[str, str]:
    """Variables that hold every peer to the same number of threads."""
    names = ("OMP", "MKL", "OPENBLAS", "FOLDWISE")
    return {f"{name}_NUM_THREADS": str(threads) for name in names} | {"NPROC": str(threads)}
