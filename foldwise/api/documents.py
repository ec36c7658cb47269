"""Documents of methods, put together from the rows of the tables: docstrings and signatures.

`tools/gen_stubs.py` writes the stub from these docstrings and signatures.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from inspect import Parameter, Signature
from types import CodeType
from typing import Any, Final, TypeVar

from foldwise.api.options import OPTIONS
from foldwise.ir.expr import Op
from foldwise.ir.reduction import Reduction
from foldwise.ir.tables import Composite, Operator, other_operands
from foldwise.ops import COMPOSITES, OPS
from foldwise.ops.complex import ALIKE, COMPLEX

_WIDTH: Final = 89  # a stub has 100 columns, less 8 of a method and 3 of its quotes

ARGUMENTS: Final = {
    "other": "the second operand: a LazyTensor, an array or a number.",
    "dim": "the last axis, the only one possible.",
    "dtype": "the type, of NumPy or of PyTorch, or its name.",
}
"""The meanings of arguments that many functions have."""

_IMPORTS: Final = ">>> import numpy as np\n>>> from foldwise import "
_COLUMNS: Final = _IMPORTS + (
    "Vi, Vj\n>>> K = Vi(np.array([[0.0], [1.0]])) - Vj(np.array([[1.0], [2.0], [4.0]]))\n"
)
_FITTING: Final = {
    "DimensionError": "if the dimensions of the vectors do not fit.",
    "ValueError": "if the numbers of rows, columns or batch elements do not.",
}
_LAZY: Final = "A LazyTensor of shape `batch + (M, N, D)`, of the type of the arrays."
_REAL: Final = {"TypeError": "for complex numbers."}


# --- text


def _wrapped(text: str, indent: int = 0, hang: int = 0) -> str:
    """The text in lines of at most `_WIDTH` columns, all but the first with `hang` more spaces."""
    text = " " * indent + text
    if len(text) <= _WIDTH:
        return text
    lines: list[str] = []
    while len(text) > _WIDTH:
        cut = text.rfind(" ", 0, _WIDTH + 1)
        lines.append(text[:cut])
        text = " " * (indent + hang) + text[cut + 1 :]
    return "\n".join([*lines, text])


@functools.cache
def _item(name: str, text: str) -> str:
    """One argument or error."""
    return _wrapped(f"{name}: {text}", 4, 4)


def _listed(title: str, items: Mapping[str, str]) -> str:
    return "\n".join([f"{title}:", *map(_item, items, items.values())])


def _composed(  # noqa: PLR0913 - the sections
    doc: str,
    arguments: Mapping[str, str],
    returns: str,
    raises: Mapping[str, str],
    example: str,
    source: str = "",
) -> str:
    """A docstring in Google's style: the first sentence of `doc`, then the rest of it."""
    first, dot, rest = doc.partition(". ")
    blocks = [_wrapped(first + dot.strip())]
    if rest:
        blocks += map(_wrapped, rest.split("\n\n"))
    if source:
        blocks.append(_wrapped(f"See {source}."))
    if arguments:
        blocks.append(_listed("Args", arguments))
    blocks.append(f"Returns:\n{_wrapped(returns, 4)}")
    if raises:
        blocks.append(_listed("Raises", raises))
    if example:
        blocks.append("Example:\n    " + example.replace("\n", "\n    "))
    return "\n\n".join(blocks)


# --- signatures


@functools.cache
def _signature(names: tuple[str, ...], _: str, values: tuple[Any, ...], gives: str) -> Signature:
    kind = Parameter.POSITIONAL_OR_KEYWORD
    every = [*[Parameter.empty] * (len(names) - len(values)), *values]
    parameters = [Parameter(n, kind, default=d) for n, d in zip(names, every, strict=True)]
    return Signature(parameters, return_annotation=gives)


def signature_of(
    names: Sequence[str], defaults: Sequence[Any] = (), gives: str = "LazyTensor"
) -> Signature:
    """The signature with these names, the last of which may be left out; one for all that agree."""
    # The text tells 1 from 1.0 and True, which are the same key.
    return _signature(tuple(names), repr(defaults), tuple(defaults), gives)


def signature_of_function(call: Callable[..., Any]) -> Signature:
    """As `inspect.signature`, but for annotations of arguments, and quicker."""
    code: CodeType = getattr(call, "__code__")  # noqa: B009 - typed
    if code.co_kwonlyargcount or code.co_flags & (inspect.CO_VARARGS | inspect.CO_VARKEYWORDS):
        return inspect.signature(call)
    names = code.co_varnames[: code.co_argcount]
    defaults: tuple[Any, ...] = getattr(call, "__defaults__") or ()  # noqa: B009 - typed
    return signature_of(names, defaults, call.__annotations__["return"])


