"""Every row of the tables in PyTorch, written from the documents: what drawn formulas are held to.

A function takes one tensor for each operand, all with the same leading axes and with the components
in the last one, then the row's static parameters. Where a derivative jumps, it is that of the
documents, so that PyTorch's autograd gives it.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any, cast

import torch
from torch import Tensor

Function = Callable[..., Tensor]

_untyped: Any = torch  # functions that PyTorch says nothing of
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


# --- pieces


def _flag(mask: Tensor) -> Tensor:
    return mask.to(torch.float64)


def _total(x: Tensor) -> Tensor:
    return x.sum(-1, keepdim=True)


def _root(x: Tensor) -> Tensor:
    """The square root, with all derivatives 0 at 0."""
    null = x == 0
    return torch.where(null, 0.0, torch.where(null, 1.0, x).sqrt())


def _first_best(x: Tensor, sign: int) -> tuple[Tensor, Tensor]:
    """The first component that is the largest (`sign` 1) or smallest (-1), and its number."""
    place = (sign * x).argmax(-1, keepdim=True)
    return x.gather(-1, place), place.to(x.dtype)


def _largest(x: Tensor) -> Tensor:
    return _first_best(x, 1)[0]


def _norm2(x: Tensor) -> Tensor:
    return _root(_total(x * x))


def _normalize(x: Tensor) -> Tensor:
    size = _norm2(x)
    return torch.where(size == 0, 0.0, x / torch.where(size == 0, 1.0, size))


def _pad(x: Tensor, start: int, dim: int, step: int = 1) -> Tensor:
    places = [start + n * step for n in range(x.shape[-1])]
    parts = {place: x[..., n : n + 1] for n, place in enumerate(places)}
    return torch.cat([parts.get(n, torch.zeros_like(x[..., :1])) for n in range(dim)], -1)


def _take(x: Tensor, places: Sequence[int]) -> Tensor:
    return torch.stack([x[..., k] if k >= 0 else torch.zeros_like(x[..., 0]) for k in places], -1)


def _numbers(count: int) -> Tensor:
    return torch.arange(count, dtype=torch.float64)


# --- steps


def _clamp(x: Tensor, low: Tensor, high: Tensor) -> Tensor:
    return torch.where(x < low, low, torch.where(x > high, high, x))


def _mod(x: Tensor, n: Tensor, d: Tensor | float = 0.0) -> Tensor:
    return x - n * torch.floor((x - d) / n).detach()


def _round_away(x: Tensor, decimals: int) -> Tensor:
    unit = 10.0**decimals
    return (torch.sign(x) * torch.floor((x * unit).abs() + 0.5) / unit).detach()


# --- angles and special functions


def _sinxdivx(x: Tensor, n: int = 0) -> Tensor:
    """The n-th derivative of the integral of cos(x t) over [0, 1], by Gauss and Legendre."""
    nodes, weights = _gauss_legendre(40)
    phase = x[..., None] * nodes + n * math.pi / 2
    return (weights * nodes**n * torch.cos(phase)).sum(-1)


@functools.cache
def _gauss_legendre(count: int) -> tuple[Tensor, Tensor]:
    """Nodes and weights of the rule on [0, 1], from the eigenvectors of Golub and Welsch."""
    k = torch.arange(1, count, dtype=torch.float64)
    beta = k / (4 * k * k - 1).sqrt()
    nodes, vectors = _untyped.linalg.eigh(torch.diag(beta, 1) + torch.diag(beta, -1))
    return (nodes + 1) / 2, vectors[0] ** 2


class _Polygamma(torch.autograd.Function):
    """With derivatives of full precision: `torch.polygamma(1, x)` has ten digits."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, n: int) -> Tensor:
        ctx.save_for_backward(x)
        ctx.n = n
        if n < 0:
            return torch.lgamma(x)
        if n == 0:
            return torch.digamma(x)
        return (-1) ** (n + 1) * math.factorial(n) * _untyped.special.zeta(n + 1.0, x)

    @staticmethod
    def backward(ctx: Any, g: Tensor) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        return g * _polygamma(*ctx.saved_tensors, ctx.n + 1), None


