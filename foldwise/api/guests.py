"""Results on arrays of libraries without an adapter: computed by NumPy, and handed back."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar, cast

from foldwise.api.lazy import Composed, Lazy, shaped
from foldwise.arrays import ArrayAdapter
from foldwise.arrays.guests import guest, plain, returned, with_numpy
from foldwise.arrays.numpy import ADAPTER as NUMPY
from foldwise.compute.bound import BoundFormula
from foldwise.compute.matrices import leaves, mapped

Method = TypeVar("Method", bound=Callable[..., Any])


def handed_back(method: Method) -> Method:
    """A method of LazyTensors or LazyMatrices whose results are arrays of the library of theirs.

    If that has no adapter, the method itself computes with arrays of NumPy. So it may use all of
    NumPy, and other methods.
    """

    @functools.wraps(method)
    def called(self: Any, *args: Any, **options: Any) -> Any:
        adapter = _adapter(self)
        if adapter is None or adapter.home is None:
            return method(self, *args, **options)
        inside: list[Any] = [_inside(x) for x in (self, *args)]
        result = method(*inside, **{name: _inside(x) for name, x in options.items()})
        return _outside(result, adapter)

    return cast(Method, called)


def _inside(x: Any) -> Any:
    """An operand or an option with arrays of NumPy."""
    return with_numpy(x) if _adapter(x) is None else _with(x, _of_numpy)


def _outside(result: Any, adapter: ArrayAdapter) -> Any:
    """A result with arrays of the library of the adapter; lazy ones have guests."""
    if isinstance(result, tuple) and any(map(_adapter, cast("tuple[Any, ...]", result))):
        return tuple(_outside(part, adapter) for part in cast("tuple[Any, ...]", result))
    if _adapter(result) is not NUMPY:
        return returned(result, adapter)

    def of_guests(bound: BoundFormula) -> BoundFormula:
        inputs = bound.inputs
        arrays = tuple(guest(a, adapter) for a in inputs.arrays)
        return replace(bound, inputs=inputs._replace(arrays=arrays, adapter=adapter))

    return _with(result, of_guests)


def _adapter(x: Any) -> ArrayAdapter | None:
    """The adapter of the arrays of a LazyTensor or a LazyMatrix; None for all else."""
    if isinstance(x, Lazy):
        return x.bound.inputs.adapter
    return next(leaves(x.matrix)).inputs.adapter if isinstance(x, Composed) else None


def _with(x: Any, change: Callable[[BoundFormula], BoundFormula]) -> Any:
    """A LazyTensor or a LazyMatrix with changed formulas."""
    if isinstance(x, Lazy):
        return shaped(change(x.bound), x.features)
    return type(x)(mapped(x.matrix, change))


def _of_numpy(bound: BoundFormula) -> BoundFormula:
    """The formula with the arrays of NumPy that it reads."""
    inputs = bound.inputs
    if inputs.adapter is None or inputs.adapter.home is None:
        return bound
    arrays = tuple(map(plain, inputs.arrays))
    return replace(bound, inputs=inputs._replace(arrays=arrays, adapter=NUMPY))
