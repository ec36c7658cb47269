"""Evaluations that XLA asks for, as the compiler of JAX does: on its buffers, on its streams.

XLA calls a C function with one structure, the call frame, which `ctypes` reads: nothing has to be
compiled ahead. The structures are those of version 0.1 of XLA's foreign-function interface; later
ones only add to their ends.
"""

from __future__ import annotations

import ctypes
import functools
import json
from collections.abc import Iterator
from contextlib import ExitStack
from ctypes import POINTER, Structure, c_char_p, c_int, c_int32, c_int64, c_size_t, c_void_p
from typing import Any, ClassVar, Final, NamedTuple, final

import numpy as np

from foldwise.arrays import Layout
from foldwise.backends.llvm import native
from foldwise.engine import options
from foldwise.engine.launch import evaluate
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.device import HOST, gpu
from foldwise.ir.loops import size_of
from foldwise.ir.spec import MapReduce
from foldwise.ir.text import format_spec, parse_spec

_DTYPES: Final = {
    4: "int32",
    5: "int64",
    10: "float16",
    11: "float32",
    12: "float64",
    16: "bfloat16",
}
_MAJOR: Final = 0  # version of the interface that the structures below are of
_METADATA: Final = 1  # type of an extension that asks for the version
_ALIGNMENT: Final = 256
_UNKNOWN, _EXHAUSTED = 2, 8  # codes of errors


class Computation(NamedTuple):
    """All of a call but its arrays: the computation, its pairs, the device, the threads.

    Attributes:
        spec: the computation; it has no run-time scalars.
        ranges: the pairs to visit, if not all.
        device: where arrays in host memory are reduced.
        threads: the largest number to use; None for that of the settings.
    """

    spec: MapReduce
    ranges: BlockRanges | None = None
    device: str = HOST
    threads: int | None = None

    def text(self) -> str:
        """All of it as text, which compiled programs hold: they may be kept on disk."""
        numbers = [] if self.ranges is None else self.ranges.numbers()
        return json.dumps([format_spec(self.spec), numbers, self.device, self.threads])


@functools.lru_cache(maxsize=512)
def _computation(text: bytes) -> Computation:
    """The computation that `Computation.text` printed."""
    spec, numbers, device, threads = json.loads(text)
    ranges = BlockRanges.from_numbers(numbers) if numbers else None
    return Computation(parse_spec(spec), ranges, device, threads)


# ---------------------------------------------------------------------------- the C structures


class _Extension(Structure):
    _fields_: ClassVar = [("size", c_size_t), ("type", c_int), ("next", c_void_p)]


class _Buffer(Structure):
    _fields_: ClassVar = [
        ("size", c_size_t),
        ("extension", c_void_p),
        ("dtype", c_int),
        ("data", c_void_p),
        ("rank", c_int64),
        ("dims", POINTER(c_int64)),
    ]


class _Buffers(Structure):
    _fields_: ClassVar = [
        ("size", c_size_t),
        ("extension", c_void_p),
        ("count", c_int64),
        ("types", c_void_p),
        ("buffers", POINTER(POINTER(_Buffer))),
    ]


class _Text(Structure):
    _fields_: ClassVar = [("start", c_void_p), ("length", c_size_t)]


class _Attributes(Structure):
    _fields_: ClassVar = [
        ("size", c_size_t),
        ("extension", c_void_p),
        ("count", c_int64),
        ("types", c_void_p),
        ("names", c_void_p),
        ("values", POINTER(POINTER(_Text))),
    ]


class _Version(Structure):
    _fields_: ClassVar = [
        ("size", c_size_t),
        ("extension", c_void_p),
        ("major", c_int),
        ("minor", c_int),
    ]


class _Metadata(Structure):
    _fields_: ClassVar = [("size", c_size_t), ("version", _Version)]  # and more, which is 0


class _MetadataExtension(Structure):
    _fields_: ClassVar = [("base", _Extension), ("metadata", POINTER(_Metadata))]


class _ErrorCreate(Structure):
    _fields_: ClassVar = [
        ("size", c_size_t),
        ("extension", c_void_p),
        ("message", c_char_p),
        ("code", c_int),
    ]


class _ErrorMessage(Structure):
    _fields_: ClassVar = [
        ("size", c_size_t),
        ("extension", c_void_p),
        ("error", c_void_p),
        ("message", c_char_p),
    ]


class _ErrorDestroy(Structure):
    _fields_: ClassVar = [("size", c_size_t), ("extension", c_void_p), ("error", c_void_p)]


class _StreamGet(Structure):
    _fields_: ClassVar = [
        ("size", c_size_t),
        ("extension", c_void_p),
        ("context", c_void_p),
        ("stream", c_void_p),
    ]


class _OrdinalGet(Structure):
    _fields_: ClassVar = [
        ("size", c_size_t),
        ("extension", c_void_p),
        ("context", c_void_p),
        ("ordinal", c_int32),
    ]