_polygamma = cast(Any, _Polygamma).apply


def _haversine(x: Tensor, y: Tensor) -> Tensor:
    """The angle between two unit vectors."""

    def point(v: Tensor) -> Tensor:
        latitude, longitude = v.unbind(-1)
        flat = latitude.cos()
        return torch.stack([flat * longitude.cos(), flat * longitude.sin(), latitude.sin()], -1)

    p, q = point(x), point(y)
    return torch.atan2(_norm2(_untyped.linalg.cross(p, q)), _total(p * q))


# --- tensors kept as vectors


def _tensor(x: Tensor, sizes: Sequence[int]) -> Tensor:
    return x.reshape(*x.shape[:-1], *sizes)


def _flat(x: Tensor, axes: int) -> Tensor:
    """The last `axes` axes as one."""
    return x.flatten(-axes) if axes else x[..., None]


def _contract(
    x: Tensor,
    y: Tensor,
    first: Sequence[int],
    second: Sequence[int],
    out: Sequence[int],
    sizes: Sequence[int],
) -> Tensor:
    one, two, three = ("".join(_LETTERS[n] for n in labels) for labels in (first, second, out))
    tensors = (_tensor(v, [sizes[n] for n in ns]) for v, ns in ((x, first), (y, second)))
    return _flat(torch.einsum(f"...{one},...{two}->...{three}", *tensors), len(out))


def _kron(x: Tensor, y: Tensor, dimf: Sequence[int], dimg: Sequence[int]) -> Tensor:
    a = _tensor(x, [size for n in dimf for size in (n, 1)])
    b = _tensor(y, [size for n in dimg for size in (1, n)])
    return _flat(a * b, 2 * len(dimf))


def _tensordot(  # noqa: PLR0913 - what the formula language gives
    x: Tensor,
    y: Tensor,
    dimf: Sequence[int],
    dimg: Sequence[int],
    contf: Sequence[int],
    contg: Sequence[int],
    permute: Sequence[int],
) -> Tensor:
    one = list(_LETTERS[: len(dimf)])
    two = list(_LETTERS[len(dimf) : len(dimf) + len(dimg)])
    for f, g in zip(contf, contg, strict=True):
        two[g] = one[f]
    kept = [c for n, c in enumerate(one) if n not in contf]
    kept += [c for n, c in enumerate(two) if n not in contg]
    out = [""] * len(kept)
    for n, c in enumerate(kept):
        out[permute[n] if permute else n] = c
    subscripts = f"...{''.join(one)},...{''.join(two)}->...{''.join(out)}"
    return _flat(torch.einsum(subscripts, _tensor(x, dimf), _tensor(y, dimg)), len(out))


def _matvecmult(a: Tensor, x: Tensor) -> Tensor:
    rows = a.shape[-1] // x.shape[-1]
    return torch.einsum("...ab,...b->...a", _tensor(a, (rows, x.shape[-1])), x)


def _vecmatmult(x: Tensor, a: Tensor) -> Tensor:
    columns = a.shape[-1] // x.shape[-1]
    return torch.einsum("...a,...ab->...b", x, _tensor(a, (x.shape[-1], columns)))


def _weighted_sqnorm(s: Tensor, x: Tensor) -> Tensor:
    dim = x.shape[-1]
    if s.shape[-1] in (1, dim):
        return _total(s * x * x)
    return _total(x * _matvecmult(s, x))


# --- sequences


def _bspline(knots: Tensor, x: Tensor, k: int) -> Tensor:
    """Divided differences of truncated powers, for knots that differ."""
    t = knots.unbind(-1)
    x = x[..., 0]

    def spline(i: int) -> Tensor:
        near = range(i, i + k + 2)
        terms = [
            torch.where(x < t[m], (t[m] - x) ** k, 0.0)
            / math.prod([t[m] - t[n] for n in near if n != m], start=torch.ones(()))
            for m in near
        ]
        return (t[i + k + 1] - t[i]) * sum(terms)

    return torch.stack([spline(i) for i in range(len(t) - k - 1)], -1)


