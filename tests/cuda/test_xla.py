"""Calls that XLA makes on a GPU, by hand: on the emulated driver, with an interface made here."""

from __future__ import annotations

import pytest

pytest.importorskip("cuda.bindings.driver")

from tests.cuda.emulator import driver as emulated
from tests.cuda.emulator.driver import run_library

pytestmark = pytest.mark.skipif(not emulated.available(), reason="there is no compiler for C++")

XLA = """
import ctypes
from ctypes import POINTER, addressof, cast, pointer, sizeof
from foldwise.arrays.numpy import ADAPTER
from foldwise.backends.cuda import driver
from foldwise.compute import xla
from foldwise.engine.launch import evaluate
from foldwise.engine.callplan import outline_of
from foldwise.api.genred import computation

rng = np.random.default_rng(0)
CODES = {name: code for code, name in xla._DTYPES.items()}
ordinal, stream, refuse = 0, 0, ""
memory, given, messages = {}, [], []

def function(kind):
    def wrap(answer):
        def answered(place):
            if refuse == answer.__name__:
                return 99
            return answer(cast(place, POINTER(kind)).contents)
        return xla._Function(answered)
    return wrap

@function(xla._ErrorCreate)
def error_create(asked):
    messages.append((asked.code, asked.message.decode()))
    return 4711

@function(xla._ErrorMessage)
def error_message(asked):
    assert asked.error == 99
    asked.message = b"no such thing"

@function(xla._ErrorDestroy)
def error_destroy(asked):
    memory["destroyed"] = asked.error

@function(xla._StreamGet)
def stream_get(asked):
    assert asked.context == 12345
    asked.stream = stream

@function(xla._OrdinalGet)
def ordinal_get(asked):
    assert asked.context == 12345
    asked.ordinal = ordinal

@function(xla._Allocate)
def allocate(asked):
    assert asked.context == 12345 and asked.alignment >= 16
    asked.data = pool.address + pool_used[0]
    given.append((asked.data, asked.bytes))
    pool_used[0] += -(-asked.bytes // 256) * 256

@function(xla._Free)
def free(asked):
    given.remove((asked.data, asked.bytes))

api = xla._Api()
api.size = sizeof(api)
for name in ("error_create", "error_message", "error_destroy", "stream_get", "ordinal_get",
             "allocate", "free"):
    setattr(api, name, globals()[name])
function_of_c = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)
handler = function_of_c(xla.handler(on_gpu=True))
pool_used = [0]

def buffers(arrays, addresses):
    held = []
    for array, address in zip(arrays, addresses):
        dims = (ctypes.c_int64 * array.ndim)(*array.shape)
        held.append(xla._Buffer(sizeof(xla._Buffer), None, CODES[str(array.dtype)], address,
                                array.ndim, dims))
    table = (POINTER(xla._Buffer) * len(held))(*map(pointer, held))
    return xla._Buffers(sizeof(xla._Buffers), None, len(held), None, table), held

def device_copy(array):
    copy = driver.allocate(ordinal, array.nbytes)
    driver.upload(copy.address, np.ascontiguousarray(array))
    return copy

def call(spec, arrays, ranges=None):
    "What a call by XLA gives: an error or 0, and the results once the stream is done."
    global pool
    outline = outline_of(spec, [(a.shape, str(a.dtype)) for a in arrays], ranges)
    results = [np.full(s, -7).astype(d) for s, d in outline.outputs]
    with driver.use(ordinal):
        inputs, outputs = [*map(device_copy, arrays)], [*map(device_copy, results)]
        pool = driver.allocate(ordinal, 1 << 24)
    pool_used[0] = 0
    args, held = buffers(arrays, [m.address for m in inputs])
    rets, more = buffers(results, [m.address for m in outputs])
    text = xla.Computation(spec, ranges).text().encode()
    span = xla._Text(ctypes.cast(ctypes.c_char_p(text), ctypes.c_void_p).value, len(text))
    values = (POINTER(xla._Text) * 1)(pointer(span))
    attributes = xla._Attributes(sizeof(xla._Attributes), None, 1, None, None, values)
    frame = xla._Frame(sizeof(xla._Frame), None, pointer(api), 12345, 3, args, rets, attributes)
    emulated.reset_counts()
    error = handler(addressof(frame)) or 0
    calls = {name: emulated.count(name) for name in ("cuLaunchKernel", "cuStreamSynchronize",
             "cuCtxSynchronize", "cuMemcpyHtoDAsync", "cuMemcpyDtoHAsync", "cuMemAlloc",
             "cuEventSynchronize")}
    with driver.use(ordinal):
        driver.wait(stream)
        for result, output in zip(results, outputs):
            driver.copy_to_host(result, output.address, stream)
        driver.wait(stream)
    return error, results, calls

def check(spec, arrays, ranges=None):
    call(spec, arrays, ranges)  # compiles, and uploads lists
    error, found, calls = call(spec, arrays, ranges)
    assert not error, messages
    assert calls.pop("cuLaunchKernel") >= 1
    assert not any(calls.values()), calls
    assert not given, "memory was not given back"
    for one, other in zip(found, evaluate(spec, arrays, (), ADAPTER, ranges=ranges)):
        if one.dtype.kind == "i":
            assert (one == other).all()
        else:
            np.testing.assert_allclose(one.astype(other.dtype), other, rtol=1e-3, atol=1e-3)

def formula(text, reduction="sum", axis=1, k=None):
    return computation(text, ["x=Vi(3)", "y=Vj(3)", "b=Vj(2)"], reduction, axis, k=k)[0]

def normal(*shape, dtype="f4"):
    return rng.standard_normal(shape).astype(dtype)

x, y, b = normal(300, 1, 3), normal(1, 500, 3), normal(1, 500, 2)
gaussian = formula("Exp(-SqDist(x,y))*b")
"""


