"""What `compute/tracing.py` has written down, told to Dynamo, the tracer of `torch.compile`.

Dynamo calls our functions as they are, with tensors that have a shape but no values, and records
the operator `foldwise::map_reduce` that they end in. A LazyTensor is a tree for it: its leaves are
tensors, numbers, and constants such as formulas. So nothing of ours is traced, and nothing has a
second form for tracing.

Imported as soon as Dynamo is; see there. Needs PyTorch 2.13: an older one breaks its graph, and so
does one that has no longer what is private to it and used here.
"""

from __future__ import annotations

import importlib
import operator
from collections.abc import Iterable
from types import EllipsisType, FunctionType, MemberDescriptorType, NoneType
from typing import Any, Final, cast

import torch
from torch import Tensor

import foldwise.compute.torch  # noqa: F401  # pyright: ignore[reportUnusedImport]  # the operator
from foldwise.arrays.torch import TorchAdapter, is_called_by_compiler
from foldwise.compute import tracing
from foldwise.compute.bound import BoundFormula, Inputs
from foldwise.compute.matrices import Blocks, Kronecker, Product, Sum
from foldwise.compute.reduced import Reduced, Symbol
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.expr import Expr
from foldwise.ir.lock import LOCK
from foldwise.ir.spec import MapReduce

_FIRST: Final = (2, 13)
"""The first PyTorch whose Dynamo calls methods, and takes constants and trees as results."""

_FOLLOWED: Final = ("__new__", "__torch_function__")
"""Functions that Dynamo traces: they take classes or functions, which are no values, and do nothing
but hand on the rest."""


_kept: Final[list[Any]] = []  # constants that a graph of this process refers to
_numbers: Final[dict[Any, int]] = {}  # and their places


def _call(function: FunctionType) -> None:
    """Have Dynamo call a function."""
    if function.__name__ == "__init__":
        return  # there is no value yet: the graph breaks
    vars(function).pop("_torchdynamo_disable", None)
    if function.__name__ not in _FOLLOWED:
        for known in (_rules._allowed_callable_ids, _rules._nonstrict_trace_callable_ids):
            known.add(id(function))


def _register(cls: type, flatten: Any, unflatten: Any) -> None:
    named = f"{cls.__module__}.{cls.__qualname__}"
    _pytree.register_pytree_node(cls, flatten, unflatten, serialized_type_name=named)


def _as_tree(cls: type) -> None:
    """Have trees of PyTorch go into the slots of a class.

    There may be tensors, numbers, trees, and classes of `_as_constant`.
    """
    names = [
        name
        for base in reversed(cls.__mro__)
        for name in cast(Iterable[str], vars(base).get("__slots__", ()))
        if isinstance(getattr(cls, name), MemberDescriptorType)
    ]

    def flatten(x: Any) -> tuple[list[Any], None]:
        return [getattr(x, name) for name in names], None

    def unflatten(parts: Iterable[Any], _: None) -> Any:
        made = cast(Any, object.__new__(cls))
        for name, part in zip(names, parts, strict=True):
            object.__setattr__(made, name, part)
        return made

    _register(cls, flatten, unflatten)


def _parts(bound: BoundFormula) -> tuple[list[Any], tuple[Any, ...]]:
    """The tensors and numbers of a formula, and its constants."""
    arrays, slots, scalars, lead, adapter, ranges = bound.inputs
    return [arrays, scalars, lead], (bound.expr, bound.kind, slots, adapter, ranges)


def _of_parts(parts: Iterable[Any], constants: tuple[Any, ...]) -> BoundFormula:
    """The formula of these parts."""
    arrays, scalars, lead = parts
    expr, kind, slots, adapter, ranges = constants
    return BoundFormula(expr, kind, Inputs(arrays, slots, scalars, lead, adapter, ranges))


def _as_constant(cls: Any) -> None:
    """Have PyTorch take instances of a class for constants, which it compares and writes down."""
    if cls.__eq__ is object.__eq__:
        cls.__eq__, cls.__hash__ = _same, object.__hash__
    cls.__fx_repr__ = _written
    _opaque.register_opaque_type(cls, typ="value")


def _written(x: Any) -> tuple[str, dict[str, Any]]:
    """A constant as an expression of Python, and what the names in it mean."""
    with LOCK:  # two threads may compile
        number = _numbers.setdefault(x, len(_numbers))
        if number == len(_kept):
            _kept.append(x)
    return f"kept({number})", {"kept": _kept.__getitem__}


