"""Twelve kernels at small sizes, for tools that watch every access to memory.

compute-sanitizer --tool racecheck python -m benchmarks.gpu.small
"""

from __future__ import annotations

import sys

from benchmarks.gpu.clock import DeviceClock
from benchmarks.gpu.jobs import jobs, make_tensors
from benchmarks.gpu.worker import error, reference, rows_of, small

NAMES = (
    "gaussian_d3_1k",
    "gaussian_d16_1k",
    "gaussian_d64_1k",
    "gaussian_d784_1k",
    "gradient_d3_10k",
    "logsumexp_d3_10k",
    "argkmin10_d3_10k",
    "few_gaussian_10",
    "gaussian_d3_float64",
    "product_8",
    "product_64",
    "attention_d64_float32",
)
TOLERANCE = 1e-4


def main() -> int:
    """Run them once."""
    clock, wrong = DeviceClock(), 0
    for name in NAMES:
        job = small(jobs()[name], 20_000 if name.startswith("few") else 300)
        tensors, rows = make_tensors(job, clock.device), rows_of(job)
        result = job.peers["foldwise"](tensors)()
        found = error(job, tensors, result, reference(job, tensors, rows), rows)
        wrong += not found <= TOLERANCE
        print(f"{name}: error {found:.1e}", flush=True)
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