def test_results_are_written_where_xla_wants_them_and_nobody_waits() -> None:
    run_library(
        XLA
        + """
for ordinal in (0, 1):
    with driver.use(ordinal):
        own = driver.Stream()
    for stream in (0, own.handle):
        check(gaussian, [x, y, b])
        check(formula("SqDist(x,y)*Sum(b)", "KMin_ArgKMin", 1, 3), [x, y, b])
        check(formula("SqDist(x,y)*Sum(b)", "ArgMin", 0), [x, y, b])
        check(gaussian, [a.astype("f2") for a in (x, y, b)])
        check(gaussian, [a.astype("f8") for a in (x, y, b)])
        check(gaussian, [np.stack([x, 2 * x]), y[None], b])
ordinal = stream = 0
ranges = foldwise.BlockRanges.from_mask([[True, False], [True, True]], [100, 200], [250, 250])
check(gaussian, [x, y, b], ranges)
"""
    )


def test_memory_for_parts_is_that_of_xla() -> None:
    run_library(
        XLA
        + """
few, many, weights = normal(4, 1, 3), normal(1, 20_000, 3), normal(1, 20_000, 2)
for spec in (gaussian, formula("SqDist(x,y)*Sum(b)", "ArgMin")):
    check(spec, [few, many, weights])
    assert pool_used[0] > 0, "there were no parts"
"""
    )


def test_arrays_in_host_memory_pass_through_the_gpu() -> None:
    run_library(
        XLA
        + """
handler = function_of_c(xla.handler(on_gpu=False))
outputs = [np.full((300, 2), -7, "f4")]
args, held = buffers([x, y, b], [a.ctypes.data for a in (x, y, b)])
rets, more = buffers(outputs, [a.ctypes.data for a in outputs])
wanted = evaluate(gaussian, [x, y, b], (), ADAPTER)
for device in ("cuda:1", "cpu"):
    outputs[0][:] = -7
    text = xla.Computation(gaussian, device=device).text().encode()
    span = xla._Text(ctypes.cast(ctypes.c_char_p(text), ctypes.c_void_p).value, len(text))
    values = (POINTER(xla._Text) * 1)(pointer(span))
    attributes = xla._Attributes(sizeof(xla._Attributes), None, 1, None, None, values)
    frame = xla._Frame(sizeof(xla._Frame), None, pointer(api), 12345, 3, args, rets, attributes)
    emulated.reset_counts()
    assert not handler(addressof(frame)), messages
    assert bool(emulated.count("cuLaunchKernel")) == (device != "cpu")
    np.testing.assert_allclose(outputs[0], wanted[0], rtol=1e-3, atol=1e-3)
"""
    )


def test_what_goes_wrong_is_told() -> None:
    run_library(
        XLA
        + """
few, many, weights = normal(4, 1, 3), normal(1, 20_000, 3), normal(1, 20_000, 2)
call(gaussian, [few, many, weights])
for refuse, code, kind in (("stream_get", 2, "RuntimeError"), ("ordinal_get", 2, "RuntimeError"),
                           ("allocate", 8, "MemoryError")):
    messages.clear(), memory.clear()
    error, _, _ = call(gaussian, [few, many, weights])
    assert error == 4711 and memory == {"destroyed": 99}
    assert messages[0][0] == code and kind in messages[0][1] and "no such thing" in messages[0][1]
    assert not given
refuse = ""
messages.clear()
emulated.fail("cuLaunchKernel", 719)
error, _, _ = call(gaussian, [x, y, b])
assert error == 4711 and "CUDA_ERROR_LAUNCH_FAILED" in messages[0][1], messages
assert "while computing Sum(Exp(-" in messages[0][1] and "on cuda:0" in messages[0][1], messages
messages.clear()
api.size -= 8
error, _, _ = call(gaussian, [x, y, b])
assert error == 4711 and "jaxlib" in messages[0][1], messages
"""
    )
