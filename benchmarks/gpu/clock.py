"""Time on a GPU, and the clock that it runs at."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from typing import Any, Protocol


class Clock(Protocol):
    """Measures calls."""

    device: str

    def time(self, run: Callable[[], Any], loops: int) -> float:
        """Seconds of one call, as the mean of `loops` calls."""
        ...

    def wait(self) -> None:
        """Wait until all work is done."""
        ...

    def memory(self, run: Callable[[], Any]) -> tuple[Any, int | None]:
        """The result of a call, and the bytes that it added at its peak."""
        ...

    def megahertz(self) -> float | None:
        """The clock rate of the multiprocessors at present."""
        ...


class DeviceClock:
    """A clock that times calls by CUDA events."""

    device = "cuda"

    def __init__(self) -> None:
        import torch

        self._cuda = torch.cuda
        self._cuda.init()

    def time(self, run: Callable[[], Any], loops: int) -> float:
        """Seconds of one call, between two events on the current stream."""
        start, end = (self._cuda.Event(enable_timing=True) for _ in range(2))
        start.record()
        for _ in range(loops):
            run()
        end.record()
        end.synchronize()
        return start.elapsed_time(end) / 1e3 / loops

    def wait(self) -> None:
        """Wait until the device is idle."""
        self._cuda.synchronize()

    def memory(self, run: Callable[[], Any]) -> tuple[Any, int | None]:
        """The result of a call, and the peak of PyTorch's allocator during it, in bytes."""
        self.wait()
        self._cuda.reset_peak_memory_stats()
        before = self._cuda.memory_allocated()
        result = run()
        self.wait()
        return result, self._cuda.max_memory_allocated() - before

    def megahertz(self) -> float | None:
        """The clock rate by NVML or `nvidia-smi`; None if neither answers."""
        try:
            return float(self._cuda.clock_rate())
        except Exception:  # NVML is missing, or does not answer
            pass
        if shutil.which("nvidia-smi") is None:
            return None
        command = ["nvidia-smi", "--query-gpu=clocks.sm", "--format=csv,noheader,nounits"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        text = done.stdout.splitlines()[0].strip() if done.stdout.strip() else ""
        return float(text) if text.isdecimal() else None


class FakeClock:
    """A clock for dry runs: the time of a call is the number of calls so far, in microseconds."""

    device = "cpu"

    def __init__(self) -> None:
        self._calls = 0

    def time(self, run: Callable[[], Any], loops: int) -> float:
        """The number of calls so far, in microseconds."""
        run()
        self._calls += 1
        return 1e-6 * self._calls

    def wait(self) -> None:
        """Return at once: calls are synchronous."""

    def memory(self, run: Callable[[], Any]) -> tuple[Any, int | None]:
        """The result of a call, and 0 bytes."""
        return run(), 0

    def megahertz(self) -> float | None:
        """A made-up clock rate."""
        return 1000.0