def _same(x: Any, y: object) -> bool:
    """What `==` does where a class does not say: PyTorch wants it said."""
    return x is y


def _mend_products() -> None:
    """Have Dynamo tell `K @ b` from `b @ K`.

    It swaps operands to have a tensor first, and calls the reversed method; it has none for the
    matrix product. See `docs/upstream/dynamo-reversed-matmul.md`.
    """
    _builtin.populate_builtin_to_tensor_fn_map()
    _builtin.BUILTIN_TO_TENSOR_RFN_MAP.setdefault(cast(Any, operator).matmul, Tensor.__rmatmul__)
    if not hasattr(_builtin.BuiltinVariable, "call_matmul"):  # as there is `call_sub`, ...
        _builtin.BuiltinVariable.call_matmul = _product


def _product(_: Any, tx: Any, a: Any, b: Any) -> Any:
    """`a @ b` of two objects that are no tensors."""
    return a.call_method(tx, "__matmul__", [b], {})


def _mend_arguments() -> None:
    """Have functions that are called take and give None, slices and the ellipsis.

    Graphs can hold them; only a check does not know. See `docs/upstream/dynamo-nonstrict-none.md`.
    """
    for name, usual in (("is_graphable", isinstance), ("is_graphable_type", issubclass)):
        checked = getattr(_flat_apply, name)

        def check(x: Any, usual: Any = usual, checked: Any = checked) -> bool:
            return usual(x, (NoneType, slice, EllipsisType)) or checked(x)

        setattr(_flat_apply, name, check)
    run = _flat_apply.impl

    def impl(*args: Any) -> Any:
        """A call of a function, while tracing or afterwards."""
        mark = is_called_by_compiler.set(True)
        try:
            return run(*args)
        finally:
            is_called_by_compiler.reset(mark)

    _flat_apply.impl = impl


def _mend_export() -> None:
    """Have `torch.export` take the shapes of trees that calls of functions need for values."""
    graph = _output.OutputGraph
    register = graph.register_static_attr_and_return_proxy

    def register_static_attr_and_return_proxy(self: Any, prefix: str, value: Any) -> Any:
        proxy = register(self, prefix, value)
        if isinstance(value, _pytree.TreeSpec):
            proxy.node.meta.setdefault("val", value)
        return proxy

    graph.register_static_attr_and_return_proxy = register_static_attr_and_return_proxy


_NEEDED: Final = {
    "_dynamo.trace_rules": ("_allowed_callable_ids", "_nonstrict_trace_callable_ids"),
    "_dynamo.variables.builtin": (
        *("BuiltinVariable", "BUILTIN_TO_TENSOR_RFN_MAP", "populate_builtin_to_tensor_fn_map"),
    ),
    "_dynamo.output_graph": ("OutputGraph.register_static_attr_and_return_proxy",),
    "_higher_order_ops.flat_apply": ("is_graphable", "is_graphable_type", "impl"),
    "_library.opaque_object": ("register_opaque_type",),
    "utils._pytree": ("register_pytree_node", "TreeSpec"),
}
"""What this module uses of PyTorch that is private: modules, and names in them."""


def _private() -> list[Any] | None:
    """Those modules; None if a PyTorch is too old or does not have all of it."""
    if tuple(map(int, torch.__version__.split("+")[0].split(".")[:2])) < _FIRST:
        return None
    try:
        modules = [importlib.import_module(f"torch.{name}") for name in _NEEDED]
        for module, names in zip(modules, _NEEDED.values(), strict=True):
            operator.attrgetter(*names)(module)
    except (ImportError, AttributeError):
        return None
    return modules


if (_modules := _private()) is not None:
    _rules, _builtin, _output, _flat_apply, _opaque, _pytree = _modules
    tracing.FUNCTIONS.tell(_call)
    _register(BoundFormula, _parts, _of_parts)
    for tree in (Sum, Product, Blocks, Kronecker, Reduced):
        _as_tree(tree)
    tracing.TREES.tell(_as_tree)
    for constant in (Expr, MapReduce, BlockRanges, Symbol, TorchAdapter):
        _as_constant(constant)
    tracing.CONSTANTS.tell(_as_constant)
    _mend_products()
    _mend_arguments()
    _mend_export()
