"""Functions of NumPy and PyTorch along the last axis, and layers of PyTorch."""

from __future__ import annotations

import itertools
import math
import numbers
from typing import Any, Final

import numpy as np

from foldwise.api.arguments import as_integer
from foldwise.api.elementwise import clamp_min, subtract
from foldwise.api.table import FUNCTIONS, Lazy, apply_row, check_last, is_last, written
from foldwise.ops import COMPOSITES


@written(
    "dot",
    example=">>> x.dot(y).shape\n(5, 4, 1)",
)
def _dot(input: Any, other: Any) -> Any:
    """Euclidean scalar product; also written `x | y`.

    Returns: A LazyTensor of shape `batch + (M, N, 1)`, of the type of the arrays.
    """
    mine, its = (tuple[int, ...](getattr(x, "shape", ())) for x in (input, other))
    if not isinstance(other, Lazy) and len(its) in (1, 2) and its[-1] > 1 == mine[-1]:
        raise ValueError(
            f"dot is the scalar product of vectors, and a LazyTensor of shape {mine} has numbers: "
            f"with an array of shape {its} write K @ b for the sum over j of K_ij b_j"
        )
    return apply_row(COMPOSITES["dot"], "dot", (input, other))


del FUNCTIONS["dot"]  # that of NumPy is the product of matrices


@written("vecdot", method=False)
def _vecdot(input: Any, other: Any, dim: Any = -1) -> Any:
    """Euclidean scalar product."""
    check_last("vecdot", dim, input, other)
    return _dot(input, other)


@written(
    "normalize",
    p="order of the norm.",
    eps="smallest number to divide by, unless p is 2.",
    example=">>> x.normalize().shape\n(5, 1, 3)",
)
def _normalize(input: Any, p: Any = 2, dim: Any = -1, eps: float = 1e-12) -> Any:
    """The vector divided by its norm, or by `eps` if that is larger; 0 for the null vector.

    The derivatives at the null vector are taken as 0.
    """
    check_last("normalize", dim, input)
    if p == 2:
        return apply_row(COMPOSITES["normalize"], "normalize", (input,))
    return input / clamp_min(_norm(input, p, -1), eps)


@written(
    "cosine_similarity",
    eps="no effect.",
    example=">>> x.cosine_similarity(y).shape\n(5, 4, 1)",
)
def cosine_similarity(input: Any, other: Any, dim: Any = -1, eps: float = 1e-8) -> Any:
    """Cosine of the angle between two vectors; 0 if one is null, with derivatives 0 in that one.

    Returns: A LazyTensor of shape `batch + (M, N, 1)`, of the type of the arrays.
    """
    check_last("cosine_similarity", dim, input, other)
    return apply_row(COMPOSITES["cosine_similarity"], "cosine_similarity", (input, other))


@written(
    "pairwise_distance",
    p="order of the norm.",
    eps="the number added to each difference.",
    keepdim="no effect: the last axis always stays.",
    example=">>> x.pairwise_distance(y).shape\n(5, 4, 1)",
)
def pairwise_distance(
    input: Any, other: Any, p: Any = 2, eps: float = 1e-6, keepdim: bool = False
) -> Any:
    """The norm of `input - other + eps`.

    Returns: A LazyTensor of shape `batch + (M, N, 1)`, of the type of the arrays.
    """
    difference = subtract(input, other)
    return _norm(difference + eps if eps else difference, p, -1)


@written("norm", "vector_norm", method=False)
def _norm(input: Any, ord: Any = None, dim: Any = None, keepdim: bool = False) -> Any:
    """The norm of order `ord` of the vectors."""
    if input.has_tensors:
        return input.norm(dim, ord=ord, keepdim=keepdim)
    check_last("norm", dim, input)
    row = NORMS.get(ord)
    if row is not None:
        return apply_row(COMPOSITES[row], "norm", (input,))
    if ord == -math.inf:
        return abs(input).min(-1)
    if not isinstance(ord, int | float) or not math.isfinite(ord):
        raise ValueError(f"norm() is that of vectors, of an order like 1, 2 or inf, not {ord!r}")
    if ord == 0:
        return (input != 0).sum(-1)
    return (abs(input) ** ord).sum(-1) ** (1 / ord)


