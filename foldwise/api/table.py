"""The table of functions of NumPy and PyTorch on LazyTensors, by name.

Most entries are rows of the op tables, which say how the libraries call them.
`foldwise.api.elementwise`, `conversions`, `vectors`, `losses` and `functions` enter the others.
"""

from __future__ import annotations

import numbers
from collections.abc import Callable, Mapping, Sequence
from inspect import Parameter, Signature
from typing import Any, Final, Literal

from foldwise.api.advice import nearest
from foldwise.api.arguments import one_axis
from foldwise.api.documents import of_function, of_row, signature_of, signature_of_function
from foldwise.api.dtypes import name_of_dtype
from foldwise.api.lazy import Lazy, apply_row
from foldwise.ir.expr import Op
from foldwise.ir.tables import Composite, other_operands
from foldwise.ops import COMPOSITES, OPS

Library = Literal["NumPy", "PyTorch"]


class Function:
    """The function of LazyTensors that a name of NumPy or PyTorch stands for.

    Args:
        call: the function itself; one of its arguments at least is a LazyTensor.
        signature: names of the arguments, as in PyTorch, and their defaults.
        doc: the docstring of the method of this name.
    """

    __slots__ = ("_enough", "call", "doc", "signature")

    def __init__(self, call: Callable[..., Any], signature: Signature | None, doc: str) -> None:
        self.call = call
        self.signature = signature_of_function(call) if signature is None else signature
        self.doc = doc
        kind = Parameter.POSITIONAL_OR_KEYWORD
        by_position = [p for p in self.signature.parameters.values() if p.kind is kind]
        required = sum(p.default is Parameter.empty for p in by_position)
        # As many arguments without names need no further look.
        self._enough = range(required, len(by_position) + 1)

    def __call__(self, what: str, args: Sequence[Any], named: Mapping[str, Any]) -> Any:
        """The value; `what` is the name that the caller used, for messages.

        Raises:
            TypeError: if the arguments do not fit.
        """
        if not named and len(args) in self._enough:
            return self.call(*args)
        known = self.signature.parameters
        given = {
            key if key in known else _SYNONYMS.get(key, key): value for key, value in named.items()
        }
        for key in [key for key in given if key not in known]:
            if any(given[key] is usual for usual in _WITHOUT_EFFECT.get(key, ())):
                del given[key]
            elif key == "dtype" and name_of_dtype(given[key]) in _dtypes(args):
                del given[key]
        if "dim" in given and "dim" not in known and is_last(given["dim"], args):
            del given["dim"]  # functions of vectors work along the last axis
        try:
            bound = self.signature.bind(*args, **given)
        except TypeError as error:
            problem = _problem(str(error), given, known)
            raise TypeError(
                f"{what}({_shown(self.signature)}) of LazyTensors, called with "
                f"{len(args)} arguments{' and ' + ', '.join(named) if named else ''}: {problem}"
            ) from None
        return self.call(*bound.args, **bound.kwargs)


# NumPy's names of arguments, and PyTorch's names of the same ones.
_SYNONYMS: Final = {
    "a": "input",
    "x": "input",
    "axis": "dim",
    "keepdims": "keepdim",
    "a_min": "min",
    "a_max": "max",
    "axes": "dims",
    "dims": "dim",
    "shift": "shifts",
    "split_size_or_sections": "split_size",
    "p": "ord",
    "low": "min",
    "high": "max",
    "x1": "input",
    "x2": "other",
}
# Arguments of many functions, and the values of them that change nothing.
_WITHOUT_EFFECT: Final[dict[str, tuple[Any, ...]]] = {
    "out": (None,),
    "dtype": (None,),
    "inplace": (False, True),  # PyTorch's modules return the changed tensor
    "size_average": (None,),
    "reduce": (None,),
    "_stacklevel": (3, 5),
    "weight": (None,),
}


def _shown(signature: Signature) -> str:
    """The names of arguments and their defaults."""
    parameters = signature.parameters.values()
    plain = signature.replace(
        parameters=[p.replace(annotation=Parameter.empty) for p in parameters],
        return_annotation=Signature.empty,
    )
    return str(plain)[1:-1]