class _Allocate(Structure):
    _fields_: ClassVar = [
        ("size", c_size_t),
        ("extension", c_void_p),
        ("context", c_void_p),
        ("bytes", c_size_t),
        ("alignment", c_size_t),
        ("data", c_void_p),
    ]


class _Free(Structure):
    _fields_: ClassVar = [
        ("size", c_size_t),
        ("extension", c_void_p),
        ("context", c_void_p),
        ("bytes", c_size_t),
        ("data", c_void_p),
    ]


_Function = ctypes.CFUNCTYPE(c_void_p, c_void_p)


class _Api(Structure):
    """The table of functions that XLA offers to those that it calls."""

    _fields_: ClassVar = [
        ("size", c_size_t),
        ("extension", c_void_p),
        ("version", _Version),
        ("internal", c_void_p),
        ("error_create", _Function),
        ("error_message", _Function),
        ("error_destroy", _Function),
        ("register", _Function),
        ("stream_get", _Function),
        ("type_register", _Function),
        ("context_get", _Function),
        ("state_set", _Function),
        ("state_get", _Function),
        ("allocate", _Function),
        ("free", _Function),
        ("schedule", _Function),
        ("thread_count", _Function),
        ("future_create", _Function),
        ("future_set_available", _Function),
        ("future_set_error", _Function),
        ("run_id_get", _Function),
        ("ordinal_get", _Function),
    ]


class _Frame(Structure):
    _fields_: ClassVar = [
        ("size", c_size_t),
        ("extension", POINTER(_Extension)),
        ("api", POINTER(_Api)),
        ("context", c_void_p),
        ("stage", c_int),
        ("arguments", _Buffers),
        ("results", _Buffers),
        ("attributes", _Attributes),
    ]


# --------------------------------------------------------------------------------- a call


@functools.lru_cache(maxsize=4096)
def _outline(dims: tuple[int, ...], code: int, device: str) -> Layout:
    """A contiguous array of that shape, wherever it lies."""
    dtype = _DTYPES[code]
    strides = [size_of(dtype)]
    for size in reversed(dims[1:]):
        strides.append(strides[-1] * size)
    return Layout(0, dims, tuple(reversed(strides)) if dims else (), dtype, device)


def _arrays(buffers: _Buffers, device: str) -> Iterator[Layout]:
    for n in range(buffers.count):
        buffer = buffers.buffers[n].contents
        outline = _outline(tuple(buffer.dims[: buffer.rank]), buffer.dtype, device)
        yield outline._replace(pointer=buffer.data or 0)


@final
class _Call:
    """A call of XLA, as the memory that an evaluation works in: its arrays are their layouts."""

    def __init__(self, frame: _Frame, *, on_gpu: bool) -> None:
        self._api, self._context = frame.api.contents, frame.context
        device = gpu(self._ordinal()) if on_gpu else HOST
        self._device = device
        self.arguments = [*_arrays(frame.arguments, device)]
        self._results = _arrays(frame.results, device)
        self._spare: list[Any] = []  # arrays of the host, or addresses and sizes on the device

    def __enter__(self) -> _Call:
        return self

    def __exit__(self, *_: object) -> None:
        """Give memory of the device back. Kernels that are queued on the stream may still use it:
        its next owner comes later on the same stream."""
        if self._device != HOST:
            for address, size in self._spare:
                self._ask("free", _Free(context=self._context, bytes=size, data=address))

    def layout(self, x: Layout) -> Layout:
        """The array itself."""
        return x

    def pointer(self, x: Layout) -> int:
        """The address of the first element."""
        return x.pointer

    def stream(self, x: Layout) -> int:
        """The stream that XLA works on."""
        return self._ask("stream_get", _StreamGet(context=self._context)).stream or 0

    def convert(self, x: Layout, dtype: str) -> Layout:
        """XLA itself converts results."""
        return x

    def empty(self, shape: tuple[int, ...], dtype: str, like: Layout) -> Layout:
        """The next result, and after the last one some memory for the time of the call."""
        result = next(self._results, None)
        if result is not None:
            assert (result.shape, result.dtype) == (shape, dtype), (result, shape, dtype)
            return result
        (count,) = shape
        size = count * size_of(dtype)
        if self._device == HOST:
            memory = np.empty(size, np.uint8)
            self._spare.append(memory)
            return Layout(memory.ctypes.data, shape, (size_of(dtype),), dtype, HOST)
        wanted = _Allocate(context=self._context, bytes=size, alignment=_ALIGNMENT)
        address = self._ask("allocate", wanted).data
        self._spare.append((address, size))
        return Layout(address, shape, (size_of(dtype),), dtype, self._device)

    def _ordinal(self) -> int:
        if self._api.size < _Api.ordinal_get.offset + ctypes.sizeof(c_void_p):
            raise RuntimeError("this jaxlib does not say which GPU it works on: take a newer one")
        return self._ask("ordinal_get", _OrdinalGet(context=self._context)).ordinal

    def _ask(self, function: str, question: Any) -> Any:
        """Call a function of XLA; its results are in the structure that it was given."""
        question.size = ctypes.sizeof(question)
        error = getattr(self._api, function)(ctypes.addressof(question))
        if error:
            told = _ErrorMessage(ctypes.sizeof(_ErrorMessage), None, error)
            self._api.error_message(ctypes.addressof(told))
            message = (told.message or b"").decode(errors="replace")
            gone = _ErrorDestroy(ctypes.sizeof(_ErrorDestroy), None, error)
            self._api.error_destroy(ctypes.addressof(gone))
            raise (MemoryError if function == "allocate" else RuntimeError)(message)
        return question


