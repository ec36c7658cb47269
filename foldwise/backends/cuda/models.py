"""Models of GPUs, and how many instructions their units start in a clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from foldwise.ir.device import GPU
from foldwise.ir.target import GpuTarget

WARP: Final = 32
ISSUED: Final = 4 * WARP
"""Instructions that a multiprocessor starts in a clock, of all threads."""
# Products of matrices by `mma.sync` reach 62 % of the peak of Hopper, which is that of `wgmma`: one
# m16n8k8 in TF32 or m16n8k16 in bfloat16 for a warp and clock (Luo et al., arXiv 2402.13499 and
# 2501.12084, measured on an H800).
MMA_SYNC: Final = 0.62


@dataclass(frozen=True, slots=True)
class Model:
    """A GPU that one can buy.

    Attributes:
        name: as users write it, without spaces.
        target: its compute capability, and the number of its multiprocessors.
        megahertz: its highest clock rate.
        gigabytes: of its memory that can be read in a second.
    """

    name: str
    target: GpuTarget
    megahertz: int
    gigabytes: int


# From NVIDIA's data sheets and architecture papers.
MODELS: Final = {
    model.name: model
    for model in (
        Model("T4", GpuTarget(75, 40), 1590, 320),
        Model("RTX2080Ti", GpuTarget(75, 68), 1545, 616),
        Model("A100", GpuTarget(80, 108), 1410, 2039),
        Model("A30", GpuTarget(80, 56), 1440, 933),
        Model("A10", GpuTarget(86, 72), 1695, 600),
        Model("A40", GpuTarget(86, 84), 1740, 696),
        Model("A6000", GpuTarget(86, 84), 1800, 768),
        Model("RTX3090", GpuTarget(86, 82), 1695, 936),
        Model("L4", GpuTarget(89, 58), 2040, 300),
        Model("L40S", GpuTarget(89, 142), 2520, 864),
        Model("RTX4090", GpuTarget(89, 128), 2520, 1008),
        Model("H100", GpuTarget(90, 132), 1980, 3350),
        Model("H100PCIe", GpuTarget(90, 114), 1755, 2039),
        Model("H200", GpuTarget(90, 132), 1980, 4800),
        Model("B200", GpuTarget(100, 148), 1965, 8000),
        Model("RTX5090", GpuTarget(120, 170), 2407, 1792),
    )
}
_SAME: Final = {name.lower(): name for name in MODELS}


def model_of(name: str) -> Model:
    """The model of this name; case, spaces and hyphens do not matter, nor NVIDIA's prefixes.

    Raises:
        ValueError: if it is not known.
    """
    plain = name.lower()
    for part in ("nvidia", "geforce", "tesla", " ", "-", "_"):
        plain = plain.replace(part, "")
    if plain not in _SAME:
        raise ValueError(f"device={name!r} is no model of GPU that is known: {', '.join(MODELS)}")
    return MODELS[_SAME[plain]]


# Numbers of the table "Throughput of Native Arithmetic Instructions" of the CUDA C++ Programming
# Guide: multiply-adds in float32, and in float64.
_FLOATS: Final = {
    75: (64, 2),
    80: (64, 32),
    86: (128, 2),
    89: (128, 2),
    90: (128, 64),
    100: (128, 64),
    120: (128, 2),
}


def rates(capability: int) -> dict[str, float]:
    """Instructions of each pipe that a multiprocessor starts in a clock, of all threads; those of
    `issue` are of all pipes together."""
    single, double = _FLOATS[capability]
    return {
        "issue": ISSUED,
        "FMA": single,
        "HMMA": MMA_SYNC * WARP,
        "XU": 16,
        "ALU": 64,
        "FP64": double,
        "LDS": 32,
        "LDG": 32,
        "SHFL": 32,
        "IMAD": 64,
    }


def device_of(name: str) -> str:
    """The name of a device of that model, as `CudaBackend.target` takes it.

    Raises:
        ValueError: if the model is not known.
    """
    return f"{GPU}:{model_of(name).name}"
