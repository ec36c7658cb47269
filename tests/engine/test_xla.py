"""The function that XLA calls: its structures, and calls made by hand."""

from __future__ import annotations

import ctypes
import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from foldwise.compute import xla
from tests.engine import scripts

FOUND = find_spec("jaxlib")  # not imported: tests of this folder look at their process
if FOUND is None or not FOUND.submodule_search_locations:
    pytest.skip("could not import 'jaxlib'", allow_module_level=True)
HEADER = Path(FOUND.submodule_search_locations[0], "include/xla/ffi/api/c_api.h").read_text()
STRUCTURES = {
    "Extension_Base": xla._Extension,
    "Buffer": xla._Buffer,
    "Args": xla._Buffers,
    "Rets": xla._Buffers,
    "ByteSpan": xla._Text,
    "Attrs": xla._Attributes,
    "Api_Version": xla._Version,
    "Metadata": xla._Metadata,
    "Metadata_Extension": xla._MetadataExtension,
    "Error_Create_Args": xla._ErrorCreate,
    "Error_GetMessage_Args": xla._ErrorMessage,
    "Error_Destroy_Args": xla._ErrorDestroy,
    "Stream_Get_Args": xla._StreamGet,
    "DeviceOrdinal_Get_Args": xla._OrdinalGet,
    "DeviceMemory_Allocate_Args": xla._Allocate,
    "DeviceMemory_Free_Args": xla._Free,
    "CallFrame": xla._Frame,
}
FUNCTIONS = {
    "Error_Create": "error_create",
    "Error_GetMessage": "error_message",
    "Error_Destroy": "error_destroy",
    "Stream_Get": "stream_get",
    "DeviceMemory_Allocate": "allocate",
    "DeviceMemory_Free": "free",
    "DeviceOrdinal_Get": "ordinal_get",
}


def declared(name: str) -> str:
    """The body of a structure in the header that jaxlib brings along, without comments."""
    (body,) = re.findall(rf"struct XLA_FFI_{name} {{(.*?)\n}}", HEADER, re.S)
    return re.sub("//.*", "", body)


def size_of(kind: str) -> int | None:
    """Bytes of a C type; None for a structure that stands in another."""
    if "*" in kind or kind in ("size_t", "int64_t"):
        return 8
    if kind in ("int", "int32_t") or re.fullmatch(
        r"XLA_FFI_(\w+_Type|DataType|Error_Code|ExecutionStage)", kind
    ):
        return 4
    return None


@pytest.mark.parametrize("name", STRUCTURES)
def test_structures_are_those_of_the_header(name: str) -> None:
    fields = re.findall(r"^ *(?:const )?(?:struct )?(\w+ *\**) *\w+;", declared(name), re.M)
    ours = STRUCTURES[name]._fields_
    assert len(ours) <= len(fields)
    for (field, kind), theirs in zip(ours, fields, strict=False):
        size = size_of(theirs.replace(" ", "")) or ctypes.sizeof(
            STRUCTURES[theirs.removeprefix("XLA_FFI_").strip()]
        )
        assert ctypes.sizeof(kind) == size, (field, theirs)


def test_functions_are_where_the_header_says() -> None:
    names = re.findall(r"_XLA_FFI_API_STRUCT_FIELD\(XLA_FFI_(\w+)\)", declared("Api"))
    ours = [field for field, kind in xla._Api._fields_ if kind is xla._Function]
    assert len(ours) <= len(names)
    assert {name: ours[names.index(name)] for name in FUNCTIONS} == FUNCTIONS


def test_the_version_is_one_that_is_known() -> None:
    assert re.search(r"define XLA_FFI_API_MAJOR 0\n", HEADER)


CALL = """
import ctypes, signal
from foldwise.backends.llvm import native
from foldwise.compute import xla

messages = []

@xla._Function
def create(place):
    asked = ctypes.cast(place, ctypes.POINTER(xla._ErrorCreate)).contents
    messages.append(asked.message.decode())
    return 4711

api = xla._Api()
api.size = ctypes.sizeof(api)
api.error_create = create
frame = xla._Frame(api=ctypes.pointer(api))
handler = xla.handler(on_gpu=False)
call = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)
"""


def test_another_version_of_the_interface_is_refused() -> None:
    scripts.run(
        CALL
        + """
api.version.major = 1
assert call(handler)(ctypes.addressof(frame)) == 4711
assert "version 1.0" in messages[0] and "newer Foldwise" in messages[0], messages
"""
    )


def test_an_interrupt_before_python_begins_is_an_error() -> None:
    """A signal that is waiting strikes before the first line of Python's function is run."""
    _, errors = scripts.run(
        CALL
        + '''
strike = native(f"""
declare i32 @raise(i32)
define ptr @strike(ptr %frame) {{
  %ignored = call i32 @raise(i32 {int(signal.SIGINT)})
  %answer = call ptr inttoptr (i64 {handler} to ptr)(ptr %frame)
  ret ptr %answer
}}
""", "strike")
assert call(strike)(ctypes.addressof(frame)) == 4711
assert messages == ["the evaluation was interrupted"], messages
'''
    )
    assert "KeyboardInterrupt" in errors
