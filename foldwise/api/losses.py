"""Losses of PyTorch, entry by entry: they are not reduced here."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from inspect import Parameter
from typing import Any

import numpy as np

from foldwise.api.elementwise import clamp_min, softplus, subtract, where
from foldwise.api.table import FUNCTIONS, Function, apply_row
from foldwise.api.vectors import cosine_similarity, pairwise_distance
from foldwise.ops import COMPOSITES, OPS


def _loss(name: str, entry: Callable[..., Any]) -> None:
    """Enter a loss of PyTorch, which is not reduced here."""

    def call(*args: Any, reduction: str = "mean", **named: Any) -> Any:
        if reduction != "none":
            raise ValueError(
                f"{name} of LazyTensors needs reduction='none': its values are never stored; "
                "reduce them with .mean(axis=...) or .sum(axis=...)"
            )
        return entry(*args, **named)

    shown = inspect.signature(entry)
    reduction = Parameter("reduction", Parameter.KEYWORD_ONLY, default="mean")
    signature = shown.replace(parameters=[*shown.parameters.values(), reduction])
    FUNCTIONS[name] = Function(call, signature, entry.__doc__ or "")


def _squared_error(input: Any, target: Any) -> Any:
    """Squared differences."""
    return subtract(input, target) ** 2


def _absolute_error(input: Any, target: Any) -> Any:
    """Absolute differences."""
    return abs(subtract(input, target))


def _huber(input: Any, target: Any, delta: Any = 1.0) -> Any:
    """As `huber`."""
    return apply_row(COMPOSITES["huber"], "huber_loss", (input, target, delta))


def _smooth_l1(input: Any, target: Any, beta: Any = 1.0) -> Any:
    """As `smooth_l1`."""
    return apply_row(COMPOSITES["smooth_l1"], "smooth_l1_loss", (input, target, beta))


def _hinge(input: Any, target: Any, margin: float = 1.0) -> Any:
    """The input where the target is 1, `margin - input` but 0 at least where it is -1."""
    near = where(target == 1, input, 0)
    return near + where(target == -1, clamp_min(subtract(margin, input), 0), 0)


def _ranking(input1: Any, input2: Any, target: Any, margin: float = 0.0) -> Any:
    """`margin - target * (input1 - input2)`, but 0 at least."""
    return clamp_min(subtract(margin, target * subtract(input1, input2)), 0)


def _soft_margin(input: Any, target: Any) -> Any:
    """Logarithm of 1 + exp(-target * input)."""
    return softplus(-(target * input))


def _cross_entropy(input: Any, target: Any, weight: Any = None) -> Any:
    """`-target log(input) - (1 - target) log(1 - input)`, with logarithms of -100 at least."""
    yes = target * clamp_min(_of(input, "log"), -100)
    loss = -(yes + (1 - target) * clamp_min(_of(-input, "log1p"), -100))
    return loss if weight is None else weight * loss


def _cross_entropy_of_logits(
    input: Any, target: Any, weight: Any = None, *, pos_weight: Any = None
) -> Any:
    """`-target log(s) - (1 - target) log(1 - s)` for the sigmoid s of the input."""
    positive = target if pos_weight is None else pos_weight * target
    loss = positive * softplus(-input) + (1 - target) * softplus(input)
    return loss if weight is None else weight * loss


def _of_counts(
    input: Any, target: Any, log_input: bool = True, full: bool = False, eps: float = 1e-8
) -> Any:
    """`exp(input) - target * input`; or, without `log_input`, of the logarithm of the input."""
    if full:
        raise ValueError("poisson_nll_loss of LazyTensors: full=False only")
    if log_input:
        return _of(input, "exp") - target * input
    return input - target * _of(input + eps, "log")


def _triplet(  # noqa: PLR0913 - those of PyTorch
    anchor: Any,
    positive: Any,
    negative: Any,
    margin: float = 1.0,
    p: float = 2,
    eps: float = 1e-6,
    swap: bool = False,
) -> Any:
    """`margin` and the distance to the positive, less that to the negative, but 0 at least."""
    far = pairwise_distance(anchor, negative, p, eps)
    if swap:
        far = far.minimum(pairwise_distance(positive, negative, p, eps))
    return clamp_min(margin + pairwise_distance(anchor, positive, p, eps) - far, 0)


def _embedding(input1: Any, input2: Any, target: Any, margin: float = 0.0) -> Any:
    """1 less the cosine where the target is 1; elsewhere the cosine less `margin`, 0 at least."""
    cosine = cosine_similarity(input1, input2)
    return where(target == 1, 1 - cosine, clamp_min(cosine - margin, 0))


def _divergence(input: Any, target: Any, *, log_target: bool = False) -> Any:
    """`target * (log(target) - input)`; `log_target` says that the target is a logarithm."""
    if log_target:
        return _of(target, "exp") * (target - input)
    return apply_row(OPS["xlogy"], "kl_div", (target, target)) - target * input


def _of(x: Any, name: str) -> Any:
    """A function of an array or a LazyTensor."""
    return getattr(x, name)() if hasattr(x, name) else getattr(np, name)(x)


_loss("mse_loss", _squared_error)
_loss("l1_loss", _absolute_error)
_loss("huber_loss", _huber)
_loss("smooth_l1_loss", _smooth_l1)
_loss("hinge_embedding_loss", _hinge)
_loss("margin_ranking_loss", _ranking)
_loss("soft_margin_loss", _soft_margin)
_loss("binary_cross_entropy", _cross_entropy)
_loss("binary_cross_entropy_with_logits", _cross_entropy_of_logits)
_loss("kl_div", _divergence)
_loss("poisson_nll_loss", _of_counts)
_loss("triplet_margin_loss", _triplet)
_loss("cosine_embedding_loss", _embedding)