NORMS: Final = {None: "norm2", "fro": "norm2", 2: "norm2", 1: "norm1", math.inf: "norminf"}
"""Rows of norms, by their `ord` in NumPy and PyTorch."""


@written("diff", method=False)
def _diff(input: Any, n: int = 1, dim: Any = -1) -> Any:
    """Differences of neighbouring components, `n` times."""
    check_last("diff", dim, input)
    for _ in range(n):
        input = input[..., 1:] - input[..., :-1]
    return input


@written(
    "unbind",
    example=">>> [part.shape for part in x.unbind()]\n[(5, 1, 1), (5, 1, 1), (5, 1, 1)]",
)
def _unbind(input: Any, dim: Any = -1) -> tuple[Any, ...]:
    """The components, one by one.

    Returns: A tuple of LazyTensors.
    """
    return _split(input, 1, dim)


@written(
    "split",
    split_size="number of components, or a list of numbers.",
    example=">>> [part.shape for part in x.split(2)]\n[(5, 1, 2), (5, 1, 1)]",
)
def _split(input: Any, split_size: Any, dim: Any = -1) -> tuple[Any, ...]:
    """Vectors of `split_size` components each, the last one of the rest; or of these sizes.

    Returns: A tuple of LazyTensors.
    """
    check_last("split", dim, input)
    length = input.shape[-1]
    ends: list[int] = []
    if isinstance(split_size, numbers.Integral):
        step = as_integer("split_size", split_size)
        ends = [min(k + step, length) for k in range(0, length, step)]
    else:
        ends = np.cumsum([as_integer("split_size", n) for n in split_size]).tolist()
        if ends[-1:] != [length]:
            raise ValueError(f"split: the sizes {[*split_size]} do not add up to {length}")
    return tuple(input[..., a:b] for a, b in itertools.pairwise([0, *ends]))


