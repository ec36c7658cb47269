"""LazyTensors as containers of the arrays that they are made of: what JAX calls pytrees."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, cast

from foldwise.api.lazy import Lazy, shaped
from foldwise.api.lazymatrix import LazyMatrix, face
from foldwise.api.lazytensor import ComplexLazyTensor, IntegerLazyTensor, LazyTensor
from foldwise.api.shares import Shares
from foldwise.api.tensors import FeatureTensor
from foldwise.arrays.containers import CONTAINERS, Container
from foldwise.compute import matrices
from foldwise.compute.leaves import Form, apart, form_of, together
from foldwise.compute.matrices import Skeleton

_Rest = tuple[Form, tuple[int, ...]]


def _parts(x: Lazy) -> tuple[Sequence[Any], _Rest]:
    """The arrays of a LazyTensor; its formula and the lengths of its feature axes, if several."""
    arrays, form = apart(x.bound)
    return arrays, (form, x.features if x.has_tensors else ())


def _whole(rest: _Rest, arrays: Sequence[Any]) -> Any:
    form, features = rest
    return shaped(together(form, arrays), features)


def _written(rest: _Rest) -> str:
    form, features = rest
    return json.dumps([form.text(), features])


def _read(text: str) -> _Rest:
    form, features = json.loads(text)
    return form_of(form), tuple(features)


def _parts_of_shares(x: Shares) -> tuple[Sequence[Any], int]:
    return (x.logits,), x.summed


def _whole_shares(summed: int, parts: Sequence[Any]) -> Any:
    return Shares(parts[0], summed)


_RestOfMatrix = tuple[Skeleton, tuple[Form, ...]]


def _parts_of_matrix(x: LazyMatrix) -> tuple[Sequence[Any], _RestOfMatrix]:
    """The arrays of all formulas of a LazyMatrix; how it is made, and the formulas."""
    batch = x.ndim - 3
    pieces = [apart(leaf, batch) for leaf in matrices.leaves(x.matrix)]
    arrays = [array for part, _ in pieces for array in part]
    return arrays, (matrices.skeleton(x.matrix), tuple(form for _, form in pieces))


def _whole_matrix(rest: _RestOfMatrix, arrays: Sequence[Any]) -> Any:
    skeleton, forms = rest
    given = iter(arrays)
    parts = ([next(given) for _ in form.slots] for form in forms)
    leaves = (together(form, part) for form, part in zip(forms, parts, strict=True))
    return face(matrices.assembled(skeleton, leaves))


def _written_matrix(rest: _RestOfMatrix) -> str:
    skeleton, forms = rest
    return json.dumps([skeleton, [form.text() for form in forms]])


def _read_matrix(text: str) -> _RestOfMatrix:
    skeleton, forms = json.loads(text)
    return _as_tuples(skeleton), tuple(map(form_of, forms))


def _as_tuples(x: Any) -> Any:
    if not isinstance(x, list):
        return x
    return tuple(map(_as_tuples, cast("list[Any]", x)))


for _container in (
    *(
        Container(cls, f"foldwise.{cls.__name__}", _parts, _whole, _written, _read)
        for cls in (LazyTensor, ComplexLazyTensor, IntegerLazyTensor, FeatureTensor)
    ),
    Container(Shares, "foldwise.Shares", _parts_of_shares, _whole_shares, str, int),
    Container(
        LazyMatrix,
        "foldwise.LazyMatrix",
        _parts_of_matrix,
        _whole_matrix,
        _written_matrix,
        _read_matrix,
    ),
):
    CONTAINERS.add(_container)
