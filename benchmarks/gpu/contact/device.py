"""The GPU that is checked, and what stands in for it.

The stand-in is the emulated driver of the tests with PyTorch's tensors in host memory for those of
a GPU: all of Foldwise runs as it does on a GPU but NVRTC. Kernels run when somebody waits for them.
"""

from __future__ import annotations

import contextlib
import statistics
import struct
from collections.abc import Callable, Generator, Sequence
from typing import Any

import numpy as np
import torch

from foldwise.arrays.torch import TorchAdapter
from foldwise.backends.cuda import compiler, driver
from foldwise.backends.cuda.emit import prelude

Replay = Callable[[], None]


class Device:
    """A GPU, by way of PyTorch.

    Attributes:
        is_real: whether it is one.
        place: PyTorch's name of it.
    """

    is_real = True
    place = "cuda"

    def wait(self) -> None:
        """Wait until all work is done."""
        torch.cuda.synchronize()

    def free_bytes(self) -> int:
        """Bytes of memory that are free."""
        return torch.cuda.mem_get_info()[0]

    def current_stream(self) -> int:
        """The handle of the current stream."""
        return torch.cuda.current_stream().cuda_stream

    def mark(self) -> Callable[[], bool]:
        """A function that tells whether the current stream has done all it was given by now."""
        return torch.cuda.current_stream().record_event().query

    @contextlib.contextmanager
    def stream(self, *, default: bool = False) -> Generator[None, None, None]:
        """Within this context work goes to a stream that is busy for a while; then wait.

        Args:
            default: whether it is the default stream; else it is a new one.
        """
        chosen = torch.cuda.default_stream() if default else torch.cuda.Stream()
        with torch.cuda.stream(chosen):
            torch.cuda._sleep(200_000_000)
            yield
        self.wait()

    def capture(self, run: Callable[[], Any]) -> tuple[Any, Replay]:
        """The arrays that `run` returns, and a function that does its work again and waits."""
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            result = run()

        def replay() -> None:
            graph.replay()
            self.wait()

        return result, replay

    def seconds(self, run: Callable[[], Any]) -> float:
        """Seconds of a call: the median of rounds of a tenth of a second or a call."""
        start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))

        def taken(times: int) -> float:
            start.record()
            for _ in range(times):
                run()
            end.record()
            end.synchronize()
            return start.elapsed_time(end) / 1e3 / times

        once = taken(1)
        times = max(1, min(50, int(0.1 / max(once, 1e-6))))
        return statistics.median(taken(times) for _ in range(3 if once > 0.2 else 5))

    def kernel(
        self, body: str, words: int, threads: int = 32
    ) -> Callable[[Sequence[np.ndarray], int], list[np.ndarray]]:
        """A kernel of our own.

        Args:
            body: its text; `frame.word[n]` is the address of the n-th array.
            words: the number of arrays.
            threads: of a block.

        Returns:
            A function of the arrays and the number of blocks, which returns the arrays as the
            kernel leaves them.
        """
        source = (
            f"{prelude()}\nstruct Frame {{ i64 word[{words}]; }};\n"
            f'extern "C" __global__ void __launch_bounds__({threads})\n'
            f"{compiler.ENTRY}(const __grid_constant__ Frame frame) {{\n{body}\n}}\n"
        )
        with driver.use(0):
            code = compiler.compile_cubin(source, driver.capability(0))
            function = driver.load(code, compiler.ENTRY)

        def run(arrays: Sequence[np.ndarray], blocks: int = 1) -> list[np.ndarray]:
            held = [torch.from_numpy(a.copy().reshape(-1).view(np.uint8)) for a in arrays]
            there = [x.to(self.place) for x in held]
            frame = struct.pack(f"={words}q", *(x.data_ptr() for x in there))
            with driver.use(0):
                stream = self.current_stream()
                driver.launch(function, blocks, threads, 0, stream, frame)
            self.wait()
            back = [x.cpu().numpy() for x in there]
            return [x.view(a.dtype).reshape(a.shape) for x, a in zip(back, arrays, strict=True)]

        return run


class StandIn(Device):
    """The emulated driver; it must be the one that this process finds."""

    is_real = False
    place = "cpu"

    def __init__(self) -> None:
        from tests.cuda.emulator import image

        image.install()
        self._stream = 0
        # Arrays that kernels may still read or write. PyTorch's allocator for GPUs gives memory
        # back in the order of streams; that for host memory, at once.
        self._used: list[torch.Tensor] = []
        used, adapter = self._used, TorchAdapter
        header, layout, empty = adapter.header, adapter.layout, adapter.empty
        convert = adapter.convert

        def layout_of(self: TorchAdapter, x: torch.Tensor) -> Any:
            used.append(x)
            return layout(self, x)._replace(device="cuda:0")

        def empty_like(self: TorchAdapter, *arguments: Any) -> torch.Tensor:
            used.append(empty(self, *arguments))
            return used[-1]

        def convert_behind(self: TorchAdapter, x: torch.Tensor, dtype: str) -> torch.Tensor:
            with driver.use(0):  # PyTorch does it now, and a kernel may have to come first
                driver.synchronize()
            return convert(self, x, dtype)

        changes = {
            "convert": convert_behind,
            "header": lambda self, x: header(self, x)._replace(device="cuda:0"),
            "layout": layout_of,
            "empty": empty_like,
            "stream": lambda *_: self._stream,
        }
        for name, function in changes.items():
            setattr(adapter, name, function)

    def wait(self) -> None:
        with driver.use(0):
            driver.synchronize()
        self._used.clear()

    def free_bytes(self) -> int:
        with driver.use(0):
            return driver.free_bytes()

    def current_stream(self) -> int:
        return self._stream

    def mark(self) -> Callable[[], bool]:
        from cuda.bindings import driver as raw

        with driver.use(0):
            event = raw.cuEventCreate(0)[1]
            raw.cuEventRecord(event, self._stream)

        def reached() -> bool:
            with driver.use(0):
                return not raw.cuEventQuery(event)[0]

        return reached

    @contextlib.contextmanager
    def stream(self, *, default: bool = False) -> Generator[None, None, None]:
        with driver.use(0):
            stream = driver.Stream()
        self._stream = 0 if default else stream.handle
        try:
            yield
        finally:
            self._stream = 0
        self.wait()

    def capture(self, run: Callable[[], Any]) -> tuple[Any, Replay]:
        from cuda.bindings import driver as raw

        def done(answer: tuple[Any, ...]) -> Any:
            status, *results = answer
            if status:
                raise RuntimeError(f"the capture failed: {status.name}")
            return results[0] if results else None

        with driver.use(0):
            stream = driver.Stream()
            mode = raw.CUstreamCaptureMode.CU_STREAM_CAPTURE_MODE_GLOBAL
            done(raw.cuStreamBeginCapture(stream.handle, mode))
            self._stream = stream.handle
            try:
                result = run()
            finally:
                self._stream = 0
                answer = raw.cuStreamEndCapture(stream.handle)
            graph = done(raw.cuGraphInstantiate(done(answer), 0))
        used = list(self._used)

        def replay() -> None:
            assert used, "the graph needs these arrays"
            with driver.use(0):
                done(raw.cuGraphLaunch(graph, stream.handle))
                driver.wait(stream.handle)

        return result, replay

    def seconds(self, run: Callable[[], Any]) -> float:
        """None are measured: a second."""
        run()
        self.wait()
        return 1.0