_as_method: dict[int, tuple[Signature, Signature]] = {}


def signature_of_method(of_function: Signature) -> Signature:
    """The signature of a function as that of a method of its first argument."""
    known = _as_method.get(id(of_function))
    if known is None:
        _, *others = of_function.parameters.values()
        parameters = [p.replace(annotation=Parameter.empty) for p in others]
        first = Parameter("self", Parameter.POSITIONAL_OR_KEYWORD)
        gives = of_function.return_annotation
        made = Signature([first, *parameters], return_annotation=_RESULTS.get(gives, gives))
        known = _as_method[id(of_function)] = of_function, made
    return known[1]


_RESULTS: Final = {"Any": "LazyTensor", "an array": Any}


@functools.cache
def signature_of_reduction(*more: str) -> Signature:
    """The signature of a reduction.

    Args:
        more: "K", or "weight", for an argument before the axis; "weight=" for an option.
    """
    given, named = Parameter.POSITIONAL_OR_KEYWORD, Parameter.KEYWORD_ONLY
    parameters = [Parameter("self", given)]
    for name, option in OPTIONS.items():
        kind, default, annotation = named, option.default, option.annotation
        if name in ("K", "weight"):
            if name in more:
                parameters.append(Parameter(name, given, annotation=annotation))
                continue
            if f"{name}=" not in more:
                continue
        elif name == "axis":
            kind = given
        parameters.append(Parameter(name, kind, default=default, annotation=annotation))
    parameters.sort(key=lambda p: p.kind)  # stable: the weight may be an option
    return Signature(parameters, return_annotation=Any)


# --- rows


def of_row(row: Op | Composite, name: str) -> str:
    """The docstring of the method `name` of an op or a composite."""
    arguments = {n: row.meanings.get(n) or ARGUMENTS[n] for n in other_operands(row)}
    arguments |= {n: row.meanings[n] for n in row.param_names}
    if row.along:
        arguments["dim"] = ARGUMENTS["dim"]
    takes, gives = (row.takes, row.gives) if isinstance(row, Composite) else ("real", "real")
    kind = "ComplexLazyTensor" if gives == "complex" else "LazyTensor"
    returns = f"A {kind} of shape `batch + (M, N, {row.result})`, of the type of the arrays."
    raises = _FITTING if row.arity > 1 else {}
    if takes == "real" and row.name not in COMPLEX and row.name not in ALIKE:
        raises = raises | _REAL
    return _composed(row.doc, arguments, returns, raises, _example(row, name), row.source)


def _example(row: Op | Composite, name: str) -> str:
    """Lines of a doctest."""
    takes = row.takes if isinstance(row, Composite) else "real"
    dims = row.shapes[0] if row.shapes and takes == "real" else (3,) * row.arity
    shown = row.arity + len(row.param_names) - len(row.defaults)  # arguments without default
    some = "xyzw"[: 1 if row.arity == 1 else min(max(shown, 1), row.arity)]
    lines = row.example
    if not lines:
        arguments = [*some[1:], *map(repr, row.param_samples[: max(0, shown - row.arity)])]
        dim = max(dims) if row.result == "D" else int(row.result)
        columns = 4 if len(some) > 1 else 1
        lines = f">>> x.{name}({', '.join(arguments)}).shape\n(5, {columns}, {dim})"
    return _operands(dims[: len(some)], takes == "complex") + lines


@functools.cache
def _operands(dims: tuple[int, ...], is_complex: bool = False) -> str:
    """Lines that make operands x, y, z, ... of these dimensions."""
    kind = ", complex" if is_complex else ""
    made = [
        f"Vi(np.ones((5, {dims[0]}){kind}))",
        *(f"Vj(np.ones((4, {d}){kind}))" for d in dims[1:2]),
    ]
    made += [f"Pm(np.ones({d}{kind}))" for d in dims[2:]]
    imports = ", ".join(sorted({"Vi", *(m[:2] for m in made)}))
    return f"{_IMPORTS}{imports}\n>>> {', '.join('xyzw'[: len(made)])} = {', '.join(made)}\n"