def _square(a: Tensor) -> Tensor:
    n = math.isqrt(a.shape[-1])
    return a.unflatten(-1, (n, n))


def _softdtw(x: Tensor, y: Tensor, gamma: Tensor) -> Tensor:
    gamma = gamma[..., 0]
    table: dict[tuple[int, int], Tensor] = {}
    for i, a in enumerate(x.unbind(-1)):
        for j, b in enumerate(y.unbind(-1)):
            before = [table.get(at) for at in ((i - 1, j), (i, j - 1), (i - 1, j - 1))]
            known = [-v / gamma for v in before if v is not None]
            soft = -gamma * torch.logsumexp(torch.stack(known), 0) if known else 0.0
            table[i, j] = (a - b) ** 2 + soft
    return table[x.shape[-1] - 1, y.shape[-1] - 1][..., None]


def _alignments(costs: Tensor, columns: int) -> tuple[list[Tensor], list[list[Tensor]]]:
    """The softened cost of all alignments up to each cell, and the weights of its predecessors."""
    unreachable = torch.full_like(costs[..., 0], -math.inf)
    total: dict[tuple[int, int], Tensor] = {(-1, -1): torch.zeros_like(unreachable)}
    weights: list[list[Tensor]] = []
    for k, cost in enumerate(costs.unbind(-1)):
        i, j = divmod(k, columns)
        places = (i, j - 1), (i - 1, j), (i - 1, j - 1)
        near = torch.stack([total.get(place, unreachable) for place in places])
        total[i, j] = near.logsumexp(0) - cost
        weights.append([*near.softmax(0)])
    return [-total[divmod(k, columns)] for k in range(costs.shape[-1])], weights


def _softdtw_weights(costs: Tensor, columns: int) -> Tensor:
    _, weights = _alignments(costs, columns)
    return torch.cat([torch.stack(part, -1) for part in zip(*weights, strict=True)], -1)


def _recurrence(a: Tensor, b: Tensor, c: Tensor, d: Tensor, lags: tuple[int, ...]) -> Tensor:
    z: list[Tensor] = []
    for k in range(d.shape[-1]):
        earlier = zip((a, b, c), lags, strict=True)
        terms = [w[..., k] * z[k - lag] for w, lag in earlier if lag <= k]
        z.append(sum(terms, d[..., k]))
    return torch.stack(z, -1)


def _sqdist(x: Tensor, y: Tensor) -> Tensor:
    return _total((x - y) ** 2)


# --- complex numbers: real and imaginary parts in turn


def _complex(z: Tensor) -> Tensor:
    return torch.complex(z[..., 0::2], z[..., 1::2])


def _parts(z: Tensor) -> Tensor:
    return torch.stack([z.real, z.imag], -1).flatten(-2)


def _on_complex(function: Callable[..., Tensor]) -> Function:
    """A function of complex numbers, whose result may be real."""

    def on_parts(*args: Any) -> Tensor:
        result = function(*(_complex(z) if isinstance(z, Tensor) else z for z in args))
        return _parts(result) if result.is_complex() else result

    return on_parts


def _complex_abs(z: Tensor) -> Tensor:
    return _root(z[..., 0::2] ** 2 + z[..., 1::2] ** 2)


def _elu(x: Tensor, alpha: Tensor) -> Tensor:
    return torch.where(x > 0, x, alpha * torch.expm1(torch.where(x > 0, 0.0, x)))


def _ndtr(x: Tensor) -> Tensor:
    return torch.erfc(-x / math.sqrt(2)) / 2


def _softplus(x: Tensor) -> Tensor:
    return torch.log1p(torch.exp(x))


def _sigmoid(x: Tensor) -> Tensor:
    return 1 / (1 + torch.exp(-x))  # PyTorch's own has less precise derivatives


def _softmax(x: Tensor) -> Tensor:
    size = torch.exp(x - x.detach().amax(-1, keepdim=True))
    return size / _total(size)


