"""Functions of NumPy and PyTorch on LazyTensors, found by their names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from foldwise.ir.op import Composite, Op
from foldwise.ops import COMPOSITES, OPS, REDUCTIONS

# Functions of NumPy and PyTorch that stay lazy, by their names there. Not those of rows that need
# parameters: what is called so there takes others.
FUNCTIONS: Final = {
    name: row
    for row in (*OPS.values(), *COMPOSITES.values())
    if row.arity and len(row.param_names) <= len(row.defaults)
    for name in (row.ufunc, row.name, row.method)
    if name and name != "dot"  # which is the product of matrices in NumPy
}
_OPERATORS: Final = {  # by what LazyTensor calls them, on its left and on its right
    "matmul": ("__matmul__", "__rmatmul__"),
    "pow": ("__pow__", "__rpow__"),
    "power": ("__pow__", "__rpow__"),
    "truediv": ("__truediv__", "__rtruediv__"),
    "true_divide": ("__truediv__", "__rtruediv__"),
    "or": ("__or__", "__ror__"),
}
_REDUCING: Final = {row.method for row in REDUCTIONS.values()} | {
    "mean",
    "var",
    "std",
    "any",
    "all",
    "norm",
}
_ALIASES: Final = {"amin": "min", "amax": "max", "count_nonzero": "count", "vector_norm": "norm"}
_PARTS: Final = {"real", "imag"}
_JOINING: Final = {"concatenate", "concat", "cat"}


def called(lazy: Any, name: str, args: Sequence[Any], options: dict[str, Any]) -> Any:
    """A function of NumPy or PyTorch, by name, where one of the arguments is a LazyTensor.

    Args:
        lazy: the class LazyTensor.
        name: of the function, as the library has it.
        args: positional arguments.
        options: the others.

    Raises:
        TypeError: if there is no such function of LazyTensors, or the arguments do not fit.
    """
    name = name.removeprefix("linalg_")  # as PyTorch calls those of torch.linalg
    name = _ALIASES.get(name, name)
    given = {key: x for key, x in options.items() if x is not None and x is not False}
    if "dim" in given:
        given["axis"] = given.pop("dim")
    if name in _JOINING:
        return lazy.concatenate(*args, **given)
    if name in _REDUCING:
        return getattr(args[0], name)(*args[1:], **given)
    if name in _OPERATORS:
        x, y = args
        plain, reflected = _OPERATORS[name]
        return getattr(x, plain)(y) if isinstance(x, lazy) else getattr(y, reflected)(x)
    if name in _PARTS:
        return getattr(args[0], name)
    row = FUNCTIONS.get(name)
    if row is None:
        raise TypeError(f"the function {name!r} is not available for LazyTensors")
    last = max((x.ndim - 1 for x in args if isinstance(x, lazy)), default=-1)
    if given.get("axis") in (-1, last):
        del given["axis"]  # functions of vectors work along the last axis
    if row.name == "clamp":
        row, args = _clip(args, given)
    most = row.arity + len(row.param_names)
    params = dict(zip(row.param_names, args[row.arity :], strict=False))
    params |= {key: given.pop(key) for key in row.param_names if key in given}
    if given or not row.arity <= len(args) <= most:
        called = ", ".join([f"{len(args)} arguments", *given])
        raise TypeError(f"{name} with a LazyTensor takes {row.arity} arguments, not {called}")
    return lazy._apply(row, name, args[: row.arity], params)


def _clip(args: Sequence[Any], given: dict[str, Any]) -> tuple[Op | Composite, Sequence[Any]]:
    """The row that moves into an interval, or to one side of a bound, and its operands."""
    x, low, high = (*args, None, None)[:3]
    for key in ("min", "a_min"):
        low = given.pop(key, low)
    for key in ("max", "a_max"):
        high = given.pop(key, high)
    if low is None or high is None:
        row = OPS["maximum" if high is None else "minimum"]
        return row, [x, *(bound for bound in (low, high) if bound is not None)]
    return OPS["clamp"], [x, low, high]