def _run(frame: _Frame, *, on_gpu: bool) -> None:
    """Answer a call: with the version of the interface if it asks for that, else by evaluating."""
    extension = frame.extension
    if extension and extension.contents.type == _METADATA:
        asked = ctypes.cast(extension, POINTER(_MetadataExtension)).contents.metadata.contents
        # XLA does not start if the handler reports a version that XLA does not know. So its own
        # version is reported, and a call with an unknown one is refused. Older ones give none.
        major, minor = _MAJOR, 1
        if frame.api:
            major, minor = frame.api.contents.version.major, frame.api.contents.version.minor
        asked.version.major, asked.version.minor = major, minor
        return
    version = frame.api.contents.version
    if version.major != _MAJOR:
        raise RuntimeError(
            f"this jaxlib calls functions by version {version.major}.{version.minor} of XLA's "
            f"interface, and Foldwise knows {_MAJOR}.x: take a newer Foldwise, or an older jaxlib"
        )
    text = frame.attributes.values[0].contents
    spec, ranges, device, threads = _computation(ctypes.string_at(text.start, text.length))
    with ExitStack() as settings:
        # Another thread than the user's may be here. Timing kernels is not for a call of XLA's.
        settings.enter_context(options.tuning(False))
        settings.enter_context(options.device(device))
        if threads is not None:
            settings.enter_context(options.threads(threads))
        call = settings.enter_context(_Call(frame, on_gpu=on_gpu))
        evaluate(spec, call.arguments, (), call, ranges=ranges)


# ------------------------------------------------------------------------- the C functions

# XLA gets the pointer that Python's function leaves in `answer`: an error, or null for none. If a
# pending signal keeps that function from starting, `ctypes` returns null or an arbitrary value; in
# `answer` there is still `failed` then.
_DOOR: Final = """
@message = private constant [{length} x i8] c"{message}\\00"
@failed = private global {{ i64, ptr, ptr, i32 }} {{ i64 32, ptr null, ptr @message, i32 1 }}

define ptr @{name}(ptr %frame) {{
  %answer = alloca ptr
  store ptr @failed, ptr %answer
  call void inttoptr (i64 {function} to ptr)(ptr %frame, ptr %answer)
  %said = load ptr, ptr %answer
  %silent = icmp eq ptr %said, @failed
  br i1 %silent, label %lost, label %done
lost:
  %api_place = getelementptr i8, ptr %frame, i64 {api}
  %api = load ptr, ptr %api_place
  %create_place = getelementptr i8, ptr %api, i64 {create}
  %create = load ptr, ptr %create_place
  %error = call ptr %create(ptr @failed)
  ret ptr %error
done:
  ret ptr %said
}}
"""
_LOST: Final = "the evaluation was interrupted"


@functools.cache
def handler(*, on_gpu: bool) -> int:
    """The address of the C function that XLA is to call.

    Its arguments are those of a computation, its results those of the kernels; its only attribute
    is the text of a `Computation`. Arrays are row-major.

    Args:
        on_gpu: whether the buffers are in the memory of a GPU.
    """

    @_Answer
    def answer(frame: Any, place: Any) -> None:
        error = None
        try:
            _run(frame.contents, on_gpu=on_gpu)
        except BaseException as raised:  # noqa: BLE001 - XLA raises it where the result is wanted
            error = _error(frame.contents, raised)
        place[0] = error

    _kept.append(answer)
    place = ctypes.cast(answer, c_void_p).value
    name = f"foldwise_xla_{'gpu' if on_gpu else 'cpu'}"
    api, create = _Frame.api.offset, _Api.error_create.offset
    return native(
        _DOOR.format(
            length=len(_LOST) + 1, message=_LOST, name=name, function=place, api=api, create=create
        ),
        name,
    )


_Answer = ctypes.CFUNCTYPE(None, POINTER(_Frame), POINTER(c_void_p))
_kept: Final[list[Any]] = []  # functions that C code calls


def _error(frame: _Frame, raised: BaseException) -> int | None:
    """The same error for XLA."""
    message = f"{type(raised).__name__}: {raised}".replace("\0", " ").encode(errors="replace")
    code = _EXHAUSTED if isinstance(raised, MemoryError) else _UNKNOWN
    wanted = _ErrorCreate(ctypes.sizeof(_ErrorCreate), None, message, code)
    return frame.api.contents.error_create(ctypes.addressof(wanted))
