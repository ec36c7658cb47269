"""Copies between host memory and a GPU, through pinned memory."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any, Final, TypeAlias, final

import numpy as np
import numpy.typing as npt

from foldwise.backends.cuda import driver

Words: TypeAlias = npt.NDArray[Any]
"""Elements of an array, as unsigned numbers of their size."""

_PIECE: Final = 8 << 20  # bytes that are copied at once


@final
class _Buffer:
    """Pinned memory, and when it can be used again."""

    def __init__(self) -> None:
        self._content = driver.host_memory(_PIECE)
        self.done = driver.Event()

    def like(self, piece: Words) -> Words:
        """The memory as an array of the shape and type of another."""
        return np.ndarray(piece.shape, piece.dtype, self._content)


@final
class Lanes:
    """The streams of one call, and the memory that its copies pass through."""

    def __init__(self) -> None:
        self.copies, self.kernels = driver.Stream(), driver.Stream()
        self._buffers = itertools.cycle([_Buffer(), _Buffer()])

    def upload(self, address: int, content: Words) -> None:
        """Queue a copy to the device, where it has no gaps. `content` may change at once."""
        for piece in _pieces(content):
            buffer = next(self._buffers)
            buffer.done.wait()
            pinned = buffer.like(piece)
            np.copyto(pinned, piece)
            driver.copy_to_device(address, pinned, self.copies.handle)
            buffer.done.record(self.copies.handle)
            address += piece.nbytes

    def download(self, content: Words, address: int) -> None:
        """Copy from the device, and wait for it."""
        last = None
        for piece in _pieces(content):
            buffer = next(self._buffers)
            buffer.done.wait()
            driver.copy_to_host(buffer.like(piece), address, self.copies.handle)
            buffer.done.record(self.copies.handle)
            address += piece.nbytes
            if last is not None:
                _take(*last)
            last = piece, buffer
        if last is not None:
            _take(*last)

    def wait(self) -> None:
        """Wait until all copies and kernels are done."""
        driver.wait(self.copies.handle)
        driver.wait(self.kernels.handle)


def _take(piece: Words, buffer: _Buffer) -> None:
    """Fill a piece of an array from a buffer, once the copy from the device is done."""
    buffer.done.wait()
    np.copyto(piece, buffer.like(piece))


def _pieces(content: Words) -> Iterator[Words]:
    """An array, in pieces that follow each other and fit into a buffer."""
    if content.nbytes <= _PIECE:
        if content.size:
            yield content
        return
    axis = next(n for n, size in enumerate(content.shape) if size > 1)
    step = max(1, content.shape[axis] * _PIECE // content.nbytes)
    for first in range(0, content.shape[axis], step):
        yield from _pieces(content[(*[slice(None)] * axis, slice(first, first + step))])


_idle: Final[dict[int, list[Lanes]]] = {}


def borrowed(device: int) -> Lanes:
    """Lanes of the device in use that no other call has. A call that ends well returns them."""
    try:
        return _idle[device].pop()
    except (KeyError, IndexError):
        return Lanes()


def give_back(device: int, lanes: Lanes) -> None:
    """Leave lanes to other calls."""
    _idle.setdefault(device, []).append(lanes)


def forget() -> None:
    """Drop the lanes that no call uses."""
    _idle.clear()