def of_operator(row: Operator) -> str:
    """The docstring of the method of an operator."""
    arguments = {"x": "the variable: the result of `Vi`, `Vj`, `Pm` or `LazyTensor` of an array."}
    arguments |= row.meanings
    returns = f"A LazyTensor of shape `batch + (M, N, {row.result})`"
    returns += ", where the variable has dimension E." if "E" in row.result else "."
    raises = _FITTING | {
        "TypeError": "if `x` is no LazyTensor, or numbers are complex that may not be.",
        "NotDifferentiableError": "if an op has no derivative.",
    }
    return _composed(row.doc, arguments, returns, raises, _operands((3, 3)) + row.example)


def of_function(doc: str, names: Iterable[str], meanings: Mapping[str, str], example: str) -> str:
    """The docstring of the method of a function that is no row, from the one it was written with.

    That may end with a paragraph that begins with "Returns: ".

    Raises:
        KeyError: if the meaning of an argument is missing.
    """
    text, _, returns = " ".join(doc.split()).partition(" Returns: ")
    arguments = {name: meanings.get(name) or ARGUMENTS[name] for name in names}
    lines = _operands((3, 3)) + example
    return _composed(text, arguments, returns or _LAZY, {}, lines)


_KINDS: Final = {
    "number": "the type of the arrays",
    "index": "int64 (int32 in JAX, where that has no int64)",
}
_REDUCED: Final = "`batch + (M, D)` over j, `batch + (N, D)` over i"


def of_reduction(row: Reduction, weighted: Reduction | None, names: Iterable[str]) -> str:
    """The docstring of the method of a reduction with the arguments `names`.

    `weighted` is the row that takes its place where there is a weight.
    """
    method = row.method or row.name
    arguments = {name: OPTIONS[name].text for name in names}
    if not _goes_along(method):
        arguments["axis"] = arguments["axis"].partition(";")[0] + "."
    if row.compensated is None:
        arguments["summation"] = "`block` or `direct`, without effect; `kahan` is for sums."
    if row.meaning:
        arguments["weight"] = f"{OPTIONS['weight'].text[:-1]}: {row.meaning}"
    doc = row.doc if weighted is None else f"{row.doc} With a weight: {weighted.doc}"
    raises = {
        "TypeError": "without an axis, or for an option that there is not.",
        "ValueError": "for another axis, or if shapes, ranges or `out` do not fit.",
    }
    return _composed(doc, arguments, _results(row), raises, _COLUMNS + row.example, row.source)


def _goes_along(method: str) -> bool:
    """Whether there is a reduction of this name over the components of vectors."""
    return method == "count" or method in OPS or method in COMPOSITES


def _results(row: Reduction) -> str:
    """The arrays that a reduction gives."""
    shape = _REDUCED
    if row.operands == 2:
        shape += ", where D is the dimension of the weight"
    elif row.keeps_k:
        shape = "`batch + (M, K)` over j, `batch + (N, K)` over i (with D behind K, unless D is 1)"
    kinds = [_KINDS[output.kind] for output in row.outputs]
    if len(kinds) == 1:
        return f"An array of shape {shape}, of {kinds[0]}."
    return f"A tuple of {len(kinds)} arrays of shape {shape}, of {' and of '.join(kinds)}."


# --- reductions that are methods of their own

Method = TypeVar("Method", bound=Callable[..., Any])


def documented(
    example: str, kind: str = _KINDS["number"], **meanings: str
) -> Callable[[Method], Method]:
    """Complete the docstring and the signature of a reduction that is written as a method.

    Args:
        example: lines of a doctest about `K`, as in the rows of reductions.
        kind: the type of the arrays that it gives.
        meanings: those of arguments that are no common options.
    """
    returns = f"An array of shape {_REDUCED}, of {kind}."

    def complete(method: Method) -> Method:
        shown = inspect.signature(method).parameters.values()
        own = [p for p in shown if p.kind is not Parameter.VAR_KEYWORD]
        wanted = {*OPTIONS} - {"K", "weight"} if len(own) < len(shown) else _KEEP
        further = wanted - {p.name for p in own}
        names = [*(p.name for p in own), *(name for name in OPTIONS if name in further)]
        arguments = {n: meanings.get(n) or OPTIONS[n].text for n in names[1:]}
        doc = " ".join((method.__doc__ or "").split())
        method.__doc__ = _composed(doc, arguments, returns, {}, _COLUMNS + example)
        parameters = [p.replace(annotation=Parameter.empty) for p in own]
        parameters += [
            Parameter(n, Parameter.KEYWORD_ONLY, default=OPTIONS[n].default)
            for n in names[len(own) :]
        ]
        setattr(method, "__signature__", Signature(parameters))  # noqa: B010 - typed
        return method

    return complete


_KEEP: Final = {"keepdim", "keepdims"}