@written(
    "chunk",
    chunks="largest number of vectors.",
    example=">>> [part.shape for part in x.chunk(2)]\n[(5, 1, 2), (5, 1, 1)]",
)
def _chunk(input: Any, chunks: Any, dim: Any = -1) -> tuple[Any, ...]:
    """At most this number of vectors, of the same number of components, but for the last one.

    Returns: A tuple of LazyTensors.
    """
    return _split(input, -(-input.shape[-1] // as_integer("chunks", chunks)), dim)


for _name in ("split", "chunk", "unbind"):
    del FUNCTIONS[_name]  # those of NumPy have other arguments


@written(
    "roll",
    shifts="number of places.",
    example=">>> x.roll(1, -1).shape\n(5, 1, 3)",
)
def _roll(input: Any, shifts: int, dim: Any = None) -> Any:
    """The components moved by this number of places; those pushed out come in at the front."""
    check_last("roll", dim, input)
    n = input.shape[-1]
    return input[..., [(k - shifts) % n for k in range(n)]]


@written(
    "cumprod",
    example=">>> x.cumprod().shape\n(5, 1, 3)",
)
def _cumprod(input: Any, dim: Any = -1) -> Any:
    """Products of the first one, two, ... components."""
    check_last("cumprod", dim, input)
    components = [input[..., k : k + 1] for k in range(input.shape[-1])]
    return _concatenate([*itertools.accumulate(components, lambda a, b: a * b)])


@written(
    "flip",
    dims="the last axis, or a list of it.",
    example=">>> x.flip().shape\n(5, 1, 3)",
)
def _flip(input: Any, dims: Any = -1) -> Any:
    """The components in reverse order."""
    check_last("flip", *(dims if isinstance(dims, list | tuple) else (dims,)), input)
    return input[..., ::-1]


@written(
    "unsqueeze",
    "expand_dims",
    example=">>> x.dot(y).unsqueeze(-1).shape\n(5, 4, 1)",
)
def _unsqueeze(input: Any, dim: Any) -> Any:
    """One more feature axis, of length 1; numbers are vectors of length 1 already."""
    check_last("unsqueeze", dim, input)
    return input[..., None]


@written(
    "squeeze",
    example=">>> x.dot(y).squeeze().shape\n(5, 4, 1)",
)
def _squeeze(input: Any, dim: Any = -1) -> Any:
    """The LazyTensor itself: numbers stay vectors of length 1.

    Tensors lose a last axis of that length.
    """
    check_last("squeeze", dim, input)
    return input[..., 0] if input.has_tensors and input.shape[-1] == 1 else input


@written("linear", method=False)
def _linear(input: Any, weight: Any, bias: Any = None) -> Any:
    """`weight @ x + bias` for each vector x."""
    _check_matrix("linear", weight, input.shape[-1])
    image = apply_row(COMPOSITES["matvecmult"], "linear", (weight.reshape(-1), input))
    return image if bias is None else image + bias


def _check_matrix(what: str, weight: Any, columns: int) -> None:
    if len(weight.shape) != 2 or weight.shape[1] != columns:
        raise ValueError(
            f"{what}: a weight of shape {tuple(weight.shape)} does not fit vectors of dimension "
            f"{columns}"
        )


@written("bilinear", method=False)
def _bilinear(input: Any, other: Any, weight: Any, bias: Any = None) -> Any:
    """`x @ weight[k] @ y + bias[k]` for each k and for vectors x and y."""
    out = weight.shape[0]
    pairs = apply_row(COMPOSITES["tensorprod"], "bilinear", (input, other))
    _check_matrix("bilinear", weight.reshape(out, -1), pairs.shape[-1])
    return _linear(pairs, weight.reshape(out, -1), bias)


@written("layer_norm", method=False)
def _layer_norm(
    input: Any, normalized_shape: Any, weight: Any = None, bias: Any = None, eps: float = 1e-5
) -> Any:
    """Each vector less its mean, divided by its standard deviation; then scaled and shifted."""
    _check_features("layer_norm", input, normalized_shape)
    deviation = input - input.mean(-1)
    result = deviation * ((deviation**2).mean(-1) + eps).rsqrt()
    result = result if weight is None else result * weight
    return result if bias is None else result + bias


@written("rms_norm", method=False)
def _rms_norm(
    input: Any, normalized_shape: Any, weight: Any = None, eps: float | None = None
) -> Any:
    """Each vector divided by the root of its mean square; then scaled."""
    _check_features("rms_norm", input, normalized_shape)
    least = float(np.finfo("float64" if input.dtype == "float64" else "float32").eps)
    result = input * ((input**2).mean(-1) + (least if eps is None else eps)).rsqrt()
    return result if weight is None else result * weight


def _check_features(what: str, input: Any, normalized_shape: Any) -> None:
    if tuple(normalized_shape) != tuple(input.shape[-1:]):
        raise ValueError(
            f"{what} of LazyTensors is over the vectors, of shape ({input.shape[-1]},), not over "
            f"{tuple(normalized_shape)}"
        )


@written("dropout", "alpha_dropout", "feature_alpha_dropout", method=False)
def _dropout(input: Any, p: float = 0.5, training: bool = True, inplace: bool = False) -> Any:
    """The LazyTensor itself; training mode, which draws random numbers, is refused."""
    if training and p:
        raise TypeError("dropout draws numbers, a formula has none: call eval() on the module")
    return input


@written("concatenate", "concat", "cat", method=False)
def _concatenate(tensors: Any, dim: Any = -1) -> Any:
    """Join vectors end to end."""
    parts = [*tensors]
    lazy: Any = next(x for x in parts if isinstance(x, Lazy))
    return lazy.concatenate(parts, dim)


@written("stack", method=False)
def _stack(tensors: Any, dim: Any = 0) -> Any:
    """Numbers as the components of one vector."""
    parts = [*tensors]
    lazies = [x for x in parts if isinstance(x, Lazy)]
    dims: set[int] = {x.shape[-1] for x in lazies}  # pyright: ignore
    if not is_last(dim, lazies) or dims != {1}:
        raise ValueError(
            "stack of LazyTensors joins numbers, those of shape (M, N, 1), along dim=-1; "
            "torch.cat joins vectors"
        )
    return _concatenate(parts)