def _problem(error: str, given: Mapping[str, Any], known: Mapping[str, Any]) -> str:
    unknown = [key for key in given if key not in known]
    if not unknown:
        return error
    if unknown[0] == "out":
        return "out is not possible: nothing is computed yet"
    if unknown[0] == "dtype":
        return "dtype can only be the type of the arrays, which all of a formula has"
    if unknown[0] == "dim":
        return "this function works along the last axis, or entry by entry"
    return f"there is no argument {unknown[0]}{nearest(unknown[0], known)}"


def is_last(dim: Any, operands: Sequence[Any]) -> bool:
    """Whether this is the axis of the vectors, or a list of it alone."""
    lazies: list[Any] = [x for x in operands if isinstance(x, Lazy)]
    dim = one_axis(dim)
    return isinstance(dim, numbers.Integral) and all(dim in (-1, x.ndim - 1) for x in lazies)


def check_last(what: str, dim: Any, *operands: Any) -> None:
    """Raise ValueError unless this is the axis of the vectors."""
    if not is_last(dim, operands):
        raise ValueError(f"{what} of LazyTensors works along the last axis: dim=-1, not {dim!r}")


def _dtypes(operands: Sequence[Any]) -> set[Any]:
    """The types of the arrays of LazyTensors."""
    lazies: list[Any] = [x for x in operands if isinstance(x, Lazy)]
    return {x.dtype for x in lazies}


def _of_row(row: Op | Composite, what: str, doc: str) -> Function:
    arity, most = row.arity, row.arity + len(row.param_names)
    names = ("input", *other_operands(row), *row.param_names)
    optional = row.defaults
    last = {"dim": -1} if row.along else {}
    signature = signature_of((*names, *last), (*optional, *last.values()))

    def call(*values: Any) -> Any:
        if len(values) == most == arity:
            return apply_row(row, what, values)
        if len(values) < most:
            values += optional[len(values) - most :]
        operands = values[:arity]
        if len(values) > most:
            check_last(what, values[most], *operands)
        params = dict(zip(row.param_names, values[arity:most], strict=True))
        return apply_row(row, what, operands, **params)

    return Function(call, signature, doc)


def _rows() -> dict[str, Function]:
    """The functions that are rows, by all names that these give them."""
    found: dict[str, Function] = {}
    for row in (*OPS.values(), *COMPOSITES.values()):
        names = [name for name in (row.method, *row.names, row.ufunc) if name]
        if names and row.arity:
            doc = of_row(row, names[0])
            found |= {name: _of_row(row, name, doc) for name in names}
    return found


_WITH_PARAMETERS: Final = {
    row.method
    for row in (*OPS.values(), *COMPOSITES.values())
    if len(row.param_names) > len(row.defaults)
}

METHODS: Final[dict[str, Function]] = _rows()
"""The functions that LazyTensors have as methods, by name."""

FUNCTIONS: Final[dict[str, Function]] = {
    # Where a row needs static parameters, NumPy's function of the name of its method takes others.
    name: made
    for name, made in METHODS.items()
    if name not in _WITH_PARAMETERS
}
"""Functions of NumPy and PyTorch that stay lazy, by their names there."""


def enter(function: Function, *names: str, method: bool = True) -> None:
    """Enter a function under these names, and as a method if it is to be one."""
    FUNCTIONS.update(dict.fromkeys(names, function))
    METHODS.update(dict.fromkeys(names if method else (), function))


def written(
    *names: str, method: bool = True, example: str = "", **meanings: str
) -> Callable[[Callable[..., Any]], Any]:
    """As `enter`, for the function below.

    Of a method, `example` are lines of a doctest on the operands `x` and `y`, and `meanings` those
    of arguments that `documents.ARGUMENTS` does not have.
    """

    def add(call: Callable[..., Any]) -> Callable[..., Any]:
        function = Function(call, None, call.__doc__ or "")
        if method:
            shown = [*function.signature.parameters][1:]
            function.doc = of_function(function.doc, shown, meanings, example)
        enter(function, *names, method=method)
        return call

    return add