def _tanh_gelu(x: Tensor) -> Tensor:
    inner = math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)
    return 0.5 * x * (1 + torch.tanh(inner))


def _smooth_l1(x: Tensor, y: Tensor, beta: Tensor) -> Tensor:
    d = (x - y).abs()
    return torch.where(d < beta, d * d / (2 * beta), d - beta / 2)


def _huber(x: Tensor, y: Tensor, delta: Tensor) -> Tensor:
    d = (x - y).abs()
    return torch.where(d <= delta, d * d / 2, delta * (d - delta / 2))


def _xlog1py(x: Tensor, y: Tensor) -> Tensor:
    return torch.where(x == 0, 0.0, x * torch.log1p(torch.where((x == 0) & (y <= -1), 0.0, y)))


def _xlogy(x: Tensor, y: Tensor) -> Tensor:
    return x * torch.log(torch.where((x == 0) & (y <= 0), 1.0, y))


def _copysign(x: Tensor, y: Tensor) -> Tensor:
    return x.abs() * torch.where(torch.signbit(y), -1.0, 1.0)


def _halves(x: Tensor) -> tuple[Tensor, ...]:
    return x.tensor_split(2, -1)


def _is_close(x: Tensor, y: Tensor, rtol: Tensor, atol: Tensor) -> Tensor:
    return _flag((x == y) | ((x - y).abs() <= atol + rtol * y.abs()))


def _nan_to_num(x: Tensor, nan: Tensor, high: Tensor, low: Tensor) -> Tensor:
    finite = torch.where(x == math.inf, high, torch.where(x == -math.inf, low, x))
    return torch.where(x.isnan(), nan, finite)


