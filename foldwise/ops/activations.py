"""Activation functions of neural networks, and element-wise losses, as PyTorch names them.

Where a derivative jumps, it is that of PyTorch, unless the document says otherwise.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from foldwise.ir.expr import DimensionError, Expr, Reference, apply, const
from foldwise.ir.opcodes import on_each
from foldwise.ir.tables import COMPOSITES, Composite, register
from foldwise.ops.rows import ANY, clip, select

_SELU_ALPHA, _SELU_SCALE = 1.6732632423543772, 1.0507009873554805


def _where(condition: Expr, x: Expr | float, y: Expr | float) -> Expr:
    return apply("where", condition, x, y)


def _positive(x: Expr) -> Expr:
    return apply("lt", 0, x)


def _leaky_relu(x: Expr, slope: Expr) -> Expr:
    return _where(_positive(x), x, slope * x)


def _celu(x: Expr, alpha: Expr) -> Expr:
    # The minimum keeps the branch that is not taken from overflowing.
    return _where(_positive(x), x, alpha * apply("expm1", apply("minimum", x, 0) / alpha))


def _elu(x: Expr, alpha: Expr) -> Expr:
    return _where(_positive(x), x, alpha * apply("expm1", apply("minimum", x, 0)))


def _elu_ref(x: Any, alpha: Any) -> Any:
    return select(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def _ndtr(x: Expr) -> Expr:
    return 0.5 * apply("erfc", -math.sqrt(0.5) * x)


_ndtr_ref = on_each(lambda x: 0.5 * math.erfc(-x * math.sqrt(0.5)))


def _gelu_tanh(x: Expr) -> Expr:
    inner = math.sqrt(2 / math.pi) * (x + 0.044715 * apply("powi", x, n=3))
    return 0.5 * x * (1 + apply("tanh", inner))


def _gelu_tanh_ref(x: Any) -> Any:
    return 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))


def _hardsigmoid(x: Expr) -> Expr:
    return apply("clamp", x + 3, 0, 6) / 6


def _hardsigmoid_ref(x: Any) -> Any:
    return clip(x + 3, 0, 6) / 6


def _softshrink(x: Expr, size: Expr) -> Expr:
    return x - apply("clamp", x, -size, size)


def _log_softmax(x: Expr) -> Expr:
    return x - COMPOSITES["logsumexp"](x)


def _log_softmax_ref(x: Any) -> Any:
    top = x.max(-1, keepdims=True)
    return x - top - np.log(np.exp(x - top).sum(-1, keepdims=True))


def _glu(x: Expr) -> Expr:
    if x.dim % 2:
        raise DimensionError(f"glu needs two halves, not a vector of dimension {x.dim}")
    half = x.dim // 2
    first, second = (apply("slice", x, start=at, stop=at + half) for at in (0, half))
    return first * apply("sigmoid", second)


def _glu_ref(x: Any) -> Any:
    first, second = np.split(x, 2, axis=-1)
    return first / (1 + np.exp(-second))


def _huber(x: Expr, y: Expr, delta: Expr) -> Expr:
    size = apply("abs", x - y)
    near = 0.5 * apply("square", x - y)
    return _where(apply("le", size, delta), near, delta * (size - 0.5 * delta))


def _huber_ref(x: Any, y: Any, delta: Any) -> Any:
    size = np.abs(x - y)
    return select(size <= delta, 0.5 * size**2, delta * (size - 0.5 * delta))


def _smooth_l1(x: Expr, y: Expr, beta: Expr) -> Expr:
    size = apply("abs", x - y)
    near = 0.5 * apply("square", x - y) / _where(apply("eq", beta, 0), 1, beta)
    return _where(apply("lt", size, beta), near, size - 0.5 * beta)


def _smooth_l1_ref(x: Any, y: Any, beta: Any) -> Any:
    size = np.abs(x - y)
    return select(size < beta, 0.5 * size**2 / beta, size - 0.5 * beta)


def _row(name: str, build: Reference, ref: Reference, doc: str, **row: Any) -> Composite:
    """A row whose method has its name, of one operand and of numbers that may be left out."""
    row = {"arity": 1 + len(row.get("defaults", ()))} | row
    row = {"domain": (ANY,) * row["arity"]} | row
    row["names"] = (name, *row.get("names", ()))
    return Composite(name=name, build=build, ref=ref, doc=doc, **row)


register(
    # --- broken lines
    _row(
        "leaky_relu",
        _leaky_relu,
        lambda x, slope: select(x > 0, x, slope * x),
        "Each component, times `negative_slope` (0.01) unless it is positive.",
        operands=("negative_slope",),
        defaults=(0.01,),
        meanings={"negative_slope": "factor of components that are not positive."},
    ),
    _row(
        "relu6",
        lambda x: apply("clamp", x, 0, 6),
        lambda x: clip(x, 0, 6),
        "Each component, moved into the interval from 0 to 6; its derivative at the ends is 1.",
    ),
    _row(
        "hardtanh",
        lambda x, low, high: apply("clamp", x, low, high),
        clip,
        "Each component, moved into the interval from `min_val` (-1) to `max_val` (1); its "
        "derivative at the ends is 1.",
        operands=("min_val", "max_val"),
        defaults=(-1.0, 1.0),
        domain=(ANY, (-1.5, -0.5), (0.5, 1.5)),
        meanings={
            "min_val": "lower end of the interval.",
            "max_val": "upper end of the interval.",
        },
    ),
    _row(
        "hardsigmoid",
        _hardsigmoid,
        _hardsigmoid_ref,
        "The value x / 6 + 1/2 for each component x, moved into the interval from 0 to 1; its "
        "derivative at the ends is 1/6.",
    ),
    _row(
        "hardswish",
        lambda x: x * _hardsigmoid(x),
        lambda x: x * _hardsigmoid_ref(x),
        "Each component times its `hardsigmoid`.",
        source="Howard et al. 2019, arXiv:1905.02244",
    ),
    _row(
        "hardshrink",
        lambda x, size: _where(apply("le", apply("abs", x), size), 0, x),
        lambda x, size: select(np.abs(x) <= size, 0, x),
        "Each component, or 0 if its size is at most `lambd` (1/2).",
        operands=("lambd",),
        defaults=(0.5,),
        domain=(ANY, (0.2, 0.8)),
        meanings={"lambd": "largest size that becomes 0."},
    ),
    _row(
        "softshrink",
        _softshrink,
        lambda x, size: x - clip(x, -size, size),
        "Each component, moved towards 0 by `lambd` (1/2), at most to 0.",
        operands=("lambd",),
        defaults=(0.5,),
        domain=(ANY, (0.2, 0.8)),
        meanings={"lambd": "by how much components move, not negative."},
    ),
    _row(
        "threshold",
        lambda x, threshold, value: _where(apply("le", x, threshold), value, x),
        lambda x, threshold, value: select(x <= threshold, value, x),
        "Each component above `threshold`; `value` in place of others.",
        arity=3,
        operands=("threshold", "value"),
        meanings={"threshold": "largest value that is replaced.", "value": "the replacement."},
    ),
    # --- exponentials
    _row(
        "elu",
        _elu,
        _elu_ref,
        "Each component that is positive, and alpha * (exp(x) - 1) for others.",
        operands=("alpha",),
        defaults=(1.0,),
        meanings={"alpha": "scale of negative components."},
        source="Clevert et al. 2015, arXiv:1511.07289",
    ),
    _row(
        "celu",
        _celu,
        lambda x, alpha: select(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha)),
        "Each component that is positive, and alpha * (exp(x / alpha) - 1) for others.",
        operands=("alpha",),
        defaults=(1.0,),
        domain=(ANY, (0.5, 2.0)),
        meanings={"alpha": "scale of negative components."},
        source="Barron 2017, arXiv:1704.07483",
    ),
    _row(
        "selu",
        lambda x: _SELU_SCALE * _elu(x, const(_SELU_ALPHA)),
        lambda x: _SELU_SCALE * _elu_ref(x, _SELU_ALPHA),
        "1.0507 times `elu` with alpha = 1.6733.",
        source="Klambauer et al. 2017, arXiv:1706.02515",
    ),
    _row(
        "silu",
        lambda x: x * apply("sigmoid", x),
        lambda x: x / (1 + np.exp(-x)),
        "Each component times its sigmoid.",
        source="Elfwing et al. 2017, arXiv:1702.03118",
    ),
    _row(
        "mish",
        lambda x: x * apply("tanh", apply("softplus", x)),
        lambda x: x * np.tanh(np.logaddexp(0, x)),
        "Each component times tanh(softplus(x)).",
        source="Misra 2019, arXiv:1908.08681",
    ),
    _row(
        "logsigmoid",
        lambda x: -apply("softplus", -x),
        lambda x: -np.logaddexp(0, -x),
        "Logarithm of the sigmoid of each component, without overflow.",
        names=("log_sigmoid",),
    ),
    _row(
        "tanhshrink",
        lambda x: x - apply("tanh", x),
        lambda x: x - np.tanh(x),
        "Each component less its hyperbolic tangent.",
    ),
    _row(
        "softsign",
        lambda x: x / (1 + apply("abs", x)),
        lambda x: x / (1 + np.abs(x)),
        "The quotient x / (1 + |x|) for each component x.",
    ),
    # --- of the normal distribution
    _row(
        "ndtr",
        _ndtr,
        _ndtr_ref,
        "Probability that a standard normal variable is below each component.",
    ),
    Composite(
        name="gelu_erf",
        arity=1,
        build=lambda x: x * _ndtr(x),
        ref=lambda x: x * _ndtr_ref(x),
        domain=(ANY,),
        doc="Each component times the probability that a standard normal variable is below it.",
    ),
    Composite(
        name="gelu_tanh",
        arity=1,
        build=_gelu_tanh,
        ref=_gelu_tanh_ref,
        domain=(ANY,),
        doc="Approximation of `gelu_erf` to three digits, by a hyperbolic tangent.",
    ),
    # --- of whole vectors
    _row(
        "softmax",
        lambda x: apply("exp", _log_softmax(x)),
        lambda x: np.exp(_log_softmax_ref(x)),
        "Exponentials of the components divided by their sum, without overflow.",
        along=True,
    ),
    _row(
        "softmin",
        lambda x: apply("exp", _log_softmax(-x)),
        lambda x: np.exp(_log_softmax_ref(-x)),
        "Exponentials of the negative components divided by their sum, without overflow.",
        along=True,
    ),
    _row(
        "log_softmax",
        _log_softmax,
        _log_softmax_ref,
        "Logarithms of `softmax`.",
        along=True,
    ),
    _row(
        "glu",
        _glu,
        _glu_ref,
        "The first half of the components times the sigmoids of the second half.",
        shapes=((2,), (6,), (20,)),
        along=True,
        result="D / 2",
        example=">>> x.glu().shape\n(5, 1, 1)",
        source="Dauphin et al. 2016, arXiv:1612.08083",
    ),
    # --- losses
    _row(
        "huber",
        _huber,
        _huber_ref,
        "(x - y)**2 / 2 where |x - y| <= delta (1), else delta * (|x - y| - delta / 2).",
        arity=3,
        operands=("other", "delta"),
        defaults=(1.0,),
        domain=(ANY, ANY, (0.5, 1.5)),
        meanings={"delta": "size of a difference where the square ends."},
        source="Huber 1964, Ann. Math. Statist. 35(1)",
    ),
    _row(
        "smooth_l1",
        _smooth_l1,
        _smooth_l1_ref,
        "(x - y)**2 / (2 beta) where |x - y| < beta (1), else |x - y| - beta / 2.",
        arity=3,
        operands=("other", "beta"),
        defaults=(1.0,),
        domain=(ANY, ANY, (0.5, 1.5)),
        meanings={"beta": "size of a difference where the square ends."},
    ),
)