REFERENCE: dict[str, Function] = {
    # activations and losses
    "celu": lambda x, alpha: torch.where(x > 0, x, _elu(x / alpha, alpha)),
    "elu": _elu,
    "selu": lambda x: 1.0507009873554805 * _elu(x, torch.tensor(1.6732632423543772)),
    "gelu_erf": lambda x: x * _ndtr(x),
    "gelu_tanh": _tanh_gelu,
    "glu": lambda x: _halves(x)[0] * _sigmoid(_halves(x)[1]),
    "hardshrink": lambda x, lambd: torch.where(x.abs() <= lambd, 0.0, x),
    "hardsigmoid": lambda x: (x / 6 + 0.5).clamp(0, 1),
    "hardswish": lambda x: x * (x / 6 + 0.5).clamp(0, 1),
    "hardtanh": lambda x, low, high: _clamp(x, low, high),
    "huber": _huber,
    "leaky_relu": lambda x, slope: torch.where(x > 0, x, slope * x),
    "log_softmax": lambda x: x - torch.logsumexp(x, -1, keepdim=True),
    "logsigmoid": lambda x: -_softplus(-x),
    "mish": lambda x: x * torch.tanh(_softplus(x)),
    "relu6": lambda x: x.clamp(0, 6),
    "silu": lambda x: x * _sigmoid(x),
    "smooth_l1": _smooth_l1,
    "softmax": _softmax,
    "softmin": lambda x: _softmax(-x),
    "softshrink": lambda x, lambd: torch.sign(x) * (x.abs() - lambd).clamp(min=0),
    "softsign": lambda x: x / (1 + x.abs()),
    "tanhshrink": lambda x: x - torch.tanh(x),
    "threshold": lambda x, threshold, value: torch.where(x > threshold, x, value),
    # further functions of PyTorch and NumPy
    "acosh": torch.acosh,
    "asinh": torch.asinh,
    "atanh": torch.atanh,
    "cbrt": lambda x: torch.sign(x) * torch.exp(torch.log(x.abs()) / 3),
    "copysign": _copysign,
    "cumsum": lambda x: torch.cumsum(x, -1),
    "deg2rad": torch.deg2rad,
    "rad2deg": torch.rad2deg,
    "entr": lambda x: -torch.xlogy(x, x),
    "fmax": lambda x, y: torch.where(x >= y, x, y),
    "fmin": lambda x, y: torch.where(x <= y, x, y),
    "frac": lambda x: x - torch.trunc(x),
    "heaviside": lambda x, y: torch.where(x == 0, y, _flag(x > 0).to(x.dtype)),
    "isclose": _is_close,
    "isfinite": lambda x: _flag(torch.isfinite(x)),
    "isinf": lambda x: _flag(torch.isinf(x)),
    "isneginf": lambda x: _flag(x == -math.inf),
    "isposinf": lambda x: _flag(x == math.inf),
    "ldexp": lambda x, y: x * torch.exp2(y),
    "logaddexp2": torch.logaddexp2,
    "logical_xor": lambda x, y: _flag((x != 0) != (y != 0)),
    "logit": lambda x: torch.log(x / (1 - x)),
    "nan_to_num": _nan_to_num,
    "ndtr": _ndtr,
    "signbit": lambda x: _flag(torch.signbit(x)),
    "xlog1py": _xlog1py,
    "xlogy": _xlogy,
    # arithmetic
    "add": torch.add,
    "sub": torch.sub,
    "gap": torch.sub,
    "mul": torch.mul,
    "div": torch.div,
    "neg": torch.neg,
    "reciprocal": torch.reciprocal,
    "square": torch.square,
    "sqrt": _root,
    "rsqrt": torch.rsqrt,
    "powi": lambda x, n: x ** float(n),
    "pow": torch.pow,
    "hypot": torch.hypot,
    "detach": torch.detach,
    "unless_zero": lambda x, y: torch.where(y == 0, 0.0, x),
    "exp": torch.exp,
    "exp2": torch.exp2,
    "expm1": torch.expm1,
    "log": torch.log,
    "log2": torch.log2,
    "log10": torch.log10,
    "log1p": torch.log1p,
    "xlogx": lambda x: torch.xlogy(x, x),
    "sigmoid": _sigmoid,
    "softplus": _softplus,
    "logaddexp": torch.logaddexp,
    # steps
    "abs": torch.abs,
    "sign": torch.sign,
    "step": lambda x: _flag(x >= 0),
    "relu": lambda x: torch.where(x < 0, 0.0, x),
    "floor": torch.floor,
    "ceil": torch.ceil,
    "rint": torch.round,
    "round": lambda x, decimals: torch.round(x.detach(), decimals=decimals),
    "round_away": _round_away,
    "mod": _mod,
    "remainder": _mod,
    "fmod": torch.fmod,
    "eq": lambda x, y: _flag(x == y),
    "ne": lambda x, y: _flag(x != y),
    "lt": lambda x, y: _flag(x < y),
    "le": lambda x, y: _flag(x <= y),
    "gt": lambda x, y: _flag(x > y),
    "ge": lambda x, y: _flag(x >= y),
    "between": lambda x, low, high: _flag((low <= x) & (x <= high)),
    "trunc": torch.trunc,
    "floor_divide": lambda x, y: torch.floor(x / y),
    "isnan": lambda x: _flag(x.isnan()),
    "logical_not": lambda x: _flag(x == 0),
    "logical_and": lambda x, y: _flag((x != 0) & (y != 0)),
    "logical_or": lambda x, y: _flag((x != 0) | (y != 0)),
    "where": lambda c, x, y: torch.where(c != 0, x, y),
    "ifelse": lambda x, a, b: torch.where(x >= 0, a, b),
    "minimum": lambda x, y: torch.where(x <= y, x, y),
    "maximum": lambda x, y: torch.where(x >= y, x, y),
    "clamp": _clamp,
    # angles and special functions
    "sin": torch.sin,
    "cos": torch.cos,
    "tan": torch.tan,
    "asin": torch.asin,
    "acos": torch.acos,
    "atan": torch.atan,
    "atan2": torch.atan2,
    "sinh": torch.sinh,
    "cosh": torch.cosh,
    "tanh": torch.tanh,
    "sinxdivx": _sinxdivx,
    "sinxdivx_n": _sinxdivx,
    "sinc": lambda x: _sinxdivx(math.pi * x),
    "erf": torch.erf,
    "erfc": torch.erfc,
    "lgamma": lambda x: _polygamma(x, -1),
    "digamma": lambda x: _polygamma(x, 0),
    "polygamma": _polygamma,
    # components
    "sum": _total,
    "logsumexp": lambda x: torch.logsumexp(x, -1, keepdim=True),
    "mean": lambda x: x.mean(-1, keepdim=True),
    "prod": lambda x: x.prod(-1, keepdim=True),
    "min": lambda x: _first_best(x, -1)[0],
    "max": _largest,
    "argmin": lambda x: _first_best(x, -1)[1],
    "argmax": lambda x: _first_best(x, 1)[1],
    "iota": _numbers,
    "expand": lambda x, dim: x.expand(*x.shape[:-1], dim),
    "slice": lambda x, start, stop, step: x[..., list(range(start, stop, step))],
    "elem": lambda x, i: x[..., i : i + 1],
    "extract": lambda x, start, dim: x[..., start : start + dim],
    "pad": _pad,
    "take": _take,
    "elem_t": lambda x, n, m: _pad(x, m, n),
    "extract_t": _pad,
    "concat": lambda x, y: torch.cat([x, y], -1),
    "interleave": lambda x, y: torch.stack([x, y], -1).flatten(-2),
    "one_hot": lambda x, dim: _flag(torch.floor(x + 0.5) == _numbers(dim)),
    # vectors
    "dot": lambda x, y: _total(x * y),
    "cross": _untyped.linalg.cross,
    "sqnorm2": lambda x: _total(x * x),
    "norm2": _norm2,
    "norm1": lambda x: _total(x.abs()),
    "norminf": lambda x: _largest(x.abs()),
    "normalize": _normalize,
    "sqdist": _sqdist,
    "sqdist_expanded": _sqdist,
    "manhattan": lambda x, y: _total((x - y).abs()),
    "chebyshev": lambda x, y: _largest((x - y).abs()),
    "cosine_similarity": lambda x, y: _total(
        _normalize(x.expand(torch.broadcast_shapes(x.shape, y.shape)))
        * _normalize(y.expand(torch.broadcast_shapes(x.shape, y.shape)))
    ),
    "haversine": _haversine,
    "weighted_sqnorm": _weighted_sqnorm,
    "weightedsqnorm": lambda x, s: _weighted_sqnorm(s, x),
    "weighted_sqdist": lambda s, x, y: _weighted_sqnorm(s, x - y),
    "weightedsqdist": lambda x, y, s: _weighted_sqnorm(s, x - y),
    "sqnorm_iso": _weighted_sqnorm,
    "sqnorm_diag": _weighted_sqnorm,
    "sqnorm_sym": _weighted_sqnorm,
    # tensors and sequences
    "contract": _contract,
    "matvecmult": _matvecmult,
    "vecmatmult": _vecmatmult,
    "tensorprod": lambda x, y: (x[..., :, None] * y[..., None, :]).flatten(-2),
    "kron": _kron,
    "tensordot": _tensordot,
    "det": lambda a: torch.linalg.det(_square(a))[..., None],
    "inv": lambda a: torch.linalg.inv(_square(a)).flatten(-2),
    "cholesky": lambda a: torch.linalg.cholesky((_square(a) + _square(a).mT) / 2).flatten(-2),
    "matsolve": lambda a, b: (
        torch.linalg.inv(_square(a)) @ b.unflatten(-1, (_square(a).shape[-1], -1))
    ).flatten(-2),
    "bspline": _bspline,
    "softdtw": lambda costs, columns: _alignments(costs, columns)[0][-1][..., None],
    "softdtw_weights": _softdtw_weights,
    "recurrence": _recurrence,
    "softdtw_sqdist": _softdtw,
    # complex numbers
    "complex_real": lambda z: z[..., 0::2],
    "complex_imag": lambda z: z[..., 1::2],
    "real2complex": lambda x: _parts(torch.complex(x, torch.zeros_like(x))),
    "imag2complex": lambda x: _parts(torch.complex(torch.zeros_like(x), x)),
    "complex_exp1j": lambda x: _parts(torch.polar(torch.ones_like(x), x)),
    "conj": lambda x: x,
    "complex_abs": _complex_abs,
    "complex_square_abs": lambda z: z[..., 0::2] ** 2 + z[..., 1::2] ** 2,
    "complex_angle": _on_complex(torch.angle),
    "complex_sum": _on_complex(_total),
    "complex_sum_t": _on_complex(lambda z, dim: z.expand(*z.shape[:-1], dim // 2)),
    "complex_conj": _on_complex(lambda z: z.conj().resolve_conj()),
    "complex_eq": _on_complex(lambda z, w: _flag(z == w)),
    "complex_ne": _on_complex(lambda z, w: _flag(z != w)),
    "complex_neg": _on_complex(torch.neg),
    "complex_add": _on_complex(torch.add),
    "complex_sub": _on_complex(torch.sub),
    "complex_mul": _on_complex(torch.mul),
    "complex_div": _on_complex(torch.div),
    "complex_real_scal": lambda s, z: s * z,
    "complex_exp": _on_complex(torch.exp),
    "complex_log": _on_complex(torch.log),
    "complex_sqrt": _on_complex(torch.sqrt),
    "complex_rsqrt": _on_complex(torch.rsqrt),
    "complex_square": _on_complex(torch.square),
    "complex_powi": _on_complex(lambda z, n: torch.pow(z, n)),
    "complex_pow": _on_complex(torch.pow),
    "complex_sin": _on_complex(torch.sin),
    "complex_cos": _on_complex(torch.cos),
    "complex_dot": _on_complex(lambda z, w: _total(z * w)),
}


# --- reductions, over the last axis but one; cells come before components in the result


def _best(f: Tensor, sign: int) -> tuple[Tensor, Tensor]:
    worst = f.new_full((*f.shape[:-2], 1, f.shape[-1]), -sign * math.inf)
    padded = torch.cat([f, worst], -2)
    place = (sign * padded).argmax(-2, keepdim=True)
    found = padded.gather(-2, place)[..., 0, :]
    return found, torch.where(found.isinf(), -1, place[..., 0, :])


def _smallest(f: Tensor, cells: int) -> tuple[Tensor, Tensor]:
    missing = f.new_full((*f.shape[:-2], cells, f.shape[-1]), math.inf)
    found, place = torch.sort(torch.cat([f, missing], -2), dim=-2, stable=True)
    found, place = found[..., :cells, :], place[..., :cells, :]
    return found.flatten(-2), torch.where(found.isinf(), -1, place).flatten(-2)


def _max_sumshiftexp(f: Tensor, weight: Tensor | float = 1.0) -> tuple[Tensor, Tensor]:
    top = _best(f, 1)[0]
    return top, (torch.exp(f - top[..., None, :]) * weight).sum(-2)


REDUCTION_REFERENCE: dict[str, Callable[..., tuple[Tensor, ...]]] = {
    "sum": lambda f: (f.sum(-2),),
    "prod": lambda f: (f.prod(-2),),
    "count": lambda f: ((f != 0).sum(-2),),
    "logsumexp": lambda f: (f.exp().sum(-2).log(),),
    "logsumexp_weight": lambda f, w: ((f.exp() * w).sum(-2).log(),),
    "sumsoftmaxweight": lambda f, w: ((f.exp() * w).sum(-2) / f.exp().sum(-2),),
    "max_sumshiftexp": _max_sumshiftexp,
    "max_sumshiftexpweight": _max_sumshiftexp,
    "min": lambda f: _best(f, -1)[:1],
    "argmin": lambda f: _best(f, -1)[1:],
    "min_argmin": lambda f: _best(f, -1),
    "max": lambda f: _best(f, 1)[:1],
    "argmax": lambda f: _best(f, 1)[1:],
    "max_argmax": lambda f: _best(f, 1),
    "kmin": lambda f, cells: _smallest(f, cells)[:1],
    "argkmin": lambda f, cells: _smallest(f, cells)[1:],
    "kmin_argkmin": _smallest,
}
